"""The monitor: after each turn of the person, what is kept of its sound, worked out beside the conversation."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from rehearsal_voice.core.audio import FloatArray
from rehearsal_voice.engine.messages import Inbound, Measured, Trouble
from rehearsal_voice.engine.stage import Stage
from rehearsal_voice.pacing.features import FeatureStream
from rehearsal_voice.pacing.frames import joined
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
    """Measures turns in order on a thread of its own."""

    def __init__(self, post: Callable[[Inbound], None]) -> None:
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
        stream = FeatureStream(turn.start_sample)
        track = joined([stream.push(turn.samples), stream.flush()], turn.start_sample / 16_000)
        self._post(Measured(measure_turn(track, turn.turn, turn.start, turn.end)))
