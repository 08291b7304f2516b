"""The model's gear: a language model speaks clause by clause, each looked at before it is heard.

The authored reply to the same words always stands ready. It takes over within the turn when the model stalls, fails or
goes off the rails, so the person is answered either way.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from rehearsal_voice.core.clock import Clock
from rehearsal_voice.core.errors import ModelFault
from rehearsal_voice.core.ports import Delivery, LanguageModel, Message
from rehearsal_voice.engine.generation import Generation
from rehearsal_voice.engine.messages import Composed, GearTrouble, Inbound, ReplyGrown
from rehearsal_voice.engine.mind import Thought, in_clauses
from rehearsal_voice.engine.voice import Clause, Voice
from rehearsal_voice.partner.state import Line, Reply
from rehearsal_voice.turns.clauses import ClauseStream

FIRST_CLAUSE_WITHIN_S = 2.5
"""After that the playbook takes over: a longer silence is felt as a breakdown."""
MOST_TOKENS = 80
"""Some sixty words: the longest reply a listener enjoys in a conversation."""
MOST_CLAUSES = 4


@dataclass(frozen=True, slots=True)
class ModelVoice:
    """model: who speaks. messages: the prompt for a thought. allowed: whether a clause may follow those before it,
    given the authored reply to the same words.
    """

    model: LanguageModel
    messages: Callable[[Thought, Reply], Sequence[Message]]
    allowed: Callable[[str, Reply, Sequence[str]], bool]


class ModelGear:
    """Speaks in the director's place when it can."""

    def __init__(
        self,
        speaker: ModelVoice,
        voice: Voice,
        generation: Generation,
        clock: Clock,
        post: Callable[[Inbound], None],
    ) -> None:
        self._speaker = speaker
        self._voice = voice
        self._generation = generation
        self._clock = clock
        self._post = post
        self._warm = threading.Event()

    def warm(self, thought: Thought, opening: Reply) -> None:
        """Load the model and let it read the persona; until that is done the playbook speaks."""

        def read() -> None:
            try:
                self._speaker.model.warm(self._speaker.messages(thought, opening))
            except ModelFault as fault:
                self._post(GearTrouble(thought.turn, thought.generation, fault))
            else:
                self._warm.set()

        # On a small machine the persona takes seconds to read, and nobody should wait for that.
        threading.Thread(target=read, name="model-warm", daemon=True).start()

    def speak(self, thought: Thought, authored: Reply) -> bool:
        """True when the model took the turn; False leaves it to the authored reply."""
        if not self._warm.is_set():
            return False
        turn = _ModelTurn(thought, authored, self._clock.now() + FIRST_CLAUSE_WITHIN_S)
        try:
            self._listen(turn)
        except ModelFault as fault:
            self._post(GearTrouble(thought.turn, thought.generation, fault))
        if self._generation.stale(thought.generation):
            return True
        if not turn.said:
            if turn.late:
                stalled = ModelFault(
                    "The model took too long to answer.", "The playbook answered instead.", code="stalled"
                )
                self._post(GearTrouble(thought.turn, thought.generation, stalled))
            return False
        self._finish(turn)
        return True

    def _listen(self, turn: _ModelTurn) -> None:
        messages = self._speaker.messages(turn.thought, turn.authored)
        stream = ClauseStream()
        for piece in self._speaker.model.stream(messages, MOST_TOKENS, lambda: self._given_up(turn)):
            if turn.first_token_at is None:
                turn.first_token_at = self._clock.now()
            for clause in stream.push(piece):
                if not self._take(turn, clause):
                    return
        rest = stream.rest()
        if rest and not self._given_up(turn):
            self._take(turn, rest)

    def _given_up(self, turn: _ModelTurn) -> bool:
        turn.late = turn.late or (not turn.said and self._clock.now() > turn.deadline)
        return turn.late or turn.closed or self._generation.stale(turn.thought.generation)

    def _take(self, turn: _ModelTurn, clause: str) -> bool:
        """Say this clause if it may be said; False ends the model's part."""
        if not self._speaker.allowed(clause, turn.authored, turn.said):
            turn.closed = True
            return False
        turn.said.append(clause)
        line = Line(clause, turn.delivery)
        if len(turn.said) == 1:
            reply = replace(turn.authored, lines=(line,))
            at = turn.first_token_at or self._clock.now()
            thought = turn.thought
            self._post(Composed(thought.turn, thought.generation, reply, "model", at, whole=False))
        self._say(turn, clause, turn.delivery)
        turn.closed = len(turn.said) >= MOST_CLAUSES
        return not turn.closed

    def _say(self, turn: _ModelTurn, text: str, delivery: Delivery, *, last: bool = False) -> None:
        self._voice.say([Clause(turn.thought.turn, turn.thought.generation, text, delivery, last)])

    def _finish(self, turn: _ModelTurn) -> None:
        """Hand over to the authored question when the model asked none, so that the conversation goes on."""
        lines = [Line(clause, turn.delivery) for clause in turn.said]
        question = turn.authored.lines[-1]
        if not any("?" in clause for clause in turn.said) and "?" in question.text:
            lines.append(question)
            for text, delivery in in_clauses((question,)):
                self._say(turn, text, delivery)
        self._say(turn, "", turn.delivery, last=True)
        thought = turn.thought
        reply = replace(turn.authored, lines=tuple(lines))
        self._post(ReplyGrown(thought.turn, thought.generation, reply, "model"))


class _ModelTurn:
    """How far the model has got in one reply."""

    def __init__(self, thought: Thought, authored: Reply, deadline: float) -> None:
        self.thought = thought
        self.authored = authored
        self.deadline = deadline
        self.delivery = replace(authored.lines[0].delivery, pause_s=0.0)
        self.said: list[str] = []
        self.first_token_at: float | None = None
        self.late = False
        self.closed = False
