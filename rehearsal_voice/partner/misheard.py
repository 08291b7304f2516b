"""The last resort for words that recognition bent: what the beat waits for, by its sound, where nothing else fitted."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from string import ascii_lowercase

import numpy as np
import numpy.typing as npt

from rehearsal_voice.language.folding import fold
from rehearsal_voice.language.likeness import sound_key
from rehearsal_voice.language.mishearing import misheard_by
from rehearsal_voice.partner.clause_language import COMMON_WORDS
from rehearsal_voice.partner.state import Act
from rehearsal_voice.scenes.scene import Scene

IntArray = npt.NDArray[np.int_]
DETAIL = 0.15
"""Of how much of its sound a detail may have been bent: “lotty”, “a quasa”, “bank car”."""
EXPECTED, ELSEWHERE = 0.22, 0.13
"""The same of a whole sentence, against the examples of what the beat expects, and of all the scene knows."""
SHORTEST_KEY, SHORTEST_WORDS = 4, 3
LONGEST_WORDS = 14
"""Of a clause: a long one holds something that sounds like anything, and to look through it would take seconds."""
LETTERS_SHARED = 0.75
"""Less than that is not compared sound by sound, which would take a tenth of a second for a whole scene."""
SURE = 1.0
"""Score of what was found so: below a pattern, above a doubtful likeness."""


class Misheard:
    """One scene's details and examples by their sound."""

    def __init__(self, scene: Scene) -> None:
        self._common = COMMON_WORDS.get(scene.language, frozenset())
        self._details = [
            (name, value, fold(spoken))
            for name, slot in scene.slots.items()
            for value, alike in slot.values.items()
            for spoken in dict.fromkeys((*alike, value))
            if len(sound_key(fold(spoken))) >= SHORTEST_KEY
        ]
        parts = (*scene.meanings, *scene.questions)
        says = [(part.id, fold(text)) for part in parts for text in part.says]
        self._examples = [(name, text) for name, text in says if len(text.split()) >= SHORTEST_WORDS]
        self._letters = _letters([text for _, text in self._examples])

    def details(self, pieces: Sequence[str], asked: Collection[str]) -> tuple[tuple[str, str, str], ...]:
        """The likeliest detail among those asked for, with the clause it was found in; empty where none is near."""
        found, least = ("", "", ""), DETAIL
        for piece in (piece for piece in pieces if len(piece.split()) <= LONGEST_WORDS):
            for name, value, alias in self._details if asked else ():
                if name not in asked:
                    continue
                for window in self._windows(piece, len(alias.split())):
                    bent = misheard_by(window, alias)
                    if bent < least:
                        found, least = (name, value, piece), bent
        return (found,) if found[0] else ()

    def acts(self, pieces: Sequence[str], known: Sequence[Act], expected: Collection[str]) -> tuple[Act, ...]:
        """What a clause would mean if it were the example that it sounds like; nothing known already."""
        best, least = ("", ""), 1.0
        for piece in pieces:
            folded = fold(piece)
            for name, text in self._alike(folded) if len(folded.split()) >= SHORTEST_WORDS else ():
                bent = misheard_by(folded, text)
                if bent < min(least, EXPECTED if name in expected else ELSEWHERE):
                    best, least = (name, piece), bent
        settled = any(act.clause == best[1] and act.score >= SURE for act in known)
        return () if not best[0] or settled or any(act.name == best[0] for act in known) else (Act(*best, SURE),)

    def _alike(self, folded: str) -> Iterator[tuple[str, str]]:
        """Examples of about the same letters, in any order."""
        own = _letters([folded])
        shared = 2 * np.minimum(self._letters, own).sum(axis=1) / (self._letters.sum(axis=1) + own.sum())
        yield from (self._examples[number] for number in np.flatnonzero(shared >= LETTERS_SHARED))

    def _windows(self, piece: str, size: int) -> Iterator[str]:
        """Runs of about as many words, but for those of small words alone, which sound like anything."""
        words = fold(piece).split()
        for width in (size, size + 1, size + 2):
            for at in range(len(words) - width + 1):
                window = words[at : at + width]
                if not self._common.issuperset(window):
                    yield " ".join(window)


def _letters(texts: Sequence[str]) -> IntArray:
    """How often each letter stands in the sound of each text, shape (texts, 26)."""
    keys = [sound_key(text) for text in texts]
    return np.array([[key.count(letter) for letter in ascii_lowercase] for key in keys]).reshape(len(texts), 26)
