"""What Whisper makes of people, of noise, and of sound that no recogniser should be given."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from benchmarks.noises import made_noises
from rehearsal_voice.backends.audio_file import read_whole
from rehearsal_voice.backends.stt_faster_whisper import FasterWhisperRecogniser
from rehearsal_voice.core.audio import FloatArray
from rehearsal_voice.core.errors import ModelFault

pytestmark = [pytest.mark.models, pytest.mark.speech]


@pytest.fixture(scope="module")
def recogniser(models: Path) -> FasterWhisperRecogniser:
    return FasterWhisperRecogniser(models / "whisper-base", threads=2)


def sound_of(speech: Path, name: str) -> FloatArray:
    return read_whole(speech / "audio" / name)


def resident_mb() -> float:
    status = Path("/proc/self/status").read_text()
    return int(status.split("VmRSS:")[1].split()[0]) / 1024


def test_a_sentence_with_its_words_times_and_confidences(recogniser: FasterWhisperRecogniser, speech: Path) -> None:
    sound = sound_of(speech, "en-jfk.flac")
    heard = recogniser.transcribe(sound, "en")
    assert "ask what you can do for your country" in heard.text
    assert heard.language == "en"
    assert 0.7 < heard.confidence <= 1.0
    assert " ".join(word.text for word in heard.words) == heard.text
    assert all(0.0 <= word.start <= word.end <= len(sound) / 16_000 for word in heard.words)
    assert all(one.start <= other.start for one, other in pairwise(heard.words))
    country = heard.words[-1]
    assert country.start == pytest.approx(9.8, abs=0.5)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("en-google-brooklyn.wav", "How old is the Brooklyn Bridge"),
        ("en-lj001-0002.wav", "in being comparatively modern"),
        ("en-leopard-test.wav", "glad to welcome his gospel"),
        ("en-librivox-0930-sense.wav", "made amiable himself"),
    ],
)
def test_short_utterances_do_not_loop(recogniser: FasterWhisperRecogniser, speech: Path, name: str, words: str) -> None:
    heard = recogniser.transcribe(sound_of(speech, name), "en")
    assert heard.text.lower().count(words.lower()) == 1
    assert len(heard.text) < 2 * len(words) + 60


@pytest.mark.parametrize(("name", "language"), [("es-mls-13697-11991.opus", "es"), ("fr-leopard-test.wav", "fr")])
def test_the_language_is_found(recogniser: FasterWhisperRecogniser, speech: Path, name: str, language: str) -> None:
    assert recogniser.transcribe(sound_of(speech, name), None).language == language


@pytest.mark.parametrize(
    ("name", "words", "phrases"),
    [
        ("en-note-03-todo-list.flac", 207, ("things I need to get done today", "that kind of content")),
        # Here Whisper stops after the first sentence of 20 s, sure of itself: the rest must be read again.
        ("en-note-08-calendar-scheduling.flac", 199, ("one by one", "dentist appointment", "collect the order")),
    ],
)
def test_a_minute_is_read_without_losing_words(
    recogniser: FasterWhisperRecogniser, speech: Path, name: str, words: int, phrases: tuple[str, ...]
) -> None:
    sound = sound_of(speech, name)
    heard = recogniser.transcribe(sound, "en")
    assert len(heard.words) == pytest.approx(words, abs=12)
    assert all(phrase in heard.text for phrase in phrases)
    assert heard.words[-1].end == pytest.approx(len(sound) / 16_000, abs=1.5)
    assert all(one.start <= other.start for one, other in pairwise(heard.words))


@pytest.mark.parametrize("language", ["en", None])
@pytest.mark.parametrize("name", list(made_noises()))
def test_made_noise_is_no_text(recogniser: FasterWhisperRecogniser, name: str, language: str | None) -> None:
    heard = recogniser.transcribe(made_noises()[name], language)
    assert heard.empty
    assert heard.words == ()
    assert heard.confidence == 0.0


@pytest.mark.parametrize(
    "name", ["noise-sb-3.wav", "noise-sb-5.wav", "noise-au-laptop-tap1.wav", "noise-au-mains-hum.ogg"]
)
def test_recorded_noise_is_no_text(recogniser: FasterWhisperRecogniser, speech: Path, name: str) -> None:
    assert recogniser.transcribe(sound_of(speech, name), "en").empty


def test_whispering_is_heard_all_the_same(recogniser: FasterWhisperRecogniser, speech: Path) -> None:
    assert "this is all very whisper" in recogniser.transcribe(sound_of(speech, "en-whisper.flac"), "en").text.lower()


@pytest.mark.parametrize("samples", [0, 1, 100, 1000])
def test_next_to_nothing_is_nothing(recogniser: FasterWhisperRecogniser, samples: int) -> None:
    assert recogniser.transcribe(np.full(samples, 0.1, np.float32), "en").empty


def test_stereo_and_whole_numbers_are_refused_at_once(recogniser: FasterWhisperRecogniser) -> None:
    with pytest.raises(ValueError, match="mono"):
        recogniser.transcribe(np.zeros((2, 16_000), np.float32), "en")
    with pytest.raises(ValueError, match="int16"):
        recogniser.transcribe(np.zeros(16_000, np.int16), "en")


def test_what_is_not_finite_is_silence(recogniser: FasterWhisperRecogniser, speech: Path) -> None:
    assert recogniser.transcribe(np.full(32_000, np.nan, np.float32), "en").empty
    sound = sound_of(speech, "en-leopard-test.wav").copy()
    sound[:800] = np.nan
    sound[-800:] = np.inf
    assert "glad to welcome his gospel" in recogniser.transcribe(sound, "en").text


def test_stereo_at_another_rate_reaches_whisper_as_mono(
    recogniser: FasterWhisperRecogniser, speech: Path, tmp_path: Path
) -> None:
    import soundfile
    import soxr

    sound = sound_of(speech, "en-leopard-test.wav")
    other = soxr.resample(sound, 16_000, 48_000)
    soundfile.write(tmp_path / "stereo.wav", np.stack([other, other], axis=1), 48_000)
    heard = recogniser.transcribe(read_whole(tmp_path / "stereo.wav"), "en")
    assert "glad to welcome his gospel" in heard.text


def test_a_growing_turn_can_be_read_again_and_again(recogniser: FasterWhisperRecogniser, speech: Path) -> None:
    sound = sound_of(speech, "en-jfk.flac")
    texts = [recogniser.transcribe(sound[: seconds * 16_000], "en").text for seconds in range(1, 12, 2)]
    assert all(len(one) <= len(other) + 20 for one, other in pairwise(texts))
    assert max(len(text) for text in texts) < 140


def test_the_same_sound_gives_the_same_words(recogniser: FasterWhisperRecogniser, speech: Path) -> None:
    sound = sound_of(speech, "en-leopard-test.wav")
    first = recogniser.transcribe(sound, "en")
    recogniser.transcribe(sound_of(speech, "es-leopard-test.wav"), "es")
    assert recogniser.transcribe(sound, "en") == first


def test_memory_does_not_grow_with_use(recogniser: FasterWhisperRecogniser, speech: Path) -> None:
    sound = sound_of(speech, "en-lj001-0013.wav")
    for _ in range(4):
        recogniser.transcribe(sound, "en")
    before = resident_mb()
    for _ in range(20):
        recogniser.transcribe(sound, "en")
    assert resident_mb() - before < 10


def test_a_missing_or_broken_model_is_said_kindly(models: Path, tmp_path: Path) -> None:
    with pytest.raises(ModelFault) as missing:
        FasterWhisperRecogniser(tmp_path)
    assert missing.value.code == "missing"
    for name in ("config.json", "tokenizer.json", "vocabulary.txt"):
        (tmp_path / name).write_bytes((models / "whisper-base" / name).read_bytes())
    (tmp_path / "model.bin").write_bytes(b"\x06\x00\x00\x00broken")
    with pytest.raises(ModelFault) as broken:
        FasterWhisperRecogniser(tmp_path)
    assert broken.value.code == "broken"


def test_an_english_only_model_hears_english(models: Path, speech: Path) -> None:
    heard = FasterWhisperRecogniser(models / "whisper-tiny.en").transcribe(sound_of(speech, "en-jfk.flac"), None)
    assert "your country" in heard.text
    assert heard.language == "en"
