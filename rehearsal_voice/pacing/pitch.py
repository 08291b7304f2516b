"""Melody: windows of 10 s that stay on one tone, and ends of turns that sink away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from rehearsal_voice.core.events import SpeechMeasured

WINDOW_S = 10.0
MONOTONE_VARIATION = 0.15
"""Standard deviation over mean of the pitch (Hincks 2005), about 2.6 semitones."""

_LEAST_VOICED = 25
_TRAIL_S = 0.5
_TRAIL_DB = 9.0
_TRAIL_SEMITONES = 3.0
_OCTAVE = 1.6


@dataclass(frozen=True, slots=True)
class PitchWindow:
    """Pitch over 10 s: variation is SD over mean, spread the SD in semitones."""

    start: float
    end: float
    variation: float
    spread: float

    @property
    def monotone(self) -> bool:
        return self.variation < MONOTONE_VARIATION


def pitch_windows(measured: SpeechMeasured) -> tuple[PitchWindow, ...]:
    """Windows of 10 s, every 5 s, of a turn; none where the voice is too short or its pitch unreliable."""
    pitch = np.asarray(measured.pitch_hz)
    size = round(WINDOW_S / measured.step)
    found = []
    for first in range(0, max(1, len(pitch) - size + 1), size // 2):
        window = _window(pitch[first : first + size], measured.start + first * measured.step, measured.step)
        if window is not None and len(pitch) >= size:
            found.append(window)
    return tuple(found)


def _window(pitch: NDArray[np.floating], start: float, step: float) -> PitchWindow | None:
    voiced = pitch[pitch > 0]
    if len(voiced) < _LEAST_VOICED:
        return None
    middle = float(np.median(voiced))
    steady = voiced[(voiced < middle * _OCTAVE) & (voiced > middle / _OCTAVE)]
    if len(steady) < 0.85 * len(voiced):
        return None
    semitones = 12.0 * np.log2(steady / middle)
    return PitchWindow(
        round(start, 4),
        round(start + len(pitch) * step, 4),
        round(float(steady.std() / steady.mean()), 4),
        round(float(semitones.std()), 3),
    )


def trails_off(measured: SpeechMeasured) -> bool | None:
    """Whether loudness and pitch both sink over the last 0.5 s against the turn's median; None for a short turn."""
    last = round(_TRAIL_S / measured.step)
    level, pitch = np.asarray(measured.level_db), np.asarray(measured.pitch_hz)
    if len(level) < 4 * last:
        return None
    ending, voiced = pitch[-last:][pitch[-last:] > 0], pitch[pitch > 0]
    if len(voiced) < 5:
        return None
    loud = level[level > np.percentile(level, 90) - 25.0]
    quieter = float(np.median(loud) - np.median(level[-last:])) >= _TRAIL_DB
    if not len(ending):
        return quieter
    lower = 12.0 * np.log2(float(np.median(voiced)) / float(np.median(ending))) >= _TRAIL_SEMITONES
    return bool(quieter and lower)


def monotone_stretches(found: Sequence[PitchWindow]) -> tuple[PitchWindow, ...]:
    """Monotone windows that follow each other, joined."""
    result: list[PitchWindow] = []
    for window in found:
        if not window.monotone:
            continue
        if result and window.start <= result[-1].end:
            last = result[-1]
            result[-1] = PitchWindow(
                last.start, window.end, min(last.variation, window.variation), min(last.spread, window.spread)
            )
        else:
            result.append(window)
    return tuple(result)
