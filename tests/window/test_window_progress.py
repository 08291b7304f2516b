"""Weeks in the window: charts that say how sure they are, in words too; aims, talks and rituals."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from person_at_window import Stand, rehearsed
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDateEdit
from pytestqt.qtbot import QtBot

from rehearsal_voice.store.profile import Profile
from rehearsal_voice.store.progress import Measure, MeasuredTake
from rehearsal_voice.ui.charts import NervesChart, WeekChart, nice_axis
from rehearsal_voice.ui.progress_page import ProgressPage
from rehearsal_voice.ui.services.rhythm import RitualCard

pytestmark = [pytest.mark.window]

TODAY = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)


class Calendar:
    """A day that is set by hand."""

    def __init__(self, moment: datetime = TODAY) -> None:
        self.moment = moment

    def now(self) -> float:
        return 0.0

    def today(self) -> datetime:
        return self.moment


@pytest.fixture
def calendar() -> Calendar:
    return Calendar()


@pytest.fixture
def stand(qtbot: QtBot, tmp_path: Path, calendar: Calendar) -> Iterator[Stand]:
    made = Stand(qtbot, tmp_path / "home", calendar)
    made.sees("Order a coffee")
    yield made
    made.close()


def eight_weeks(profile: Profile, calendar: Calendar, *, falls: bool) -> None:
    """Two takes a week; um and uh fall clearly in the last four weeks, or do not."""
    chance = random.Random(4)
    values: dict[int, float] = {}
    for week in range(8):
        for day in (0, 3):
            calendar.moment = TODAY - timedelta(weeks=7 - week, days=day)
            session = rehearsed(profile, "A coffee")
            (take,) = profile.queries.takes(session)
            values[take.take_id] = (4.0 if falls and week >= 4 else 9.0) + chance.uniform(-0.5, 0.5)
    calendar.moment = TODAY
    profile.settle()

    def measure(take: MeasuredTake) -> dict[str, Measure]:
        return {"filled_pauses_per_minute": Measure(values[take.take_id], 60.0)}

    profile.progress.rebuild("by hand", measure)


@pytest.mark.parametrize(
    ("falls", "words"), [(True, "Less than before"), (False, "Such a difference may well be chance.")]
)
def test_a_chart_says_in_words_what_changed_and_how_sure_that_is(
    stand: Stand, calendar: Calendar, falls: bool, words: str
) -> None:
    eight_weeks(stand.services.profile, calendar, falls=falls)
    stand.window.go("progress")
    stand.sees(words)
    stand.sees("2 min in 2 takes")
    (chart,) = stand.window.findChildren(WeekChart)
    assert chart.accessibleName() == "Um and uh, a minute"
    assert words in chart.accessibleDescription()
    assert not chart.grab().toImage().isNull()


def test_nerves_are_drawn_talk_by_talk_with_the_real_one(stand: Stand) -> None:
    profile = stand.services.profile
    session = rehearsed(profile, "A coffee")
    (take,) = profile.queries.takes(session)
    profile.edits.tell_nervousness("before", 8, take_id=take.take_id)
    stand.services.mentor.nervous_now(session, 1, 5)
    stand.services.rhythm.add_talk("The review with Robin", "", None)
    (talk,) = stand.services.rhythm.week().ahead
    stand.services.rhythm.talk_done(talk.id, "Shorter than feared.", 3)
    stand.window.go("progress")
    stand.sees("How nervous: The review with Robin")
    stand.sees("From 8 to 5 of 10, over 2 answers.")
    stand.sees("Shorter than feared.")
    assert len(stand.window.findChildren(NervesChart)) == 2


def test_how_easily_a_language_is_spoken_is_told_and_can_be_overruled(stand: Stand) -> None:
    profile = stand.services.profile
    rehearsed(profile, "A coffee")
    for _ in range(2):
        rehearsed(profile, "Un café", "es")
    profile.settle()
    profile.progress.rebuild("by hand", lambda _take: {"ease": Measure(3.3, 60.0)})
    stand.window.go("progress")
    stand.sees("Spanish: 3 of 5, from 2 takes")
    (own,) = [box for box in stand.window.findChildren(QComboBox) if "judgement" in box.accessibleName()]
    own.setFocus()
    for _ in range(4):
        QTest.keyClick(own, Qt.Key.Key_Down)
    stand.sees("Spanish: 4 of 5, by your own judgement")
    assert not [one for one in stand.services.progress.ease() if one.language == "en"], (
        "one’s own language is not learnt"
    )


def test_there_is_nothing_to_draw_on_the_first_day_and_it_says_so(stand: Stand) -> None:
    stand.window.go("progress")
    stand.sees("Nothing to draw yet.")
    page = stand.window.page("progress")
    assert isinstance(page, ProgressPage)


def test_an_aim_for_the_week_with_its_evening(stand: Stand) -> None:
    stand.window.go("week")
    stand.type_into("For example: ask without over-explaining", "let a silence be")
    stand.click("Work on this for a week")
    stand.sees("let a silence be")
    stand.type_into("What went well today?", "I waited")
    stand.type_into("What will I try tomorrow?", "once more")
    stand.click("Keep these two lines")
    stand.sees("I waited / once more")
    goal = stand.services.rhythm.week().goal
    assert goal is not None
    assert (goal.ends - goal.starts).days == 6


def test_a_talk_on_friday_is_done_for_real(stand: Stand) -> None:
    stand.services.rhythm.add_talk("The review", "performance-review", date(2026, 11, 24))
    stand.window.go("week")
    stand.sees("on Tuesday")
    stand.type_into("How was it, in a few words?", "It went well")
    stand.click("I did it for real: The review")
    stand.until(lambda: stand.services.rhythm.week().ahead == ())
    (done,) = stand.services.rhythm.week().done
    assert (done.title, done.note, done.done) == ("The review", "It went well", date(2026, 11, 20))


def test_a_talk_that_moves_to_another_day_stays_the_same_talk(stand: Stand) -> None:
    stand.services.rhythm.add_talk("The review", "performance-review", date(2026, 11, 24))
    (before,) = stand.services.rhythm.week().ahead
    stand.window.go("week")
    stand.click("Another day for The review")
    (day,) = [field for field in stand.window.findChildren(QDateEdit) if field.accessibleName().startswith("Another")]
    day.setDate(QDate(2026, 11, 27))
    stand.click("Keep this day for The review")
    stand.until(lambda: stand.services.rhythm.week().ahead[0].planned == date(2026, 11, 27))
    assert stand.services.rhythm.week().ahead[0].id == before.id


def test_a_ritual_reminds_once_and_only_when_it_is_wanted(stand: Stand, calendar: Calendar) -> None:
    local = calendar.moment.astimezone()
    stand.services.rhythm.add_ritual("midday", f"{local + timedelta(minutes=5):%H:%M}", "1234567")
    assert stand.services.rhythm.due_rituals() == ()
    calendar.moment += timedelta(minutes=10)
    (due,) = stand.services.rhythm.due_rituals()
    assert isinstance(due, RitualCard) and due.kind == "midday"
    assert stand.services.rhythm.due_rituals() == ()
    stand.services.rhythm.enable_ritual(due.id, False)
    calendar.moment += timedelta(days=1)
    assert stand.services.rhythm.due_rituals() == ()


def test_a_due_ritual_is_offered_in_the_window(stand: Stand, calendar: Calendar) -> None:
    local = calendar.moment.astimezone()
    stand.services.rhythm.add_ritual("evening", f"{local + timedelta(minutes=5):%H:%M}", "1234567")
    stand.services.rhythm.due_rituals()
    calendar.moment += timedelta(minutes=10)
    stand.window._guard._look_at_rituals()
    stand.sees("Evening reflection. Two lines")


@given(st.floats(-1e6, 1e6), st.floats(-1e6, 1e6))
def test_an_axis_holds_its_values_with_a_handful_of_marks(first: float, second: float) -> None:
    low, high = sorted((first, second))
    axis = nice_axis(low, high)
    slack = 1e-6 * max(1.0, abs(low), abs(high))
    assert axis.low <= low + slack
    assert axis.high >= high - slack
    assert 2 <= len(axis.ticks()) <= 8
