"""The parts that a scene is made of, each checked by itself: frozen text, explained in docs/writing-a-scene.md."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

Variant = Literal["as expected", "pushes back", "less reasonable", "changes the subject", "falls silent", "surprise"]
VARIANTS: tuple[Variant, ...] = (
    "as expected",
    "pushes back",
    "less reasonable",
    "changes the subject",
    "falls silent",
    "surprise",
)
Tone = Literal["warm", "crisp", "playful", "friendly", "formal"]
TONES: tuple[Tone, ...] = ("warm", "crisp", "playful", "friendly", "formal")
Use = Literal["language", "hard_talk", "drill", "ritual", "quiz", "story", "free"]
"""Under which heading a scene is offered."""


ANYTHING = "anything"
"""In a beat's `wants`: whatever the person says settles it."""
_MARKS = re.compile(r"[*#_`\[\]<>(]")


def _a_line(text: str) -> str:
    if not text.strip():
        raise ValueError("a line may not be empty")
    if text.count("?") > 1 or text.count("¿") > 1:
        raise ValueError(f"one question at a time: “{text}” asks two")
    if _MARKS.search(text):
        raise ValueError(f"a line is spoken, so no brackets or marks: “{text}”")
    return text.strip()


def _a_pattern(text: str) -> str:
    try:
        re.compile(text)
    except re.error as error:
        raise ValueError(f"the pattern “{text}” cannot be read: {error}") from error
    return text


SpokenLine = Annotated[str, AfterValidator(_a_line)]
Pattern = Annotated[str, AfterValidator(_a_pattern)]
Lines = tuple[SpokenLine, ...]


class Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Character(Part):
    """Who the partner is. mood: from -2 (hostile) to 2 (glad). tempo, liveliness: their way of speaking, 1 is usual."""

    name: str
    role: str
    style: str = ""
    triggers: str = ""
    cares: str = ""
    wants: str = ""
    history: str = ""
    mood: float = Field(default=0.0, ge=-2, le=2)
    tempo: float = Field(default=1.0, ge=0.7, le=1.4)
    liveliness: float = Field(default=1.0, ge=0, le=1.5)


class Meaning(Part):
    """Something the person may mean: example sentences, patterns, and (if it needs one) what the partner answers.

    counts_as: other meanings that are said along with it. mood: what it does to the partner's mood. lasting: false for
    words such as "yes", whose sense ends with the turn.
    """

    id: str
    says: tuple[str, ...] = ()
    patterns: tuple[Pattern, ...] = ()
    lines: Lines = ()
    counts_as: tuple[str, ...] = ()
    mood: float = 0.0
    lasting: bool = True

    @model_validator(mode="after")
    def _recognisable(self) -> Meaning:
        if not self.says and not self.patterns:
            raise ValueError(f"“{self.id}” needs example sentences (says) or patterns")
        return self


class Question(Meaning):
    """What the person may ask at any time. takes_slots: whether what it names is thereby chosen."""

    takes_slots: bool = False
    only_if: tuple[str, ...] = ()


class Goal(Part):
    """What the person came to say, as a statement one can check. met_by: meanings or slots that fulfil it."""

    id: str
    text: str
    says: tuple[str, ...] = ()
    patterns: tuple[Pattern, ...] = ()
    met_by: tuple[str, ...] = ()


class Slot(Part):
    """A detail that comes back in the partner's words. values: what the partner says → how people say it.

    patterns: with one group, for details that cannot be listed, such as a name. free_words: in a beat that wants this
    slot, an answer of up to so many words is taken as it is. prices: value → amount.
    """

    values: Mapping[str, tuple[str, ...]] = Field(default_factory=dict)
    patterns: tuple[Pattern, ...] = ()
    free_words: int = Field(default=0, ge=0, le=4)
    prices: Mapping[str, float] = Field(default_factory=dict)


