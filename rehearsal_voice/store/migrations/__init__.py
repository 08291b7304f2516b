"""The numbered steps from an empty file to today's form. A step that has shipped is never changed, only followed.

Each step runs in one transaction with its record; a file that knows more steps than this program is refused untouched.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from rehearsal_voice.store.database import APPLICATION_ID, Connection, transaction
from rehearsal_voice.store.faults import DATABASE_ERRORS, DamagedFile, NewerFile, as_fault
from rehearsal_voice.store.migrations import m001_record


@dataclass(frozen=True, slots=True)
class Migration:
    """One step; `number` is the version the file has after it."""

    number: int
    name: str
    statements: tuple[str, ...]


MIGRATIONS: tuple[Migration, ...] = (Migration(1, m001_record.NAME, m001_record.STATEMENTS),)
CURRENT_VERSION = MIGRATIONS[-1].number


def version_of(connection: Connection) -> int:
    """The number of the last step this file went through; 0 for an empty file."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def migrate(
    connection: Connection,
    file: Path,
    now: str,
    before: Callable[[int], None],
    steps: Sequence[Migration] = MIGRATIONS,
) -> int:
    """Bring the file to the last of `steps`; returns how many were needed.

    now: the UTC time for the record. before: called with the old version before the first step changes a file that
    holds something (a backup is made there). Raises NewerFile, DamagedFile for another program's file, or a
    StorageFault when a step fails, in which case the file is as before that step.
    """
    version = version_of(connection)
    if version > steps[-1].number:
        raise NewerFile(
            f"This profile was written by a newer version of Rehearsal Voice (form {version}, "
            f"this one knows {steps[-1].number}).",
            "Please update the app. Nothing was changed.",
        )
    application = int(connection.execute("PRAGMA application_id").fetchone()[0])
    if application not in (0, APPLICATION_ID):
        raise DamagedFile(f"{file} belongs to another program.", "It was left as it is.")
    waiting = [step for step in steps if step.number > version]
    if waiting and version:
        before(version)
    for step in waiting:
        _apply(connection, file, step, now)
    return len(waiting)


def _apply(connection: Connection, file: Path, step: Migration, now: str) -> None:
    try:
        with transaction(connection):
            for statement in step.statements:
                connection.execute(statement)
            connection.execute(
                "CREATE TABLE IF NOT EXISTS migrations (number INTEGER PRIMARY KEY, name TEXT NOT NULL, "
                "applied_at TEXT NOT NULL) STRICT"
            )
            connection.execute("INSERT INTO migrations VALUES (?, ?, ?)", (step.number, step.name, now))
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version = {step.number}")
    except DATABASE_ERRORS as error:
        raise as_fault(error, file) from error
