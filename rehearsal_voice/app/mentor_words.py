"""What the mentor says of one stored take on request: lines instead, a line shown, a second opinion."""

from __future__ import annotations

from rehearsal_voice.app.reviewing import WISH, debrief_of
from rehearsal_voice.app.workshop import Workshop
from rehearsal_voice.core.events import Heard
from rehearsal_voice.mentor.evidence import Claim
from rehearsal_voice.mentor.second_opinion import second_opinion
from rehearsal_voice.mentor.sentences import sentence
from rehearsal_voice.mentor.showing import shown, worth_showing
from rehearsal_voice.store.profile import Profile
from rehearsal_voice.store.records import TakeRow
from rehearsal_voice.ui.services.mentoring import AdviceCard, InsteadCard, OpinionCard, ShownLine
from rehearsal_voice.ui.services.reviewing import ClaimCard


def advice(profile: Profile, workshop: Workshop, take: TakeRow) -> AdviceCard:
    """Lines in the place of what stood in the way, and the goals that can be shown."""
    events = profile.queries.events(take.take_id)
    if not any(isinstance(event, Heard) for event in events):
        return AdviceCard((), ())
    scene, language = workshop.scene(take.scene), workshop.settings.native_language
    page = debrief_of(profile, workshop, take)
    goals = [goal for goal in page.goals if goal.goal != WISH]  # for that one no scene has a line
    instead = tuple(
        InsteadCard(
            sentence(language, "instead_intro", quote=one.quote.rstrip(" .…")),
            one.quote,
            one.instead,
            scene.language,
            one.start,
            one.end,
            one.turn,
        )
        for one in page.instead
    )
    likeliest = worth_showing(scene, goals)
    missed = sorted((goal for goal in goals if not goal.met), key=lambda goal: goal.goal != likeliest)
    showing = tuple((goal.goal, goal.text) for goal in missed)
    told = {one.moment: one.value for one in profile.queries.nervousness_around([take.take_id])}
    return AdviceCard(
        instead, showing, asks_nervous=scene.kind == "talk" or "before" in told, nervous=told.get("after")
    )


def show_me(profile: Profile, workshop: Workshop, take: TakeRow, goal: str) -> ShownLine | None:
    """The mentor models one line for that goal, other than what was said."""
    events = profile.queries.events(take.take_id)
    said = [event.text for event in events if isinstance(event, Heard)]
    scene = workshop.scene(take.scene)
    line = shown(scene, goal, workshop.meaning(), workshop.settings.native_language, said)
    return ShownLine(line.goal, line.intro, line.line, line.language) if line is not None else None


def opinion(profile: Profile, workshop: Workshop, take: TakeRow) -> OpinionCard:
    """The same exchange told of a friend, judged without knowing who asks."""
    scene, language = workshop.scene(take.scene), workshop.settings.native_language
    told = second_opinion(profile.queries.events(take.take_id), scene, language)
    return OpinionCard(told.intro, told.verdict, _claims(told.of_friend), _claims(told.of_other))


def _claims(claims: tuple[Claim, ...]) -> tuple[ClaimCard, ...]:
    return tuple(ClaimCard(claim.text, claim.quote, claim.start, claim.end) for claim in claims)
