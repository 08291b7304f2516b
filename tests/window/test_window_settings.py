"""Settings by mouse and keys: servers with every yes they need, and for what the quiet word comes."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from window_hands import PATIENCE_MS, QuietServices, control, field, press, quiet_services, sees

from rehearsal_voice.ui.window import Window

pytestmark = [pytest.mark.window]

ADDRESS = "Address, for example http://127.0.0.1:8000"


@pytest.fixture
def services(tmp_path: Path) -> Iterator[QuietServices]:
    made = quiet_services(tmp_path)
    made.open_profile.get()
    yield made
    made.close()


@pytest.fixture
def window(services: QuietServices, qtbot: QtBot) -> Iterator[Window]:
    made = Window(services)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.ready, timeout=PATIENCE_MS)
    made.go("settings")
    yield made
    made.close()


def click(window: Window, qtbot: QtBot, name: str) -> None:
    qtbot.waitUntil(lambda: press(window, name), timeout=PATIENCE_MS)


def tick(window: QWidget, words: str) -> QCheckBox:
    return next(b for b in window.findChildren(QCheckBox) if words in b.accessibleName() and b.isVisible())


def seen(window: QWidget, qtbot: QtBot, words: str) -> QCheckBox:
    """The box with these words, once it is there."""
    boxes = window.findChildren
    qtbot.waitUntil(
        lambda: any(words in b.accessibleName() and b.isVisible() for b in boxes(QCheckBox)), timeout=PATIENCE_MS
    )
    return tick(window, words)


def shown(window: QWidget, qtbot: QtBot) -> None:
    """The form is there."""
    qtbot.waitUntil(lambda: ADDRESS in {f.accessibleName() for f in visible_fields(window)}, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: any(b.text() == "Use it" for b in visible_buttons(window)), timeout=PATIENCE_MS)


def visible_fields(window: QWidget) -> list[QLineEdit]:
    return [found for found in window.findChildren(QLineEdit) if found.isVisible()]


def visible_buttons(window: QWidget) -> list[QAbstractButton]:
    return [found for found in window.findChildren(QAbstractButton) if found.isVisible()]


def use_it(window: Window) -> QAbstractButton:
    return control(window, "Use it")


def test_a_server_on_this_computer_is_used_at_once_and_asked_whether_it_answers(
    window: Window, services: QuietServices, qtbot: QtBot
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = listening.getsockname()[1]
        click(window, qtbot, "Change: Hears you")
        shown(window, qtbot)
        assert not use_it(window).isEnabled()
        QTest.keyClicks(field(window, ADDRESS), f"wyoming://127.0.0.1:{port}")
        click(window, qtbot, "Use it")
        words = f"127.0.0.1:{port}, on this computer. It answers."
        qtbot.waitUntil(lambda: sees(window, words), timeout=PATIENCE_MS)
    assert services.settings().hearing_server == f"wyoming://127.0.0.1:{port}"
    click(window, qtbot, "Change: Hears you")
    click(window, qtbot, "Do without it")
    qtbot.waitUntil(lambda: services.settings().hearing_server == "", timeout=PATIENCE_MS)


def test_another_computer_needs_a_yes_and_a_second_one_where_others_could_listen(
    window: Window, services: QuietServices, qtbot: QtBot
) -> None:
    click(window, qtbot, "Change: A server like OpenAI's, for the partner's words")
    shown(window, qtbot)
    address = field(window, ADDRESS)
    QTest.keyClicks(address, "https://studio.invalid/v1")
    seen(window, qtbot, "studio.invalid:443 is another computer")
    assert not use_it(window).isEnabled()
    address.clear()
    QTest.keyClicks(address, "http://studio.invalid:8000")
    seen(window, qtbot, "studio.invalid:8000 is another computer").click()
    assert not use_it(window).isEnabled()
    tick(window, "not encrypted").click()
    click(window, qtbot, "Use it")
    qtbot.waitUntil(lambda: services.settings().partner == "openai", timeout=PATIENCE_MS)
    kept = services.settings()
    assert kept.openai_host == "http://studio.invalid:8000"
    assert kept.allowed_servers == kept.unencrypted_servers == ("studio.invalid:8000",)
    qtbot.waitUntil(lambda: sees(window, "another computer. It does not answer now."), timeout=PATIENCE_MS)
    click(window, qtbot, "Change: A server like OpenAI's, for the partner's words")
    click(window, qtbot, "Do without it")
    qtbot.waitUntil(lambda: services.settings().allowed_servers == (), timeout=PATIENCE_MS)
    assert services.settings().partner == "auto"


def test_a_take_says_to_which_computer_ones_words_go(window: Window, services: QuietServices, qtbot: QtBot) -> None:
    far = {"hearing_server": "https://ear.invalid", "allowed_servers": ("ear.invalid:443",)}
    window._save(services.settings().model_copy(update=far))
    qtbot.waitUntil(lambda: services.settings().hearing_server != "", timeout=PATIENCE_MS)
    window.go("home")
    click(window, qtbot, "Rehearse “Order a coffee”")
    click(window, qtbot, "Begin the take")
    qtbot.waitUntil(lambda: sees(window, "Your words go to ear.invalid:443"), timeout=PATIENCE_MS)


def test_the_quiet_word_is_chosen_by_its_kind(window: Window, services: QuietServices, qtbot: QtBot) -> None:
    assert not any("When I rush" in b.accessibleName() and b.isVisible() for b in window.findChildren(QCheckBox))
    tick(window, "one quiet word").click()
    qtbot.waitUntil(lambda: services.settings().cues, timeout=PATIENCE_MS)
    seen(window, qtbot, "When I rush").click()
    qtbot.waitUntil(lambda: services.settings().cue_kinds == ("filled_pause",), timeout=PATIENCE_MS)
    tick(window, "Also in talks that matter").click()
    qtbot.waitUntil(lambda: services.settings().cues_in_hard_talks, timeout=PATIENCE_MS)
