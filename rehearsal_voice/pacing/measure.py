"""From the frames of one turn to what is kept of its sound: silences, syllable nuclei, pitch, level, hesitations."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from rehearsal_voice.core.events import SpeechMeasured
from rehearsal_voice.core.ports import Doubt
from rehearsal_voice.pacing.frames import HOP_S, FrameTrack
from rehearsal_voice.pacing.hesitations import confirmed, hesitations

STEP_S = 0.1
SHORTEST_SILENCE_S = 0.10

_BELOW_PEAK_DB = 27.0
"""de Jong & Wempe 2009 take 25 dB below the maximum; two more keep soft endings."""

_ABOVE_FLOOR_DB = 6.0
_LEAST_BELOW_PEAK_DB = 8.0
_SHORTEST_SOUND_FRAMES = 4
_DIP_DB = 2.0
"""A nucleus stands at least this far above the dips beside it (de Jong & Wempe 2009)."""

_RISE_FRAMES = 30
_BESIDE_S = 0.7


def measure_turn(
    track: FrameTrack, turn: int, start: float, end: float, generation: int = 0, doubts: Sequence[Doubt] = ()
) -> SpeechMeasured:
    """What is kept of the turn that sounded from `start` to `end` (seconds on the capture clock).

    doubts: what a `HesitationEar` heard in this turn, on the same clock. The edges are moved inward to the
    first and last sounding frame, since a detector opens early and closes late; a filler heard just beside them belongs
    to the turn.
    """
    part = track.between(start, end)
    sounding = sounding_frames(part)
    loud = np.flatnonzero(sounding)
    if not len(loud):
        return SpeechMeasured(turn=turn, t=_kept(end), generation=generation, start=_kept(start))
    heard = confirmed(doubts, track.between(start - _BESIDE_S, end + _BESIDE_S))
    first, last = part.time(int(loud[0])), part.time(int(loud[-1]) + 1)
    part = track.between(min([first, *(h.start for h in heard)]), max([last, *(h.end for h in heard)]))
    sounding = sounding_frames(part)
    silent = silent_runs(sounding)
    return SpeechMeasured(
        turn=turn,
        t=_kept(part.end),
        generation=generation,
        start=_kept(part.start),
        silences=tuple((_kept(part.time(begin)), _kept(part.time(stop))) for begin, stop in silent),
        nuclei=tuple(_kept(part.time(index)) for index in nuclei_frames(part, sounding)),
        hesitations=(*heard, *hesitations(part, silent)),
        step=STEP_S,
        pitch_hz=_stepped_pitch(part),
        level_db=_stepped_level(part),
        final_rise=final_rise(part),
        movement=_stepped_movement(part),
    )


def sounding_frames(track: FrameTrack) -> NDArray[np.bool_]:
    """Which frames hold speech, by level against the turn's own peak and floor, and by voice.

    Only ratios of levels are used, so that loudness changes nothing. Clicks shorter than 40 ms are no speech.
    """
    if not len(track):
        return np.zeros(0, np.bool_)
    peak, floor = np.percentile(track.level_db, [95, 5])
    threshold = min(max(peak - _BELOW_PEAK_DB, floor + _ABOVE_FLOOR_DB), peak - _LEAST_BELOW_PEAK_DB)
    voiced = (track.voicing >= 0.6) & (track.level_db > max(threshold - 6.0, floor + 3.0))
    sounding = (track.level_db > threshold) | voiced
    for first, last in _runs(sounding):
        if last - first < _SHORTEST_SOUND_FRAMES:
            sounding[first:last] = False
    return np.asarray(sounding, np.bool_)


def silent_runs(sounding: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """Runs of at least 0.10 s without speech inside the turn, as frame indexes; shorter ones are stop closures."""
    shortest = round(SHORTEST_SILENCE_S / HOP_S)
    return [(first, last) for first, last in _runs(~sounding) if last - first >= shortest]


def nuclei_frames(track: FrameTrack, sounding: NDArray[np.bool_]) -> list[int]:
    """Frames of syllable nuclei: voiced peaks of level with a dip of 2 dB on both sides (de Jong & Wempe 2009)."""
    level = np.convolve(np.pad(track.level_db, 2, mode="edge"), np.ones(5) / 5, mode="valid")
    peaks = [i for i in range(1, len(level) - 1) if level[i] >= level[i - 1] and level[i] > level[i + 1]]
    kept: list[int] = []
    for peak in peaks:
        if not sounding[peak] or track.voicing[max(0, peak - 1) : peak + 2].max() < 0.4:
            continue
        if not kept or _dips(level, kept[-1], peak):
            kept.append(peak)
        elif level[peak] > level[kept[-1]]:
            kept[-1] = peak
    return kept


def _dips(level: NDArray[np.floating], left: int, right: int) -> bool:
    lowest = level[left:right].min()
    return bool(min(level[left], level[right]) - lowest >= _DIP_DB)


def final_rise(track: FrameTrack) -> float | None:
    """Semitones by which the pitch rises over the last voiced 0.3 s; None with fewer than 8 voiced frames there."""
    voiced = np.flatnonzero(track.pitch_hz > 0)
    if len(voiced) < 8:
        return None
    last = voiced[voiced > voiced[-1] - _RISE_FRAMES]
    if len(last) < 8:
        return None
    pitch = 12.0 * np.log2(track.pitch_hz[last])
    third = max(2, len(last) // 3)
    return round(float(np.median(pitch[-third:]) - np.median(pitch[:third])), 2)


def _stepped_pitch(track: FrameTrack) -> tuple[float, ...]:
    size = round(STEP_S / HOP_S)
    return tuple(_voiced_median(track.pitch_hz[i : i + size]) for i in range(0, len(track), size))


def _voiced_median(pitch: NDArray[np.floating]) -> float:
    voiced = pitch[pitch > 0]
    return round(float(np.median(voiced)), 1) if 2 * len(voiced) >= len(pitch) else 0.0


def _stepped_level(track: FrameTrack) -> tuple[float, ...]:
    size = round(STEP_S / HOP_S)
    power = 10.0 ** (track.level_db.astype(np.float64) / 10.0)
    means = [power[i : i + size].mean() for i in range(0, len(power), size)]
    return tuple(round(float(10.0 * np.log10(mean)), 1) for mean in means)


def movement_of(track: FrameTrack) -> NDArray[np.float64]:
    """How fast the speech organs move: the mean change of the mel bands from one frame to the next, dB, shape (n,).

    It follows the tempo with an exponent of about 0.55 (0.82 times at 0.75 times the tempo, 1.16 at 1.30), whatever the
    words are.
    """
    if not len(track):
        return np.zeros(0)
    changes = np.abs(np.diff(track.bands.astype(np.float64), axis=0)).mean(axis=1)
    return np.concatenate([changes[:1] if len(changes) else np.zeros(1), changes])


def _stepped_movement(track: FrameTrack) -> tuple[float, ...]:
    size = round(STEP_S / HOP_S)
    changes = movement_of(track)
    return tuple(round(float(changes[i : i + size].mean()), 2) for i in range(0, len(changes), size))


def _runs(mask: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """First index and the one after the last of every run of True."""
    edges = np.flatnonzero(np.diff(np.concatenate([[False], mask, [False]]).astype(np.int8)))
    return [(int(first), int(last)) for first, last in list(pairwise(edges))[::2]]


def _kept(seconds: float) -> float:
    """Times are kept to the tenth of a millisecond, as the store writes them."""
    return round(float(seconds), 4)
