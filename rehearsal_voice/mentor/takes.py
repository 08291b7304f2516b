"""Takes of one talk side by side, and whether practice has become a script."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rehearsal_voice.core.events import Event, HoldingEnded, Moment
from rehearsal_voice.core.ports import MeaningModel
from rehearsal_voice.language.folding import fold
from rehearsal_voice.mentor.evidence import Number
from rehearsal_voice.mentor.exchange import Exchange, exchange_of
from rehearsal_voice.mentor.goals import GoalVerdict, ask_of, noted_goals, verdicts
from rehearsal_voice.mentor.sentences import sentence
from rehearsal_voice.scenes.scene import Scene

GRAM_WORDS = 5
SCRIPTED = 0.70
"""Share of five-word runs two takes have in common from which it is a speech learnt by heart."""
FEWEST_GRAMS = 12
"""An order of coffee is said alike each time, and nobody calls it a script."""
ENOUGH_REHEARSALS = 3


@dataclass(frozen=True, slots=True)
class TakeSide:
    """One take as a column of the comparison.

    ask: the goal that asks for something, with its quote, met or not. time_to_ask_s: from the person's first word to
    it, None when it was not said. apologies: unwarranted ones, None when the monitor cannot tell. spoken: folded words.
    """

    number: int
    goals: tuple[GoalVerdict, ...]
    ask: GoalVerdict | None
    time_to_ask_s: float | None
    apologies: int | None
    rushes: int
    silences_held: int
    words: int
    spoken: tuple[str, ...]

    @property
    def goals_met(self) -> int:
        """How many goals were met."""
        return sum(verdict.met for verdict in self.goals)


@dataclass(frozen=True, slots=True)
class Comparison:
    """Takes in order. overlap: greatest share of wording that two of them have in common, 0 to 1.

    surprise: the suggestion to vary, empty while the wording differs. for_real: the question what is left before doing
    it for real, empty before the third rehearsal.
    """

    takes: tuple[TakeSide, ...]
    overlap: float
    surprise: str
    for_real: str


def take_side(
    number: int,
    events: Iterable[Event],
    scene: Scene,
    numbers: Iterable[Number],
    moments: Sequence[Moment],
    meaning: MeaningModel,
) -> TakeSide:
    """One take, read for the comparison. numbers, moments: of its pacing report."""
    events = tuple(events)
    exchange = exchange_of(events, scene.language)
    goals = verdicts(exchange, scene, meaning, "person", noted_goals(events))
    sought = ask_of(scene)
    ask = next((verdict for verdict in goals if sought is not None and verdict.goal == sought.id), None)
    known = {one.name: one.value for one in numbers}
    apologies = known.get("unwarranted_apologies")
    return TakeSide(
        number=number,
        goals=goals,
        ask=ask,
        time_to_ask_s=time_to(ask, exchange) if ask is not None else None,
        apologies=None if apologies is None else round(apologies),
        rushes=sum(moment.kind == "rush" for moment in moments),
        silences_held=sum(isinstance(event, HoldingEnded) and not event.broken_by for event in events),
        words=exchange.words("person"),
        spoken=tuple(fold(" ".join(said.text for said in exchange.by("person"))).split()),
    )


def compare(takes: Sequence[TakeSide], rehearsals: int, language: str = "en") -> Comparison:
    """The takes side by side. rehearsals: of this talk in all, other sessions included."""
    pairs = [(one, other) for at, one in enumerate(takes) for other in takes[at + 1 :]]
    overlap = max((shared_wording(one.spoken, other.spoken) for one, other in pairs), default=0.0)
    return Comparison(
        tuple(takes),
        overlap,
        sentence(language, "surprise") if overlap >= SCRIPTED else "",
        sentence(language, "for_real") if rehearsals >= ENOUGH_REHEARSALS else "",
    )


def shared_wording(one: Sequence[str], other: Sequence[str]) -> float:
    """The share of five-word runs of the shorter text that the other holds, too; 0 where there are too few to say."""
    left, right = _grams(one), _grams(other)
    fewer = min(left.total(), right.total())
    return (left & right).total() / fewer if fewer >= FEWEST_GRAMS else 0.0


def time_to(verdict: GoalVerdict, exchange: Exchange) -> float | None:
    """Seconds from the person's first word to where a goal was met; None when it was not."""
    said = exchange.by("person")
    return max(0.0, verdict.start - said[0].start) if verdict.met and said else None


def _grams(words: Sequence[str]) -> Counter[tuple[str, ...]]:
    return Counter(tuple(words[at : at + GRAM_WORDS]) for at in range(len(words) - GRAM_WORDS + 1))
