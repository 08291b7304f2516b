"""What is worked out of a take is kept in memory for as long as it is true; weeks of nerves are read in outline."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from store_scene import Calendar, opened, rehearse

from rehearsal_voice.app.reviewing import pacing_report
from rehearsal_voice.core.events import Moment
from rehearsal_voice.store import Profile
from rehearsal_voice.store.kept import Kept

LINES = (("I would like um to talk about my pay", "Go on."), ("So I ask for ten percent", "That is a lot."))


@pytest.fixture
def days() -> Calendar:
    return Calendar()


@pytest.fixture
def store(tmp_path: Path, days: Calendar) -> Iterator[Profile]:
    yield from opened(tmp_path / "mine", days)


def test_a_report_is_made_once_and_anew_when_what_it_rests_on_changed(store: Profile) -> None:
    journal = store.begin_session("performance-review", "rehearsal", "en").begin_take("performance-review", "en", "x")
    rehearse(journal, LINES)
    journal.close()
    take = store.queries.take(journal.take_id)
    assert take is not None
    whole = pacing_report(store, take)
    assert pacing_report(store, take) is whole
    store.edits.dismiss_moment(take.take_id, Moment("filled_pause", 0.4, 0.5, 1.0, "person"))
    dismissed = pacing_report(store, take)
    assert dismissed is not whole
    deletion = store.trash.delete_turn(take.take_id, 2)
    shorter = pacing_report(store, take)
    assert shorter.rests_on.words < dismissed.rests_on.words
    store.empty_trash()
    assert pacing_report(store, take) == shorter
    assert deletion


def test_of_what_is_kept_the_longest_unused_goes_first() -> None:
    kept = Kept(most=2)
    built: list[str] = []

    def made(name: str) -> str:
        built.append(name)
        return name

    for name in ("first", "second", "first", "third", "first", "second"):
        assert kept.once(name, None, lambda name=name: made(name)) == name  # type: ignore[misc]
    assert built == ["first", "second", "third", "second"]


def test_nerves_are_read_in_outline_talk_by_talk(store: Profile, days: Calendar) -> None:
    talk = store.edits.add_talk("The review", "performance-review")
    session = store.begin_session("performance-review", "rehearsal", "en", talk_id=talk)
    other = store.begin_session("cafe-en", "coffee", "en")
    for values, place in (((8, 7, 5, 3), session), ((6, 2), other)):
        for value in values:
            take = place.begin_take("performance-review", "en", "expected")
            take.close()
            store.edits.tell_nervousness("before", value, take_id=take.take_id)
            days.pass_time(timedelta(hours=1))
    store.edits.tell_nervousness("real", 4, talk_id=talk)
    of_talk, rest = store.queries.nervousness_by_talk(2)
    assert (of_talk.talk_id, of_talk.first, of_talk.answers) == (talk, 8, 5)
    assert [(row.moment, row.value) for row in of_talk.last] == [("before", 3), ("real", 4)]
    assert (rest.talk_id, rest.first, rest.answers, len(rest.last)) == (None, 6, 2, 2)
    around = store.queries.nervousness_around([of_talk.last[0].take_id or 0], talk)
    assert [row.value for row in around] == [3, 4]
    assert store.queries.nervousness_around([]) == ()
