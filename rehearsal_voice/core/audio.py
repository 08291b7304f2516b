"""Sound as the rest of the program sees it: mono float32 in [-1, 1], time counted in samples at 16 kHz."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

SAMPLE_RATE_HZ = 16_000
"""Rate of everything on the capture side; Whisper, Silero and Smart Turn are trained at it."""

FloatArray = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class AudioFrame:
    """A stretch of captured sound.

    samples: mono float32 at 16 kHz, shape (n,). start_sample: position on the capture clock; a frame that
    starts after the end of the one before it tells of a gap in the capture.
    """

    samples: FloatArray
    start_sample: int

    @property
    def end_sample(self) -> int:
        return self.start_sample + len(self.samples)


@dataclass(frozen=True, slots=True)
class SpeechChunk:
    """A piece of synthesised speech: mono float32 at `rate_hz`, with the text it speaks."""

    samples: FloatArray
    rate_hz: int
    text: str

    @property
    def seconds(self) -> float:
        return len(self.samples) / self.rate_hz


def to_seconds(samples: int) -> float:
    """Samples at 16 kHz as seconds."""
    return samples / SAMPLE_RATE_HZ


def to_samples(seconds: float) -> int:
    """Seconds as the nearest whole number of samples at 16 kHz."""
    return round(seconds * SAMPLE_RATE_HZ)


def sanitised(samples: FloatArray) -> FloatArray:
    """Finite and within [-1, 1]: drivers do deliver NaN and infinity, and one of them ruins a recogniser.

    Returns the input itself when there is nothing to mend. Raises ValueError unless the shape is (n,): a stereo
    array taken for mono costs Whisper a minute and eleven gigabytes.
    """
    if samples.ndim != 1:
        raise ValueError(f"expected mono sound of shape (n,), got {samples.shape}")
    if samples.dtype != np.float32:
        samples = samples.astype(np.float32)
    if len(samples) and not (np.isfinite(samples).all() and np.abs(samples).max() <= 1.0):
        samples = np.clip(np.nan_to_num(samples, nan=0.0, posinf=1.0, neginf=-1.0), -1.0, 1.0)
    return samples


def level_db(samples: FloatArray) -> float:
    """Root mean square level in dB relative to full scale; -120 for silence or nothing."""
    if not len(samples):
        return -120.0
    mean_square = float(np.mean(np.square(samples, dtype=np.float64)))
    return max(-120.0, 10.0 * float(np.log10(mean_square + 1e-12)))
