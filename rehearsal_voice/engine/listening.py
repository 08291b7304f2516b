"""The person's side of the conversation: endpoint events and recognised words become turns."""

from __future__ import annotations

from dataclasses import replace

from rehearsal_voice.core.audio import to_samples, to_seconds
from rehearsal_voice.core.events import (
    HoldingEnded,
    PartialHeard,
    Pause,
    SpeechResumed,
    SpeechStart,
)
from rehearsal_voice.core.transcript import Transcript, nothing_said
from rehearsal_voice.engine.answering import Answering
from rehearsal_voice.engine.exchange import Exchange
from rehearsal_voice.engine.floor import Floor
from rehearsal_voice.engine.messages import HeardAside, HeardTwice, Recognised, Weighed
from rehearsal_voice.engine.overlap import Overlap
from rehearsal_voice.engine.proofreader import tell_correction
from rehearsal_voice.engine.requests import Requests
from rehearsal_voice.engine.scribe import joined
from rehearsal_voice.engine.talking_over import TalkingOver
from rehearsal_voice.engine.telling import Telling
from rehearsal_voice.engine.tutor import Lesson
from rehearsal_voice.partner.state import HeardTurn
from rehearsal_voice.turns.endpoint import PRE_ROLL_S, Commit, Lull, Onset, Resumed, SoftStop, Sustained
from rehearsal_voice.turns.machine import Cause, State
from rehearsal_voice.turns.overlap import is_echo
from rehearsal_voice.turns.questions import asked
from rehearsal_voice.turns.signs import Words
from rehearsal_voice.turns.unfinished import unfinished


