"""Takes of one talk side by side, its branches, its ladder, and whether it was done for real."""

from __future__ import annotations

from collections.abc import Sequence

from rehearsal_voice.app.looking_up import session_of
from rehearsal_voice.app.reviewing import pacing_report
from rehearsal_voice.app.workshop import Workshop
from rehearsal_voice.mentor.goals import GoalVerdict
from rehearsal_voice.mentor.ladder import RUNGS, next_rung, rung_like
from rehearsal_voice.mentor.takes import TakeSide, compare, take_side
from rehearsal_voice.store.profile import Profile
from rehearsal_voice.store.records import NervousMoment, NervousnessRow, TakeRow, TalkRow, TurnRow
from rehearsal_voice.ui.services.mentoring import BranchCard, Comparison, RungCard, TakeColumn
from rehearsal_voice.ui.services.reviewing import GoalCard

MOST_SIDE_BY_SIDE = 6
"""More columns than that cannot be read; the newest ones are shown."""
REHEARSALS_LOOKED_AT = 200


def comparison(profile: Profile, workshop: Workshop, session_id: str) -> Comparison:
    """Raises InputFault for a session that is not there, or whose scene is gone."""
    session = session_of(profile, session_id)
    rehearsed = [row for row in profile.queries.takes_of_scene(session.scene, REHEARSALS_LOOKED_AT) if _whole(row)]
    side_by_side = _side_by_side(profile, session_id, rehearsed)
    talk = talk_of(profile, session.scene)
    takes = {row.take_id for row in (*rehearsed, *side_by_side)}
    told = _Nerves(profile.queries.nervousness_around(takes, talk.talk_id if talk is not None else None))
    sides = [_side(profile, workshop, row) for row in side_by_side]
    compared = compare(sides, len(rehearsed), workshop.settings.native_language)
    ladder = _ladder(rehearsed, told)
    climbed = [(rung_of_take(row), told.around(row, "after")) for row in reversed(rehearsed)]
    rung = next_rung(climbed)
    return Comparison(
        session_id,
        session.scene,
        session.title,
        tuple(_column(row, side, told) for row, side in zip(side_by_side, sides, strict=True)),
        branches_of(profile, session_id),
        compared.overlap,
        compared.surprise,
        compared.for_real,
        session.note,
        ladder,
        rung.number if rung is not None else 0,
        talk.done_on if talk is not None else None,
        talk.note if talk is not None else "",
        told.for_real,
    )


def branches_of(profile: Profile, session_id: str) -> tuple[BranchCard, ...]:
    """Every take of the session that went another way, with both lines and both answers."""
    takes = profile.queries.takes(session_id)
    numbers = {row.take_id: row.number for row in takes}
    cards = []
    for row in takes:
        if row.branched_turn is None:
            continue
        then = _exchange_at(profile, row.branched_from, row.branched_turn)
        now = _exchange_at(profile, row.take_id, row.branched_turn)
        trunk = numbers.get(row.branched_from, 0) if row.branched_from is not None else 0
        cards.append(BranchCard(row.number, trunk, row.branched_turn, *then, *now))
    return tuple(cards)


def talk_of(profile: Profile, scene: str) -> TalkRow | None:
    """The talk in the world outside that this scene rehearses: one that was done before one that is to come."""
    talks = [talk for talk in profile.queries.talks() if talk.scene == scene]
    return next((talk for talk in talks if talk.done_on is not None), next(iter(talks), None))


def rung_of_take(row: TakeRow) -> int:
    """The rung it was begun on, or the one its variant stands for."""
    return row.rung if row.rung is not None else rung_like(row.variant).number


def _whole(row: TakeRow) -> bool:
    """A branch takes up another take in the middle; it is no rehearsal of the whole talk."""
    return row.branched_turn is None


def _side_by_side(profile: Profile, session_id: str, rehearsed: Sequence[TakeRow]) -> list[TakeRow]:
    """The session's takes in order; where it has but one, those of the same scene before it stand beside it."""
    own = [row for row in profile.queries.takes(session_id) if _whole(row)]
    if len(own) >= 2:
        return own[-MOST_SIDE_BY_SIDE:]
    known = {row.take_id for row in own}
    last = own[-1].started_at if own else None
    earlier = [row for row in rehearsed if row.take_id not in known and (last is None or row.started_at <= last)]
    return [*reversed(earlier[: MOST_SIDE_BY_SIDE - 1]), *own]


def _side(profile: Profile, workshop: Workshop, row: TakeRow) -> TakeSide:
    report, scene = pacing_report(profile, row), workshop.scene(row.scene)

    def made() -> TakeSide:
        events = profile.queries.events(row.take_id)
        return take_side(row.number, events, scene, report.metrics, report.moments, workshop.meaning())

    return profile.kept.once(("side", row.take_id), (report, scene), made)


def _column(row: TakeRow, side: TakeSide, told: _Nerves) -> TakeColumn:
    return TakeColumn(
        row.session_id,
        row.number,
        row.started_at,
        row.variant,
        tuple(_goal(verdict) for verdict in side.goals),
        side.ask.quote if side.ask is not None and side.ask.met else "",
        side.time_to_ask_s,
        side.apologies,
        side.rushes,
        side.silences_held,
        side.words,
        told.around(row, "before"),
        told.around(row, "after"),
    )


def _goal(verdict: GoalVerdict) -> GoalCard:
    if not verdict.met:
        return GoalCard(verdict.text)
    return GoalCard(verdict.text, verdict.quote, verdict.start, verdict.end)


def _exchange_at(profile: Profile, take_id: int | None, turn: int) -> tuple[str, str]:
    """What the person said in that turn, and the answer."""
    turns: Sequence[TurnRow] = profile.queries.turns(take_id) if take_id is not None else ()
    said = next((row.text for row in turns if row.turn == turn and row.speaker == "person"), "")
    answer = next((row.text for row in turns if row.turn == turn and row.speaker == "partner"), "")
    return said, answer


def _ladder(rehearsed: Sequence[TakeRow], told: _Nerves) -> tuple[RungCard, ...]:
    cards = []
    for rung in RUNGS:
        here = [row for row in rehearsed if rung_of_take(row) == rung.number]  # newest first
        before, after = (
            next((value for row in here if (value := told.around(row, moment)) is not None), None)
            for moment in ("before", "after")
        )
        cards.append(RungCard(rung.number, rung.variant, len(here), before, after))
    return tuple(cards)


class _Nerves:
    """How nervous, as last told around each take and at the talk itself."""

    def __init__(self, answers: Sequence[NervousnessRow]) -> None:
        self._last = {(answer.take_id, answer.moment): answer.value for answer in answers}  # in order of time
        real = [answer.value for answer in answers if answer.moment == "real"]
        self.for_real = real[-1] if real else None

    def around(self, row: TakeRow, moment: NervousMoment) -> int | None:
        return self._last.get((row.take_id, moment))
