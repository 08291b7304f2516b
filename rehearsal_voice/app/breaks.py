"""When a break is due: how long somebody has rehearsed without one, told before the next take begins."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta

from rehearsal_voice.core.events import Notice
from rehearsal_voice.store.profile import Profile
from rehearsal_voice.store.records import TakeRow

DUE_EVERY = timedelta(minutes=30)
"""Rehearsed in one go; a usual take lasts ten minutes. Said once each time that it has come together."""
A_BREAK = timedelta(minutes=15)
"""Away for so long one has had a break."""
LOOKED_THROUGH = 12
"""Sessions: nobody begins more of them in one go."""


def break_due(profile: Profile, now: datetime) -> Iterator[Notice]:
    """One notice when the take before this one filled another half hour without a break; nothing otherwise."""
    sessions = profile.queries.sessions(limit=LOOKED_THROUGH)
    takes = [take for session in sessions for take in profile.queries.takes(session.session_id)]
    before, last = _in_one_go(takes, now)
    if (before + last) // DUE_EVERY > before // DUE_EVERY:
        minutes = round((before + last).total_seconds() / 60)
        message = f"You have rehearsed for {minutes} minutes without a longer break."
        step = "A walk or a glass of water may help more than another take now. Whom could you talk to about it?"
        yield Notice(turn=0, t=0.0, code="break", message=message, next_step=step)


def _in_one_go(takes: Iterable[TakeRow], now: datetime) -> tuple[timedelta, timedelta]:
    """How long was rehearsed since the last break: all but the newest take, and that one."""
    lengths: list[timedelta] = []
    begun = now
    for take in sorted(takes, key=lambda take: take.started_at, reverse=True):
        # A take that was saved after a crash “ended” when it was saved, which may be a day later.
        ended = take.started_at + timedelta(seconds=take.duration_s)
        if begun - ended >= A_BREAK:
            break
        lengths.append(ended - take.started_at)
        begun = take.started_at
    return sum(lengths[1:], timedelta()), lengths[0] if lengths else timedelta()
