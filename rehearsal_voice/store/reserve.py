"""Where a running take goes when its profile cannot be written: a small database whose room is taken in advance.

It has the profile's own key, so that nothing of a locked profile is ever plain. Twelve minutes of sound fit into the
room it holds, also on a disk that is full to the last byte.
"""

from __future__ import annotations

from pathlib import Path

from rehearsal_voice.store.database import Connection, connect, transaction
from rehearsal_voice.store.faults import DATABASE_ERRORS, as_fault
from rehearsal_voice.store.sheet import PUT_TURN

RESERVE_FILE = "reserve.db"
ROOM_BYTES = 24 * 1024 * 1024
"""Twelve minutes at 32 kB a second: a ten-minute take and its events."""

_TABLES = (
    """CREATE TABLE IF NOT EXISTS running_events (
        take_id INTEGER NOT NULL, place INTEGER NOT NULL, line TEXT NOT NULL, PRIMARY KEY (take_id, place)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE IF NOT EXISTS sound_blocks (
        take_id INTEGER NOT NULL, start_sample INTEGER NOT NULL, samples INTEGER NOT NULL, pcm BLOB NOT NULL,
        PRIMARY KEY (take_id, start_sample)
    ) STRICT""",
    """CREATE TABLE IF NOT EXISTS turns (
        take_id INTEGER NOT NULL, turn INTEGER NOT NULL, speaker TEXT NOT NULL, text TEXT NOT NULL,
        start_s REAL NOT NULL, end_s REAL NOT NULL, language TEXT NOT NULL, confidence REAL NOT NULL,
        complete INTEGER NOT NULL, source TEXT NOT NULL, PRIMARY KEY (take_id, turn, speaker)
    ) STRICT""",
)
_KEYS = {
    "running_events": "take_id, place, line",
    "sound_blocks": "take_id, start_sample, samples, pcm",
    "turns": "take_id, turn, speaker, text, start_s, end_s, language, confidence, complete, source",
}


def open_reserve(folder: Path, key: bytes | None) -> Connection:
    """The reserve of the profile in `folder`, made if need be. Raises StorageFault when not even that can be had.

    Its journal is kept between commits instead of the write-ahead log: a log would need room of its own.
    """
    file = folder / RESERVE_FILE
    connection = connect(file, key, journal="PERSIST")
    try:
        with transaction(connection):
            for statement in _TABLES:
                connection.execute(statement)
    except DATABASE_ERRORS as error:
        connection.close()
        raise as_fault(error, file) from error
    return connection


def take_room(folder: Path, key: bytes | None, room_bytes: int = ROOM_BYTES) -> None:
    """Make the reserve hold its room on the disk: written once, freed inside the file, never given back."""
    connection = open_reserve(folder, key)
    try:
        with transaction(connection):
            connection.execute("DROP TABLE IF EXISTS room")  # left by a crash, it would keep the room to itself
        held = _pragma(connection, "page_count") * _pragma(connection, "page_size")
        if held < room_bytes:
            # Nothing of anyone's is in the filler: wiping it would only make the journal as large as the room.
            connection.execute("PRAGMA secure_delete = OFF")
            with transaction(connection):
                connection.execute("CREATE TABLE room (filler BLOB)")
                connection.execute("INSERT INTO room VALUES (zeroblob(?))", (room_bytes - held,))
            with transaction(connection):
                connection.execute("DROP TABLE room")
    except DATABASE_ERRORS as error:
        raise as_fault(error, folder / RESERVE_FILE) from error
    finally:
        connection.close()


def empty_kept_journal(reserve: Connection) -> None:
    """A journal that is kept holds what was on a page before it changed; leaving that mode for a moment deletes it."""
    reserve.execute("PRAGMA journal_mode = DELETE").fetchall()
    reserve.execute("PRAGMA journal_mode = PERSIST").fetchall()


def _pragma(connection: Connection, name: str) -> int:
    return int(connection.execute(f"PRAGMA {name}").fetchone()[0])


def holds_something(reserve: Connection) -> bool:
    """Whether a take was written here and has not been brought home yet."""
    return any(reserve.execute(f"SELECT 1 FROM {table} LIMIT 1").fetchone() for table in _KEYS)


def bring_home(reserve: Connection, main: Connection) -> None:
    """Move all rows into the profile in one transaction of its own, then empty the reserve.

    Interrupted in between, the same rows are moved again and nothing is doubled. Rows of takes that the profile does
    not know any more are dropped.
    """
    known = {row[0] for row in main.execute("SELECT id FROM takes WHERE state = 'running'")}
    with transaction(main):
        for table, columns in _KEYS.items():
            marks = ", ".join("?" * (columns.count(",") + 1))
            plain = f"INSERT OR REPLACE INTO {table} ({columns}) VALUES ({marks})"
            rows = [row for row in reserve.execute(f"SELECT {columns} FROM {table}") if row[0] in known]
            main.executemany(PUT_TURN if table == "turns" else plain, rows)
    with transaction(reserve):
        for table in _KEYS:
            reserve.execute(f"DELETE FROM {table}")
