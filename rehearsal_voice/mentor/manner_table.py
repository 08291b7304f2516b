"""The shape of the tables of hard phrases, one a language, in folded text (no case, no accents, no punctuation)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MannerTable:
    """Patterns by kind, and where they do not count."""

    kinds: Mapping[str, re.Pattern[str]]
    excepted: re.Pattern[str]


def manner_table(excepted: str = "", **kinds: str) -> MannerTable:
    """A table from lines of expressions, each matched at word borders."""
    return MannerTable({kind: _either(lines) for kind, lines in kinds.items()}, _either(excepted))


def _either(lines: str) -> re.Pattern[str]:
    found = [line.strip() for line in lines.splitlines() if line.strip()]
    return re.compile(rf"(?<![\w'])(?:{'|'.join(found)})(?!\w)" if found else r"(?!)")
