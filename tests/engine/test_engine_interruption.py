"""Speech over the partner: ducked at once, then stopped or restored; what was heard is the history."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from engine_stand import UNHURRIED_WORD_S, Stand

from rehearsal_voice.core.commands import Command
from rehearsal_voice.core.events import (
    DeviceLost,
    DeviceRestored,
    Event,
    FirstAudio,
    Heard,
    Interruption,
    ReplyHeard,
    Restored,
    StateChanged,
)
from rehearsal_voice.testing.mouth import ScriptedSynthesizer

pytestmark = pytest.mark.slow


def spoken_over(line: str, folder: Path) -> Stand:
    """A take in which the person says this as soon as the partner's opening is heard, and ends it once it is heard."""

    def on_event(event: Event, stand: Stand) -> None:
        if isinstance(event, Heard):
            stand.conversation.command(Command.STOP)
        elif isinstance(event, FirstAudio) or (isinstance(event, StateChanged) and event.state == "listening"):
            stand.speak()

    voice = ScriptedSynthesizer(seconds_per_word=UNHURRIED_WORD_S)
    stand = Stand([line], folder, on_event, synthesizer=voice)
    stand.run()
    return stand


def test_words_take_the_floor_and_the_partner_remembers_what_was_heard(tmp_path: Path) -> None:
    stand = spoken_over("wait please I would like a latte", tmp_path)
    assert len(stand.only(Interruption)) == 1
    opening = stand.only(ReplyHeard)[0]
    assert not opening.complete
    assert [event.text for event in stand.only(Heard)] == ["wait please I would like a latte"]
    kinds = stand.kinds()
    assert kinds.index("ducked") < kinds.index("reply_heard") < kinds.index("pause"), (
        "it is gone while one still speaks"
    )


def test_a_nod_does_not_stop_the_partner(tmp_path: Path) -> None:
    stand = spoken_over("mm-hm", tmp_path)
    assert [event.cause for event in stand.only(Restored)] == ["backchannel"]
    assert stand.only(Interruption) == []
    assert stand.only(ReplyHeard)[0].complete
    assert stand.loudspeaker.gains[-1][1] == 1.0


def once(action: Callable[[Stand], None]) -> Callable[[Event, Stand], None]:
    """Do something when the opening is first heard; then speak in one's turns."""
    done: list[bool] = []

    def on_event(event: Event, stand: Stand) -> None:
        if isinstance(event, FirstAudio) and not done:
            done.append(True)
            action(stand)
        elif isinstance(event, StateChanged) and event.state == "listening":
            stand.speak()

    return on_event


def test_a_lost_loudspeaker_leaves_the_conversation_listening_and_comes_back(tmp_path: Path) -> None:
    stand = Stand(["could I get a latte please"], tmp_path, once(lambda s: s.loudspeaker.lose()))
    stand.run()
    assert [event.device for event in stand.only(DeviceLost)] == ["loudspeaker"]
    assert [event.device for event in stand.only(DeviceRestored)] == ["loudspeaker"]
    assert not stand.only(ReplyHeard)[0].complete
    assert [event.text for event in stand.only(Heard)] == ["could I get a latte please"]
    assert stand.only(ReplyHeard)[-1].complete
