"""The model's gear: it may speak, and whenever it fails the playbook answers in the same turn."""

from __future__ import annotations

from pathlib import Path

import pytest
from engine_stand import Stand

from rehearsal_voice.core.errors import ModelFault
from rehearsal_voice.core.events import GearChanged, ReplyHeard, ReplyText
from rehearsal_voice.testing.clock import ManualClock
from rehearsal_voice.testing.mind import ScriptedLanguageModel, Wait

pytestmark = pytest.mark.slow


LINE = "could I get a latte please"


def replies(stand: Stand) -> list[ReplyText]:
    return [event for event in stand.only(ReplyText) if event.turn == 1]


def test_a_good_model_speaks_and_its_whole_text_is_told(tmp_path: Path) -> None:
    model = ScriptedLanguageModel([["A latte, ", "lovely. ", "Small or ", "large?"]], ManualClock())
    stand = Stand([LINE], tmp_path, model=model)
    stand.run()
    assert [(event.gear, event.text) for event in replies(stand)] == [("model", "A latte, lovely. Small or large?")]
    heard = next(event for event in stand.only(ReplyHeard) if event.turn == 1)
    assert heard.text == "A latte, lovely. Small or large?"


FAILURES: list[list[str | Wait | ModelFault]] = [
    [ModelFault("The server is gone.", code="unreachable")],
    [Wait(float("inf"))],
    ["As an assistant, as an AI I cannot. ", "Sorry."],
    [],
]


@pytest.mark.parametrize("script", FAILURES, ids=["fails", "stalls", "off the rails", "says nothing"])
def test_the_playbook_answers_in_the_same_turn(tmp_path: Path, script: list[str | Wait | ModelFault]) -> None:
    model = ScriptedLanguageModel([script], ManualClock())
    stand = Stand([LINE], tmp_path, model=model)
    stand.run()
    assert [event.gear for event in replies(stand)] == ["playbook"]
    assert "latte" in replies(stand)[0].text


def test_a_stream_cut_in_mid_reply_keeps_what_was_said_and_says_it_once(tmp_path: Path) -> None:
    script: list[str | Wait | ModelFault] = [
        "A latte, lovely. ",
        "Small or",
        ModelFault("The stream was cut.", code="cut"),
    ]
    stand = Stand([LINE], tmp_path, model=ScriptedLanguageModel([script], ManualClock()))
    stand.run()
    assert len(replies(stand)) == 1
    assert replies(stand)[0].text.startswith("A latte, lovely.")
    assert replies(stand)[0].text.count("A latte, lovely.") == 1
    assert len(stand.only(GearChanged)) == 1
