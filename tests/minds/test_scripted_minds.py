"""The shipped fakes keep the promises of the ports they stand in for."""

from __future__ import annotations

import threading

import numpy as np
import pytest

from rehearsal_voice.core.errors import DeviceFault, ModelFault
from rehearsal_voice.core.ports import EndOfInput, LanguageModel, MeaningModel, Message, Microphone, Recogniser
from rehearsal_voice.testing.clock import ManualClock
from rehearsal_voice.testing.ears import ScriptedMicrophone, ScriptedRecogniser, ScriptedVoiceActivity
from rehearsal_voice.testing.lines import ScriptedLines
from rehearsal_voice.testing.mind import HashedMeaningModel, ScriptedLanguageModel, Wait

ASK = (Message("user", "Hello?"),)


def test_time_stands_still_until_it_is_moved_and_never_runs_back() -> None:
    clock = ManualClock()
    assert not clock.wait_until(0.5, 0.0)
    clock.advance(0.5)
    assert clock.wait_until(0.5, 0.0)
    assert clock.now() == 0.5
    with pytest.raises(ValueError, match="backwards"):
        clock.advance(-0.1)


def test_a_scripted_microphone_gives_sound_when_its_time_has_come_and_then_ends() -> None:
    clock = ManualClock(start_s=7.0)
    microphone: Microphone = ScriptedMicrophone([np.ones(480, np.float32)], clock)
    microphone.open()
    assert microphone.read(0.0) is None
    clock.advance(0.02)
    first = microphone.read(0.0)
    assert first is not None
    assert (first.start_sample, first.end_sample) == (0, 320)
    assert microphone.read(0.0) is None
    clock.advance(0.01)
    second = microphone.read(0.0)
    assert second is not None
    assert (second.start_sample, len(second.samples)) == (320, 160)
    with pytest.raises(EndOfInput):
        microphone.read(0.0)


def test_sound_missed_while_the_microphone_was_away_is_a_gap() -> None:
    clock = ManualClock()
    microphone = ScriptedMicrophone([np.ones(16_000, np.float32)], clock)
    microphone.open()
    microphone.lose()
    with pytest.raises(DeviceFault):
        microphone.read(0.0)
    clock.advance(0.5)
    microphone.open()
    clock.advance(0.02)
    frame = microphone.read(0.0)
    assert frame is not None
    assert frame.start_sample == 8_000


def test_scripted_lines_are_read_back_whole_or_in_part_with_their_times() -> None:
    lines = ScriptedLines(["I would like a coffee", "no thank you"], seconds_per_word=0.2)
    ears: Recogniser = ScriptedRecogniser(lines)
    silence = np.zeros(1_600, np.float32)
    both = np.concatenate([silence, lines.sound(0), silence, lines.sound(1)])
    heard = ears.transcribe(both, None)
    assert heard.text == "I would like a coffee no thank you"
    assert heard.words[0].start == pytest.approx(0.1)
    assert heard.words[5].start == pytest.approx(0.1 + 5 * 0.2 + 0.1)
    assert ears.transcribe(both[: 1_600 + 3 * 3_200], "en").text == "I would like"
    assert ears.transcribe(silence, "en").empty
    voice = ScriptedVoiceActivity()
    assert voice.probability(lines.sound(1)[:512]) == 1.0
    assert voice.probability(np.zeros(512, np.float32)) == 0.0


def test_a_scripted_model_gives_its_pieces_waits_for_the_clock_and_fails_where_it_should() -> None:
    clock = ManualClock()
    fault = ModelFault("It stopped.", code="cut")
    model: LanguageModel = ScriptedLanguageModel([["One ", "two"], [Wait(2.0), "late"], ["half", fault]], clock)
    assert list(model.stream(ASK, 10, lambda: False)) == ["One ", "two"]

    late: list[str] = []
    answer = model.stream(ASK, 10, lambda: False)
    listener = threading.Thread(target=lambda: late.extend(answer))
    listener.start()
    clock.advance(2.0)
    listener.join(30.0)
    assert late == ["late"]

    pieces = model.stream(ASK, 10, lambda: False)
    assert next(pieces) == "half"
    with pytest.raises(ModelFault) as caught:
        next(pieces)
    assert caught.value.code == "cut"


def test_a_stalled_scripted_model_can_be_cancelled() -> None:
    cancelled = threading.Event()
    model = ScriptedLanguageModel([[Wait(float("inf")), "never"]], ManualClock())
    heard: list[str] = []
    listener = threading.Thread(target=lambda: heard.extend(model.stream(ASK, 10, cancelled.is_set)))
    listener.start()
    cancelled.set()
    listener.join(30.0)
    assert not listener.is_alive()
    assert heard == []


def test_hashed_meaning_puts_alike_sentences_close() -> None:
    model: MeaningModel = HashedMeaningModel()
    coffee, coffees, weather = model.embed(["A coffee, please", "a coffee please", "It rains today"])
    assert np.linalg.norm(coffee) == pytest.approx(1.0)
    assert coffee @ coffees > 0.7
    assert coffee @ weather < 0.4
    assert np.array_equal(model.embed(["A coffee, please"])[0], coffee)
