"""The housekeeping thread: what takes longer than a conversation may wait, one thing after the other."""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable
from queue import Empty, SimpleQueue

from rehearsal_voice.core.errors import StorageFault

LOGGER = logging.getLogger(__name__)

ROUND_S = 600.0
"""How often due sound and deletions are looked for while the app stays open."""
OFTEN_S = 60.0
"""How often the log is emptied into the file while someone speaks: some ten megabytes have gathered by then."""
BREATH_S = 1.0
"""Between two pieces of a long work. After an update the numbers of ten thousand takes are made anew, for minutes of a
core: with a rest of a second after each half of one the window opens its views as quickly as ever."""


class Keeper:
    """Runs chores in order, `regular` every ten minutes and `often` every minute in which nothing else was asked.
    A chore that fails is told and stops no other."""

    def __init__(
        self,
        name: str,
        regular: Callable[[], None],
        often: Callable[[], None],
        on_fault: Callable[[StorageFault], None],
    ) -> None:
        self._regular = regular
        self._often = often
        self._on_fault = on_fault
        self._chores: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._backlog: deque[Callable[[], None]] = deque()
        self._thread = threading.Thread(target=self._run, name=f"store-keeper-{name}", daemon=True)
        self._thread.start()

    def later(self, chore: Callable[[], None]) -> None:
        """Do this after what was asked before. Never blocks."""
        self._chores.put(chore)

    def in_between(self, chore: Callable[[], None]) -> None:
        """Do this once nothing else was asked for a breath: long work in such pieces leaves the machine to the person.
        What is left of it when the profile is closed is not done. Never blocks."""
        if chore not in self._backlog:
            self._backlog.append(chore)
        self._chores.put(_nothing)  # so that a breath is waited for, and not a minute

    def settle(self, timeout_s: float = 30.0) -> bool:
        """Wait until all that was asked so far is done."""
        done = threading.Event()
        self.later(done.set)
        return done.wait(timeout_s)

    def close(self, timeout_s: float = 30.0) -> bool:
        """Finish what was asked and end the thread. False when that took too long."""
        self._chores.put(None)
        self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def _run(self) -> None:
        quiet_s = 0.0
        while True:
            patience_s = BREATH_S if self._backlog else OFTEN_S
            try:
                chore = self._chores.get(timeout=patience_s)
            except Empty:
                quiet_s += patience_s
                chore = self._next(regular=quiet_s >= ROUND_S)
                quiet_s %= ROUND_S
            if chore is None:
                return
            self._do(chore)

    def _next(self, *, regular: bool) -> Callable[[], None]:
        if regular:
            return self._regular
        return self._backlog.popleft() if self._backlog else self._often

    def _do(self, chore: Callable[[], None]) -> None:
        try:
            chore()
        except StorageFault as fault:
            LOGGER.warning("housekeeping: %s", fault.message)
            self._on_fault(fault)
        except Exception:
            LOGGER.exception("housekeeping failed")


def _nothing() -> None:
    pass
