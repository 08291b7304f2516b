"""The person's turns, put together from events."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from rehearsal_voice.core.events import (
    CaptureGap,
    Event,
    FaultAcknowledged,
    FaultNamed,
    GoalSaid,
    Heard,
    Interruption,
    ReplyHeard,
    SpeechEnd,
    SpeechMeasured,
    from_dict,
    to_dict,
)
from rehearsal_voice.core.transcript import Word

EventType = TypeVar("EventType", bound=Event)
Stretch = tuple[float, float]


@dataclass(frozen=True, slots=True)
class PersonTurn:
    """One contribution of the person and what stood around it.

    start, end: first and last speech, seconds on the capture clock. measured: None when nothing of the sound was
    kept. partner_before, partner_after: what the person heard. partner_end: when the partner's voice really ended
    before this turn, None if it had not spoken. partner_words: how many were heard until the next turn; after a silence
    the partner may have spoken once more. gaps: lost sound inside the turn. fault: a fault of the person's had
    been named and not owned yet.
    """

    turn: int
    start: float
    end: float
    text: str
    words: tuple[Word, ...]
    language: str
    measured: SpeechMeasured | None = None
    partner_before: str = ""
    partner_after: str = ""
    partner_end: float | None = None
    partner_words: int = 0
    interruption: Interruption | None = None
    goals: tuple[GoalSaid, ...] = ()
    gaps: tuple[Stretch, ...] = ()
    fault: bool = False

    @property
    def lost(self) -> float:
        """Seconds of this turn whose sound was lost."""
        return sum(end - start for start, end in self.gaps)

    @property
    def seconds(self) -> float:
        """Length of the turn, lost sound left out."""
        return max(0.0, self.end - self.start - self.lost)

    @property
    def silences(self) -> tuple[Stretch, ...]:
        """Silences of at least 0.10 s inside the turn; where nothing of the sound was kept, gaps between words."""
        if self.measured is not None:
            known: Sequence[Stretch] = self.measured.silences
        else:
            pairs = zip(self.words, self.words[1:], strict=False)
            known = [(left.end, right.start) for left, right in pairs if right.start - left.end >= 0.1]
        return tuple(silence for silence in known if not any(overlap(silence, gap) > 0 for gap in self.gaps))


def overlap(first: Stretch, second: Stretch) -> float:
    """Seconds two stretches share; negative is the distance between them."""
    return min(first[1], second[1]) - max(first[0], second[0])


def as_stored(events: Iterable[Event]) -> list[Event]:
    """Events as the store gives them back, so that a report is the same before and after they were written."""
    return [from_dict(to_dict(event)) for event in events]


@dataclass(frozen=True, slots=True)
class _Around:
    """What stands around the turns, by turn number."""

    replies: dict[int, ReplyHeard]
    partner_words: Counter[int]
    interruptions: dict[int, Interruption]
    goals: tuple[GoalSaid, ...]
    gaps: tuple[Stretch, ...]


def person_turns(events: Sequence[Event], fault: bool = False) -> tuple[PersonTurn, ...]:
    """Every spoken turn of a take, in order. fault: the scene marks a fault of the person's from the start."""
    heard, ends, measured = _by_turn(events, Heard), _by_turn(events, SpeechEnd), _by_turn(events, SpeechMeasured)
    around = _Around(
        _by_turn(events, ReplyHeard),
        _words_of_partner(events),
        _by_turn(events, Interruption),
        tuple(event for event in events if isinstance(event, GoalSaid)),
        tuple((event.t, event.end) for event in events if isinstance(event, CaptureGap)),
    )
    turns = []
    for number in sorted(heard.keys() | ends.keys()):
        words = heard.get(number)
        edges = _edges(words, ends.get(number), measured.get(number))
        if edges is not None and (words is None or words.source != "typed"):
            turns.append(_turn(around, number, words, measured.get(number), edges))
    return _with_faults(turns, events, fault)


def _edges(heard: Heard | None, end: SpeechEnd | None, measured: SpeechMeasured | None) -> Stretch | None:
    if measured is not None:
        return measured.start, measured.t
    if end is not None:
        return end.start, end.t
    if heard is not None and heard.words:
        return heard.words[0].start, heard.words[-1].end
    return None


def _turn(
    around: _Around, number: int, heard: Heard | None, measured: SpeechMeasured | None, edges: Stretch
) -> PersonTurn:
    before, after = around.replies.get(number - 1), around.replies.get(number)
    return PersonTurn(
        turn=number,
        start=edges[0],
        end=edges[1],
        text=heard.text if heard else "",
        words=heard.words if heard else (),
        language=heard.language if heard else "",
        measured=measured,
        partner_before=before.text if before else "",
        partner_after=after.text if after else "",
        partner_end=before.t if before else None,
        partner_words=around.partner_words[number],
        interruption=around.interruptions.get(number),
        goals=tuple(goal for goal in around.goals if goal.turn == number),
        gaps=tuple((max(g[0], edges[0]), min(g[1], edges[1])) for g in around.gaps if overlap(g, edges) > 0),
    )


def _with_faults(turns: list[PersonTurn], events: Sequence[Event], fault: bool) -> tuple[PersonTurn, ...]:
    named = [event.t for event in events if isinstance(event, FaultNamed)]
    owned = [event.t for event in events if isinstance(event, FaultAcknowledged)]
    result = []
    for turn in turns:
        known = (1 if fault else 0) + sum(t <= turn.start for t in named)
        open_fault = known > sum(t < turn.start for t in owned)
        result.append(replace(turn, fault=open_fault))
    return tuple(result)


def _words_of_partner(events: Iterable[Event]) -> Counter[int]:
    """How many words of the partner were heard after each turn: after a silence it may speak once more."""
    counted: Counter[int] = Counter()
    for event in events:
        if isinstance(event, ReplyHeard):
            counted[event.turn] += len(event.text.split())
    return counted


def _by_turn(events: Iterable[Event], kind: type[EventType]) -> dict[int, EventType]:
    """The last event of that kind for each turn; a corrected one replaces the one before."""
    return {event.turn: event for event in events if isinstance(event, kind)}
