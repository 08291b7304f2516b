"""A scene of the user's own: they describe a person, and an archetype that resembles them takes the part.

The lines are authored and general; what the user tells colours who speaks them, how hard they make it, and, with a
language model that passed its audition, everything that it says.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path

import tomli_w
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from rehearsal_voice.core.errors import InputFault
from rehearsal_voice.language.folding import fold
from rehearsal_voice.scenes.library import load_scene
from rehearsal_voice.scenes.parts import Beat, Lines, Meaning
from rehearsal_voice.scenes.scene import Scene

ARCHETYPES = ("manager", "colleague", "friend", "relative", "partner", "clerk", "interviewer", "client")
LANGUAGES = ("en", "es", "fr")
"""Those in which the archetypes have lines."""
TITLES = {"en": "A talk with {}", "es": "Una conversación con {}", "fr": "Une conversation avec {}"}
SORE, DEAR = "touches_sore_point", "touches_what_they_care_about"
"""Meanings of the archetypes whose examples come from what the user tells."""
_HARD = re.compile(
    r"\b(angry|hostile|shout|yell|cold|cruel|bully|aggressive|furious|mean|harsh|impatient"
    r"|enfadad|enojad|hostil|grita|fri[oa]\b|agresiv|furios|impacient|borde\b|antipatic|sec[ao]?\b"
    r"|en colere|crie\b|froid|cassant|agressi|furieu|impatien|mechant|dur[ao]?\b|seche\b)\w*"
)
_SOFT = re.compile(
    r"\b(kind|gentle|warm|patient|sweet|soft|friendly|shy|calm"
    r"|amable|carinos|dulce|paciente|simpatic|timid|tranquil|suave|gentil|doux|douce|chaleureu|timide|sympa)\w*"
)
_QUICK = re.compile(
    r"\b(fast|quick|hectic|nervous|rushed|talkative|rapid|deprisa|nervios|habla mucho|vite\b|presse|bavard)\w*"
)
_SLOW = re.compile(
    r"\b(slow|calm|old|careful|quiet|thoughtful|lent|despacio|tranquil|pausad|mayor\b|pose\b|posee\b|reflechi|agee?\b)\w*"
)
_AND = {"en": r"and|or", "es": r"y|e|o|u", "fr": r"et|ou"}
_THEIRS = {
    "en": ((r"his|her|their", "your"),),
    "es": ((r"su", "tu"), (r"sus", "tus")),
    "fr": ((r"son", "ton"), (r"sa", "ta"), (r"ses|leurs", "tes"), (r"leur", "ton")),
}
_SAID_TO_THEM = {"en": ("", "You are ", "I am "), "es": ("", "Eres ", "Me importa "), "fr": ("", "Tu es ", "C'est ")}


class Role(BaseModel):
    """What an archetype brings along. familiar: the two say “tu” to each other, in a language that knows two ways."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str
    role: str
    setting: str
    style: str
    mood: float = Field(ge=-2, le=2)
    resistance: int = Field(ge=0, le=3)
    tempo: float = Field(ge=0.7, le=1.4)
    familiar: bool = False
    first: Lines
    push: Lines
    last: Lines


class Description(BaseModel):
    """What the user told of a person. archetype: one of ARCHETYPES. All else may be left empty.

    language: the one that the two speak, one of LANGUAGES.
    history: what lies between the two, in a sentence. purpose: what the user came to say. rules: for the partner, in
    the user's words, such as "If I get vague, ask what I need in one sentence."
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    archetype: str
    language: str = "en"
    name: str = ""
    how_they_talk: str = ""
    sets_them_off: str = ""
    cares_about: str = ""
    history: str = ""
    purpose: str = ""
    rules: tuple[str, ...] = ()

    @property
    def scene_id(self) -> str:
        """What the scene is called: "person-gloria-okafor", or "person-manager" for somebody without a name."""
        return f"person-{'-'.join(re.findall(r'[a-z0-9]+', fold(self.name or self.archetype))) or self.archetype}"

    @property
    def text(self) -> str:
        """As a file that people can read and change; `description_in` reads it again."""
        told = {name: value for name, value in self.model_dump().items() if value}
        return tomli_w.dumps(told)


def tells_of_a_person(text: str) -> bool:
    """Whether a file's text is a description rather than a whole scene."""
    return re.search(r"^archetype\s*=", text, re.MULTILINE) is not None


