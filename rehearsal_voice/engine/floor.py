"""What the conductor's handlers share: the stages, the state machine, and where the conversation stands."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

from rehearsal_voice.core.clock import Clock
from rehearsal_voice.core.events import Event, Heard, ReplyHeard, Speaker, StateChanged, TakeEnded
from rehearsal_voice.core.ports import Journal
from rehearsal_voice.core.transcript import Transcript
from rehearsal_voice.engine.ears import Ears
from rehearsal_voice.engine.exchange import Exchange
from rehearsal_voice.engine.generation import Generation
from rehearsal_voice.engine.messages import Composed
from rehearsal_voice.engine.mind import Ask, Mind, Thought
from rehearsal_voice.engine.monitor import Monitor, SpokenTurn
from rehearsal_voice.engine.overlap import Overlap
from rehearsal_voice.engine.player import Player
from rehearsal_voice.engine.scribe import Scribe
from rehearsal_voice.engine.timeline import Timeline
from rehearsal_voice.engine.voice import Voice
from rehearsal_voice.partner.state import DirectorState
from rehearsal_voice.turns.machine import Cause, Machine, State

Reason = Literal["finished", "stopped", "time", "fault", "safety"]


@dataclass(frozen=True, slots=True)
class Stages:
    """Everything that works for the conductor."""

    ears: Ears
    scribe: Scribe
    mind: Mind
    voice: Voice
    monitor: Monitor
    player: Player
    journal: Journal
    timeline: Timeline
    generation: Generation
    clock: Clock


@dataclass(slots=True)
class Floor:
    """Changed on the conductor's thread only.

    turn: number of the person's last finished turn. reply: the released reply on its way to the ear. partner_heard:
    what the person really heard of the partner's last reply. carried: words of a turn whose reply was never heard.
    unmeasured: turns whose sound is measured once the reply has begun.
    """

    stages: Stages
    language: str
    subscribers: tuple[Callable[[Event], None], ...]
    machine: Machine = field(default_factory=Machine)
    turn: int = 0
    exchange: Exchange | None = None
    reply: Composed | None = None
    director_state: DirectorState | None = None
    earlier_states: list[DirectorState] = field(default_factory=list)
    history: list[tuple[Speaker, str]] = field(default_factory=list)
    overlap: Overlap | None = None
    partner_heard: str = ""
    carried: Transcript | None = None
    holding_since: float | None = None
    unmeasured: list[SpokenTurn] = field(default_factory=list)
    quiet_since: float = 0.0
    ended: bool = False

    @property
    def state(self) -> State:
        return self.machine.state

    def now(self) -> float:
        """Seconds on the capture clock."""
        return self.stages.timeline.at(self.stages.clock.now())

    def publish(self, event: Event) -> None:
        """Into the journal first, then to whoever listens."""
        self.stages.journal.record(event)
        if isinstance(event, Heard):
            self.history.append(("person", event.text))
        elif isinstance(event, ReplyHeard) and event.text:
            self.history.append(("partner", event.text))
        for subscriber in self.subscribers:
            subscriber(event)

    def move(self, cause: Cause) -> None:
        """Change the state as the table says, and tell."""
        self.machine.move(cause)
        self.quiet_since = self.now()
        self.stages.ears.attend(self.state is State.HEARING)
        self.publish(StateChanged(turn=self.turn, t=self.now(), state=self.state.value, cause=cause.value))

    def throw_away(self) -> int:
        """What was worked out but not heard is stale from here on."""
        generation = self.stages.generation.advance()
        self.stages.player.discard_before(generation)
        return generation

    def think(self, ask: Ask | None, turn: int) -> None:
        """Have a reply composed, from where the conversation stands."""
        self.stages.mind.think(
            Thought(turn, self.stages.generation.value, self.director_state, ask, tuple(self.history))
        )

    def measure(self) -> None:
        """Have the turns measured that wait for it; called when nobody waits for the cores."""
        while self.unmeasured:
            self.stages.monitor.measure(self.unmeasured.pop(0))

    def end(self, reason: Reason) -> None:
        """The take is over: nothing is heard or said any more."""
        if self.ended:
            return
        self.ended = True
        self.measure()
        self.stages.generation.advance()
        self.stages.player.silence()
        self.move(Cause.STOP)
        self.publish(TakeEnded(turn=self.turn, t=self.now(), reason=reason))
