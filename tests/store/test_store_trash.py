"""What is deleted can be had back for an hour, and then is really gone: file, log, index, backups."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from store_scene import Calendar, whole_take

from rehearsal_voice.core.errors import InputFault
from rehearsal_voice.core.events import Moment
from rehearsal_voice.store import Profile
from rehearsal_voice.store.times import UNDO_LIFE

KEPT = (("the harbour was calm that morning", "Was it so."), ("nobody had asked about lighthouses", "Indeed not."))
GONE = (
    ("persimmon confession whispered twice", "Oh, a quetzal answer."),
    ("zeppelin apology afterwards", "Never mind."),
)
WORDS = (b"persimmon", b"Persimmon", b"quetzal", b"zeppelin", b"whispered")


def _found(folder: Path) -> list[str]:
    return [
        f"{word!r} in {file.name}"
        for file in folder.rglob("*")
        if file.is_file()
        for word in WORDS
        if word in file.read_bytes()
    ]


def _finish(profile: Profile, calendar: Calendar) -> None:
    calendar.pass_time(UNDO_LIFE)
    profile.tidy()


def test_a_deleted_session_is_nowhere_and_comes_back_on_undo(profile: Profile) -> None:
    whole_take(profile, KEPT, "kept")
    take = whole_take(profile, GONE, "Persimmon")
    deletion = profile.trash.delete_session(take.session_id)
    assert [row.title for row in profile.queries.sessions()] == ["kept"]
    assert profile.queries.session(take.session_id) is None
    assert profile.queries.search("persimmon") == ()
    assert [row.what for row in profile.queries.deletions()] == ["a session"]
    profile.trash.undo(deletion)
    assert {row.title for row in profile.queries.sessions()} == {"kept", "Persimmon"}
    assert profile.queries.search("persimmon")
    assert profile.queries.deletions() == ()


def test_after_an_hour_no_byte_of_it_is_left(profile: Profile, calendar: Calendar, tmp_path: Path) -> None:
    whole_take(profile, KEPT, "kept")
    take = whole_take(profile, GONE, "Persimmon")
    profile.edits.dismiss_moment(take.take_id, Moment("apology", 2.0, 2.5, 0.9, "words", words="zeppelin apology"))
    profile.edits.save_debrief(take.take_id, "rules", {"quote": "persimmon confession"})
    profile.edits.save_reflection(take.take_id, "whispered well", "louder")
    profile.settle()
    profile.backups.make()
    profile.reviews_folder.mkdir()
    (profile.reviews_folder / f"{take.session_id}-take-1.html").write_bytes(b"<p>persimmon confession</p>")
    deletion = profile.trash.delete_session(take.session_id)
    assert _found(tmp_path)
    _finish(profile, calendar)
    assert _found(tmp_path) == []
    with pytest.raises(InputFault, match="for good"):
        profile.trash.undo(deletion)
    assert profile.queries.search("harbour")
    assert len(profile.backups.all()) == 1
    profile.close()
    assert _found(tmp_path) == []


def test_one_moment_goes_with_its_answer_sound_and_notes(profile: Profile, calendar: Calendar, tmp_path: Path) -> None:
    take = whole_take(profile, (KEPT[0], GONE[0], KEPT[1]))
    profile.settle()
    profile.trash.delete_turn(take.take_id, 2)
    assert [turn.turn for turn in profile.queries.turns(take.take_id)] == [1, 1, 3, 3]
    assert {event.turn for event in profile.queries.events(take.take_id)} == {1, 3}
    _finish(profile, calendar)
    assert _found(tmp_path) == []
    assert {event.turn for event in profile.queries.events(take.take_id)} == {1, 3}
    assert profile.queries.sound(take.take_id, 2.1, 2.9) is None
    assert profile.queries.sound(take.take_id, 0.1, 0.9) is not None


def test_a_take_may_go_and_its_session_stay(profile: Profile, calendar: Calendar) -> None:
    session = profile.begin_session("cafe-en", "two takes", "en")
    first, second = session.begin_take("cafe-en", "en", "a"), session.begin_take("cafe-en", "en", "b")
    first.close()
    second.close()
    profile.trash.delete_take(first.take_id)
    assert [take.number for take in profile.queries.takes(session.session_id)] == [2]
    profile.trash.delete_take(second.take_id)
    _finish(profile, calendar)
    assert profile.queries.session(session.session_id) is None
    with pytest.raises(InputFault, match="nothing to delete"):
        profile.trash.delete_take(first.take_id)


def test_a_stretch_of_time(profile: Profile, calendar: Calendar) -> None:
    for title in ("monday", "tuesday", "wednesday"):
        whole_take(profile, KEPT, title)
        calendar.pass_time(timedelta(days=1))
    today = calendar.today()
    profile.trash.delete_between(today - timedelta(days=2), today - timedelta(days=1))
    assert [row.title for row in profile.queries.sessions()] == ["wednesday", "monday"]


def test_a_memory_is_forgotten_item_by_item(profile: Profile, calendar: Calendar, tmp_path: Path) -> None:
    profile.edits.remember("name", "persimmon is my boss")
    kept = profile.edits.remember("preference", "slowly, please")
    (first, *_) = [row for row in profile.queries.memories() if "persimmon" in row.text]
    profile.edits.change_memory(kept, "slowly and warmly")
    profile.trash.forget_memory(first.memory_id)
    assert [row.text for row in profile.queries.memories()] == ["slowly and warmly"]
    _finish(profile, calendar)
    assert _found(tmp_path) == []


def test_everything_means_everything(profile: Profile, calendar: Calendar, tmp_path: Path) -> None:
    take = whole_take(profile, GONE, "Persimmon")
    profile.edits.keep_line("zeppelin", "en")
    profile.edits.remember("name", "quetzal")
    profile.edits.set_micro_goal("persimmon", calendar.today().date())
    profile.edits.add_talk("zeppelin")
    profile.edits.tell_nervousness("before", 7, take_id=take.take_id)
    profile.edits.set_person_setting("own_word", "quetzal")
    profile.backups.make()
    profile.trash.delete_everything()
    assert profile.queries.sessions() == ()
    _finish(profile, calendar)
    assert _found(tmp_path) == []
    assert profile.queries.person_settings() == {}
    assert profile.queries.micro_goals() == ()


def test_emptying_now_does_not_wait(profile: Profile, tmp_path: Path) -> None:
    take = whole_take(profile, GONE, "Persimmon")
    profile.trash.delete_session(take.session_id)
    profile.empty_trash()
    assert _found(tmp_path) == []


def test_a_session_that_has_just_begun_survives_a_tidying(profile: Profile, calendar: Calendar) -> None:
    take = whole_take(profile, GONE, "Persimmon")
    begun = profile.begin_session("cafe-en", "just begun", "en")
    profile.trash.delete_session(take.session_id)
    _finish(profile, calendar)
    begun.begin_take("cafe-en", "en", "expected").close()
    assert [row.title for row in profile.queries.sessions()] == ["just begun"]
