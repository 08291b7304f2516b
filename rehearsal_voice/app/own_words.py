"""What a person types, as it is kept."""

from __future__ import annotations

from rehearsal_voice.core.errors import InputFault


def tidy(text: str) -> str:
    """On one line, single spaces. Raises InputFault where nothing is left."""
    told = " ".join(text.split())
    if not told:
        raise InputFault("There is nothing in it yet.")
    return told
