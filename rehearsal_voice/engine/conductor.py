"""The conductor: one thread, one inbox, the one owner of the conversation's state and publisher of its events.

What the person says is worked on at every soft stop and thrown away by generation when they go on; it becomes a turn,
and the reply is released, only when the endpoint is committed and the sound is on disk.
"""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass

from rehearsal_voice.core.audio import to_seconds
from rehearsal_voice.core.commands import Command
from rehearsal_voice.core.errors import DeviceFault, ProgramFault, RehearsalError
from rehearsal_voice.core.events import CaptureGap, Cue, DeviceLost, DeviceRestored, GearChanged, Notice
from rehearsal_voice.engine.answering import Answering
from rehearsal_voice.engine.floor import Floor
from rehearsal_voice.engine.listening import Listening
from rehearsal_voice.engine.messages import (
    Audible,
    Composed,
    CueDue,
    DeviceBack,
    DeviceTrouble,
    Endpoint,
    Gap,
    GearTrouble,
    HalfDuplex,
    HeardAside,
    HeardTwice,
    Inbound,
    InputEnded,
    Measured,
    NoSound,
    Proofread,
    Recognised,
    ReplyGrown,
    Request,
    Spoken,
    Synthesised,
    Trouble,
    Weighed,
)
from rehearsal_voice.engine.proofreader import tell_correction
from rehearsal_voice.engine.requests import Guards, Requests
from rehearsal_voice.engine.tutor import Tutor
from rehearsal_voice.turns.endpoint import Commit, Lull, Onset, Resumed, SoftStop, Sustained
from rehearsal_voice.turns.machine import Cause, State

TICK_S = 0.1
LAST_WORDS_WITHIN_S = 1.5
"""So long a take that is ended in the middle of a sentence waits for its words; the sound is kept in any case."""
PROMPT_AFTER_S = 12.0
"""Silence after which the partner may gently take the word; long enough to think in."""
INPUT_OVER_S = 1.0

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Rules:
    """minutes: how long a take lasts at most. partner_opens: whether the partner speaks first."""

    minutes: float
    partner_opens: bool


