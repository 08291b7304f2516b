"""One spoken answer to one question, outside of a take: heard, written down, its sound kept nowhere."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from rehearsal_voice.core.audio import SAMPLE_RATE_HZ, FloatArray, level_db
from rehearsal_voice.core.ports import EndOfInput, Microphone, Recogniser, VoiceActivityDetector

READ_S = 0.1
SPEECH = 0.5
"""As probable as this, a frame holds speech."""
PATIENCE_S = 7.0
"""So long an answer may be thought about; then the question counts as passed over."""
SILENCE_S = 1.3
SHORTEST_S = 0.15
LONGEST_S = 20.0


def hear_answer(
    microphone: Microphone,
    detector: VoiceActivityDetector,
    heard: Callable[[float], None],
    stopped: Callable[[], bool],
) -> FloatArray:
    """Mono samples at 16 kHz with the answer in them, none where nothing was said. Raises DeviceFault.

    heard: the level of what was read last in dB to full scale, on the calling thread.
    """
    listening = _Answer(detector)
    microphone.open()
    try:
        while not stopped() and not listening.over:
            frame = microphone.read(READ_S)
            if frame is not None:
                heard(level_db(frame.samples))
                listening.hear(frame.samples)
    except EndOfInput:
        pass  # a recording in the place of the microphone has ended
    finally:
        microphone.close()
    return listening.samples if listening.spoken and not stopped() else np.zeros(0, np.float32)


def written(samples: FloatArray, recogniser: Recogniser, language: str) -> str:
    """The words of the answer; empty when there are none."""
    return recogniser.transcribe(samples, language).text.strip() if len(samples) else ""


class _Answer:
    """What was said until now, and whether it is over; the result does not depend on how the sound is cut."""

    def __init__(self, detector: VoiceActivityDetector) -> None:
        self._detector = detector
        self._sound: list[FloatArray] = []
        self._rest = np.zeros(0, np.float32)
        self._frames = 0
        self._voiced = 0
        self._last_voiced = 0

    @property
    def samples(self) -> FloatArray:
        return np.concatenate(self._sound)

    @property
    def spoken(self) -> bool:
        return self._seconds(self._voiced) >= SHORTEST_S

    @property
    def over(self) -> bool:
        if not self.spoken:
            return self._seconds(self._frames) >= PATIENCE_S
        silent = self._seconds(self._frames - self._last_voiced) >= SILENCE_S
        return silent or self._seconds(self._frames) >= PATIENCE_S + LONGEST_S

    def hear(self, samples: FloatArray) -> None:
        self._sound.append(samples)
        waiting = np.concatenate([self._rest, samples])
        size = self._detector.frame_samples
        while len(waiting) >= size and not self.over:
            self._frames += 1
            if self._detector.probability(waiting[:size]) >= SPEECH:
                self._voiced += 1
                self._last_voiced = self._frames
            waiting = waiting[size:]
        self._rest = waiting

    def _seconds(self, frames: int) -> float:
        return frames * self._detector.frame_samples / SAMPLE_RATE_HZ
