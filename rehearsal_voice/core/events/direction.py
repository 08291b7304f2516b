"""The director's ledger, and the tutor's."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar, Literal

from rehearsal_voice.core.events.base import Event


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered(Event):
    """A reply became part of the take. All of these in a row let the director be led to any turn again.

    place: number of the director's state after it, counted from 0. after: number of the state it was worked out from,
    -1 for none. to: what it answers. turns: whose words, where it answers words; said: what else was known of them
    (language, confidence). command, seconds: the request, or the length of the silence. heard: how many of the
    partner's replies had been told of before the words were taken in.
    """

    kind: ClassVar[str] = "answered"
    place: int
    after: int
    to: Literal["opening", "words", "command", "silence"]
    turns: tuple[int, ...] = ()
    said: Mapping[str, Any] = field(default_factory=dict)
    command: str = ""
    seconds: float = 0.0
    heard: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class BeatReached(Event):
    """The scene stands in this beat from now on. beat: its id."""

    kind: ClassVar[str] = "beat"
    beat: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalSaid(Event):
    """One of the person's goals was said, in their own words."""

    kind: ClassVar[str] = "goal_said"
    goal: str
    quote: str
    start: float
    end: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Conceded(Event):
    """The partner gave something that its ledger had guarded."""

    kind: ClassVar[str] = "conceded"
    what: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FaultNamed(Event):
    """The partner named a fault of the person's (so an apology for it is warranted once)."""

    kind: ClassVar[str] = "fault_named"
    fault: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FaultAcknowledged(Event):
    """The person owned up to a fault that the partner had named, in these words."""

    kind: ClassVar[str] = "fault_acknowledged"
    fault: str
    quote: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectionGiven(Event):
    """A slip was mended. step: recast in the reply, prompt to try again, or one sentence in the native language; aside:
    the partner did not speak of it, it stands on the side line; later: nothing was said of it, it is kept for the end.
    """

    kind: ClassVar[str] = "correction"
    slip: str
    form: str
    quote: str
    step: Literal["recast", "prompt", "native", "aside", "later"] = "recast"
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectionTakenUp(Event):
    """The person uses what a slip was mended to. form: the slip’s id; quote: their words."""

    kind: ClassVar[str] = "correction_taken_up"
    form: str
    quote: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TutorAnswered(Event):
    """The tutor's answer on the side line.

    phrase: in the practised language, empty where it is not known; meaning: what it means. verdict: how the quiz was
    answered; prompt: its next question, empty when it is over. mends: that question is something once said wrong.
    """

    kind: ClassVar[str] = "tutor_answered"
    about: Literal["meaning", "wording", "quiz"]
    asked: str
    phrase: str = ""
    meaning: str = ""
    verdict: Literal["right", "almost", "wrong", ""] = ""
    prompt: str = ""
    mends: bool = False
