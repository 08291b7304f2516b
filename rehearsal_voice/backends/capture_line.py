"""From a device's blocks to frames on the capture clock: one rate, one channel, and gaps where sound was lost."""

from __future__ import annotations

from collections import deque

import numpy as np

from rehearsal_voice.backends.resample import StreamingResampler, mono
from rehearsal_voice.core.audio import SAMPLE_RATE_HZ, AudioFrame, FloatArray, sanitised

FRAME_SAMPLES = 320
GAP_S = 0.06
"""Time stamps of callbacks jitter by up to 30 ms on a busy machine; more than this is sound that was lost."""
TRACKING = 0.02
"""Share of the remaining difference by which the time stamps' mean is followed, so that no drift adds up to a gap; more
of it for a device's first ones, for the very first is easily 25 ms late."""


class CaptureLine:
    """The capture clock of one microphone, through any number of openings of its device.

    Sample 0 is the first sample of the first block. Blocks say when their first sample was captured (monotonic
    seconds); where that is later than the count of samples explains, the next frame starts that much later.
    """

    def __init__(self) -> None:
        self._frames: deque[AudioFrame] = deque()
        self._pending: list[FloatArray] = []
        self._pending_count = 0
        self._next_start = 0
        self._stretch_start = 0
        self._stretch_pushed = 0
        self._zero_at: float | None = None
        self._expected_at: float | None = None
        self._stamps = 0
        self._rate_hz = SAMPLE_RATE_HZ
        self._resampler = StreamingResampler(SAMPLE_RATE_HZ, SAMPLE_RATE_HZ)
        self.gaps = 0

    def reopen(self, rate_hz: int) -> None:
        """The device is open (again), at this rate; the time until its first block is a gap."""
        self._rate_hz = rate_hz
        self._resampler = StreamingResampler(rate_hz, SAMPLE_RATE_HZ)
        self._drop_pending()
        self._expected_at = None

    def push(self, block: FloatArray, captured_at: float) -> None:
        """Take a block of shape (n,) or (n, channels) at the device's rate, captured from monotonic `captured_at`."""
        samples = sanitised(mono(block))
        if self._expected_at is None:
            self._begin_at(captured_at)
        elif captured_at - self._expected_at > GAP_S:
            self.gaps += 1
            self._append(self._resampler.finish())
            self._drop_pending()
            self._begin_at(captured_at)
        else:
            self._stamps += 1
            self._expected_at += max(TRACKING, 1 / self._stamps) * (captured_at - self._expected_at)
        assert self._expected_at is not None
        self._expected_at += len(samples) / self._rate_hz
        self._stretch_pushed += len(samples)
        self._append(self._resampler.push(samples))

    def pop(self) -> AudioFrame | None:
        """The next whole frame of 20 ms."""
        return self._frames.popleft() if self._frames else None

    def captured_at(self, sample: int) -> float:
        """When a sample near the end of the line was captured, in monotonic seconds; 0.0 before the first block.

        Follows the device's clock, which may run faster or slower than the machine's by some 50 parts in a million.
        """
        if self._expected_at is None:
            return (self._zero_at or 0.0) + sample / SAMPLE_RATE_HZ
        return self._expected_at + (sample - self._end_sample()) / SAMPLE_RATE_HZ

    def _begin_at(self, captured_at: float) -> None:
        if self._zero_at is None:
            self._zero_at = captured_at
        self._next_start = max(self._next_start, round((captured_at - self._zero_at) * SAMPLE_RATE_HZ))
        self._expected_at = captured_at
        self._stamps = 1
        self._stretch_start = self._next_start
        self._stretch_pushed = 0

    def _end_sample(self) -> int:
        """Where the line ends, what the resampler still holds back included."""
        return self._stretch_start + round(self._stretch_pushed * SAMPLE_RATE_HZ / self._rate_hz)

    def _append(self, samples: FloatArray) -> None:
        self._pending.append(samples)
        self._pending_count += len(samples)
        if self._pending_count < FRAME_SAMPLES:
            return
        joined = np.concatenate(self._pending)
        whole = len(joined) // FRAME_SAMPLES * FRAME_SAMPLES
        for start in range(0, whole, FRAME_SAMPLES):
            self._frames.append(AudioFrame(sanitised(joined[start : start + FRAME_SAMPLES]), self._next_start))
            self._next_start += FRAME_SAMPLES
        self._pending = [joined[whole:]]
        self._pending_count = len(joined) - whole

    def _drop_pending(self) -> None:
        """Less than one frame before a gap: its time is given to the gap."""
        self._pending = []
        self._pending_count = 0
