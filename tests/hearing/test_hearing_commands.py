"""Commands known by their sound, by the real recogniser, and speech that holds none."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from benchmarks.commands import pieces
from benchmarks.obeying import SECONDS_AROUND, obeyed
from benchmarks.partner_understanding import sound_of
from rehearsal_voice.backends.audio_file import read_whole
from rehearsal_voice.backends.stt_faster_whisper import FasterWhisperRecogniser
from rehearsal_voice.backends.tts_espeak import EspeakSynthesizer
from rehearsal_voice.backends.vad_silero import SileroVoiceActivityDetector
from rehearsal_voice.core.audio import to_seconds
from rehearsal_voice.core.commands import Command
from rehearsal_voice.core.transcript import nothing_said
from rehearsal_voice.language.command_hearing import Utterance, command_in_sound

pytestmark = pytest.mark.models


@pytest.fixture(scope="module")
def recogniser(models: Path) -> FasterWhisperRecogniser:
    return FasterWhisperRecogniser(models / "whisper-base", threads=1)


@pytest.mark.parametrize(
    ("language", "said", "command"),
    [
        ("es", "Repítelo más despacio.", Command.SAY_AGAIN_SLOWER),
        ("es", "¿Puedes repetirlo?", Command.SAY_AGAIN),
        ("de", "Ich möchte aufhören.", Command.STOP),
        ("pt", "Uma pausa, por favor.", Command.PAUSE),
    ],
)
def test_a_robotic_voice_is_met_by_its_sound_alone(
    recogniser: FasterWhisperRecogniser, language: str, said: str, command: Command
) -> None:
    sound = sound_of(EspeakSynthesizer(language), said)
    utterance = Utterance(sound, to_seconds(len(sound)) - SECONDS_AROUND, nothing_said(language), language)
    found = command_in_sound(recogniser, utterance)
    assert found is not None
    assert found.command is command


@pytest.mark.speech
@pytest.mark.parametrize(("name", "language"), [("es-sppas-spa-f23-spa-t33", "es"), ("fr-ina-lamartine", "es")])
def test_people_who_read_and_talk_set_nothing_off(
    recogniser: FasterWhisperRecogniser, speech: Path, name: str, language: str
) -> None:
    file = next((speech / "audio").glob(f"{name}.*"))
    sound = np.pad(read_whole(file), (0, 16_000))
    short = list(pieces(sound, SileroVoiceActivityDetector()))
    assert short
    assert [obeyed(recogniser, piece, spoken_s, language).by_sound for piece, spoken_s in short] == [None] * len(short)
