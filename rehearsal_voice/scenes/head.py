"""What stands at the head of a scene: all that a list of scenes shows, read without the lines below it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from pydantic import Field

from rehearsal_voice.scenes.parts import Character, Goal, Part, Use

_USE_OF_KIND: Mapping[str, Use] = {"language": "language", "talk": "hard_talk", "drill": "drill", "free": "free"}


class SceneHead(Part):
    """use: under which heading it is offered, its kind's own when left out. minutes: how long a take of it is meant to
    be. glossary: words that can be asked for, each with what it means.
    """

    id: str
    language: str = Field(pattern="^[a-z]{2}$")
    title: str
    kind: Literal["language", "talk", "drill", "free"]
    summary: str
    level: Literal["A1", "A2", "B1", "B2", "C1", ""] = ""
    use: Use | Literal[""] = ""
    minutes: float = Field(default=10, ge=1, le=60)
    partner: Character
    goals: tuple[Goal, ...] = ()
    glossary: Mapping[str, str] = Field(default_factory=dict)

    @property
    def offered_as(self) -> Use:
        """The heading under which it stands."""
        return self.use or _USE_OF_KIND[self.kind]
