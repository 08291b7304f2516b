"""What a spoken answer means, where one of a few things is asked for."""

from __future__ import annotations

import re
from collections.abc import Sequence

from rehearsal_voice.language.counting import cardinal
from rehearsal_voice.language.folding import fold

STEM = 5
"""Letters by which “cansada” is known for “con cansancio”, and “tiring” is not for “tired”."""
SHORTEST = 4
"""Shorter words stand in every sentence."""


def chosen(answer: str, choices: Sequence[tuple[str, str]]) -> str:
    """The value of the first choice of whose words one was said; empty when none was."""
    said = _stems(answer)
    return next((value for value, words in choices if said & _stems(words)), "")


def number_said(answer: str, most: int, language: str) -> int | None:
    """The last whole number from 0 to `most`, in figures or in words; None when there is none."""
    words = {fold(cardinal(value, language)): value for value in range(most + 1)}
    found = [int(word) if word.isdigit() else words.get(word) for word in re.findall(r"\w+", fold(answer))]
    return next((value for value in reversed(found) if value is not None and value <= most), None)


def plain_answer(answer: str) -> str:
    """As one would type it."""
    return answer.strip().rstrip(".…").strip()


def _stems(words: str) -> set[str]:
    return {word[:STEM] for word in fold(words).split() if len(word) >= SHORTEST}
