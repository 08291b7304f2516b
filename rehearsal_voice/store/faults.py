"""What the store may refuse, each in one kind sentence.

StorageFault (core.errors)
  ProfileInUse       another window has this profile open
  NewerFile          the file was written by a newer version of the program
  WrongPassphrase    the passphrase or recovery code does not fit
  DamagedFile        the file is not what was written; a backup may be
  DiskFull           no room is left
  ProfileLocked      the profile was locked while something still wanted it
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

from sqlcipher3 import dbapi2

from rehearsal_voice.core.errors import ProgramFault, RehearsalError, StorageFault


class ProfileInUse(StorageFault):
    """Another instance holds the profile; bring its window to the front instead."""


class NewerFile(StorageFault):
    """Written by a newer version; nothing was changed."""


class WrongPassphrase(StorageFault):
    """The secret does not open this profile; nothing was changed. The same words for every wrong secret."""


class DamagedFile(StorageFault):
    """The database fails its checks. `details` names what was found, page by page."""

    def __init__(self, message: str, next_step: str = "", *, details: tuple[str, ...] = ()) -> None:
        super().__init__(message, next_step)
        self.details = details


class DiskFull(StorageFault):
    """There is no room left on the disk."""


class ProfileLocked(StorageFault):
    """The profile is closed or locked."""


DATABASE_ERRORS: tuple[type[Exception], ...] = (dbapi2.Error, sqlite3.Error, OSError)
"""What a failing disk or a damaged file raises. sqlcipher3 has its own family, not a child of sqlite3's."""


OUR_MISTAKES = (dbapi2.IntegrityError, dbapi2.ProgrammingError, dbapi2.InterfaceError, dbapi2.DataError)
"""Raised for what was asked, not for the state of the disk."""


def as_fault(error: Exception, file: Path) -> RehearsalError:
    """The kind sentence for what the database or the disk said about `file`: a StorageFault.

    A ProgramFault where not the disk but the question was wrong, such as a note on a take that is not there.
    """
    if isinstance(error, RehearsalError):
        return error
    if isinstance(error, OUR_MISTAKES):
        return ProgramFault(f"The store was asked for what cannot be: {error}.")
    text = str(error).lower()
    return next((make(file) for signs, make in _SAID if any(sign in text for sign in signs)), None) or StorageFault(
        f"The disk refused: {error}.", "What was saved before is safe."
    )


def _full(_: Path) -> StorageFault:
    return DiskFull("The disk is full.", "Free some room; nothing that was saved is lost.")


def _read_only(file: Path) -> StorageFault:
    step = "Check its permissions, or choose another folder with --home."
    return StorageFault(f"{file.parent} cannot be written to.", step)


def _damaged(file: Path) -> StorageFault:
    return DamagedFile(
        f"The file {file.name} is damaged.", "Restore the newest backup; the damaged file is kept aside."
    )


def _busy(_: Path) -> StorageFault:
    return ProfileInUse("This profile is being used by another program.", "Close it there and try again.")


_SAID: tuple[tuple[tuple[str, ...], Callable[[Path], StorageFault]], ...] = (
    (("full", "no space"), _full),
    (("readonly", "read-only", "permission"), _read_only),
    (("not a database", "malformed", "hmac"), _damaged),
    (("locked",), _busy),
)
"""What SQLite and the system say, in their words, and what that means to a person."""
