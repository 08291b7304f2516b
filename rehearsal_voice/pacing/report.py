"""What the monitor hands over: metrics, moments, and what each number rests on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from rehearsal_voice.core.events import Moment
from rehearsal_voice.language.syllables import count_syllables

NOT_ENOUGH_SPEECH = "not enough speech"


class SyllableCounter(Protocol):
    """Syllables of a text in a language (two-letter code)."""

    def __call__(self, text: str, language: str) -> int: ...


@dataclass(frozen=True, slots=True)
class RestsOn:
    """How much speech a number rests on."""

    words: int
    seconds: float
    turns: int


@dataclass(frozen=True, slots=True)
class Metric:
    """One number about how someone spoke.

    number: its row, 1 to 23, in docs/pacing.md. name: stable, for files and charts. value: None when it cannot be
    told; then `note` says why. reading: one plain sentence for the person.
    """

    number: int
    name: str
    value: float | None
    unit: str
    rests_on: RestsOn
    note: str = ""
    reading: str = ""


@dataclass(frozen=True, slots=True)
class Ease:
    """How easily a learner speaks, 1 (halting) to 5 (free), from rate, runs, pauses inside clauses and word range.

    No level of any scale is claimed; fillers never enter it.
    """

    band: int
    parts: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Calm:
    """The person's own calm way of speaking in one language.

    rate, movement: of calm stretches, as `pacing.rate.Window` measures them; movement is 0 where the calm stretch was
    of another recording, since microphone and room change it. seconds: speech it rests on.
    """

    rate: float
    seconds: float
    movement: float = 0.0


@dataclass(frozen=True, slots=True)
class Dismissed:
    """A moment the person said is none. It is left out and moves their own threshold a little."""

    kind: str
    start: float
    end: float
    confidence: float


@dataclass(frozen=True, slots=True)
class Context:
    """What the report may know beyond the take's events.

    language: two-letter code; empty takes the one of `take_started` or of the transcripts. calm: the person's baseline
    in that language. dismissed: of this take. dismissals: how many filled pauses the person has dismissed so far in
    any take, which moves their threshold. A `known_before` event goes before these two.
    fault: the scene marks a fault of the person's from the start.
    """

    language: str = ""
    calm: Calm | None = None
    dismissed: Sequence[Dismissed] = ()
    dismissals: int = 0
    fault: bool = False
    syllables: SyllableCounter = field(default=count_syllables)


@dataclass(frozen=True, slots=True)
class PacingReport:
    """How someone spoke in a take, a session or a file.

    short: fewer than 75 words, so lead with what can be said. ease: None where it is not shown.
    """

    language: str
    metrics: tuple[Metric, ...]
    moments: tuple[Moment, ...]
    rests_on: RestsOn
    short: bool
    ease: Ease | None = None

    def metric(self, name: str) -> Metric:
        """The metric of that name. KeyError if there is none."""
        for metric in self.metrics:
            if metric.name == name:
                return metric
        raise KeyError(name)
