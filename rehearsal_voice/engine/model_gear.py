"""The model's gear: a language model speaks clause by clause, each looked at before it is heard.

The authored reply to the same words always stands ready. Where it begins with a short clause of its own (“Coming up.”),
that one leads: it is sound already, and the model goes on from it in its own words. The rest takes over within the turn
when the model stalls, fails or goes off the rails, so the person is answered either way. Where nothing leads and the
model is slow, the partner gives one short sign of thinking.
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
from rehearsal_voice.partner.spoken import MOST_CLAUSES, enough_said, following, hangs, idle, said_instead
from rehearsal_voice.partner.state import Line, Reply
from rehearsal_voice.turns.clauses import ClauseStream
from rehearsal_voice.turns.thinking_aloud import sign_of_thinking

SIGN_AFTER_S = 1.3
"""After the person's last sound; made ahead, it is heard before 1.5 s have passed."""
FIRST_CLAUSE_WITHIN_S = 2.4
"""After the last sound; then the playbook takes over: a silence of 2.5 s and more is felt as a breakdown."""
LEAD_MOST_WORDS = 5
"""“Flat white, noted.” takes a second to say, in which a small model finds its own words; more would be its reply."""
STALLS_BEFORE_ADVICE = 2
MOST_TOKENS = 80
"""Some sixty words: the longest reply a listener enjoys in a conversation."""
WHOLE = tuple('.!?…"”»)')
"""How a whole sentence ends; of a second one that was cut off by the limit of tokens nothing is said."""
SIGN_DELIVERY = Delivery()
"""The voice's own: a sign that is made ahead can't know in what mood the next reply will be."""

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

    def sign(self, turn: int) -> tuple[str, Delivery]:
        """What is said in that turn when the model is slow, to be made into sound before."""
        return sign_of_thinking(self._voice.language, turn), SIGN_DELIVERY

    def speak(self, thought: Thought, authored: Reply) -> bool:
        """True when the model took the turn; False leaves it to the authored reply."""
        if not self._warm.is_set():
            return False
        turn = _ModelTurn(thought, authored, self._clock.now())
        self._asked += 1
        self._lead(turn)
        try:
            self._listen(turn)
        except ModelFault as fault:
            turn.broken_off = True
            self._post(GearTrouble(thought.turn, thought.generation, fault))
        if self._generation.stale(thought.generation):
            return True
        if turn.said:
            self._finish(turn)
            return True
        if turn.late:
            self._stalled += 1
            self._post(GearTrouble(thought.turn, thought.generation, self._stall()))
        if turn.begun:
            self._hand_over(turn)
        return bool(turn.begun)

    def _lead(self, turn: _ModelTurn) -> None:
        """Begin with the authored clause, if there is one that can stand before anything."""
        turn.lead, delivery = lead_of(turn.authored)
        if turn.lead:
            self._begin(turn, turn.lead, ahead=self._voice.ready(turn.lead, delivery))
            self._say(turn, turn.lead, delivery)

    def _stall(self) -> ModelFault:
        """What the person is told; after the second time also what may help."""
        step = "The playbook answered instead."
        if self._stalled >= STALLS_BEFORE_ADVICE:
            step += " A smaller model may be quick enough: setting up step by step (or doctor --speed) measures it."
        often = f"{self._stalled} of {self._asked} answers had not begun after {FIRST_CLAUSE_WITHIN_S:.1f} s"
        return ModelFault(f"The model is slow here: {often}.", step, code="stalled")

    def _listen(self, turn: _ModelTurn) -> None:
        messages = [*self._speaker.messages(turn.thought, turn.authored)]
        if turn.lead:
            messages.append(Message("assistant", turn.lead))
        stream = ClauseStream()
        for piece in self._speaker.model.stream(messages, MOST_TOKENS, lambda: self._given_up(turn)):
            if turn.first_token_at is None:
                turn.first_token_at = self._clock.now()
            for clause in stream.push(piece):
                if not self._take(turn, clause):
                    return
        rest = stream.rest()
        if not rest or self._given_up(turn):
            return
        if turn.said and not rest.endswith(WHOLE):
            turn.broken_off = True
            return
        self._take(turn, rest)

    def _given_up(self, turn: _ModelTurn) -> bool:
        """Looked at many times a second while nothing comes, so the sign of thinking is given here too."""
        waited = self._clock.now() - turn.silent_since
        turn.late = turn.late or (not turn.said and waited > FIRST_CLAUSE_WITHIN_S)
        given_up = turn.late or turn.closed or self._generation.stale(turn.thought.generation)
        if not given_up and not turn.said and not turn.begun and waited > SIGN_AFTER_S:
            turn.sign, delivery = self.sign(turn.thought.turn)
            self._begin(turn, turn.sign)
            self._say(turn, turn.sign, delivery)
        return given_up

    def _take(self, turn: _ModelTurn, clause: str) -> bool:
        """Say this clause if it may be said; False ends the model's part. What hangs waits for the next one."""
        clause, turn.held = f"{turn.held} {clause}".strip(), ""
        if hangs(clause):
            turn.held = clause
            return True
        before = [turn.lead, *turn.said] if turn.lead else turn.said
        if idle(clause, before, turn.thought.state or turn.authored.state):
            return True
        if enough_said(turn.said, clause, turn.authored) or not self._speaker.allowed(clause, turn.authored, before):
            turn.closed = turn.broken_off = True
            return False
        turn.said.append(clause)
        if len(turn.said) == 1 and not turn.begun:
            self._begin(turn, clause)
        else:
            self._grow(turn)
        self._say(turn, clause, turn.delivery)
        turn.closed = len(turn.said) >= MOST_CLAUSES
        return not turn.closed

    def _begin(self, turn: _ModelTurn, text: str, *, ahead: bool = False) -> None:
        """Tell the conductor that there is something to be heard, of which more will follow."""
        reply = replace(turn.authored, lines=(Line(text, turn.delivery),))
        at = turn.first_token_at or self._clock.now()
        thought = turn.thought
        self._post(Composed(thought.turn, thought.generation, reply, "model", at, whole=False, ahead=ahead))

    def _grow(self, turn: _ModelTurn) -> None:
        """Tell the conductor what has been said so far, so that the captions stand before the sound does."""
        lines = tuple(Line(text, turn.delivery) for text in (turn.begun, *turn.said) if text)
        thought = turn.thought
        reply = replace(turn.authored, lines=lines)
        self._post(ReplyGrown(thought.turn, thought.generation, reply, "model", whole=False))

    def _say(self, turn: _ModelTurn, text: str, delivery: Delivery, *, last: bool = False) -> None:
        self._voice.say([Clause(turn.thought.turn, turn.thought.generation, text, delivery, last)])

    def _finish(self, turn: _ModelTurn) -> None:
        """Hand over to the director where the model asked nothing, so that the conversation goes on."""
        lines = [Line(clause, turn.delivery) for clause in turn.said]
        lines += self._say_rest(turn, following(turn.authored, turn.said, turn.broken_off))
        self._complete(turn, lines, "model")

    def _hand_over(self, turn: _ModelTurn) -> None:
        """The authored reply follows what was said already; what the model still says is not listened to."""
        self._complete(turn, self._say_rest(turn, turn.authored.lines), "playbook")

    def _say_rest(self, turn: _ModelTurn, lines: tuple[Line, ...]) -> list[Line]:
        """Say these authored lines, but for the clause that was said at the beginning."""
        rest = [piece for piece in in_clauses(lines) if piece[0] != turn.lead]
        for text, delivery in rest:
            self._say(turn, text, delivery)
        return [Line(text, delivery) for text, delivery in rest]

    def _complete(self, turn: _ModelTurn, lines: Sequence[Line], gear: Gear) -> None:
        self._say(turn, "", turn.delivery, last=True)
        first = (Line(turn.begun, turn.delivery),) if turn.begun else ()
        thought = turn.thought
        said = (*first, *lines)
        model = gear == "model"
        reply = said_instead(turn.authored, thought.state, said) if model else replace(turn.authored, lines=said)
        self._post(ReplyGrown(thought.turn, thought.generation, reply, gear))


