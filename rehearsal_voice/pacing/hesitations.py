"""Filled pauses from the sound alone: a voice that holds still.

A filled pause is a voiced stretch with a flat pitch and a spectrum that does not change (Goto, Itou & Hayamizu 1999).
The thresholds are those of docs/pacing.md.
"""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from rehearsal_voice.core.events import Hesitation
from rehearsal_voice.pacing.frames import HOP_S, FrameTrack

SHORTEST_S = 0.20
LONGEST_S = 1.50
_PITCH_SEMITONES = 1.0
_CENTROID_VARIATION = 0.18
_CROSSINGS = (0.005, 0.20)
_SURE_S = 0.5
_NEAR_SILENCE_S = 0.2
_STEADY_FLUX = 0.45
_GAP_FRAMES = 2


def hesitations(track: FrameTrack, silent: list[tuple[int, int]]) -> tuple[Hesitation, ...]:
    """Steady voiced stretches of a turn that may be filled pauses, with a score from 0 to 1.

    silent: frame indexes of the turn's silences; a stretch beside one is likelier, as hesitation keeps company.
    """
    found = []
    for first, last in _steady_runs(track):
        part = track.part(first, last)
        if not SHORTEST_S <= len(part) * HOP_S <= LONGEST_S or not _holds_still(part):
            continue
        if len(part) * HOP_S < _SURE_S and not _near_silence(first, last, len(track), silent):
            continue
        found.append(Hesitation(round(part.start, 4), round(part.end, 4), _score(part)))
    return tuple(found)


def _steady_runs(track: FrameTrack) -> list[tuple[int, int]]:
    flux = np.convolve(np.pad(track.flux, 2, mode="edge"), np.ones(5) / 5, mode="valid")
    steady = (track.pitch_hz > 0) & (flux < _STEADY_FLUX)
    steady[1:] &= np.abs(_semitones(track.pitch_hz[1:]) - _semitones(track.pitch_hz[:-1])) < 1.0
    edges = np.flatnonzero(np.diff(np.concatenate([[False], steady, [False]]).astype(np.int8)))
    runs = list(pairwise(int(edge) for edge in edges))[::2]
    merged: list[tuple[int, int]] = []
    for first, last in runs:
        if merged and first - merged[-1][1] <= _GAP_FRAMES:
            merged[-1] = (merged[-1][0], last)
        else:
            merged.append((first, last))
    return merged


def _holds_still(part: FrameTrack) -> bool:
    centroid, crossings = part.centroid_hz, float(part.crossings.mean())
    variation = float(centroid.std() / max(1.0, float(centroid.mean())))
    return (
        _pitch_spread(part) <= _PITCH_SEMITONES
        and variation <= _CENTROID_VARIATION
        and _CROSSINGS[0] <= crossings <= _CROSSINGS[1]
    )


def _pitch_spread(part: FrameTrack) -> float:
    voiced = part.pitch_hz[part.pitch_hz > 0]
    return float(np.std(_semitones(voiced))) if len(voiced) else 99.0


def _score(part: FrameTrack) -> float:
    """Longer and flatter is surer: 0.3 at the edge of what is taken, 1 at half a second without a change."""
    length = min(1.0, (len(part) * HOP_S) / _SURE_S)
    flatness = 1.0 - _pitch_spread(part) / _PITCH_SEMITONES
    return round(0.3 + 0.4 * length + 0.3 * flatness, 3)


def _near_silence(first: int, last: int, frames: int, silent: list[tuple[int, int]]) -> bool:
    near = round(_NEAR_SILENCE_S / HOP_S)
    if first <= near or frames - last <= near:
        return True
    return any(0 <= first - end <= near or 0 <= start - last <= near for start, end in silent)


def _semitones(pitch_hz: NDArray[np.floating]) -> NDArray[np.float64]:
    return np.asarray(12.0 * np.log2(np.maximum(pitch_hz, 1.0)), np.float64)
