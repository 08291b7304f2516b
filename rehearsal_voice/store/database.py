"""Opening the file, with and without a key.

One engine for both kinds of profile: SQLCipher without a key is plain SQLite, in a version (3.53) whose full-text index
can really forget words; Debian's own (3.40) cannot. Never open the same file with Python's `sqlite3` in this process
as well: closing the one drops the POSIX locks of the other.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import cast

from sqlcipher3 import dbapi2

from rehearsal_voice.store.faults import DATABASE_ERRORS, DamagedFile, WrongPassphrase, as_fault

APPLICATION_ID = 0x52565350
"""'RVSP' in the file's header, so that another program's database is never taken for a profile."""

BUSY_TIMEOUT_MS = 2_000
LARGEST_LOG_BYTES = 16 << 20
"""What the write-ahead log may keep of the disk between checkpoints, after one large change."""

LOG_PAGES = 16_384
"""The log is emptied by the housekeeping, beside the writer (`Profile.lighten`). Only one of 64 MB is emptied within a
commit: SQLite's own 4 MB would make every hundred-and-fiftieth commit of a take wait for the whole file."""

KEY_BYTES = 32

Connection = sqlite3.Connection
"""sqlcipher3's connection has the same methods as the standard library's; it is typed as the latter."""


def connect(file: Path, key: bytes | None, *, reading: bool = False, journal: str = "WAL") -> Connection:
    """A connection in autocommit mode, usable from any thread (one at a time).

    key: 32 raw bytes of a locked profile, None for a plain one. reading: refuse every change.
    journal: how a commit is made safe; WAL is not had on network folders, where SQLite keeps its own choice.

    Raises WrongPassphrase or DamagedFile when the first page does not open, StorageFault when the file cannot be
    reached.
    """
    try:
        connection = cast(
            Connection,
            dbapi2.connect(str(file), isolation_level=None, check_same_thread=False, timeout=BUSY_TIMEOUT_MS / 1000),
        )
    except DATABASE_ERRORS as error:
        raise as_fault(error, file) from error
    try:
        _prepare(connection, key, reading, journal)
    except DATABASE_ERRORS as error:
        connection.close()
        if "not a database" in str(error):
            raise _unreadable(file, key) from error
        raise as_fault(error, file) from error
    return connection


def _prepare(connection: Connection, key: bytes | None, reading: bool, journal: str) -> None:
    if key is not None:
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    connection.execute("PRAGMA secure_delete = ON")
    connection.execute("PRAGMA temp_store = MEMORY")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if reading:
        connection.execute("PRAGMA query_only = ON")
        return
    if not connection.execute("PRAGMA page_count").fetchone()[0]:
        # Only in a new file: in an old one it would write to the header, also of a file we must leave alone.
        connection.execute("PRAGMA auto_vacuum = INCREMENTAL")
    connection.execute(f"PRAGMA journal_mode = {journal}")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute(f"PRAGMA journal_size_limit = {LARGEST_LOG_BYTES}")
    connection.execute(f"PRAGMA wal_autocheckpoint = {LOG_PAGES}")


def _unreadable(file: Path, key: bytes | None) -> DamagedFile | WrongPassphrase:
    if key is None:
        return DamagedFile(f"The file {file.name} is damaged or is not a profile.", "Restore the newest backup.")
    return WrongPassphrase("That does not open this profile.", "Try again, or use the recovery code.")


@contextmanager
def transaction(connection: Connection) -> Iterator[Connection]:
    """All of it or none of it."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield connection
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def check(connection: Connection, file: Path, *, encrypted: bool) -> None:
    """Read every page and every index. Raises DamagedFile, naming the pages, when one is not as it was written."""
    found: list[str] = []
    try:
        if encrypted:
            found += [str(row[0]) for row in connection.execute("PRAGMA cipher_integrity_check")]
        found += [str(row[0]) for row in connection.execute("PRAGMA integrity_check") if row[0] != "ok"]
    except DATABASE_ERRORS as error:
        found.append(str(error))
    if found:
        raise DamagedFile(
            f"The file {file.name} is damaged ({found[0]}).", "Restore the newest backup.", details=tuple(found)
        )


def settle(connection: Connection) -> bool:
    """Give deleted pages back to the disk and leave nothing of them in the write-ahead log.

    False when a long read, such as a backup, kept the log from being emptied.
    """
    connection.execute("PRAGMA incremental_vacuum").fetchall()
    busy = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()[0][0]
    return not busy
