"""The model's gear: it may speak, and whenever it fails the playbook answers in the same turn."""

from __future__ import annotations

from pathlib import Path

import pytest
from engine_stand import Stand

from rehearsal_voice.core.errors import ModelFault
from rehearsal_voice.core.events import (
    Event,
    FirstAudio,
    GearChanged,
    Notice,
    ReplyHeard,
    ReplySoFar,
    ReplyText,
    SpeechEnd,
    StateChanged,
)
from rehearsal_voice.engine.model_gear import SIGN_AFTER_S
from rehearsal_voice.testing.clock import ManualClock
from rehearsal_voice.testing.mind import ScriptedLanguageModel, Wait
from rehearsal_voice.turns.thinking_aloud import sign_of_thinking

pytestmark = pytest.mark.slow


LINE = "could I get a latte please"
STRANGE = "my neighbour painted his bicycle"
"""Nothing that the café understands, so nothing authored can lead."""


def replies(stand: Stand) -> list[ReplyText]:
    return [event for event in stand.only(ReplyText) if event.turn == 1]


def test_a_good_model_speaks_and_its_whole_text_is_told(tmp_path: Path) -> None:
    model = ScriptedLanguageModel([["A latte, ", "lovely. ", "Small or ", "large?"]], ManualClock())
    stand = Stand([LINE], tmp_path, model=model)
    stand.run()
    lead = model.asked[0][-1]
    assert lead.role == "assistant", "the model goes on from the partner's own first clause"
    whole = f"{lead.content} A latte, lovely. Small or large?"
    assert [(event.gear, event.text) for event in replies(stand)] == [("model", whole)]
    heard = next(event for event in stand.only(ReplyHeard) if event.turn == 1)
    assert heard.text == whole


FAILURES: list[list[str | Wait | ModelFault]] = [
    [ModelFault("The server is gone.", code="unreachable")],
    ["As an assistant, as an AI I cannot. ", "Sorry."],
    [],
]


@pytest.mark.parametrize("script", FAILURES, ids=["fails", "off the rails", "says nothing"])
def test_the_playbook_answers_in_the_same_turn(tmp_path: Path, script: list[str | Wait | ModelFault]) -> None:
    model = ScriptedLanguageModel([script], ManualClock())
    stand = Stand([LINE], tmp_path, model=model)
    stand.run()
    assert [event.gear for event in replies(stand)] == ["playbook"]
    assert "latte" in replies(stand)[0].text


def test_a_slow_model_is_bridged_by_a_sign_and_its_late_answer_is_never_heard(tmp_path: Path) -> None:
    script: list[str | Wait | ModelFault] = [Wait(float("inf")), "Too late. ", "Far too late."]
    stand = Stand([STRANGE], tmp_path, model=ScriptedLanguageModel([script], ManualClock()))
    stand.run()
    end = next(event for event in stand.only(SpeechEnd) if event.turn == 1)
    heard = next(event for event in stand.only(ReplyHeard) if event.turn == 1)
    sign = sign_of_thinking("en", 1)
    assert heard.text.startswith(sign), "the partner shows that it thinks"
    assert len(heard.text) > len(sign), "the authored reply follows"
    assert "late." not in heard.text
    assert heard.start - end.t > SIGN_AFTER_S - 0.1, "a model gets its time first"
    (notice,) = stand.only(Notice)
    first = next(event for event in stand.only(FirstAudio) if event.turn == 1)
    assert notice.code == "model"
    assert stand.events.index(first) < stand.events.index(notice), "the sign is heard while the model is waited for"
    assert [text for text, _ in stand.synthesizer.spoken].count(sign) == 1


def test_captions_keep_up_with_a_model_and_stand_before_the_sound(tmp_path: Path) -> None:
    clock = ManualClock()
    model = ScriptedLanguageModel([["A latte, lovely. ", Wait(1.0), "Small or large?"]], clock)

    def on_event(event: Event, stand: Stand) -> None:
        if isinstance(event, FirstAudio) and event.turn == 1:
            clock.advance(1.0)  # its beginning is heard; now the model finds the rest
        elif isinstance(event, StateChanged) and event.state == "listening":
            stand.speak()

    stand = Stand([LINE], tmp_path, on_event, model=model)
    stand.run()
    told = [event for event in stand.events if event.turn == 1]
    kinds = [event.kind for event in told if isinstance(event, ReplySoFar | FirstAudio | ReplyText)]
    assert kinds[0] == ReplySoFar.kind, "the caption stands before the sound"
    assert kinds.index(FirstAudio.kind) < kinds.index(ReplyText.kind), "and the whole text follows"
    so_far = [event.text for event in told if isinstance(event, ReplySoFar)]
    assert all(replies(stand)[0].text.startswith(text) for text in so_far)


def test_behind_a_leading_clause_a_slow_model_is_not_waited_for(tmp_path: Path) -> None:
    script: list[str | Wait | ModelFault] = [Wait(float("inf")), "Too late."]
    model = ScriptedLanguageModel([script], ManualClock())
    stand = Stand([LINE], tmp_path, model=model)
    stand.run()
    heard = next(event for event in stand.only(ReplyHeard) if event.turn == 1)
    lead = model.asked[0][-1].content
    assert heard.text.startswith(lead)
    assert heard.text.count(lead) == 1, "the rest of the authored reply follows, without its first clause"
    assert "latte" in heard.text
    assert sign_of_thinking("en", 1) not in heard.text


def test_a_model_that_answers_after_its_sign_is_heard_once(tmp_path: Path) -> None:
    clock = ManualClock()
    model = ScriptedLanguageModel([[Wait(1.0), "A latte, lovely. ", "Small or large?"]], clock)

    def on_event(event: Event, stand: Stand) -> None:
        if isinstance(event, FirstAudio) and event.turn == 1:
            clock.advance(1.0)  # the sign is heard; now the model finds its words
        elif isinstance(event, StateChanged) and event.state == "listening":
            stand.speak()

    stand = Stand([STRANGE], tmp_path, on_event, model=model)
    stand.run()
    assert [event.text for event in replies(stand)] == ["Let me think. A latte, lovely. Small or large?"]
    assert [event.gear for event in replies(stand)] == ["model"]


def test_a_stream_cut_in_mid_reply_keeps_what_was_said_and_says_it_once(tmp_path: Path) -> None:
    script: list[str | Wait | ModelFault] = [
        "A latte, lovely. ",
        "Small or",
        ModelFault("The stream was cut.", code="cut"),
    ]
    stand = Stand([LINE], tmp_path, model=ScriptedLanguageModel([script], ManualClock()))
    stand.run()
    assert len(replies(stand)) == 1
    assert replies(stand)[0].text.count("A latte, lovely.") == 1
    assert len(stand.only(GearChanged)) == 1
