"""Recordings as microphone and loudspeaker."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile

from rehearsal_voice.backends.mic_file import FRAME_SAMPLES, QUIET_DB, FileMicrophone
from rehearsal_voice.backends.speaker_file import FileLoudspeaker
from rehearsal_voice.core.audio import AudioFrame, FloatArray, level_db
from rehearsal_voice.core.clock import Clock
from rehearsal_voice.core.errors import DeviceFault, InputFault
from rehearsal_voice.core.ports import EndOfInput
from rehearsal_voice.testing.clock import ManualClock


def tone(seconds: float, rate_hz: int, frequency_hz: float = 440.0) -> FloatArray:
    times = np.arange(round(seconds * rate_hz)) / rate_hz
    wave: FloatArray = (0.5 * np.sin(2 * np.pi * frequency_hz * times)).astype(np.float32)
    return wave


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
def turns(tmp_path: Path) -> list[Path]:
    files = [tmp_path / "one.wav", tmp_path / "two.flac"]
    soundfile.write(files[0], np.stack([tone(1.0, 44_100)] * 2, axis=1), 44_100)
    soundfile.write(files[1], tone(0.51, 16_000, 880.0), 16_000)
    return files


def drain(microphone: FileMicrophone) -> FloatArray:
    frames: list[AudioFrame] = []
    while (frame := microphone.read(0.0)) is not None:
        assert frame.samples.shape == (FRAME_SAMPLES,)
        assert not frames or frame.start_sample == frames[-1].end_sample
        frames.append(frame)
    return np.concatenate([frame.samples for frame in frames])


def test_frames_come_at_the_pace_of_the_clock(turns: list[Path], clock: ManualClock) -> None:
    microphone = FileMicrophone(turns, clock)
    microphone.open()
    assert microphone.read(0.0) is None
    clock.advance(0.0199)
    assert microphone.read(0.0) is None
    clock.advance(0.0002)
    assert microphone.read(0.0) is not None
    clock.advance(10.0)
    assert len(drain(microphone)) == 10 * 16_000 // FRAME_SAMPLES * FRAME_SAMPLES


def test_a_turn_is_spoken_when_asked_for_and_quiet_is_never_digital_zero(turns: list[Path], clock: ManualClock) -> None:
    microphone = FileMicrophone(turns, clock)
    microphone.open()
    clock.advance(0.5)
    quiet = drain(microphone)
    assert level_db(quiet) == pytest.approx(QUIET_DB, abs=1.0)
    assert np.count_nonzero(quiet) == len(quiet)

    assert microphone.speak_next()
    clock.advance(2.0)
    heard = drain(microphone)
    spoken = microphone.spoken[0]
    assert spoken.path == turns[0]
    assert (spoken.start_sample, spoken.end_sample) == (8000, 8000 + 16_000)
    np.testing.assert_allclose(heard[100:15_900], tone(1.0, 16_000)[100:15_900], atol=0.01)
    assert level_db(heard[16_000:]) == pytest.approx(QUIET_DB, abs=1.0)


def test_the_input_ends_a_while_after_the_last_turn(turns: list[Path], clock: ManualClock) -> None:
    microphone = FileMicrophone(turns, clock, tail_s=2.0)
    microphone.open()
    assert [microphone.speak_next() for _ in range(3)] == [True, True, False]
    microphone.finish()
    clock.advance(60.0)
    with pytest.raises(EndOfInput):
        drain(microphone)
    first, second = microphone.spoken
    assert second.start_sample == first.end_sample
    assert second.end_sample - second.start_sample == 0.51 * 16_000
    with pytest.raises(EndOfInput):
        microphone.read(0.0)


def test_fast_pace_needs_no_time(turns: list[Path], clock: ManualClock) -> None:
    microphone = FileMicrophone(turns, clock, pace="fast", tail_s=1.0)
    microphone.open()
    with pytest.raises(EndOfInput):
        drain(microphone)
    assert [spoken.start_sample for spoken in microphone.spoken] == [0, 32_000]


def test_what_is_no_recording_is_refused(tmp_path: Path, clock: Clock) -> None:
    broken = tmp_path / "broken.wav"
    broken.write_bytes(b"not a recording")
    for path in (broken, tmp_path / "missing.wav"):
        with pytest.raises(InputFault):
            FileMicrophone([path], clock)


def test_a_closed_microphone_says_so(turns: list[Path], clock: ManualClock) -> None:
    microphone = FileMicrophone(turns, clock)
    with pytest.raises(DeviceFault):
        microphone.read(0.0)


def test_the_recorded_loudspeaker_holds_silences_speech_gain_and_flush(tmp_path: Path, clock: ManualClock) -> None:
    path = tmp_path / "heard" / "partner.wav"
    loudspeaker = FileLoudspeaker(path, clock, rate_hz=16_000)
    loudspeaker.open()
    clock.advance(1.0)
    begun = clock.now()
    ticket = loudspeaker.play(tone(2.0, 22_050), 22_050)
    later = loudspeaker.play(tone(2.0, 16_000), 16_000)
    assert loudspeaker.progress(ticket).started_at is None
    clock.advance(0.5)
    progress = loudspeaker.progress(ticket)
    assert (progress.started_at, progress.done) == (begun, False)
    assert progress.played_s == pytest.approx(0.5, abs=1e-3)
    loudspeaker.set_gain(0.1)
    clock.advance(0.5)
    loudspeaker.flush()
    clock.advance(0.5)
    progress = loudspeaker.progress(ticket)
    assert progress.done
    assert progress.played_s == pytest.approx(1.005, abs=1e-3)
    assert loudspeaker.progress(later).done
    assert loudspeaker.progress(later).started_at is None
    loudspeaker.close()

    heard, rate_hz = soundfile.read(path, dtype="float32")
    assert (rate_hz, len(heard)) == (16_000, 40_000)
    assert not heard[:16_000].any()
    full, ducked = level_db(heard[16_000:24_000]), level_db(heard[24_400:31_900])
    assert full - ducked == pytest.approx(20.0, abs=0.5)
    assert not heard[32_081:].any()
    with pytest.raises(DeviceFault):
        loudspeaker.progress(ticket)


def test_the_recorded_loudspeaker_goes_on_after_it_was_reopened(tmp_path: Path, clock: ManualClock) -> None:
    loudspeaker = FileLoudspeaker(tmp_path / "partner.wav", clock, rate_hz=16_000)
    loudspeaker.open()
    clock.advance(1.0)
    loudspeaker.close()
    clock.advance(1.0)
    loudspeaker.open()
    loudspeaker.play(tone(0.5, 16_000), 16_000)
    clock.advance(1.0)
    loudspeaker.close()
    heard, _ = soundfile.read(tmp_path / "partner.wav", dtype="float32")
    assert len(heard) == 48_000
    assert heard[32_001:39_999].any()
    assert not heard[:32_000].any()
