"""A silence that the partner keeps on purpose: how long it is, who ends it, and what is told of it."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path

import pytest
from engine_stand import Stand

from rehearsal_voice.core.audio import FloatArray
from rehearsal_voice.core.events import (
    Event,
    FirstAudio,
    Heard,
    HoldingEnded,
    HoldingStarted,
    ReplyHeard,
    ReplyText,
    SpeechEnd,
    StateChanged,
)
from rehearsal_voice.core.transcript import Transcript
from rehearsal_voice.partner.director import Director
from rehearsal_voice.partner.state import DirectorState, HeardTurn, Reply
from rehearsal_voice.testing.ears import ScriptedRecogniser
from rehearsal_voice.testing.lines import ScriptedLines

HOLD_S = 2.5
LAG_S = 1.5
POINT = "latte please"


class HoldsOnce(Director):
    """Keeps silent after the person's first point, and only after that."""

    def reply(self, state: DirectorState, heard: HeardTurn) -> Reply:
        reply = super().reply(state, heard)
        return replace(reply, hold_s=HOLD_S) if heard.text == POINT else reply


class Late:
    """A recogniser that always takes the same long time: our own lag."""

    def __init__(self, inside: ScriptedRecogniser) -> None:
        self._inside = inside

    def transcribe(self, samples: FloatArray, language: str | None) -> Transcript:
        threading.Event().wait(LAG_S)
        return self._inside.transcribe(samples, language)


@pytest.mark.slow
def test_a_held_silence_counts_from_the_last_word_and_our_lag_is_no_part_of_it(tmp_path: Path) -> None:
    lines = [POINT]
    stand = Stand(lines, tmp_path, recogniser=Late(ScriptedRecogniser(ScriptedLines(lines, 0.2))), director=HoldsOnce)
    stand.run()
    (started,), (ended,), (end,) = stand.only(HoldingStarted), stand.only(HoldingEnded), stand.only(SpeechEnd)
    assert (started.t, started.seconds) == (end.t, HOLD_S)
    assert ended.broken_by == ""
    audible = next(event.t for event in stand.only(FirstAudio) if event.turn == 1)
    assert HOLD_S <= audible - end.t < HOLD_S + LAG_S
    assert ended.held == pytest.approx(audible - end.t, abs=0.01)
    assert "holding" in [event.state for event in stand.only(StateChanged)]


@pytest.mark.slow
def test_who_speaks_into_the_silence_ends_it_and_what_was_held_back_is_never_heard(tmp_path: Path) -> None:
    def on_event(event: Event, stand: Stand) -> None:
        if isinstance(event, HoldingStarted) or (isinstance(event, StateChanged) and event.state == "listening"):
            stand.speak()

    stand = Stand([POINT, "large please"], tmp_path, on_event, director=HoldsOnce)
    stand.run()
    (ended,) = stand.only(HoldingEnded)
    assert ended.broken_by == "speech"
    assert 0.0 < ended.held < HOLD_S
    assert [event.text for event in stand.only(Heard)] == [POINT, "large please"]
    assert [event.turn for event in stand.only(ReplyHeard) if event.text] == [0, 2]
    assert [event.turn for event in stand.only(ReplyText)] == [0, 1, 2]
