"""A stored take as the window's review: numbers, moments, turns, goals, sound."""

from __future__ import annotations

import numpy as np

from rehearsal_voice.app.reviewing import debrief_of, moment_key, pacing_report
from rehearsal_voice.app.said import lines_said
from rehearsal_voice.app.then_and_now import heard_before
from rehearsal_voice.app.workshop import Workshop
from rehearsal_voice.core.audio import SAMPLE_RATE_HZ, FloatArray
from rehearsal_voice.core.events import CorrectionGiven, Event, Moment
from rehearsal_voice.mentor.debrief import Debrief
from rehearsal_voice.mentor.evidence import Claim
from rehearsal_voice.mentor.goals import GoalVerdict
from rehearsal_voice.pacing.report import Metric, PacingReport
from rehearsal_voice.store.profile import Profile
from rehearsal_voice.store.records import DismissalRow, ReflectionRow, TakeRow, TurnRow
from rehearsal_voice.ui import services as face

PEAKS_PER_S = 20
ENOUGH_WORDS, ENOUGH_S = 75, 20.0
"""Below this the numbers say little (docs/pacing.md): the review leads with what can be said."""


def review_data(profile: Profile, workshop: Workshop, take: TakeRow) -> face.ReviewData:
    """Everything about one take, from its events."""
    events = profile.queries.events(take.take_id)
    report = pacing_report(profile, take)
    turns = lines_said(profile, take)
    session = profile.queries.session(take.session_id)
    scene = workshop.scenes().get(take.scene)
    person = [turn for turn in turns if turn.speaker == "person"]
    spoken_s = sum(turn.end_s - turn.start_s for turn in person)
    debriefed = debrief_of(profile, workshop, take) if scene is not None and person else None
    return face.ReviewData(
        take.session_id,
        take.number,
        tuple(row.number for row in profile.queries.takes(take.session_id)),
        take.scene,
        session.title if session is not None else take.scene,
        take.language,
        take.started_at,
        take.duration_s,
        tuple(_metric(metric) for metric in report.metrics),
        _moments(report, profile.queries.dismissals(take.take_id)),
        tuple(_turn(turn) for turn in turns),
        pauses=tuple((m.start, m.end) for m in report.moments if m.kind == "silent_pause"),
        goals=tuple(_goal(verdict) for verdict in debriefed.goals) if debriefed is not None else (),
        corrections=_corrections(events),
        debrief=debrief_card(debriefed, profile.queries.reflection(take.take_id)) if debriefed is not None else None,
        enough_speech=sum(len(turn.words) for turn in person) >= ENOUGH_WORDS and spoken_s >= ENOUGH_S,
        sound=_sound(profile, take),
        variant=take.variant,
        heard_before=take.sound_until is not None and heard_before(profile, take) is not None,
    )


def dismiss_moment(profile: Profile, take: TakeRow, key: str, dismissed: bool) -> None:
    """Mark the moment as none, or take that back. Does nothing for a key that names none."""
    if dismissed:
        for moment in pacing_report(profile, take).moments:
            if moment_key(moment) == key:
                profile.edits.dismiss_moment(take.take_id, moment)
    else:
        for row in profile.queries.dismissals(take.take_id):
            if moment_key(_of_dismissal(row)) == key:
                profile.edits.restore_moment(row.dismissal_id)


def _of_dismissal(row: DismissalRow) -> Moment:
    return Moment(row.kind, row.start_s, row.end_s, 1.0, "person", words=row.words)  # type: ignore[arg-type]


def _moments(report: PacingReport, dismissals: tuple[DismissalRow, ...]) -> tuple[face.MomentCard, ...]:
    """Those that stand, and those the person has dismissed, which can be brought back."""
    standing = [face.MomentCard(moment_key(m), m) for m in report.moments if m.kind != "silent_pause"]
    gone = [face.MomentCard(moment_key(_of_dismissal(row)), _of_dismissal(row), dismissed=True) for row in dismissals]
    return tuple(sorted([*standing, *gone], key=lambda card: card.moment.start))


def _metric(metric: Metric) -> face.MetricCard:
    rests = metric.rests_on
    note = metric.note or metric.reading
    return face.MetricCard(metric.name, metric.value, metric.unit, rests.words, rests.seconds, rests.turns, note)


def _turn(turn: TurnRow) -> face.TurnCard:
    return face.TurnCard(turn.turn, turn.speaker, turn.text, turn.start_s, turn.end_s, turn.words, turn.complete)


def _goal(verdict: GoalVerdict) -> face.GoalCard:
    return (
        face.GoalCard(verdict.text, verdict.quote, verdict.start, verdict.end)
        if verdict.met
        else face.GoalCard(verdict.text)
    )


def _corrections(events: tuple[Event, ...]) -> tuple[tuple[str, str], ...]:
    """What was said and how it is right, each once however often it came."""
    return tuple(dict.fromkeys((event.quote, event.form) for event in events if isinstance(event, CorrectionGiven)))


def debrief_card(debriefed: Debrief, reflection: ReflectionRow | None) -> face.DebriefCard:
    """The mentor's page with the person's own two lines."""
    return face.DebriefCard(
        debriefed.leaving_role,
        _claims(debriefed.lead),
        _claims(debriefed.worked),
        _claims(debriefed.harder_for_them),
        debriefed.try_next,
        debriefed.kind,
        debriefed.own_lines,
        debriefed.tiny_step,
        reflection.felt_good if reflection is not None else "",
        reflection.will_try if reflection is not None else "",
        _claims(debriefed.noticed),
    )


def _claims(claims: tuple[Claim, ...]) -> tuple[face.ClaimCard, ...]:
    return tuple(face.ClaimCard(claim.text, claim.quote, claim.start, claim.end) for claim in claims)


def _sound(profile: Profile, take: TakeRow) -> face.SoundStretch:
    sound = profile.queries.sound(take.take_id, 0.0, take.duration_s)
    if sound is None:
        return face.SoundStretch()
    return face.SoundStretch(_peaks(sound.samples), PEAKS_PER_S, kept=True, until=take.sound_until)


def _peaks(samples: FloatArray) -> tuple[float, ...]:
    window = SAMPLE_RATE_HZ // PEAKS_PER_S
    whole = len(samples) // window
    return tuple(float(p) for p in np.abs(samples[: whole * window]).reshape(whole, window).max(axis=1))
