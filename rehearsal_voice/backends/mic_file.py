"""Recordings as a microphone: every file is one turn of the person's, spoken when its time has come."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import numpy as np

from rehearsal_voice.backends.audio_file import read_whole
from rehearsal_voice.core.audio import SAMPLE_RATE_HZ, AudioFrame, FloatArray, to_samples
from rehearsal_voice.core.clock import Clock
from rehearsal_voice.core.errors import DeviceFault
from rehearsal_voice.core.ports import EndOfInput

FRAME_SAMPLES = 320
QUIET_DB = -75.0
"""Level of the quiet between the turns: a room is never digital zero, and digital zero tells of a dead microphone."""
TAIL_S = 3.0


@dataclass(frozen=True, slots=True)
class SpokenFile:
    """Where a file was heard on the capture clock."""

    path: Path
    start_sample: int
    end_sample: int


class FileMicrophone:
    """A microphone that hears recordings at the pace of `clock`, in frames of 20 ms.

    Pace "real": quiet until `speak_next`, which may be called from any thread; after `finish` and `tail_s` of quiet
    `read` raises EndOfInput. The schedule is absolute, so that a late reader catches up and nothing drifts.
    Pace "fast": all files one after another, `tail_s` of quiet behind each, as fast as they are read.
    """

    def __init__(
        self,
        paths: Sequence[Path],
        clock: Clock,
        *,
        pace: Literal["real", "fast"] = "real",
        tail_s: float = TAIL_S,
    ) -> None:
        """Reads the files at once. Raises InputFault for one that cannot be read."""
        self._clock = clock
        self._pace = pace
        self._tail = to_samples(tail_s)
        self._waiting = deque((path, read_whole(path)) for path in paths)
        self._name = ", ".join(path.name for path in paths)
        self._quiet = _quiet(10 * SAMPLE_RATE_HZ)
        self._lock = threading.Lock()
        self._closed = threading.Event()
        self._started_at: float | None = None
        self._position = 0
        self._current: tuple[FloatArray, int] | None = None
        self._asked = 0
        self._end: int | None = None
        self._finishing = False
        self._spoken: list[SpokenFile] = []

    @property
    def name(self) -> str:
        return self._name

    @property
    def spoken(self) -> tuple[SpokenFile, ...]:
        """The files that were spoken, the running one included."""
        with self._lock:
            return tuple(self._spoken)

    @property
    def remaining(self) -> int:
        """How many files have not begun."""
        with self._lock:
            return len(self._waiting)

    @property
    def opened_at(self) -> float | None:
        """Monotonic seconds of the first sample; None before it was opened."""
        return self._started_at

    def open(self) -> None:
        """Start the schedule. Opened again, it goes on where it stands: a gap in the capture."""
        self._closed.clear()
        if self._started_at is None:
            self._started_at = self._clock.now()

    def close(self) -> None:
        self._closed.set()

    def captured_at(self, sample: int) -> float:
        """The schedule is absolute: sample n is captured n / 16000 s after the opening."""
        return (self._started_at or 0.0) + sample / SAMPLE_RATE_HZ

    def append(self, path: Path) -> None:
        """One more, behind those that wait. Reads the file at once. Raises InputFault when it cannot be read."""
        sound = read_whole(path)
        with self._lock:
            self._waiting.append((path, sound))

    def speak_next(self) -> bool:
        """Begin the next file with the next frame, or behind the running one. False when none is left to begin."""
        with self._lock:
            if self._asked >= len(self._waiting):
                return False
            self._asked += 1
            return True

    def finish(self) -> None:
        """Nothing more will be asked for: the end of the input comes `tail_s` after the last turn."""
        with self._lock:
            self._finishing = True

    def read(self, timeout_s: float) -> AudioFrame | None:
        """The next 20 ms. Raises EndOfInput; DeviceFault when it was never opened or is closed."""
        if self._started_at is None or self._closed.is_set():
            raise DeviceFault("The recording is not open as a microphone.")
        if self._pace == "real" and not self._due(timeout_s):
            return None
        with self._lock:
            return self._next_frame()

    def _due(self, timeout_s: float) -> bool:
        """Wait for the moment at which a microphone would have captured the whole frame."""
        assert self._started_at is not None
        due_at = self._started_at + (self._position + FRAME_SAMPLES) / SAMPLE_RATE_HZ
        early_s = due_at - self._clock.now()
        if early_s > 0:
            self._closed.wait(min(early_s, timeout_s))
        return self._clock.now() >= due_at and not self._closed.is_set()

    def _next_frame(self) -> AudioFrame:
        start = self._position
        offset = start % len(self._quiet)
        samples = np.take(self._quiet, range(offset, offset + FRAME_SAMPLES), mode="wrap")
        filled = 0
        while filled < FRAME_SAMPLES and self._turn_begun(start + filled):
            filled += self._speak_into(samples[filled:])
        if self._current is None and self._at_end(start):
            raise EndOfInput
        self._position = start + FRAME_SAMPLES
        return AudioFrame(samples, start)

    def _turn_begun(self, position: int) -> bool:
        """Whether a file is running at `position`; begins the next where it was asked for."""
        if self._current is not None:
            return True
        fast = self._pace == "fast" and (not self._spoken or position >= self._spoken[-1].end_sample + self._tail)
        if not self._waiting or not (self._asked or fast):
            return False
        path, samples = self._waiting.popleft()
        self._asked = max(0, self._asked - 1)
        self._current = (samples, 0)
        self._end = None
        self._spoken.append(SpokenFile(path, position, position + len(samples)))
        return True

    def _speak_into(self, target: FloatArray) -> int:
        """Copy the running file's next samples into `target`; returns how many they were."""
        assert self._current is not None
        samples, done = self._current
        count = min(len(target), len(samples) - done)
        target[:count] = samples[done : done + count]
        self._current = (samples, done + count) if done + count < len(samples) else None
        return count

    def _at_end(self, position: int) -> bool:
        over = not self._waiting if self._pace == "fast" else self._finishing and not self._asked
        if not over:
            return False
        if self._end is None:
            self._end = max(position, self._spoken[-1].end_sample if self._spoken else 0) + self._tail
        return position >= self._end


def _quiet(count: int) -> FloatArray:
    """Low noise, the same every time."""
    noise = np.random.default_rng(20).standard_normal(count)
    scaled: FloatArray = (noise * 10 ** (QUIET_DB / 20)).astype(np.float32)
    return scaled
