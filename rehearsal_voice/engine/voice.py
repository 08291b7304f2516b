"""The voice: clauses into sound: the one that is waited for first, likely ones while the cores are free."""

from __future__ import annotations

import logging
import threading
from collections import OrderedDict, deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from rehearsal_voice.core.audio import SpeechChunk
from rehearsal_voice.core.clock import Clock
from rehearsal_voice.core.errors import EnvironmentFault, ProgramFault
from rehearsal_voice.core.ports import Delivery, Synthesizer
from rehearsal_voice.engine.generation import Generation
from rehearsal_voice.engine.messages import Inbound, Synthesised, Trouble
from rehearsal_voice.engine.player import Player

KEPT_CLAUSES = 96
"""Some 20 MB of speech kept ready: likely next lines, and those said before for “say that again”."""
YIELD_S = 0.02
"""How often the voice looks whether the scribe has let go of the cores."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Clause:
    """A piece of a reply to be spoken. last: nothing of this reply follows it."""

    turn: int
    generation: int
    text: str
    delivery: Delivery
    last: bool


class Voice:
    """One synthesiser on one thread. Clauses of a reply are spoken in the order given."""

    def __init__(
        self,
        synthesizer: Synthesizer,
        player: Player,
        generation: Generation,
        clock: Clock,
        scribe_busy: threading.Event,
        post: Callable[[Inbound], None],
    ) -> None:
        self._synthesizer = synthesizer
        self._player = player
        self._generation = generation
        self._clock = clock
        self._scribe_busy = scribe_busy
        self._post = post
        self._urgent: deque[Clause] = deque()
        self._ahead: deque[tuple[str, Delivery]] = deque()
        self._kept: OrderedDict[tuple[str, Delivery], tuple[SpeechChunk, ...]] = OrderedDict()
        self._begun: tuple[int, int] = (-1, -1)
        self._wake = threading.Condition()
        self._stopping = False
        self._thread = threading.Thread(target=self._run, name="voice", daemon=True)

    @property
    def language(self) -> str:
        """Of what it speaks."""
        return self._synthesizer.language

    def start(self) -> None:
        self._thread.start()

    def stop(self, timeout_s: float) -> bool:
        with self._wake:
            self._stopping = True
            self._urgent.clear()
            self._ahead.clear()
            self._wake.notify()
        if self._thread.is_alive():
            self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def let_go(self) -> None:
        """Give the memory of all that was made ready back."""
        with self._wake:
            self._kept.clear()

    def say(self, clauses: Iterable[Clause]) -> None:
        """Make these next, before anything that is only likely."""
        with self._wake:
            self._urgent.extend(clauses)
            self._wake.notify()

    def prepare(self, clauses: Iterable[tuple[str, Delivery]]) -> None:
        """These may be needed soon: make them while the cores are free. Replaces what was asked for before."""
        with self._wake:
            self._ahead = deque(key for key in clauses if key not in self._kept)
            self._wake.notify()

    def ready(self, text: str, delivery: Delivery) -> bool:
        """Whether this clause is already sound."""
        with self._wake:
            return (text, delivery) in self._kept

    def _run(self) -> None:
        while (job := self._next()) is not None:
            try:
                if isinstance(job, Clause):
                    self._speak(job)
                else:
                    self._keep(job, tuple(self._synthesized(*job)))
            except EnvironmentFault as fault:
                self._failed(job, fault)
            except Exception as error:
                log.exception("the voice failed")
                self._failed(job, ProgramFault(f"The voice failed: {type(error).__name__}."))

    def _next(self) -> Clause | tuple[str, Delivery] | None:
        with self._wake:
            while not self._stopping:
                if self._urgent:
                    return self._urgent.popleft()
                if self._ahead and not self._scribe_busy.is_set():
                    return self._ahead.popleft()
                self._wake.wait(YIELD_S if self._ahead else None)
        return None

    def _synthesized(self, text: str, delivery: Delivery) -> Iterable[SpeechChunk]:
        return self._synthesizer.synthesize(text, delivery)

    def _speak(self, clause: Clause) -> None:
        if self._generation.stale(clause.generation):
            return
        key = (clause.text, clause.delivery)
        kept = self._kept.get(key)
        made: list[SpeechChunk] = []
        for chunk in kept if kept is not None else self._synthesized(*key):
            if self._generation.stale(clause.generation):
                return
            self._announce(clause)
            self._player.add(clause.turn, clause.generation, clause.text, chunk)
            made.append(chunk)
        self._keep(key, kept or tuple(made))
        self._finish(clause)

    def _announce(self, clause: Clause) -> None:
        if self._begun != (clause.turn, clause.generation):
            self._begun = (clause.turn, clause.generation)
            self._post(Synthesised(clause.turn, clause.generation, self._clock.now()))

    def _finish(self, clause: Clause) -> None:
        if clause.last:
            self._player.end(clause.turn, clause.generation)

    def _failed(self, job: Clause | tuple[str, Delivery], fault: EnvironmentFault | ProgramFault) -> None:
        """A clause without sound counts as spoken: its caption stays, and the turn goes on."""
        self._post(Trouble("voice", fault))
        if isinstance(job, Clause):
            self._finish(job)

    def _keep(self, key: tuple[str, Delivery], chunks: tuple[SpeechChunk, ...]) -> None:
        with self._wake:
            self._kept[key] = chunks
            self._kept.move_to_end(key)
            while len(self._kept) > KEPT_CLAUSES:
                self._kept.popitem(last=False)
