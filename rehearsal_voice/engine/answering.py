"""The partner's side: a composed reply is released, heard, and only then part of the history."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from rehearsal_voice.core.audio import to_seconds
from rehearsal_voice.core.events import (
    FirstAudio,
    FirstToken,
    HoldingEnded,
    HoldingStarted,
    Latency,
    ReplyHeard,
    ReplySoFar,
    ReplyText,
)
from rehearsal_voice.engine.floor import Floor
from rehearsal_voice.engine.messages import Audible, Composed, ReplyGrown, Spoken, Synthesised
from rehearsal_voice.turns.machine import Cause, State


class Answering:
    """Handles what the mind, the voice and the player say."""

    def __init__(self, floor: Floor) -> None:
        self._floor = floor
        self._audible = False
        self.partner_finished: Callable[[], None] = lambda: None

    def composed(self, message: Composed) -> None:
        """A reply stands. One to the person waits for the commit; one of the partner's own accord is released."""
        floor = self._floor
        if floor.stages.generation.stale(message.generation):
            return
        if floor.exchange is not None and not floor.exchange.published:
            floor.exchange.composed = message
            first = floor.stages.timeline.at(message.first_token_at)
            floor.exchange.phases["reply"] = first - to_seconds(floor.exchange.end_sample)
        elif floor.state in (State.LISTENING, State.THINKING):
            self._own_accord(message)

    def _own_accord(self, message: Composed) -> None:
        floor = self._floor
        if not message.reply.lines:
            floor.adopt(message)
            if floor.state is State.THINKING:
                floor.move(Cause.FINISHED)
            return
        if floor.state is State.LISTENING:
            floor.move(Cause.PARTNER_PROMPTS)
        self.release(message)

    def grown(self, message: ReplyGrown) -> None:
        """A model has said more; at its end the whole text of its reply is known."""
        floor = self._floor
        held = floor.reply or (floor.exchange.composed if floor.exchange is not None else None)
        if held is None or (held.turn, held.generation) != (message.turn, message.generation):
            return
        grown = replace(held, reply=message.reply, gear=message.gear, whole=message.whole)
        if floor.reply is not None:
            floor.reply = grown
            if self._audible and grown.whole:  # it was adopted when only its beginning was known
                floor.director_state = grown.reply.state
            self._tell_text(grown)
        elif floor.exchange is not None:
            floor.exchange.composed = grown

    def release(self, message: Composed) -> None:
        """Let it be heard, after a deliberate silence if there is one."""
        floor = self._floor
        floor.reply = message
        self._audible = False
        first = floor.stages.timeline.at(message.first_token_at)
        floor.publish(FirstToken(turn=message.turn, t=first, generation=message.generation, gear=message.gear))
        self._tell_text(message)
        if not message.reply.lines:
            self._adopt(message)
            floor.reply = None
            floor.exchange = None
            floor.move(Cause.FINISHED)
            return
        hold = message.reply.hold_s
        now = floor.stages.clock.now()
        if hold > 0 and floor.state is State.THINKING:
            # Counted from the person's last word, so that our own work is not added to the silence.
            end = to_seconds(floor.exchange.end_sample) if floor.exchange is not None else floor.now()
            floor.holding_since = end
            hold = max(0.0, hold - (floor.now() - end))
            floor.move(Cause.HOLD)
            floor.publish(HoldingStarted(turn=message.turn, t=end, seconds=message.reply.hold_s))
        floor.stages.player.release(message.turn, message.generation, now + hold)

    def _tell_text(self, message: Composed) -> None:
        """For the captions, which stand before the sound does."""
        turn, generation, text = message.turn, message.generation, message.reply.text
        self._floor.saying = text
        first = self._floor.stages.timeline.at(message.first_token_at)
        if not message.whole:
            self._floor.publish(ReplySoFar(turn=turn, t=first, generation=generation, text=text))
            return
        self._floor.publish(
            ReplyText(
                turn=turn,
                t=first,
                generation=generation,
                text=text,
                gear=message.gear,
                beat=message.reply.beat,
                ahead=message.ahead,
            )
        )

    def synthesised(self, message: Synthesised) -> None:
        exchange = self._floor.exchange
        if exchange is not None and not self._floor.stages.generation.stale(message.generation):
            at = self._floor.stages.timeline.at(message.ready_at)
            exchange.phases["voice"] = at - to_seconds(exchange.end_sample)

    def audible(self, message: Audible) -> None:
        """The person hears it: from here on it has been said."""
        floor = self._floor
        reply = floor.reply
        if floor.ended or reply is None or (message.turn, message.generation) != (reply.turn, reply.generation):
            return
        at = floor.stages.timeline.at(message.at)
        if floor.holding_since is not None:
            held = at - floor.holding_since
            floor.holding_since = None
            floor.publish(HoldingEnded(turn=message.turn, t=at, held=held))
        floor.publish(FirstAudio(turn=message.turn, t=at, generation=message.generation))
        if floor.exchange is not None:
            phases = {**floor.exchange.phases, "audible": at - to_seconds(floor.exchange.end_sample)}
            floor.publish(Latency(turn=message.turn, t=at, generation=message.generation, phases=phases))
        floor.exchange = None
        floor.carried = None
        self._audible = True
        self._adopt(reply)
        floor.measure()
        floor.move(Cause.AUDIBLE)

    def _adopt(self, message: Composed) -> None:
        """The director stands where this reply leaves it, and its likely next lines are worth making ready."""
        floor = self._floor
        if floor.director_state is not None:
            floor.earlier_states.append(floor.director_state)
        floor.adopt(message)
        for fact in message.reply.facts:
            floor.publish(replace(fact, turn=message.turn, t=floor.now(), generation=message.generation))
        floor.stages.mind.foresee(message.turn, message.reply, tuple(floor.history))

    def spoken(self, message: Spoken) -> None:
        """A reply has ended, whole or cut."""
        floor = self._floor
        timeline = floor.stages.timeline
        heard = ReplyHeard(
            turn=message.turn,
            t=timeline.at(message.ended_at),
            generation=message.generation,
            text=message.text,
            start=timeline.at(message.started_at),
            complete=message.complete,
        )
        floor.partner_heard = heard.answered
        floor.publish(heard)
        reply = floor.reply
        if reply is None or (message.turn, message.generation) != (reply.turn, reply.generation):
            return
        floor.reply = None
        if not self._audible:
            self._adopt(reply)
            floor.exchange = None
        if floor.state in (State.SPEAKING, State.THINKING, State.HOLDING):
            if floor.state is State.HOLDING:
                floor.move(Cause.AUDIBLE)
            floor.move(Cause.FINISHED)
            if reply.reply.ends:
                floor.end("finished")
            else:
                self.partner_finished()
