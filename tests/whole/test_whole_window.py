"""The window from first click to review, on the virtual devices: its words, its voice, its store."""

from __future__ import annotations

import json
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from rig import Rig

from rehearsal_voice.backends.audio_file import read_whole
from rehearsal_voice.backends.stt_faster_whisper import FasterWhisperRecogniser

pytestmark = [pytest.mark.devices, pytest.mark.models, pytest.mark.window, pytest.mark.slow]

CLIP = Path(__file__).parents[1] / "data" / "kennedy-inaugural-1961.mp3"
CHILD = Path(__file__).parent / "window_child.py"
PATIENCE_S = 60.0


class WindowChild:
    """The window as another process sees it: what stands on it, and orders to it."""

    def __init__(self, rig: Rig, home: Path) -> None:
        self.process = subprocess.Popen(
            [sys.executable, str(CHILD), str(home)],
            env={**rig.environment, "PYTHONPATH": f"{CHILD.parents[2]}:{CHILD.parents[1] / 'window'}"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.labels: list[str] = []
        self._lines: queue.Queue[str | None] = queue.Queue()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._lines.put(line)
        self._lines.put(None)

    def order(self, words: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(words + "\n")
        self.process.stdin.flush()
        self._until("done", words)

    def sees(self, part: str) -> str:
        """Wait until a label with these words is on the window."""
        for text in self.labels:
            if part in text:
                return text
        return self._until("label", part)

    def forget(self) -> None:
        """What stood on it until now counts no more."""
        self.labels.clear()
        self.order("forget")

    def begins(self) -> None:
        """Choose a coffee, and go through the arrival without answering anything."""
        self.sees("Order a coffee")
        self.order("click Rehearse “Order a coffee”")
        self.sees("How do you arrive?")
        self.order("click Begin the take")

    def _until(self, kind: str, part: str) -> str:
        deadline = time.monotonic() + PATIENCE_S
        while (left := deadline - time.monotonic()) > 0:
            try:
                line = self._lines.get(timeout=left)
            except queue.Empty:
                break
            if line is None:
                break
            told = json.loads(line)
            if told["kind"] == "label":
                self.labels.append(told["text"])
            if told["kind"] == kind and part in told["text"]:
                return str(told["text"])
        raise AssertionError(f"“{part}” did not come; the window said {self.labels[-12:]}")

    def end(self) -> None:
        self.process.kill()
        self.process.wait()
        self._reader.join()
        for pipe in (self.process.stdin, self.process.stdout):
            assert pipe is not None
            pipe.close()


@pytest.fixture
def window(rig: Rig, tmp_path: Path) -> Iterator[WindowChild]:
    child = WindowChild(rig, tmp_path / "home")
    yield child
    child.end()


def test_from_the_first_click_to_the_review(rig: Rig, window: WindowChild, models: Path, tmp_path: Path) -> None:
    window.sees("Your privacy in five lines")
    window.order("click Go to the scenes now")
    window.sees("What would you like to say out loud?")
    window.begins()
    with rig.hearing(tmp_path / "heard.wav"):
        opening = window.sees("Maya: ")
        window.sees("Your turn. Take your time")
        rig.say(CLIP)
        said = window.sees("You: ")
        window.sees("answered in")
        window.sees("Speaking")
    window.order("click End the take (Escape)")
    window.sees("What was said")
    assert window.sees(said.removeprefix("You: ").rstrip(" …")[:12])
    window.order(f"shot {tmp_path / 'review.png'}")
    assert (tmp_path / "review.png").stat().st_size > 10_000
    window.order("click Close the review; the sound of this take goes")
    window.sees("Last time: Order a coffee")
    window.order("quit")
    assert window.process.wait(PATIENCE_S) == 0
    recognised = FasterWhisperRecogniser(models / "whisper-base").transcribe(read_whole(tmp_path / "heard.wav"), "en")
    said_words, heard_words = set(words_of(opening.removeprefix("Maya: "))), set(words_of(recognised.text))
    assert len(said_words & heard_words) >= len(said_words) / 2, (opening, recognised.text)


def words_of(text: str) -> list[str]:
    return [word.strip("!,.?").lower() for word in text.split()]


def test_closing_the_window_in_mid_take_closes_the_microphone_and_keeps_the_take(
    rig: Rig, window: WindowChild, tmp_path: Path
) -> None:
    window.order("click Go to the scenes now")
    window.begins()
    window.sees("Your turn. Take your time")
    window.order("quit")
    assert window.process.wait(PATIENCE_S) == 0
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
    window.order("quit")
    assert window.process.wait(PATIENCE_S) == 0
