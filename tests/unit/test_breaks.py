"""A break is proposed when somebody has rehearsed long without one, once for each half hour."""

from __future__ import annotations

from pathlib import Path

from rehearsal_voice.app.breaks import break_due
from rehearsal_voice.app.profiles import open_default_profile
from rehearsal_voice.config.paths import Paths
from rehearsal_voice.core.events import TakeEnded
from rehearsal_voice.store.profile import Profile
from rehearsal_voice.testing.clock import ManualClock

MINUTE_S = 60.0


def rehearsed(profile: Profile, clock: ManualClock, minutes: float) -> list[str]:
    """What is told before that take; then it is played."""
    told = [notice.message for notice in break_due(profile, clock.today())]
    session = profile.begin_session(scene="cafe-en", title="A coffee", language="en")
    journal = session.begin_take(scene="cafe-en", language="en", variant="as expected", gear="playbook")
    clock.advance(minutes * MINUTE_S)
    journal.record(TakeEnded(turn=1, t=minutes * MINUTE_S, reason="finished"))
    journal.close("finished")
    session.end()
    assert profile.settle()
    return told


def test_after_half_an_hour_without_a_break_one_is_proposed_once(tmp_path: Path) -> None:
    clock = ManualClock()
    profile = open_default_profile(Paths(tmp_path, ()), clock)
    try:
        told = []
        for _ in range(8):
            told.append(rehearsed(profile, clock, 10.0))
            clock.advance(2 * MINUTE_S)
        assert [len(one) for one in told] == [0, 0, 0, 1, 0, 0, 1, 0]
        assert "30 minutes" in told[3][0]
        assert "60 minutes" in told[6][0]
    finally:
        profile.close()


def test_a_take_saved_long_after_a_crash_lasted_no_longer_than_it_was_heard(tmp_path: Path) -> None:
    clock = ManualClock()
    profile = open_default_profile(Paths(tmp_path, ()), clock)
    try:
        session = profile.begin_session(scene="cafe-en", title="A coffee", language="en")
        journal = session.begin_take(scene="cafe-en", language="en", variant="as expected", gear="playbook")
        journal.record(TakeEnded(turn=1, t=5 * MINUTE_S, reason="finished"))
        clock.advance(600 * MINUTE_S)
        journal.close("finished")
        session.end()
        assert profile.settle()
        assert list(break_due(profile, clock.today())) == []
    finally:
        profile.close()


def test_who_has_had_a_break_is_left_alone(tmp_path: Path) -> None:
    clock = ManualClock()
    profile = open_default_profile(Paths(tmp_path, ()), clock)
    try:
        for _ in range(5):
            assert rehearsed(profile, clock, 10.0) == []
            clock.advance(20 * MINUTE_S)
        assert rehearsed(profile, clock, 40.0) == []
        clock.advance(MINUTE_S)
        assert len(list(break_due(profile, clock.today()))) == 1
        clock.advance(20 * MINUTE_S)
        assert list(break_due(profile, clock.today())) == []
    finally:
        profile.close()
