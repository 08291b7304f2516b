"""Silero frame by frame is Silero over the whole recording; webrtcvad stands in where it is missing."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from rehearsal_voice.backends.audio_file import read_whole
from rehearsal_voice.backends.vad_silero import SileroVoiceActivityDetector
from rehearsal_voice.backends.vad_webrtc import WebrtcVoiceActivityDetector
from rehearsal_voice.core.audio import FloatArray
from rehearsal_voice.core.errors import ModelFault
from rehearsal_voice.core.ports import VoiceActivityDetector

pytestmark = pytest.mark.speech


def frame_by_frame(detector: VoiceActivityDetector, sound: FloatArray) -> FloatArray:
    size = detector.frame_samples
    starts = range(0, len(sound) - size + 1, size)
    return np.array([detector.probability(sound[start : start + size]) for start in starts], np.float32)


@pytest.fixture(scope="module")
def spoken(speech: Path) -> FloatArray:
    return read_whole(speech / "audio" / "en-jfk.flac")


def test_frame_by_frame_equals_the_whole_recording(spoken: FloatArray) -> None:
    from faster_whisper.vad import get_vad_model

    whole_frames = np.pad(spoken[: len(spoken) // 512 * 512], (0, 512))
    # The reference blanks the end of its last frame, so that frame is silence here.
    reference = get_vad_model()(whole_frames.copy()).ravel()[:-1]
    detector = SileroVoiceActivityDetector()
    streamed = frame_by_frame(detector, spoken)
    np.testing.assert_allclose(streamed, reference, atol=1e-5)
    np.testing.assert_allclose(detector.probabilities(spoken), streamed, atol=1e-5)


def test_asking_about_a_recording_does_not_disturb_the_stream(spoken: FloatArray) -> None:
    disturbed, alone = SileroVoiceActivityDetector(), SileroVoiceActivityDetector()
    frame_by_frame(disturbed, spoken[:16_384])
    frame_by_frame(alone, spoken[:16_384])
    disturbed.probabilities(spoken)
    assert disturbed.probability(spoken[16_384:16_896]) == alone.probability(spoken[16_384:16_896])


def test_reset_forgets_what_was_heard(spoken: FloatArray) -> None:
    detector = SileroVoiceActivityDetector()
    first = frame_by_frame(detector, spoken[:32_768])
    detector.reset()
    np.testing.assert_array_equal(frame_by_frame(detector, spoken[:32_768]), first)


def test_a_recording_shorter_than_a_frame_has_no_probabilities() -> None:
    assert len(SileroVoiceActivityDetector().probabilities(np.zeros(500, np.float32))) == 0


def test_what_is_not_finite_does_not_poison_the_stream(spoken: FloatArray) -> None:
    detector = SileroVoiceActivityDetector()
    detector.probability(np.full(512, np.nan, np.float32))
    assert frame_by_frame(detector, spoken).max() > 0.9


def test_another_model_file_is_refused_before_it_is_loaded(tmp_path: Path) -> None:
    other = tmp_path / "silero.onnx"
    other.write_bytes(b"not the tested one")
    with pytest.raises(ModelFault) as refused:
        SileroVoiceActivityDetector(other)
    assert refused.value.code == "hash"
    with pytest.raises(ModelFault) as missing:
        SileroVoiceActivityDetector(tmp_path / "nowhere.onnx")
    assert missing.value.code == "missing"


@pytest.mark.parametrize("frame_samples", [160, 320, 480])
def test_the_fallback_tells_speech_from_silence(spoken: FloatArray, frame_samples: int) -> None:
    detector = WebrtcVoiceActivityDetector(frame_samples=frame_samples)
    assert detector.frame_samples == frame_samples
    assert frame_by_frame(detector, spoken).mean() > 0.4
    detector.reset()
    assert frame_by_frame(detector, np.zeros(32_000, np.float32)).sum() == 0


def test_frames_of_another_length_are_refused() -> None:
    with pytest.raises(ValueError, match="512"):
        SileroVoiceActivityDetector().probability(np.zeros(480, np.float32))
    with pytest.raises(ValueError, match="480"):
        WebrtcVoiceActivityDetector().probability(np.zeros(512, np.float32))
    with pytest.raises(ValueError, match="10, 20 or 30 ms"):
        WebrtcVoiceActivityDetector(frame_samples=512)


def test_keyboard_clicks_fool_the_gate_but_not_the_judge(speech: Path) -> None:
    taps = read_whole(speech / "audio" / "noise-au-laptop-tap1.wav")
    assert frame_by_frame(SileroVoiceActivityDetector(), taps).max() < 0.5
