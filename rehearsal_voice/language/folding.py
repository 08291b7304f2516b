"""Words as they are compared: without case, accents and punctuation."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache


@lru_cache(maxsize=16384)
def fold(text: str) -> str:
    """Lower case, no accents, no punctuation but the apostrophe inside words, single spaces."""
    return " ".join(re.findall(r"[\w]+(?:'[\w]+)*'?|[$€£%]", _without_accents(text).casefold()))


@lru_cache(maxsize=2048)
def folded_pattern(pattern: str) -> re.Pattern[str]:
    """An author's pattern, to be sought in folded text: accents need not be written, nor cared about."""
    return re.compile(_without_accents(pattern), re.IGNORECASE)


def _without_accents(text: str) -> str:
    flat = unicodedata.normalize("NFD", text.replace("’", "'"))
    return "".join(letter for letter in flat if not unicodedata.combining(letter))
