"""The window from first start to review, on the virtual devices: its words, its voice, its store."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from rig import Rig
from window_in_process import WindowChild

from rehearsal_voice.backends.audio_file import read_whole
from rehearsal_voice.backends.stt_faster_whisper import FasterWhisperRecogniser

pytestmark = [pytest.mark.devices, pytest.mark.models, pytest.mark.window, pytest.mark.slow]

CLIP = Path(__file__).parents[1] / "data" / "kennedy-inaugural-1961.mp3"


@pytest.fixture
def window(rig: Rig, tmp_path: Path) -> Iterator[WindowChild]:
    child = WindowChild(rig, tmp_path / "home")
    yield child
    child.end()


def test_from_the_first_click_to_the_review(rig: Rig, window: WindowChild, models: Path, tmp_path: Path) -> None:
    walk_through_the_first_start(rig, window)
    with rig.hearing(tmp_path / "heard.wav"):
        opening = window.sees("Maya: ")
        window.sees("Your turn. Take your time")
        window.forget()
        rig.say(CLIP)
        said = window.sees("You: ")
        window.sees("answered in")
        window.sees("Speaking")
    window.forget()
    window.order("click End the take (Escape)")
    window.sees("What was said")
    assert window.sees(said.removeprefix("You: ").rstrip(" …")[:12])
    window.order(f"shot {tmp_path / 'review.png'}")
    assert (tmp_path / "review.png").stat().st_size > 10_000
    window.order("click Close the review; the sound of this take goes")
    window.sees("Last time: Order a coffee")
    window.quit()
    recognised = FasterWhisperRecogniser(models / "whisper-base").transcribe(read_whole(tmp_path / "heard.wav"), "en")
    said_words, heard_words = set(words_of(opening.removeprefix("Maya: "))), set(words_of(recognised.text))
    assert len(said_words & heard_words) >= len(said_words) / 2, (opening, recognised.text)


def walk_through_the_first_start(rig: Rig, window: WindowChild) -> None:
    """By keys, each step as far as it goes, and from its end into the shortest scene."""
    window.sees("Your privacy in five lines")
    window.order("key Space")  # the focus is on Next
    window.sees("Your microphone")
    speaking = rig.say(CLIP)
    window.sees("You can be heard.")
    speaking.terminate()
    window.order("key Space")
    window.sees("Your loudspeaker")
    window.order("click Play a sentence and listen to it")
    window.sees("Your microphone does not hear the loudspeaker.")
    for title in ("What hears and speaks", "Who answers", "The voices", "Your own calm pace", "Ready when you are"):
        window.order("click Next")
        window.sees(title)
    window.order("click Rehearse “Order a coffee”")
    window.sees("How do you arrive?")
    window.order("key Return")  # the focus is on Begin


def words_of(text: str) -> list[str]:
    return [word.strip("!,.?").lower() for word in text.split()]


def test_an_open_loudspeaker_is_heard_by_the_microphone_and_headphones_are_advised(
    echoing_rig: Rig, tmp_path: Path
) -> None:
    window = WindowChild(echoing_rig, tmp_path / "home")
    try:
        for title in ("Your microphone", "Your loudspeaker"):
            window.order("click Next")
            window.sees(title)
        window.order("click Play a sentence and listen to it")
        window.sees("Your microphone hears the loudspeaker. It is taken out as well as can be; headphones work better.")
        window.quit()
    finally:
        window.end()


def test_closing_the_window_in_mid_take_closes_the_microphone_and_keeps_the_take(
    rig: Rig, window: WindowChild, tmp_path: Path
) -> None:
    window.order("click Go to the scenes now")
    window.begins()
    window.sees("Your turn. Take your time")
    window.quit()
    again = WindowChild(rig, tmp_path / "home")
    try:
        again.sees("Last time: Order a coffee")
    finally:
        again.end()


def test_a_microphone_unplugged_in_the_middle_is_told_kindly_and_taken_up_again(rig: Rig, window: WindowChild) -> None:
    window.order("click Go to the scenes now")
    window.begins()
    window.sees("Your turn. Take your time")
    rig.unplug_microphone()
    window.sees("A device is away")
    rig.plug_in_microphone()
    window.forget()
    window.sees("Your turn. Take your time")
    window.order("click End the take (Escape)")
    window.sees("Nothing was said in this take")
    window.quit()
