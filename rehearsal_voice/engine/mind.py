"""The mind: what was heard into a reply, by the playbook alone or by a model under the director's checks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from rehearsal_voice.core.clock import Clock
from rehearsal_voice.core.events import Gear, Speaker
from rehearsal_voice.core.ports import Delivery
from rehearsal_voice.engine.generation import Generation
from rehearsal_voice.engine.messages import Composed, Inbound, Trouble, Weighed
from rehearsal_voice.engine.stage import Stage
from rehearsal_voice.engine.voice import Clause, Voice
from rehearsal_voice.partner.asking import Ask, answer
from rehearsal_voice.partner.director import Director
from rehearsal_voice.partner.state import DirectorState, HeardTurn, Line, Reply
from rehearsal_voice.turns.clauses import clauses


@dataclass(frozen=True, slots=True)
class Thought:
    """A reply is wanted to `ask`, from `state` on; None asks for the opening. history: what was really said so far.

    silent_since: when the person's last sound ended, in monotonic seconds; None where nobody waits for the reply.
    """

    turn: int
    generation: int
    state: DirectorState | None
    ask: Ask | None
    history: tuple[tuple[Speaker, str], ...] = ()
    silent_since: float | None = None


@dataclass(frozen=True, slots=True)
class Foresight:
    """What follows `reply`, which is heard now, is wanted early. history: what was said before it."""

    turn: int
    generation: int
    reply: Reply
    history: tuple[tuple[Speaker, str], ...]


class FreeSpeaker(Protocol):
    """A model that speaks in the director's place. True when it took the turn."""

    def speak(self, thought: Thought, authored: Reply) -> bool: ...

    def warm(self, thought: Thought, opening: Reply) -> None: ...

    def read_ahead(self, thought: Thought, reply: Reply) -> None: ...

    def sign(self, turn: int) -> tuple[str, Delivery]: ...


class Mind:
    """Thinks in order, drops what is stale."""

    def __init__(
        self,
        director: Director,
        voice: Voice,
        generation: Generation,
        clock: Clock,
        post: Callable[[Inbound], None],
        free: FreeSpeaker | None = None,
    ) -> None:
        self._director = director
        self._voice = voice
        self._generation = generation
        self._clock = clock
        self._post = post
        self._free = free
        self._warmed = False
        self._stage: Stage[Thought | Foresight] = Stage(
            "mind", self._work, lambda name, fault: post(Trouble(name, fault))
        )

    def start(self) -> None:
        self._stage.start()

    def stop(self, timeout_s: float) -> bool:
        return self._stage.stop(timeout_s)

    def think(self, thought: Thought) -> None:
        self._stage.put(thought)

    def foresee(self, turn: int, reply: Reply, history: tuple[tuple[Speaker, str], ...]) -> None:
        """Have the likely next lines made ready while the partner is heard and the person thinks and speaks."""
        self._stage.put(Foresight(turn, self._generation.value, reply, history))

    def _work(self, thought: Thought | Foresight) -> None:
        if isinstance(thought, Foresight):
            self._foresee(thought)
        else:
            self._answer(thought)

    def _foresee(self, foresight: Foresight) -> None:
        reply = foresight.reply
        likely = first_clauses_first(self._director.likely(reply.state))
        self._voice.prepare(likely if self._free is None else [self._free.sign(foresight.turn + 1), *likely])
        if self._free is not None:
            said = " ".join(line.text for line in reply.lines)
            history: tuple[tuple[Speaker, str], ...] = (*foresight.history, ("partner", said))
            self._free.read_ahead(Thought(foresight.turn, foresight.generation, reply.state, None, history), reply)

    def _answer(self, thought: Thought) -> None:
        if self._generation.stale(thought.generation):
            return
        reply = self._reply(thought)
        if self._generation.stale(thought.generation):
            return
        if isinstance(thought.ask, HeardTurn):
            self._post(Weighed(thought.turn, thought.generation, reply.understood))
        if (
            self._free is not None
            and reply.lines
            and isinstance(thought.ask, HeardTurn)
            and self._free.speak(thought, reply)
        ):
            return
        deliver(self._voice, self._post, thought, reply, "playbook", self._clock.now())
        if self._free is not None and not self._warmed:
            self._warmed = True
            self._free.warm(thought, reply)

    def _reply(self, thought: Thought) -> Reply:
        if thought.state is None or thought.ask is None:
            return self._director.opening()
        return answer(self._director, thought.state, thought.ask)


def deliver(
    voice: Voice, post: Callable[[Inbound], None], thought: Thought, reply: Reply, gear: Gear, first_token_at: float
) -> None:
    """Tell the conductor of the reply first, then give its clauses to the voice."""
    pieces = in_clauses(reply.lines)
    ahead = bool(pieces) and voice.ready(*pieces[0])
    post(Composed(thought.turn, thought.generation, reply, gear, first_token_at, ahead=ahead))
    voice.say(
        Clause(thought.turn, thought.generation, text, delivery, last=number == len(pieces))
        for number, (text, delivery) in enumerate(pieces, start=1)
    )


def in_clauses(lines: tuple[Line, ...]) -> list[tuple[str, Delivery]]:
    """Lines as the voice takes them. A line's pause follows its last clause only."""
    found: list[tuple[str, Delivery]] = []
    for line in lines:
        pieces = clauses(line.text)
        inner = Delivery(line.delivery.tempo, 0.0, line.delivery.gain_db, line.delivery.liveliness)
        found += [(piece, inner) for piece in pieces[:-1]]
        found += [(piece, line.delivery) for piece in pieces[-1:]]
    return found


def first_clauses_first(lines: tuple[Line, ...]) -> list[tuple[str, Delivery]]:
    """What to make ready: the first clause of every likely line before the rest of any."""
    pieces = [in_clauses((line,)) for line in lines]
    return [each[0] for each in pieces if each] + [clause for each in pieces for clause in each[1:]]
