"""A turn is over: it is told, once its sound is on disk, and what was made of it is let out."""

from __future__ import annotations

from rehearsal_voice.core.audio import to_samples, to_seconds
from rehearsal_voice.core.events import Heard, Notice, SpeechEnd
from rehearsal_voice.core.transcript import Transcript
from rehearsal_voice.engine.answering import Answering
from rehearsal_voice.engine.exchange import Exchange
from rehearsal_voice.engine.floor import TRAILING_S, Floor
from rehearsal_voice.engine.monitor import SpokenTurn
from rehearsal_voice.engine.requests import Requests
from rehearsal_voice.turns.endpoint import PRE_ROLL_S
from rehearsal_voice.turns.machine import Cause

DURABLE_WITHIN_S = 3.0
"""Sound is promised to be on disk within a second; a disk that takes three has failed."""


class Telling:
    """Waits for the three things that make a turn: that it is over, its words, and what is to be done about them."""

    def __init__(self, floor: Floor, answering: Answering, requests: Requests) -> None:
        self._floor = floor
        self._answering = answering
        self._requests = requests

    def settle(self) -> None:
        """Turn, words and reply are there: make it a turn. Called whenever one of them arrives."""
        floor = self._floor
        exchange = floor.exchange
        if exchange is None or not exchange.committed or exchange.published:
            return
        said = exchange.transcript(floor.language)
        if said is None:
            return
        if exchange.last:
            self._end_with(exchange, said)
        elif said.empty:
            floor.exchange = None
            floor.move(Cause.NOTHING_SAID)
        elif exchange.question is not None:
            self._requests.ask(exchange, exchange.question)
        elif exchange.request is not None or exchange.composed is not None:
            self._let_out(exchange, said)

    def _end_with(self, exchange: Exchange, said: Transcript) -> None:
        """The last words of a take; what may hint at danger is not kept, for nobody can be asked about it any more."""
        if exchange.question is not None:
            self._requests.leave_out(exchange)
        elif not said.empty and not self._tell(exchange, said):
            return
        self._floor.exchange = None
        self._floor.end("stopped")

    def _let_out(self, exchange: Exchange, said: Transcript) -> None:
        if not self._tell(exchange, said):
            return
        if exchange.request is not None:
            self._floor.exchange = None
            self._requests.handle(exchange.request.command)
        elif exchange.composed is not None:
            self._floor.carried = (exchange.turn, said)
            self._answering.release(exchange.composed)

    def _tell(self, exchange: Exchange, said: Transcript) -> bool:
        """Publish what was said, once its sound is on disk; False when the disk does not take it."""
        floor = self._floor
        exchange.published = True
        if not floor.stages.journal.wait_durable(exchange.end_sample, DURABLE_WITHIN_S):
            self._not_kept()
            return False
        floor.turn = exchange.turn
        self._requests.went_on(said.text)
        decided = to_seconds(exchange.decided_sample or exchange.end_sample)
        end = to_seconds(exchange.end_sample)
        exchange.phases["decided"] = decided - end
        start = to_seconds(exchange.start_sample)
        floor.publish(SpeechEnd(turn=exchange.turn, t=end, start=start, decided=decided))
        floor.publish(
            Heard(
                turn=exchange.turn,
                t=floor.now(),
                text=said.text,
                words=said.words,
                language=said.language,
                confidence=said.confidence,
            )
        )
        self._have_measured(exchange)
        return True

    def _not_kept(self) -> None:
        """Nothing is made of sound that is not on disk: better to stop than to lose more."""
        floor = self._floor
        message = "What you say cannot be kept: the disk does not take it."
        step = "Everything up to here is safe. Free some space, then begin another take."
        floor.publish(Notice(turn=floor.turn, t=floor.now(), code="not_kept", message=message, next_step=step))
        floor.end("fault")

    def _have_measured(self, exchange: Exchange) -> None:
        floor = self._floor
        first = max(0, exchange.start_sample - to_samples(PRE_ROLL_S))
        sound, at = floor.stages.ears.ring.cut(first, exchange.end_sample + to_samples(TRAILING_S))
        start, end = to_seconds(exchange.start_sample), to_seconds(exchange.end_sample)
        floor.unmeasured.append(SpokenTurn(sound, at, exchange.turn, start, end))
