"""When somebody may be in danger, the program's own words and the numbers to call stay until the person leaves them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from window_hands import PATIENCE_MS, come_to_rest, press, quiet_services, sees

from rehearsal_voice.core.events import Notice, StateChanged, TakeEnded
from rehearsal_voice.ui.services import Start
from rehearsal_voice.ui.window import Window

pytestmark = [pytest.mark.window]

WORDS = "I'm stopping the rehearsal here. Please call now: 116 123"


def test_no_review_takes_their_place(qtbot: QtBot, tmp_path: Path) -> None:
    services = quiet_services(tmp_path)
    window = Window(services)
    qtbot.addWidget(window)
    window.show()
    window.begin(Start("cafe-en"))
    qtbot.waitUntil(lambda: services.begun is not None, timeout=PATIENCE_MS)
    assert services.begun is not None
    for event in (
        Notice(turn=1, t=2.0, code="safety", message=WORDS),
        StateChanged(turn=1, t=2.0, state="debrief", cause="stop"),
        TakeEnded(turn=1, t=2.0, reason="safety"),
    ):
        services.begun.on_event(event)
    qtbot.waitUntil(lambda: sees(window, "116 123"), timeout=PATIENCE_MS)
    come_to_rest(window, qtbot)  # a review would have come by now
    assert window.view == "rehearse" and sees(window, "116 123")
    qtbot.waitUntil(lambda: press(window, "To the scenes"), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: window.view == "home", timeout=PATIENCE_MS)
    window.begin(Start("cafe-en"))
    qtbot.waitUntil(lambda: window.view == "rehearse" and not sees(window, "116 123"), timeout=PATIENCE_MS)
    QTest.keyClick(window.rehearse, Qt.Key.Key_Escape)
    window.close()
    services.close()
