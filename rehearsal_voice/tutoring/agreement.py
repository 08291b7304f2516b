"""What two decodings of the same words agree on: Whisper mends grammar, and not twice in the same way."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

DIFFERS = "_"
"""Stands for each word that the second decoding heard otherwise, or not at all."""


def agreed(first: str, second: str) -> str:
    """The words of the first decoding, without punctuation, those that the second does not have replaced."""
    words, others = _words(first), _words(second)
    folded = [word.casefold() for word in words]
    kept: list[str] = [DIFFERS] * len(words)
    matcher = SequenceMatcher(None, folded, [word.casefold() for word in others], autojunk=False)
    for block in matcher.get_matching_blocks():
        kept[block.a : block.a + block.size] = words[block.a : block.a + block.size]
    return " ".join(kept)


def _words(text: str) -> list[str]:
    return re.findall(r"[\w']+", text.replace("’", "'"))
