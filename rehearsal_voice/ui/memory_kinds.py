"""What kinds of memories there are, in the words of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QLabel


def memory_kinds() -> dict[str, str]:
    """Kind and word, in the language of the window."""
    translate = QCoreApplication.translate
    return {
        "name": translate("MemoryList", "name"),
        "pronouns": translate("MemoryList", "pronouns"),
        "preference": translate("MemoryList", "preference"),
        "boundary": translate("MemoryList", "boundary"),
        "thread": translate("MemoryList", "left open"),
        "mood": translate("MemoryList", "mood"),
    }


def kind_word(kind: str) -> str:
    """A kind that this version does not know is simply another one."""
    return memory_kinds().get(kind, QCoreApplication.translate("MemoryList", "other"))


class KindLabel(QLabel):
    """The word, as wide as the widest of them, so that what stands beside it is aligned line under line."""

    def __init__(self, kind: str) -> None:
        super().__init__(kind_word(kind))
        self.setProperty("role", "quiet")

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        widest = max(self.fontMetrics().horizontalAdvance(word) for word in memory_kinds().values())
        return QSize(max(hint.width(), widest), hint.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
