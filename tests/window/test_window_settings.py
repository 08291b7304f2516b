"""Settings by mouse and keys: servers with every yes they need, and for what the quiet word comes."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from window_hands import Hands, control, field, quiet_services

from rehearsal_voice.ui.window import Window

pytestmark = [pytest.mark.window]

ADDRESS = "Address, for example http://127.0.0.1:8000"


@pytest.fixture
def stand(qtbot: QtBot, tmp_path: Path) -> Iterator[Hands]:
    services = quiet_services(tmp_path)
    services.open_profile.get()
    made = Hands(qtbot, services)
    made.until(lambda: made.window.ready)
    made.window.go("settings")
    yield made
    made.close()


def tick(window: QWidget, words: str) -> QCheckBox:
    return next(b for b in window.findChildren(QCheckBox) if words in b.accessibleName() and b.isVisible())


def seen(stand: Hands, words: str) -> QCheckBox:
    """The box with these words, once it is there."""
    boxes = stand.window.findChildren
    stand.until(lambda: any(words in b.accessibleName() and b.isVisible() for b in boxes(QCheckBox)))
    return tick(stand.window, words)


def shown(stand: Hands) -> None:
    """The form is there."""
    stand.until(lambda: ADDRESS in {f.accessibleName() for f in visible_fields(stand.window)})
    stand.until(lambda: any(b.text() == "Use it" for b in visible_buttons(stand.window)))


def visible_fields(window: QWidget) -> list[QLineEdit]:
    return [found for found in window.findChildren(QLineEdit) if found.isVisible()]


def visible_buttons(window: QWidget) -> list[QAbstractButton]:
    return [found for found in window.findChildren(QAbstractButton) if found.isVisible()]


def use_it(window: Window) -> QAbstractButton:
    return control(window, "Use it")


def test_a_server_on_this_computer_is_used_at_once_and_asked_whether_it_answers(stand: Hands) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = listening.getsockname()[1]
        stand.click("Change: Hears you")
        shown(stand)
        assert not use_it(stand.window).isEnabled()
        QTest.keyClicks(field(stand.window, ADDRESS), f"wyoming://127.0.0.1:{port}")
        stand.click("Use it")
        words = f"127.0.0.1:{port}, on this computer. It answers."
        stand.sees(words)
    assert stand.services.settings().hearing_server == f"wyoming://127.0.0.1:{port}"
    stand.click("Change: Hears you")
    stand.click("Do without it")
    stand.until(lambda: stand.services.settings().hearing_server == "")


def test_another_computer_needs_a_yes_and_a_second_one_where_others_could_listen(stand: Hands) -> None:
    stand.click("Change: A server like OpenAI's, for the partner's words")
    shown(stand)
    address = field(stand.window, ADDRESS)
    QTest.keyClicks(address, "https://studio.invalid/v1")
    seen(stand, "studio.invalid:443 is another computer")
    assert not use_it(stand.window).isEnabled()
    address.clear()
    QTest.keyClicks(address, "http://studio.invalid:8000")
    seen(stand, "studio.invalid:8000 is another computer").click()
    assert not use_it(stand.window).isEnabled()
    tick(stand.window, "not encrypted").click()
    stand.click("Use it")
    stand.until(lambda: stand.services.settings().partner == "openai")
    kept = stand.services.settings()
    assert kept.openai_host == "http://studio.invalid:8000"
    assert kept.allowed_servers == kept.unencrypted_servers == ("studio.invalid:8000",)
    stand.sees("another computer. It does not answer now.")
    stand.click("Change: A server like OpenAI's, for the partner's words")
    stand.click("Do without it")
    stand.until(lambda: stand.services.settings().allowed_servers == ())
    assert stand.services.settings().partner == "auto"


def test_a_take_says_to_which_computer_ones_words_go(stand: Hands) -> None:
    far = {"hearing_server": "https://ear.invalid", "allowed_servers": ("ear.invalid:443",)}
    stand.window._save(stand.services.settings().model_copy(update=far))
    stand.until(lambda: stand.services.settings().hearing_server != "")
    stand.window.go("home")
    stand.click("Rehearse “Order a coffee”")
    stand.click("Begin the take")
    stand.sees("Your words go to ear.invalid:443")


def test_the_quiet_word_is_chosen_by_its_kind(stand: Hands) -> None:
    assert not any("When I rush" in b.accessibleName() and b.isVisible() for b in stand.window.findChildren(QCheckBox))
    tick(stand.window, "one quiet word").click()
    stand.until(lambda: stand.services.settings().cues)
    seen(stand, "When I rush").click()
    stand.until(lambda: stand.services.settings().cue_kinds == ("filled_pause",))
    tick(stand.window, "Also in talks that matter").click()
    stand.until(lambda: stand.services.settings().cues_in_hard_talks)
