"""The person's energy is told against their own way, from what the monitor measured."""

from __future__ import annotations

import pytest

from rehearsal_voice.core.events import SpeechMeasured
from rehearsal_voice.partner.energy import EnergyMeter


def turn(syllables: int, level_db: float, swing_hz: float, seconds: float = 3.0) -> SpeechMeasured:
    pitch = tuple(150.0 + swing_hz * (1 if place % 2 else -1) for place in range(20))
    nuclei = tuple(seconds * place / syllables for place in range(syllables))
    return SpeechMeasured(turn=1, t=seconds, start=0.0, nuclei=nuclei, pitch_hz=pitch, level_db=(level_db,) * 20)


def test_a_quick_loud_and_lively_turn_is_one_against_calmer_ones() -> None:
    meter = EnergyMeter()
    meter.take_in(turn(12, -30.0, 10.0))
    meter.take_in(turn(18, -24.0, 20.0))
    latest = meter.latest
    assert latest is not None
    assert latest.rate == pytest.approx(1.5)
    assert latest.loudness_db == pytest.approx(6.0)
    assert latest.pitch_range == pytest.approx(2.0, rel=0.02)


def test_who_always_speaks_so_is_taken_for_usual_after_a_while() -> None:
    meter = EnergyMeter()
    meter.take_in(turn(12, -30.0, 10.0))
    for _ in range(8):
        meter.take_in(turn(18, -24.0, 20.0))
    assert meter.latest is not None
    assert meter.latest.rate == pytest.approx(1.0, abs=0.03)
    assert meter.latest.loudness_db == pytest.approx(0.0, abs=0.3)


def test_a_word_or_two_changes_nothing() -> None:
    meter = EnergyMeter()
    meter.take_in(turn(12, -30.0, 10.0))
    meter.take_in(turn(3, -10.0, 60.0, seconds=0.5))
    assert meter.latest is None
