"""The sound devices on virtual hardware: how they hear and speak, and every way in which hardware fails."""

from __future__ import annotations

import json
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile
from rig import LOUDSPEAKER, RATE_HZ, Rig

pytestmark = [pytest.mark.devices, pytest.mark.slow]

CHILD = Path(__file__).with_name("device_child.py")
PATIENCE_S = 12.0

Told = dict[str, Any]


class Child:
    """The program on the devices, and all that it has told."""

    def __init__(self, rig: Rig, microphone: str = "", loudspeaker: str = "") -> None:
        self.process = subprocess.Popen(
            [sys.executable, str(CHILD), microphone, loudspeaker],
            env=rig.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.told: list[Told] = []
        self._lines: queue.SimpleQueue[str] = queue.SimpleQueue()
        self._reader = threading.Thread(target=self._read)
        self._reader.start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._lines.put(line)

    def order(self, line: str) -> float:
        """Give a command; returns the monotonic moment."""
        assert self.process.stdin is not None
        self.process.stdin.write(f"{line}\n")
        self.process.stdin.flush()
        return time.monotonic()

    def until(self, wanted: Callable[[Told], bool]) -> Told:
        """The next thing told that is wanted."""
        deadline = time.monotonic() + PATIENCE_S
        while time.monotonic() < deadline:
            try:
                told: Told = json.loads(self._lines.get(timeout=PATIENCE_S))
            except queue.Empty:
                break
            self.told.append(told)
            if wanted(told):
                return told
        raise AssertionError(f"not told in time; the last was {self.told[-3:]}")

    def tells(self, kind: str, **facts: Any) -> Told:
        return self.until(lambda told: told["kind"] == kind and all(told[key] == value for key, value in facts.items()))

    def frames(self, count: int) -> list[Told]:
        return [self.tells("frame") for _ in range(count)]

    def all_frames(self) -> list[Told]:
        return [told for told in self.told if told["kind"] == "frame"]

    def quit(self) -> Told:
        self.order("quit")
        told = self.tells("closed")
        assert self.process.wait(PATIENCE_S) == 0
        return told

    def end(self) -> None:
        self.process.kill()
        self.process.wait()
        self._reader.join()
        for pipe in (self.process.stdin, self.process.stdout, self.process.stderr):
            assert pipe is not None
            pipe.close()


@pytest.fixture
def child(rig: Rig) -> Iterator[Child]:
    program = Child(rig)
    yield program
    program.end()


def capture_is_in_order(frames: list[Told]) -> bool:
    return all(later["start"] >= sooner["start"] + sooner["samples"] for sooner, later in pairwise(frames))


def heard_until(child: Child) -> float:
    """When the last sound came out of the loudspeaker, on the program's own clock."""
    started_at, played_s, _ = child.all_frames()[-1]["played"]
    return float(started_at + played_s)


def test_the_person_is_heard_and_the_partner_is_audible(rig: Rig, child: Child, tmp_path: Path) -> None:
    opened = child.tells("open")
    assert (opened["microphone"], opened["loudspeaker"]) == ("Virtual_Microphone", "Speakers")
    tone = 0.3 * np.sin(2 * np.pi * 500 * np.arange(RATE_HZ) / RATE_HZ)
    soundfile.write(tmp_path / "tone.wav", tone, RATE_HZ)
    speaking = rig.say(tmp_path / "tone.wav")
    child.until(lambda told: told.get("level", -120) > -20)
    while speaking.poll() is None:  # on a busy machine the tone may have a hole in it
        child.tells("frame")
    quiet_again = child.until(lambda told: told.get("level", 0) < -60)
    loud = [frame for frame in child.all_frames() if frame["level"] > -20]
    assert len(loud) == pytest.approx(50, abs=3)
    assert capture_is_in_order(child.all_frames())
    assert quiet_again["samples"] == 320
    assert quiet_again["gaps"] == 0

    child.order("play 5 440")
    child.until(lambda told: bool(told.get("played") and told["played"][1] > 0.2))
    heard = rig.hear(0.5)
    assert np.argmax(np.abs(np.fft.rfft(heard))) * RATE_HZ / len(heard) == pytest.approx(440, abs=3)
    assert not child.quit()["threads"]


def test_a_flushed_sound_is_gone_at_once(child: Child) -> None:
    child.tells("open")
    child.order("play 5 440")
    child.until(lambda told: bool(told.get("played") and told["played"][1] > 0.3))
    child.order("flush")
    flushed = child.tells("flush")
    done = child.until(lambda told: bool(told.get("played") and told["played"][2]))
    started_at, played_s, _ = done["played"]
    assert started_at + played_s - flushed["at"] <= 0.06  # 40 ms where the sound server gets its share of the machine
    assert capture_is_in_order(child.all_frames())


def test_a_suspended_microphone_is_known_within_a_second_and_comes_back(rig: Rig, child: Child) -> None:
    child.tells("open")
    child.frames(25)
    rig.suspend_microphone()
    lost = child.tells("lost")
    last = child.all_frames()[-1]
    assert lost["device"] == "microphone"
    assert "Virtual_Microphone" in lost["message"]
    assert lost["at"] - last["at"] < 1.0
    child.tells("waiting")
    rig.resume_microphone()
    child.tells("restored")
    first = child.tells("frame")
    silence_s = (first["start"] - last["start"] - last["samples"]) / 16_000
    assert silence_s == pytest.approx(first["at"] - last["at"], abs=0.3)
    assert capture_is_in_order(child.all_frames())


def test_another_microphone_takes_over_and_is_named(rig: Rig, child: Child) -> None:
    child.tells("open")
    rig.add_microphone("usb", "USB_Microphone")
    child.frames(25)
    rig.unplug_microphone()
    lost = child.tells("lost", device="microphone")
    assert lost["at"] - child.all_frames()[-1]["at"] < 1.0
    assert child.tells("restored")["name"] == "USB_Microphone"
    child.frames(10)


def test_no_monitor_replaces_the_last_microphone(rig: Rig, child: Child) -> None:
    child.tells("open")
    child.frames(10)
    rig.unplug_microphone()
    child.tells("lost", device="microphone")
    assert "only hears what the loudspeaker plays" in child.tells("waiting")["message"]
    child.tells("waiting")
    rig.plug_in_microphone()
    assert child.tells("restored")["name"] == "Virtual_Microphone"
    child.frames(10)
    assert capture_is_in_order(child.all_frames())


def test_both_streams_survive_a_restart_of_the_sound_server(rig: Rig, child: Child) -> None:
    child.tells("open")
    child.frames(10)
    rig.kill_server()
    child.tells("lost")
    child.tells("waiting")
    rig.start_server()
    started_at = time.monotonic()
    restored = child.tells("restored")
    assert restored["at"] - started_at < 5.0
    child.frames(10)
    child.order("play 5 660")
    child.until(lambda told: bool(told.get("played") and told["played"][1] > 0.2))
    heard = rig.hear(0.3)
    assert np.abs(heard).max() > 0.4
    assert not child.quit()["threads"]


def test_a_lost_loudspeaker_is_told_while_it_speaks(rig: Rig, child: Child) -> None:
    child.tells("open")
    child.order("play 20 440")
    child.until(lambda told: bool(told.get("played") and told["played"][1] > 0.3))
    rig.unplug_loudspeaker()
    lost = child.tells("lost")
    assert lost["device"] == "loudspeaker"
    assert lost["at"] - heard_until(child) < 1.0
    assert child.tells("restored")["name"] == "Person"


def test_a_suspended_loudspeaker_is_told_while_it_speaks(rig: Rig, child: Child) -> None:
    child.tells("open")
    child.order("play 20 440")
    child.until(lambda told: bool(told.get("played") and told["played"][1] > 0.3))
    rig.suspend_loudspeaker()
    lost = child.tells("lost")
    assert lost["device"] == "loudspeaker"
    assert lost["at"] - heard_until(child) < 1.0
    rig.resume_loudspeaker()
    child.tells("restored", device="loudspeaker")


def test_a_mistake_in_the_callback_is_caught_and_counted(child: Child) -> None:
    child.tells("open")
    child.frames(25)
    child.order("break 8")
    broken = child.until(lambda told: sum(told.get("faults", [0])) == 8)
    child.frames(25)
    assert all(told["kind"] != "lost" for told in child.told)
    assert child.all_frames()[-1]["start"] > broken["start"]
    assert capture_is_in_order(child.all_frames())


def test_a_stalled_program_loses_nothing_that_the_system_kept(child: Child) -> None:
    child.tells("open")
    before = child.frames(50)[-1]
    child.order("stall 0.5")
    last = child.frames(100)[-1]
    assert all(told["kind"] != "lost" for told in child.told)
    assert clock_is_true(before, last)


def test_lost_sound_shows_as_a_gap(rig: Rig, child: Child) -> None:
    child.tells("open")
    before = child.frames(50)[-1]
    rig.suspend_microphone()
    suspended_at = time.monotonic()
    child.until(lambda told: told["at"] > suspended_at + 0.4)
    rig.resume_microphone()
    after = child.until(lambda told: told.get("gaps", 0) > 0)
    last = child.frames(100)[-1]
    assert all(told["kind"] != "lost" for told in child.told)
    missing = last["start"] - before["start"] - 320 * (len(child.all_frames()) - 50)
    assert 0.2 < missing / 16_000 < 0.8
    assert after["gaps"] == 1
    assert clock_is_true(before, last)


def clock_is_true(before: Told, after: Told) -> bool:
    """The capture clock went as far as the machine's, up to the jitter of time stamps."""
    counted_s = (after["start"] - before["start"]) / 16_000
    assert counted_s == pytest.approx(after["captured_at"] - before["captured_at"], abs=0.03)
    assert after["captured_at"] == pytest.approx(after["at"], abs=0.15)
    return capture_is_in_order([before, after])


def test_devices_are_chosen_by_name(rig: Rig) -> None:
    rig.add_microphone("usb", "USB_Microphone")
    chosen = Child(rig, "usb_mic", LOUDSPEAKER)
    try:
        assert chosen.tells("open")["microphone"] == "USB_Microphone"
        chosen.frames(5)
        rig.unplug_microphone("usb")
        chosen.tells("lost")
        assert chosen.tells("restored")["name"] == "Virtual_Microphone"
    finally:
        chosen.end()


def test_an_unknown_name_says_which_there_are(rig: Rig) -> None:
    script = (
        "from rehearsal_voice.backends.devices import find_device, list_devices\n"
        "from rehearsal_voice.core.errors import DeviceFault\n"
        "print(list_devices('microphone'), list_devices('loudspeaker'))\n"
        "try:\n    find_device('trumpet', 'microphone')\n"
        "except DeviceFault as fault:\n    print(fault)\n"
    )
    answer = subprocess.run(
        [sys.executable, "-c", script], env=rig.environment, capture_output=True, text=True, check=True
    )
    assert answer.stdout.splitlines() == [
        "('Virtual_Microphone',) ('Person', 'Speakers')",
        "There is no microphone called “trumpet”. Choose one of: Virtual_Microphone.",
    ]
    assert not answer.stderr
