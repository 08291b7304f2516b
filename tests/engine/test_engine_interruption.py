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
from rehearsal_voice.core.ports import MeaningModel
from rehearsal_voice.engine.player import DUCKED_GAIN
from rehearsal_voice.partner.director import Director
from rehearsal_voice.partner.state import DirectorOptions, DirectorState, HeardTurn, Reply
from rehearsal_voice.scenes.scene import Scene
from rehearsal_voice.testing.mouth import ScriptedSynthesizer

pytestmark = pytest.mark.slow


class Remembers(Director):
    """Notes what it is told that the person heard of its last reply."""

    def __init__(self, scene: Scene, meaning: MeaningModel, seed: int, options: DirectorOptions | None = None) -> None:
        super().__init__(scene, meaning, seed, options)
        TOLD.clear()

    def reply(self, state: DirectorState, heard: HeardTurn) -> Reply:
        TOLD.append(heard.partner_heard)
        return super().reply(state, heard)


TOLD: list[str] = []


def spoken_over(line: str, folder: Path) -> Stand:
    """A take in which the person says this as soon as the partner's opening is heard, and ends it once it is heard."""

    def on_event(event: Event, stand: Stand) -> None:
        if isinstance(event, Heard):
            stand.conversation.command(Command.STOP)
        elif isinstance(event, FirstAudio) or (isinstance(event, StateChanged) and event.state == "listening"):
            stand.speak()

    voice = ScriptedSynthesizer(seconds_per_word=UNHURRIED_WORD_S)
    stand = Stand([line], folder, on_event, synthesizer=voice, director=Remembers)
    stand.run()
    return stand


def gains(stand: Stand) -> list[float]:
    return [gain for _, gain in stand.loudspeaker.gains]


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
    assert DUCKED_GAIN in gains(stand)
    assert TOLD[-1] == opening.answered != ""


def test_a_nod_does_not_stop_the_partner(tmp_path: Path) -> None:
    stand = spoken_over("mm-hm", tmp_path)
    assert [event.cause for event in stand.only(Restored)] == ["backchannel"]
    assert stand.only(Interruption) == []
    assert stand.only(ReplyHeard)[0].complete
    restored_at, gain = stand.loudspeaker.gains[gains(stand).index(DUCKED_GAIN) + 1]
    assert gain == 1.0
    assert restored_at < max(piece.ends_at for piece in stand.loudspeaker.queued), "while it speaks"


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
    voice = ScriptedSynthesizer(seconds_per_word=0.2)
    action = once(lambda s: s.loudspeaker.lose())
    stand = Stand(["could I get a latte please"], tmp_path, action, synthesizer=voice)
    stand.run()
    assert [event.device for event in stand.only(DeviceLost)] == ["loudspeaker"]
    assert [event.device for event in stand.only(DeviceRestored)] == ["loudspeaker"]
    assert not stand.only(ReplyHeard)[0].complete
    assert [event.text for event in stand.only(Heard)] == ["could I get a latte please"]
    assert stand.only(ReplyHeard)[-1].complete
