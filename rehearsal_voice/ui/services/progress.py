"""Numbers over weeks, as the window draws them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal, Protocol

MOST_ANSWERS = 60
"""More points than that are no line any more that one could read."""


@dataclass(frozen=True, slots=True)
class WeekValue:
    """One week of one number. low, high: its 95 % interval, None with a single take. speech_s: what it rests on."""

    week: date
    mean: float
    low: float | None
    high: float | None
    takes: int
    speech_s: float


@dataclass(frozen=True, slots=True)
class Change:
    """The last four weeks against the four before. certain: their intervals do not overlap."""

    before: float
    after: float
    certain: bool


@dataclass(frozen=True, slots=True)
class ChartCard:
    """One number week by week. change: None while there is too little to compare."""

    metric: str
    weeks: tuple[WeekValue, ...]
    change: Change | None = None


@dataclass(frozen=True, slots=True)
class ProgressChoices:
    """What there are numbers of. scenes: id and title."""

    metrics: tuple[str, ...]
    languages: tuple[str, ...]
    scenes: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class NervousPoint:
    """How nervous, 0 to 10. rung: of the talk's ladder, None where it has none."""

    moment: Literal["before", "after", "real"]
    value: int
    when: datetime
    rung: int | None = None


@dataclass(frozen=True, slots=True)
class NervesCard:
    """One talk, or everything that belongs to none (title empty). first: the value it began with. answers: how many in
    all. points: the last ones."""

    talk: int | None
    title: str
    first: int
    answers: int
    points: tuple[NervousPoint, ...]


@dataclass(frozen=True, slots=True)
class EaseCard:
    """How easily a language that is being learnt is spoken, 1 to 5. own: the band is the person's own judgement."""

    language: str
    band: int
    takes: int
    own: bool


class ProgressServices(Protocol):
    """Numbers are made from events by the housekeeping; only one's own judgement is written here."""

    def choices(self) -> ProgressChoices: ...

    def chart(self, metric: str, language: str, scene: str, weeks: int) -> ChartCard:
        """language, scene: empty for all. weeks: how far back, 0 for ever."""
        ...

    def nerves(self) -> tuple[NervesCard, ...]:
        """Talk by talk, the newest first."""
        ...

    def ease(self) -> tuple[EaseCard, ...]:
        """Language by language, those only in which enough was said; one's own language is none of them."""
        ...

    def choose_ease(self, language: str, band: int | None) -> None:
        """One's own judgement, from 1 to 5; None goes by the takes again."""
        ...
