"""A named thread on a bounded queue, ended by a sentinel: the shape that every stage of the engine shares."""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable
from typing import Generic, TypeVar

from rehearsal_voice.core.errors import EnvironmentFault, ProgramFault, RehearsalError

Job = TypeVar("Job")
QUEUE_MOST = 64
"""Jobs are whole utterances and clauses: more than this waiting means that something is broken."""

log = logging.getLogger(__name__)


class Stage(Generic[Job]):
    """Runs `work(job)` for every job in order on a thread of its own.

    report: told of a fault that `work` raised, on that thread. A fault of the environment ends the job; one of our own
    does too and is logged with its place, never with anyone's words.
    """

    def __init__(self, name: str, work: Callable[[Job], None], report: Callable[[str, RehearsalError], None]) -> None:
        self._name = name
        self._work = work
        self._report = report
        self._jobs: queue.Queue[Job | None] = queue.Queue(QUEUE_MOST)
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)

    def start(self) -> None:
        self._thread.start()

    def put(self, job: Job) -> None:
        """Queue a job. Raises ProgramFault when the stage has fallen hopelessly behind."""
        try:
            self._jobs.put_nowait(job)
        except queue.Full:
            raise ProgramFault(f"The {self._name} stage has more than {QUEUE_MOST} jobs waiting.") from None

    def waiting(self) -> bool:
        """Whether jobs are queued behind the one at work."""
        return not self._jobs.empty()

    def finish(self, timeout_s: float) -> bool:
        """Do what waits, then end; True when the thread has ended in time."""
        self._jobs.put(None)
        if self._thread.is_alive():
            self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def stop(self, timeout_s: float) -> bool:
        """Finish the job at hand, drop the rest; True when the thread has ended in time."""
        while True:
            try:
                self._jobs.get_nowait()
            except queue.Empty:
                break
        return self.finish(timeout_s)

    def _run(self) -> None:
        while (job := self._jobs.get()) is not None:
            try:
                self._work(job)
            except EnvironmentFault as fault:
                self._report(self._name, fault)
            except Exception as error:
                log.exception("the %s stage failed", self._name)
                self._report(self._name, ProgramFault(f"The {self._name} stage failed: {type(error).__name__}."))
