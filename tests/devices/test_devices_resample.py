"""Changing the rate block by block, and the capture clock made of blocks."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rehearsal_voice.backends.capture_line import CaptureLine
from rehearsal_voice.backends.resample import StreamingResampler, mono
from rehearsal_voice.core.audio import AudioFrame, FloatArray, level_db

blocks = st.lists(st.integers(1, 1500), min_size=1, max_size=30)


def tone(frequency_hz: float, rate_hz: int, seconds: float = 1.0) -> FloatArray:
    times = np.arange(round(seconds * rate_hz)) / rate_hz
    wave: FloatArray = (0.5 * np.sin(2 * np.pi * frequency_hz * times)).astype(np.float32)
    return wave


def streamed(samples: FloatArray, rate_hz: int, sizes: list[int]) -> FloatArray:
    resampler = StreamingResampler(rate_hz, 16_000)
    parts, done, turn = [], 0, 0
    while done < len(samples):
        size = sizes[turn % len(sizes)]
        parts.append(resampler.push(samples[done : done + size]))
        done, turn = done + size, turn + 1
    return np.concatenate([*parts, resampler.finish()])


@pytest.mark.parametrize("rate_hz", [8000, 16_000, 22_050, 24_000, 32_000, 44_100, 48_000, 96_000])
def test_a_tone_keeps_its_pitch_level_and_place(rate_hz: int) -> None:
    converted = streamed(tone(1000.0, rate_hz), rate_hz, [rate_hz // 100])
    assert len(converted) == pytest.approx(16_000, abs=2)
    np.testing.assert_allclose(converted[1000:15_000], tone(1000.0, 16_000)[1000:15_000], atol=0.01)


@given(blocks)
@settings(max_examples=25, deadline=None)
def test_the_blocks_leave_no_seam(sizes: list[int]) -> None:
    noise = np.random.default_rng(3).standard_normal(9000).astype(np.float32) * np.float32(0.1)
    whole = streamed(noise, 44_100, [9000])
    np.testing.assert_allclose(streamed(noise, 44_100, sizes), whole, atol=1e-4)


@pytest.mark.parametrize("rate_hz", [44_100, 48_000])
def test_what_a_microphone_hears_is_there_at_once_and_without_aliases(rate_hz: int) -> None:
    resampler = StreamingResampler(rate_hz, 16_000)
    given_s = told = 0.0
    for _ in range(50):
        told += len(resampler.push(np.zeros(rate_hz // 100, np.float32))) / 16_000
        given_s += 0.01
        assert given_s - told < 0.0025
    assert level_db(streamed(tone(10_000.0, rate_hz), rate_hz, [480])[500:-500]) < -75.0


def test_channels_are_averaged() -> None:
    stereo = np.stack([np.ones(10, np.float32), np.zeros(10, np.float32)], axis=1)
    assert mono(stereo).tolist() == [0.5] * 10
    assert mono(stereo[:, :1]).tolist() == [1.0] * 10


class Device:
    """A device that delivers blocks of 10 ms, with time stamps that jitter and a clock of its own."""

    def __init__(self, line: CaptureLine, rate_hz: int, *, channels: int = 1, jitter_s: float = 0.0) -> None:
        self.line = line
        self.rate_hz = rate_hz
        self.at = 500.0
        self.channels = channels
        self.jitter_s = jitter_s
        self.chance = np.random.default_rng(5)
        line.reopen(rate_hz)

    def deliver(self, seconds: float, *, pace: float = 1.0, value: float = 0.1) -> list[AudioFrame]:
        frames = []
        for _ in range(round(seconds * 100)):
            block = np.full((self.rate_hz // 100, self.channels), value, np.float32)
            self.line.push(block, self.at + self.jitter_s * self.chance.uniform(-1.0, 1.0))
            self.at += 0.01 * pace
            while (frame := self.line.pop()) is not None:
                frames.append(frame)
        return frames


@pytest.mark.parametrize(("rate_hz", "channels"), [(44_100, 1), (44_100, 2), (48_000, 2), (16_000, 1)])
def test_frames_are_mono_at_16_khz_and_contiguous(rate_hz: int, channels: int) -> None:
    frames = Device(CaptureLine(), rate_hz, channels=channels, jitter_s=0.02).deliver(2.0)
    assert len(frames) in (98, 99, 100)
    assert all(frame.samples.shape == (320,) and frame.samples.dtype == np.float32 for frame in frames)
    assert [frame.start_sample for frame in frames] == list(range(0, 320 * len(frames), 320))


@pytest.mark.parametrize("broken", [np.nan, np.inf, -np.inf, 7.0])
def test_broken_samples_never_leave_the_line(broken: float) -> None:
    device = Device(CaptureLine(), 48_000)
    frames = [*device.deliver(0.2), *device.deliver(0.1, value=broken), *device.deliver(0.2)]
    assert all(np.isfinite(frame.samples).all() and np.abs(frame.samples).max() <= 1.0 for frame in frames)
    assert np.abs(frames[-1].samples - 0.1).max() < 0.01


def test_lost_sound_is_a_jump_of_the_same_length() -> None:
    line = CaptureLine()
    device = Device(line, 48_000, jitter_s=0.01)
    frames = device.deliver(1.0)
    device.at += 0.7
    frames += device.deliver(1.0)
    jumps = [later.start_sample - sooner.end_sample for sooner, later in pairwise(frames)]
    assert max(jumps) / 16_000 == pytest.approx(0.7, abs=0.045)
    assert sum(jump > 0 for jump in jumps) == 1
    assert line.gaps == 1
    assert frames[-1].end_sample / 16_000 == pytest.approx(2.7, abs=0.04)


def test_a_drifting_clock_is_followed_without_gaps() -> None:
    line = CaptureLine()
    device = Device(line, 48_000, jitter_s=0.01)
    frames = device.deliver(60.0, pace=1.001)
    assert line.gaps == 0
    last = frames[-1]
    assert line.captured_at(last.start_sample) == pytest.approx(device.at - 0.02, abs=0.03)


def test_the_capture_clock_goes_on_over_a_reopening() -> None:
    line = CaptureLine()
    device = Device(line, 44_100)
    before = device.deliver(1.0)
    device.at += 3.0
    device.rate_hz = 48_000
    line.reopen(48_000)
    after = device.deliver(0.5)
    assert after[0].start_sample / 16_000 == pytest.approx(4.0, abs=0.01)
    assert after[0].start_sample > before[-1].end_sample
    assert line.gaps == 0
