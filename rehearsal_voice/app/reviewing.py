"""The review of a take, made afresh from its stored events each time it is opened."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from rehearsal_voice.app.calibrating import kept_calm
from rehearsal_voice.app.workshop import Workshop
from rehearsal_voice.backends.syllables_espeak import EspeakSyllables
from rehearsal_voice.core.errors import InputFault, StorageFault
from rehearsal_voice.core.events import CorrectionGiven, Event, Heard, Moment
from rehearsal_voice.mentor.debrief import Debrief, debrief
from rehearsal_voice.mentor.exchange import exchange_of
from rehearsal_voice.mentor.goals import GoalVerdict, verdicts
from rehearsal_voice.pacing.report import Context, Dismissed, Metric, PacingReport
from rehearsal_voice.pacing.report_html import write_html
from rehearsal_voice.pacing.summary import summarise
from rehearsal_voice.scenes.parts import Goal
from rehearsal_voice.store.profile import Profile
from rehearsal_voice.store.records import TakeRow

WISH = "wish"
"""The id of the goal that a person brings along."""


def pacing_report(profile: Profile, take: TakeRow) -> PacingReport:
    """The numbers and moments of a stored take, without what the person has dismissed."""
    dismissed = [Dismissed(row.kind, row.start_s, row.end_s, 1.0) for row in profile.queries.dismissals(take.take_id)]
    calm = kept_calm(profile, take.language)
    context = Context(language=take.language, calm=calm, dismissed=dismissed, syllables=EspeakSyllables())
    return summarise(profile.queries.events(take.take_id), context)


def stored_take(profile: Profile, take_id: int) -> TakeRow:
    """Raises InputFault when it is not (or no longer) there."""
    take = profile.queries.take(take_id)
    if take is None:
        raise InputFault("This take is not there any more.", "Choose another one from the history.")
    return take


def review_lines(profile: Profile, workshop: Workshop, take_id: int) -> list[str]:
    """The review in a few plain lines for a terminal."""
    take = stored_take(profile, take_id)
    events = profile.queries.events(take_id)
    report = pacing_report(profile, take)
    lines = [""]
    if any(isinstance(event, Heard) for event in events):
        before = said_before(profile, workshop, take)
        lines += debrief_lines(debrief_of(workshop, take, events, report, wish_of(profile, take), before))
    lines += [f"  A better way to say it: {event.form}" for event in events if isinstance(event, CorrectionGiven)]
    lines += ["", "How you spoke:"]
    lines += [f"  {metric_line(metric)}" for metric in report.metrics if metric.value is not None]
    return lines


def debrief_lines(debriefed: Debrief) -> list[str]:
    """The mentor's page as plain lines: out of the role first. Words that were quoted once are not quoted again."""
    lines = [*debriefed.leaving_role, ""]
    told: set[str] = set()
    for claim in (*debriefed.lead, *debriefed.worked, *debriefed.harder_for_them, *debriefed.noticed):
        lines.append(f"  {claim.text} “{claim.quote}”" if claim.quote else f"  {claim.text}")
        told.add(claim.quote)
    for goal in debriefed.goals:
        lines.append(f"  {_goal_line(goal, told)}")
        told.add(goal.quote)
    lines += [f"  Instead of “{one.quote.rstrip(' .…')}”: “{one.instead}”" for one in debriefed.instead]
    lines += [f"  {debriefed.try_next}", f"  {debriefed.kind}", f"  {' '.join(debriefed.own_lines)}"]
    return [*lines, f"  {debriefed.tiny_step}"]


def _goal_line(goal: GoalVerdict, told: set[str]) -> str:
    text = goal.text.rstrip(".")
    if not goal.met:
        return f"○ {text}: not yet"
    return f"✓ {text}" if goal.quote in told else f"✓ {text}: “{goal.quote}”"


def metric_line(metric: Metric) -> str:
    """One number with its unit and what it rests on."""
    name = metric.name.replace("_", " ")
    rests = metric.rests_on
    value = f"{metric.value:.2f}".rstrip("0").rstrip(".") if metric.value is not None else "not known"
    return f"{name}: {value} {metric.unit} (from {rests.words} words, {rests.seconds:.0f} s, {rests.turns} turns)"


def write_review(profile: Profile, take_id: int) -> Path:
    """The review as a page that needs nothing but a browser; returns where it is. Raises StorageFault."""
    take = stored_take(profile, take_id)
    file = profile.reviews_folder / f"{take.session_id}-take-{take.number}.html"
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        write_html(pacing_report(profile, take), file, title=take.scene)
    except OSError as error:
        raise StorageFault(f"The review cannot be written to {file}: {error.strerror}.") from error
    return file


def wish_of(profile: Profile, take: TakeRow) -> str:
    """The one thing the person came to say, as they told on arriving; empty where they did not."""
    session = profile.queries.session(take.session_id)
    return session.arrival.get("wish", "") if session is not None else ""


def said_before(profile: Profile, workshop: Workshop, take: TakeRow) -> frozenset[str]:
    """Goals that were met in the take this one branched from, before that turn: nobody says them twice."""
    if take.branched_from is None or take.branched_turn is None:
        return frozenset()
    trunk = profile.queries.take(take.branched_from)
    scene = workshop.scene(take.scene)
    events = profile.queries.events(take.branched_from)
    spoken = exchange_of((event for event in events if event.turn < take.branched_turn), scene.language)
    met = {verdict.goal for verdict in verdicts(spoken, scene, workshop.meaning()) if verdict.met}
    return frozenset(met | (said_before(profile, workshop, trunk) if trunk is not None else set()))


def debrief_of(
    workshop: Workshop,
    take: TakeRow,
    events: tuple[Event, ...],
    report: PacingReport,
    wish: str = "",
    said_before: frozenset[str] = frozenset(),
) -> Debrief:
    """What the mentor says of a stored take, in the person's own language. wish: a goal of their own beside the
    scene's. said_before: goals that need not be said any more."""
    scene = workshop.scene(take.scene)
    if said_before:
        scene = scene.model_copy(update={"goals": tuple(g for g in scene.goals if g.id not in said_before)})
    language = workshop.settings.native_language
    told = debrief(events, scene, report.metrics, report.moments, workshop.meaning(), language)
    if not wish:
        return told
    # By itself: beside what the scene knows, the sentence that says it would be taken for the likest of that alone.
    own_goal = Goal(id=WISH, text=wish, says=(wish,))
    alone = scene.model_copy(update={"goals": (own_goal,), "meanings": (), "questions": ()})
    own = verdicts(exchange_of(events, scene.language), alone, workshop.meaning())
    return replace(told, goals=(*own, *told.goals))


def moment_key(moment: Moment) -> str:
    """Names a moment across recomputations: its kind and place."""
    return f"{moment.kind}@{moment.start:.2f}-{moment.end:.2f}"
