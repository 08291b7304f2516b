"""Questions come from any thread; one read-only connection answers them in turn."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from rehearsal_voice.store.database import Connection, connect
from rehearsal_voice.store.faults import DATABASE_ERRORS, ProfileLocked, as_fault

Row = tuple[Any, ...]


class Snapshot:
    """The profile as it is at this moment, for a long read of all of it: one transaction on a connection of its own.

    For one thread. Close it: until then the write-ahead log cannot be emptied.
    """

    def __init__(self, file: Path, key: bytes | None) -> None:
        self._file = file
        self._connection = connect(file, key, reading=True)
        self._connection.execute("BEGIN")

    def each(self, sql: str, values: Sequence[object] = ()) -> Iterator[Row]:
        """Row by row, so that five years need not fit into memory. Raises StorageFault."""
        try:
            yield from self._connection.execute(sql, tuple(values))
        except DATABASE_ERRORS as error:
            raise as_fault(error, self._file) from error

    def rows(self, sql: str, values: Sequence[object] = ()) -> list[Row]:
        return list(self.each(sql, values))

    def row(self, sql: str, values: Sequence[object] = ()) -> Row | None:
        """The first row, or None."""
        return next(iter(self.rows(sql, values)), None)

    def close(self) -> None:
        self._connection.close()


class Reader:
    """Runs one query at a time and gives all its rows, so that no read stands open while the log is emptied."""

    def __init__(self, file: Path, connection: Connection) -> None:
        self._file = file
        self._connection: Connection | None = connection
        self._gate = threading.Lock()

    def rows(self, sql: str, values: Sequence[object] = ()) -> list[Row]:
        """All rows. Raises StorageFault; ProfileLocked after `close`."""
        with self._gate:
            if self._connection is None:
                raise ProfileLocked("This profile is closed.", "Open it again to go on.")
            try:
                return self._connection.execute(sql, tuple(values)).fetchall()
            except DATABASE_ERRORS as error:
                raise as_fault(error, self._file) from error

    def row(self, sql: str, values: Sequence[object] = ()) -> Row | None:
        """The first row, or None."""
        found = self.rows(sql, values)
        return found[0] if found else None

    def close(self) -> None:
        """Answer nothing more. May be called twice."""
        with self._gate:
            if self._connection is not None:
                self._connection.close()
                self._connection = None
