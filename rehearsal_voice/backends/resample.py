"""Changing the sample rate, whole or piece by piece, with soxr."""

from __future__ import annotations

import numpy as np

from rehearsal_voice.core.audio import FloatArray


def mono(samples: FloatArray) -> FloatArray:
    """The mean of the channels: shape (n,) from (n,) or (n, channels)."""
    if samples.ndim == 1:
        return samples
    if samples.shape[1] == 1:
        return samples[:, 0]
    mean: FloatArray = samples.mean(axis=1, dtype=np.float32)
    return mean


def resampled(samples: FloatArray, from_hz: int, to_hz: int) -> FloatArray:
    """A whole piece of mono sound at another rate."""
    if from_hz == to_hz or not len(samples):
        return samples.astype(np.float32, copy=False)
    import soxr

    converted: FloatArray = soxr.resample(samples, from_hz, to_hz, quality="HQ").astype(np.float32, copy=False)
    return converted


class StreamingResampler:
    """Mono sound at another rate, block by block, without a seam between the blocks.

    soxr holds back what its filter still needs: at "LQ" 2 to 20 ms of sound, at "HQ" 6 to 40 ms (48 to 16 kHz). So
    "LQ" it is: aliases stay below -100 dB, and only what lies above 6.5 kHz loses more than 3 dB.
    """

    def __init__(self, from_hz: int, to_hz: int) -> None:
        import soxr

        self._same = from_hz == to_hz
        self._stream = soxr.ResampleStream(from_hz, to_hz, 1, dtype="float32", quality="LQ")

    def push(self, samples: FloatArray) -> FloatArray:
        """What can be told by now of the sound at the new rate."""
        if self._same:
            return samples
        converted: FloatArray = self._stream.resample_chunk(samples)
        return converted

    def finish(self) -> FloatArray:
        """What was held back; the next block starts a new stretch of sound."""
        if self._same:
            return np.zeros(0, np.float32)
        rest: FloatArray = self._stream.resample_chunk(np.zeros(0, np.float32), last=True)
        self._stream.clear()
        return rest
