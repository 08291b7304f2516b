"""A recording as a loudspeaker: a WAV of what would have been heard, silences included."""

from __future__ import annotations

import threading
from pathlib import Path

import numpy as np

from rehearsal_voice.backends.far_end import FarEnd
from rehearsal_voice.backends.playout import Playout
from rehearsal_voice.backends.resample import resampled
from rehearsal_voice.core.audio import FloatArray, sanitised
from rehearsal_voice.core.clock import Clock
from rehearsal_voice.core.errors import DeviceFault, InputFault
from rehearsal_voice.core.ports import Playback

BLOCK_S = 0.01


class FileLoudspeaker:
    """Plays into a WAV at the pace of `clock`, without latency: sample n is audible n / rate_hz after `open`.

    Nothing runs in the background. Every call first plays up to the present, in blocks of 10 ms, so the file is as
    long as the time that has passed and a manual clock gives the same file every time.
    """

    def __init__(self, path: Path, clock: Clock, rate_hz: int = 24_000) -> None:
        self._path = path
        self._clock = clock
        self._rate_hz = rate_hz
        self._block = round(rate_hz * BLOCK_S)
        self._playout = Playout(rate_hz)
        self._far_end = FarEnd(rate_hz)
        self._lock = threading.Lock()
        self._file: _WavFile | None = None
        self._opened_at: float | None = None
        self._rendered = 0

    @property
    def name(self) -> str:
        return self._path.name

    @property
    def opened_at(self) -> float | None:
        """Monotonic seconds at which the file's first sample was audible; None before `open`."""
        return self._opened_at

    def open(self) -> None:
        """Create the file, or go on with it after `close`. Raises InputFault where it cannot be written."""
        with self._lock:
            if self._file is not None:
                return
            fresh = self._opened_at is None
            self._file = _WavFile(self._path, self._rate_hz, fresh)
            if self._opened_at is None:
                self._opened_at = self._clock.now()

    def play(self, samples: FloatArray, rate_hz: int) -> int:
        piece = resampled(sanitised(samples), rate_hz, self._rate_hz)
        with self._lock:
            self._catch_up()
            return self._playout.queue(piece)

    def progress(self, ticket: int) -> Playback:
        with self._lock:
            self._catch_up()
            return self._playout.progress(ticket, self._clock.now())

    def set_gain(self, gain: float) -> None:
        with self._lock:
            self._catch_up()
            self._playout.set_gain(gain)

    def flush(self) -> None:
        with self._lock:
            self._catch_up()
            self._playout.flush()

    def far_end(self, samples: int, captured_at: float) -> tuple[FloatArray, int]:
        """What was audible from monotonic `captured_at` on, at 16 kHz; see FarEnd.take."""
        with self._lock:
            self._catch_up()
            return self._far_end.take(samples, captured_at)

    def heard_at(self, moment: float, samples: int) -> FloatArray:
        """What was audible from monotonic `moment` on, at 16 kHz: for a simulated room."""
        with self._lock:
            self._catch_up()
            return self._far_end.at(moment, samples)

    def close(self) -> None:
        with self._lock:
            if self._file is not None:
                self._catch_up()
                self._playout.abandon()
                self._file.close()
                self._file = None

    def _catch_up(self) -> None:
        if self._file is None or self._opened_at is None:
            raise DeviceFault("The recording is not open as a loudspeaker.")
        due = int((self._clock.now() - self._opened_at) * self._rate_hz)
        while self._rendered < due:
            block = np.empty(min(self._block, due - self._rendered), np.float32)
            audible_at = self._opened_at + self._rendered / self._rate_hz
            self._playout.render(block, audible_at)
            self._far_end.played(block, audible_at)
            self._file.write(block)
            self._rendered += len(block)


class _WavFile:
    """A WAV that grows while it is written, 16 bit."""

    def __init__(self, path: Path, rate_hz: int, fresh: bool) -> None:
        import soundfile

        mode = "w" if fresh else "r+"
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._file = (
                soundfile.SoundFile(path, mode, rate_hz, 1, "PCM_16", format="WAV")
                if fresh
                else soundfile.SoundFile(path, mode)
            )
        except (OSError, soundfile.LibsndfileError) as error:
            raise InputFault(f"The recording {path} cannot be written.", "Choose another place for it.") from error
        if not fresh:
            self._file.seek(0, soundfile.SEEK_END)

    def write(self, samples: FloatArray) -> None:
        self._file.write(samples)

    def close(self) -> None:
        self._file.close()
