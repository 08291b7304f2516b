"""When somebody is in danger the role ends: heard by patterns and by meaning, answered in plain words and numbers.

Two ears: the patterns of `language.crisis`, and sentence embeddings, which know ways of saying it that no list foresaw.
The plain words are the program's own, never a character's, and no model has a hand in them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from rehearsal_voice.core.ports import MeaningModel
from rehearsal_voice.language.crisis import Danger, danger_in, is_saying
from rehearsal_voice.partner.danger_examples import DANGERS, HARMLESS
from rehearsal_voice.partner.listening import pieces_of
from rehearsal_voice.partner.plain_words import PLAIN_WORDS
from rehearsal_voice.scenes.helplines import Helpline, Helplines

LIKE_DANGER = 0.50
"""Cosine to an example of danger from which a sentence is taken for one ..."""
CLEARER_THAN_HARMLESS = 0.03
"""... if it is at least so much nearer to it than to any everyday saying. Chosen on the written cases."""


@dataclass(frozen=True, slots=True)
class PlainWords:
    """What is shown and said out of the role: sentences, and the numbers of the person's country."""

    sentences: tuple[str, ...]
    numbers: tuple[Helpline, ...]

    @property
    def text(self) -> str:
        """All of it as one text, a line each."""
        return "\n".join([*self.sentences, *(f"{line.what}: {line.number}" for line in self.numbers)])


class Guard:
    """Listens for danger in everything the person says, and in everything a model wants to say."""

    def __init__(self, meaning: MeaningModel, languages: Sequence[str]) -> None:
        self._meaning = meaning
        self._languages = tuple(languages)
        self._kinds: list[Danger] = [kind for kind, examples in DANGERS.items() for _ in examples]
        self._dangers = meaning.embed([text for examples in DANGERS.values() for text in examples])
        self._harmless = meaning.embed(HARMLESS)

    def danger_in(self, text: str) -> Danger | None:
        """What kind of danger the text speaks of, if any."""
        return danger_in(text, self._languages) or self._by_meaning(text)

    def _by_meaning(self, text: str) -> Danger | None:
        pieces = [piece for piece in pieces_of(text) if not is_saying(piece, self._languages)]
        if not pieces or is_saying(text, self._languages):
            return None
        vectors = self._meaning.embed(pieces)
        near = vectors @ self._dangers.T
        harmless = (vectors @ self._harmless.T).max(axis=1)
        for scores, everyday in zip(near, harmless, strict=True):
            best = int(np.argmax(scores))
            if scores[best] >= LIKE_DANGER and scores[best] - everyday >= CLEARER_THAN_HARMLESS:
                return self._kinds[best]
        return None


def plain_words(danger: Danger, language: str, helplines: Helplines, country: str) -> PlainWords:
    """What to say now. language: two letters, English where there are no words in it. country: ISO code or empty."""
    words = PLAIN_WORDS.get(language, PLAIN_WORDS["en"])
    numbers = helplines.of(country)
    call = words["call"] if numbers else words["call_someone"]
    return PlainWords((words["stop"], words[danger], call, words["resume"]), numbers)
