"""The review of a take, made afresh from its stored events each time it is opened."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from rehearsal_voice.app.calibrating import kept_calm
from rehearsal_voice.app.looking_up import stored_take
from rehearsal_voice.app.workshop import Workshop
from rehearsal_voice.backends.syllables_espeak import EspeakSyllables
from rehearsal_voice.core.errors import StorageFault
from rehearsal_voice.core.events import CorrectionGiven, Event, Heard, Moment
from rehearsal_voice.mentor.debrief import Debrief, debrief
from rehearsal_voice.mentor.exchange import exchange_of
from rehearsal_voice.mentor.goals import GoalVerdict, verdicts
from rehearsal_voice.pacing.report import Context, Dismissed, Metric, PacingReport
from rehearsal_voice.pacing.report_html import write_html
from rehearsal_voice.pacing.summary import summarise
from rehearsal_voice.scenes.parts import Goal
from rehearsal_voice.scenes.scene import Scene
from rehearsal_voice.store.profile import Profile
from rehearsal_voice.store.records import TakeRow

WISH = "wish"
"""The id of the goal that a person brings along."""


def pacing_report(profile: Profile, take: TakeRow) -> PacingReport:
    """The numbers and moments of a stored take, without what the person has dismissed."""
    rows = profile.queries.dismissals(take.take_id)
    calm = kept_calm(profile, take.language)

    def made() -> PacingReport:
        dismissed = [Dismissed(row.kind, row.start_s, row.end_s, 1.0) for row in rows]
        context = Context(language=take.language, calm=calm, dismissed=dismissed, syllables=EspeakSyllables())
        return summarise(profile.queries.events(take.take_id), context)

    basis = (rows, calm, profile.queries.standing_turns(take.take_id))
    return profile.kept.once(("report", take.take_id), basis, made)


def review_lines(profile: Profile, workshop: Workshop, take_id: int) -> list[str]:
    """The review in a few plain lines for a terminal."""
    take = stored_take(profile, take_id)
    events = profile.queries.events(take_id)
    report = pacing_report(profile, take)
    lines = [""]
    if any(isinstance(event, Heard) for event in events):
        lines += debrief_lines(debrief_of(profile, workshop, take))
    mended = dict.fromkeys((event.quote, event.form) for event in events if isinstance(event, CorrectionGiven))
    lines += [f"  You said “{quote}”. A better way to say it: {form}" for quote, form in mended]
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


def debrief_of(profile: Profile, workshop: Workshop, take: TakeRow) -> Debrief:
    """What the mentor says of a stored take, in the person's own language: of the scene's goals, without those that the
    take it branched from had met, and of the one thing they came to say."""
    report, wish = pacing_report(profile, take), wish_of(profile, take)
    met, language = said_before(profile, workshop, take), workshop.settings.native_language
    scene = workshop.scene(take.scene)

    def made() -> Debrief:
        left = scene.model_copy(update={"goals": tuple(goal for goal in scene.goals if goal.id not in met)})
        events = profile.queries.events(take.take_id)
        told = debrief(events, left, report.metrics, report.moments, workshop.meaning(), language)
        return replace(told, goals=(*_wish_met(events, scene, wish, workshop), *told.goals))

    return profile.kept.once(("debrief", take.take_id), (report, wish, met, language, scene), made)


def _wish_met(events: tuple[Event, ...], scene: Scene, wish: str, workshop: Workshop) -> tuple[GoalVerdict, ...]:
    """By itself: beside what the scene knows, the sentence that says it would be taken for the likest of that alone."""
    if not wish:
        return ()
    own_goal = Goal(id=WISH, text=wish, says=(wish,))
    alone = scene.model_copy(update={"goals": (own_goal,), "meanings": (), "questions": ()})
    return verdicts(exchange_of(events, scene.language), alone, workshop.meaning())


def moment_key(moment: Moment) -> str:
    """Names a moment across recomputations: its kind and place."""
    return f"{moment.kind}@{moment.start:.2f}-{moment.end:.2f}"
