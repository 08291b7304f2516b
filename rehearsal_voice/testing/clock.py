"""Time that stands still until it is told to move."""

from __future__ import annotations

import threading
from datetime import UTC, datetime, timedelta

LOOK_AGAIN_S = 0.005
"""How long a fake that waits for the clock sleeps at most before it looks whether it was cancelled."""

ROUNDING_S = 1e-9
"""Sums of many small steps fall a hair short of the moment they should reach."""


class ManualClock:
    """A Clock for tests and scripted rehearsals. `advance` wakes every thread that waits for a moment."""

    def __init__(self, start_s: float = 0.0, today: datetime = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)) -> None:
        self._start_s = start_s
        self._now_s = start_s
        self._today = today
        self._moved = threading.Condition()

    def now(self) -> float:
        with self._moved:
            return self._now_s

    def today(self) -> datetime:
        return self._today + timedelta(seconds=self.now() - self._start_s)

    def advance(self, seconds: float) -> None:
        """Move on. Raises ValueError for a step back: monotonic time has none."""
        if seconds < 0:
            raise ValueError(f"time does not run backwards ({seconds} s)")
        with self._moved:
            self._now_s += seconds
            self._moved.notify_all()

    def wait_until(self, moment_s: float, patience_s: float) -> bool:
        """Whether the moment has come; waits for it, but no longer than `patience_s` of the machine's own time."""
        with self._moved:
            return self._moved.wait_for(lambda: self._now_s >= moment_s - ROUNDING_S, patience_s)
