"""Speech over the partner: ducked at once, then stopped or restored; what was heard is the history."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from engine_stand import Stand

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

pytestmark = pytest.mark.slow


def over_the_opening(event: Event, stand: Stand) -> None:
    """Speak as soon as the partner's opening is heard, then in one's turns."""
    begins = isinstance(event, FirstAudio) and event.turn == 0
    listening = isinstance(event, StateChanged) and event.state == "listening"
    if begins or listening:
        stand.speak()


def test_words_take_the_floor_and_the_partner_remembers_what_was_heard(tmp_path: Path) -> None:
    stand = Stand(["wait please I would like a latte"], tmp_path, over_the_opening)
    stand.run()
    assert len(stand.only(Interruption)) == 1
    opening = stand.only(ReplyHeard)[0]
    assert not opening.complete
    assert [event.text for event in stand.only(Heard)] == ["wait please I would like a latte"]
    ducked = next(event for event in stand.events if event.kind == "ducked")
    assert opening.t - ducked.t < 1.0, "the sound is gone within a second of the first word"


def test_a_nod_does_not_stop_the_partner(tmp_path: Path) -> None:
    stand = Stand(["mm-hm"], tmp_path, over_the_opening)
    stand.run()
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
