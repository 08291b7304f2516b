"""The number that tells fresh work from stale: thrown-away work carries an older one."""

from __future__ import annotations

import threading


class Generation:
    """Read by every stage on intake and before output; advanced by the conductor alone."""

    def __init__(self) -> None:
        self._value = 0
        self._lock = threading.Lock()

    @property
    def value(self) -> int:
        with self._lock:
            return self._value

    def advance(self) -> int:
        """From now on everything begun before is stale."""
        with self._lock:
            self._value += 1
            return self._value

    def stale(self, generation: int) -> bool:
        return generation < self.value
