"""What the views do with what one types, chooses and hears."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
)
from pytestqt.qtbot import QtBot
from window_hands import PATIENCE_MS, quiet_services, texts

from rehearsal_voice.config.settings import Settings
from rehearsal_voice.core.commands import Command, Typed
from rehearsal_voice.core.events import Heard, Notice, ReplyText, StateChanged
from rehearsal_voice.ui.rehearse import Rehearse
from rehearsal_voice.ui.tokens import LIGHT
from rehearsal_voice.ui.window import Window

pytestmark = [pytest.mark.window]


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[Window]:
    services = quiet_services(tmp_path)
    made = Window(services)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: "Order a coffee" in texts(made), timeout=PATIENCE_MS)
    yield made
    made.close()
    services.close()


def test_a_scene_is_found_by_its_words(window: Window, qtbot: QtBot) -> None:
    field = next(f for f in window.findChildren(QLineEdit) if f.accessibleName() == "Search scenes")
    field.setText("Madrid")
    qtbot.waitUntil(
        lambda: "Pedir un café" in texts(window) and "Order a coffee" not in texts(window), timeout=PATIENCE_MS
    )
    field.setText("zzzz")
    qtbot.waitUntil(lambda: any("No scene has these words" in text for text in texts(window)), timeout=PATIENCE_MS)


def test_a_changed_setting_is_kept_and_worn_at_once(window: Window, qtbot: QtBot) -> None:
    window.go("settings")
    box = next(b for b in window.findChildren(QComboBox) if b.accessibleName() == "Colours")
    box.setCurrentIndex(box.findData("dark"))
    qtbot.waitUntil(lambda: window._services.settings().appearance == "dark", timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: "#17191c" in window.styleSheet(), timeout=PATIENCE_MS)


def test_the_rehearse_view_shows_both_sides_and_hands_on_what_is_typed(qtbot: QtBot) -> None:
    asked: list[Command | Typed] = []
    held: list[bool] = []
    view = Rehearse(LIGHT)
    view.asked.connect(asked.append)
    view.talk_key.connect(held.append)
    view.settled(Settings(reduced_motion=True, captions="both"))
    qtbot.addWidget(view)
    view.show()
    view.happened(StateChanged(turn=0, t=0.0, state="listening", cause="finished"))
    view.happened(Heard(turn=1, t=1.0, text="A latte, please."))
    view.happened(ReplyText(turn=1, t=1.5, text="One latte.", gear="playbook"))
    view.happened(Notice(turn=1, t=2.0, code="x", message="The microphone went away.", next_step="Plug it in."))
    qtbot.waitUntil(lambda: "You: A latte, please." in texts(view), timeout=PATIENCE_MS)
    shown = texts(view)
    assert any(text.endswith("One latte.") for text in shown)
    assert "The microphone went away. Plug it in." in shown
    line = next(f for f in view.findChildren(QLineEdit))
    QTest.keyClicks(line, "Hello there")
    QTest.keyClick(line, Qt.Key.Key_Return)
    QTest.keyPress(view, Qt.Key.Key_Space)
    QTest.keyRelease(view, Qt.Key.Key_Space)
    assert asked == [Typed("Hello there")]
    assert held == [True, False]
    assert view.presence.accessibleName() == "Your turn. Take your time"


def test_that_no_sound_comes_is_taken_back_once_somebody_is_heard(qtbot: QtBot) -> None:
    view = Rehearse(LIGHT)
    view.settled(Settings())
    qtbot.addWidget(view)
    view.show()
    silent = "The microphone gives no sound at all."
    view.happened(Notice(turn=0, t=1.0, code="no_sound", message=silent, next_step=""))
    qtbot.waitUntil(lambda: silent in texts(view), timeout=PATIENCE_MS)
    view.happened(StateChanged(turn=0, t=2.0, state="listening", cause="finished"))
    assert silent in texts(view)
    view.happened(StateChanged(turn=1, t=3.0, state="hearing", cause="speech"))
    assert silent not in texts(view)
