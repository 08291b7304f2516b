"""Sound lives until the review is closed, a day at most, longer only by choice and with a date."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from store_scene import Calendar, exchange, sound_at, whole_take

from rehearsal_voice.core.audio import SAMPLE_RATE_HZ, AudioFrame, FloatArray
from rehearsal_voice.core.errors import InputFault
from rehearsal_voice.store import Profile, open_profile
from rehearsal_voice.store.pcm import from_pcm, joined_blocks, to_pcm

LONG_RUN = to_pcm(sound_at(0, 64))
"""A piece of the take's sound; where it stands in a file, the sound is still there."""


class Halving:
    """A codec that can be seen at work: keeps every second byte of the sum, and knows its own name."""

    name = "halving"

    def encode(self, samples: FloatArray) -> bytes:
        return to_pcm(samples[::2])

    def decode(self, data: bytes, samples: int) -> FloatArray:
        return np.repeat(from_pcm(data), 2)[:samples]


def _on_disk(folder: Path) -> bool:
    return any(LONG_RUN in file.read_bytes() for file in folder.rglob("*") if file.is_file())


def test_closing_the_review_ends_the_sound_on_disk_too(profile: Profile, tmp_path: Path) -> None:
    take = whole_take(profile)
    assert profile.settle()
    assert _on_disk(tmp_path)
    profile.close_review(take.take_id)
    assert profile.queries.sound(take.take_id, 0.0, 1.0) is None
    assert profile.settle()
    assert not _on_disk(tmp_path)
    row = profile.queries.take(take.take_id)
    assert row is not None and row.sound_until is None and row.review_closed_at is not None


def test_a_day_later_it_is_gone_by_itself(profile: Profile, calendar: Calendar, tmp_path: Path) -> None:
    take = whole_take(profile)
    calendar.pass_time(timedelta(hours=23))
    profile.tidy()
    assert profile.queries.sound(take.take_id, 0.0, 3_600.0) is not None
    calendar.pass_time(timedelta(hours=1))
    profile.tidy()
    assert profile.queries.sound(take.take_id, 0.0, 3_600.0) is None
    assert not _on_disk(tmp_path)


def test_a_clock_set_back_does_not_prolong_it(profile: Profile, calendar: Calendar) -> None:
    take = whole_take(profile)
    calendar.pass_time(timedelta(days=-30))
    profile.tidy()
    assert profile.queries.sound(take.take_id, 0.0, 3_600.0) is None


def test_it_is_gone_at_the_next_start_when_the_app_was_closed(
    profile: Profile, calendar: Calendar, tmp_path: Path
) -> None:
    take = whole_take(profile)
    profile.close()
    calendar.pass_time(timedelta(days=3))
    again = open_profile(tmp_path / "mine", calendar)
    assert again.settle()
    assert again.queries.sound(take.take_id, 0.0, 3_600.0) is None
    again.close()
    assert not _on_disk(tmp_path)


def test_a_kept_moment_outlives_the_review_until_its_date(profile: Profile, calendar: Calendar) -> None:
    take = whole_take(profile)
    profile.settle()
    until = calendar.today() + timedelta(days=30)
    profile.sound.keep_moment(take.take_id, 2.25, 2.75, until)
    profile.close_review(take.take_id)
    sound = profile.queries.sound(take.take_id, 2.25, 2.75)
    assert sound is not None
    assert np.array_equal(np.rint(sound.samples * 32_767), np.rint(sound_at(36_000, 8_000) * 32_767))
    assert profile.queries.sound(take.take_id, 3.0, 4.0) is None
    (kept,) = profile.queries.kept_sound()
    assert (kept.start_s, kept.seconds, kept.kept_until) == (2.25, 0.5, until)
    calendar.pass_time(timedelta(days=30))
    profile.tidy()
    assert profile.queries.kept_sound() == ()
    with pytest.raises(InputFault):
        profile.sound.keep_moment(take.take_id, 2.25, 2.75, until)


