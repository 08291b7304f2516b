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
        self._clock = clock
        self._inbox: queue.SimpleQueue[Inbound | None] = queue.SimpleQueue()
        self._keeper = DeviceKeeper(engines.reopen, self._name_of, self._inbox.put)
        self._stages = _stages(engines, casting, journal, clock, self._post)
        self._reader = _reader(casting, self._stages.generation, self._post)
        readers = (self._reader,) if self._reader is not None else ()
        self._floor = _floor(self._stages, casting, (*subscribers, *readers))
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
        stages = self._stages
        for stage in (self._keeper, stages.player, stages.voice, stages.mind, stages.scribe, stages.monitor):
            stage.start()
        if self._reader is not None:
            self._reader.start()
        self._conductor.start()
        stages.ears.start()

    def command(self, command: Command | Typed) -> None:
        self._inbox.put(Request(command))

    def tell(self, fault: RehearsalError) -> None:
        """Say a fault of an engine that was made good without the take's help. Any thread may call it."""
        self._inbox.put(Trouble("server", fault))

    def wait(self, timeout_s: float) -> bool:
        """True when the take is over."""
        return self._conductor.finished.wait(timeout_s)

    def telemetry(self) -> Telemetry:
        elapsed = max(0.0, self._stages.timeline.at(self._clock.now()))
        return Telemetry(self._stages.ears.level_db, self._floor.state.value, elapsed)

    def stop(self) -> bool:
        """End the take and every thread, in the order of the way of the data; True when all ended in time."""
        with self._stop_lock:
            if self._stopped:
                return True
            self._stopped = True
        self.command(Command.STOP)
        self._conductor.finished.wait(STOP_WITHIN_S)
        stages = self._stages
        in_order = (self._keeper, stages.ears, stages.scribe, stages.mind, stages.voice)
        ended = [stage.stop(STOP_WITHIN_S) for stage in in_order]
        if self._reader is not None:
            ended.append(self._reader.stop(STOP_WITHIN_S))
        ended += [stages.monitor.stop(MEASURED_WITHIN_S), self._conductor.stop(STOP_WITHIN_S)]
        ended.append(stages.player.stop_thread(STOP_WITHIN_S))
        self._engines.microphone.close()
        self._engines.loudspeaker.close()
        # The stages know each other in circles, and Python's collector counts objects, not the 40 MB that they hold.
        stages.ears.ring.let_go()
        stages.voice.let_go()
        return all(ended)


def _stages(
    engines: Engines, casting: Casting, journal: Journal, clock: Clock, post: Callable[[Inbound], None]
) -> Stages:
    """Every stage, each wired to those it hands on to; none runs yet."""
    generation, timeline = Generation(), Timeline()
    language, own = casting.recognise_as, casting.own_language
    player = Player(engines.loudspeaker, clock, post)
    scribe = Scribe(engines.recogniser, language, generation, clock, post, own, _doubts(casting))
    voice = Voice(engines.synthesizer, player, generation, clock, scribe.busy, post)
    free = ModelGear(engines.model, voice, generation, clock, post) if engines.model is not None else None
    mind = Mind(casting.director, voice, generation, clock, post, free)
    monitor = Monitor(engines.hearing.ear, casting.language, post)
    ears = Ears(engines.microphone, engines.hearing, casting.patience, journal, timeline, post)
    return Stages(ears, scribe, mind, voice, monitor, player, journal, timeline, generation, clock)


def _doubts(casting: Casting) -> Callable[[str], bool]:
    """Which words are heard a second time: all where a model reads them over, else those the director doubts."""
    if casting.proofreading is not None and not casting.proofreading.typed_only:
        return lambda _: True
    return casting.director.doubts


def _reader(casting: Casting, generation: Generation, post: Callable[[Inbound], None]) -> Proofreader | None:
    reading = casting.proofreading
    return Proofreader(reading, casting.language, generation, post) if reading is not None else None


def _floor(stages: Stages, casting: Casting, subscribers: tuple[Callable[[Event], None], ...]) -> Floor:
    """The floor as the take finds it when it begins."""
    begun = casting.beginning
    return Floor(
        stages,
        casting.language,
        subscribers,
        Account(begun.state),
        turn=begun.turn,
        director_state=begun.state,
        history=list(begun.history),
    )
