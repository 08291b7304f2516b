"""The shipped voice and loudspeaker without sound keep the promises of their ports."""

from __future__ import annotations

import numpy as np
import pytest

from rehearsal_voice.core.audio import level_db
from rehearsal_voice.core.errors import DeviceFault, ModelFault
from rehearsal_voice.core.ports import Delivery, Loudspeaker, Synthesizer
from rehearsal_voice.testing.clock import ManualClock
from rehearsal_voice.testing.mouth import ScriptedSynthesizer, SilentLoudspeaker


def test_a_scripted_voice_speaks_in_time_and_loudness_of_the_delivery() -> None:
    voice: Synthesizer = ScriptedSynthesizer(seconds_per_word=0.3, faults={"Oh no.": ModelFault("Gone.")})
    (plain,) = voice.synthesize("Two words", Delivery())
    (slow,) = voice.synthesize("Two words", Delivery(tempo=0.5, gain_db=-6.0, pause_s=0.25))
    assert plain.seconds == pytest.approx(0.6)
    assert slow.seconds == pytest.approx(1.2 + 0.25)
    assert level_db(plain.samples) - level_db(slow.samples[:16_000]) == pytest.approx(6.0, abs=0.1)
    assert list(voice.synthesize("...", Delivery())) == []
    with pytest.raises(ModelFault):
        list(voice.synthesize("Oh no.", Delivery()))


def test_the_silent_loudspeaker_plays_one_piece_after_the_other_in_the_clocks_time() -> None:
    clock = ManualClock(start_s=5.0)
    loudspeaker: Loudspeaker = SilentLoudspeaker(clock, latency_s=0.1)
    first = loudspeaker.play(np.ones(16_000, np.float32), 16_000)
    second = loudspeaker.play(np.ones(8_000, np.float32), 16_000)
    assert loudspeaker.progress(first).started_at is None
    clock.advance(0.6)
    assert loudspeaker.progress(first).started_at == pytest.approx(5.1)
    assert loudspeaker.progress(first).played_s == pytest.approx(0.5)
    assert loudspeaker.progress(second).started_at is None
    clock.advance(1.0)
    assert loudspeaker.progress(first).done
    assert loudspeaker.progress(second).started_at == pytest.approx(6.1)
    assert loudspeaker.progress(second).done


def test_a_flush_cuts_what_plays_and_forgets_what_waits() -> None:
    clock = ManualClock()
    loudspeaker = SilentLoudspeaker(clock)
    playing = loudspeaker.play(np.ones(16_000, np.float32), 16_000)
    waiting = loudspeaker.play(np.ones(16_000, np.float32), 16_000)
    clock.advance(0.25)
    loudspeaker.flush()
    clock.advance(1.0)
    cut, forgotten = loudspeaker.progress(playing), loudspeaker.progress(waiting)
    assert cut.played_s == pytest.approx(0.25)
    assert cut.done
    assert (forgotten.started_at, forgotten.played_s, forgotten.done) == (None, 0.0, True)
    after = loudspeaker.play(np.ones(1_600, np.float32), 16_000)
    clock.advance(0.1)
    assert loudspeaker.progress(after).started_at == pytest.approx(1.25)


def test_a_lost_loudspeaker_says_so_until_it_is_opened_again() -> None:
    loudspeaker = SilentLoudspeaker(ManualClock())
    ticket = loudspeaker.play(np.ones(16, np.float32), 16_000)
    loudspeaker.lose()
    with pytest.raises(DeviceFault):
        loudspeaker.progress(ticket)
    loudspeaker.open()
    assert loudspeaker.progress(ticket).started_at == 0.0
