"""What a profile is called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

FIRST = "Me"
"""What the profile is called that is there on the first day."""


def profile_word(name: str) -> str:
    """The name a person gave; that of the first day in the language of the window."""
    return QCoreApplication.translate("Profiles", "Me") if name == FIRST else name
