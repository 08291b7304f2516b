"""Time as an argument: nothing below the engine asks the machine what time it is."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """Seconds that only move forward, and the calendar for what is kept."""

    def now(self) -> float:
        """Monotonic seconds; the zero has no meaning."""
        ...

    def today(self) -> datetime:
        """The moment in UTC, for dates a person reads. Never used to measure a duration."""
        ...


class SystemClock:
    """The machine's own time."""

    def now(self) -> float:
        return time.monotonic()

    def today(self) -> datetime:
        return datetime.now(UTC)
