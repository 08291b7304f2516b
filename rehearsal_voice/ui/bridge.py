"""The one crossing between threads: whatever happens elsewhere arrives on the window's thread as one object."""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from rehearsal_voice.core.errors import ProgramFault, RehearsalError

Result = TypeVar("Result")

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Call:
    """Something to do on the window's thread."""

    work: Callable[[], None]


class Bridge(QObject):
    """`post` may be called on any thread; the work is done on the window's, in order."""

    _crossed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._open = True
        self._crossed.connect(self._arrived, Qt.ConnectionType.QueuedConnection)

    def post(self, work: Callable[[], None]) -> None:
        if self._open:
            self._crossed.emit(Call(work))

    def close(self) -> None:
        """Nothing more arrives: the window is going."""
        self._open = False

    def _arrived(self, call: Call) -> None:
        if self._open:
            call.work()


class Worker:
    """One thread for work that must not block the window; results and faults come back over the bridge."""

    def __init__(self, name: str, bridge: Bridge) -> None:
        self._bridge = bridge
        self._jobs: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    def run(
        self,
        work: Callable[[], Result],
        done: Callable[[Result], None] | None = None,
        failed: Callable[[RehearsalError], None] | None = None,
    ) -> None:
        """Do `work` on the thread; then `done(result)` or `failed(fault)` on the window's."""

        def job() -> None:
            try:
                result = work()
            except RehearsalError as fault:
                log.info("work failed: %s", fault.message)
                self._tell(failed, fault)
            except Exception as error:
                log.exception("work of the window failed")
                self._tell(failed, ProgramFault(f"Something of ours went wrong ({type(error).__name__})."))
            else:
                if done is not None:
                    self._bridge.post(lambda: done(result))

        self._jobs.put(job)

    def stop(self, timeout_s: float) -> None:
        self._jobs.put(None)
        self._thread.join(timeout_s)

    def _tell(self, failed: Callable[[RehearsalError], None] | None, fault: RehearsalError) -> None:
        if failed is not None:
            self._bridge.post(lambda: failed(fault))

    def _run(self) -> None:
        while (job := self._jobs.get()) is not None:
            job()
