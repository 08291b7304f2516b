"""The one thread that writes. Everyone else leaves what is to be written in its queue and goes on.

What arrives together is committed together: a commit is due once 200 ms of sound wait, 200 ms passed without news, or
somebody asks; under load the batches grow by themselves, so that a slow disk delays the commit and nothing else.
"""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Protocol, TypeVar

from rehearsal_voice.core.errors import StorageFault
from rehearsal_voice.store.database import Connection, settle, transaction
from rehearsal_voice.store.faults import DATABASE_ERRORS, ProfileLocked, as_fault
from rehearsal_voice.store.reserve import bring_home, empty_kept_journal

COMMIT_INTERVAL_S = 0.2
"""A second of sound may be lost at most: five commits a second leave room for several slow ones."""

LARGEST_BATCH = 4_096
"""Entries taken from the queue before they are committed, so that a flood still reaches the disk in steps."""

LOGGER = logging.getLogger(__name__)

T = TypeVar("T")


class Sheet(Protocol):
    """What a running take has waiting. Only the writer's thread calls these."""

    def due(self) -> bool:
        """Whether so much waits that it should be committed now."""
        ...

    def waiting(self) -> bool: ...

    def write(self, connection: Connection) -> None:
        """Put what waits into the open transaction; it stays waiting until `committed`."""
        ...

    def committed(self) -> None: ...

    def lost(self, fault: StorageFault) -> None:
        """Neither the profile nor the reserve can take it: stop waiting for it."""
        ...


@dataclass(frozen=True, slots=True)
class _Arrival:
    """`take_in` adds something to the sheet; it runs on the writer's thread."""

    sheet: Sheet
    take_in: Callable[[], None]
    at_once: bool


@dataclass(frozen=True, slots=True)
class _Work:
    run: Callable[[Connection], None]


class _Stop:
    """The sentinel that ends the thread."""


