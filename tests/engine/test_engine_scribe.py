"""Words that are found before they are wanted: the same words, once, and none that nobody asked for."""

from __future__ import annotations

import queue
from dataclasses import replace

from rehearsal_voice.core.audio import FloatArray, to_samples
from rehearsal_voice.core.transcript import Transcript
from rehearsal_voice.engine.generation import Generation
from rehearsal_voice.engine.messages import Inbound, Recognised
from rehearsal_voice.engine.scribe import Piece, Scribe
from rehearsal_voice.testing.clock import ManualClock
from rehearsal_voice.testing.ears import ScriptedRecogniser
from rehearsal_voice.testing.lines import ScriptedLines

LINES = ScriptedLines(["a latte please", "and a muffin"])
FIRST, SECOND = LINES.sound(0), LINES.sound(1)
LONGEST_S = 10.0


class Ear(ScriptedRecogniser):
    """Takes its time by the clock on the wall of the test."""

    def __init__(self, clock: ManualClock, takes_s: float) -> None:
        super().__init__(LINES)
        self._clock, self._takes_s = clock, takes_s

    def transcribe(self, samples: FloatArray, language: str | None) -> Transcript:
        self._clock.advance(self._takes_s)
        return super().transcribe(samples, language)


class Told:
    """A scribe at work and what it told."""

    def __init__(self, takes_s: float = 0.1) -> None:
        self.inbox: queue.SimpleQueue[Inbound] = queue.SimpleQueue()
        clock = ManualClock()
        self.ear = Ear(clock, takes_s)
        self.generation = Generation()
        self.scribe = Scribe(self.ear, "en", self.generation, clock, self.inbox.put)
        self.scribe.start()

    def next(self) -> Recognised:
        message = self.inbox.get(timeout=LONGEST_S)
        assert isinstance(message, Recognised)
        return message

    def stop(self) -> None:
        assert self.scribe.stop(LONGEST_S)
        assert self.inbox.empty()


def piece(told: Told) -> Piece:
    return Piece(FIRST, to_samples(1.0), to_samples(1.0) + len(FIRST), 1, told.generation.value)


def test_what_was_heard_early_is_not_heard_again() -> None:
    told = Told()
    told.scribe.write_down_early(piece(told))
    told.scribe.write_down(piece(told))
    message = told.next()
    assert message.transcript.text == "a latte please"
    assert message.transcript.words[0].start >= 1.0
    told.stop()
    assert len(told.ear.asked) == 1


def test_nobody_is_told_of_words_when_the_person_went_on() -> None:
    told = Told()
    early = piece(told)
    told.scribe.write_down_early(early)
    whole = replace(early, samples=SECOND, end_sample=early.end_sample + len(SECOND))
    told.scribe.write_down(whole)
    assert told.next().transcript.text == "and a muffin"
    told.stop()


def test_a_slow_machine_does_nothing_that_may_be_for_nothing() -> None:
    told = Told(takes_s=0.5)
    wanted = piece(told)
    told.scribe.write_down(wanted)
    told.next()
    told.scribe.write_down_early(replace(wanted, start_sample=wanted.end_sample))
    told.scribe.write_down(replace(wanted, samples=SECOND, end_sample=2 * wanted.end_sample))
    assert told.next().transcript.text == "and a muffin"
    told.stop()
    assert told.ear.asked == [len(FIRST), len(SECOND)]
