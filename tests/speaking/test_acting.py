"""Mood is heard, not only read: the same lines, spoken in anger and in friendship, measured in the sound itself."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import parselmouth
import pytest

from rehearsal_voice.backends.tts_espeak import EspeakSynthesizer
from rehearsal_voice.backends.tts_hibari import HibariSynthesizer
from rehearsal_voice.backends.tts_piper import PiperSynthesizer
from rehearsal_voice.core.audio import level_db
from rehearsal_voice.core.ports import Delivery, Synthesizer
from rehearsal_voice.partner.acting import delivery
from rehearsal_voice.scenes.scene import Character

LINES = (
    "You told me the same thing in the spring.",
    "I would need to see something new before I could say yes to that.",
    "So tell me, what has changed since then?",
)
pytestmark = pytest.mark.models


@dataclass(frozen=True)
class Manner:
    """seconds: of all lines; level_db: of their sound; range_semitones: 10th to 90th percentile of the pitch."""

    seconds: float
    level_db: float
    range_semitones: float


def spoken(voice: Synthesizer, manner: Delivery) -> Manner:
    chunks = [chunk for line in LINES for chunk in voice.synthesize(line, manner) if chunk.text]
    sound = np.concatenate([chunk.samples for chunk in chunks])
    pitch = parselmouth.Sound(sound.astype(np.float64), chunks[0].rate_hz).to_pitch_ac(
        pitch_floor=60.0, pitch_ceiling=400.0
    )
    voiced = pitch.selected_array["frequency"]
    low, high = np.percentile(12.0 * np.log2(voiced[voiced > 0]), [10, 90])
    return Manner(len(sound) / chunks[0].rate_hz, level_db(sound), float(high - low))


@pytest.fixture(scope="module", params=["piper", "hibari", "espeak"])
def voice(request: pytest.FixtureRequest) -> Synthesizer:
    match request.param:
        case "piper":
            models: Path = request.getfixturevalue("models")
            return PiperSynthesizer(models / "en_US-joe-medium" / "en_US-joe-medium.onnx")
        case "hibari":
            return HibariSynthesizer()
    return EspeakSynthesizer("en")


def test_a_hostile_and_a_friendly_reading_differ_in_loudness_and_melody(voice: Synthesizer) -> None:
    character = Character(name="Dana", role="manager")
    hostile, friendly = spoken(voice, delivery(character, -2.0)), spoken(voice, delivery(character, 2.0))
    assert hostile.level_db > friendly.level_db + 1.0
    assert friendly.range_semitones > 1.5 * hostile.range_semitones


def test_a_slow_and_a_quick_reading_differ_in_rate_by_what_was_asked(voice: Synthesizer) -> None:
    plain = spoken(voice, Delivery()).seconds
    assert spoken(voice, Delivery(tempo=0.8)).seconds / plain == pytest.approx(1.25, abs=0.13)
    assert spoken(voice, Delivery(tempo=1.25)).seconds / plain == pytest.approx(0.8, abs=0.13)
