"""The course of a take."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar, Literal

from rehearsal_voice.core.events.base import Event, Gear


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeStarted(Event):
    """direction: the director's seed and options, so that the take can be played again (empty in older takes)."""

    kind: ClassVar[str] = "take_started"
    session: str
    take: int
    scene: str
    language: str
    variant: str
    gear: Gear
    direction: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownBefore(Event):
    """What was known of the person's way of speaking as the take began, so that its numbers stay as they were.

    calm_rate: syllables a second of calm speech in this language, 0 where it is not known; calm_seconds: what that
    rests on. dismissed_fillers: how many filled pauses the person had said were none.
    """

    kind: ClassVar[str] = "known_before"
    calm_rate: float = 0.0
    calm_seconds: float = 0.0
    dismissed_fillers: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class StateChanged(Event):
    """The turn machine is in another state. state, cause: the words of its table (`turns.machine`)."""

    kind: ClassVar[str] = "state"
    state: str
    cause: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeEnded(Event):
    """The take is over, and why."""

    kind: ClassVar[str] = "take_ended"
    reason: Literal["finished", "stopped", "time", "fault", "safety"]
