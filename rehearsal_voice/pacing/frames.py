"""Frames of 10 ms: what the ear needs of a stretch of sound, kept when the sound is gone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from rehearsal_voice.core.audio import SAMPLE_RATE_HZ, FloatArray

HOP_SAMPLES = SAMPLE_RATE_HZ // 100
HOP_S = 0.01
BANDS = 14
SILENT_DB = -120.0


@dataclass(frozen=True, slots=True)
class FrameTrack:
    """Frames in a row; every array has the same first dimension n.

    start: capture time of the first frame's first sample, seconds. level_db: energy of the frame's own 10 ms, dB of
    full scale. pitch_hz: fundamental frequency, 0 where unvoiced. voicing: 0 to 1, strength of the period. centroid_hz,
    flux (0 to 2, change of the normalised spectrum against the frame before), crossings (zero crossings a sample).
    bands: log energies in dB of 14 mel bands, shape (n, 14).
    """

    start: float
    level_db: FloatArray
    pitch_hz: FloatArray
    voicing: FloatArray
    centroid_hz: FloatArray
    flux: FloatArray
    crossings: FloatArray
    bands: FloatArray

    def __len__(self) -> int:
        return len(self.level_db)

    @property
    def end(self) -> float:
        return self.start + len(self) * HOP_S

    def index(self, seconds: float) -> int:
        """The frame in which that moment falls, clipped to the track."""
        return min(len(self), max(0, round((seconds - self.start) / HOP_S)))

    def time(self, index: int) -> float:
        """Capture time at which frame `index` begins."""
        return self.start + index * HOP_S

    def part(self, first: int, last: int) -> FrameTrack:
        """Frames first to last, without `last`."""
        return FrameTrack(
            self.time(first),
            self.level_db[first:last],
            self.pitch_hz[first:last],
            self.voicing[first:last],
            self.centroid_hz[first:last],
            self.flux[first:last],
            self.crossings[first:last],
            self.bands[first:last],
        )

    def between(self, start: float, end: float) -> FrameTrack:
        """The frames from `start` to `end` seconds."""
        return self.part(self.index(start), self.index(end))


def joined(tracks: Sequence[FrameTrack], start: float = 0.0) -> FrameTrack:
    """One track of several that follow each other; an empty one at `start` of none."""
    filled = [track for track in tracks if len(track)]
    if not filled:
        return empty_track(start)
    if len(filled) == 1:
        return filled[0]
    return FrameTrack(
        filled[0].start,
        np.concatenate([track.level_db for track in filled]),
        np.concatenate([track.pitch_hz for track in filled]),
        np.concatenate([track.voicing for track in filled]),
        np.concatenate([track.centroid_hz for track in filled]),
        np.concatenate([track.flux for track in filled]),
        np.concatenate([track.crossings for track in filled]),
        np.concatenate([track.bands for track in filled]),
    )


def empty_track(start: float) -> FrameTrack:
    """No frames yet, from `start` seconds on."""
    none = np.zeros(0, np.float32)
    return FrameTrack(start, none, none, none, none, none, none, np.zeros((0, BANDS), np.float32))
