"""The capture clock against the machine's: where on the session's time line a moment of the machine's clock lies."""

from __future__ import annotations

import math
import threading

from rehearsal_voice.core.audio import SAMPLE_RATE_HZ, AudioFrame


class Timeline:
    """Seconds since the first microphone sample.

    A frame cannot arrive before its last sample was captured, so the earliest arrival seen is the best estimate of when
    sample 0 was taken. A gap in the capture moves nothing: frames carry their true position.
    """

    def __init__(self) -> None:
        self._epoch = math.inf
        self._lock = threading.Lock()

    def observe(self, frame: AudioFrame, now: float) -> None:
        """A frame arrived at `now` (monotonic seconds)."""
        with self._lock:
            self._epoch = min(self._epoch, now - frame.end_sample / SAMPLE_RATE_HZ)

    def start(self, now: float) -> None:
        """The session begins; holds until the first frame tells better."""
        with self._lock:
            if math.isinf(self._epoch):
                self._epoch = now

    def at(self, monotonic_s: float) -> float:
        """That moment in seconds on the capture clock."""
        with self._lock:
            return monotonic_s - self._epoch if not math.isinf(self._epoch) else 0.0