class Conductor:
    """Start it when every stage runs; `finished` is set when the take is over."""

    def __init__(
        self, inbox: queue.SimpleQueue[Inbound | None], floor: Floor, guards: Guards, rules: Rules, tutor: Tutor
    ) -> None:
        self.finished = threading.Event()
        self._inbox = inbox
        self._floor = floor
        self._rules = rules
        self._answering = Answering(floor)
        self._requests = Requests(floor, guards, tutor)
        self._listening = Listening(floor, self._answering, self._requests)
        self._answering.partner_finished = self._listening.partner_finished
        self._input_over = False
        self._away_s = 0.0
        self._stop_by: float | None = None
        self._thread = threading.Thread(target=self._run, name="conductor", daemon=True)
        self._handlers: dict[type, Callable[..., None]] = {
            Endpoint: self._endpoint,
            Recognised: self._listening.recognised,
            HeardAside: self._listening.heard_aside,
            HeardTwice: self._listening.heard_twice,
            Proofread: lambda message: tell_correction(floor, message),
            Weighed: self._listening.weighed,
            Composed: self._composed,
            ReplyGrown: self._answering.grown,
            Synthesised: self._answering.synthesised,
            Audible: self._answering.audible,
            Spoken: self._answering.spoken,
            Gap: self._gap,
            NoSound: self._no_sound,
            HalfDuplex: self._half_duplex,
            InputEnded: self._input_ended,
            DeviceTrouble: self._device_lost,
            DeviceBack: self._device_back,
            GearTrouble: self._gear_trouble,
            Trouble: self._trouble,
            CueDue: self._cue,
            Measured: self._measured,
            Request: self._request,
        }

    def start(self) -> None:
        self._thread.start()

    def stop(self, timeout_s: float) -> bool:
        """End the take if it is not over, hear out what the stages still had to say, and end the thread."""
        self._inbox.put(None)
        if self._thread.is_alive():
            self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def _run(self) -> None:
        self._guarded(self._open)
        while True:
            try:
                message = self._inbox.get(timeout=TICK_S)
            except queue.Empty:
                self._guarded(self._tick)
                continue
            if message is None:
                break
            self._guarded(lambda message=message: self._handlers[type(message)](message))  # type: ignore[misc]
            self._guarded(self._tick)
        self._guarded(lambda: self._floor.end("stopped"))
        self.finished.set()

    def _guarded(self, work: Callable[[], None]) -> None:
        try:
            work()
        except Exception as error:
            log.exception("the conductor failed")
            fault = (
                error if isinstance(error, RehearsalError) else ProgramFault("The conversation met a fault of ours.")
            )
            self._notice("conductor", fault)
        if self._floor.ended:
            self.finished.set()

    def _open(self) -> None:
        floor = self._floor
        floor.stages.timeline.start(floor.stages.clock.now())
        floor.move(Cause.PARTNER_OPENS if self._rules.partner_opens else Cause.PERSON_OPENS)
        # In the middle of a scene the partner's last line is said again, so that there is something to answer.
        floor.think(None if floor.director_state is None else Command.SAY_AGAIN, floor.turn)

    def _tick(self) -> None:
        floor = self._floor
        if not floor.ended and self._stop_by is not None and floor.now() > self._stop_by:
            floor.end("stopped")
        if floor.ended or floor.state is not State.LISTENING:
            return
        quiet = floor.now() - floor.quiet_since
        if self._input_over and quiet > INPUT_OVER_S:
            floor.end("finished")
        elif floor.now() - self._away_s > self._rules.minutes * 60:
            floor.end("time")
        elif quiet > PROMPT_AFTER_S and not self._input_over:
            floor.quiet_since = floor.now()
            floor.think(quiet, floor.turn)

    def _request(self, message: Request) -> None:
        if message.command is Command.STOP and not self._floor.ended and self._listening.hear_out():
            self._stop_by = self._floor.now() + LAST_WORDS_WITHIN_S
            return
        self._requests.handle(message.command)

    def _endpoint(self, message: Endpoint) -> None:
        event = message.event
        if self._floor.ended:
            return
        if isinstance(event, Onset):
            self._listening.onset(event)
        elif isinstance(event, Sustained):
            self._listening.sustained(event)
        elif isinstance(event, Lull):
            self._listening.lull(event)
        elif isinstance(event, SoftStop):
            self._listening.soft_stop(event)
        elif isinstance(event, Resumed):
            self._listening.resumed(event)
        elif isinstance(event, Commit):
            self._listening.commit(event)

    def _composed(self, message: Composed) -> None:
        self._answering.composed(message)
        self._listening.settle()

    def _gap(self, message: Gap) -> None:
        start, end = to_seconds(message.start_sample), to_seconds(message.end_sample)
        self._away_s += end - start  # an hour of sleep is no hour of rehearsal
        self._floor.publish(CaptureGap(turn=self._floor.turn, t=start, end=end))

    def _measured(self, message: Measured) -> None:
        self._floor.energy.take_in(message.event)
        self._floor.publish(message.event)

    def _cue(self, message: CueDue) -> None:
        floor = self._floor
        floor.publish(Cue(turn=floor.turn, t=floor.now(), word=message.word, about=message.about))

    def _no_sound(self, _: NoSound) -> None:
        message = "The microphone gives no sound at all, not even the noise of a room."
        step = "Check that it is not muted, and that this program may use the microphone (system settings, privacy)."
        self._notice("no_sound", DeviceFault(message, step))

    def _half_duplex(self, message: HalfDuplex) -> None:
        if message.on:
            trouble = "Your microphone hears the loudspeaker too well, so the partner cannot be interrupted by voice."
            step = "Headphones solve it. Until then, wait for the partner, or press the key that stops it."
            self._notice("half_duplex", DeviceFault(trouble, step))
        else:
            self._notice("full_duplex", DeviceFault("The echo is under control again: you can talk over the partner."))

    def _input_ended(self, _: InputEnded) -> None:
        self._input_over = True

    def _device_lost(self, message: DeviceTrouble) -> None:
        floor = self._floor
        floor.publish(DeviceLost(turn=floor.turn, t=floor.now(), device=message.device, name=message.name))
        self._notice(f"{message.device}_lost", message.fault)
        if message.device == "microphone" and floor.machine.allows(Cause.DEVICE_LOST):
            floor.throw_away()
            floor.stages.player.silence()
            floor.give_up()
            floor.overlap = None
            floor.move(Cause.DEVICE_LOST)

    def _device_back(self, message: DeviceBack) -> None:
        floor = self._floor
        floor.publish(DeviceRestored(turn=floor.turn, t=floor.now(), device=message.device, name=message.name))
        if message.device == "microphone":
            if floor.machine.allows(Cause.DEVICE_BACK):
                floor.move(Cause.DEVICE_BACK)
            floor.stages.ears.resume_reading()
        else:
            floor.stages.player.device_back()

    def _gear_trouble(self, message: GearTrouble) -> None:
        floor = self._floor
        floor.publish(GearChanged(turn=message.turn, t=floor.now(), gear="playbook", cause=message.fault.message))
        self._notice("model", message.fault)

    def _trouble(self, message: Trouble) -> None:
        """A stage could not do its work. The words may be lost to it, never to the disk; the floor is the person's."""
        floor = self._floor
        self._notice(message.stage, message.fault)
        if message.stage not in ("scribe", "mind"):
            return
        if message.stage == "scribe" and floor.exchange is not None and floor.exchange.latest is not None:
            return  # its words are there: what failed was only to listen to them once more
        if floor.state is State.HEARING and floor.exchange is not None:
            floor.exchange.failed = True
        elif floor.machine.allows(Cause.NOTHING_SAID):
            floor.go_without()

    def _notice(self, code: str, fault: RehearsalError) -> None:
        floor = self._floor
        floor.publish(
            Notice(turn=floor.turn, t=floor.now(), code=code, message=fault.message, next_step=fault.next_step)
        )
