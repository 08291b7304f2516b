"""A running take: every stage built, wired, started in order and stopped in order."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from random import Random

from rehearsal_voice.core.clock import Clock
from rehearsal_voice.core.commands import Command, Typed
from rehearsal_voice.core.errors import EnvironmentFault, RehearsalError
from rehearsal_voice.core.events import Event
from rehearsal_voice.core.ports import Journal, Loudspeaker, Microphone, Recogniser, Synthesizer
from rehearsal_voice.engine.account import Account
from rehearsal_voice.engine.conductor import Conductor, Rules
from rehearsal_voice.engine.devices import Device, DeviceKeeper
from rehearsal_voice.engine.ears import Ears, Hearing
from rehearsal_voice.engine.floor import Beginning, Floor, Stages
from rehearsal_voice.engine.generation import Generation
from rehearsal_voice.engine.messages import DeviceTrouble, Inbound, Request, Trouble
from rehearsal_voice.engine.mind import Mind
from rehearsal_voice.engine.model_gear import ModelGear, ModelVoice
from rehearsal_voice.engine.monitor import Monitor
from rehearsal_voice.engine.player import Player
from rehearsal_voice.engine.proofreader import Proofreader, ProofreadingRules
from rehearsal_voice.engine.requests import Guards
from rehearsal_voice.engine.scribe import Scribe
from rehearsal_voice.engine.timeline import Timeline
from rehearsal_voice.engine.tutor import Course, Tutor
from rehearsal_voice.engine.voice import Voice
from rehearsal_voice.partner.director import Director
from rehearsal_voice.turns.patience import Patience

MEASURED_WITHIN_S = 10.0
"""The last turns are measured before a take is closed: their sound will be gone."""
STOP_WITHIN_S = 2.0
"""For each stage; a model that is in the middle of a sentence needs a moment."""


@dataclass(frozen=True, slots=True)
class Engines:
    """What a take runs on. model is None in the playbook's gear. reopen: bring a lost device back, closing and
    opening the other as well where that is needed."""

    microphone: Microphone
    loudspeaker: Loudspeaker
    hearing: Hearing
    recogniser: Recogniser
    synthesizer: Synthesizer
    model: ModelVoice | None
    reopen: Callable[[Device], None]


@dataclass(frozen=True, slots=True)
class Casting:
    """Who plays what. recognise_as: the language to listen in, None to have it detected. own_language: the person's,
    in which they may ask the app for something. course: what the tutor teaches in this take, None for nothing.
    proofreading: how a model reads the learner's lines over, None where none may.
    """

    director: Director
    language: str
    recognise_as: str | None
    patience: Patience
    rules: Rules
    guards: Guards
    beginning: Beginning = field(default_factory=Beginning)
    own_language: str | None = None
    course: Course | None = None
    proofreading: ProofreadingRules | None = None


@dataclass(frozen=True, slots=True)
class Telemetry:
    """What a window polls thirty times a second."""

    level_db: float
    state: str
    elapsed_s: float


class Conversation:
    """One take. `start` opens the devices and may raise DeviceFault; everything else returns at once but `stop`."""

    def __init__(
        self,
        engines: Engines,
        casting: Casting,
        journal: Journal,
        clock: Clock,
        subscribers: Sequence[Callable[[Event], None]],
    ) -> None:
        self._engines = engines
        self._inbox: queue.SimpleQueue[Inbound | None] = queue.SimpleQueue()
        post = self._inbox.put
        self._timeline = Timeline()
        self._clock = clock
        generation = Generation()
        self._keeper = DeviceKeeper(engines.reopen, self._name_of, post)
        self._player = Player(engines.loudspeaker, clock, self._post)
        heard_in, own = casting.recognise_as, casting.own_language
        reading = casting.proofreading
        self._reader = Proofreader(reading, casting.language, generation, post) if reading is not None else None
        twice = reading is not None and not reading.typed_only
        doubts = (lambda _: True) if twice else casting.director.doubts
        self._scribe = Scribe(engines.recogniser, heard_in, generation, clock, post, own, doubts)
        self._voice = Voice(engines.synthesizer, self._player, generation, clock, self._scribe.busy, post)
        free = ModelGear(engines.model, self._voice, generation, clock, post) if engines.model is not None else None
        self._monitor = Monitor(engines.hearing.ear, casting.language, post)
        self._mind = Mind(casting.director, self._voice, generation, clock, post, free)
        self._ears = Ears(engines.microphone, engines.hearing, casting.patience, journal, self._timeline, self._post)
        stages = Stages(
            self._ears,
            self._scribe,
            self._mind,
            self._voice,
            self._monitor,
            self._player,
            journal,
            self._timeline,
            generation,
            clock,
        )
        begun = casting.beginning
        readers = (self._reader,) if self._reader is not None else ()
        self._floor = Floor(
            stages,
            casting.language,
            (*subscribers, *readers),
            Account(begun.state),
            turn=begun.turn,
            director_state=begun.state,
            history=list(begun.history),
        )
        course = casting.course or Course(casting.language, casting.own_language or casting.language)
        tutor = Tutor(course, clock.today, Random(casting.director.seed))
        self._conductor = Conductor(self._inbox, self._floor, casting.guards, casting.rules, tutor)
        self._stop_lock = threading.Lock()
        self._stopped = False

    def _post(self, message: Inbound) -> None:
        self._inbox.put(message)
        if isinstance(message, DeviceTrouble):
            self._keeper.lost(message)

    def _name_of(self, device: Device) -> str:
        return self._engines.microphone.name if device == "microphone" else self._engines.loudspeaker.name

    def start(self) -> None:
        """Open the loudspeaker, then the microphone (its far end must be there first), then let everything run."""
        self._engines.loudspeaker.open()
        try:
            self._engines.microphone.open()
        except EnvironmentFault:
            self._engines.loudspeaker.close()
            raise
        for stage in (self._keeper, self._player, self._voice, self._mind, self._scribe, self._monitor):
            stage.start()
        if self._reader is not None:
            self._reader.start()
        self._conductor.start()
        self._ears.start()

    def command(self, command: Command | Typed) -> None:
        self._inbox.put(Request(command))

    def tell(self, fault: RehearsalError) -> None:
        """Say a fault of an engine that was made good without the take's help. Any thread may call it."""
        self._inbox.put(Trouble("server", fault))

    def wait(self, timeout_s: float) -> bool:
        """True when the take is over."""
        return self._conductor.finished.wait(timeout_s)

    def telemetry(self) -> Telemetry:
        elapsed = max(0.0, self._timeline.at(self._clock.now()))
        return Telemetry(self._ears.level_db, self._floor.state.value, elapsed)

    def stop(self) -> bool:
        """End the take and every thread, in the order of the way of the data; True when all ended in time."""
        with self._stop_lock:
            if self._stopped:
                return True
            self._stopped = True
        self.command(Command.STOP)
        self._conductor.finished.wait(STOP_WITHIN_S)
        stages = (self._keeper, self._ears, self._scribe, self._mind, self._voice)
        ended = [stage.stop(STOP_WITHIN_S) for stage in stages]
        if self._reader is not None:
            ended.append(self._reader.stop(STOP_WITHIN_S))
        ended += [self._monitor.stop(MEASURED_WITHIN_S), self._conductor.stop(STOP_WITHIN_S)]
        ended.append(self._player.stop_thread(STOP_WITHIN_S))
        self._engines.microphone.close()
        self._engines.loudspeaker.close()
        # The stages know each other in circles, and Python's collector counts objects, not the 40 MB that they hold.
        self._ears.ring.let_go()
        self._voice.let_go()
        return all(ended)
