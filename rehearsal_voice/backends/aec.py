"""Taking the partner's own voice out of what the microphone hears: a linear filter, then WebRTC's canceller (AEC3)."""

from __future__ import annotations

import math
from typing import Protocol

import numpy as np

from rehearsal_voice.backends.echo_filter import BLOCK, FAR_ACTIVE, EchoFilter
from rehearsal_voice.backends.echo_guard import MUTED, EchoGuard
from rehearsal_voice.core.audio import SAMPLE_RATE_HZ, AudioFrame, FloatArray, sanitised
from rehearsal_voice.core.ports import EchoCanceller, Microphone

MOST_WAITING = 50 * BLOCK
"""Far end that waits for near end at most; more would push the echo out of the canceller's reach."""
RESIDUE_DB = 9.0
"""As long as the filter has not learned: what is so much fainter than what the microphone heard is taken for echo that
AEC3 let through. A person as loud as the loudspeaker comes out 3 dB fainter; a quiet one has to wait for the filter."""
RESIDUE_MEMORY = math.exp(-0.01 / 0.06)
"""Both levels are taken over 60 ms, the length of a short vowel."""
TAIL_BLOCKS = 30
"""The room answers for some 0.3 s after the loudspeaker has fallen silent."""


class WebRtcEchoCanceller:
    """AEC3 on 16 kHz mono, behind a filter that takes away most of the echo (see echo_filter for the reason).

    Until the filter has learned the echo's path a second AEC3, which hears the microphone itself, does the work: what
    a filter leaves while it learns changes too quickly for AEC3, and the partner would answer itself.

    The far end must come 5 to 100 ms before its echo; from then on both find the delay themselves.

    Blocks of any length give the same result, because less than 10 ms wait for the next call: multiples of 160
    samples come back whole. Where the far end is missing it is taken to have been silent.
    """

    def __init__(self) -> None:
        import pywebrtc_audio

        self._filter = EchoFilter()
        self._alone = pywebrtc_audio.EchoCanceller(SAMPLE_RATE_HZ, 1)
        self._behind_filter = pywebrtc_audio.EchoCanceller(SAMPLE_RATE_HZ, 1)
        self._residue = _Residue()
        self._far = np.zeros(0, np.float32)
        self._near = np.zeros(0, np.float32)

    def far(self, samples: FloatArray, moved: int = 0) -> None:
        """What the loudspeaker is about to play, before the near end of the same moment."""
        if moved:
            self._filter.moved(moved)
        self._far = np.concatenate([self._far, sanitised(samples)])[-MOST_WAITING:]

    def near(self, samples: FloatArray) -> FloatArray:
        """The microphone's sound without the echo."""
        self._near = np.concatenate([self._near, sanitised(samples)])
        whole = len(self._near) // BLOCK * BLOCK
        cleaned = np.zeros(whole, np.float32)
        for start in range(0, whole, BLOCK):
            far = self._next_far()
            heard = self._near[start : start + BLOCK]
            left = self._filter.without_echo(heard, far)
            alone, behind_filter = self._alone.process(heard, far), self._behind_filter.process(left, far)
            passed = self._residue.passed(far, heard, alone)
            cleaned[start : start + BLOCK] = behind_filter if self._filter.learned else passed
        self._near = self._near[whole:]
        return sanitised(cleaned)

    def _next_far(self) -> FloatArray:
        block, self._far = self._far[:BLOCK], self._far[BLOCK:]
        return block if len(block) == BLOCK else np.pad(block, (0, BLOCK - len(block)))


class _Residue:
    """Mutes what a canceller that does not know the room yet leaves of the echo."""

    def __init__(self) -> None:
        self._powers = np.zeros(2)
        self._since_far = TAIL_BLOCKS
        self._gain = np.float32(1.0)

    def passed(self, far: FloatArray, heard: FloatArray, left: FloatArray) -> FloatArray:
        """10 ms of what was left, full or muted, faded from the one to the other."""
        now = np.array([np.mean(np.square(heard)), np.mean(np.square(left))])
        self._powers = RESIDUE_MEMORY * self._powers + (1 - RESIDUE_MEMORY) * now
        self._since_far = 0 if float(np.mean(np.square(far))) > FAR_ACTIVE else self._since_far + 1
        heard_power, left_power = self._powers
        echo = self._since_far < TAIL_BLOCKS and left_power < heard_power * 10 ** (-RESIDUE_DB / 10)
        gain = MUTED if echo else np.float32(1.0)
        fade = np.linspace(self._gain, gain, len(left), dtype=np.float32)
        self._gain = gain
        return left * fade


class HeardLoudspeaker(Protocol):
    """A loudspeaker that can tell what it played."""

    def far_end(self, samples: int, captured_at: float) -> tuple[FloatArray, int]:
        """`samples` at 16 kHz, audible from monotonic `captured_at` on, handed out a little early; see FarEnd.take."""
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
        far, moved = self._loudspeaker.far_end(len(frame.samples), captured_at)
        self._canceller.far(far, moved)
        cleaned = self._guard.passed(far, frame.samples, self._canceller.near(frame.samples))
        # Exact zeros tell of a microphone that is switched off or not allowed; they must stay what they are.
        return AudioFrame(cleaned, frame.start_sample) if frame.samples.any() else frame

    def captured_at(self, sample: int) -> float:
        return self._microphone.captured_at(sample)

    def close(self) -> None:
        self._microphone.close()
