"""What is kept of a person's voice when its sound goes: level and pitch every 10 ms of their turns."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

import rehearsal_voice
from rehearsal_voice.core.audio import to_samples
from rehearsal_voice.pacing.features import track_of
from rehearsal_voice.pacing.frames import HOP_S, FrameTrack
from rehearsal_voice.store.queries import Queries
from rehearsal_voice.store.records import FeatureSummary

NAME = "frames"
ALGORITHM = f"frames of {rehearsal_voice.__version__}"
PITCH_FROM_HZ = 55.0
STEPS_PER_OCTAVE = 48
"""Quarters of a semitone above 55 Hz: finer than an ear's least step for speech, and small numbers."""


def frames_of(queries: Queries, take_id: int) -> FeatureSummary | None:
    """The summary of all spoken turns whose sound is still there; None when there is none.

    Columns: turn; level (dB re full scale); pitch (quarter semitones above 55 Hz, plus 1; 0 where unvoiced). Row k of a
    turn lies k times 10 ms after the turn's start.
    """
    turns: list[NDArray[np.int16]] = []
    tracks: list[FrameTrack] = []
    for turn in queries.turns(take_id):
        if turn.speaker == "person" and turn.source == "spoken":
            sound = queries.sound(take_id, turn.start_s, turn.end_s)
            if sound is not None and len(sound.samples):
                track = track_of(sound.samples, to_samples(sound.start_s))
                tracks.append(track)
                turns.append(np.full(len(track), turn.turn, dtype=np.int16))
    if not tracks:
        return None
    level = np.concatenate([track.level_db for track in tracks])
    pitch = np.concatenate([track.pitch_hz for track in tracks])
    columns = {"turn": np.concatenate(turns), "level": np.rint(level).astype(np.int16), "pitch": pitch_steps(pitch)}
    return FeatureSummary(NAME, ALGORITHM, round(HOP_S * 1000), columns)


def pitch_steps(pitch_hz: NDArray[np.floating]) -> NDArray[np.int16]:
    """Quarter semitones above 55 Hz, plus 1 so that 0 can stand for no voice."""
    steps = np.rint(STEPS_PER_OCTAVE * np.log2(np.maximum(pitch_hz, PITCH_FROM_HZ) / PITCH_FROM_HZ)) + 1
    return np.where(pitch_hz > 0, steps, 0).astype(np.int16)
