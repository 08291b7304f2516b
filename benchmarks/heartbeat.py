"""How long an event had to wait on the window's thread: a timer that notes by how much it comes late."""

from __future__ import annotations

import time

import numpy as np
from PySide6.QtCore import QTimer

BEAT_MS = 10


class Heartbeat:
    """Beats on the thread it was made on, from `start` to `stop`."""

    def __init__(self) -> None:
        self._late: list[float] = []
        self._last = 0.0
        self._timer = QTimer()
        self._timer.timeout.connect(self._beaten)

    def start(self) -> None:
        self._last = time.perf_counter()
        self._timer.start(BEAT_MS)

    def stop(self) -> None:
        self._timer.stop()

    def figures(self) -> dict[str, float]:
        """Milliseconds: the median, what one in a hundred exceeds, and the longest."""
        return {
            "event_latency_p50_ms": 1000 * float(np.percentile(self._late, 50)),
            "event_latency_p99_ms": 1000 * float(np.percentile(self._late, 99)),
            "event_latency_most_ms": 1000 * max(self._late),
        }

    def _beaten(self) -> None:
        now = time.perf_counter()
        self._late.append(max(0.0, now - self._last - BEAT_MS / 1000))
        self._last = now