class Writer:
    """Owns the writing connection and, from the first failure of a running take on, the reserve."""

    def __init__(
        self,
        file: Path,
        main: Connection,
        open_reserve: Callable[[], Connection],
        on_fault: Callable[[StorageFault], None],
    ) -> None:
        self._file = file
        self._open_reserve = open_reserve
        self._on_fault = on_fault
        self._queue: SimpleQueue[_Arrival | _Work | _Stop] = SimpleQueue()
        self._sheets: list[Sheet] = []
        self._main = main
        self._reserve: Connection | None = None
        self._closed = False
        self._gate = threading.Lock()
        self.commit_seconds: deque[float] = deque(maxlen=10_000)
        self._thread = threading.Thread(target=self._run, name=f"store-writer-{file.parent.name}", daemon=True)
        self._thread.start()

    # --- from any thread ---

    def arrive(self, sheet: Sheet, take_in: Callable[[], None], *, at_once: bool = False) -> None:
        """Something new for a sheet. Never blocks. Nothing happens any more after `close`."""
        self._queue.put(_Arrival(sheet, take_in, at_once))

    def submit(self, work: Callable[[Connection], T], *, in_transaction: bool = True) -> Future[T]:
        """Run `work` on the writing connection after all that was asked before; the future has its result.

        Faults of disk and database come out of the future as StorageFault. Raises ProfileLocked after `close`.
        """
        future: Future[T] = Future()

        def run(connection: Connection) -> None:
            started = time.perf_counter()
            try:
                if in_transaction:
                    with transaction(connection):
                        result = work(connection)
                else:
                    result = work(connection)
            except DATABASE_ERRORS as error:
                future.set_exception(as_fault(error, self._file))
            except BaseException as error:  # noqa: BLE001  belongs to whoever waits for the future
                future.set_exception(error)
            else:
                self.commit_seconds.append(time.perf_counter() - started)
                future.set_result(result)

        with self._gate:
            if self._closed:
                raise ProfileLocked("This profile is closed.", "Open it again to go on.")
            self._queue.put(_Work(run))
        return future

    def erase(self, work: Callable[[Connection], None]) -> Future[bool]:
        """Run `work` wherever a running take may have been written, and leave nothing of what it deleted in a log.

        The result is False when a long read kept a log from being emptied.
        """

        def everywhere(main: Connection) -> bool:
            if self._reserve is not None:  # first: there is room in it, also where the profile's disk is full
                with transaction(self._reserve):
                    work(self._reserve)
                empty_kept_journal(self._reserve)
            with transaction(main):
                work(main)
            return settle(main)

        return self.submit(everywhere, in_transaction=False)

    def leave_reserve(self) -> Future[None]:
        """Bring home what went to the reserve; the future is done when nothing is left there."""

        def home(main: Connection) -> None:
            if self._reserve is not None:
                bring_home(self._reserve, main)
                self._reserve.close()
                self._reserve = None

        return self.submit(home, in_transaction=False)

    def close(self, timeout_s: float = 10.0) -> bool:
        """Commit what waits, close the file and end the thread. False when that took too long."""
        with self._gate:
            if not self._closed:
                self._closed = True
                self._queue.put(_Stop())
        self._thread.join(timeout_s)
        return not self._thread.is_alive()

    # --- on the writer's thread ---

    def _run(self) -> None:
        going = True
        while going:
            try:
                going = self._handle(self._gather())
            except Exception:  # the top of a thread: our own mistake must not silence every later writer
                LOGGER.exception("the writer met something unforeseen")
                self._give_up([sheet for sheet in self._sheets if sheet.waiting()], StorageFault("Writing has failed."))
        self._main.close()
        if self._reserve is not None:
            self._reserve.close()

    def _gather(self) -> list[_Arrival | _Work | _Stop]:
        """All that is in the queue; nothing when an interval passed without news."""
        entries: list[_Arrival | _Work | _Stop] = []
        try:
            entries.append(self._queue.get(timeout=COMMIT_INTERVAL_S))
            while len(entries) < LARGEST_BATCH:
                entries.append(self._queue.get_nowait())
        except Empty:
            return entries
        return entries

    def _handle(self, entries: list[_Arrival | _Work | _Stop]) -> bool:
        """Take everything in, commit what is due. False at the end."""
        asked = not entries
        for entry in entries:
            if isinstance(entry, _Arrival):
                asked = self._accept(entry) or asked
                continue
            self._commit()
            if isinstance(entry, _Stop):
                return False
            entry.run(self._main)
        if asked or any(sheet.due() for sheet in self._sheets):
            self._commit()
        return True

    def _accept(self, entry: _Arrival) -> bool:
        entry.take_in()
        if entry.sheet not in self._sheets:
            self._sheets.append(entry.sheet)
        return entry.at_once

    def _commit(self) -> None:
        waiting = [sheet for sheet in self._sheets if sheet.waiting()]
        if waiting and not (self._reserve is None and self._try(self._main, waiting)):
            self._commit_to_reserve(waiting)
        self._sheets = [sheet for sheet in self._sheets if sheet.waiting()]

    def _try(self, connection: Connection, sheets: list[Sheet]) -> bool:
        started = time.perf_counter()
        try:
            with transaction(connection):
                for sheet in sheets:
                    sheet.write(connection)
        except DATABASE_ERRORS as error:
            fault = as_fault(error, self._file)
            if not isinstance(fault, StorageFault):
                raise fault from error
            self._on_fault(fault)
            return False
        self.commit_seconds.append(time.perf_counter() - started)
        for sheet in sheets:
            sheet.committed()
        return True

    def _commit_to_reserve(self, sheets: list[Sheet]) -> None:
        try:
            if self._reserve is None:
                self._reserve = self._open_reserve()
        except StorageFault as fault:
            self._give_up(sheets, fault)
            return
        if not self._try(self._reserve, sheets):
            self._give_up(sheets, StorageFault("The reserve file is full as well, so the recording has stopped."))

    def _give_up(self, sheets: list[Sheet], fault: StorageFault) -> None:
        stopped = StorageFault(
            "The recording has stopped: nothing more can be written.",
            "All up to a moment ago is kept. Free some room, then start a new take.",
        )
        for sheet in sheets:
            sheet.lost(stopped)
        self._on_fault(stopped if fault.message != stopped.message else fault)
