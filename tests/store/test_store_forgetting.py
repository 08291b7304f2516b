"""A turn that is taken back while the take runs: no byte of it is in any file, and what was before it stays."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from store_scene import Calendar, exchange, feed

from rehearsal_voice.core.audio import SAMPLE_RATE_HZ, AudioFrame
from rehearsal_voice.core.events import PartialHeard, SpeechStart, TakeEnded
from rehearsal_voice.store import Profile, TakeJournal, open_profile
from rehearsal_voice.store.reserve import empty_kept_journal, open_reserve

SECRET = "zebras on the windowsill"
WINDOW_BYTES = 64
"""Two milliseconds of sound: so little of it would betray that it was kept."""


def noise(seed: int, samples: int) -> np.ndarray:
    return (np.random.default_rng(seed).uniform(-0.5, 0.5, samples)).astype(np.float32)


def on_disk(folder: Path, piece: bytes) -> bool:
    return any(piece in file.read_bytes() for file in folder.rglob("*") if file.is_file())


def a_running_take(folder: Path) -> tuple[Profile, TakeJournal]:
    profile = open_profile(folder, Calendar())
    take = profile.begin_session("cafe-en", "A coffee", "en").begin_take("cafe-en", "en", "as expected")
    feed(take, 0.0, 2.0)
    for event in exchange(1, "a coffee please", "Sure."):
        take.record(event)
    return profile, take


def say(take: TakeJournal, sound: np.ndarray, start: int, frame: int) -> None:
    for at in range(0, len(sound), frame):
        take.captured(AudioFrame(sound[at : at + frame], start + at))


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    seconds=st.floats(0.3, 4.0),
    frame=st.sampled_from([160, 320, 512]),
    written=st.booleans(),
    later=st.floats(0.0, 1.0),
)
def test_no_byte_of_it_stays(
    tmp_path_factory: pytest.TempPathFactory, seconds: float, frame: int, written: bool, later: float
) -> None:
    """written: all of it had been committed; else it may still wait in memory. later: what is captured afterwards."""
    folder = tmp_path_factory.mktemp("profile")
    profile, take = a_running_take(folder)
    start = 2 * SAMPLE_RATE_HZ
    sound = noise(7, round(seconds * SAMPLE_RATE_HZ))
    kept = np.rint(sound * 32_767).astype("<i2").tobytes()
    take.record(SpeechStart(turn=2, t=2.0))
    say(take, sound, start, frame)
    take.record(PartialHeard(turn=2, t=3.0, text=SECRET))
    if written:
        whole = len(sound) - len(sound) % frame
        assert take.wait_durable(start + whole, 5.0)
        assert on_disk(folder, kept[:WINDOW_BYTES])
        assert on_disk(folder, SECRET.encode())

    assert take.forget_turn(2, start, 5.0)
    windows = range(0, len(kept) - WINDOW_BYTES, 4_000)
    assert not any(on_disk(folder, kept[at : at + WINDOW_BYTES]) for at in windows)
    assert not on_disk(folder, SECRET.encode())

    say(take, noise(8, round(later * SAMPLE_RATE_HZ)), start + len(sound), frame)
    take.record(TakeEnded(turn=1, t=9.0, reason="safety"))
    take.close("safety")
    found = profile.queries.sound(take.take_id, 0.0, 60.0)
    assert found is not None
    assert len(found.samples) == start
    assert [turn.text for turn in profile.queries.turns(take.take_id)] == ["a coffee please", "Sure."]
    assert not any(SECRET in str(event) for event in profile.queries.events(take.take_id))
    profile.close()
    assert not on_disk(folder, SECRET.encode())


def test_a_take_that_goes_on_keeps_what_is_said_afterwards(tmp_path: Path) -> None:
    profile, take = a_running_take(tmp_path)
    start, until = 2 * SAMPLE_RATE_HZ, 3 * SAMPLE_RATE_HZ
    hint = noise(7, until - start)
    kept = np.rint(hint * 32_767).astype("<i2").tobytes()
    take.record(PartialHeard(turn=2, t=2.5, text=SECRET))
    say(take, hint, start, 320)
    assert take.wait_durable(until, 5.0)

    assert take.forget_turn(2, start, 5.0, until)
    windows = range(0, len(kept) - WINDOW_BYTES, 4_000)
    assert not any(on_disk(tmp_path, kept[at : at + WINDOW_BYTES]) for at in windows)
    assert not on_disk(tmp_path, SECRET.encode())

    after = noise(8, SAMPLE_RATE_HZ)
    say(take, after, until, 320)
    assert take.wait_durable(until + len(after), 5.0)
    for event in exchange(2, "a latte please", "Coming."):
        take.record(event)
    take.close("finished")
    found = profile.queries.sound(take.take_id, 0.0, 60.0)
    assert found is not None
    assert not found.samples[start:until].any()
    assert np.abs(found.samples[until:] - after).max() < 1e-3
    assert [turn.text for turn in profile.queries.turns(take.take_id)][-2:] == ["a latte please", "Coming."]
    profile.close()


def test_a_kept_journal_of_the_reserve_is_emptied(tmp_path: Path) -> None:
    reserve = open_reserve(tmp_path, None)
    sound = noise(9, 4_000).tobytes()
    reserve.execute("INSERT INTO sound_blocks VALUES (1, 0, 8000, ?)", (sound,))
    reserve.execute("DELETE FROM sound_blocks")
    assert on_disk(tmp_path, sound[:WINDOW_BYTES])
    empty_kept_journal(reserve)
    assert not on_disk(tmp_path, sound[:WINDOW_BYTES])
    reserve.close()
