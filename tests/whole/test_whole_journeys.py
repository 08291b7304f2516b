"""Whole uses of the window on the virtual devices: an order in Spanish, and one talk three times over."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from rig import Rig
from window_in_process import WindowChild

from rehearsal_voice.backends.audio_write import write_speech
from rehearsal_voice.backends.tts_espeak import EspeakSynthesizer
from rehearsal_voice.config.paths import Paths
from rehearsal_voice.config.settings import Settings, save_settings
from rehearsal_voice.core.ports import Delivery

pytestmark = [pytest.mark.devices, pytest.mark.models, pytest.mark.window, pytest.mark.slow]

LINE = "Type your line instead of speaking"


@pytest.fixture
def window(rig: Rig, tmp_path: Path) -> Iterator[WindowChild]:
    home = tmp_path / "home"
    settings = Settings(first_start_done=True, window_language="en", partner="playbook", preset="natural")
    save_settings(settings, Paths(home, ()).settings_file)
    child = WindowChild(rig, home)
    yield child
    child.end()


def hears_the_answer(window: WindowChild) -> None:
    window.sees("Speaking")
    window.forget()
    window.sees("Your turn. Take your time")


def says_typed(window: WindowChild, line: str) -> None:
    """Type a line, and wait until the partner has answered and it is one's turn again."""
    window.forget()
    window.order(f"into {LINE}: {line}")
    window.order("key Return")
    window.sees(f"You: {line}")
    hears_the_answer(window)


def test_an_order_in_spanish_is_spoken_answered_and_looked_at(rig: Rig, window: WindowChild, tmp_path: Path) -> None:
    spoken = tmp_path / "order.wav"
    write_speech(
        spoken, list(EspeakSynthesizer("es").synthesize("Buenos días, un café con leche, por favor.", Delivery()))
    )
    window.sees("Pedir un café")
    window.order("into Search scenes: Madrid")
    window.begins("Pedir un café")
    window.sees("Your turn. Take your time")
    window.forget()
    rig.say(spoken)
    window.sees("You: ")
    window.sees("answered in")
    hears_the_answer(window)
    says_typed(window, "Solo eso, gracias.")
    window.order("key Escape")
    window.sees("What was said")
    window.sees("How you spoke")
    window.quit()


def test_one_talk_three_times_is_compared_side_by_side(window: WindowChild) -> None:
    window.sees("A performance review, out loud")
    window.begins("A performance review, out loud")
    for take, line in enumerate(
        ("I would like ten percent more.", "So I ask for ten percent.", "Ten percent, please."), 1
    ):
        window.sees("Your turn. Take your time")
        says_typed(window, line)
        window.order("key Escape")
        window.sees("What was said")
        window.sees(f"take {take}")
        if take < 3:
            window.forget()
            window.order("click Again, differently")
            window.sees("How do you arrive?")
            window.order("key Return")
    window.order("click Takes side by side")
    window.sees("First word to the ask")
    for take in (1, 2, 3):
        window.sees(f"Take {take}")
    window.quit()
