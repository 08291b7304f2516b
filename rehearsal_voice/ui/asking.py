"""How the window asks the world outside: work on other threads, and answers only to whoever is still there."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject
from shiboken6 import isValid

from rehearsal_voice.core.errors import RehearsalError
from rehearsal_voice.ui.bridge import Bridge, Errands, Worker

CLOSING_S = 5.0
Result = TypeVar("Result")
Told = Callable[[Result], None]


class Asking:
    """failed: told of a fault by whoever has no place of their own for it."""

    def __init__(self, failed: Callable[[RehearsalError], None]) -> None:
        self.bridge = Bridge()
        self._failed = failed
        self._work = Worker("window-work", self.bridge)
        self._long = Errands("window-long", self.bridge)
        self._generation = 0

    def ask(
        self,
        work: Callable[[], Result],
        done: Callable[[Result], None] | None = None,
        failed: Callable[[RehearsalError], None] | None = None,
    ) -> None:
        """For work of a moment, one after the other."""
        self._work.run(work, self._while_there(done), self._while_there(failed or self._failed))

    def ask_long(
        self,
        work: Callable[[], Result],
        done: Callable[[Result], None] | None = None,
        failed: Callable[[RehearsalError], None] | None = None,
    ) -> None:
        """For work that may take minutes."""
        self._long.run(work, self._while_there(done), self._while_there(failed or self._failed))

    def poster(self) -> Callable[[Callable[[], None]], None]:
        """Does work on the window's thread as long as nothing is forgotten; may be called on any."""
        generation = self._generation
        return lambda work: self.bridge.post(lambda: work() if generation == self._generation else None)

    def forget(self) -> None:
        """Whatever was asked for until now is told to nobody: another profile may be on the window by then."""
        self._generation += 1

    def close(self) -> None:
        self.bridge.close()
        self._work.stop(CLOSING_S)

    def _while_there(self, tell: Told[Result] | None) -> Told[Result]:
        """Neither a view of before nor a widget that is gone is told anything."""
        generation = self._generation
        owner = getattr(tell, "__self__", None)

        def told(result: Result) -> None:
            gone = isinstance(owner, QObject) and not isValid(owner)
            if tell is not None and generation == self._generation and not gone:
                tell(result)

        return told
