"""What patterns miss in a model's clause is told by its meaning: a coach, a machine, a narrator, the other person.

The partner's authored lines show how this character speaks; against them stand examples of what it never says. Which
side a clause lies on is learnt from both, once a scene.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from rehearsal_voice.core.audio import FloatArray
from rehearsal_voice.core.ports import MeaningModel
from rehearsal_voice.language.folding import fold
from rehearsal_voice.partner.choosing import sentences_of
from rehearsal_voice.partner.clause_examples import COACH, GIVING_IN, MACHINE, NARRATION
from rehearsal_voice.partner.clause_words import EVERYONES, OF_ONESELF
from rehearsal_voice.partner.two_sides import TwoSides
from rehearsal_voice.scenes.scene import Scene

SHARPNESS = 6.0
"""The limits below were found with it."""
NOT_ACTED = -0.15
"""Of the authored lines of all scenes, each kept out of what was learnt, three in a thousand lie above it."""
THEIRS, THEIRS_OF_ONESELF, THEIRS_ASKED = 0.2, 0.08, 0.1
"""The person's words are told apart from the partner's less surely; who speaks of oneself gives a sign. Of authored
lines that were kept out, 0.3, 2.5 and 1 in a hundred lie above these."""
GIVEN = -0.05
SAME = 0.9
"""Cosine from which a clause says what was said a moment ago in other words."""
SHORTEST = 3
AT_A_TIME = 32
"""Sentences embedded in one go, so that a person's turn never waits for the whole scene."""


class ClauseSense:
    """Of one scene. Learns when it is built, which takes seconds on a slow machine; safe to call from any thread."""

    def __init__(self, scene: Scene, meaning: MeaningModel) -> None:
        self._meaning = meaning
        gives = set(_sentences(line for gift in scene.concessions for line in gift.gives))
        lines = list(dict.fromkeys(_sentences(scene.all_lines())))
        self._acted = _embedded(lines, meaning)
        self._machine = self._against(MACHINE)
        self._coach = self._against(COACH)
        self._narrator = self._against(NARRATION)
        parts = [part for part in scene.meanings if not part.lines and part.id not in EVERYONES]
        own = [text for part in (*parts, *scene.questions) for text in part.says]
        self._person = self._against(own) if own else None
        kept = [number for number, line in enumerate(lines) if line not in gives]
        giving = _embedded([*gives, *GIVING_IN], meaning)
        self._giving = TwoSides(giving, self._acted[kept], SHARPNESS) if scene.concessions else None

    def not_acted(self, clause: str) -> str:
        """Who speaks in it where it is not the character: machine, coach or narrator; else empty."""
        if len(clause.split()) < SHORTEST:
            return ""
        vector = self._meaning.embed([clause])
        judges = {"machine": self._machine, "coach": self._coach, "narrator": self._narrator}
        return next((name for name, judge in judges.items() if judge.scores(vector)[0] > NOT_ACTED), "")

    def is_the_persons(self, clause: str) -> bool:
        """Whether it is what only the person would say here."""
        if self._person is None or len(clause.split()) < SHORTEST:
            return False
        of_oneself = THEIRS_OF_ONESELF if re.search(OF_ONESELF, fold(clause)) else THEIRS
        score = float(self._person.scores(self._meaning.embed([clause]))[0])
        return score > (THEIRS_ASKED if "?" in clause else of_oneself)

    def gives_in(self, clause: str) -> bool:
        """Whether it sounds like the scene's concessions being made."""
        if self._giving is None or len(clause.split()) < SHORTEST:
            return False
        return float(self._giving.scores(self._meaning.embed([clause]))[0]) > GIVEN

    def said_before(self, clause: str, earlier: Sequence[str]) -> str:
        """The earlier clause that says the same; empty when none does."""
        earlier = [text for text in earlier if len(text.split()) >= SHORTEST]
        if not earlier or len(clause.split()) < SHORTEST:
            return ""
        new, *old = self._meaning.embed([clause, *earlier])
        alike = [text for text, vector in zip(earlier, old, strict=True) if float(new @ vector) >= SAME]
        return alike[0] if alike else ""

    def _against(self, examples: Sequence[str]) -> TwoSides:
        return TwoSides(_embedded(examples, self._meaning), self._acted, SHARPNESS)


def _sentences(lines: Iterator[str]) -> Iterator[str]:
    for line in lines:
        yield from sentences_of(re.sub(r"\{\w+\}", "", line))


def _embedded(texts: Sequence[str], meaning: MeaningModel) -> FloatArray:
    for start in range(0, len(texts), AT_A_TIME):
        meaning.embed(texts[start : start + AT_A_TIME])  # it remembers them
    return meaning.embed(texts)
