"""The rhythm of a week: one small aim, talks with a date, rituals at times of one's own."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Protocol

RITUAL_KINDS = ("morning", "midday", "evening")


@dataclass(frozen=True, slots=True)
class Evening:
    """The two lines of an evening."""

    day: date
    went_well: str
    try_next: str


@dataclass(frozen=True, slots=True)
class MicroGoalCard:
    """What one works on for a week. metric: the number that goes with it, or empty."""

    id: int
    text: str
    metric: str
    starts: date
    ends: date
    outcome: str = ""
    evenings: tuple[Evening, ...] = ()


@dataclass(frozen=True, slots=True)
class TalkCard:
    """A talk in the world outside. days: until then, negative when the day has passed, None without a date."""

    id: int
    title: str
    scene: str
    planned: date | None
    done: date | None
    note: str
    days: int | None = None


@dataclass(frozen=True, slots=True)
class RitualCard:
    """at_time: HH:MM, local. days: ISO weekdays such as "12345"."""

    id: int
    kind: str
    at_time: str
    days: str
    enabled: bool


@dataclass(frozen=True, slots=True)
class WeekCard:
    """This week. goal: None where none is set. ahead: talks with a date first, soonest first."""

    today: date
    goal: MicroGoalCard | None
    earlier: tuple[MicroGoalCard, ...]
    ahead: tuple[TalkCard, ...]
    done: tuple[TalkCard, ...]
    rituals: tuple[RitualCard, ...]


class RhythmServices(Protocol):
    """Days are those of the person's own time zone."""

    def week(self) -> WeekCard: ...

    def set_goal(self, text: str, metric: str) -> None:
        """For seven days from today; one that still runs ends yesterday."""
        ...

    def note_evening(self, goal: int, went_well: str, try_next: str) -> None: ...

    def close_goal(self, goal: int, outcome: str) -> None: ...

    def add_talk(self, title: str, scene: str, planned: date | None) -> None: ...

    def plan_talk(self, talk: int, planned: date) -> None:
        """It is on another day now."""
        ...

    def talk_done(self, talk: int, note: str, nervous: int | None) -> None:
        """It was done for real, today."""
        ...

    def forget_talk(self, talk: int) -> None: ...

    def add_ritual(self, kind: str, at_time: str, days: str) -> None:
        """Raises InputFault for what is no time of day."""
        ...

    def enable_ritual(self, ritual: int, enabled: bool) -> None: ...

    def forget_ritual(self, ritual: int) -> None: ...

    def due_rituals(self) -> tuple[RitualCard, ...]:
        """Those whose time has come since this was last asked; none while the profile is locked."""
        ...
