"""May this model correct a learner in this language? Lines with a known slip, and many more in which nothing is wrong.

It passes when it leaves what is right alone and finds at least half of the slips: a tutor who finds little helps a
little, one who corrects what was right does harm.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from rehearsal_voice.core.ports import LanguageModel
from rehearsal_voice.language.folding import fold
from rehearsal_voice.tutoring.audition_pairs import AS_SPOKEN, PAIRS
from rehearsal_voice.tutoring.proofreading import Mended, slip_in

MOST_WRONG = 0.02
"""Share of all lines in which it corrects what was right, or wrongly what was wrong."""
LEAST_FOUND = 0.5
"""Share of the slips that it mends."""
FROM_SCENES = 32
"""Lines that the scenes foresee from the person, written by people and read by others."""
SHORTEST, LONGEST = 4, 12


@dataclass(frozen=True, slots=True)
class Heard:
    """A line of the audition. right: ways to say it well; empty when it is right as it stands."""

    said: str
    right: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ProofreadingAudition:
    """How it went so far. lines: in all of it. example: the first wrong correction."""

    lines: int
    asked: int = 0
    slips: int = 0
    found: int = 0
    wrong: int = 0
    example: str = ""

    @property
    def shortfalls(self) -> tuple[str, ...]:
        """What was missing, in plain words; empty when it passed."""
        missing = []
        if self.wrong > MOST_WRONG * self.asked:
            missing.append(f"{self.wrong} of {self.asked} lines were corrected wrongly, such as {self.example}")
        if self.found < LEAST_FOUND * self.slips:
            missing.append(f"it found {self.found} of {self.slips} slips")
        return tuple(missing)

    @property
    def passed(self) -> bool:
        """Whether it may correct in this language."""
        return self.asked == self.lines and not self.shortfalls


def audition_lines(language: str, examples: Sequence[str]) -> tuple[Heard, ...]:
    """All lines for a language. examples: what people say in its scenes, of which some are taken, evenly."""
    slips = [_pair(text) for text in PAIRS[language]]
    mended = [Heard(slip.right[0]) for slip in slips]
    fit = [text for text in dict.fromkeys(examples) if SHORTEST <= len(text.split()) <= LONGEST]
    step = max(1, len(fit) // FROM_SCENES)
    right = [*mended, *map(Heard, AS_SPOKEN[language]), *map(Heard, fit[::step][:FROM_SCENES])]
    return (*slips, *right)


def proofreading_audition(
    model: LanguageModel, language: str, lines: Sequence[Heard], cancelled: Callable[[], bool] = lambda: False
) -> Iterator[ProofreadingAudition]:
    """The result so far after every line; the last one counts. Raises ModelFault when the model does."""
    record = ProofreadingAudition(len(lines))
    for line in lines:
        if cancelled():
            return
        record = _judged(record, line, slip_in(model, line.said, language, cancelled))
        yield record


def _judged(record: ProofreadingAudition, line: Heard, mended: Mended | None) -> ProofreadingAudition:
    good = mended is not None and _mended_line(line.said, mended) in {fold(way) for way in line.right}
    wrong = mended is not None and not good
    example = f"“{mended.quote}” to “{mended.form}”" if mended is not None and wrong else ""
    return replace(
        record,
        asked=record.asked + 1,
        slips=record.slips + bool(line.right),
        found=record.found + good,
        wrong=record.wrong + wrong,
        example=record.example or example,
    )


def _mended_line(said: str, mended: Mended) -> str:
    """The line with the correction in it, folded."""
    return f" {fold(said)} ".replace(f" {fold(mended.quote)} ", f" {fold(mended.form)} ", 1).strip()


def _pair(text: str) -> Heard:
    """“Ich [bin|habe] Hunger.” as the line with the slip and the ways to say it well."""
    match = re.fullmatch(r"(.*)\[(.+)\](.*)", text)
    if match is None:
        raise ValueError(f"“{text}” marks no slip")
    before, choices, after = match.groups()
    wrong, *right = choices.split("|")
    return Heard(f"{before}{wrong}{after}", tuple(f"{before}{way}{after}" for way in right))
