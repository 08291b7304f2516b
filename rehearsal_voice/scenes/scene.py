"""A scene as its author wrote it, checked: who speaks, what is at stake, and the lines.

Everything here is frozen text and lists; what happens with them is the director's business (`partner`). The file format
is explained for authors in docs/writing-a-scene.md. A condition is written "drink" (known), "not drink" (unknown),
"drink=latte|mocha" (one of these) or "not drink=tea"; a list of conditions holds when all of them hold.
"""

from __future__ import annotations

import re
import string
from collections.abc import Iterator, Mapping
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


ALWAYS_FILLED = ("price", "partner", "form", "echo")
"""Gaps that need no slot: the sum of prices, the partner's name, the mended form, the person's words turned round."""
ANYTHING = "anything"
"""In a beat's `wants`: whatever the person says settles it."""


def _a_line(text: str) -> str:
    if not text.strip():
        raise ValueError("a line may not be empty")
    if text.count("?") > 1 or text.count("¿") > 1:
        raise ValueError(f"one question at a time: “{text}” asks two")
    if re.search(r"[*#_`\[\]<>]|\(", text):
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


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Character(_Part):
    """Who the partner is. mood: from -2 (hostile) to 2 (glad). tempo, liveliness: their way of speaking, 1 is usual."""

    name: str
    role: str
    style: str = ""
    triggers: str = ""
    cares: str = ""
    wants: str = ""
    history: str = ""
    voice: str = ""
    mood: float = Field(default=0.0, ge=-2, le=2)
    tempo: float = Field(default=1.0, ge=0.7, le=1.4)
    liveliness: float = Field(default=1.0, ge=0, le=1.5)


class Meaning(_Part):
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


class Goal(_Part):
    """What the person came to say, as a statement one can check. met_by: meanings or slots that fulfil it."""

    id: str
    text: str
    says: tuple[str, ...] = ()
    patterns: tuple[Pattern, ...] = ()
    met_by: tuple[str, ...] = ()


class Slot(_Part):
    """A detail that comes back in the partner's words. values: what the partner says → how people say it.

    patterns: with one group, for details that cannot be listed, such as a name. free_words: in a beat that wants this
    slot, an answer of up to so many words is taken as it is. prices: value → amount.
    """

    values: Mapping[str, tuple[str, ...]] = Field(default_factory=dict)
    patterns: tuple[Pattern, ...] = ()
    free_words: int = Field(default=0, ge=0, le=4)
    prices: Mapping[str, float] = Field(default_factory=dict)


class Beat(_Part):
    """One step of the scene.

    ask: how the partner raises it. wants: meanings or slots, any of which settles it,
    unless one of `unless` is said with it. skip_if, only_if: conditions.
    yields: the answer when it is settled; push: a challenge to a good answer; resist: the answer to one that does not
    settle it; deflect: the partner lets it go or turns away; back: taking up the thread again after a question.
    answers: meaning → lines, here only. sets: meaning → slots it fills here. otherwise: slots that are filled
    when the partner lets it go. tries: resists before moving on.
    pushes: challenges at the scene's own resistance. gives: the concession that hangs on it. names_fault: the fault of
    the person's that is named in it. hold_s: silence before the ask. always: it comes even
    when what it wants was said before.
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
    ends: bool = False

    @model_validator(mode="after")
    def _playable(self) -> Beat:
        if not self.ask and not self.ends:
            raise ValueError(f"beat “{self.id}” has nothing to say (ask)")
        for line in (*self.yields, *self.deflect):
            if "?" in line and not self.ends:
                raise ValueError(f"“{line}” is followed by the next beat's question, so it may not ask one itself")
        return self


class Concession(_Part):
    """Something the partner gives only when all of `needs` was said. any_of: and one of these."""

    id: str
    text: str
    needs: tuple[str, ...]
    any_of: tuple[str, ...] = ()
    gives: Lines
    refuses: Lines
    words: tuple[Pattern, ...] = ()


class Slip(_Part):
    """A slip worth mending. pattern: finds it; form: what it should be (\\1 stands for its first group).

    not_if: the slip is none where this matches. native: one sentence of explanation per native language.
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


class Openers(_Part):
    """First short words of a reply, by what the reply does. All may be left out."""

    yields: Lines = ()
    resist: Lines = ()
    question: Lines = ()


class Repairs(_Part):
    """What to say when something went wrong in understanding. Each list is used from end to end, never a line twice."""

    unclear: Lines = ()
    move_on: Lines = ()
    changed: Lines = ()
    silence: Lines = ()
    repeated: Lines = ()
    rambling: Lines = ()
    short: Lines = ()
    language: Lines = ()


