"""The model's gear: a language model speaks clause by clause, each looked at before it is heard.

The authored reply to the same words always stands ready. It takes over within the turn when the model stalls, fails or
goes off the rails, so the person is answered either way. While the model thinks, the partner gives one short sign.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from rehearsal_voice.core.clock import Clock
from rehearsal_voice.core.errors import ModelFault
from rehearsal_voice.core.events import Gear
from rehearsal_voice.core.ports import Delivery, LanguageModel, Message
from rehearsal_voice.engine.generation import Generation
from rehearsal_voice.engine.messages import Composed, GearTrouble, Inbound, ReplyGrown
from rehearsal_voice.engine.mind import Thought, in_clauses
from rehearsal_voice.engine.voice import Clause, Voice
from rehearsal_voice.partner.spoken import said_instead
from rehearsal_voice.partner.state import Line, Reply
from rehearsal_voice.turns.clauses import ClauseStream
from rehearsal_voice.turns.thinking_aloud import sign_of_thinking

SIGN_AFTER_S = 1.1
"""Counted from the recognised words, which stand some 0.4 s after the person's last sound: heard at about 1.5 s."""
FIRST_CLAUSE_WITHIN_S = 2.1
"""About 2.5 s after the last sound the playbook takes over: a longer silence is felt as a breakdown."""
STALLS_BEFORE_ADVICE = 2
MOST_TOKENS = 80
"""Some sixty words: the longest reply a listener enjoys in a conversation."""
MOST_CLAUSES = 4

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class ModelVoice:
    """model: who speaks. messages: the prompt for a thought. allowed: whether a clause may follow those before it,
    given the authored reply to the same words. reads_ahead: whether it may read what the partner says while that is
    still heard, so that the answer to it begins sooner; for a model on this machine, where it costs nobody anything.
    """

    model: LanguageModel
    messages: Callable[[Thought, Reply], Sequence[Message]]
    allowed: Callable[[str, Reply, Sequence[str]], bool]
    reads_ahead: bool = False


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
        self._asked = 0
        self._stalled = 0

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

    def read_ahead(self, thought: Thought, reply: Reply) -> None:
        """Let the model read the conversation up to the partner's line that is heard now."""
        if not (self._speaker.reads_ahead and self._warm.is_set()):
            return

        def read() -> None:
            try:
                self._speaker.model.warm(self._speaker.messages(thought, reply))
            except ModelFault as fault:
                log.info("the model did not read ahead: %s", fault.message)

        threading.Thread(target=read, name="model-ahead", daemon=True).start()

    def speak(self, thought: Thought, authored: Reply) -> bool:
        """True when the model took the turn; False leaves it to the authored reply."""
        if not self._warm.is_set():
            return False
        turn = _ModelTurn(thought, authored, self._clock.now())
        self._asked += 1
        try:
            self._listen(turn)
        except ModelFault as fault:
            self._post(GearTrouble(thought.turn, thought.generation, fault))
        if self._generation.stale(thought.generation):
            return True
        if turn.said:
            self._finish(turn)
            return True
        if turn.late:
            self._stalled += 1
            self._post(GearTrouble(thought.turn, thought.generation, self._stall()))
        if turn.sign:
            self._hand_over(turn)
        return bool(turn.sign)

    def _stall(self) -> ModelFault:
        """What the person is told; after the second time also what may help."""
        step = "The playbook answered instead."
        if self._stalled >= STALLS_BEFORE_ADVICE:
            step += " A smaller model may be quick enough: rehearsal-voice doctor --speed measures it on this machine."
        often = f"{self._stalled} of {self._asked} answers had not begun after {FIRST_CLAUSE_WITHIN_S:.1f} s"
        return ModelFault(f"The model is slow here: {often}.", step, code="stalled")

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
        """Looked at many times a second while nothing comes, so the sign of thinking is given here too."""
        waited = self._clock.now() - turn.asked_at
        turn.late = turn.late or (not turn.said and waited > FIRST_CLAUSE_WITHIN_S)
        given_up = turn.late or turn.closed or self._generation.stale(turn.thought.generation)
        if not given_up and not turn.said and not turn.sign and waited > SIGN_AFTER_S:
            turn.sign = sign_of_thinking(self._voice.language, turn.thought.turn)
            self._begin(turn, turn.sign)
            self._say(turn, turn.sign, turn.delivery)
        return given_up

    def _take(self, turn: _ModelTurn, clause: str) -> bool:
        """Say this clause if it may be said; False ends the model's part."""
        if not self._speaker.allowed(clause, turn.authored, turn.said):
            turn.closed = True
            return False
        turn.said.append(clause)
        if len(turn.said) == 1 and not turn.sign:
            self._begin(turn, clause)
        self._say(turn, clause, turn.delivery)
        turn.closed = len(turn.said) >= MOST_CLAUSES
        return not turn.closed

    def _begin(self, turn: _ModelTurn, text: str) -> None:
        """Tell the conductor that there is something to be heard, of which more will follow."""
        reply = replace(turn.authored, lines=(Line(text, turn.delivery),))
        at = turn.first_token_at or self._clock.now()
        thought = turn.thought
        self._post(Composed(thought.turn, thought.generation, reply, "model", at, whole=False))

    def _say(self, turn: _ModelTurn, text: str, delivery: Delivery, *, last: bool = False) -> None:
        self._voice.say([Clause(turn.thought.turn, turn.thought.generation, text, delivery, last)])

    def _finish(self, turn: _ModelTurn) -> None:
        """Hand over to the authored question when the model asked none, so that the conversation goes on."""
        lines = [Line(clause, turn.delivery) for clause in turn.said]
        if not any("?" in clause for clause in turn.said):
            lines += turn.authored.question
            for text, delivery in in_clauses(turn.authored.question):
                self._say(turn, text, delivery)
        self._complete(turn, tuple(lines), "model")

    def _hand_over(self, turn: _ModelTurn) -> None:
        """The authored reply follows the sign that was given already; what the model still says is not listened to."""
        for text, delivery in in_clauses(turn.authored.lines):
            self._say(turn, text, delivery)
        self._complete(turn, turn.authored.lines, "playbook")

    def _complete(self, turn: _ModelTurn, lines: tuple[Line, ...], gear: Gear) -> None:
        self._say(turn, "", turn.delivery, last=True)
        first = (Line(turn.sign, turn.delivery),) if turn.sign else ()
        thought = turn.thought
        said = (*first, *lines)
        model = gear == "model"
        reply = said_instead(turn.authored, thought.state, said) if model else replace(turn.authored, lines=said)
        self._post(ReplyGrown(thought.turn, thought.generation, reply, gear))


class _ModelTurn:
    """How far the model has got in one reply. sign: what the partner said while it was still thinking."""

    def __init__(self, thought: Thought, authored: Reply, asked_at: float) -> None:
        self.thought = thought
        self.authored = authored
        self.asked_at = asked_at
        self.delivery = replace(authored.lines[0].delivery, pause_s=0.0)
        self.sign = ""
        self.said: list[str] = []
        self.first_token_at: float | None = None
        self.late = False
        self.closed = False
