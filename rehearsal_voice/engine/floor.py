"""What the conductor's handlers share: the stages, the state machine, and where the conversation stands."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

from rehearsal_voice.core.audio import to_samples, to_seconds
from rehearsal_voice.core.clock import Clock
from rehearsal_voice.core.events import Event, Heard, ReplyHeard, Speaker, StateChanged, TakeEnded, Unheard
from rehearsal_voice.core.ports import Journal
from rehearsal_voice.core.transcript import Transcript
from rehearsal_voice.engine.account import Account
from rehearsal_voice.engine.ears import Ears
from rehearsal_voice.engine.exchange import Exchange
from rehearsal_voice.engine.generation import Generation
from rehearsal_voice.engine.messages import Composed, Proofread
from rehearsal_voice.engine.mind import Mind, Thought
from rehearsal_voice.engine.monitor import Monitor, SpokenTurn
from rehearsal_voice.engine.overlap import Overlap
from rehearsal_voice.engine.player import Player
from rehearsal_voice.engine.scribe import Piece, Scribe
from rehearsal_voice.engine.timeline import Timeline
from rehearsal_voice.engine.voice import Voice
from rehearsal_voice.partner.asking import Ask
from rehearsal_voice.partner.energy import EnergyMeter
from rehearsal_voice.partner.state import DirectorState, HeardTurn
from rehearsal_voice.turns.endpoint import LULL_S, PRE_ROLL_S
from rehearsal_voice.turns.machine import Cause, Machine, State

TRAILING_S = LULL_S
"""Silence kept after the last speech sample: a recogniser wants to hear that the word ends. No more of it than there is
at a lull, so that what was heard then is what would be heard at the soft stop."""
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


@dataclass(frozen=True, slots=True)
class Beginning:
    """Where a take begins: at the scene's opening, or in the middle of an earlier take that now goes another way.

    turn: the last one that was finished by then. state: the director's, None for the opening. history: what had been
    said, the partner's last line left out, which is said again.
    """

    turn: int = 0
    state: DirectorState | None = None
    history: tuple[tuple[Speaker, str], ...] = ()


@dataclass(slots=True)
class Floor:
    """Changed on the conductor's thread only.

    turn: number of the person's last finished turn. reply: the released reply on its way to the ear. partner_heard:
    what the person really heard of the partner's last reply. saying: the whole of that, or of the one on its way.
    carried: number and words of a turn whose reply was never heard. stable: a turn's number, and its words as two
    decodings agree on them. replies_told: how many of the partner's replies have been told of. proofread: a slip that
    waits for a second decoding. unmeasured: turns whose sound is measured once the reply has begun.
    """

    stages: Stages
    language: str
    subscribers: tuple[Callable[[Event], None], ...]
    account: Account = field(default_factory=lambda: Account(None))
    machine: Machine = field(default_factory=Machine)
    turn: int = 0
    exchange: Exchange | None = None
    reply: Composed | None = None
    director_state: DirectorState | None = None
    earlier_states: list[DirectorState] = field(default_factory=list)
    history: list[tuple[Speaker, str]] = field(default_factory=list)
    overlap: Overlap | None = None
    partner_heard: str = ""
    saying: str = ""
    replies_told: int = 0
    carried: tuple[int, Transcript] | None = None
    stable: tuple[int, str] = (0, "")
    proofread: Proofread | None = None
    holding_since: float | None = None
    unmeasured: list[SpokenTurn] = field(default_factory=list)
    energy: EnergyMeter = field(default_factory=EnergyMeter)
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
        elif isinstance(event, ReplyHeard):
            self.replies_told += 1
            if event.text:
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

    def write_down(self, start: int, end: int, now: int, purpose: Literal["turn", "overlap"]) -> None:
        """Have the words found in what the ears heard from `start` to `end` (samples), of `now` in all."""
        first = start if purpose == "turn" else max(0, start - to_samples(PRE_ROLL_S))
        self.stages.scribe.write_down(self._piece(first, end, now, purpose))

    def write_down_early(self, start: int, end: int, now: int) -> None:
        """Have the words of a turn found before it is known that it stops here; until then nobody is told of them."""
        self.stages.scribe.write_down_early(self._piece(start, end, now, "turn"))

    def _piece(self, first: int, end: int, now: int, purpose: Literal["turn", "overlap"]) -> Piece:
        sound, at = self.stages.ears.ring.cut(first, min(now, end + to_samples(TRAILING_S)))
        return Piece(sound, at, end, self.turn + 1, self.stages.generation.value, purpose)

    def think(self, ask: Ask | None, turn: int) -> None:
        """Have a reply composed, from where the conversation stands."""
        exchange = self.exchange
        ended = self.stages.timeline.moment(to_seconds(exchange.end_sample)) if exchange is not None else None
        thought = Thought(turn, self.stages.generation.value, self.director_state, ask, tuple(self.history), ended)
        turns: tuple[int, ...] = (turn,)
        if self.carried is not None and isinstance(ask, HeardTurn):
            earlier, said = self.carried
            turns = (earlier, turn) if ask.words[: len(said.words)] == said.words else turns
        self.account.asked(thought, turns, self.replies_told)
        self.stages.mind.think(thought)

    def adopt(self, message: Composed) -> None:
        """The director stands where this reply leaves it, and it is told what the reply answered."""
        self.director_state = message.reply.state
        answered = self.account.adopted(message, self.now())
        if answered is not None:
            self.publish(answered)

    def go_without(self) -> None:
        """A stage failed on the turn at hand: the floor is the person's again."""
        self.throw_away()
        self.give_up()
        self.move(Cause.NOTHING_SAID)

    def give_up(self) -> None:
        """Leave the turn at hand, if there is one, without its words. Its sound stays and its number is its own, so
        that they can be found afterwards."""
        exchange, self.exchange = self.exchange, None
        if exchange is None or exchange.published:
            return
        self.turn = exchange.turn
        end = exchange.end_sample if exchange.stopped or exchange.committed else to_samples(self.now())
        start = to_seconds(exchange.start_sample)
        self.publish(Unheard(turn=self.turn, t=to_seconds(end), start=start, over=exchange.began_over))

    def measure(self) -> None:
        """Have the turns measured that wait for it; called when nobody waits for the cores."""
        while self.unmeasured:
            self.stages.monitor.measure(self.unmeasured.pop(0))

    def end(self, reason: Reason) -> None:
        """The take is over: nothing is heard or said any more."""
        if self.ended:
            return
        self.ended = True
        self.give_up()
        self.measure()
        self.stages.generation.advance()
        self.stages.player.silence()
        self.move(Cause.STOP)
        self.publish(TakeEnded(turn=self.turn, t=self.now(), reason=reason))
