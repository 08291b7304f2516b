"""A scene of the user's own: they describe a person, and an archetype that resembles them takes the part.

The lines are authored and general; what the user tells colours who speaks them, how hard they make it, and, with a
language model that passed its audition, everything that it says.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from rehearsal_voice.core.errors import InputFault
from rehearsal_voice.scenes.library import load_scene
from rehearsal_voice.scenes.parts import Beat, Lines
from rehearsal_voice.scenes.scene import Scene

ARCHETYPES = ("manager", "colleague", "friend", "relative", "partner", "clerk", "interviewer", "client")
_HARD = re.compile(
    r"\b(angry|hostile|shout|yell|cold|cruel|bully|aggressive|furious|mean|harsh|impatient)\w*", re.IGNORECASE
)
_SOFT = re.compile(r"\b(kind|gentle|warm|patient|sweet|soft|friendly|shy|calm)\w*", re.IGNORECASE)
_QUICK = re.compile(r"\b(fast|quick|hectic|nervous|rushed|talkative)\w*", re.IGNORECASE)
_SLOW = re.compile(r"\b(slow|calm|old|careful|quiet|thoughtful)\w*", re.IGNORECASE)


class Role(BaseModel):
    """What an archetype brings along."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str
    role: str
    setting: str
    style: str
    mood: float = Field(ge=-2, le=2)
    resistance: int = Field(ge=0, le=3)
    tempo: float = Field(ge=0.7, le=1.4)
    first: Lines
    push: Lines
    last: Lines


class Description(BaseModel):
    """What the user told of a person. archetype: one of ARCHETYPES. All else may be left empty."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    archetype: str
    name: str = ""
    how_they_talk: str = ""
    sets_them_off: str = ""
    cares_about: str = ""
    history: str = ""
    purpose: str = ""


def load_roles(file: Path) -> Mapping[str, Role]:
    """The archetypes of one language. Raises InputFault, with the reason, when the file cannot be used."""
    try:
        data = tomllib.loads(file.read_text(encoding="utf-8"))
        return {name: Role.model_validate(role) for name, role in data.items()}
    except (OSError, tomllib.TOMLDecodeError, ValidationError) as error:
        reason = error.errors()[0]["msg"] if isinstance(error, ValidationError) else str(error)
        raise InputFault(f"{file}: the roles cannot be read: {reason}.") from error


def described(folder: Path, description: Description, language: str = "en") -> Scene:
    """The scene in which the described person speaks. folder: where scenes are kept.

    Raises InputFault for an archetype or a language that there is none for.
    """
    file = folder / "archetypes" / f"{language}.toml"
    if not file.is_file():
        raise InputFault(f"There is no person to describe in the language “{language}” yet.", "Choose English for now.")
    roles = load_roles(folder / "archetypes" / f"{language}-roles.toml")
    if description.archetype not in roles:
        raise InputFault(f"“{description.archetype}” is none of {', '.join(roles)}.")
    return _played(load_scene(file, folder / "common"), roles[description.archetype], description)


def _played(base: Scene, role: Role, told: Description) -> Scene:
    words = " ".join((told.how_they_talk, told.sets_them_off))
    hard, soft = bool(_HARD.search(words)), bool(_SOFT.search(words))
    character = base.partner.model_copy(
        update={
            "name": told.name or role.name,
            "role": role.role,
            "style": told.how_they_talk or role.style,
            "triggers": told.sets_them_off,
            "cares": told.cares_about,
            "history": told.history,
            "mood": max(-2.0, min(2.0, role.mood - 1.0 * hard + 0.6 * soft)),
            "tempo": role.tempo + 0.06 * bool(_QUICK.search(words)) - 0.06 * bool(_SLOW.search(words)),
        }
    )
    beats = tuple(_coloured(beat, role) for beat in base.beats)
    return base.model_copy(
        update={
            "id": f"described-{told.archetype}",
            "title": f"A talk with {told.name or role.name}",
            "summary": told.purpose or base.summary,
            "setting": role.setting,
            "resistance": max(0, min(3, role.resistance + hard - soft)),
            "partner": character,
            "beats": beats,
        }
    )


def _coloured(beat: Beat, role: Role) -> Beat:
    """The first and the last beat in the role's own words; its objections beside the general ones."""
    if beat.id == "opening":
        return beat.model_copy(update={"ask": role.first})
    if beat.ends:
        return beat.model_copy(update={"ask": (*role.last, *beat.ask)})
    return beat.model_copy(update={"push": (*role.push, *beat.push)}) if beat.push else beat
