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


def told(
    bridge: Bridge,
    work: Callable[[], Result],
    done: Callable[[Result], None] | None,
    failed: Callable[[RehearsalError], None] | None,
) -> None:
    """Do `work` here; `done(result)` or `failed(fault)` follows on the window's thread."""

    def tell(fault: RehearsalError) -> None:
        if failed is not None:
            bridge.post(lambda: failed(fault))

    try:
        result = work()
    except RehearsalError as fault:
        log.info("work failed: %s", fault.message)
        tell(fault)
    except Exception as error:
        log.exception("work of the window failed")
        tell(ProgramFault(f"Something of ours went wrong ({type(error).__name__})."))
    else:
        if done is not None:
            bridge.post(lambda: done(result))


class Worker:
    """One thread for work that must not block the window; results and faults come back over the bridge, in order."""

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
        self._jobs.put(lambda: told(self._bridge, work, done, failed))

    def stop(self, timeout_s: float) -> None:
        self._jobs.put(None)
        self._thread.join(timeout_s)

    def _run(self) -> None:
        while (job := self._jobs.get()) is not None:
            job()


class Errands:
    """A thread of its own for each long work, so that a download of minutes holds up nothing else."""

    def __init__(self, name: str, bridge: Bridge) -> None:
        self._name = name
        self._bridge = bridge

    def run(
        self,
        work: Callable[[], Result],
        done: Callable[[Result], None] | None = None,
        failed: Callable[[RehearsalError], None] | None = None,
    ) -> None:
        """As `Worker.run`, but at once and beside whatever else runs."""
        job = threading.Thread(target=told, args=(self._bridge, work, done, failed), name=self._name, daemon=True)
        job.start()
