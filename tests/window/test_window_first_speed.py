"""The very first start measures the machine by itself and sets what suits it; later that is left to the person."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from window_hands import PATIENCE_MS, QuietServices, press, quiet_services, sees

from rehearsal_voice.ui.services import SpeedReport
from rehearsal_voice.ui.window import Window

pytestmark = [pytest.mark.window]
STEPS_BEFORE = ("Your microphone", "Your loudspeaker", "What hears and speaks", "Who answers")
REASON = "whisper-tiny.en hears: 0.50 s for 3.3 s of speech."


def slow(services: QuietServices) -> None:
    """A machine on which the usual recogniser does not keep up."""

    def measured(told: Callable[[str], None], stopped: Callable[[], bool]) -> SpeedReport:
        suited = services.settings().model_copy(update={"recogniser": "whisper-tiny.en", "microphone": "of before"})
        return SpeedReport((), suited, (REASON,))

    services.measure_speed = measured  # type: ignore[method-assign]


def at_who_answers(qtbot: QtBot, services: QuietServices) -> Window:
    window = Window(services)
    qtbot.addWidget(window)
    window.show()
    window.go("first_start")
    for title in STEPS_BEFORE:
        qtbot.waitUntil(lambda: press(window, "Next"), timeout=PATIENCE_MS)
        qtbot.waitUntil(lambda title=title: sees(window, title), timeout=PATIENCE_MS)  # type: ignore[misc]
    return window


def test_the_first_time_it_is_measured_and_what_suits_is_set(qtbot: QtBot, tmp_path: Path) -> None:
    services = quiet_services(tmp_path, first_start_done=False)
    slow(services)
    window = at_who_answers(qtbot, services)
    qtbot.waitUntil(lambda: services.settings().recogniser == "whisper-tiny.en", timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: sees(window, f"{REASON}\nIt is set so"), timeout=PATIENCE_MS)
    assert services.settings().microphone == "", "nothing but what was measured"
    window.close()
    services.close()


def test_afterwards_only_when_it_is_asked_for(qtbot: QtBot, tmp_path: Path) -> None:
    services = quiet_services(tmp_path)
    slow(services)
    window = at_who_answers(qtbot, services)
    assert sees(window, "Not measured yet.")
    qtbot.waitUntil(lambda: press(window, "Measure this machine"), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: sees(window, REASON), timeout=PATIENCE_MS)
    assert services.settings().recogniser == "whisper-base"
    qtbot.waitUntil(lambda: press(window, "Keep the settings that suit it"), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: services.settings().recogniser == "whisper-tiny.en", timeout=PATIENCE_MS)
    window.close()
    services.close()
