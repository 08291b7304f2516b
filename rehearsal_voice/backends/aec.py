"""Taking the partner's own voice out of what the microphone hears: a linear filter, then WebRTC's canceller (AEC3)."""

from __future__ import annotations

from typing import Protocol

import numpy as np

from rehearsal_voice.backends.echo_filter import BLOCK, EchoFilter
from rehearsal_voice.backends.echo_guard import EchoGuard
from rehearsal_voice.core.audio import SAMPLE_RATE_HZ, AudioFrame, FloatArray, sanitised
from rehearsal_voice.core.ports import EchoCanceller, Microphone

MOST_WAITING = 50 * BLOCK
"""Far end that waits for near end at most; more would push the echo out of the canceller's reach."""


class WebRtcEchoCanceller:
    """AEC3 on 16 kHz mono, behind a filter that has taken away most of the echo (see echo_filter for the reason).

    The far end must come 5 to 100 ms before its echo; from then on both find the delay themselves.

    Blocks of any length give the same result, because less than 10 ms wait for the next call: multiples of 160
    samples come back whole. Where the far end is missing it is taken to have been silent.
    """

    def __init__(self) -> None:
        import pywebrtc_audio

        self._filter = EchoFilter()
        self._processor = pywebrtc_audio.EchoCanceller(SAMPLE_RATE_HZ, 1)
        self._far = np.zeros(0, np.float32)
        self._near = np.zeros(0, np.float32)

    def far(self, samples: FloatArray) -> None:
        """What the loudspeaker is about to play, before the near end of the same moment."""
        self._far = np.concatenate([self._far, sanitised(samples)])[-MOST_WAITING:]

    def near(self, samples: FloatArray) -> FloatArray:
        """The microphone's sound without the echo."""
        self._near = np.concatenate([self._near, sanitised(samples)])
        whole = len(self._near) // BLOCK * BLOCK
        cleaned = np.zeros(whole, np.float32)
        for start in range(0, whole, BLOCK):
            far = self._next_far()
            left = self._filter.without_echo(self._near[start : start + BLOCK], far)
            cleaned[start : start + BLOCK] = self._processor.process(left, far)
        self._near = self._near[whole:]
        return sanitised(cleaned)

    def _next_far(self) -> FloatArray:
        block, self._far = self._far[:BLOCK], self._far[BLOCK:]
        return block if len(block) == BLOCK else np.pad(block, (0, BLOCK - len(block)))


class HeardLoudspeaker(Protocol):
    """A loudspeaker that can tell what it played."""

    def far_end(self, samples: int, captured_at: float) -> FloatArray:
        """`samples` at 16 kHz, audible from monotonic `captured_at` on, handed out a little early."""
        ...


class EchoFreeMicrophone:
    """A microphone that does not hear its own loudspeaker.

    For each frame the far end of the same moment goes into the canceller first. What comes out is 8 ms late. Where
    cancellation does not hold, the person is not heard while the partner speaks (see EchoGuard).
    """

    def __init__(self, microphone: Microphone, loudspeaker: HeardLoudspeaker, canceller: EchoCanceller) -> None:
        self._microphone = microphone
        self._loudspeaker = loudspeaker
        self._canceller = canceller
        self._guard = EchoGuard()

    @property
    def name(self) -> str:
        return self._microphone.name

    @property
    def half_duplex(self) -> bool:
        """Whether the person has to wait until the partner has finished, because the echo cannot be taken away."""
        return not self._guard.holds

    def open(self) -> None:
        self._microphone.open()

    def read(self, timeout_s: float) -> AudioFrame | None:
        frame = self._microphone.read(timeout_s)
        if frame is None:
            return None
        captured_at = self._microphone.captured_at(frame.start_sample)
        far = self._loudspeaker.far_end(len(frame.samples), captured_at)
        self._canceller.far(far)
        cleaned = self._guard.passed(far, frame.samples, self._canceller.near(frame.samples))
        # Exact zeros tell of a microphone that is switched off or not allowed; they must stay what they are.
        return AudioFrame(cleaned, frame.start_sample) if frame.samples.any() else frame

    def captured_at(self, sample: int) -> float:
        return self._microphone.captured_at(sample)

    def close(self) -> None:
        self._microphone.close()
