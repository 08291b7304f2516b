"""What the person notes comes back, and numbers over weeks say how sure they are."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from store_scene import LINES, Calendar, whole_take

from rehearsal_voice.core.errors import InputFault, ProgramFault, StorageFault
from rehearsal_voice.core.events import Heard, Moment
from rehearsal_voice.pacing.report import Context
from rehearsal_voice.pacing.summary import summarise
from rehearsal_voice.store import Profile
from rehearsal_voice.store.features import pack_features, unpack_features
from rehearsal_voice.store.measuring import ALGORITHM
from rehearsal_voice.store.packing import pack_lines, unpack_lines
from rehearsal_voice.store.progress import Measure, MeasuredTake, SeriesPoint, by_week, pooled, trend
from rehearsal_voice.store.records import FeatureSummary, RitualRow
from rehearsal_voice.store.rhythm import current_micro_goal, due_rituals, open_talk, talks_ahead

MONDAY = date(2026, 11, 2)


# --- what the person notes ---


def test_a_dismissed_moment_stays_dismissed_until_it_is_restored(profile: Profile) -> None:
    take = whole_take(profile)
    moment = Moment("apology", 1.25, 1.5, 0.8, "words", turn=1, words="sorry")
    number = profile.edits.dismiss_moment(take.take_id, moment)
    (row,) = profile.queries.dismissals(take.take_id)
    assert (row.kind, row.start_s, row.end_s, row.words) == ("apology", 1.25, 1.5, "sorry")
    profile.edits.restore_moment(number)
    assert profile.queries.dismissals(take.take_id) == ()


def test_a_note_on_a_take_that_is_not_there_is_our_mistake_and_no_fault_of_the_disk(profile: Profile) -> None:
    with pytest.raises(ProgramFault):
        profile.edits.save_reflection(99, "felt good", "will try")
    assert profile.queries.reflection(99) is None


def test_debrief_reflection_note_and_title(profile: Profile) -> None:
    take = whole_take(profile)
    profile.edits.save_debrief(take.take_id, "rules", {"worked": [{"quote": "ten percent", "t": 4.5}]})
    profile.edits.save_reflection(take.take_id, "I said it", "say it sooner")
    profile.edits.note_session(take.session_id, "it rained")
    profile.edits.rename_session(take.session_id, "The talk with Ada")
    debrief, reflection = profile.queries.debrief(take.take_id), profile.queries.reflection(take.take_id)
    assert debrief is not None and debrief.content == {"worked": [{"quote": "ten percent", "t": 4.5}]}
    assert reflection is not None and (reflection.felt_good, reflection.will_try) == ("I said it", "say it sooner")
    row = profile.queries.session(take.session_id)
    assert row is not None and (row.title, row.note) == ("The talk with Ada", "it rained")
    assert profile.queries.debrief(99) is None
    assert profile.queries.reflection(99) is None


def test_the_phrasebook(profile: Profile) -> None:
    line = profile.edits.keep_line("So I ask for ten percent", "en", "performance-review", note="calmly")
    profile.edits.keep_line("Quisiera un café", "es")
    profile.edits.change_line(line, "I ask for ten percent", "slowly")
    assert [(row.text, row.note) for row in profile.queries.own_lines("en")] == [("I ask for ten percent", "slowly")]
    assert len(profile.queries.own_lines()) == 2
    deletion = profile.trash.delete_line(line)
    assert [row.language for row in profile.queries.own_lines()] == ["es"]
    profile.trash.undo(deletion)
    assert len(profile.queries.own_lines()) == 2


def test_exercises_come_back_when_they_are_due(profile: Profile, calendar: Calendar) -> None:
    now = calendar.today()
    one = profile.edits.add_exercise("es", "slip", "the coffee?", "el café", now)
    profile.edits.add_exercise("es", "phrase", "please?", "por favor", now + timedelta(days=1))
    profile.edits.answer_exercise(one, hit=True, step=2, due_at=now + timedelta(days=3))
    rows = profile.queries.exercises("es")
    assert [row.answer for row in rows] == ["por favor", "el café"]
    assert (rows[1].tries, rows[1].hits, rows[1].step) == (1, 1, 2)
    profile.edits.add_exercise("es", "slip", "the coffee?", "el café", now)
    assert next((row.answer, row.step) for row in profile.queries.exercises("es")) == ("el café", 0)


def test_memories_are_seen_changed_and_scoped(profile: Profile) -> None:
    profile.edits.remember("name", "my boss is Ada", "performance-review", "told in the briefing")
    profile.edits.remember("preference", "short answers")
    assert {row.text for row in profile.queries.memories("performance-review")} == {"my boss is Ada", "short answers"}
    assert {row.text for row in profile.queries.memories("cafe-en")} == {"short answers"}
    with pytest.raises(InputFault, match="no kind of memory"):
        profile.edits.remember("secret", "nobody asked for this")


def test_settings_that_belong_to_the_person(profile: Profile) -> None:
    profile.edits.set_person_setting("pace", {"kind": "slow", "level": 2})
    profile.edits.set_person_setting("stop_word", "red")
    profile.edits.set_person_setting("stop_word", None)
    assert profile.queries.person_settings() == {"pace": {"kind": "slow", "level": 2}}


def test_a_week_has_one_micro_goal_and_its_evenings(profile: Profile) -> None:
    first = profile.edits.set_micro_goal("ask without over-explaining", MONDAY, "words_per_minute")
    profile.edits.note_evening(first, MONDAY, "I waited", "wait longer")
    profile.edits.note_evening(first, MONDAY, "I waited twice", "wait longer")
    profile.edits.set_micro_goal("one apology at most", MONDAY + timedelta(days=3))
    profile.edits.close_micro_goal(first, "half of the time")
    second, row = profile.queries.micro_goals()
    assert (row.text, row.ends_on, row.outcome) == (
        "ask without over-explaining",
        MONDAY + timedelta(days=2),
        "half of the time",
    )
    assert row.evenings == ((MONDAY, "I waited twice", "wait longer"),)
    assert second.ends_on == MONDAY + timedelta(days=9)


def test_a_talk_its_rungs_and_how_nervous_they_made(profile: Profile, calendar: Calendar) -> None:
    talk = profile.edits.add_talk("The review", "performance-review", MONDAY + timedelta(days=4))
    session = profile.begin_session("performance-review", "rehearsal", "en", talk_id=talk)
    for rung, before, after in ((0, 8, 7), (1, 7, 5), (2, 6, 3)):
        take = session.begin_take("performance-review", "en", "expected", rung=rung)
        profile.edits.tell_nervousness("before", before, take_id=take.take_id)
        take.close()
        profile.edits.tell_nervousness("after", after, take_id=take.take_id)
        calendar.pass_time(timedelta(hours=1))
    profile.edits.tell_nervousness("real", 4, talk_id=talk)
    profile.edits.talk_done(talk, MONDAY + timedelta(days=4), "I said the number")
    takes = [take.take_id for take in profile.queries.takes(session.session_id)]
    rows = profile.queries.nervousness_around(takes, talk)
    assert [(row.moment, row.value, row.rung) for row in rows] == [
        ("before", 8, 0),
        ("after", 7, 0),
        ("before", 7, 1),
        ("after", 5, 1),
        ("before", 6, 2),
        ("after", 3, 2),
        ("real", 4, None),
    ]
    (done,) = profile.queries.talks()
    assert (done.done_on, done.note) == (MONDAY + timedelta(days=4), "I said the number")
    with pytest.raises(InputFault):
        profile.edits.tell_nervousness("before", 11)
    profile.edits.forget_talk(talk)
    assert profile.queries.talks() == ()
    assert len(profile.queries.takes(session.session_id)) == 3


def test_rituals_are_off_until_they_are_wanted(profile: Profile) -> None:
    number = profile.edits.set_ritual("morning", "07:30", "12345")
    assert [row.enabled for row in profile.queries.rituals()] == [False]
    profile.edits.enable_ritual(number, True)
    (row,) = profile.queries.rituals()
    assert (row.kind, row.at_time, row.days, row.enabled) == ("morning", "07:30", "12345", True)
    for at_time, days in (("7:30", "1"), ("24:00", "1"), ("07:30", "8"), ("07:30", "")):
        with pytest.raises(InputFault):
            profile.edits.set_ritual("evening", at_time, days)
    profile.edits.forget_ritual(number)
    assert profile.queries.rituals() == ()


# --- blobs ---


@given(st.lists(st.text(max_size=60).filter(lambda line: "\n" not in line), max_size=30))
def test_lines_come_back_from_their_blob(lines: list[str]) -> None:
    wanted = [line for line in lines if line]
    assert unpack_lines(pack_lines(wanted)) == wanted


@given(st.lists(st.lists(st.integers(-32_768, 32_767), min_size=5, max_size=5), max_size=4))
def test_summaries_come_back_whatever_their_numbers(columns: list[list[int]]) -> None:
    given_columns = {f"column {place}": np.array(column, dtype=np.int16) for place, column in enumerate(columns)}
    back = unpack_features("f", "a-1", 10, pack_features(FeatureSummary("f", "a-1", 10, given_columns)))
    assert list(back.columns) == list(given_columns)
    for name, column in given_columns.items():
        assert np.array_equal(back.columns[name], column)


def test_summaries_of_the_sound_outlive_it(profile: Profile) -> None:
    take = whole_take(profile)
    columns = {"level": np.arange(-60, 340, dtype=np.int16)}
    profile.edits.save_features(take.take_id, FeatureSummary("frames", "frames-1", 10, columns))
    profile.close_review(take.take_id)
    back = profile.queries.features(take.take_id, "frames")
    assert back is not None and (back.algorithm, back.hop_ms) == ("frames-1", 10)
    assert np.array_equal(back.columns["level"], columns["level"])
    assert profile.queries.features(take.take_id, "other") is None
    with pytest.raises(ValueError, match="one length"):
        pack_features(FeatureSummary("x", "x", 10, {"a": np.zeros(2, np.int16), "b": np.zeros(3, np.int16)}))
    with pytest.raises(StorageFault):
        unpack_features("x", "x", 10, b"nothing of ours")


# --- numbers over weeks ---


def _words(take: MeasuredTake) -> dict[str, Measure]:
    heard = [event for event in take.events if isinstance(event, Heard)]
    return {"words": Measure(float(sum(len(event.words) for event in heard)), float(len(heard)))} if heard else {}


def test_numbers_are_made_from_events_and_can_be_made_again(profile: Profile, calendar: Calendar) -> None:
    takes = []
    for _ in range(3):
        takes.append(whole_take(profile))
        calendar.pass_time(timedelta(days=1))
    assert profile.settle()
    assert profile.progress.rebuild("words-1", _words) == 3
    assert profile.progress.rebuild("words-1", _words) == 0
    expected = float(sum(len(text.split()) for text, _ in LINES))
    points = profile.progress.series("words")
    assert [(point.value, point.speech_s) for point in points] == [(expected, 3.0)] * 3
    assert profile.progress.metrics() == ("words",)
    assert profile.progress.series("words", language="es") == ()
    assert len(profile.progress.series("words", since=calendar.today() - timedelta(days=2, hours=1))) == 2
    number = profile.edits.dismiss_moment(takes[0].take_id, Moment("rush", 0.0, 1.0, 0.5, "words"))
    assert profile.progress.missing("words-1") == (takes[0].take_id,)
    assert profile.progress.rebuild("words-2", lambda take: {"words": Measure(1.0, 1.0)}) == 3
    profile.edits.restore_moment(number)
    assert profile.progress.missing("words-2") == (takes[0].take_id,)
    assert {point.value for point in profile.progress.series("words")} == {1.0}
    profile.trash.delete_session(takes[1].session_id)
    assert [point.take_id for point in profile.progress.series("words")] == [takes[2].take_id]


def test_a_take_with_nothing_to_measure_is_not_measured_again_and_again(profile: Profile) -> None:
    profile.begin_session("cafe-en", "silent", "en").begin_take("cafe-en", "en", "expected").close()
    assert profile.settle()
    assert profile.progress.rebuild("words-1", _words) == 1
    assert profile.progress.rebuild("words-1", _words) == 0
    assert profile.progress.metrics() == ()


def _points(values: list[tuple[int, float, float]]) -> list[SeriesPoint]:
    start = datetime.fromisoformat("2026-11-02T09:00:00+00:00")
    return [SeriesPoint(n, start + timedelta(days=day), value, s) for n, (day, value, s) in enumerate(values)]


def test_a_week_is_weighted_by_speech_and_says_how_sure_it_is() -> None:
    points = _points([(0, 100.0, 60.0), (1, 160.0, 20.0), (8, 120.0, 30.0)])
    first, second = by_week(points)
    assert first.week == MONDAY
    assert first.mean == pytest.approx(115.0)
    assert (first.takes, first.speech_s) == (2, 80.0)
    # SE^2 = 2/1 * ((60*15)^2 + (20*45)^2) / 80^2, worked out by hand.
    half = 1.96 * (2 * (900.0**2 + 900.0**2)) ** 0.5 / 80
    assert first.low is not None and first.low == pytest.approx(115.0 - half)
    assert (second.week, second.low, second.high) == (MONDAY + timedelta(days=7), None, None)


def test_a_trend_is_only_certain_when_the_intervals_part() -> None:
    steady = [(day, 150.0 + day % 2, 60.0) for day in range(28)]
    slower = [(day, 120.0 + day % 2, 60.0) for day in range(28, 56)]
    found = trend(_points(steady + slower), MONDAY + timedelta(days=55))
    assert found is not None and found.certain
    assert found.after.mean < found.before.mean
    same = trend(_points(steady + [(day, 150.0 + day % 2, 60.0) for day in range(28, 56)]), MONDAY + timedelta(days=55))
    assert same is not None and not same.certain
    assert trend(_points(steady[:1]), MONDAY) is None


@given(st.lists(st.tuples(st.floats(-1e3, 1e3), st.floats(0.1, 1e3)), min_size=2, max_size=30))
def test_a_mean_lies_within_its_interval_and_its_values(values: list[tuple[float, float]]) -> None:
    point = pooled(MONDAY, _points([(0, value, speech_s) for value, speech_s in values]))
    assert point.low is not None and point.high is not None
    assert point.low <= point.mean <= point.high
    assert min(v for v, _ in values) - 1e-6 <= point.mean <= max(v for v, _ in values) + 1e-6


def test_the_charts_fill_themselves_from_the_monitor(profile: Profile, calendar: Calendar) -> None:
    take = whole_take(profile, LINES * 12)
    assert profile.settle()
    (point,) = profile.progress.series("words_per_minute")
    report = summarise(profile.queries.events(take.take_id), Context(language="en"))
    assert point.value == report.metric("words_per_minute").value
    assert profile.progress.missing(ALGORITHM) == ()
    profile.edits.dismiss_moment(take.take_id, Moment("rush", 0.0, 1.0, 0.5, "words"))
    assert profile.progress.missing(ALGORITHM) == (take.take_id,)
    profile.tidy()
    assert profile.progress.missing(ALGORITHM) == ()


# --- finding and rhythm ---


def test_sessions_are_found_by_title_and_by_what_was_said(profile: Profile, calendar: Calendar) -> None:
    for title, text in (
        ("Coffee 100%", "an oat milk latte"),
        ("The review", "ten percent"),
        ("Coffee again", "ten beans"),
    ):
        whole_take(profile, ((text, "Yes."),), title)
        calendar.pass_time(timedelta(days=1))
    titles = [
        [row.title for row in profile.queries.find_sessions(text)] for text in ("coffee", "ten", "100%", "oat", "x")
    ]
    assert titles == [
        ["Coffee again", "Coffee 100%"],
        ["Coffee again", "The review"],
        ["Coffee 100%"],
        ["Coffee 100%"],
        [],
    ]
    assert [row.title for row in profile.queries.find_sessions("coffee", limit=1, offset=1)] == ["Coffee 100%"]
    assert [row.title for row in profile.queries.sessions(limit=2, offset=1)] == ["The review", "Coffee 100%"]


def test_rituals_come_once_on_their_days_and_never_hours_late() -> None:
    monday = datetime.fromisoformat("2026-11-02T07:00:00+01:00")
    morning = RitualRow(1, "morning", "07:30", "12345", True)
    off = RitualRow(2, "evening", "07:30", "1234567", False)

    def due(hours: float, minutes_since: float) -> list[int]:
        now = monday + timedelta(hours=hours)
        return [row.ritual_id for row in due_rituals((morning, off), now - timedelta(minutes=minutes_since), now)]

    assert due(0.4, 10) == []
    assert due(0.5, 1) == [1]
    assert due(0.6, 10) == [1]
    assert due(0.6, 5) == []
    assert due(1.0, 60 * 24) == [1]
    assert due(5.0, 60 * 24) == []
    assert due(0.5 + 24 * 5, 10) == []


def test_this_week_and_the_days_until_a_talk(profile: Profile) -> None:
    profile.edits.set_micro_goal("breathe first", MONDAY)
    goals = profile.queries.micro_goals()
    assert current_micro_goal(goals, MONDAY + timedelta(days=6)) == goals[0]
    assert current_micro_goal(goals, MONDAY + timedelta(days=7)) is None
    late = profile.edits.add_talk("late", planned_on=MONDAY + timedelta(days=9))
    profile.edits.add_talk("soon", planned_on=MONDAY + timedelta(days=2))
    profile.edits.add_talk("some day")
    ahead = talks_ahead(profile.queries.talks(), MONDAY)
    assert [(talk.title, days) for talk, days in ahead] == [("soon", 2), ("late", 9)]
    profile.edits.talk_done(late, MONDAY)
    assert len(talks_ahead(profile.queries.talks(), MONDAY)) == 1


def test_a_rehearsal_belongs_to_the_talk_of_its_scene_that_comes_first(profile: Profile) -> None:
    assert open_talk(profile.queries.talks(), "cafe-en") is None
    profile.edits.add_talk("some day", "cafe-en")
    first = profile.edits.add_talk("first", "cafe-en", MONDAY)
    profile.edits.add_talk("another", "saying-no", MONDAY)
    assert open_talk(profile.queries.talks(), "cafe-en") == first
    profile.edits.talk_done(first, MONDAY)
    assert open_talk(profile.queries.talks(), "cafe-en") not in (None, first)
