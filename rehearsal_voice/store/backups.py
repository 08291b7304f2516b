"""Copies of the profile, made by themselves, thinned, and opened to see that they are good.

A backup has the profile's own key. It never holds sound that was not kept by choice, nor anything deleted: when a
deletion becomes final, one fresh copy takes the place of all older ones.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from rehearsal_voice.core.clock import Clock
from rehearsal_voice.core.errors import InputFault
from rehearsal_voice.store.database import Connection, check, connect, transaction
from rehearsal_voice.store.faults import DATABASE_ERRORS, as_fault

BACKUP_FOLDER = "backups"
INTERVAL = timedelta(days=1)
MOST_BYTES = 1 << 30
"""All backups together; the newest two are kept whatever their size."""

FEWEST = 2
_PATTERN = "profile-%Y%m%dT%H%M%S"
_SUFFIX = ".db"


@dataclass(frozen=True, slots=True)
class BackupRow:
    """One copy. before_version: made before an update of the file's form, None for a regular one."""

    file: Path
    made_at: datetime
    bytes: int
    before_version: int | None


class Backups:
    """The copies of one profile, newest first in `all`."""

    def __init__(self, folder: Path, key: bytes | None, clock: Clock) -> None:
        self._profile = folder / "profile.db"
        self._folder = folder / BACKUP_FOLDER
        self._key = key
        self._clock = clock

    def all(self) -> tuple[BackupRow, ...]:
        rows = [_row(file) for file in self._folder.glob(f"profile-*{_SUFFIX}")]
        return tuple(sorted((row for row in rows if row), key=lambda row: row.made_at, reverse=True))

    def make_if_due(self) -> BackupRow | None:
        """One a day, on the days the app is used; then the older ones are thinned."""
        newest = next((row for row in self.all() if row.before_version is None), None)
        now = self._clock.today()
        if newest and timedelta(0) <= now - newest.made_at < INTERVAL:
            return None
        return self.make()

    def make(self) -> BackupRow:
        """A copy now, verified. Raises StorageFault and leaves the older copies when it cannot be made."""
        made = self._copy(f"{self._clock.today().astimezone(UTC):{_PATTERN}}{_SUFFIX}")
        self._thin()
        return made

    def before_migration(self, version: int) -> None:
        """The copy an update of the file's form begins with."""
        self._copy(f"{self._clock.today().astimezone(UTC):{_PATTERN}}-v{version}{_SUFFIX}")

    def replace_all(self) -> None:
        """A fresh copy instead of all that were made before something was deleted for good."""
        older = self.all()
        fresh = self._copy(f"{self._clock.today().astimezone(UTC):{_PATTERN}}{_SUFFIX}")
        put_aside = self._profile.parent.glob("damaged-*.db")
        for file in [*(row.file for row in older), *put_aside]:
            if file != fresh.file:
                file.unlink(missing_ok=True)

    def verify(self, row: BackupRow) -> None:
        """Open the copy and read all of it. Raises DamagedFile when it is not good."""
        connection = connect(row.file, self._key, reading=True)
        try:
            check(connection, row.file, encrypted=self._key is not None)
        finally:
            connection.close()

    def _copy(self, name: str) -> BackupRow:
        part, final = self._folder / f"{name}.part", self._folder / name
        try:
            self._folder.mkdir(mode=0o700, exist_ok=True)
            for leftover in self._folder.glob("*.part*"):
                leftover.unlink()
            _copy_database(self._profile, part, self._key)
            _sync(part)
            part.replace(final)
            _sync(self._folder)
        except DATABASE_ERRORS as error:
            if part.is_file():
                part.unlink()
            raise as_fault(error, part) from error
        row = _row(final)
        assert row is not None
        return row

    def _thin(self) -> None:
        rows = [row for row in self.all() if row.before_version is None]
        kept = set(worth_keeping([row.made_at for row in rows]))
        for row in rows:
            if row.made_at not in kept:
                row.file.unlink(missing_ok=True)
        for row in [row for row in self.all() if row.before_version is not None][FEWEST:]:
            row.file.unlink(missing_ok=True)
        total = 0
        for place, row in enumerate(self.all()):
            total += row.bytes
            if place >= FEWEST and total > MOST_BYTES:
                row.file.unlink(missing_ok=True)


def restore(folder: Path, key: bytes | None, row: BackupRow) -> Path | None:
    """Put a copy in the place of a closed profile's file; returns where the replaced file was put aside.

    Raises DamagedFile, with nothing changed, when the copy is not good, InputFault when it is of another profile.
    """
    if row.file.parent.parent != folder:
        raise InputFault("This backup belongs to another profile.")
    connection = connect(row.file, key, reading=True)
    try:
        check(connection, row.file, encrypted=key is not None)
    finally:
        connection.close()
    current, part = folder / "profile.db", folder / "profile.db.part"
    part.write_bytes(row.file.read_bytes())
    _sync(part)
    aside: Path | None = None
    if current.exists():
        aside = folder / f"damaged-{row.made_at:%Y%m%dT%H%M%S}.db"
        current.replace(aside)
    for log in (folder / "profile.db-wal", folder / "profile.db-shm"):
        log.unlink(missing_ok=True)
    part.replace(current)
    _sync(folder)
    return aside


def worth_keeping(moments: Sequence[datetime]) -> list[datetime]:
    """The newest two, one a day for 3 days, one a week for 3 weeks, one a month for 2 months."""
    newest_first = sorted(moments, reverse=True)
    kept = set(newest_first[:2])
    kept |= _first_of_each(newest_first, lambda moment: moment.date().toordinal(), 3)
    kept |= _first_of_each(newest_first, lambda moment: moment.date().toordinal() // 7, 3)
    kept |= _first_of_each(newest_first, lambda moment: moment.year * 12 + moment.month, 2)
    return sorted(kept, reverse=True)


def _first_of_each(newest_first: Iterable[datetime], period: Callable[[datetime], int], count: int) -> set[datetime]:
    found: dict[int, datetime] = {}
    for moment in newest_first:
        found.setdefault(period(moment), moment)
    return set(list(found.values())[:count])


def _copy_database(source: Path, target: Path, key: bytes | None) -> None:
    connection = connect(source, key)
    try:
        connection.execute("VACUUM INTO ?", (str(target),))
    finally:
        connection.close()
    copy = connect(target, key, journal="DELETE")
    try:
        _leave_out(copy)
        copy.execute("PRAGMA incremental_vacuum").fetchall()
        check(copy, target, encrypted=key is not None)
    finally:
        copy.close()


def _leave_out(copy: Connection) -> None:
    """Sound that was not kept by choice: it lives a day, a backup longer."""
    with transaction(copy):
        copy.execute("DELETE FROM sound_blocks")
        copy.execute("DELETE FROM sound_stretches WHERE kept_until IS NULL")


def _row(file: Path) -> BackupRow | None:
    stamp, _, version = file.name.removesuffix(_SUFFIX).removeprefix("profile-").partition("-v")
    try:
        made_at = datetime.strptime(stamp, "%Y%m%dT%H%M%S").replace(tzinfo=UTC)
        return BackupRow(file, made_at, file.stat().st_size, int(version) if version else None)
    except (ValueError, OSError):
        return None


def _sync(path: Path) -> None:
    """Ask the disk to really have it; folders too, where the system can."""
    if os.name == "nt" and path.is_dir():
        return
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
