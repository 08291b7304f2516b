"""Tables that a spreadsheet may open: what somebody said, wrote, or named a file must never be run as a formula."""

from __future__ import annotations

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""OWASP, “CSV Injection”: control characters are skipped by some programs, full-width signs taken for narrow ones."""


def harmless(cell: object) -> object:
    """The cell as it may be written: an apostrophe stands before text that would be a formula; numbers pass."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(FORMULA_STARTS) else cell
