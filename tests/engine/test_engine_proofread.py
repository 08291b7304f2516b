"""A model reads a learner's line over while the partner answers it; what it finds stands on the side line only."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from engine_stand import Stand

from rehearsal_voice.core.audio import FloatArray
from rehearsal_voice.core.errors import ModelFault
from rehearsal_voice.core.events import CorrectionGiven, Event, Heard, ReplyText, StateChanged, TutorAnswered
from rehearsal_voice.core.transcript import Transcript
from rehearsal_voice.engine.generation import Generation
from rehearsal_voice.engine.messages import Inbound, Proofread
from rehearsal_voice.engine.proofreader import Proofreader, ProofreadingRules
from rehearsal_voice.testing.ears import ScriptedRecogniser
from rehearsal_voice.tutoring.proofreading import Mended

LINE, OTHER = "I wants a latte.", "It have to be large."
SPOKEN = Heard(turn=1, t=1.0, text=LINE, language="en")
SPEAKING = StateChanged(turn=1, t=2.0, state="speaking", cause="audible")
ANSWER = TutorAnswered(turn=1, t=1.5, about="quiz", asked="")
PATTERN = CorrectionGiven(turn=1, t=1.5, slip="i_want", form="I'd like a", quote="I want a")


def found(line: str, cancelled: Callable[[], bool]) -> Mended | None:
    return None if cancelled() else {LINE: Mended("I wants", "I want"), OTHER: Mended("It have", "It has")}.get(line)


def fails(line: str, cancelled: Callable[[], bool]) -> Mended | None:
    raise ModelFault("It is gone.")


class MendingRecogniser:
    """Hears the second line as it should have been, the second time it listens to it."""

    def __init__(self) -> None:
        self.ear: ScriptedRecogniser | None = None
        self._times = 0

    def transcribe(self, samples: FloatArray, language: str | None) -> Transcript:
        assert self.ear is not None
        said = self.ear.transcribe(samples, language)
        self._times += language == "en" and said.text == OTHER
        return replace(said, text="It has to be large.") if said.text == OTHER and self._times > 1 else said


def test_what_two_decodings_have_stands_on_the_side_line_and_the_partner_says_nothing_of_it(tmp_path: Path) -> None:
    ear = MendingRecogniser()
    stand = Stand([LINE, OTHER], tmp_path, recogniser=ear, proofreading=ProofreadingRules(found))
    ear.ear = ScriptedRecogniser(stand.lines)
    stand.run()
    (given,) = stand.only(CorrectionGiven)
    assert (given.turn, given.quote, given.form, given.step) == (1, "I wants", "I want", "aside")
    assert not any("I want" in event.text for event in stand.only(ReplyText))


@pytest.mark.parametrize(
    ("rules", "events", "read"),
    [
        (ProofreadingRules(found), [SPOKEN, SPEAKING], True),
        (ProofreadingRules(found, strict=True), [SPOKEN, SPEAKING], True),
        (ProofreadingRules(found), [SPOKEN], False),
        (ProofreadingRules(found), [SPOKEN, PATTERN, SPEAKING], False),
        (ProofreadingRules(found), [SPOKEN, ANSWER, SPEAKING], False),
        (ProofreadingRules(found), [replace(SPOKEN, language="es"), SPEAKING], False),
        (ProofreadingRules(found, typed_only=True), [SPOKEN, SPEAKING], False),
        (ProofreadingRules(found, typed_only=True), [replace(SPOKEN, source="typed"), SPEAKING], True),
        (ProofreadingRules(fails), [SPOKEN, SPEAKING], False),
    ],
)
def test_a_line_is_read_once_the_partner_speaks_and_said_nothing_of_it(
    rules: ProofreadingRules, events: list[Event], read: bool
) -> None:
    posted: list[Inbound] = []
    reader = Proofreader(rules, "en", Generation(), posted.append)
    for event in events:
        reader(event)
    reader.start()
    assert reader.finish(5.0)
    typed = events[0] == replace(SPOKEN, source="typed")
    assert posted == ([Proofread(1, "I wants", "I want", typed, rules.strict)] if read else [])


def test_a_line_is_given_up_when_the_person_speaks_again() -> None:
    posted: list[Inbound] = []
    generation = Generation()
    reader = Proofreader(ProofreadingRules(found), "en", generation, posted.append)
    reader(SPOKEN)
    reader(SPEAKING)
    generation.advance()
    reader.start()
    assert reader.finish(5.0)
    assert posted == []
