"""By keys alone: every word of the rail leads to its page and on from there, and a take is begun, led and ended."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from window_hands import PATIENCE_MS, QuietServices, keep_take, quiet_services, sees

from rehearsal_voice.core.commands import Command, Typed
from rehearsal_voice.core.events import StateChanged
from rehearsal_voice.ui.pages import rail_words
from rehearsal_voice.ui.window import Window

pytestmark = [pytest.mark.window]

CONTROLS = (QAbstractButton, QComboBox, QLineEdit)
MOST_STEPS = 600
"""More stops than any page has."""


class Keys:
    """A person without a mouse."""

    def __init__(self, qtbot: QtBot, services: QuietServices) -> None:
        self.qtbot, self.services = qtbot, services
        self.window = Window(services)
        qtbot.addWidget(self.window)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow, timeout=PATIENCE_MS)
        qtbot.waitUntil(lambda: sees(self.window, "Order a coffee"), timeout=PATIENCE_MS)

    @property
    def focus(self) -> QWidget:
        return self.window.focusWidget() or self.window

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.focus, key)

    def name(self) -> str:
        """What a screen reader says of what has the focus."""
        focus = self.focus
        return focus.accessibleName() or (focus.text() if isinstance(focus, QAbstractButton) else "")

    def tab_to(self, name: str) -> None:
        """Tab until it has the focus; it may appear on the way."""

        def there() -> bool:
            for _step in range(MOST_STEPS):
                if self.name() == name:
                    return True
                self.press(Qt.Key.Key_Tab)
            return False

        self.qtbot.waitUntil(there, timeout=PATIENCE_MS)

    def at(self, view: str) -> None:
        self.qtbot.waitUntil(lambda: self.window.view == view, timeout=PATIENCE_MS)


@pytest.fixture
def keys(qtbot: QtBot, tmp_path: Path) -> Iterator[Keys]:
    services = quiet_services(tmp_path)
    made = Keys(qtbot, services)
    yield made
    made.window.close()
    services.close()


def test_every_page_is_reached_and_its_first_control_too(keys: Keys) -> None:
    for view, word in (*rail_words(), ("profiles", "Profile: Me")):
        keys.tab_to(word)
        keys.press(Qt.Key.Key_Return)
        keys.at(view)
        page = keys.window.page(view)

        def inside(page: QWidget = page) -> bool:
            for _step in range(MOST_STEPS):
                if page.isAncestorOf(keys.focus) and isinstance(keys.focus, CONTROLS):
                    return True
                keys.press(Qt.Key.Key_Tab)
            return False

        keys.qtbot.waitUntil(inside, timeout=PATIENCE_MS)


def test_a_take_is_found_begun_led_and_ended(keys: Keys) -> None:
    keys.tab_to("Search scenes")
    QTest.keyClicks(keys.focus, "raise out loud")
    keys.tab_to("Rehearse “A performance review, out loud”")
    keys.press(Qt.Key.Key_Return)
    keys.at("arrival")
    keys.qtbot.waitUntil(lambda: keys.name() == "Begin the take", timeout=PATIENCE_MS)
    keys.press(Qt.Key.Key_Return)
    keys.qtbot.waitUntil(lambda: keys.services.begun is not None, timeout=PATIENCE_MS)
    take = keys.services.begun
    assert take is not None
    take.on_event(StateChanged(turn=0, t=0.0, state="listening", cause="finished"))
    keys.qtbot.waitUntil(lambda: sees(keys.window, "Your turn. Take your time"), timeout=PATIENCE_MS)
    keys.window.rehearse.setFocus()
    for key in (Qt.Key.Key_M, Qt.Key.Key_M, Qt.Key.Key_R):
        keys.press(key)
    QTest.keyPress(keys.focus, Qt.Key.Key_Space)
    QTest.keyRelease(keys.focus, Qt.Key.Key_Space)
    keys.tab_to("No silence ends your turn")
    keys.press(Qt.Key.Key_Return)
    keys.tab_to("Type your line instead of speaking")
    keys.window.rehearse.setFocus()
    for letter in "Hello":  # whoever just begins to type is in the field with the first letter
        QTest.keyClicks(keys.focus, letter)
    keys.press(Qt.Key.Key_Return)
    keys.press(Qt.Key.Key_Escape)
    wanted = [Command.MUTE, Command.UNMUTE, Command.SAY_AGAIN, Command.HOLD_FLOOR, Command.RELEASE_FLOOR]
    assert take.asked == [*wanted, Command.HOLD_FLOOR, Typed("Hello"), Command.STOP]


def test_from_a_page_that_has_just_been_opened_tab_goes_into_it(keys: Keys) -> None:
    session = keep_take(keys.services.profile)
    keys.window.open_review(session, 0)
    keys.qtbot.waitUntil(lambda: sees(keys.window, "What was said"), timeout=PATIENCE_MS)
    keys.press(Qt.Key.Key_Tab)
    keys.qtbot.waitUntil(lambda: keys.window.review.isAncestorOf(keys.focus), timeout=PATIENCE_MS)


def test_a_session_is_deleted_and_brought_back(qtbot: QtBot, tmp_path: Path) -> None:
    services = quiet_services(tmp_path)
    keep_take(services.profile)
    keys = Keys(qtbot, services)
    keys.tab_to("History")
    keys.press(Qt.Key.Key_Return)
    keys.tab_to("Delete “A performance review”")
    keys.press(Qt.Key.Key_Return)
    keys.qtbot.waitUntil(lambda: sees(keys.window, "Nothing here yet"), timeout=PATIENCE_MS)
    keys.tab_to("Undo")
    keys.press(Qt.Key.Key_Return)
    keys.qtbot.waitUntil(lambda: not sees(keys.window, "Nothing here yet"), timeout=PATIENCE_MS)
    keys.window.close()
    services.close()
