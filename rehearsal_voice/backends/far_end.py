"""What the loudspeaker played, kept for a moment, so that it can be taken out of what the microphone heard."""

from __future__ import annotations

import threading

import numpy as np

from rehearsal_voice.backends.resample import StreamingResampler
from rehearsal_voice.core.audio import SAMPLE_RATE_HZ, FloatArray

KEPT_S = 4.0
LEAD_S = 0.04
"""How much before its echo the far end is handed out, where it is known so early: a canceller that gets it at the very
moment or later takes nothing away, one that gets it 5 to 300 ms before finds the delay by itself."""
SLACK_S = 0.03
STUBBORN_TAKES = 10
LOST_S = 0.2
"""The reading place moves when it was 30 ms off ten times in a row, or is 0.2 s off: each move makes the canceller
learn anew, and a single time stamp on a busy machine is easily 20 ms wrong."""


class FarEnd:
    """A ring of the last seconds as played, at 16 kHz, read along the capture clock.

    `played` is called by whoever feeds the device, outside the audio callback; `take` by the thread of the microphone.
    """

    def __init__(self, rate_hz: int) -> None:
        self._resampler = StreamingResampler(rate_hz, SAMPLE_RATE_HZ)
        self._rate_hz = rate_hz
        self._ring = np.zeros(round(KEPT_S * SAMPLE_RATE_HZ), np.float32)
        self._written = 0
        self._given = 0
        self._zero_at: float | None = None
        self._cursor = -round(10 * LOST_S * SAMPLE_RATE_HZ)
        self._off_for = 0
        self._lock = threading.Lock()
        self.moves = 0

    def played(self, samples: FloatArray, audible_at: float) -> None:
        """The next samples as they went to the device; the first is audible at monotonic `audible_at`."""
        with self._lock:
            self._keep_time(audible_at)
            self._given += len(samples)
            self._append(self._resampler.push(samples))

    def take(self, samples: int, captured_at: float) -> FloatArray:
        """The far end for `samples` of near end, the first of which was captured at monotonic `captured_at`.

        Consecutive calls give consecutive samples; only when the two clocks have drifted apart by more than 30 ms,
        or after a gap, the reading place moves. Where nothing was played (yet) there is silence.
        """
        with self._lock:
            if self._zero_at is None:
                return np.zeros(samples, np.float32)
            wanted = round((captured_at + LEAD_S - self._zero_at) * SAMPLE_RATE_HZ)
            self._follow(wanted, samples)
            taken = self._between(self._cursor, self._cursor + samples)
            self._cursor += samples
            return taken

    def at(self, moment: float, samples: int) -> FloatArray:
        """What was audible from monotonic `moment` on, without lead: for a simulated room."""
        with self._lock:
            if self._zero_at is None:
                return np.zeros(samples, np.float32)
            start = round((moment - self._zero_at) * SAMPLE_RATE_HZ)
            return self._between(start, start + samples)

    def _follow(self, wanted: int, samples: int) -> None:
        """Move the reading place when it has been off for long, or is off by far; rather a smaller lead than a hole."""
        newest = self._written - samples
        if 0 < wanted - newest <= (LEAD_S + SLACK_S) * SAMPLE_RATE_HZ:
            wanted = newest
        off = abs(wanted - self._cursor) / SAMPLE_RATE_HZ
        self._off_for = self._off_for + 1 if off > SLACK_S else 0
        if self._off_for > STUBBORN_TAKES or off > LOST_S:
            self._cursor = wanted
            self._off_for = 0
            self.moves += 1
        elif 0 < self._cursor - newest <= (LEAD_S + SLACK_S) * SAMPLE_RATE_HZ:
            self._cursor = newest

    def _keep_time(self, audible_at: float) -> None:
        """Track when sample 0 was audible: a jump after a stall at once, the jitter of time stamps slowly."""
        zero_at = audible_at - self._given / self._rate_hz
        if self._zero_at is None or abs(zero_at - self._zero_at) > 0.05:
            self._zero_at = zero_at
        else:
            self._zero_at += 0.02 * (zero_at - self._zero_at)

    def _append(self, samples: FloatArray) -> None:
        size = len(self._ring)
        samples = samples[-size:]
        place = self._written % size
        first = min(len(samples), size - place)
        self._ring[place : place + first] = samples[:first]
        self._ring[: len(samples) - first] = samples[first:]
        self._written += len(samples)

    def _between(self, start: int, end: int) -> FloatArray:
        out = np.zeros(end - start, np.float32)
        oldest = max(0, self._written - len(self._ring))
        low, high = max(start, oldest), min(end, self._written)
        if low < high:
            out[low - start : high - start] = self._ring.take(range(low, high), mode="wrap")
        return out
