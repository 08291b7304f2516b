"""When somebody is in danger the role ends: heard by patterns and by meaning, answered in plain words and numbers.

Three ears: the patterns of `language.crisis`; sentence embeddings, which know ways of saying it that no list foresaw
(`two_sides` learns from sentences of danger and from harmless ones that come close to them);
and signs that only mean something together. What is sure ends the role. What is not is asked about, in one plain
sentence: to end the rehearsal of a hard talk because it is hard would be a fault too.
The plain words are the program's own, never a character's, and no model has a hand in them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from rehearsal_voice.core.ports import MeaningModel
from rehearsal_voice.language.crisis import Danger, danger_in, is_saying
from rehearsal_voice.language.signs import sentences_of
from rehearsal_voice.partner.pieces import pieces_of
from rehearsal_voice.partner.plain_words import PLAIN_WORDS
from rehearsal_voice.partner.two_sides import TwoSides
from rehearsal_voice.scenes.danger import DangerSentences
from rehearsal_voice.scenes.danger_signs import DangerSigns
from rehearsal_voice.scenes.helplines import Helpline, Helplines

SHARPNESS = 4.0
"""Sharper curves found fewer hints of kinds that no example speaks of, at the same share of false alarms in everyday
talk."""
SURE_OF_DANGER = 0.45
"""Score from which a sentence is taken for danger. No ordinary turn of the tests reaches it."""
MAY_BE_DANGER = 0.03
"""Score from which the person is asked; 0 lies midway. Chosen so that 98 in a hundred written cases are heard, while
fewer than one ordinary turn in a hundred is asked about."""
LIKE_DANGER = 0.42
"""Cosine to an example of danger below which nothing is sure. Nor may a harmless sentence be nearer."""
LEAST_WORDS = 3
"""One or two words alone lie near to too much; the patterns know those that count."""
LEAST_WORDS_OF_CLAUSE = 8
"""A short clause without the rest of its sentence reads like anything; a long one hides its danger from the whole."""
LONGEST_WHOLE = 40
"""Words. A turn longer than that is about so much that it as a whole is like nothing."""
_MARKS = re.compile(r"[.!?…¿¡,;:\"“”«»]+")


@dataclass(frozen=True, slots=True)
class PlainWords:
    """What is shown and said out of the role: sentences, and the numbers of the person's country."""

    sentences: tuple[str, ...]
    numbers: tuple[Helpline, ...]

    @property
    def text(self) -> str:
        """All of it as one text, a line each; the numbers follow the sentence that asks to call them."""
        *before, after = self.sentences
        return "\n".join([*before, *(f"{line.what}: {line.number}" for line in self.numbers), after])


@dataclass(frozen=True, slots=True)
class Alarm:
    """What was heard. sure: the role ends; otherwise the person is asked whether it is the scene or life."""

    danger: Danger
    sure: bool


class Guard:
    """Listens for danger in everything the person says, and in everything a model wants to say."""

    def __init__(
        self,
        meaning: MeaningModel,
        languages: Sequence[str],
        sentences: DangerSentences,
        signs: DangerSigns,
        ordinary: Sequence[str] = (),
    ) -> None:
        """ordinary: what is likely to be said here without any danger, such as the examples of the scene."""
        self._meaning = meaning
        self._languages = tuple(languages)
        self._signs = signs
        by_kind: tuple[tuple[Danger, tuple[str, ...]], ...] = (
            ("self", sentences.to_self),
            ("other", sentences.other),
            ("abuse", sentences.abuse),
        )
        self._kinds = [kind for kind, examples in by_kind for _ in examples]
        self._dangers = meaning.embed([_as_spoken(text) for _, examples in by_kind for text in examples])
        self._harmless = meaning.embed([_as_spoken(text) for text in (*sentences.harmless, *ordinary)])
        self._likeness = TwoSides(self._dangers, self._harmless, SHARPNESS)

    def danger_in(self, text: str) -> Danger | None:
        """What kind of danger the text surely speaks of, if any."""
        alarm = self.alarm_in(text)
        return alarm.danger if alarm is not None and alarm.sure else None

    def alarm_in(self, text: str) -> Alarm | None:
        """What kind of danger the text speaks of or may hint at, if any."""
        earnest = self._signs.in_earnest(text, self._languages)
        danger = danger_in(text, self._languages)
        if danger is not None:
            return Alarm(danger, sure=danger_in(earnest, self._languages) is not None)
        alarm = self._by_meaning(earnest)
        if alarm is not None and alarm.sure:
            return alarm
        hint = self._signs.hint_in(earnest, self._languages)
        return Alarm(hint, sure=False) if hint is not None else alarm

    def _by_meaning(self, text: str) -> Alarm | None:
        pieces = [piece for piece in _weighed(text) if not is_saying(piece, self._languages)]
        if not pieces or is_saying(text, self._languages):
            return None
        vectors = self._meaning.embed([_as_spoken(piece) for piece in pieces])
        scores = self._likeness.scores(vectors)
        most = int(np.argmax(scores))
        if scores[most] <= MAY_BE_DANGER:
            return None
        near = vectors[most] @ self._dangers.T
        clear = near.max() >= max(LIKE_DANGER, float((vectors[most] @ self._harmless.T).max()))
        return Alarm(self._kinds[int(np.argmax(near))], sure=bool(clear and scores[most] > SURE_OF_DANGER))


def _as_spoken(text: str) -> str:
    """Without capitals and marks: how somebody writes would otherwise weigh more than what is said."""
    return " ".join(_MARKS.sub(" ", text.lower()).split())


def _weighed(text: str) -> list[str]:
    """What is compared with the examples: the whole turn, its sentences, and clauses that can stand for themselves."""
    sentences = sentences_of(text)
    clauses = [piece for piece in pieces_of(text) if len(piece.split()) >= LEAST_WORDS_OF_CLAUSE]
    whole = [text] if len(text.split()) <= LONGEST_WHOLE else []
    return [piece for piece in dict.fromkeys([*whole, *sentences, *clauses]) if len(piece.split()) >= LEAST_WORDS]


def plain_words(danger: Danger, language: str, helplines: Helplines, country: str) -> PlainWords:
    """What to say now. language: two letters, English where there are no words in it. country: ISO code or empty."""
    words = PLAIN_WORDS.get(language, PLAIN_WORDS["en"])
    numbers = helplines.of(country, language)
    call = words["call"] if numbers else words["call_someone"]
    return PlainWords((words["stop"], words[danger], call, words["resume"]), numbers)
