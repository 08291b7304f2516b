"""What if I had said…: a real conversation, and the partner led again exactly to where it stood at each turn."""

from __future__ import annotations

from pathlib import Path

import pytest
from engine_stand import Stand

from rehearsal_voice.config.paths import assets_folder
from rehearsal_voice.core.commands import Command, Typed
from rehearsal_voice.core.events import Answered, Event, Heard, Notice, StateChanged, from_json, to_json
from rehearsal_voice.partner.director import Director
from rehearsal_voice.partner.replaying import state_before
from rehearsal_voice.partner.state import DirectorState
from rehearsal_voice.scenes.library import load_scene
from rehearsal_voice.testing.mind import HashedMeaningModel

SPOKEN = "A large latte, please."
ASKED: tuple[Command | Typed, ...] = (
    Command.HARDER,
    Typed("With oat milk."),
    Command.SAY_AGAIN_SLOWER,
    Command.RETAKE_LINE,
    Typed("No, with soy milk."),
    Typed("To go."),
)
"""Each as soon as the partner begins to speak, so that nobody has to hear it out."""


def is_state(event: Event, name: str) -> bool:
    return isinstance(event, StateChanged) and event.state == name


class Watched:
    """Notes where the director stood as each reply became part of the take, and asks for things in between."""

    def __init__(self) -> None:
        self.states: dict[int, DirectorState] = {}
        self._asked = list(ASKED)
        self._spoken = False

    def __call__(self, event: Event, stand: Stand) -> None:
        if isinstance(event, Answered):
            state = stand.conversation._floor.director_state
            assert state is not None
            self.states[event.place] = state
        elif is_state(event, "listening") and not self._spoken:
            self._spoken = True
            stand.speak()
        elif self._spoken and (is_state(event, "speaking") or (isinstance(event, Notice) and event.code == "retake")):
            self._go_on(stand)

    def _go_on(self, stand: Stand) -> None:
        if self._asked:
            stand.conversation.command(self._asked.pop(0))
        else:
            stand.microphone.finish()


def replayed(events: list[Event], turn: int) -> DirectorState:
    scene = load_scene(assets_folder() / "scenes" / "cafe-en.toml")
    kept = [from_json(to_json(event)) for event in events]
    rebuilt = state_before(Director(scene, HashedMeaningModel(), 7), kept, turn)
    assert rebuilt.exact
    return rebuilt.state


@pytest.mark.slow
def test_the_partner_stands_exactly_where_it_stood_at_every_turn(tmp_path: Path) -> None:
    watched = Watched()
    events = Stand([SPOKEN], tmp_path, on_event=watched).run()
    answers = [event for event in events if isinstance(event, Answered)]
    assert {one.to for one in answers} == {"opening", "words", "command"}
    assert [one.place for one in answers] == list(range(len(answers)))
    assert any(one.after != one.place - 1 for one in answers), "taking a line again goes on from an earlier state"
    for one in (one for one in answers if one.to == "words"):
        assert replayed(events, one.turns[0]) == watched.states[one.after]
    last = max(event.turn for event in events if isinstance(event, Heard))
    assert replayed(events, last + 1) == watched.states[len(answers) - 1]
