"""What is written down comes back as it was, and nothing half is shown as whole."""

from __future__ import annotations

import shutil
import threading
from datetime import timedelta
from pathlib import Path

import numpy as np
import pytest
from store_scene import LINES, Calendar, exchange, feed, rehearse, sound_at

from rehearsal_voice.core.audio import SAMPLE_RATE_HZ, AudioFrame
from rehearsal_voice.core.errors import InputFault, StorageFault
from rehearsal_voice.core.events import Heard, ReplyHeard, SpeechEnd, to_json
from rehearsal_voice.store import Profile, ProfileInUse, ProfileLocked, open_profile


def test_a_take_comes_back_as_it_was(profile: Profile) -> None:
    session = profile.begin_session("performance-review", "The review", "en", {"mood": "tired"})
    take = session.begin_take("performance-review", "en", "pushes_back", rung=2)
    rehearse(take, LINES)
    take.close("finished")
    session.end()

    (row,) = profile.queries.sessions()
    assert (row.session_id, row.title, row.arrival, row.takes) == (
        session.session_id,
        "The review",
        {"mood": "tired"},
        1,
    )
    (kept,) = profile.queries.takes(session.session_id)
    assert (kept.number, kept.variant, kept.state, kept.rung, kept.reason) == (
        1,
        "pushes_back",
        "complete",
        2,
        "finished",
    )
    assert kept.duration_s == pytest.approx(6.0)
    turns = profile.queries.turns(take.take_id)
    assert [(turn.speaker, turn.text) for turn in turns] == [
        pair for text, reply in LINES for pair in (("person", text), ("partner", reply))
    ]
    assert [word.text for word in turns[0].words] == LINES[0][0].split()
    assert (turns[2].start_s, turns[2].end_s) == (2.0, 3.0)
    expected = [event for place, line in enumerate(LINES) for event in exchange(place + 1, *line)]
    assert profile.queries.event_lines(take.take_id) == [to_json(event) for event in expected]


def test_takes_are_numbered_within_their_session(profile: Profile) -> None:
    session = profile.begin_session("cafe-en", "A coffee", "en")
    numbers = []
    for _ in range(3):
        take = session.begin_take("cafe-en", "en", "expected")
        numbers.append(take.number)
        take.close()
    other = profile.begin_session("cafe-en", "A coffee", "en").begin_take("cafe-en", "en", "expected")
    other.close()
    assert (numbers, other.number) == ([1, 2, 3], 1)


def test_any_stretch_can_be_heard_and_gaps_are_silence(profile: Profile) -> None:
    take = profile.begin_session("cafe-en", "A coffee", "en").begin_take("cafe-en", "en", "expected")
    feed(take, 0.0, 1.0)
    feed(take, 1.5, 2.0)
    assert take.wait_durable(2 * SAMPLE_RATE_HZ, 5.0)
    sound = profile.queries.sound(take.take_id, 0.9, 1.6)
    assert sound is not None
    assert sound.start_s == pytest.approx(0.9)
    steps = np.rint(sound.samples * 32_767)
    assert np.array_equal(steps[:1_600], np.rint(sound_at(14_400, 1_600) * 32_767))
    assert not steps[1_600:9_600].any()
    assert np.array_equal(steps[9_600:], np.rint(sound_at(24_000, 1_600) * 32_767))
    assert profile.queries.sound(take.take_id, 5.0, 6.0) is None
    take.close()


