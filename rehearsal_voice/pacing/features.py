"""From sound to 10 ms frames, as it comes: the same numbers however the sound was cut into pieces.

Pitch by the autocorrelation of a windowed frame divided by that of the window (Boersma 1993, "Accurate short-term
analysis of the fundamental frequency"), one pair of transforms a frame, which serve the spectrum too.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from rehearsal_voice.core.audio import SAMPLE_RATE_HZ, FloatArray, to_seconds
from rehearsal_voice.pacing.frames import BANDS, HOP_SAMPLES, SILENT_DB, FrameTrack, empty_track, joined

WINDOW_SAMPLES = 640
"""40 ms: three periods of a voice at 75 Hz."""

_AHEAD = (WINDOW_SAMPLES + HOP_SAMPLES) // 2
_BEHIND = WINDOW_SAMPLES - _AHEAD
_TRANSFORM = 1024
_LOWEST_PITCH_HZ = 70.0
_HIGHEST_PITCH_HZ = 420.0
_SHORTEST_LAG = int(SAMPLE_RATE_HZ / _HIGHEST_PITCH_HZ)
_LONGEST_LAG = int(SAMPLE_RATE_HZ / _LOWEST_PITCH_HZ) + 1
_OCTAVE_COST = 0.02
"""How much weaker a period may be than one twice as long and still be taken (Boersma's octave cost, per octave)."""

_VOICED = 0.45
"""Boersma's voicing threshold."""

_AUDIBLE_DB = -90.0
"""Below it a frame is dither, whatever its period."""

_BLOCK_FRAMES = 1500
_FEWEST_FRAMES = 8
"""Frames worth a call: transforms of a few frames at a time cost little more than of one."""

_WINDOW = np.hanning(WINDOW_SAMPLES + 1)[:-1].astype(np.float32)
_POWER = float(np.sum(_WINDOW.astype(np.float64) ** 2))


def _window_correlation() -> NDArray[np.float64]:
    spectrum = np.abs(np.fft.rfft(_WINDOW, 2 * _TRANSFORM)) ** 2
    correlation = np.fft.irfft(spectrum)[: _LONGEST_LAG + 2]
    return np.asarray(correlation / correlation[0], np.float64)


def _mel_filters() -> NDArray[np.float32]:
    """Triangles of equal width on the mel scale from 100 to 6000 Hz, shape (bins, BANDS), each summing to one."""

    def mel(hz: float) -> float:
        return float(2595.0 * np.log10(1.0 + hz / 700.0))

    edges_hz = 700.0 * (10.0 ** (np.linspace(mel(100.0), mel(6000.0), BANDS + 2) / 2595.0) - 1.0)
    bins_hz = np.fft.rfftfreq(_TRANSFORM, 1 / SAMPLE_RATE_HZ)[:, None]
    rising = (bins_hz - edges_hz[:-2]) / (edges_hz[1:-1] - edges_hz[:-2])
    falling = (edges_hz[2:] - bins_hz) / (edges_hz[2:] - edges_hz[1:-1])
    filters = np.clip(np.minimum(rising, falling), 0.0, None)
    return np.asarray(filters / filters.sum(axis=0), np.float32)


_CORRELATION = _window_correlation()
_FILTERS = _mel_filters()
_BINS_HZ = np.fft.rfftfreq(_TRANSFORM, 1 / SAMPLE_RATE_HZ).astype(np.float32)
_LAG_BONUS = _OCTAVE_COST * np.log2(_LONGEST_LAG / np.arange(_SHORTEST_LAG, _LONGEST_LAG + 1))


class FeatureStream:
    """Turns sound into frames as it comes. Frame k describes the 10 ms from sample start + 160·k.

    Holds back 30 ms, since a frame's window reaches beyond it; `flush` gives what is left, against silence.
    """

    def __init__(self, start_sample: int = 0) -> None:
        self._waiting = np.zeros(_BEHIND, np.float32)
        self._next_sample = start_sample
        self._before: NDArray[np.float32] | None = None

    @property
    def position(self) -> float:
        """Capture time up to which frames have been given, seconds."""
        return to_seconds(self._next_sample)

    def push(self, samples: FloatArray) -> FrameTrack:
        """The frames that are complete now; often none. samples: mono float32 at 16 kHz."""
        self._waiting = np.concatenate([self._waiting, samples])
        ready = (len(self._waiting) - WINDOW_SAMPLES) // HOP_SAMPLES + 1
        return self._take(ready) if ready >= _FEWEST_FRAMES else empty_track(self.position)

    def flush(self) -> FrameTrack:
        """The last frames, as if silence followed. A last piece shorter than a frame is left out."""
        frames = (len(self._waiting) - _BEHIND) // HOP_SAMPLES
        self._waiting = np.concatenate([self._waiting, np.zeros(WINDOW_SAMPLES, np.float32)])
        return self._take(frames)

    def _take(self, frames: int) -> FrameTrack:
        tracks = []
        while frames > 0:
            count = min(frames, _BLOCK_FRAMES)
            tracks.append(self._block(count))
            frames -= count
        return joined(tracks, self.position)

    def _block(self, count: int) -> FrameTrack:
        end = (count - 1) * HOP_SAMPLES + WINDOW_SAMPLES
        windows = np.lib.stride_tricks.sliding_window_view(self._waiting[:end], WINDOW_SAMPLES)[::HOP_SAMPLES]
        start = self.position
        track = self._described(start, windows)
        self._waiting = self._waiting[count * HOP_SAMPLES :]
        self._next_sample += count * HOP_SAMPLES
        return track

    def _described(self, start: float, windows: FloatArray) -> FrameTrack:
        own = windows[:, _BEHIND : _BEHIND + HOP_SAMPLES]
        level = _decibels(np.mean(np.square(own, dtype=np.float64), axis=1))
        centred = windows - windows.mean(axis=1, keepdims=True)
        power = np.abs(np.fft.rfft(centred * _WINDOW, _TRANSFORM, axis=1)) ** 2
        pitch, voicing = _pitch(power)
        voicing = np.where(level > _AUDIBLE_DB, voicing, 0.0)
        shape = _shape(power)
        previous = shape[:1] if self._before is None else self._before
        flux = np.abs(np.diff(np.concatenate([previous, shape]), axis=0)).sum(axis=1)
        self._before = shape[-1:]
        return FrameTrack(
            start=start,
            level_db=level,
            pitch_hz=np.where(voicing >= _VOICED, pitch, 0.0).astype(np.float32),
            voicing=voicing.astype(np.float32),
            centroid_hz=np.einsum("ij,j->i", shape, _BINS_HZ).astype(np.float32),
            flux=flux.astype(np.float32),
            crossings=_crossings(centred[:, _BEHIND - 80 : _BEHIND + HOP_SAMPLES + 80]),
            bands=_decibels(np.einsum("ij,jk->ik", power, _FILTERS) / _POWER),
        )


def track_of(samples: FloatArray, start_sample: int = 0) -> FrameTrack:
    """All frames of a stretch of sound at once."""
    stream = FeatureStream(start_sample)
    return joined([stream.push(samples), stream.flush()], to_seconds(start_sample))


def _decibels(power: NDArray[np.floating]) -> FloatArray:
    return np.asarray(np.maximum(SILENT_DB, 10.0 * np.log10(power + 1e-12)), np.float32)


def _shape(power: NDArray[np.floating]) -> NDArray[np.float32]:
    total = power.sum(axis=1, keepdims=True)
    return np.asarray(power / np.maximum(total, 1e-12), np.float32)


def _crossings(samples: FloatArray) -> FloatArray:
    signs = samples >= 0.0
    return np.asarray(np.mean(signs[:, 1:] != signs[:, :-1], axis=1), np.float32)


def _pitch(power: NDArray[np.floating]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Fundamental frequency (Hz) and strength of the best period of each frame, from its power spectrum."""
    correlation = np.fft.irfft(power, axis=1)[:, : _LONGEST_LAG + 2].astype(np.float64)
    correlation /= np.maximum(correlation[:, :1], 1e-12) * _CORRELATION
    lags = correlation[:, _SHORTEST_LAG : _LONGEST_LAG + 1]
    before = correlation[:, _SHORTEST_LAG - 1 : _LONGEST_LAG]
    after = correlation[:, _SHORTEST_LAG + 1 : _LONGEST_LAG + 2]
    peaks = np.where((lags >= before) & (lags > after), lags + _LAG_BONUS, -np.inf)
    best = peaks.argmax(axis=1)
    rows = np.arange(len(best))
    left, middle, right = before[rows, best], lags[rows, best], after[rows, best]
    bend = left - 2.0 * middle + right
    shift = np.where(bend < -1e-12, 0.5 * (left - right) / np.where(bend < -1e-12, bend, -1.0), 0.0)
    found = np.isfinite(peaks[rows, best])
    strength = np.where(found, np.clip(middle - 0.25 * (left - right) * shift, 0.0, 1.0), 0.0)
    return SAMPLE_RATE_HZ / (best + _SHORTEST_LAG + shift), strength
