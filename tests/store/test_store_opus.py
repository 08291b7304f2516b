"""Opus keeps length and sense of a voice, from a single sample to minutes."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from store_scene import Calendar

from rehearsal_voice.backends.sound_codec import OpusCodec
from rehearsal_voice.core.audio import SAMPLE_RATE_HZ, AudioFrame, FloatArray
from rehearsal_voice.core.errors import StorageFault
from rehearsal_voice.store import open_profile


def _voice(samples: int) -> FloatArray:
    """A vowel with a moving pitch: harmonics of 110 to 180 Hz."""
    seconds = np.arange(samples) / SAMPLE_RATE_HZ
    phase = 2 * np.pi * np.cumsum(110 + 70 * np.sin(2 * np.pi * 0.7 * seconds) ** 2) / SAMPLE_RATE_HZ
    harmonics = np.stack([np.sin(k * phase) / k for k in range(1, 12)])
    voice: FloatArray = (0.2 * harmonics.sum(axis=0)).astype(np.float32)
    return voice


@pytest.mark.parametrize("samples", [1, 159, 16_000, 16_001, 480_003])
def test_the_length_comes_back_exactly(samples: int) -> None:
    codec = OpusCodec()
    sound = _voice(samples)
    heard = codec.decode(codec.encode(sound), samples)
    assert heard.shape == (samples,)
    if samples > 10_000:
        assert float(np.corrcoef(sound, heard)[0, 1]) > 0.95


def test_other_bytes_are_refused() -> None:
    with pytest.raises(StorageFault):
        OpusCodec().decode(b"not sound at all", 100)


def test_a_real_voice_is_kept_in_a_sixth_of_its_room(speech: Path, tmp_path: Path) -> None:
    import soundfile

    names = sorted((speech / "audio").glob("*.wav")) or sorted((speech / "audio").glob("*.flac"))
    sound, rate_hz = soundfile.read(names[0], dtype="float32")
    assert (rate_hz, sound.ndim) == (SAMPLE_RATE_HZ, 1)
    profile = open_profile(tmp_path / "mine", Calendar(), codec=OpusCodec())
    take = profile.begin_session("cafe-en", "x", "en").begin_take("cafe-en", "en", "expected")
    for start in range(0, len(sound), 3_200):
        take.captured(AudioFrame(sound[start : start + 3_200], start))
    take.close()
    assert profile.settle()
    heard = profile.queries.sound(take.take_id, 0.0, len(sound) / SAMPLE_RATE_HZ)
    assert heard is not None and len(heard.samples) == len(sound)
    assert float(np.corrcoef(sound, heard.samples)[0, 1]) > 0.95
    profile.sound.keep_take(take.take_id, profile.clock.today())
    assert sum(row.bytes for row in profile.queries.kept_sound()) < 2 * len(sound) / 6
    profile.close()
