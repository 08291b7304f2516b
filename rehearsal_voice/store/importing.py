"""An export becomes a profile again. Everything happens in a folder of its own that is renamed at the very end."""

from __future__ import annotations

import json
import secrets
import shutil
from collections.abc import Callable
from pathlib import Path

from rehearsal_voice.core.clock import Clock
from rehearsal_voice.core.errors import InputFault
from rehearsal_voice.store.archive import Archive
from rehearsal_voice.store.card import Card, write_card
from rehearsal_voice.store.conversion import DATABASE_FILE
from rehearsal_voice.store.database import Connection, check, connect, transaction
from rehearsal_voice.store.export_tables import SOUND, TABLES, Table, plain_values
from rehearsal_voice.store.exporting import sound_name
from rehearsal_voice.store.faults import DATABASE_ERRORS, as_fault
from rehearsal_voice.store.migrations import CURRENT_VERSION, MIGRATIONS, migrate
from rehearsal_voice.store.times import written

_MISFITS: tuple[type[Exception], ...] = (
    ValueError,
    TypeError,
    KeyError,
    AttributeError,
    RecursionError,
    OverflowError,
    *DATABASE_ERRORS,
)
"""What a value of another kind than expected leads to, on its way through JSON and into a strict table."""


Told = Callable[[float], None]


def import_profile(file: Path, profiles_folder: Path, clock: Clock, name: str, progress: Told | None = None) -> Path:
    """A new profile called `name` from an export; returns its folder. progress: hears the share done, 0 to 1.

    Raises InputFault, in one line, for anything that is not a whole and honest export; then nothing is left of it.
    """
    archive = Archive(file)
    try:
        if archive.manifest.form > CURRENT_VERSION:
            raise InputFault("This export was made by a newer version of Rehearsal Voice.", "Please update the app.")
        archive.on_read = _Share(archive, progress).read
        archive.verify()
        return _build(archive, profiles_folder, clock, name)
    finally:
        archive.close()


class _Share:
    """How far it is: every file is read to see that it is whole, those that hold the data once more to take them in."""

    def __init__(self, archive: Archive, progress: Told | None) -> None:
        files = archive.manifest.files.items()
        taken_in = sum(listed.bytes for name, listed in files if name.startswith(("data/", "sound/")))
        self._all = max(1, taken_in + sum(listed.bytes for _name, listed in files))
        self._progress = progress
        self._done = 0

    def read(self, size: int) -> None:
        self._done += size
        if self._progress is not None:
            self._progress(min(1.0, self._done / self._all))


def _build(archive: Archive, profiles_folder: Path, clock: Clock, name: str) -> Path:
    chosen = secrets.token_hex(6)
    temporary, final = profiles_folder / f".importing-{chosen}", profiles_folder / chosen
    for leftover in profiles_folder.glob(".importing-*"):
        shutil.rmtree(leftover, ignore_errors=True)
    try:
        temporary.mkdir(parents=True, mode=0o700)
        _fill(archive, temporary / DATABASE_FILE, written(clock.today()))
        write_card(temporary, Card(name=name))
        temporary.rename(final)
    except OSError as error:
        raise as_fault(error, final) from error
    finally:
        shutil.rmtree(temporary, ignore_errors=True)
    return final


def _fill(archive: Archive, file: Path, now: str) -> None:
    """The database as it was when the export was made, then brought to today's form."""
    connection = connect(file, None)
    steps = [step for step in MIGRATIONS if step.number <= archive.manifest.form]
    try:
        migrate(connection, file, now, _nothing_to_save, steps)
        connection.execute("PRAGMA foreign_keys = OFF")
        with transaction(connection):
            for table in TABLES:
                _fill_table(connection, archive, table)
            _fill_sound(connection, archive)
            broken = connection.execute("PRAGMA foreign_key_check").fetchone()
            if broken:
                raise InputFault(f"This export does not hang together: {broken[0]} refers to what is not in it.")
        migrate(connection, file, now, _nothing_to_save)
        check(connection, file, encrypted=False)
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    finally:
        connection.close()


def _fill_table(connection: Connection, archive: Archive, table: Table) -> None:
    name = f"data/{table.name}.jsonl"
    if name not in archive.names():
        return
    columns = [
        row[1] for row in connection.execute(f"PRAGMA table_info({table.name})") if row[1] not in table.leave_out
    ]
    marks = ", ".join("?" * len(columns))
    sql = f"INSERT INTO {table.name} ({', '.join(columns)}) VALUES ({marks})"
    for number, line in enumerate(archive.lines(name), 1):
        try:
            connection.execute(sql, tuple(plain_values(table, line, columns)))
        except _MISFITS as error:
            raise InputFault(f"Line {number} of {name} in this export is not what it should be.") from error


def _fill_sound(connection: Connection, archive: Archive) -> None:
    name = f"data/{SOUND.name}.jsonl"
    if name not in archive.names():
        return
    used: set[str] = set()
    for number, line in enumerate(archive.lines(name), 1):
        try:
            fact = json.loads(line)
            sound = sound_name(int(fact["take_id"]), int(fact["start_sample"]), str(fact["codec"]))
            data = b"".join(archive.chunks(sound))
            columns = ("take_id", "start_sample", "samples", "turn", "codec", "kept_until")
            values = (*(fact[column] for column in columns), data)
            connection.execute(
                f"INSERT INTO sound_stretches ({', '.join(columns)}, data) VALUES (?, ?, ?, ?, ?, ?, ?)", values
            )
        except _MISFITS as error:
            raise InputFault(f"Line {number} of {name} in this export is not what it should be.") from error
        used.add(sound)
    if used != {entry for entry in archive.names() if entry.startswith("sound/")}:
        raise InputFault("This export holds sound that belongs to nothing in it.")


def _nothing_to_save(version: int) -> None:
    """A file that is being made needs no backup before it is brought to today's form."""
    del version
