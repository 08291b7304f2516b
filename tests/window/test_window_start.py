"""The very first moments: nothing that is pressed or set before everything is there gets lost."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from window_hands import PATIENCE_MS, QuietServices, field, press, quiet_services, reachable, sees

from rehearsal_voice.config.settings import load_settings
from rehearsal_voice.ui.services import Readiness
from rehearsal_voice.ui.services.profiles import Door
from rehearsal_voice.ui.window import Window

pytestmark = [pytest.mark.window]


class HeldBack:
    """The real services, of which the profile and the engines come only when they are let come."""

    def __init__(self, services: QuietServices) -> None:
        self.services = services
        self.profile, self.engines = threading.Event(), threading.Event()
        enter, prepare = services.profiles.enter, services.prepare

        def enter_later() -> Door:
            assert self.profile.wait(PATIENCE_MS / 1000)
            return enter()

        def prepare_later() -> Readiness:
            assert self.engines.wait(PATIENCE_MS / 1000)
            return prepare()

        services.profiles.enter = enter_later  # type: ignore[method-assign]
        services.prepare = prepare_later  # type: ignore[method-assign]

    def let_come(self) -> None:
        self.profile.set()
        self.engines.set()


@pytest.fixture
def held(tmp_path: Path) -> Iterator[HeldBack]:
    made = HeldBack(quiet_services(tmp_path, first_start_done=False))
    yield made
    made.let_come()
    made.services.close()


@pytest.fixture
def window(held: HeldBack, qtbot: QtBot) -> Iterator[Window]:
    made = Window(held.services)
    qtbot.addWidget(made)
    made.show()
    yield made
    held.let_come()
    made.close()


def test_a_scene_pressed_before_everything_is_loaded_opens_its_arrival(
    window: Window, held: HeldBack, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: press(window, "Go to the scenes now"), timeout=PATIENCE_MS)
    held.profile.set()
    qtbot.waitUntil(lambda: press(window, "Rehearse “Order a coffee”"), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: window.view == "arrival", timeout=PATIENCE_MS)
    assert not window.ready
    qtbot.waitUntil(lambda: press(window, "Begin the take"), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: held.services.begun is not None, timeout=PATIENCE_MS)
    held.engines.set()
    qtbot.waitUntil(lambda: window.ready, timeout=PATIENCE_MS)
    assert window.view == "rehearse"


def test_what_is_set_before_the_profile_is_open_is_kept_with_it(window: Window, held: HeldBack, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: press(window, "Go to the scenes now"), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: window.view == "home", timeout=PATIENCE_MS)
    assert not held.services.settings().first_start_done
    held.profile.set()
    qtbot.waitUntil(lambda: held.services.settings().first_start_done, timeout=PATIENCE_MS)
    file = held.services.data_folder() / "settings.toml"
    qtbot.waitUntil(lambda: load_settings(file).first_start_done, timeout=PATIENCE_MS)
    window.go("settings")
    assert window.view == "settings"


def test_settings_of_the_person_that_differ_leave_what_was_begun_as_it_is(
    held: HeldBack, window: Window, qtbot: QtBot
) -> None:
    held.services.open_profile.get()
    own = held.services.settings().model_copy(update={"native_language": "de", "cues": True})
    held.services.save_settings(own)
    machine = own.model_copy(update={"native_language": "en", "cues": False})
    held.services._settings = machine
    qtbot.waitUntil(lambda: press(window, "Next"), timeout=PATIENCE_MS)
    held.profile.set()
    qtbot.waitUntil(lambda: held.services.settings().cues, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: window.home._desk.settings().native_language == "de", timeout=PATIENCE_MS)
    assert window.view == "first_start"


def test_a_slow_press_is_not_lost_to_what_arrives_between_press_and_release(
    window: Window, held: HeldBack, qtbot: QtBot
) -> None:
    held.let_come()
    qtbot.waitUntil(lambda: press(window, "Go to the scenes now"), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: reachable(window, "Rehearse “Order a coffee”") is not None, timeout=PATIENCE_MS)
    tile = reachable(window, "Rehearse “Order a coffee”")
    assert tile is not None
    QTest.mousePress(tile, Qt.MouseButton.LeftButton)
    window.home.opened()
    qtbot.waitUntil(lambda: window.ready, timeout=PATIENCE_MS)
    asked: list[bool] = []
    window.home._desk.ask(lambda: None, lambda _none: asked.append(True))
    qtbot.waitUntil(lambda: asked == [True], timeout=PATIENCE_MS)
    QApplication.processEvents()
    QTest.mouseRelease(tile, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.view == "arrival", timeout=PATIENCE_MS)


def test_a_scene_is_found_by_its_title_in_another_language_and_without_accents(
    window: Window, held: HeldBack, qtbot: QtBot
) -> None:
    held.let_come()
    qtbot.waitUntil(lambda: press(window, "Go to the scenes now"), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: sees(window, "Order a coffee"), timeout=PATIENCE_MS)
    tops = len(QApplication.topLevelWidgets())
    for words in ("spanish coffee", "cafe madrid"):
        search = field(window, "Search scenes")
        search.clear()
        QTest.keyClicks(search, words)
        qtbot.waitUntil(
            lambda: sees(window, "Pedir un café") and not sees(window, "Order a coffee"), timeout=PATIENCE_MS
        )
    search.clear()
    QTest.keyClicks(search, "boss raise")
    qtbot.waitUntil(lambda: sees(window, "No scene has all of these words."), timeout=PATIENCE_MS)
    assert sees(window, "A performance review, out loud")
    search.clear()
    qtbot.waitUntil(lambda: sees(window, "Order a coffee"), timeout=PATIENCE_MS)
    assert len(QApplication.topLevelWidgets()) == tops
