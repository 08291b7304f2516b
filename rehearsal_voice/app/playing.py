"""Playing a stretch of a take again, and showing where it stands."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence

import numpy as np

from rehearsal_voice.core.audio import SAMPLE_RATE_HZ, FloatArray, SpeechChunk
from rehearsal_voice.core.clock import Clock
from rehearsal_voice.core.errors import EnvironmentFault
from rehearsal_voice.core.ports import Loudspeaker

LOOK_S = 0.05
SETTLING_S = 2.0

log = logging.getLogger(__name__)


class Replay:
    """One stretch at a time, on a thread of its own that ends with the stretch. Thread-safe."""

    def __init__(self, open_loudspeaker: Callable[[], Loudspeaker], clock: Clock) -> None:
        self._open = open_loudspeaker
        self._clock = clock
        self._lock = threading.Lock()
        self._position: float | None = None
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None

    def play(self, samples: FloatArray, rate_hz: int = SAMPLE_RATE_HZ, start_s: float = 0.0) -> None:
        """Begin; what is being played ends first."""
        self.settle()
        self._stop = threading.Event()
        self._thread = threading.Thread(
            target=self._run, args=(samples, rate_hz, start_s, self._stop), name="replay", daemon=True
        )
        with self._lock:
            self._position = start_s
        self._thread.start()

    def play_chunks(self, chunks: Sequence[SpeechChunk]) -> None:
        """A voice's sample; nothing when there is nothing to hear."""
        if chunks:
            self.play(np.concatenate([chunk.samples for chunk in chunks]), chunks[0].rate_hz)

    def position(self) -> float | None:
        """Seconds on the capture clock, None when nothing plays."""
        with self._lock:
            return self._position

    def stop(self) -> None:
        """Returns at once; the loudspeaker is let go a moment later."""
        self._stop.set()
        with self._lock:
            self._position = None

    def settle(self) -> None:
        """Stop, and wait until the loudspeaker is free."""
        self.stop()
        if self._thread is not None:
            self._thread.join(SETTLING_S)

    def _run(self, samples: FloatArray, rate_hz: int, start_s: float, stop: threading.Event) -> None:
        loudspeaker = self._open()
        try:
            loudspeaker.open()
            ticket = loudspeaker.play(samples, rate_hz)
            while not stop.wait(LOOK_S):
                playback = loudspeaker.progress(ticket)
                if playback.done:
                    break
                with self._lock:
                    if not stop.is_set():
                        self._position = start_s + playback.played_s
            loudspeaker.flush()
        except EnvironmentFault as fault:
            log.info("a stretch could not be played: %s", fault.message)
        finally:
            loudspeaker.close()
            with self._lock:
                if self._stop is stop:  # else a newer stretch plays already, and the place is its own
                    self._position = None
