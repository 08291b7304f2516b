"""A room between a loudspeaker and a microphone, both of them files: what is played comes back, as loud as it was."""

from __future__ import annotations

from typing import Protocol

import numpy as np

from rehearsal_voice.core.audio import AudioFrame, FloatArray

LONGEST = 8000
"""Half a second of reverberation; what comes later is far below."""
FRAME = 320
DELAY_S = 0.03
"""Air, buffers and converters: what the microphone hears was known to the program at least so long before."""


class Playing(Protocol):
    def heard_at(self, moment: float, samples: int) -> FloatArray: ...


class Hearing(Protocol):
    @property
    def name(self) -> str: ...

    def open(self) -> None: ...

    def read(self, timeout_s: float) -> AudioFrame | None: ...

    def captured_at(self, sample: int) -> float: ...

    def close(self) -> None: ...


class EchoRoom:
    """A microphone that hears the person and, at 0 dB, the loudspeaker through the room's impulse response."""

    def __init__(self, person: Hearing, loudspeaker: Playing, response: FloatArray) -> None:
        self._person = person
        self._loudspeaker = loudspeaker
        self._size = 1 << (LONGEST + FRAME).bit_length()
        first = int(np.argmax(np.abs(response) > 0.1 * np.abs(response).max()))
        kept = response[first : first + LONGEST]
        self._spectrum = np.fft.rfft(kept / np.sqrt(np.sum(kept**2)), self._size)
        self._played = np.zeros(self._size, np.float32)

    @property
    def name(self) -> str:
        return self._person.name

    def open(self) -> None:
        self._person.open()

    def captured_at(self, sample: int) -> float:
        return self._person.captured_at(sample)

    def read(self, timeout_s: float) -> AudioFrame | None:
        frame = self._person.read(timeout_s)
        if frame is None:
            return None
        count = len(frame.samples)
        new = self._loudspeaker.heard_at(self._person.captured_at(frame.start_sample) - DELAY_S, count)
        self._played = np.concatenate([self._played[count:], new])
        echo = np.fft.irfft(np.fft.rfft(self._played) * self._spectrum, self._size)[-count:]
        return AudioFrame(np.clip(frame.samples + echo, -1.0, 1.0).astype(np.float32), frame.start_sample)

    def close(self) -> None:
        self._person.close()
