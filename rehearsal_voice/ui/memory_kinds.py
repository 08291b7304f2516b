"""What kinds of memories there are, in the words of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def kind_word(kind: str) -> str:
    """In the language of the window; a kind that this version does not know is simply another one."""
    translate = QCoreApplication.translate
    return {
        "name": translate("MemoryList", "name"),
        "pronouns": translate("MemoryList", "pronouns"),
        "preference": translate("MemoryList", "preference"),
        "boundary": translate("MemoryList", "boundary"),
        "thread": translate("MemoryList", "left open"),
        "mood": translate("MemoryList", "mood"),
    }.get(kind, translate("MemoryList", "other"))
