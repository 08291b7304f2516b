"""The mentor over more than one take: side by side, the ladder, a second opinion, a line shown, lines kept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from rehearsal_voice.ui.services.reviewing import ClaimCard, GoalCard


@dataclass(frozen=True, slots=True)
class TakeColumn:
    """One take of the comparison. ask: the words in which it was asked for, empty where it was not. time_to_ask_s:
    from the person's first word. apologies: unwarranted ones, None where nobody can tell. nervous_before, _after: 0 to
    10, None where they did not say.
    """

    session: str
    take: int
    started: datetime
    variant: str
    goals: tuple[GoalCard, ...]
    ask: str
    time_to_ask_s: float | None
    apologies: int | None
    rushes: int
    silences_held: int
    words: int
    nervous_before: int | None = None
    nervous_after: int | None = None

    @property
    def goals_met(self) -> int:
        return sum(bool(goal.quote) for goal in self.goals)


@dataclass(frozen=True, slots=True)
class BranchCard:
    """A take that went another way: both lines and both answers. take: the branch; from_take: 0 where that is gone."""

    take: int
    from_take: int
    turn: int
    said_then: str
    answer_then: str
    said_now: str
    answer_now: str


@dataclass(frozen=True, slots=True)
class RungCard:
    """One rung of the ladder, from 1, the softest. takes: how many so far. nervous: the latest answers."""

    number: int
    variant: str
    takes: int
    nervous_before: int | None = None
    nervous_after: int | None = None


@dataclass(frozen=True, slots=True)
class Comparison:
    """Takes of one talk. overlap: share of wording that two of them have in common, 0 to 1. surprise, for_real: the
    mentor's sentences, empty when there is no cause. left: what the person said is left to do. next_rung: 0 at the top.
    done: the day it was done for real, with how it went.
    """

    session: str
    scene: str
    title: str
    columns: tuple[TakeColumn, ...]
    branches: tuple[BranchCard, ...]
    overlap: float
    surprise: str
    for_real: str
    left: str
    ladder: tuple[RungCard, ...]
    next_rung: int
    done: date | None = None
    how_it_went: str = ""
    nervous_for_real: int | None = None


@dataclass(frozen=True, slots=True)
class ShownLine:
    """One line the mentor models. goal: its id. language: of the line."""

    goal: str
    intro: str
    line: str
    language: str


@dataclass(frozen=True, slots=True)
class InsteadCard:
    """What stood in the way, with its place, and what could be said there."""

    intro: str
    quote: str
    line: str
    language: str
    start: float
    end: float
    turn: int


@dataclass(frozen=True, slots=True)
class OpinionCard:
    """The exchange as if a friend had told it. mine, theirs: what each side said that was hard to hear."""

    intro: str
    verdict: str
    mine: tuple[ClaimCard, ...]
    theirs: tuple[ClaimCard, ...]


@dataclass(frozen=True, slots=True)
class AdviceCard:
    """What can be tried after a take. showing: goals that can be shown, id and text, the likeliest first.
    model: the one that may add to it, empty for none. asks_nervous: whether to ask how nervous they are now; nervous:
    what was answered, None until then.
    """

    instead: tuple[InsteadCard, ...]
    showing: tuple[tuple[str, str], ...]
    model: str = ""
    asks_nervous: bool = False
    nervous: int | None = None


@dataclass(frozen=True, slots=True)
class MoreCard:
    """What a language model adds, told of Robin, who stands for the person. model: empty where nothing it said could be
    shown to rest on what was said, so that the page stays without one.
    """

    model: str
    claims: tuple[ClaimCard, ...]


class MentorServices(Protocol):
    """What the mentor does on request. take: 0 for a session's last."""

    def compare(self, session: str) -> Comparison:
        """The session's takes; with only one, the last ones of the same scene beside it."""
        ...

    def advice(self, session: str, take: int) -> AdviceCard: ...

    def second_opinion(self, session: str, take: int) -> OpinionCard: ...

    def more(self, session: str, take: int) -> MoreCard:
        """What the model adds; takes as long as it needs to read the take. Raises InputFault where none may."""
        ...

    def show_me(self, session: str, take: int, goal: str) -> ShownLine | None:
        """A line for that goal which the person has not said; None where the scene has none."""
        ...

    def speak(self, line: str, language: str) -> None:
        """Let the mentor's voice say it, which is never the partner's; returns at once."""
        ...

    def keep_line(self, session: str, take: int, turn: int, line: str) -> None:
        """Into the phrasebook. turn: 0 where it belongs to none."""
        ...

    def nervous_now(self, session: str, take: int, value: int) -> None:
        """After the take: how nervous they are about the real talk, 0 to 10."""
        ...

    def still_left(self, session: str, words: str) -> None:
        """What is left before doing it for real."""
        ...

    def did_it(self, session: str, how: str, nervous: int | None) -> None:
        """It was done for real, today."""
        ...