def description_in(text: str, file: Path) -> Description:
    """What such a file tells. Raises InputFault, naming the file, when it cannot be used."""
    try:
        return Description.model_validate(tomllib.loads(text))
    except (tomllib.TOMLDecodeError, ValidationError) as error:
        reason = error.errors()[0]["msg"] if isinstance(error, ValidationError) else str(error)
        raise InputFault(f"{file}: the person in it cannot be read: {reason}.") from error


def load_roles(file: Path) -> Mapping[str, Role]:
    """The archetypes of one language. Raises InputFault, with the reason, when the file cannot be used."""
    try:
        data = tomllib.loads(file.read_text(encoding="utf-8"))
        return {name: Role.model_validate(role) for name, role in data.items()}
    except (OSError, tomllib.TOMLDecodeError, ValidationError) as error:
        reason = error.errors()[0]["msg"] if isinstance(error, ValidationError) else str(error)
        raise InputFault(f"{file}: the roles cannot be read: {reason}.") from error


def described(folder: Path, description: Description) -> Scene:
    """The scene in which the described person speaks. folder: where scenes are kept.

    Raises InputFault for an archetype or a language that there is none for.
    """
    language = description.language
    if language not in LANGUAGES:
        there = ", ".join(LANGUAGES)
        raise InputFault(f"There is no person to describe in the language “{language}” yet.", f"There are: {there}.")
    roles = load_roles(folder / "archetypes" / f"{language}-roles.toml")
    if description.archetype not in roles:
        raise InputFault(f"“{description.archetype}” is none of {', '.join(roles)}.")
    role = roles[description.archetype]
    file = folder / "archetypes" / f"{language}.toml"
    return _played(load_scene(file, folder / "common", familiar=role.familiar), role, description)


def _played(base: Scene, role: Role, told: Description) -> Scene:
    words = fold(f"{told.how_they_talk} {told.sets_them_off}")
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
            "id": told.scene_id,
            "title": TITLES[told.language].format(told.name or role.name),
            "summary": told.purpose or role.setting,
            "setting": role.setting,
            "resistance": max(0, min(3, role.resistance + hard - soft)),
            "partner": character,
            "beats": beats,
            "meanings": tuple(_touching(base.meanings, told)),
            "rules": told.rules,
        }
    )


def _touching(meanings: tuple[Meaning, ...], told: Description) -> Iterator[Meaning]:
    """What sets them off and what they care about, as something the user may say: it is answered, and felt."""
    for meaning in meanings:
        if meaning.id not in (SORE, DEAR):
            yield meaning
            continue
        phrases = _phrases(told.sets_them_off if meaning.id == SORE else told.cares_about, told.language)
        if phrases:
            yield meaning.model_copy(update={"says": phrases, "patterns": ()})


def _phrases(text: str, language: str) -> tuple[str, ...]:
    """ "being late, or the money" as its parts, each also as it is said to the person, which lies nearer to a turn."""
    parts = [part.strip() for part in re.split(rf"[,;.]|\b(?:{_AND[language]})\b", text) if part.strip()]
    for theirs, yours in _THEIRS[language]:
        parts = [re.sub(rf"\b(?:{theirs})\b", yours, part) for part in parts]
    return tuple(f"{before}{part}" for part in parts for before in _SAID_TO_THEM[language])


def _coloured(beat: Beat, role: Role) -> Beat:
    """The first and the last beat in the role's own words; its objections beside the general ones."""
    if beat.id == "opening":
        return beat.model_copy(update={"ask": role.first})
    if beat.ends:
        return beat.model_copy(update={"ask": (*role.last, *beat.ask)})
    return beat.model_copy(update={"push": (*role.push, *beat.push)}) if beat.push else beat
