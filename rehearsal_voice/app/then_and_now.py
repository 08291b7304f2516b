"""The first and the last take of a talk, one after the other, to be heard rather than read."""

from __future__ import annotations

import numpy as np

from rehearsal_voice.core.audio import SAMPLE_RATE_HZ, FloatArray
from rehearsal_voice.core.errors import InputFault
from rehearsal_voice.store.profile import Profile
from rehearsal_voice.store.records import TakeRow

LONGEST_S = 15.0
BREATH_S = 1.0
MOST_TAKES = 200


def heard_before(profile: Profile, take: TakeRow) -> TakeRow | None:
    """The first other take of this scene, before this one, whose sound is kept."""
    takes = profile.queries.takes_of_scene(take.scene, MOST_TAKES)
    earlier = [row for row in takes if row.started_at < take.started_at and row.sound_until is not None]
    return min(earlier, key=lambda row: row.started_at, default=None)


def then_and_now(profile: Profile, take: TakeRow) -> FloatArray:
    """The longest line of each, with a breath between. Raises InputFault when one of them cannot be heard."""
    first = heard_before(profile, take)
    lines = [_longest_line(profile, row) for row in (first, take) if row is not None]
    heard = [line for line in lines if line is not None]
    if len(heard) < 2:
        raise InputFault(
            "There are not two takes of this that can be heard.", "Keep the sound of a take in its review."
        )
    breath = np.zeros(round(BREATH_S * SAMPLE_RATE_HZ), np.float32)
    return np.concatenate([heard[0], breath, heard[1]])


def _longest_line(profile: Profile, take: TakeRow) -> FloatArray | None:
    spoken = [turn for turn in profile.queries.turns(take.take_id) if turn.speaker == "person" and turn.words]
    if not spoken:
        return None
    turn = max(spoken, key=lambda turn: turn.end_s - turn.start_s)
    sound = profile.queries.sound(take.take_id, turn.start_s, min(turn.end_s, turn.start_s + LONGEST_S))
    return sound.samples if sound is not None else None
