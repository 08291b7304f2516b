"""A scene as its author wrote it, checked as a whole: who speaks, what is at stake, and the lines."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Literal

from pydantic import Field, model_validator

from rehearsal_voice.scenes.conditions import condition_name, fields_of
from rehearsal_voice.scenes.head import SceneHead
from rehearsal_voice.scenes.parts import (
    ANYTHING,
    VARIANTS,
    Beat,
    Character,
    Concession,
    Lines,
    Meaning,
    Openers,
    Question,
    Recalls,
    Repairs,
    Slip,
    Slot,
    Tone,
    Variant,
)

__all__ = ["VARIANTS", "Character", "Scene", "Variant"]

RECALLED = ("topic", "thread", "usual", "mood", "you")
"""What the person let be remembered, the weightiest first: the occasion they had before them, all they said of it, what
they chose here, how they were, and what they are called. Only a first line may speak of it."""
ALWAYS_FILLED = ("price", "partner", "form", "echo", "right", "asked", *RECALLED)
"""Gaps that need no slot: the sum of prices, the partner's name, the mended form, the person's words turned round, how
many of the questions that count were answered, and what is remembered."""


class Scene(SceneHead):
    """A scene, complete with what its language's common file gives to every scene in it.

    rules: for the partner, in the person's words ("keep it short"); a take may bring more of them. usual: the slot
    whose value a regular guest may let be remembered. moods: how an arrival is spoken of afterwards.
    """

    setting: str
    detail: str
    starts: Literal["partner", "person"] = "partner"
    resistance: int = Field(default=1, ge=0, le=3)
    patience_s: float = Field(default=9.0, ge=3, le=60)
    currency: str = "{amount}"
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
    recalls: Recalls = Recalls()
    moods: Mapping[str, str] = Field(default_factory=dict)
    usual: str = ""
    rules: tuple[str, ...] = ()
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
        if self.usual and self.usual not in self.slots:
            raise ValueError(f"the usual “{self.usual}” is no slot")
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

    @property
    def examples(self) -> tuple[str, ...]:
        """All that the person may say here, as its author foresaw it."""
        return tuple(text for part in (*self.meanings, *self.questions) for text in part.says)

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
        for group in (self.repairs, self.recalls):
            for lines in group.model_dump().values():
                yield from lines
        for lines in (self.asides, self.changes, self.harder, self.easier, self.leaving):
            yield from lines


def _doubled(names: Iterator[str]) -> str:
    seen: set[str] = set()
    for name in names:
        if name in seen:
            return name
        seen.add(name)
    return ""