class Scene(_Part):
    """A scene, complete with what its language's common file gives to every scene in it."""

    id: str
    language: str = Field(pattern="^[a-z]{2}$")
    title: str
    kind: Literal["language", "talk", "drill", "free"]
    summary: str
    setting: str
    detail: str
    level: Literal["A1", "A2", "B1", "B2", "C1", ""] = ""
    starts: Literal["partner", "person"] = "partner"
    resistance: int = Field(default=1, ge=0, le=3)
    patience_s: float = Field(default=9.0, ge=3, le=60)
    currency: str = "{amount}"
    partner: Character
    goals: tuple[Goal, ...] = ()
    slots: Mapping[str, Slot] = Field(default_factory=dict)
    phrases: Mapping[str, str] = Field(default_factory=dict)
    smooth: Mapping[str, str] = Field(default_factory=dict)
    meanings: tuple[Meaning, ...] = ()
    questions: tuple[Question, ...] = ()
    beats: tuple[Beat, ...] = Field(min_length=2)
    concessions: tuple[Concession, ...] = ()
    slips: tuple[Slip, ...] = ()
    openers: Openers = Openers()
    tones: Mapping[Tone, Openers] = Field(default_factory=dict)
    repairs: Repairs = Repairs()
    asides: Lines = ()
    changes: Lines = ()
    harder: Lines = ()
    easier: Lines = ()
    leaving: Lines = ()
    glossary: Mapping[str, str] = Field(default_factory=dict)
    nothing: tuple[str, ...] = ()

    @model_validator(mode="after")
    def _consistent(self) -> Scene:
        for where, name in self._references():
            if name not in self.names and name != ANYTHING:
                raise ValueError(
                    f"{where} speaks of “{name}”, which is neither a meaning, a question, a slot nor a goal"
                )
        if not any(beat.ends for beat in self.beats):
            raise ValueError("no beat ends the scene (ends = true)")
        doubled = _doubled(beat.id for beat in self.beats)
        if doubled:
            raise ValueError(f"two beats are called “{doubled}”")
        for line in self.all_lines():
            for name in fields_of(line):
                if name not in (*self.slots, *self.phrases, *ALWAYS_FILLED):
                    raise ValueError(f"“{line}” has a gap {{{name}}} that no slot or phrase fills")
        return self

    @property
    def names(self) -> frozenset[str]:
        """Everything that may be known or said in this scene."""
        return frozenset(
            [
                *(part.id for part in self.meanings),
                *(part.id for part in self.questions),
                *(part.id for part in self.goals),
                *self.slots,
            ]
        )

    def _references(self) -> Iterator[tuple[str, str]]:
        gifts = {gift.id for gift in self.concessions}
        for beat in self.beats:
            where = f"beat “{beat.id}”"
            named = [
                *beat.wants,
                *beat.answers,
                *beat.sets,
                *beat.otherwise,
                *map(condition_name, (*beat.skip_if, *beat.only_if)),
            ]
            yield from ((where, name) for name in named)
            if beat.gives and beat.gives not in gifts:
                raise ValueError(f"{where} gives “{beat.gives}”, which is not among the concessions")
        for gift in self.concessions:
            yield from ((f"concession “{gift.id}”", name) for name in (*gift.needs, *gift.any_of))
        for goal in self.goals:
            yield from ((f"goal “{goal.id}”", name) for name in goal.met_by)
        for meaning in self.meanings:
            yield from ((f"meaning “{meaning.id}”", name) for name in meaning.counts_as)

    def beat(self, name: str) -> Beat:
        """The beat of that id; KeyError when there is none."""
        for beat in self.beats:
            if beat.id == name:
                return beat
        raise KeyError(name)

    def all_lines(self) -> Iterator[str]:
        """Every line the partner can say in this scene, once for each place it stands in."""
        for beat in self.beats:
            for lines in (beat.ask, beat.yields, beat.push, beat.resist, beat.deflect, beat.back, beat.nudge):
                yield from lines
            for lines in beat.answers.values():
                yield from lines
        for part in (*self.meanings, *self.questions):
            yield from part.lines
        for gift in self.concessions:
            yield from (*gift.gives, *gift.refuses)
        for openers in (self.openers, *self.tones.values()):
            yield from (*openers.yields, *openers.resist, *openers.question)
        for lines in self.repairs.model_dump().values():
            yield from lines
        for lines in (self.asides, self.changes, self.harder, self.easier, self.leaving):
            yield from lines


def condition_name(condition: str) -> str:
    """The slot or meaning a condition is about."""
    return condition.removeprefix("not ").partition("=")[0].strip()


def holds(conditions: tuple[str, ...], known: Mapping[str, str]) -> bool:
    """Whether all conditions hold. known: slots with their values, meanings that were said with an empty one."""
    return all(_holds(condition, known) for condition in conditions)


def _holds(condition: str, known: Mapping[str, str]) -> bool:
    wanted = not condition.startswith("not ")
    name, equals, values = condition.removeprefix("not ").partition("=")
    found = name.strip() in known
    if found and equals:
        found = known[name.strip()] in [value.strip() for value in values.split("|")]
    return found == wanted


def fields_of(line: str) -> tuple[str, ...]:
    """The gaps of a line: ("drink",) for "One {drink}."."""
    return tuple(name for _, name, _, _ in string.Formatter().parse(line) if name)


def _doubled(names: Iterator[str]) -> str:
    seen: set[str] = set()
    for name in names:
        if name in seen:
            return name
        seen.add(name)
    return ""
