"""The capture clock against the machine's: where on the session's time line a moment of the machine's clock lies."""

from __future__ import annotations

import threading

from rehearsal_voice.core.audio import to_seconds


class Timeline:
    """Seconds since the first microphone sample.

    The microphone says when each frame was captured, its latency included, so playback and capture lie on one line. A
    gap in the capture moves nothing: frames carry their true position.
    """

    def __init__(self) -> None:
        self._epoch: float | None = None
        self._lock = threading.Lock()

    def observe(self, start_sample: int, captured_at: float) -> None:
        """The frame from `start_sample` on was captured at `captured_at` (monotonic seconds)."""
        with self._lock:
            self._epoch = captured_at - to_seconds(start_sample)

    def start(self, now: float) -> None:
        """The session begins; holds until the first frame tells better."""
        with self._lock:
            if self._epoch is None:
                self._epoch = now

    def at(self, monotonic_s: float) -> float:
        """That moment in seconds on the capture clock."""
        with self._lock:
            return monotonic_s - self._epoch if self._epoch is not None else 0.0

    def moment(self, capture_s: float) -> float | None:
        """The monotonic time of that second on the capture clock; None before the session has begun."""
        with self._lock:
            return capture_s + self._epoch if self._epoch is not None else None
