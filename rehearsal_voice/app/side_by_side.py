"""Several things loaded at once: much of it is native code or another process, which two cores can do side by side."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

from rehearsal_voice.core.errors import ProgramFault, RehearsalError

log = logging.getLogger(__name__)


def side_by_side(*works: Callable[[], object]) -> None:
    """Each on a thread of its own; returns when all are done. Raises the fault of the first in order that has one."""
    jobs = [_Job(work) for work in works]
    for job in jobs:
        job.start()
    for job in jobs:
        job.join()
    for job in jobs:
        if job.fault is not None:
            raise job.fault


class _Job(threading.Thread):
    def __init__(self, work: Callable[[], object]) -> None:
        super().__init__(name="loading", daemon=True)
        self._work = work
        self.fault: RehearsalError | None = None

    def run(self) -> None:
        try:
            self._work()
        except RehearsalError as fault:
            self.fault = fault
        except Exception as error:
            log.exception("loading failed")
            self.fault = ProgramFault(f"Something of ours went wrong ({type(error).__name__}).")
