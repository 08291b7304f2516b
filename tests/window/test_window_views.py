"""Every view, every widget: a name for screen readers, a way by keyboard, no text cut off at 150 %."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
)
from pytestqt.exceptions import TimeoutError as WaitedInVain
from pytestqt.qtbot import QtBot
from window_hands import PATIENCE_MS, keep_take, quiet_services, texts

from rehearsal_voice.config.settings import Settings
from rehearsal_voice.core.commands import Command, Typed
from rehearsal_voice.core.events import Heard, Notice, ReplyText, StateChanged
from rehearsal_voice.ui.rehearse import Rehearse
from rehearsal_voice.ui.services import Start
from rehearsal_voice.ui.tokens import LIGHT
from rehearsal_voice.ui.window import Window

pytestmark = [pytest.mark.window]

VIEWS = (
    "home",
    "arrival",
    "describe",
    "editor",
    "first_start",
    "week",
    "progress",
    "history",
    "privacy",
    "profiles",
    "settings",
    "help",
    "rehearse",
    "review",
)


@pytest.fixture
def scale() -> float:
    return 1.0


@pytest.fixture
def language() -> str:
    return "en"


@pytest.fixture
def window(scale: float, language: str, qtbot: QtBot, tmp_path: Path) -> Iterator[Window]:
    services = quiet_services(tmp_path, text_scale=scale, window_language=language)
    made = Window(services)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: "Order a coffee" in texts(made), timeout=PATIENCE_MS)
    yield made
    made.close()
    services.close()


EVERY_WAY = pytest.mark.parametrize(("language", "scale"), [("en", 1.0), ("en", 1.5), ("es", 1.5)])


@EVERY_WAY
def test_every_control_has_a_name_and_can_be_reached_by_keyboard(window: Window, qtbot: QtBot) -> None:
    for view in VIEWS:
        window.go(view)
        QApplication.processEvents()
        controls = [
            widget
            for kind in (QAbstractButton, QComboBox, QLineEdit, QAbstractSpinBox)
            for widget in window.findChildren(kind)
            if widget.isVisible() and not isinstance(widget.parent(), QComboBox | QLineEdit | QAbstractSpinBox)
        ]
        assert controls, view
        for control in controls:
            name = control.accessibleName() or (control.text() if isinstance(control, QAbstractButton) else "")
            assert name, (view, control)
            assert control.focusPolicy() & Qt.FocusPolicy.TabFocus, (view, name)


def cut_off(window: Window) -> list[str]:
    """Texts that have less room than they need."""
    found = []
    for label in window.findChildren(QLabel):
        if label.isVisible() and label.text():
            needed = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
            narrow = not label.wordWrap() and label.width() < label.sizeHint().width() - 1
            if label.height() < needed - 1 or narrow:
                found.append(label.text())
    for area in window.findChildren(QScrollArea):
        inside = area.widget()
        if area.isVisible() and inside is not None and inside.width() > area.viewport().width() + 1:
            found.append(f"the page is {inside.width() - area.viewport().width()} wider than its view")
    for control in window.findChildren(QAbstractButton):
        if control.isVisible() and control.text() and control.width() < control.minimumSizeHint().width() - 1:
            found.append(control.text())
    return found


def shows(window: Window, words: str) -> bool:
    return words in texts(window)


@EVERY_WAY
def test_no_text_is_cut_off(window: Window, qtbot: QtBot) -> None:
    session = keep_take(window._services.profile)  # type: ignore[attr-defined]
    window.resize(900, 600)
    for view in VIEWS:
        if view == "review":
            window.open_review(session, 0)
            said = QCoreApplication.translate("Moments", "What was said")
            qtbot.waitUntil(partial(shows, window, said), timeout=PATIENCE_MS)
        elif view == "arrival":
            window.arrive(Start("performance-review"))
            qtbot.waitUntil(lambda: window.view == "arrival", timeout=PATIENCE_MS)
        else:
            window.go(view)
        try:
            qtbot.waitUntil(lambda: cut_off(window) == [], timeout=PATIENCE_MS)
        except WaitedInVain:
            raise AssertionError((view, cut_off(window))) from None


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
