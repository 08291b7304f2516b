"""How alike two phrases sound, and how many words they share."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from functools import lru_cache

_SOUNDS: tuple[tuple[str, str], ...] = (
    ("ph", "f"), ("sch", "s"), ("sh", "s"), ("ch", "s"), ("ck", "k"), ("qu", "k"), ("gu", "g"), ("c", "k"), ("q", "k"),
    ("x", "ks"), ("z", "s"), ("v", "b"), ("w", "b"), ("h", ""), ("y", "i"), ("j", "i"), ("ll", "l"), ("d", "t"),
)  # fmt: skip
_VOWELS: tuple[tuple[str, str], ...] = (("ou", "o"), ("oo", "u"), ("ei", "e"), ("ai", "e"), ("ee", "i"), ("ea", "i"))


@lru_cache(maxsize=4096)
def sound_key(folded: str) -> str:
    """Roughly how words sound, so that "courtado" and "cortado", "a lot A" and "a latte" come close.

    A coarse key of our own for all six languages: letters that recognition confuses are merged, doubles and spaces go.
    """
    key = folded.replace("'", "").replace(" ", "")
    for letters, sound in (*_SOUNDS, *_VOWELS):
        key = key.replace(letters, sound)
    return re.sub(r"(.)\1+", r"\1", key)


def likeness(one: str, other: str, at_least: float = 0.0) -> float:
    """0 to 1: how alike two folded phrases sound; 0 where that is certainly less than `at_least`.

    What can't reach it is told by lengths and letters alone, which is a hundred times quicker than comparing.
    """
    left, right = sound_key(one), sound_key(other)
    if 2 * min(len(left), len(right)) < at_least * (len(left) + len(right)):
        return 0.0
    matcher = SequenceMatcher(None, left, right, autojunk=False)
    return matcher.ratio() if not at_least or matcher.quick_ratio() >= at_least else 0.0


def shared_words(one: str, other: str) -> float:
    """0 to 1: the share of words that two folded texts have in common (Jaccard)."""
    left, right = set(one.split()), set(other.split())
    return len(left & right) / len(left | right) if left and right else 0.0
