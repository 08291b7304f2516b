"""A clock that moves when the test says so."""

from __future__ import annotations

from datetime import UTC, datetime


class HandClock:
    def __init__(self) -> None:
        self.seconds = 1000.0

    def now(self) -> float:
        return self.seconds

    def today(self) -> datetime:
        return datetime(2026, 1, 1, tzinfo=UTC)
