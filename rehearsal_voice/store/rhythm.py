"""The rhythm of weeks: which ritual is due, how long until a talk, what this week's goal is. Pure, in local time."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta

from rehearsal_voice.store.records import MicroGoalRow, RitualRow, TalkRow

LONGEST_LATE = timedelta(hours=2)
"""A morning intention offered in the evening would only annoy."""


def due_rituals(rituals: Iterable[RitualRow], last_look: datetime, now: datetime) -> tuple[RitualRow, ...]:
    """Those whose time came since `last_look`, at most two hours ago. Both moments in the person's local time."""
    since = max(last_look, now - LONGEST_LATE)
    return tuple(ritual for ritual in rituals if ritual.enabled and since < _latest(ritual, now) <= now)


def _latest(ritual: RitualRow, now: datetime) -> datetime:
    """The last moment at or before `now` at which the ritual was set; long ago when it has no such day."""
    at = time.fromisoformat(ritual.at_time)
    for days in range(8):
        day = now.date() - timedelta(days=days)
        moment = datetime.combine(day, at, now.tzinfo)
        if str(day.isoweekday()) in ritual.days and moment <= now:
            return moment
    return datetime.min.replace(tzinfo=now.tzinfo)


def current_micro_goal(goals: Iterable[MicroGoalRow], today: date) -> MicroGoalRow | None:
    """The one the person works on today."""
    return next((goal for goal in goals if goal.starts_on <= today <= goal.ends_on), None)


def open_talk(talks: Iterable[TalkRow], scene: str) -> int | None:
    """The talk that rehearsing this scene prepares: of those not done yet, the one that comes first."""
    waiting = [talk for talk in talks if talk.scene == scene and talk.done_on is None]
    soonest = min(waiting, key=lambda talk: (talk.planned_on is None, talk.planned_on or date.max), default=None)
    return soonest.talk_id if soonest is not None else None


def talks_ahead(talks: Iterable[TalkRow], today: date) -> tuple[tuple[TalkRow, int], ...]:
    """Talks that are planned and not done, with the days until then (negative: the day has passed), soonest first."""
    ahead = [(talk, (talk.planned_on - today).days) for talk in talks if talk.planned_on and not talk.done_on]
    return tuple(sorted(ahead, key=lambda pair: pair[1]))