class Listening:
    """Handles what the ears and the scribe say."""

    def __init__(self, floor: Floor, answering: Answering, requests: Requests) -> None:
        self._floor = floor
        self._requests = requests
        self._over = TalkingOver(floor)
        self._telling = Telling(floor, answering, requests)

    # --- endpoint events ---

    def onset(self, event: Onset) -> None:
        floor = self._floor
        if floor.state is State.SPEAKING:
            self._over.begins(event.start_sample)
        elif floor.state is State.THINKING and floor.exchange is not None and not floor.exchange.published:
            self._go_on(event.start_sample, floor.exchange)
        elif floor.state in (State.LISTENING, State.HOLDING, State.THINKING):
            self._begin(event.start_sample)

    def _begin(self, start_sample: int) -> None:
        """A new turn; a reply that waits in a deliberate silence, or that nobody heard yet, is dropped."""
        floor = self._floor
        floor.throw_away()
        if floor.state is State.HOLDING:
            self._break_holding(to_seconds(start_sample))
        if floor.reply is not None:
            floor.stages.player.silence()
            floor.reply = None
        floor.exchange = Exchange(
            floor.turn + 1, start_sample, piece_start=max(0, start_sample - to_samples(PRE_ROLL_S))
        )
        floor.publish(SpeechStart(turn=floor.turn + 1, t=to_seconds(start_sample)))
        floor.move(Cause.SPEECH)

    def _break_holding(self, at: float) -> None:
        floor = self._floor
        held = max(0.0, at - floor.holding_since) if floor.holding_since is not None else 0.0
        floor.holding_since = None
        floor.publish(HoldingEnded(turn=floor.turn, t=at, held=held, broken_by="speech"))

    def _go_on(self, sample: int, exchange: Exchange) -> None:
        """The person goes on in the same turn before any reply was heard."""
        floor = self._floor
        floor.throw_away()
        silence = to_seconds(sample - exchange.end_sample)
        exchange.go_on(sample)
        floor.publish(SpeechResumed(turn=exchange.turn, t=to_seconds(sample), silence=silence))
        if floor.state is State.THINKING:
            floor.move(Cause.SPEECH)

    def resumed(self, event: Resumed) -> None:
        floor = self._floor
        if self._over.resumed():
            return
        if floor.state is State.HEARING and floor.exchange is not None:
            self._go_on(event.sample, floor.exchange)
        else:
            # What stopped was no turn (a nod, a cough, a word for the app); what begins now may well be one.
            self.onset(Onset(event.sample))

    def sustained(self, event: Sustained) -> None:
        self._over.sustained(event)

    def lull(self, event: Lull) -> None:
        """What will have to be written down if this becomes a soft stop is written down already."""
        floor = self._floor
        if floor.state is State.HEARING and floor.exchange is not None:
            floor.write_down_early(floor.exchange.piece_start, event.end_sample, event.now_sample)

    def soft_stop(self, event: SoftStop) -> None:
        floor = self._floor
        if self._over.going_on:
            self._over.soft_stop(event)
        elif floor.state is State.HEARING and floor.exchange is not None:
            exchange = floor.exchange
            exchange.end_sample = event.end_sample
            exchange.stopped = True
            floor.publish(Pause(turn=exchange.turn, t=to_seconds(event.end_sample)))
            floor.write_down(exchange.piece_start, event.end_sample, event.now_sample, "turn")

    def commit(self, event: Commit) -> None:
        floor = self._floor
        if self._over.going_on:
            self._over.commit(event)
            return
        if floor.state is not State.HEARING or floor.exchange is None:
            return
        floor.exchange.end_sample = event.end_sample
        floor.exchange.decided_sample = event.decided_sample
        floor.move(Cause.TURN_OVER)
        if floor.exchange.failed:
            floor.go_without()
        else:
            self.settle()

    # --- words ---

    def recognised(self, message: Recognised) -> None:
        floor = self._floor
        if message.purpose == "overlap":
            overlap = self._over.judge(message)
            if overlap is not None:
                self._adopt(overlap)
            return
        exchange = floor.exchange
        if exchange is None or floor.stages.generation.stale(message.generation):
            return
        if exchange.began_over and is_echo(message.transcript.text, exchange.began_over):
            message = replace(message, transcript=nothing_said(floor.language))
        exchange.latest = message
        exchange.failed = False
        if floor.stable[0] == exchange.turn:  # it was about less of the turn
            floor.stable = (0, "")
        exchange.phases["words"] = floor.stages.timeline.at(message.ready_at) - to_seconds(message.end_sample)
        said = exchange.transcript(floor.language)
        self._weigh_words(exchange, fits=None)
        if said is not None and not said.empty:
            self._take_words(exchange, said)
        self.settle()

    def weighed(self, message: Weighed) -> None:
        """The partner has an answer to the words so far, or none: then there may be more to come."""
        exchange = self._floor.exchange
        if exchange is not None and not self._floor.stages.generation.stale(message.generation):
            self._weigh_words(exchange, fits=message.fits)

    def _hear_instead(self, exchange: Exchange, transcript: Transcript) -> None:
        """Go on as if this had been heard in the latest piece; what was made of the other words is stale."""
        if exchange.latest is None or exchange.latest.transcript == transcript:
            return
        generation = self._floor.throw_away()
        exchange.latest = replace(exchange.latest, transcript=transcript, generation=generation)
        exchange.composed = None
        said = exchange.transcript(self._floor.language)
        if said is not None:
            self._take_words(exchange, said)

    def heard_aside(self, message: HeardAside) -> None:
        """The turn as it sounds in the person's own language, as long as it is this turn: a request in it is met, and
        where they have gone over to that language, its words take the place of the nonsense.
        """
        floor, exchange = self._floor, self._floor.exchange
        stale = floor.stages.generation.stale(message.generation)
        if exchange is None or stale or exchange.published or _settled(exchange):
            return
        if message.by_sound and exchange.sealed:  # a command is the whole of what is said
            return
        self._requests.heed(exchange, message.transcript.text, aside=True)
        if message.by_sound and exchange.latest is not None:
            exchange.latest = replace(exchange.latest, transcript=message.transcript)
        elif message.switched and exchange.request is None:
            self._hear_instead(exchange, message.transcript)
        self.settle()

    def heard_twice(self, message: HeardTwice) -> None:
        """What both decodings of a turn have; the reply to the next turn may rest on it."""
        floor, exchange = self._floor, self._floor.exchange
        latest = exchange.latest if exchange is not None else None
        newest = latest is not None and (latest.turn, latest.generation) == (message.turn, message.generation)
        if newest or message.turn == floor.turn:
            floor.stable = (message.turn, message.agreed)
            if floor.proofread is not None:
                tell_correction(floor, floor.proofread)

    def _take_words(self, exchange: Exchange, said: Transcript) -> None:
        """First what is meant for the app, which the partner never hears of; then on to the partner."""
        floor = self._floor
        meant_for_app = self._requests.recognise(exchange, said)
        if floor.ended:
            return
        if exchange.question is not None:  # nothing of this turn is written or passed on before the person has answered
            self._weigh_words(exchange, fits=True)
            return
        floor.publish(PartialHeard(turn=exchange.turn, t=floor.now(), text=said.text))
        if meant_for_app:
            self._weigh_words(exchange, fits=True)
        else:
            floor.think(self._heard_turn(said, exchange.turn), exchange.turn)

    def _heard_turn(self, said: Transcript, turn: int) -> HeardTurn:
        floor = self._floor
        stable = floor.stable[1] if floor.stable[0] == turn - 1 and floor.carried is None else ""
        whole = joined([floor.carried[1], said], floor.language) if floor.carried is not None else said
        return HeardTurn(
            whole.text,
            whole.words,
            whole.language,
            whole.confidence,
            floor.partner_heard,
            floor.energy.latest,
            stable,
        )

    def _weigh_words(self, exchange: Exchange, *, fits: bool | None) -> None:
        """Words that ask for more make us wait longer; those that answer a question whole, less long."""
        floor = self._floor
        said = exchange.transcript(floor.language)
        if said is None or exchange.latest is None:
            return
        more = unfinished(said.text, floor.language, said.closing)
        wanted = asked(floor.partner_heard, said.text, floor.language, unfinished=more)
        words = Words(not said.empty, said.closing, more, wanted, fits)
        floor.stages.ears.words_so_far(exchange.latest.end_sample, words)

    def hear_out(self) -> bool:
        """The take is to end: make a turn of what is being said or was just said. True while its words are missing."""
        floor, exchange = self._floor, self._floor.exchange
        if exchange is None or exchange.published or floor.state not in (State.HEARING, State.THINKING):
            return False
        exchange.last = True
        if floor.state is State.HEARING and not exchange.stopped:
            exchange.end_sample = to_samples(floor.now())
            floor.write_down(exchange.piece_start, exchange.end_sample, exchange.end_sample, "turn")
        exchange.decided_sample = exchange.decided_sample or exchange.end_sample
        self.settle()
        return not floor.ended

    def settle(self) -> None:
        """Something that a turn waits for may have arrived."""
        self._telling.settle()

    def _adopt(self, overlap: Overlap) -> None:
        """What was said over the partner begins the person's turn."""
        floor = self._floor
        start = overlap.start_sample
        floor.exchange = Exchange(floor.turn + 1, start, piece_start=max(0, start - to_samples(PRE_ROLL_S)))
        floor.exchange.began_over = overlap.partner_says
        floor.publish(SpeechStart(turn=floor.turn + 1, t=to_seconds(start)))
        if overlap.stopped is not None:
            self.soft_stop(overlap.stopped)
        if overlap.committed is not None:
            self.commit(overlap.committed)

    def partner_finished(self) -> None:
        """The partner came to the end; who still speaks over it has the floor."""
        overlap = self._over.partner_finished()
        if overlap is not None:
            self._adopt(overlap)


def _settled(exchange: Exchange) -> bool:
    """Whether it is known what the turn asks of the app; a lesson is better read in the person's own language."""
    return exchange.request is not None and not isinstance(exchange.request.command, Lesson)
