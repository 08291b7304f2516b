"""How easily one phrase is heard as another: a distance in which like sounds cost little."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

from rehearsal_voice.language.likeness import sound_key

_VOWELS = frozenset("aeiou")
_WEAK = frozenset("hrlnt")
"""Dropped and brought in more easily than others, most of all at the end of a word: “car” for “card”."""
_ALIKE = frozenset(frozenset(pair) for pair in ("pb", "tk", "kg", "fb", "st", "mn", "lr", "fs", "nl", "nt", "ft", "gi"))
VOWEL_FOR_VOWEL, ALIKE, WEAK, VOWEL = 0.3, 0.5, 0.5, 0.4
"""What a change of vowel costs, of a consonant for one like it, and a weak consonant or a vowel more or less; anything
else costs 1. Set by hand on what Whisper made of our own voices' sentences."""


@lru_cache(maxsize=65536)
def misheard_by(one: str, other: str) -> float:
    """0 for what sounds the same, 1 for nothing in common: the cost of turning one folded phrase into the other, by
    the sounds of the longer one (weighted edit distance, Wagner and Fischer 1974)."""
    left, right = sound_key(one), sound_key(other)
    if not left or not right:
        return 1.0
    row = [0.0]
    for letter in right:
        row.append(row[-1] + _alone(letter))
    for letter in left:
        above, row = row, [row[0] + _alone(letter)]
        for number, (before, here) in enumerate(pairwise(above)):
            wanted = right[number]
            row.append(min(before + _instead(letter, wanted), here + _alone(letter), row[-1] + _alone(wanted)))
    return min(1.0, row[-1] / max(len(left), len(right)))


def _alone(letter: str) -> float:
    return VOWEL if letter in _VOWELS else WEAK if letter in _WEAK else 1.0


def _instead(one: str, other: str) -> float:
    if one == other:
        return 0.0
    if one in _VOWELS and other in _VOWELS:
        return VOWEL_FOR_VOWEL
    return ALIKE if frozenset((one, other)) in _ALIKE else 1.0
