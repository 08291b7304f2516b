"""Finds the details a person named: exactly where possible, by sound where recognition bent the word."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from rehearsal_voice.language.folding import fold, folded_pattern
from rehearsal_voice.language.likeness import likeness
from rehearsal_voice.scenes.parts import Slot

_NEGATIONS = frozenset(
    (
        *("not", "no", "without", "never", "don't", "isn't", "sin", "ni", "sans", "pas", "kein", "keine", "keinen"),
        *("ohne", "nicht", "non", "senza", "niente", "sem", "nao"),
    )
)
_STOPS = ("arrete", "cesse")
SURE_BY_SOUND = 0.86
"""Likeness from which a bent word is taken for the slot the partner has just asked for."""
SURE_UNASKED = 0.9
_LONGEST_BY_SOUND, _LONGEST_UNASKED = 14, 8
"""Words of a clause: in a long one something sounds like anything (“month or more” like almond milk)."""
_SHORTEST_BY_SOUND = 4
_SHORTEST_UNASKED = 7
_LONGEST_ARTICLE = 3
_TELLS_BY_ACCENT = 3
"""Words as short as that are others without their accent: “té” is tea, “te” is you."""


@dataclass(frozen=True, slots=True)
class _Alias:
    slot: str
    value: str
    folded: str
    words: int
    accented: str = ""


class SlotFinder:
    """The details of one scene. `find` gives slot → value for one clause; of several values the last one counts."""

    def __init__(self, slots: Mapping[str, Slot]) -> None:
        self._slots = slots
        self._aliases = sorted(_aliases(slots), key=lambda alias: -len(alias.folded))

    def find(self, clause: str, asked: Collection[str], by_sound: bool = True) -> dict[str, str]:
        """asked: the slots that the beat is waiting for; they are found more generously.

        by_sound: also what only sounds alike; not where the words were understood otherwise ("nada" is no "nata").
        """
        words = fold(clause).split()
        found: dict[str, tuple[int, str]] = {}
        accents = frozenset(re.findall(r"\w+", unicodedata.normalize("NFC", clause).casefold()))
        free = self._exact(words, found, accents)
        self._by_pattern(clause, found, asked)
        for slot in asked if by_sound and len(words) <= _LONGEST_BY_SOUND else ():
            if slot in self._slots and slot not in found:
                self._by_sound(free, found, slot)
        if by_sound and not found and len(words) <= _LONGEST_UNASKED:
            self._by_sound(free, found, "")
        return {slot: value for slot, (_, value) in sorted(found.items(), key=lambda item: item[1][0])}

    def denied(self, clause: str) -> dict[str, str]:
        """The details of which the clause says that they are not wanted ("no croissant")."""
        denied: dict[str, str] = {}
        self._exact(fold(clause).split(), {}, frozenset(re.findall(r"\w+", clause.casefold())), denied)
        return denied

    def free_answer(self, text: str, slot: str) -> str:
        """The answer itself, for a slot whose values cannot be listed; empty when it is too long to be one."""
        limit = self._slots[slot].free_words if slot in self._slots else 0
        words = [word.strip(".,!?¡¿;:") for word in text.split()]
        words = [word for word in words if word]
        return " ".join(words).title() if 0 < len(words) <= limit else ""

    def _exact(
        self,
        words: list[str],
        found: dict[str, tuple[int, str]],
        accents: Collection[str],
        denied: dict[str, str] | None = None,
    ) -> list[str]:
        """The words that belong to no detail. denied: gets what is named only to be refused."""
        left = list(words)
        for alias in self._aliases:
            if alias.accented and alias.accented not in accents:
                continue
            parts = alias.folded.split()
            for at in range(len(left) - alias.words + 1):
                if left[at : at + alias.words] != parts:
                    continue
                negated = _negated(left[:at])
                if denied is not None and _refused(left[:at]):
                    denied[alias.slot] = alias.value
                left[at : at + alias.words] = [""] * alias.words
                if not negated and (alias.slot not in found or at > found[alias.slot][0]):
                    found[alias.slot] = (at, alias.value)
        return left

    def _by_pattern(self, clause: str, found: dict[str, tuple[int, str]], asked: Collection[str]) -> None:
        """A free detail given as a whole utterance ("I'm Anna") counts only where it was asked for."""
        folded = fold(clause)
        for name, slot in self._slots.items():
            for pattern in slot.patterns:
                if slot.free_words and pattern.startswith("^") and name not in asked:
                    continue
                match = folded_pattern(pattern).search(folded)
                if match and match.group(1):
                    value = match.group(1)
                    found[name] = (match.start(1), value.title() if slot.free_words else value)

    def _by_sound(self, words: list[str], found: dict[str, tuple[int, str]], slot: str) -> None:
        """Without a slot named, all are tried, more strictly."""
        sure = SURE_BY_SOUND if slot else SURE_UNASKED
        shortest = _SHORTEST_BY_SOUND if slot else _SHORTEST_UNASKED
        best, where = None, 0
        windows = {size: list(_windows(words, size)) for size in {alias.words for alias in self._aliases}}
        for alias in self._aliases:
            if (slot and alias.slot != slot) or len(alias.folded) < shortest:
                continue
            for at, window in windows[alias.words]:
                score = likeness(window, alias.folded, sure)
                if score >= sure:
                    best, where, sure = alias, at, score + 1e-6
        if best is not None:
            found[best.slot] = (where, best.value)


def _negated(before: Sequence[str]) -> bool:
    """Whether what follows these words is denied; "je n'arrête pas de tousser" tells of a cough all the same."""
    goes_on = any(word.endswith(_STOPS) for word in before[-4:])
    return not goes_on and any(word in _NEGATIONS for word in before[-2:])


def _refused(before: Sequence[str]) -> bool:
    """Whether a no stands right before it, or before its article; "not from here" refuses nothing."""
    article = bool(before) and 0 < len(before[-1]) <= _LONGEST_ARTICLE
    return any(word in _NEGATIONS for word in (before[-2:] if article else before[-1:]))


def _aliases(slots: Mapping[str, Slot]) -> Iterator[_Alias]:
    for name, slot in slots.items():
        for value, spoken in slot.values.items():
            for text, written in {fold(written): written.casefold() for written in (*spoken, value)}.items():
                short = len(text) <= _TELLS_BY_ACCENT and written != text
                yield _Alias(name, value, text, len(text.split()), written if short else "")


def _windows(words: list[str], size: int) -> Iterator[tuple[int, str]]:
    for width in (size, size + 1, size + 2):
        for at in range(len(words) - width + 1):
            window = words[at : at + width]
            if all(window):
                yield at, " ".join(window)
