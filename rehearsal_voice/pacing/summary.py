"""The report of a take or a session: a pure function of stored events.

Each turn is read by itself, counted into a tally, and tallies are summed; so the parts always add up to the whole.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from rehearsal_voice.core.events import (
    CorrectionGiven,
    CorrectionTakenUp,
    Event,
    Heard,
    HoldingEnded,
    KnownBefore,
    Moment,
    ReplyHeard,
    TakeStarted,
)
from rehearsal_voice.pacing.calm import beyond, calm_of
from rehearsal_voice.pacing.counting import count_turn
from rehearsal_voice.pacing.ease import ease_of
from rehearsal_voice.pacing.findings import Findings, dismissed, read_turn
from rehearsal_voice.pacing.metrics import ENOUGH_WORDS, metrics_of, rests_on
from rehearsal_voice.pacing.moments import moments_of
from rehearsal_voice.pacing.rate import Window
from rehearsal_voice.pacing.report import Calm, Context, Dismissed, PacingReport
from rehearsal_voice.pacing.rushing import Rush, rushes
from rehearsal_voice.pacing.silences import broken_silences
from rehearsal_voice.pacing.tally import Tally, total
from rehearsal_voice.pacing.turns import PersonTurn, as_stored, person_turns


@dataclass(frozen=True, slots=True)
class _Reading:
    """A take, read: its language, its turns' findings and rushes, and what belongs to no turn. judged: whether its pace
    could be held against a calm one."""

    language: str
    findings: tuple[Findings, ...]
    rushes: tuple[Rush, ...]
    judged: bool
    beside: Tally
    broken: tuple[Moment, ...]
    dismissed: tuple[Dismissed, ...]


def summarise(events: Iterable[Event], context: Context | None = None) -> PacingReport:
    """The report of one take."""
    return _report([_read(as_stored(events), context or Context())])


def summarise_session(takes: Iterable[Iterable[Event]], context: Context | None = None) -> PacingReport:
    """One report over several takes; moments follow take by take."""
    return _report([_read(as_stored(take), context or Context()) for take in takes])


def tally_turns(events: Iterable[Event], context: Context | None = None) -> tuple[tuple[int, Tally], ...]:
    """Each turn's number with its own tally: their sum, and what belongs to no turn, is the take's."""
    reading = _read(as_stored(events), context or Context())
    return tuple((found.turn.turn, count_turn(found, reading.rushes, reading.judged)) for found in reading.findings)


def take_windows(events: Iterable[Event], context: Context | None = None) -> tuple[Window, ...]:
    """The rate of every window of a take, from which `pacing.calm.learned` keeps the person's calm."""
    reading = _read(as_stored(events), context or Context())
    return tuple(window for found in reading.findings for window in found.windows)


def _read(events: list[Event], given: Context) -> _Reading:
    context = _with_known(given, events)
    language = context.language or _language(events)
    turns = tuple(_as_told(turn, context) for turn in person_turns(events, context.fault))
    findings = tuple(read_turn(turn, turns[:index], language, context) for index, turn in enumerate(turns))
    windows = [window for found in findings for window in found.windows]
    calm: Calm | None = context.calm or calm_of(windows)
    judged = context.calm is not None or (calm is not None and beyond(calm, windows))
    fast = tuple(
        rush
        for rush in rushes(windows, calm, language)
        if not dismissed("rush", (rush.start, rush.end), context.dismissed)
    )
    held = [event for event in events if isinstance(event, HoldingEnded)]
    broken = tuple(broken_silences(held, findings))
    return _Reading(language, findings, fast, judged, _beside(events), broken, tuple(context.dismissed))


def _as_told(turn: PersonTurn, context: Context) -> PersonTurn:
    """An interruption of which the person said that it was none counts nowhere."""
    event = turn.interruption
    if event is None or not dismissed("interruption", (event.t, event.t + event.overlap), context.dismissed):
        return turn
    return replace(turn, interruption=None)


def _with_known(context: Context, events: Sequence[Event]) -> Context:
    """What was known as the take began goes before what is known by now: a review stays as it was."""
    for event in events:
        if isinstance(event, KnownBefore):
            known = Calm(event.calm_rate, event.calm_seconds) if event.calm_rate > 0 else None
            return replace(context, calm=known, dismissals=event.dismissed_fillers)
    return context


def _report(readings: Sequence[_Reading]) -> PacingReport:
    tally = total(_tally(reading) for reading in readings)
    language = readings[0].language if readings else ""
    moments: list[Moment] = []
    for reading in readings:
        of_take = [moment for found in reading.findings for moment in moments_of(found, reading.rushes)]
        standing = [
            m for m in (*of_take, *reading.broken) if not dismissed(m.kind, (m.start, m.end), reading.dismissed)
        ]
        moments += sorted(standing, key=lambda moment: (moment.start, moment.end, moment.kind))
    metrics = metrics_of(tally, language)
    return PacingReport(
        language=language,
        metrics=metrics,
        moments=tuple(moments),
        rests_on=rests_on(tally),
        short=tally.words < ENOUGH_WORDS,
        ease=ease_of(tally),
    )


def _tally(reading: _Reading) -> Tally:
    turns = (count_turn(found, reading.rushes, reading.judged) for found in reading.findings)
    return total([*turns, reading.beside])


def _beside(events: Sequence[Event]) -> Tally:
    """What belongs to no turn of the person: silences the partner held, corrections, the partner's opening."""
    held = [event for event in events if isinstance(event, HoldingEnded)]
    opening = [event for event in events if isinstance(event, ReplyHeard) and event.turn == 0]
    return Tally(
        silences_offered=len(held),
        silences_held=sum(not event.broken_by for event in held),
        held_seconds=tuple(event.held for event in held),
        corrections=sum(isinstance(event, CorrectionGiven) for event in events),
        taken_up=sum(isinstance(event, CorrectionTakenUp) for event in events),
        partner_words=sum(len(event.text.split()) for event in opening),
    )


def _language(events: Sequence[Event]) -> str:
    for event in events:
        if isinstance(event, TakeStarted) and event.language:
            return event.language[:2]
    spoken = [event.language for event in events if isinstance(event, Heard) and event.language]
    return max(sorted(set(spoken)), key=spoken.count) if spoken else ""
