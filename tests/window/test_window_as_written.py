"""What people write, and what arrives in a scene or an import, is shown as it was written and never read as markup."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from rehearsal_voice.ui.parts import button, label

pytestmark = [pytest.mark.window]

NASTY = 'Delete “<img src="file:///etc/hostname"> & <b>you</b>”'


@pytest.mark.parametrize("text", [NASTY, "5 < 6 & more", "plain & simple"])
def test_a_tool_tip_says_what_was_written(qtbot: QtBot, text: str) -> None:
    made = button("x", lambda: None, tip=text)
    qtbot.addWidget(made)
    tip = made.toolTip()
    shown = QTextDocument()
    if GuiQt.mightBeRichText(tip):
        shown.setHtml(tip)
    else:
        shown.setPlainText(tip)
    assert shown.toPlainText() == text
    assert made.accessibleName() == text


def test_a_label_shows_markup_as_text(qtbot: QtBot) -> None:
    made = label(NASTY)
    qtbot.addWidget(made)
    assert made.textFormat() is Qt.TextFormat.PlainText
