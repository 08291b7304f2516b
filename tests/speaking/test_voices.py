"""Real voices: what is heard, when, how loud, and what happens to text that holds nothing to say."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest

from rehearsal_voice.backends.delivery import leading_silence_s
from rehearsal_voice.backends.tts_espeak import EspeakSynthesizer
from rehearsal_voice.backends.tts_hibari import HibariSynthesizer
from rehearsal_voice.backends.tts_piper import PiperSynthesizer
from rehearsal_voice.backends.voices import installed_voices, voice_for
from rehearsal_voice.config.settings import Settings
from rehearsal_voice.core.audio import FloatArray, level_db
from rehearsal_voice.core.errors import ModelFault
from rehearsal_voice.core.ports import Delivery, Synthesizer

JOE = "en_US-joe-medium"
LINE = "Good morning! What can I get you?"
LONG = "We talked about this in the spring, and I told you then what I would need to see before the end of the year."
PLAIN = Delivery()
pytestmark = pytest.mark.models


@pytest.fixture(scope="module")
def joe(models: Path) -> PiperSynthesizer:
    return PiperSynthesizer(models / JOE / f"{JOE}.onnx")


@pytest.fixture(scope="module")
def hibari() -> HibariSynthesizer:
    return HibariSynthesizer()


@pytest.fixture(params=["joe", "hibari", "espeak"])
def voice(request: pytest.FixtureRequest) -> Synthesizer:
    if request.param == "espeak":
        return EspeakSynthesizer("en")
    made: Synthesizer = request.getfixturevalue(request.param)
    return made


def sound(voice: Synthesizer, text: str, delivery: Delivery = PLAIN) -> FloatArray:
    return np.concatenate([chunk.samples for chunk in voice.synthesize(text, delivery)])


def test_a_line_comes_sentence_by_sentence_and_is_heard_at_once(voice: Synthesizer) -> None:
    chunks = list(voice.synthesize(LINE, Delivery()))
    assert [chunk.text for chunk in chunks] == ["Good morning!", "What can I get you?"]
    assert all(chunk.samples.dtype == np.float32 and np.abs(chunk.samples).max() <= 1.0 for chunk in chunks)
    assert all(leading_silence_s(chunk.samples, chunk.rate_hz) <= 0.03 for chunk in chunks)
    assert 0.9 < sum(chunk.seconds for chunk in chunks) < 3.0


@pytest.mark.parametrize("text", ["", "   ", "...", "🙂🎉", "\x00", "*smiles warmly*", "[pause]", "日本語", "— !"])
def test_text_with_nothing_to_say_gives_nothing(voice: Synthesizer, text: str) -> None:
    assert list(voice.synthesize(text, Delivery(pause_s=0.5))) == []


def test_stray_control_characters_and_very_long_words_do_no_harm(voice: Synthesizer) -> None:
    assert len(sound(voice, "Hi\x00 there\x07.")) > 0
    assert len(sound(voice, "a" * 300)) > 0


def test_all_voices_are_equally_loud_and_gain_is_what_it_says(voice: Synthesizer) -> None:
    plain = level_db(sound(voice, LINE))
    assert plain == pytest.approx(-24.0, abs=2.0)
    assert level_db(sound(voice, LINE, Delivery(gain_db=-6.0))) == pytest.approx(plain - 6.0, abs=1.0)
    loud = sound(voice, LINE, Delivery(gain_db=6.0))
    assert level_db(loud) == pytest.approx(plain + 6.0, abs=1.5)
    assert np.abs(loud).max() < 1.0


def test_tempo_stretches_and_a_pause_follows(voice: Synthesizer) -> None:
    plain, slow = sound(voice, LONG), sound(voice, LONG, Delivery(tempo=0.7))
    assert 1.25 < len(slow) / len(plain) < 1.6
    *_, pause = voice.synthesize(LINE, Delivery(pause_s=0.4))
    assert pause.seconds == pytest.approx(0.4)
    assert (pause.text, float(np.abs(pause.samples).max())) == ("", 0.0)


@pytest.mark.parametrize("language", ["es", "fr", "de", "it", "pt", "ca", "ru"])
def test_espeak_speaks_the_languages_that_have_no_voice(language: str) -> None:
    text = "Привет" if language == "ru" else "Hola, buenos días"
    assert len(sound(EspeakSynthesizer(language), text)) > 8_000


def test_espeak_says_which_language_it_cannot_speak() -> None:
    with pytest.raises(ModelFault) as caught:
        EspeakSynthesizer("qq")
    assert caught.value.code == "unsupported"


def test_the_chosen_voice_comes_first_then_an_installed_one_then_what_comes_with_the_app(models: Path) -> None:
    assert voice_for("en", Settings(), [models]).synthesizer.name == JOE
    assert voice_for("en", Settings(voices={"en": "hibari-heart"}), [models]).synthesizer.name == "hibari-heart"
    assert voice_for("en", Settings(), []).synthesizer.name == "hibari-heart"
    spanish = voice_for("es", Settings(), [models])
    assert (spanish.synthesizer.name, spanish.synthesizer.language, spanish.robotic) == ("espeak-es", "es", True)
    assert not voice_for("en", Settings(), []).robotic


def test_a_character_keeps_its_voice_when_another_is_installed_until_that_is_chosen(
    models: Path, tmp_path: Path
) -> None:
    for name, installed_at in (("en_US-zoe-low", 1_000.0), ("en_GB-adam-low", 2_000.0)):
        (tmp_path / name).mkdir()
        for ending in (".onnx", ".onnx.json"):
            (tmp_path / name / f"{name}{ending}").write_bytes((models / JOE / f"{JOE}{ending}").read_bytes())
        os.utime(tmp_path / name / f"{name}.onnx", (installed_at, installed_at))
        assert voice_for("en", Settings(), [tmp_path]).synthesizer.name == "en_US-zoe-low"
    assert [voice.name for voice in installed_voices([tmp_path])] == ["en_GB-adam-low", "en_US-zoe-low"]
    chosen = Settings(voices={"en": "en_GB-adam-low"})
    assert voice_for("en", chosen, [tmp_path]).synthesizer.name == "en_GB-adam-low"


def test_a_chosen_voice_that_is_gone_is_passed_over_and_named(models: Path) -> None:
    choice = voice_for("en", Settings(voices={"en": "en_GB-cori-high"}), [models])
    assert choice.synthesizer.name == JOE
    assert choice.fault is not None
    assert (choice.fault.code, "en_GB-cori-high" in choice.fault.message) == ("missing", True)


def test_a_damaged_voice_is_passed_over_and_named(models: Path, tmp_path: Path) -> None:
    broken = tmp_path / "en_US-broken-low"
    broken.mkdir()
    (broken / "en_US-broken-low.onnx").write_bytes((models / JOE / f"{JOE}.onnx").read_bytes()[:100_000])
    (broken / "en_US-broken-low.onnx.json").write_bytes((models / JOE / f"{JOE}.onnx.json").read_bytes())
    (tmp_path / "noise").mkdir()
    (tmp_path / "noise" / "noise.onnx").write_bytes(b"no voice at all")
    assert [voice.name for voice in installed_voices([tmp_path])] == ["en_US-broken-low"]
    choice = voice_for("en", Settings(), [tmp_path])
    assert choice.synthesizer.name == "hibari-heart"
    assert choice.fault is not None
    assert choice.fault.code == "damaged"
