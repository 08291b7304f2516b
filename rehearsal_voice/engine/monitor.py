"""The monitor: after each turn of the person, what is kept of its sound, worked out beside the conversation."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from rehearsal_voice.core.audio import FloatArray, to_seconds
from rehearsal_voice.core.events import SpeechMeasured
from rehearsal_voice.core.ports import HesitationEar
from rehearsal_voice.engine.messages import Inbound, Measured, Trouble
from rehearsal_voice.engine.stage import Stage
from rehearsal_voice.pacing.features import FeatureStream
from rehearsal_voice.pacing.frames import joined
from rehearsal_voice.pacing.hesitations import moved
from rehearsal_voice.pacing.measure import measure_turn


@dataclass(frozen=True, slots=True)
class SpokenTurn:
    """The sound of one turn from `start_sample`, and where in it the person spoke (seconds on the capture clock)."""

    samples: FloatArray
    start_sample: int
    turn: int
    start: float
    end: float


class Monitor:
    """Measures turns in order on a thread of its own. ear: hears the fillers that the recogniser leaves out."""

    def __init__(self, ear: HesitationEar | None, language: str, post: Callable[[Inbound], None]) -> None:
        self._ear = ear
        self._language = language
        self._post = post
        self._stage: Stage[SpokenTurn] = Stage("monitor", self._work, lambda name, fault: post(Trouble(name, fault)))

    def start(self) -> None:
        self._stage.start()

    def measure(self, turn: SpokenTurn) -> None:
        self._stage.put(turn)

    def stop(self, timeout_s: float) -> bool:
        """Measures what waits first: the last turn of a take counts like the others."""
        return self._stage.finish(timeout_s)

    def _work(self, turn: SpokenTurn) -> None:
        self._post(Measured(measured(turn, self._ear, self._language)))


def measured(turn: SpokenTurn, ear: HesitationEar | None, language: str) -> SpeechMeasured:
    """What is kept of the sound of a turn."""
    stream = FeatureStream(turn.start_sample)
    begin = to_seconds(turn.start_sample)
    track = joined([stream.push(turn.samples), stream.flush()], begin)
    doubts = ear.doubts(turn.samples, language) if ear is not None else ()
    return measure_turn(track, turn.turn, turn.start, turn.end, doubts=moved(doubts, begin))
