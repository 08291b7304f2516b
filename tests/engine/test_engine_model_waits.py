"""How long a slow model is waited for, on a clock set by hand: a sign within 1.5 s, the playbook within 2.5 s."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence

from rehearsal_voice.core.errors import ModelFault
from rehearsal_voice.core.ports import Message
from rehearsal_voice.engine.generation import Generation
from rehearsal_voice.engine.messages import Composed, GearTrouble, Inbound, ReplyGrown
from rehearsal_voice.engine.mind import Thought
from rehearsal_voice.engine.model_gear import ModelGear, ModelVoice
from rehearsal_voice.engine.player import Player
from rehearsal_voice.engine.voice import Voice
from rehearsal_voice.partner.state import DirectorState, HeardTurn, Line, Reply
from rehearsal_voice.testing.clock import ManualClock
from rehearsal_voice.testing.mouth import ScriptedSynthesizer, SilentLoudspeaker
from rehearsal_voice.turns.thinking_aloud import sign_of_thinking

LAST_SOUND_AT = 100.0
WORDS_KNOWN_AT = 100.6
"""The wait counts from the person's last sound, not from when the model was asked."""
AUTHORED = Reply((Line("I am afraid I know nothing about bicycles, sorry."),), DirectorState("order"), "order")


class Stalled:
    """A model that never says a word; time passes while it is waited for."""

    name = "stalled"

    def __init__(self, clock: ManualClock) -> None:
        self._clock = clock
        self.warmed = threading.Event()

    def warm(self, messages: Sequence[Message]) -> None:
        self.warmed.set()

    def stream(self, messages: Sequence[Message], max_tokens: int, cancelled: Callable[[], bool]) -> Iterator[str]:
        while not cancelled():
            self._clock.advance(0.02)
        yield from ()


def played(turns: int) -> list[tuple[float, Inbound]]:
    """What the gear tells, each with the seconds since the person's last sound."""
    clock, generation, told = ManualClock(), Generation(), list[tuple[float, Inbound]]()
    clock.advance(WORDS_KNOWN_AT - clock.now())
    began = clock.now()

    def post(message: Inbound) -> None:
        told.append((clock.now() - began + WORDS_KNOWN_AT - LAST_SOUND_AT, message))

    player = Player(SilentLoudspeaker(clock), clock, post)
    voice = Voice(ScriptedSynthesizer(), player, generation, clock, threading.Event(), post)
    model = Stalled(clock)
    gear = ModelGear(ModelVoice(model, lambda *_: [], lambda *_: True), voice, generation, clock, post)
    gear.warm(Thought(0, 0, None, None), AUTHORED)
    assert model.warmed.wait(10.0)
    for thread in threading.enumerate():
        if thread.name == "model-warm":
            thread.join(10.0)
    for turn in range(1, turns + 1):
        began = clock.now()
        heard = HeardTurn("my neighbour painted his bicycle")
        thought = Thought(turn, 0, AUTHORED.state, heard, (), began - (WORDS_KNOWN_AT - LAST_SOUND_AT))
        assert gear.speak(thought, AUTHORED), "it took the turn"
    return told


def test_a_sign_of_thinking_within_a_second_and_a_half_and_the_playbook_within_two_and_a_half() -> None:
    told = played(1)
    (sign_at, sign), *_ = [(at, message) for at, message in told if isinstance(message, Composed)]
    assert isinstance(sign, Composed)
    assert sign.reply.text == sign_of_thinking("en", 1)
    assert 1.2 < sign_at <= 1.5
    handed_over = [(at, message.reply.text) for at, message in told if isinstance(message, ReplyGrown)]
    assert [text for _, text in handed_over] == [f"{sign.reply.text} {AUTHORED.text}"]
    assert 2.0 < handed_over[0][0] <= 2.5


def test_a_model_that_is_slow_again_is_told_with_figures_and_a_smaller_one_is_suggested() -> None:
    faults = [message.fault for _, message in played(2) if isinstance(message, GearTrouble)]
    assert all(isinstance(fault, ModelFault) for fault in faults)
    assert "smaller model" not in faults[0].next_step
    assert "2 of 2 answers had not begun after 2.4 s" in faults[1].message
    assert "smaller model" in faults[1].next_step