class Beat(Part):
    """One step of the scene.

    ask: how the partner raises it. wants: meanings or slots, any of which settles it,
    unless one of `unless` is said with it. skip_if, only_if: conditions.
    yields: the answer when it is settled; push: a challenge to a good answer; resist: the answer to one that does not
    settle it; deflect: the partner lets it go or turns away; back: taking up the thread again after a question.
    answers: meaning → lines, here only. sets: meaning → slots it fills here. otherwise: slots that are filled
    when the partner lets it go. tries: resists before moving on.
    pushes: challenges at the scene's own resistance. gives: the concession that hangs on it. names_fault: the fault of
    the person's that is named in it. hold_s: silence before the ask. always: it comes even
    when what it wants was said before. counts: it is one of the questions whose score {right} of {asked} tells.
    """

    id: str
    ask: Lines = ()
    wants: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    skip_if: tuple[str, ...] = ()
    only_if: tuple[str, ...] = ()
    variants: tuple[Variant, ...] = ()
    yields: Lines = ()
    push: Lines = ()
    resist: Lines = ()
    deflect: Lines = ()
    back: Lines = ()
    nudge: Lines = ()
    answers: Mapping[str, Lines] = Field(default_factory=dict)
    sets: Mapping[str, Mapping[str, str]] = Field(default_factory=dict)
    otherwise: Mapping[str, str] = Field(default_factory=dict)
    tries: int = Field(default=2, ge=0, le=4)
    pushes: int = Field(default=0, ge=0, le=3)
    gives: str = ""
    names_fault: str = ""
    hold_s: float = Field(default=0.0, ge=0, le=8)
    always: bool = False
    counts: bool = False
    ends: bool = False

    @model_validator(mode="after")
    def _playable(self) -> Beat:
        if not self.ask and not self.ends:
            raise ValueError(f"beat “{self.id}” has nothing to say (ask)")
        for line in (*self.yields, *self.deflect):
            if "?" in line and not self.ends:
                raise ValueError(f"“{line}” is followed by the next beat's question, so it may not ask one itself")
        return self


class Concession(Part):
    """Something the partner gives only when all of `needs` was said. any_of: and one of these."""

    id: str
    text: str
    needs: tuple[str, ...]
    any_of: tuple[str, ...] = ()
    gives: Lines
    refuses: Lines
    words: tuple[Pattern, ...] = ()


class Slip(Part):
    """A slip worth mending. pattern: finds it; form: what it should be (\\1 stands for its first group).

    not_if: the slip is none where this matches. native: one sentence of explanation per native language. source: who
    describes this kind of slip as common.
    """

    id: str
    pattern: Pattern
    form: str
    not_if: Pattern = ""
    uptake: Pattern = ""
    recasts: Lines
    prompts: Lines
    native: Mapping[str, str] = Field(default_factory=dict)
    reason: str
    source: str = ""


class Openers(Part):
    """First short words of a reply, by what the reply does. All may be left out."""

    yields: Lines = ()
    resist: Lines = ()
    question: Lines = ()


class Recalls(Part):
    """First words that take up what the person let be remembered.

    topic: asks after the occasion {topic} that they had before them; thread: the same where it has no name; after: what
    is said to the answer, whether it went well or badly.
    """

    topic: Lines = ()
    thread: Lines = ()
    after: Lines = ()


class Repairs(Part):
    """What to say when something went wrong in understanding. Each list is used from end to end, never a line twice.

    asked: to a question of the person's that the scene has no answer to; no question itself, the thread comes after it.
    at_once: in place of `yields`, to somebody who settled several beats in one breath.
    """

    unclear: Lines = ()
    asked: Lines = ()
    at_once: Lines = ()
    move_on: Lines = ()
    changed: Lines = ()
    silence: Lines = ()
    repeated: Lines = ()
    rambling: Lines = ()
    short: Lines = ()
    language: Lines = ()
    consent: Lines = ()
    stays: Lines = ()