class _ModelTurn:
    """How far the model has got in one reply.

    lead: the authored clause it goes on from. sign: what the partner said while it was still thinking. held: the
    beginning of a sentence that waits for more of it. broken_off: it had more to say, which was not let through.
    """

    def __init__(self, thought: Thought, authored: Reply, asked_at: float) -> None:
        self.thought = thought
        self.authored = authored
        self.silent_since = asked_at if thought.silent_since is None else thought.silent_since
        self.delivery = replace(authored.lines[0].delivery, pause_s=0.0)
        self.lead = ""
        self.sign = ""
        self.held = ""
        self.broken_off = False
        self.said: list[str] = []
        self.first_token_at: float | None = None
        self.late = False
        self.closed = False

    @property
    def begun(self) -> str:
        """What the partner has said that is not the model's."""
        return self.lead or self.sign


def lead_of(authored: Reply) -> tuple[str, Delivery]:
    """The first clause of the authored reply, where it is short, asks nothing and answers what was understood.

    One that leans on the line behind it (“Once. That could be luck.”) leads nowhere else.
    """
    (first, delivery), *rest = in_clauses(authored.lines)
    leads = (
        len(authored.lines) > authored.tail
        and rest
        and authored.understood
        and "?" not in first
        and len(first.split()) <= LEAD_MOST_WORDS
    )
    return (first if leads else ""), delivery
