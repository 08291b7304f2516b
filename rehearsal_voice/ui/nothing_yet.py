"""What a page says while there is nothing on it: why, and the way to have something."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rehearsal_voice.ui.page import Desk
from rehearsal_voice.ui.parts import button, card, column, label, row
from rehearsal_voice.ui.tokens import SPACE


def nothing_yet(words: str, desk: Desk) -> QWidget:
    """words: in one or two sentences, what will be here."""
    return card(way_to_something(words, desk))


def way_to_something(words: str, desk: Desk) -> QVBoxLayout:
    """The same within a card that is there already."""
    way = button(QCoreApplication.translate("NothingYet", "Choose a scene"), lambda: desk.go("home"), "soft")
    return column(label(words), row(way, None), space=2 * SPACE)
