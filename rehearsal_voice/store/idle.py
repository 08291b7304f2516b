"""Locking by itself when nobody is there."""

from __future__ import annotations

from rehearsal_voice.core.clock import Clock

IDLE_S = 600.0


class IdleWatch:
    """Tell it whenever the person does something; ask it now and then whether it is time to lock.

    A running take keeps the profile open: a person who listens is there, too.
    """

    def __init__(self, clock: Clock, idle_s: float = IDLE_S) -> None:
        self._clock = clock
        self._idle_s = idle_s
        self._last = clock.now()

    def touch(self) -> None:
        self._last = self._clock.now()

    def due(self, *, busy: bool) -> bool:
        """Whether the profile should be locked now."""
        if busy:
            self.touch()
            return False
        return self._clock.now() - self._last >= self._idle_s
