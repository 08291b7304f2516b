"""What the loudspeaker played, kept for a moment, so that it can be taken out of what the microphone heard."""

from __future__ import annotations

import threading
from collections import deque

import numpy as np

from rehearsal_voice.backends.resample import StreamingResampler
from rehearsal_voice.core.audio import SAMPLE_RATE_HZ, FloatArray

KEPT_S = 4.0
LEAD_S = 0.03
"""How much before its echo the far end is handed out at most, where it is known so early. A canceller that gets it at
the very moment or later takes nothing away; AEC3's own filter begins at some 15 ms and reaches over 50, and what lies
beyond it has to search for while the first words already sound."""
RESERVE_S = 0.01
"""So much of the lead is left unused: a callback that comes late must not move the reading place, for each move makes
the canceller learn anew."""
LEAST_LEAD_S = 0.02
LEAST_RESERVE_S = 0.002
"""Of a lead below 20 ms, by the time stamps, hardly anything is given away for a reserve."""
RECENT_TAKES = 50
"""What was known in time at the worst moment of the last second counts."""
TRACKING = 0.02
"""Share of the difference by which the time stamps' mean is followed, once there are enough for a mean."""
SLACK_S = 0.03
STUBBORN_TAKES = 25
LOST_S = 0.2
"""The reading place moves when it was 30 ms off for half a second, or is 0.2 s off."""
MISSED_TAKES = 3
"""Or when what it asks for was not known more than three times within the last second. Once is a callback that came
late: a hole of 20 ms does less harm than a canceller that has to learn anew."""


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
        self._missed: deque[bool] = deque(maxlen=RECENT_TAKES)
        self._taken = 0
        self._sounded = False
        self._stamps = 0
        self._known: deque[int] = deque(maxlen=RECENT_TAKES)
        self._lock = threading.Lock()
        self.moves = 0

    def played(self, samples: FloatArray, audible_at: float) -> None:
        """The next samples as they went to the device; the first is audible at monotonic `audible_at`."""
        with self._lock:
            self._keep_time(audible_at)
            self._given += len(samples)
            self._sounded = self._sounded or bool(samples.any())
            self._append(self._resampler.push(samples))

    def take(self, samples: int, captured_at: float) -> tuple[FloatArray, int]:
        """The far end for `samples` of near end, the first of which was captured at monotonic `captured_at`.

        Consecutive calls give consecutive samples; only when the two clocks have drifted apart, or after a gap, the
        reading place moves: by how many samples is the second result, forward in what was played when positive.
        Where nothing was played (yet) there is silence.
        """
        with self._lock:
            if self._zero_at is None:
                return np.zeros(samples, np.float32), 0
            wanted = round((captured_at + LEAD_S - self._zero_at) * SAMPLE_RATE_HZ)
            moved = self._follow(wanted, samples)
            taken = self._between(self._cursor, self._cursor + samples)
            self._cursor += samples
            self._taken += samples
            return taken, moved

    def lacks(self, samples: int) -> bool:
        """Whether the next take asks for what has not been played yet, but soon will be."""
        with self._lock:
            return 0 < self._cursor + samples - self._written <= samples

    def at(self, moment: float, samples: int) -> FloatArray:
        """What was audible from monotonic `moment` on, without lead: for a simulated room."""
        with self._lock:
            if self._zero_at is None:
                return np.zeros(samples, np.float32)
            start = round((moment - self._zero_at) * SAMPLE_RATE_HZ)
            return self._between(start, start + samples)

    def _follow(self, wanted: int, samples: int) -> int:
        """Move the reading place when it has been off for long, or is off by far; rather a smaller lead than a hole."""
        off = wanted - self._cursor
        newest = self._written - samples
        self._known.append(newest - self._taken)
        known = self._taken + min(self._known)
        if 0 < wanted - known <= (LEAD_S + SLACK_S) * SAMPLE_RATE_HZ:
            least = wanted - round((LEAD_S - LEAST_LEAD_S) * SAMPLE_RATE_HZ)
            with_reserve = max(known - round(RESERVE_S * SAMPLE_RATE_HZ), least)
            wanted = min(known - round(LEAST_RESERVE_S * SAMPLE_RATE_HZ), with_reserve)
        worth_it = abs(wanted - self._cursor) > RESERVE_S * SAMPLE_RATE_HZ
        self._off_for = self._off_for + 1 if worth_it and abs(off) > SLACK_S * SAMPLE_RATE_HZ else 0
        self._missed.append(self._cursor > newest)
        lost = abs(off) > LOST_S * SAMPLE_RATE_HZ
        if self._sounded and not (lost or self._off_for > STUBBORN_TAKES or sum(self._missed) > MISSED_TAKES):
            return 0
        self._off_for = 0
        self._missed.clear()
        by, self._cursor = wanted - self._cursor, wanted
        self.moves += self._sounded
        return by

    def _keep_time(self, audible_at: float) -> None:
        """Track when sample 0 was audible: a jump after a stall at once, the jitter of time stamps slowly."""
        zero_at = audible_at - self._given / self._rate_hz
        if self._zero_at is None or abs(zero_at - self._zero_at) > 0.05:
            self._zero_at, self._stamps = zero_at, 0
        self._stamps += 1
        self._zero_at += max(TRACKING, 1 / self._stamps) * (zero_at - self._zero_at)

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