def test_words_are_never_ahead_of_their_sound(profile: Profile) -> None:
    take = profile.begin_session("cafe-en", "A coffee", "en").begin_take("cafe-en", "en", "expected")
    feed(take, 0.0, 0.5)
    for event in exchange(1, "A coffee please", "Sure."):
        take.record(event)
    assert take.wait_durable(SAMPLE_RATE_HZ // 2, 5.0)
    assert profile.queries.turns(take.take_id) == ()
    feed(take, 0.5, 1.0)
    assert take.wait_durable(SAMPLE_RATE_HZ, 5.0)
    take.close()
    assert [turn.text for turn in profile.queries.turns(take.take_id)] == ["A coffee please", "Sure."]
    assert [event.kind for event in profile.queries.events(take.take_id)] == [
        "speech_start",
        "speech_end",
        "transcript",
        "reply_heard",
    ]


def test_a_turn_heard_again_in_full_replaces_its_beginning(profile: Profile) -> None:
    take = profile.begin_session("cafe-en", "A coffee", "en").begin_take("cafe-en", "en", "expected")
    feed(take, 0.0, 2.0)
    take.record(SpeechEnd(turn=1, t=0.8, start=0.1, decided=1.0))
    take.record(Heard(turn=1, t=0.8, text="I would"))
    take.record(SpeechEnd(turn=1, t=1.8, start=0.1, decided=2.1))
    take.record(Heard(turn=1, t=1.8, text="I would like a coffee"))
    take.close()
    (turn,) = profile.queries.turns(take.take_id)
    assert (turn.text, turn.end_s) == ("I would like a coffee", 1.8)
    assert profile.queries.search("would like")
    assert len(profile.queries.search("would")) == 1


def test_a_partner_who_speaks_twice_in_one_turn_is_kept_and_found_in_full(profile: Profile) -> None:
    take = profile.begin_session("cafe-en", "A coffee", "en").begin_take("cafe-en", "en", "expected")
    feed(take, 0.0, 1.0)
    take.record(ReplyHeard(turn=1, t=3.0, start=2.0, text="Which milk?", complete=True))
    take.record(ReplyHeard(turn=1, t=17.5, start=15.0, text="No rush, I'll polish this —", complete=False))
    take.close()
    (turn,) = profile.queries.turns(take.take_id)
    assert turn.text == "Which milk? No rush, I'll polish this —"
    assert (turn.start_s, turn.end_s, turn.complete) == (2.0, 17.5, False)
    assert profile.queries.search("milk")
    assert profile.queries.search("polish")


def test_sound_without_words_makes_no_turn(profile: Profile) -> None:
    take = profile.begin_session("cafe-en", "A coffee", "en").begin_take("cafe-en", "en", "expected")
    feed(take, 0.0, 1.0)
    take.record(SpeechEnd(turn=1, t=0.5, start=0.1, decided=1.0))
    take.record(Heard(turn=1, t=0.5, text=""))
    take.close()
    assert profile.queries.turns(take.take_id) == ()
    assert len(profile.queries.events(take.take_id)) == 2


def test_sound_reaches_the_disk_without_being_asked_for(profile: Profile) -> None:
    take = profile.begin_session("cafe-en", "A coffee", "en").begin_take("cafe-en", "en", "expected")
    sheet = take._sheet
    feed(take, 0.0, 0.1)
    with sheet.progress:
        assert sheet.progress.wait_for(lambda: take.durable_until() == 1_600, 30.0)
    take.close()


def test_a_running_take_is_not_shown_and_after_a_crash_it_is_offered(
    profile: Profile, tmp_path: Path, calendar: Calendar
) -> None:
    session = profile.begin_session("cafe-en", "A coffee", "en")
    take = session.begin_take("cafe-en", "en", "expected")
    rehearse(take, LINES[:2])
    feed(take, 4.0, 4.6)
    assert take.wait_durable(round(4.6 * SAMPLE_RATE_HZ), 5.0)
    assert profile.queries.sessions() == ()
    assert profile.queries.search("salary") == ()
    assert profile.unfinished() == ()

    shutil.copytree(tmp_path / "mine", tmp_path / "after-the-crash")
    with_crash = open_profile(tmp_path / "after-the-crash", calendar)
    (row,) = with_crash.unfinished()
    assert (row.title, row.turns, row.transcribed_s) == ("A coffee", 4, 3.0)
    assert row.sound_s == pytest.approx(4.6)
    with_crash.recover(row.take_id)
    (kept,) = with_crash.queries.takes(session.session_id)
    assert kept.state == "recovered"
    assert kept.duration_s == pytest.approx(4.6)
    assert with_crash.unfinished() == ()
    assert len(with_crash.queries.turns(row.take_id)) == 4
    assert with_crash.queries.sound(row.take_id, 4.0, 4.6) is not None
    with_crash.close()
    take.close()


def test_discarding_leaves_nothing_and_later_asks_again(profile: Profile, tmp_path: Path, calendar: Calendar) -> None:
    for title in ("One", "Two"):
        rehearse(profile.begin_session("cafe-en", title, "en").begin_take("cafe-en", "en", "expected"), LINES[:1])
    shutil.copytree(tmp_path / "mine", tmp_path / "again")
    again = open_profile(tmp_path / "again", calendar)
    first, second = again.unfinished()
    again.discard(first.take_id)
    again.put_off(second.take_id)
    (left,) = again.unfinished()
    assert (left.title, left.put_off) == ("Two", True)
    with pytest.raises(InputFault):
        again.recover(first.take_id)
    again.close()

    calendar.pass_time(timedelta(days=8))
    later = open_profile(tmp_path / "again", calendar)
    assert later.settle()
    assert later.unfinished() == ()
    (kept,) = later.queries.sessions()
    assert kept.title == "Two"
    assert later.queries.sound(left.take_id, 0.0, 3_600.0) is None
    assert later.queries.turns(left.take_id)
    later.close()


def test_what_was_not_yet_recognised_is_added_when_a_take_is_recovered(
    profile: Profile, tmp_path: Path, calendar: Calendar
) -> None:
    take = profile.begin_session("cafe-en", "cut", "en").begin_take("cafe-en", "en", "expected")
    rehearse(take, LINES[:1])
    feed(take, 2.0, 3.5)
    assert take.wait_durable(56_000, 5.0)
    shutil.copytree(tmp_path / "mine", tmp_path / "after")
    after = open_profile(tmp_path / "after", calendar)
    (row,) = after.unfinished()
    late = exchange(2, "and one more thing", "")[1:3]
    after.recover(row.take_id, late)
    assert [turn.text for turn in after.queries.turns(row.take_id) if turn.speaker == "person"] == [
        LINES[0][0],
        "and one more thing",
    ]
    assert [event.kind for event in after.queries.events(row.take_id)][-2:] == ["speech_end", "transcript"]
    assert after.queries.search("one more thing")
    after.close()
    take.close()


def test_a_take_that_could_not_begin_leaves_nothing(profile: Profile) -> None:
    session = profile.begin_session("cafe-en", "x", "en")
    take = session.begin_take("cafe-en", "en", "expected")
    feed(take, 0.0, 1.0)
    assert take.wait_durable(16_000, 5.0)
    take.discard()
    take.discard()
    take.close("stopped")
    feed(take, 1.0, 2.0)
    take.record(Heard(turn=1, t=1.0, text="too late"))
    assert not take.wait_durable(32_000, 0.3)
    assert not profile.busy
    assert profile.unfinished() == ()
    assert profile.queries.session(session.session_id) is None
    assert profile.queries.sound(take.take_id, 0.0, 3_600.0) is None


def test_a_mistake_of_ours_is_met_where_it_is_made(profile: Profile) -> None:
    take = profile.begin_session("cafe-en", "x", "en").begin_take("cafe-en", "en", "expected")
    with pytest.raises(ValueError, match="mono"):
        take.captured(AudioFrame(np.zeros((2, 100), dtype=np.float32), 0))
    with pytest.raises(TypeError):
        take.record(Heard(turn=1, t=0.0, text=object()))  # type: ignore[arg-type]
    take.captured(AudioFrame(np.array([np.nan, 2.0, -2.0], dtype=np.float32), 0))
    assert take.wait_durable(3, 5.0)
    sound = profile.queries.sound(take.take_id, 0.0, 1.0)
    assert sound is not None and sound.samples.tolist() == [0.0, 1.0, -1.0]
    take.close()


def test_a_second_window_is_refused_kindly(profile: Profile, tmp_path: Path, calendar: Calendar) -> None:
    with pytest.raises(ProfileInUse, match="another window"):
        open_profile(tmp_path / "mine", calendar)
    take = profile.begin_session("cafe-en", "A coffee", "en").begin_take("cafe-en", "en", "expected")
    take.close()
    profile.close()
    open_profile(tmp_path / "mine", calendar).close()


def test_a_closed_profile_says_so(profile: Profile) -> None:
    profile.close()
    profile.close()
    with pytest.raises(ProfileLocked):
        profile.queries.sessions()
    with pytest.raises(ProfileLocked):
        profile.begin_session("cafe-en", "A coffee", "en")


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path, calendar: Calendar) -> None:
    blocked = tmp_path / "blocked"
    blocked.write_text("a file where the folder should be", encoding="utf-8")
    with pytest.raises(StorageFault):
        open_profile(blocked, calendar)


