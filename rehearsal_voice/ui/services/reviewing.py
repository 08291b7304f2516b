"""One take looked at again: numbers, moments, words, sound."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Literal, Protocol

from rehearsal_voice.core.events import Moment, Speaker
from rehearsal_voice.core.transcript import Word


@dataclass(frozen=True, slots=True)
class MetricCard:
    """One number. name: stable, as in the pacing report. value: None when there is not enough speech to say.

    words, seconds, turns: how much speech it rests on. note: what to think of it, or why it is missing.
    """

    name: str
    value: float | None
    unit: str
    words: int
    seconds: float
    turns: int
    note: str = ""


@dataclass(frozen=True, slots=True)
class MomentCard:
    """A moment with the key by which it is dismissed."""

    id: str
    moment: Moment
    dismissed: bool = False


@dataclass(frozen=True, slots=True)
class TurnCard:
    """What one side said, from `start` to `end` seconds on the capture clock. complete: False when cut short."""

    turn: int
    speaker: Speaker
    text: str
    start: float
    end: float
    words: tuple[Word, ...] = ()
    complete: bool = True


@dataclass(frozen=True, slots=True)
class GoalCard:
    """A goal of the scene, with the words that met it; an empty quote means not said (yet)."""

    goal: str
    quote: str = ""
    start: float = 0.0
    end: float = 0.0


@dataclass(frozen=True, slots=True)
class ClaimCard:
    """One sentence of the mentor's with the words it points at; quote is empty where it rests on a number."""

    text: str
    quote: str = ""
    start: float = 0.0
    end: float = 0.0


@dataclass(frozen=True, slots=True)
class DebriefCard:
    """The mentor's page. leaving_role: said before anything else. questions: the two the person answers for themselves.

    felt_good, will_try: those answers, empty until they are given. noticed: where it led away, got sharp or stumbled.
    """

    leaving_role: tuple[str, ...]
    lead: tuple[ClaimCard, ...]
    worked: tuple[ClaimCard, ...]
    harder_for_them: tuple[ClaimCard, ...]
    try_next: str
    kind: str
    questions: tuple[str, str]
    tiny_step: str
    felt_good: str = ""
    will_try: str = ""
    noticed: tuple[ClaimCard, ...] = ()


@dataclass(frozen=True, slots=True)
class SoundStretch:
    """The captured sound as one draws it: peaks between 0 and 1, `peaks_per_s` of them for each second.

    kept: whether it can still be listened to. until: when it will be deleted, None when kept for good or gone.
    """

    peaks: tuple[float, ...] = ()
    peaks_per_s: float = 20.0
    kept: bool = False
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class ReviewData:
    """Everything about one take. takes: numbers of all takes of the session, in order.

    debrief: None where nothing was said or the scene is gone.
    corrections: pairs of what was said and the better form. heard_before: an earlier take of this scene can still be
    heard, so that the first and the last can be compared by ear.
    """

    session: str
    take: int
    takes: tuple[int, ...]
    scene: str
    title: str
    language: str
    started: datetime
    seconds: float
    metrics: tuple[MetricCard, ...]
    moments: tuple[MomentCard, ...]
    turns: tuple[TurnCard, ...]
    pauses: tuple[tuple[float, float], ...] = ()
    goals: tuple[GoalCard, ...] = ()
    corrections: tuple[tuple[str, str], ...] = ()
    debrief: DebriefCard | None = None
    enough_speech: bool = True
    sound: SoundStretch = SoundStretch()
    variant: str = ""
    heard_before: bool = False


ExportKind = Literal["html", "csv", "srt", "wav"]


class Reviewing(Protocol):
    """What a review shows and what can be done in it."""

    def review(self, session: str, take: int) -> ReviewData:
        """take: 0 for the last one."""
        ...

    def close_review(self, session: str, take: int) -> None:
        """The person has seen it: the take's sound goes now, but for what they chose to keep."""
        ...

    def keep_sound(self, session: str, take: int) -> datetime:
        """Keep the whole take's sound beyond its review; returns until when."""
        ...

    def keep_moment(self, session: str, take: int, start_s: float, end_s: float) -> datetime:
        """Keep the sound of that stretch alone beyond the review; returns until when."""
        ...

    def delete_take(self, session: str, take: int) -> None:
        """Hide it at once; `restore_take` brings it back until deletions become final."""
        ...

    def restore_take(self, session: str, take: int) -> None: ...

    def play_first_and_last(self, session: str, take: int) -> None:
        """The person's longest line of the first take of this scene whose sound is kept, a breath, and that of this
        take. Raises InputFault when there are not two takes that can be heard."""
        ...

    def reflect(self, session: str, take: int, felt_good: str, will_try: str) -> None:
        """Keep the person's own two lines."""
        ...

    def dismiss(self, session: str, take: int, moment: str, dismissed: bool) -> None: ...

    def play(self, session: str, take: int, start_s: float, end_s: float) -> None:
        """Begin to play that stretch of the take, the person's and the partner's sound; returns at once. A stretch
        that is already being played ends first."""
        ...

    def play_position(self) -> float | None:
        """Where the playing stands in seconds of the take, None when nothing plays. Returns at once."""
        ...

    def stop_playing(self) -> None:
        """Returns at once."""
        ...

    def export_review(self, session: str, take: int, kind: ExportKind, target: Path) -> None:
        """Write the take to `target`: a page for a browser, a table, subtitles, or its sound. Raises StorageFault."""
        ...

    def save_clip(self, session: str, take: int, start_s: float, end_s: float, target: Path) -> None:
        """Write that stretch as a WAV file."""
        ...
