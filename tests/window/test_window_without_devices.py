"""Without a microphone and without a loudspeaker a take is typed and read, from its first line to its review."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from window_hands import field, press, sees

from rehearsal_voice.app.devices import Devices
from rehearsal_voice.app.services import OnStage, WindowServices
from rehearsal_voice.config.paths import Paths, standard_paths
from rehearsal_voice.config.settings import Settings, save_settings
from rehearsal_voice.core.clock import Clock
from rehearsal_voice.core.errors import DeviceFault
from rehearsal_voice.testing.clock import ManualClock
from rehearsal_voice.testing.ears import ScriptedMicrophone
from rehearsal_voice.testing.mouth import SilentLoudspeaker
from rehearsal_voice.ui.window import Window

pytestmark = [pytest.mark.window, pytest.mark.models]

PATIENCE_MS = 120_000
SAID = "A latte, please."


class NoMicrophone(ScriptedMicrophone):
    def open(self) -> None:
        raise DeviceFault("No microphone was found.")


class NoLoudspeaker(SilentLoudspeaker):
    def open(self) -> None:
        raise DeviceFault("No loudspeaker was found.")


def nothing_there(_settings: Settings, clock: Clock) -> OnStage:
    def never(_lost: object) -> None:
        raise DeviceFault("Nothing is there.")

    return Devices(NoMicrophone([], ManualClock()), NoLoudspeaker(clock), never), ()


@pytest.mark.usefixtures("models")
def test_a_take_is_typed_and_read(qtbot: QtBot, tmp_path: Path) -> None:
    paths = Paths(tmp_path / "home", standard_paths().models)
    save_settings(Settings(first_start_done=True, window_language="en", partner="playbook"), paths.settings_file)
    services = WindowServices(paths, devices=nothing_there)
    window = Window(services)
    qtbot.addWidget(window)
    window.show()

    def until(words: str) -> None:
        qtbot.waitUntil(lambda: sees(window, words), timeout=PATIENCE_MS)

    qtbot.waitUntil(lambda: window.ready, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: press(window, "Rehearse “Order a coffee”"), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: press(window, "Begin the take"), timeout=PATIENCE_MS)
    until("No microphone was found. Plug one in, or type your lines.")
    until("Your turn. Take your time")
    assert window.rehearse.meter.accessibleName() == "Microphone closed"
    line = field(window, "Type your line instead of speaking")
    QTest.keyClicks(line, SAID)
    QTest.keyClick(line, Qt.Key.Key_Return)
    until(f"You: {SAID}")
    until("Speaking")
    until("Your turn. Take your time")
    qtbot.waitUntil(lambda: press(window, "End the take (Escape)"), timeout=PATIENCE_MS)
    until("What was said")
    until(SAID)
    window.close()
    services.close()
