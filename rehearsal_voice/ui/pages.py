"""Which pages there are, and which of them the rail on the left leads to."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from rehearsal_voice.ui.help_view import HelpView
from rehearsal_voice.ui.history import History
from rehearsal_voice.ui.page import Desk, Page
from rehearsal_voice.ui.services import Services


def rail_words() -> tuple[tuple[str, str], ...]:
    """Name of the view and the word on the rail, from top to bottom, in the language of the window."""
    translate = QCoreApplication.translate
    return (
        ("home", translate("Rail", "Rehearse")),
        ("history", translate("Rail", "History")),
        ("settings", translate("Rail", "Settings")),
        ("help", translate("Rail", "Help")),
    )


def make_pages(desk: Desk, services: Services) -> dict[str, Page]:
    """Every page that asks for itself, by its name."""
    return {
        "history": History(desk, services),
        "help": HelpView(desk, services),
    }
