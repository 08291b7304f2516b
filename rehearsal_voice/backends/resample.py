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

    soxr's own low-pass holds back 2 to 20 ms of sound at "LQ" and 6 to 40 ms at "HQ" (48 to 16 kHz), which a person
    who waits for an answer would wait as well. So where the rate comes down by half or more, a low-pass of our own
    (1 ms late, flat to 6.5 kHz, nothing above 9 kHz) goes before soxr's cubic interpolation, which holds back nothing:
    exact at 48 kHz, and at 44.1 kHz with errors below -44 dB, all of them above 5 kHz.
    """

    def __init__(self, from_hz: int, to_hz: int) -> None:
        import soxr

        self._same = from_hz == to_hz
        prompt = from_hz >= 2 * to_hz
        self._low_pass = _LowPass(from_hz, to_hz) if prompt else None
        self._stream = soxr.ResampleStream(from_hz, to_hz, 1, dtype="float32", quality="QQ" if prompt else "LQ")

    def push(self, samples: FloatArray) -> FloatArray:
        """What can be told by now of the sound at the new rate."""
        if self._same:
            return samples
        return self._converted(self._low_pass.push(samples) if self._low_pass else samples, last=False)

    def finish(self) -> FloatArray:
        """What was held back; the next block starts a new stretch of sound."""
        if self._same:
            return np.zeros(0, np.float32)
        rest = self._converted(self._low_pass.finish() if self._low_pass else np.zeros(0, np.float32), last=True)
        self._stream.clear()
        return rest

    def _converted(self, samples: FloatArray, *, last: bool) -> FloatArray:
        converted: FloatArray = self._stream.resample_chunk(samples, last=last)
        return converted


class _LowPass:
    """A Kaiser-windowed sinc of 2 ms; what comes out is in time with what goes in, and half of that is held back."""

    def __init__(self, rate_hz: int, to_hz: int) -> None:
        taps = rate_hz // 500 | 1
        places = np.arange(taps) - taps // 2
        cutoff = 0.925 * to_hz / rate_hz
        kernel = np.sinc(cutoff * places) * np.kaiser(taps, 8.0)
        self._kernel: FloatArray = (kernel / kernel.sum()).astype(np.float32)
        self._half = taps // 2
        self._begin()

    def _begin(self) -> None:
        self._waiting = np.zeros(self._half, np.float32)

    def push(self, samples: FloatArray) -> FloatArray:
        joined = np.concatenate([self._waiting, samples])
        self._waiting = joined[-2 * self._half :]
        if len(joined) < len(self._kernel):
            return np.zeros(0, np.float32)
        filtered: FloatArray = np.convolve(joined, self._kernel, "valid")
        return filtered

    def finish(self) -> FloatArray:
        rest = self.push(np.zeros(self._half, np.float32))
        self._begin()
        return rest
