"""Frames: the same numbers however the sound came, and what loudness and time may not change."""

from __future__ import annotations

import numpy as np
import pytest
import soxr
from hypothesis import given, settings
from hypothesis import strategies as st

from rehearsal_voice.core.audio import SAMPLE_RATE_HZ, FloatArray
from rehearsal_voice.pacing.features import FeatureStream, track_of
from rehearsal_voice.pacing.frames import FrameTrack, joined
from rehearsal_voice.pacing.measure import measure_turn

ARRAYS = ("level_db", "pitch_hz", "voicing", "centroid_hz", "flux", "crossings", "bands")


def voice(seconds: float, pitch_hz: float = 130.0) -> FloatArray:
    """A buzz with four syllables a second."""
    t = np.arange(round(seconds * SAMPLE_RATE_HZ)) / SAMPLE_RATE_HZ
    tone = sum(np.sin(2 * np.pi * pitch_hz * k * t) / k for k in range(1, 15))
    return np.asarray(0.15 * tone * (0.6 - 0.4 * np.cos(2 * np.pi * 4.0 * t)), np.float32)


def quiet(seconds: float) -> FloatArray:
    return np.zeros(round(seconds * SAMPLE_RATE_HZ), np.float32)


SPEECH = np.concatenate([quiet(0.5), voice(1.2), quiet(0.6), voice(0.9, 110.0), quiet(0.35), voice(1.0), quiet(0.5)])


def in_pieces(samples: FloatArray, sizes: list[int]) -> FrameTrack:
    stream, tracks, at = FeatureStream(), [], 0
    for size in sizes:
        tracks.append(stream.push(samples[at : at + size]))
        at += size
    return joined([*tracks, stream.push(samples[at:]), stream.flush()])


@given(st.lists(st.integers(1, 9_000), max_size=20))
@settings(max_examples=25, deadline=None)
def test_frames_do_not_depend_on_how_the_sound_was_cut(sizes: list[int]) -> None:
    whole, cut = track_of(SPEECH), in_pieces(SPEECH, sizes)
    for name in ARRAYS:
        np.testing.assert_array_equal(getattr(whole, name), getattr(cut, name))


@pytest.mark.parametrize("pitch_hz", [75.0, 110.0, 180.0, 260.0, 400.0])
def test_the_pitch_of_a_voice_is_found_within_a_percent(pitch_hz: float) -> None:
    track = track_of(voice(1.0, pitch_hz))
    middle = track.pitch_hz[20:80]
    assert np.median(middle[middle > 0]) == pytest.approx(pitch_hz, rel=0.01)


def test_noise_and_silence_have_no_pitch() -> None:
    noise = np.random.default_rng(1).normal(0.0, 0.05, SAMPLE_RATE_HZ).astype(np.float32)
    assert (track_of(noise).pitch_hz > 0).mean() < 0.05
    assert not (track_of(quiet(1.0)).pitch_hz > 0).any()


@given(st.floats(-12.0, 12.0))
@settings(max_examples=15, deadline=None)
def test_gain_moves_no_pause(gain_db: float) -> None:
    louder = np.asarray(SPEECH * 10.0 ** (gain_db / 20.0), np.float32)
    plain, changed = (measure_turn(track_of(sound), 1, 0.3, 5.0) for sound in (SPEECH, louder))
    assert changed.silences == plain.silences
    assert changed.nuclei == plain.nuclei


@given(st.floats(-12.0, 12.0))
@settings(max_examples=10, deadline=None)
def test_gain_changes_neither_how_the_sound_moves_nor_what_holds_still(gain_db: float) -> None:
    hiss = np.random.default_rng(7).normal(0.0, 0.001, len(SPEECH)).astype(np.float32)
    louder = np.asarray((SPEECH + hiss) * 10.0 ** (gain_db / 20.0), np.float32)
    plain, changed = (measure_turn(track_of(sound), 1, 0.3, 5.0) for sound in (SPEECH + hiss, louder))
    assert changed.movement == pytest.approx(plain.movement, abs=0.02)
    assert [(h.start, h.end) for h in changed.hesitations] == [(h.start, h.end) for h in plain.hesitations]


@given(st.integers(0, 2_000))
@settings(max_examples=15, deadline=None)
def test_a_shift_in_time_shifts_everything_alike(hundredths: int) -> None:
    shift = hundredths / 100.0
    plain = measure_turn(track_of(SPEECH), 1, 0.3, 5.0)
    later = measure_turn(track_of(SPEECH, round(shift * SAMPLE_RATE_HZ)), 1, 0.3 + shift, 5.0 + shift)
    assert [start + shift for start, _ in plain.silences] == pytest.approx([s for s, _ in later.silences], abs=1e-3)
    assert later.start == pytest.approx(plain.start + shift, abs=1e-3)
    assert len(later.nuclei) == len(plain.nuclei)


def test_silence_behind_a_turn_changes_nothing_of_it() -> None:
    longer = np.concatenate([SPEECH, quiet(3.0)])
    assert measure_turn(track_of(longer), 1, 0.3, 8.0) == measure_turn(track_of(SPEECH), 1, 0.3, 5.0)


def test_exact_silences_are_found_within_30_ms() -> None:
    measured = measure_turn(track_of(SPEECH), 1, 0.3, 5.0)
    long_ones = [s for s in measured.silences if s[1] - s[0] >= 0.25]
    assert len(long_ones) == 2
    for found, true in zip(long_ones, [(1.7, 2.3), (3.2, 3.55)], strict=True):
        assert found == pytest.approx(true, abs=0.03)


def test_another_sampling_rate_on_the_way_moves_no_pause() -> None:
    there = soxr.resample(SPEECH, SAMPLE_RATE_HZ, 44_100)
    back = np.asarray(soxr.resample(there, 44_100, SAMPLE_RATE_HZ), np.float32)
    plain, changed = (measure_turn(track_of(sound), 1, 0.3, 5.0).silences for sound in (SPEECH, back))
    assert len(plain) == len(changed)
    assert np.asarray(changed) == pytest.approx(np.asarray(plain), abs=0.03)


def test_a_rising_end_is_told_from_a_falling_one() -> None:
    t = np.arange(SAMPLE_RATE_HZ) / SAMPLE_RATE_HZ
    for sign in (1, -1):
        phase = 2 * np.pi * np.cumsum(140.0 * 2.0 ** (sign * 0.6 * np.clip(t - 0.6, 0, 1))) / SAMPLE_RATE_HZ
        rise = measure_turn(track_of(np.asarray(0.3 * np.sin(phase), np.float32)), 1, 0.0, 1.0).final_rise
        assert rise is not None
        assert rise * sign > 1.0
