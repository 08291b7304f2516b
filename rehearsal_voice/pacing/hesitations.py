"""Filled pauses from the sound alone: a voice that holds still.

A filled pause is a voiced stretch with a flat pitch and a spectrum that does not change (Goto, Itou & Hayamizu 1999).
The thresholds are those of docs/pacing.md.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from rehearsal_voice.core.events import Hesitation
from rehearsal_voice.core.ports import Doubt
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
_ROOM_S = 0.1
_SNAP_S = 0.35
_DARK_HZ = 2000.0
_AUDIBLE_DB = 5.0
_FULL_WEIGHT_DB = 15.0
_BELOW_AROUND_DB = 20.0
"""What is so much fainter than the loudest within half a second is breath or room, and no vowel."""

_AROUND_FRAMES = 50
_SHORTEST_FRAMES = 6
_LEAST_FRAMES = 15
"""An "uh" lasts longer than 0.15 s; what the decoder hears in less is the edge of a word or of the recording."""

_LEAST_WEIGHT = 2.0
_ENOUGH_WEIGHT = 0.5


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
    steady = (track.pitch_hz > 0) & (_smooth(track.flux) < _STEADY_FLUX)
    steady[1:] &= np.abs(_semitones(track.pitch_hz[1:]) - _semitones(track.pitch_hz[:-1])) < 1.0
    return _merged_runs(np.asarray(steady, np.bool_))


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


def moved(doubts: Sequence[Doubt], seconds: float) -> list[Doubt]:
    """Doubts on another clock: what an ear tells relative to the sound it was given, `seconds` later."""
    return [
        Doubt(d.start + seconds, d.end + seconds, d.earliest + seconds, d.latest + seconds, d.score) for d in doubts
    ]


def confirmed(doubts: Sequence[Doubt], track: FrameTrack) -> tuple[Hesitation, ...]:
    """What a recogniser's doubt heard, moved to where the sound is; where nothing sounds it is dropped.

    The decoder's attention is right within some 0.3 s. The edges are taken from the stretch of vowel-like sound in the
    room that the words around leave. Voicing is not asked for: many an "uh" is creaky, without a pitch to be found.
    """
    weights, sounding = _vowel_weights(track)
    found = []
    for index, doubt in enumerate(doubts):
        stretch = _stretch(doubt, track, weights, sounding)
        if stretch is not None:
            start, end = track.time(stretch[0]), track.time(stretch[1])
            later = [other.start for other in doubts[index + 1 :] if other.start > start + 0.1]
            end = min([end, *later])
            found.append(Hesitation(round(start, 4), round(end, 4), doubt.score, "decoder"))
    return tuple(found)


def _vowel_weights(track: FrameTrack) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    """How much each frame sounds like a held vowel or hum, 0 to 1, and which frames hold vowel-like sound at all."""
    if not len(track):
        return np.zeros(0), np.zeros(0, np.bool_)
    floor = float(np.percentile(track.level_db, 5))
    above = _smooth(track.level_db - floor)
    dark = _smooth(track.centroid_hz) < _DARK_HZ
    loud = np.clip(above / _FULL_WEIGHT_DB, 0.0, 1.0)
    still = np.exp(-np.maximum(0.0, _smooth(track.flux) - 0.3) / 0.4)
    sounding = (above > _AUDIBLE_DB) & dark & (above > _loudest_around(above) - _BELOW_AROUND_DB)
    return np.asarray(loud * still * dark, np.float64), np.asarray(sounding, np.bool_)


def _loudest_around(level: NDArray[np.float64]) -> NDArray[np.float64]:
    padded = np.pad(level, _AROUND_FRAMES, mode="edge")
    around = np.lib.stride_tricks.sliding_window_view(padded, 2 * _AROUND_FRAMES + 1)
    return np.asarray(around.max(axis=1), np.float64)


def _stretch(
    doubt: Doubt, track: FrameTrack, weights: NDArray[np.float64], sounding: NDArray[np.bool_]
) -> tuple[int, int] | None:
    """Frames of the sound a doubt means: the first of the heavy runs in its room, near ones counting more.

    A run of which the word before leaves too little is none.
    """
    first, last = track.index(doubt.earliest - _ROOM_S), track.index(doubt.latest + _ROOM_S)
    meant = track.index(doubt.start), track.index(max(doubt.end, doubt.start + 0.2))
    runs = [(first + a, first + b) for a, b in _merged_runs(sounding[first:last]) if b - a >= _SHORTEST_FRAMES]

    def weight(run: tuple[int, int]) -> float:
        away = max(0, run[0] - meant[1], meant[0] - run[1]) * HOP_S
        return float(weights[run[0] : run[1]].sum()) * float(np.exp(-away / 0.2))

    heaviest = max((weight(run) for run in runs), default=0.0)
    for run in runs:
        start = _onset(run[0], meant[0], first, sounding)
        if weight(run) >= max(_LEAST_WEIGHT, _ENOUGH_WEIGHT * heaviest) and run[1] - start >= _LEAST_FRAMES:
            return start, run[1]
    return None


def _onset(run_start: int, meant: int, room_start: int, sounding: NDArray[np.bool_]) -> int:
    """Where the sound begins: later than the attention lay if need be; earlier only after a silence of its own."""
    if run_start >= meant:
        return run_start
    alone = run_start > room_start and not sounding[max(0, run_start - _SHORTEST_FRAMES) : run_start].any()
    near = meant - run_start <= round(_SNAP_S / HOP_S)
    return run_start if alone and near else meant


def _merged_runs(mask: NDArray[np.bool_]) -> list[tuple[int, int]]:
    edges = np.flatnonzero(np.diff(np.concatenate([[False], mask, [False]]).astype(np.int8)))
    runs: list[tuple[int, int]] = []
    for first, last in list(pairwise(int(edge) for edge in edges))[::2]:
        if runs and first - runs[-1][1] <= _GAP_FRAMES:
            runs[-1] = (runs[-1][0], last)
        else:
            runs.append((first, last))
    return runs


def _smooth(values: NDArray[np.floating]) -> NDArray[np.float64]:
    return np.convolve(np.pad(values, 2, mode="edge"), np.ones(5) / 5, mode="valid")