def test_a_moment_kept_at_once_survives_that_the_sound_is_made_small(profile: Profile, calendar: Calendar) -> None:
    take = whole_take(profile)
    profile.sound.keep_moment(take.take_id, 0.0, 1.5, calendar.today() + timedelta(days=30))
    profile.sound.compress(take.take_id)
    profile.settle()
    profile.close_review(take.take_id)
    kept = profile.queries.sound(take.take_id, 0.0, 1.5)
    assert kept is not None and len(kept.samples) == 24_000


def test_a_kept_moment_and_a_kept_take(profile: Profile, calendar: Calendar) -> None:
    until = calendar.today() + timedelta(days=7)
    one, two = whole_take(profile), whole_take(profile)
    profile.sound.keep_moment(one.take_id, 2.0, 4.0, until)
    profile.sound.keep_take(two.take_id, until)
    profile.close_review(one.take_id)
    profile.close_review(two.take_id)
    assert profile.queries.sound(one.take_id, 2.1, 2.9) is not None
    assert profile.queries.sound(one.take_id, 0.0, 0.5) is None
    whole = profile.queries.sound(two.take_id, 0.0, 6.0)
    assert whole is not None and len(whole.samples) == 96_000
    profile.sound.stop_keeping(two.take_id, calendar.today())
    assert profile.queries.sound(two.take_id, 0.0, 3_600.0) is None


def test_a_codec_compresses_turn_by_turn_and_gives_the_same_length_back(tmp_path: Path, calendar: Calendar) -> None:
    profile = open_profile(tmp_path / "mine", calendar, codec=Halving())
    take = whole_take(profile)
    assert profile.settle()
    assert not _on_disk(tmp_path)
    sound = profile.queries.sound(take.take_id, 0.5, 5.5)
    assert sound is not None and len(sound.samples) == 80_000
    assert np.allclose(sound.samples, sound_at(8_000, 80_000), atol=1.1 / 32_767)
    profile.close()


@given(
    lengths=st.lists(st.integers(1, 400), max_size=40),
    gaps=st.sets(st.integers(0, 39)),
    ends=st.lists(st.integers(0, 12_000), max_size=6),
    longest=st.integers(400, 3_000),
)
def test_blocks_are_joined_without_losing_or_mixing_any(
    lengths: list[int], gaps: set[int], ends: list[int], longest: int
) -> None:
    blocks, place = [], 0
    for number, length in enumerate(lengths):
        place += 50 if number in gaps else 0
        blocks.append((place, length))
        place += length
    turn_ends = [(turn + 1, end) for turn, end in enumerate(sorted(ends))]
    groups = joined_blocks(blocks, turn_ends, longest)
    assert [start for _, starts in groups for start in starts] == [start for start, _ in blocks]
    sizes = dict(blocks)
    for _, starts in groups:
        assert sum(sizes[start] for start in starts) <= longest
        for left, right in pairwise(starts):
            assert left + sizes[left] == right
            assert not any(left < end <= right for _, end in turn_ends)


def test_level_and_pitch_of_the_turns_outlive_the_sound(profile: Profile) -> None:
    take = profile.begin_session("cafe-en", "x", "en").begin_take("cafe-en", "en", "expected")
    seconds = np.arange(4 * SAMPLE_RATE_HZ) / SAMPLE_RATE_HZ
    harmonics = np.stack([np.sin(2 * np.pi * 110.0 * k * seconds) / k for k in range(1, 8)])
    voice = (0.2 * harmonics.sum(axis=0)).astype(np.float32)
    for start in range(0, len(voice), 3_200):
        take.captured(AudioFrame(voice[start : start + 3_200], start))
    for turn in (1, 2):
        for event in exchange(turn, "and so it goes", "Does it."):
            take.record(event)
    take.close()
    assert profile.settle()
    profile.close_review(take.take_id)
    frames = profile.queries.features(take.take_id, "frames")
    assert frames is not None and frames.hop_ms == 10
    assert np.array_equal(np.unique(frames.columns["turn"], return_counts=True)[1], [100, 100])
    assert abs(float(np.median(frames.columns["pitch"])) - 49) <= 1
    assert abs(float(np.median(frames.columns["level"])) - 10 * np.log10(np.mean(voice**2))) < 1.5
