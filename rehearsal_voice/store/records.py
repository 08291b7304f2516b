"""What the store gives out: frozen rows. Times ending in `_s` are seconds on the capture clock of their take."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from rehearsal_voice.core.audio import FloatArray
from rehearsal_voice.core.transcript import Word

TakeState = Literal["running", "complete", "recovered"]
NervousMoment = Literal["before", "after", "real"]


@dataclass(frozen=True, slots=True)
class SessionRow:
    """One visit. arrival: how the person arrived (mood, pace, detail, wish). takes: how many are whole."""

    session_id: str
    scene: str
    title: str
    language: str
    started_at: datetime
    ended_at: datetime | None
    arrival: Mapping[str, str]
    note: str
    talk_id: int | None
    takes: int
    duration_s: float


@dataclass(frozen=True, slots=True)
class TakeRow:
    """One run through a scene. state 'recovered': rescued after a crash, so its end is missing.

    sound_until: when its sound goes by itself, None once it has gone. rung: its place on a ladder, if any.
    branched_from, branched_turn: the take and turn it went another way from.
    """

    take_id: int
    session_id: str
    number: int
    scene: str
    language: str
    variant: str
    gear: str
    state: TakeState
    reason: str
    started_at: datetime
    ended_at: datetime | None
    duration_s: float
    rung: int | None
    branched_from: int | None
    branched_turn: int | None
    sound_until: datetime | None
    review_closed_at: datetime | None


@dataclass(frozen=True, slots=True)
class TurnRow:
    """One contribution. For the partner, `text` is what was really heard and `words` is empty."""

    take_id: int
    turn: int
    speaker: Literal["person", "partner"]
    text: str
    words: tuple[Word, ...]
    start_s: float
    end_s: float
    language: str
    confidence: float
    complete: bool
    source: Literal["spoken", "typed"]


@dataclass(frozen=True, slots=True)
class UnfinishedRow:
    """A take that a crash cut short.

    sound_s: how much sound of it is there; what lies after `transcribed_s` was captured but not recognised yet.
    later_until: until when it waits for a decision; put_off: the person has said "later".
    """

    take_id: int
    session_id: str
    title: str
    scene: str
    language: str
    started_at: datetime
    turns: int
    sound_s: float
    transcribed_s: float
    later_until: datetime
    put_off: bool


@dataclass(frozen=True, slots=True)
class Sound:
    """A stretch of captured sound: mono float32 at 16 kHz from `start_s`; what was never captured is silence."""

    samples: FloatArray
    start_s: float


@dataclass(frozen=True, slots=True)
class KeptSoundRow:
    """Sound of a turn that is kept by choice, and when it goes."""

    take_id: int
    turn: int
    start_s: float
    seconds: float
    bytes: int
    kept_until: datetime


@dataclass(frozen=True, slots=True)
class FoundRow:
    """A turn in which the words were found. excerpt: a few words around, the hits between [ and ]."""

    session_id: str
    take_id: int
    turn: int
    speaker: str
    title: str
    started_at: datetime
    start_s: float
    excerpt: str


@dataclass(frozen=True, slots=True)
class DismissalRow:
    """A moment that the person says is none: matched again by kind and place when moments are worked out anew."""

    dismissal_id: int
    take_id: int
    kind: str
    start_s: float
    end_s: float
    words: str
    made_at: datetime


@dataclass(frozen=True, slots=True)
class DebriefRow:
    """What the mentor found, with its quotes. made_by: rules, or the model's name."""

    take_id: int
    made_by: str
    made_at: datetime
    content: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class ReflectionRow:
    """The person's own two lines after a take."""

    take_id: int
    felt_good: str
    will_try: str
    made_at: datetime


@dataclass(frozen=True, slots=True)
class OwnLineRow:
    """A line for the person's phrasebook."""

    line_id: int
    text: str
    language: str
    scene: str
    note: str
    take_id: int | None
    turn: int | None
    kept_at: datetime


@dataclass(frozen=True, slots=True)
class ExerciseRow:
    """Something to be asked again, spaced over days. step: how far apart by now; hits of tries."""

    exercise_id: int
    language: str
    kind: str
    prompt: str
    answer: str
    due_at: datetime
    step: int
    tries: int
    hits: int


@dataclass(frozen=True, slots=True)
class MicroGoalRow:
    """What the person works on for a week. evenings: day, what went well, what to try next."""

    micro_goal_id: int
    text: str
    metric: str
    starts_on: date
    ends_on: date
    outcome: str
    evenings: tuple[tuple[date, str, str], ...]


@dataclass(frozen=True, slots=True)
class TalkRow:
    """A talk in the world outside: when it is planned, when it was done, how it went."""

    talk_id: int
    title: str
    scene: str
    planned_on: date | None
    done_on: date | None
    note: str


@dataclass(frozen=True, slots=True)
class NervousnessRow:
    """How nervous, 0 to 10: before a take, after it, or at the real talk."""

    moment: NervousMoment
    value: int
    told_at: datetime
    take_id: int | None
    talk_id: int | None
    rung: int | None


@dataclass(frozen=True, slots=True)
class RitualRow:
    """A short scene at a time of day. at_time: HH:MM, local. days: ISO weekdays, such as '12345'."""

    ritual_id: int
    kind: str
    at_time: str
    days: str
    enabled: bool


@dataclass(frozen=True, slots=True)
class MemoryRow:
    """One thing the app may remember, because the person said so. source: where it was said."""

    memory_id: int
    kind: str
    text: str
    scene: str
    source: str
    made_at: datetime
    changed_at: datetime


@dataclass(frozen=True, slots=True)
class ConnectionRow:
    """One connection that was made, and for what."""

    made_at: datetime
    host: str
    purpose: str
    bytes_received: int


@dataclass(frozen=True, slots=True)
class DeletionRow:
    """Something that was deleted and can still be had back until `final_at`."""

    deletion_id: int
    what: str
    made_at: datetime
    final_at: datetime


@dataclass(frozen=True, slots=True)
class FeatureSummary:
    """What is kept of the sound once it has gone: small whole numbers, one row every `hop_ms`.

    algorithm: name and version of what made it. columns: int16 arrays of the same length, in the algorithm's units.
    """

    name: str
    algorithm: str
    hop_ms: int
    columns: Mapping[str, NDArray[np.int16]]
