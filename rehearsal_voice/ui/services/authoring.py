"""Scenes of the person's own: a person described, or a scene written line by line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from rehearsal_voice.ui.services.choosing import SceneCard


@dataclass(frozen=True, slots=True)
class RoleCard:
    """Who the described person resembles. id: stable. name: such as "manager"."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class PersonTold:
    """What was told of a person. role: the id of a RoleCard. language: of the talk. All else may be empty."""

    role: str
    language: str = "en"
    name: str = ""
    how_they_talk: str = ""
    sets_them_off: str = ""
    cares_about: str = ""
    history: str = ""
    purpose: str = ""


@dataclass(frozen=True, slots=True)
class SceneFault:
    """What is wrong in a scene's text. line: counted from 1."""

    line: int
    reason: str


class Authoring(Protocol):
    """Own scenes are files in the person's data folder; no shipped scene is ever written over."""

    def roles(self, language: str) -> tuple[RoleCard, ...]: ...

    def languages_of_people(self) -> tuple[str, ...]:
        """Those that a described person can speak."""
        ...

    def describe(self, told: PersonTold) -> SceneCard:
        """Keep a scene with that person in it; returns it."""
        ...

    def scene_text(self, scene: str) -> str:
        """What a scene is written as, own or shipped."""
        ...

    def owns_scene(self, scene: str) -> bool:
        """Whether it is one of the person's own, which can be deleted."""
        ...

    def check_scene(self, text: str) -> SceneFault | None:
        """None when it can be played."""
        ...

    def save_scene(self, text: str) -> SceneCard:
        """Keep it as an own scene, under another id where it has that of a shipped one. Raises InputFault."""
        ...

    def delete_scene(self, scene: str) -> None:
        """An own one. Saving its text again brings it back."""
        ...
