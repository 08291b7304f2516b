"""Any usual recording, at any rate and with any number of channels, becomes 16 kHz mono."""

from __future__ import annotations

from pathlib import Path

import av
import numpy as np
import pytest
import soundfile
from hypothesis import given, settings
from hypothesis import strategies as st

from rehearsal_voice.backends.audio_file import read_blocks, read_whole
from rehearsal_voice.core.audio import FloatArray
from rehearsal_voice.core.errors import InputFault


def tone(rate_hz: int, seconds: float = 1.0) -> FloatArray:
    return np.asarray(0.5 * np.sin(2 * np.pi * 440 * np.arange(int(rate_hz * seconds)) / rate_hz), np.float32)


def strongest_hz(sound: FloatArray) -> float:
    return float(np.argmax(np.abs(np.fft.rfft(sound))) * 16_000 / len(sound))


@pytest.mark.parametrize("rate_hz", [8_000, 16_000, 22_050, 44_100, 48_000])
@pytest.mark.parametrize("ending", ["wav", "flac", "ogg", "mp3"])
def test_rates_and_formats(tmp_path: Path, ending: str, rate_hz: int) -> None:
    file = tmp_path / f"tone.{ending}"
    soundfile.write(file, tone(rate_hz), rate_hz)
    sound = read_whole(file)
    assert sound.dtype == np.float32
    assert len(sound) == pytest.approx(16_000, abs=1700 if ending in ("mp3", "ogg") else 50)
    assert strongest_hz(sound) == pytest.approx(440, abs=2)
    assert np.abs(sound).max() == pytest.approx(0.5, abs=0.05)


@pytest.mark.parametrize("subtype", ["PCM_U8", "PCM_16", "PCM_24", "PCM_32", "FLOAT", "DOUBLE"])
def test_every_kind_of_sample_has_the_same_loudness(tmp_path: Path, subtype: str) -> None:
    file = tmp_path / "tone.wav"
    soundfile.write(file, tone(16_000), 16_000, subtype=subtype)
    np.testing.assert_allclose(read_whole(file), tone(16_000), atol=0.01)


def test_stereo_is_averaged_to_one_channel(tmp_path: Path) -> None:
    file = tmp_path / "stereo.wav"
    soundfile.write(file, np.stack([tone(48_000), np.zeros(48_000, np.float32)], axis=1), 48_000)
    sound = read_whole(file)
    assert sound.ndim == 1
    assert np.abs(sound).max() == pytest.approx(0.25, abs=0.02)


def test_a_telephone_recording_in_m4a(tmp_path: Path) -> None:
    file = tmp_path / "memo.m4a"
    with av.open(str(file), "w") as container:
        stream = container.add_stream("aac", rate=44_100, layout="mono")
        frame = av.AudioFrame.from_ndarray(tone(44_100)[np.newaxis], format="fltp", layout="mono")
        frame.sample_rate = 44_100
        container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    sound = read_whole(file)
    assert len(sound) == pytest.approx(16_000, abs=1700)
    assert strongest_hz(sound) == pytest.approx(440, abs=2)


@pytest.mark.speech
@settings(max_examples=15, deadline=None)
@given(block_samples=st.integers(100, 40_000))
def test_the_sound_does_not_depend_on_the_block_size(speech: Path, block_samples: int) -> None:
    file = speech / "audio" / "en-jfk.flac"
    blocks = list(read_blocks(file, block_samples))
    assert all(len(block) == block_samples for block in blocks[:-1])
    np.testing.assert_array_equal(np.concatenate(blocks), read_whole(file))


@pytest.mark.speech
def test_every_recording_has_its_length(speech: Path) -> None:
    import json

    for entry in json.loads((speech / "manifest.json").read_text())["files"]:
        if entry["seconds"] < 8:
            assert len(read_whole(speech / entry["audio"])) / 16_000 == pytest.approx(entry["seconds"], abs=0.1)


def test_what_is_no_recording_is_refused_in_one_sentence(tmp_path: Path) -> None:
    note = tmp_path / "note.wav"
    note.write_text("I am no recording.")
    empty = tmp_path / "empty.flac"
    empty.touch()
    silent = tmp_path / "silent.wav"
    soundfile.write(silent, np.zeros(0, np.float32), 16_000)
    for file in (note, empty, silent, tmp_path / "nowhere.wav", tmp_path):
        with pytest.raises(InputFault) as refused:
            read_whole(file)
        assert refused.value.message.count(".") <= 3
        assert "\n" not in refused.value.message


def test_a_recording_that_breaks_off_is_heard_up_to_there(tmp_path: Path) -> None:
    whole = tmp_path / "whole.flac"
    soundfile.write(whole, tone(16_000, 5.0), 16_000)
    broken = tmp_path / "broken.flac"
    broken.write_bytes(whole.read_bytes()[: whole.stat().st_size // 2])
    assert 1.0 < len(read_whole(broken)) / 16_000 < 5.0
