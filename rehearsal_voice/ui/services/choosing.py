"""Choosing what to rehearse, and what was rehearsed before."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Protocol


@dataclass(frozen=True, slots=True)
class VariantCard:
    """One way the partner may behave. id: as the scene file names it; title: as a person reads it."""

    id: str
    title: str


@dataclass(frozen=True, slots=True)
class SceneCard:
    """A scene as it is offered. use: `language`, `hard_talk`, `drill`, `ritual` or `free`. own: written by the person.

    language: two-letter code. level: CEFR such as "A2", or empty. goals: what the person came to say or do.
    summary: one or two sentences. partner: who answers, for example "Lucía, barista".
    """

    id: str
    title: str
    summary: str
    use: str
    language: str
    partner: str
    level: str = ""
    minutes: int = 10
    goals: tuple[str, ...] = ()
    variants: tuple[VariantCard, ...] = ()
    own: bool = False


@dataclass(frozen=True, slots=True)
class SessionCard:
    """A past session as a line of the history. seconds: of all takes; started: aware, any zone."""

    id: str
    scene: str
    title: str
    language: str
    started: datetime
    seconds: float
    takes: int
    unfinished: bool = False


@dataclass(frozen=True, slots=True)
class UnfinishedCard:
    """A take that was cut short, by a crash or a lost battery. seconds: how much sound of it is there."""

    take: int
    title: str
    started: datetime
    seconds: float
    later_until: datetime


@dataclass(frozen=True, slots=True)
class TalkAhead:
    """A talk in the world outside that is coming up. scene: what rehearses it, or empty."""

    title: str
    scene: str
    days: int


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One thing to do now, and the scene it begins; only ever one.

    kind: "first" on the first day; "try" what the person wrote they would try, in `words`.
    """

    kind: Literal["first", "try"]
    scene: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class Today:
    """What home opens with. last: the newest sessions. favourites: scenes by id. micro_goal: this week's, or empty."""

    last: tuple[SessionCard, ...] = ()
    favourites: frozenset[str] = frozenset()
    talk: TalkAhead | None = None
    micro_goal: str = ""
    suggestion: Suggestion | None = None


class Choosing(Protocol):
    """Scenes, past sessions, and takes that a crash cut short."""

    def scenes(self) -> tuple[SceneCard, ...]:
        """All that can be rehearsed, the person's own first."""
        ...

    def today(self) -> Today: ...

    def set_favourite(self, scene: str, favourite: bool) -> None: ...

    def history(self, search: str, limit: int, offset: int) -> tuple[SessionCard, ...]:
        """Newest first; `search` is matched in the title and the scene's id, case ignored."""
        ...

    def rename_session(self, session: str, title: str) -> None:
        """As the person calls it; raises InputFault for an empty title."""
        ...

    def delete_session(self, session: str) -> None:
        """Hide it at once; `restore_session` brings it back for an hour."""
        ...

    def restore_session(self, session: str) -> None: ...

    def unfinished(self) -> tuple[UnfinishedCard, ...]:
        """Takes that were cut short and wait for a decision, those put off left out."""
        ...

    def recover(self, take: int) -> None: ...

    def discard(self, take: int) -> None: ...

    def put_off(self, take: int) -> None: ...
