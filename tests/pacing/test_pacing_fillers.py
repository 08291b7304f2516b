"""Filled pauses: three witnesses joined, and a doubt placed where the sound is."""

from __future__ import annotations

import numpy as np
import pytest

from rehearsal_voice.core.audio import SAMPLE_RATE_HZ, FloatArray
from rehearsal_voice.core.events import Hesitation, SpeechMeasured
from rehearsal_voice.core.ports import Doubt
from rehearsal_voice.core.transcript import Word
from rehearsal_voice.pacing.features import track_of
from rehearsal_voice.pacing.filled_pauses import filled_pauses, threshold_after
from rehearsal_voice.pacing.hesitations import confirmed, hesitations, moved
from rehearsal_voice.pacing.turns import PersonTurn


def hum(seconds: float, pitch_hz: float = 110.0, sweep: float = 0.0) -> FloatArray:
    """A dark vowel held still; sweep: octaves its pitch rises."""
    t = np.arange(round(seconds * SAMPLE_RATE_HZ)) / SAMPLE_RATE_HZ
    phase = 2 * np.pi * np.cumsum(pitch_hz * 2.0 ** (sweep * t / seconds)) / SAMPLE_RATE_HZ
    return np.asarray(0.2 * sum(np.sin(k * phase) / k**1.5 for k in range(1, 10)), np.float32)


def quiet(seconds: float) -> FloatArray:
    return np.random.default_rng(2).normal(0.0, 1e-4, round(seconds * SAMPLE_RATE_HZ)).astype(np.float32)


def turn(
    words: tuple[Word, ...], found: tuple[Hesitation, ...], silences: tuple[tuple[float, float], ...] = ()
) -> PersonTurn:
    measured = SpeechMeasured(turn=1, t=5.0, start=0.0, hesitations=found, silences=silences)
    return PersonTurn(1, 0.0, 5.0, "", words, "en", measured)


def test_a_voice_that_holds_still_is_a_hesitation_and_one_that_moves_is_none() -> None:
    track = track_of(np.concatenate([quiet(0.5), hum(0.7), quiet(0.5), hum(0.7, sweep=1.0), quiet(0.5)]))
    found = hesitations(track, [(0, 50), (120, 170), (240, 290)])
    assert len(found) == 1
    assert (found[0].start, found[0].end) == pytest.approx((0.5, 1.2), abs=0.06)


@pytest.mark.parametrize("off", [-0.25, 0.0, 0.2])
def test_a_doubt_is_moved_to_the_sound_it_meant(off: float) -> None:
    track = track_of(np.concatenate([quiet(1.0), hum(0.5), quiet(1.0)]))
    (found,) = confirmed([Doubt(1.0 + off, 1.3 + off, 0.6, 1.7, 0.9)], track)
    assert (found.start, found.end) == pytest.approx((1.0, 1.5), abs=0.05)


def test_a_doubt_passes_over_the_end_of_a_word_to_the_sound_behind_it() -> None:
    track = track_of(np.concatenate([quiet(0.3), hum(0.7), quiet(0.5), hum(0.4), quiet(0.5)]))
    (found,) = confirmed([Doubt(0.9, 1.7, 0.85, 2.0, 0.9)], track)
    assert (found.start, found.end) == pytest.approx((1.5, 1.9), abs=0.05)
    assert not confirmed([Doubt(0.9, 1.2, 0.85, 1.2, 0.9)], track)


def test_a_doubt_without_a_sound_is_dropped() -> None:
    assert confirmed([Doubt(1.0, 1.3, 0.8, 1.5, 0.99)], track_of(quiet(2.5))) == ()


def test_witnesses_of_one_filler_make_one_filler_and_a_surer_one() -> None:
    alone = turn((), (Hesitation(1.0, 1.5, 0.6, "decoder"),))
    joined = turn((), (Hesitation(1.0, 1.5, 0.6, "decoder"), Hesitation(1.05, 1.5, 0.9, "signal")), ((0.5, 1.0),))
    (one,), (both,) = filled_pauses(alone, "en"), filled_pauses(joined, "en")
    assert (one.source, both.source) == ("whisper", "both")
    assert both.confidence > one.confidence


def test_a_written_filler_without_a_length_meets_the_one_that_was_heard() -> None:
    word = Word("um,", 1.3, 1.3, 0.9)
    (one,) = filled_pauses(turn((word,), (Hesitation(1.0, 1.5, 0.6, "decoder"),)), "en")
    assert (one.start, one.end, one.text) == (1.0, 1.5, "um")


def test_a_held_vowel_inside_a_word_is_no_filler() -> None:
    word = Word("so", 0.8, 1.6, 0.9)
    held = (Hesitation(1.0, 1.5, 0.95, "signal"),)
    assert not filled_pauses(turn((word,), held), "en")
    assert filled_pauses(turn((), held, ((0.5, 0.95),)), "en")


def test_what_one_dismisses_raises_the_threshold_but_never_out_of_reach() -> None:
    weak = turn((), (Hesitation(1.0, 1.5, 0.27, "decoder"),))
    assert filled_pauses(weak, "en", dismissals=0)
    assert not filled_pauses(weak, "en", dismissals=5)
    assert threshold_after(1_000) < 0.9


def test_doubts_move_to_another_clock_as_a_whole() -> None:
    (doubt,) = moved([Doubt(1.0, 2.0, 0.5, 2.5, 0.7)], 10.0)
    assert doubt == Doubt(11.0, 12.0, 10.5, 12.5, 0.7)