def test_many_threads_may_read_while_a_take_runs(profile: Profile) -> None:
    session = profile.begin_session("cafe-en", "A coffee", "en")
    done = session.begin_take("cafe-en", "en", "expected")
    rehearse(done, LINES)
    done.close()
    running = session.begin_take("cafe-en", "en", "expected")
    seen: list[int] = []

    def look() -> None:
        for _ in range(50):
            seen.append(len(profile.queries.turns(done.take_id)) + len(profile.queries.search("salary")))

    threads = [threading.Thread(target=look) for _ in range(4)]
    for thread in threads:
        thread.start()
    for place in range(100):
        running.captured(AudioFrame(sound_at(place * 320, 320), place * 320))
    for thread in threads:
        thread.join()
    running.close()
    assert set(seen) == {7}
    assert len(seen) == 200


@pytest.mark.parametrize("name", ["with spaces", "ünïcödé", "a talk 🙂"])
def test_any_folder_name_will_do(tmp_path: Path, calendar: Calendar, name: str) -> None:
    opened = open_profile(tmp_path / name, calendar)
    opened.begin_session("cafe-en", name, "en").begin_take("cafe-en", "en", "expected").close()
    opened.close()
    again = open_profile(tmp_path / name, calendar)
    assert again.queries.sessions()[0].title == name
    again.close()
