"""The common part of every event."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal

Gear = Literal["playbook", "model"]
Speaker = Literal["person", "partner"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """The common part of every event; `kind` is its stable name in files and on the terminal."""

    kind: ClassVar[str] = "event"
    turn: int
    t: float
    generation: int = 0
