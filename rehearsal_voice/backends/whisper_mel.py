"""The log-mel picture that Whisper (and Smart Turn, built on its encoder) was trained on, for sound of any length.

Slaney's mel scale, 80 bands, 25 ms Hann window every 10 ms at 16 kHz (Radford et al. 2022, section 2.2).
"""

from __future__ import annotations

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from rehearsal_voice.core.audio import SAMPLE_RATE_HZ, FloatArray

WINDOW_SAMPLES = 400
HOP_SAMPLES = 160

LINEAR_HZ_PER_MEL = 200.0 / 3.0
LOG_REGION_HZ = 1000.0
LOG_REGION_MEL = LOG_REGION_HZ / LINEAR_HZ_PER_MEL
LOG_STEP = np.log(6.4) / 27.0
"""Slaney's Auditory Toolbox (1998): linear up to 1 kHz, then 27 bands for each factor of 6.4."""


class LogMel:
    """Sound to its log-mel picture. Holds the window and the filter bank; has no state, so threads may share it."""

    def __init__(self, bands: int = 80) -> None:
        self._window = np.hanning(WINDOW_SAMPLES + 1)[:-1].astype(np.float32)
        self._filters = mel_filters(bands)

    def __call__(self, samples: FloatArray) -> FloatArray:
        """One column for each 10 ms begun: shape (bands, ceil(n / 160)), values about -1 to 1.5.

        The ends are mirrored, as in training, so at least 201 samples are needed; raises ValueError below that.
        """
        half = WINDOW_SAMPLES // 2
        if len(samples) <= half:
            raise ValueError(f"at least {half + 1} samples are needed, got {len(samples)}")
        columns = -(-len(samples) // HOP_SAMPLES)
        framed = sliding_window_view(np.pad(samples, half, mode="reflect"), WINDOW_SAMPLES)[::HOP_SAMPLES]
        spectrum = np.fft.rfft(framed[:columns] * self._window, axis=-1)
        power = np.square(spectrum.real) + np.square(spectrum.imag)
        loudness = np.log10(np.maximum(self._filters @ power.T, 1e-10))
        picture = (np.maximum(loudness, loudness.max() - 8.0) + 4.0) / 4.0
        return np.ascontiguousarray(picture, dtype=np.float32)


def mel_filters(bands: int) -> FloatArray:
    """Triangular filters of equal area on Slaney's mel scale up to 8 kHz, shape (bands, 201)."""
    bins_hz = np.linspace(0.0, SAMPLE_RATE_HZ / 2, WINDOW_SAMPLES // 2 + 1)
    highest_mel = LOG_REGION_MEL + np.log(SAMPLE_RATE_HZ / 2 / LOG_REGION_HZ) / LOG_STEP
    mels = np.linspace(0.0, highest_mel, bands + 2)
    corners_hz = np.where(
        mels < LOG_REGION_MEL,
        mels * LINEAR_HZ_PER_MEL,
        LOG_REGION_HZ * np.exp(LOG_STEP * (mels - LOG_REGION_MEL)),
    )
    rising = (bins_hz - corners_hz[:-2, np.newaxis]) / np.diff(corners_hz)[:-1, np.newaxis]
    falling = (corners_hz[2:, np.newaxis] - bins_hz) / np.diff(corners_hz)[1:, np.newaxis]
    area = 2.0 / (corners_hz[2:] - corners_hz[:-2])
    filters = np.maximum(0.0, np.minimum(rising, falling)) * area[:, np.newaxis]
    return filters.astype(np.float32)
