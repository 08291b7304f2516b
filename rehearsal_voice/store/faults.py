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
from pathlib import Path

from sqlcipher3 import dbapi2

from rehearsal_voice.core.errors import StorageFault


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


def as_fault(error: Exception, file: Path) -> StorageFault:
    """The kind sentence for what the database or the disk said about `file`."""
    text = str(error).lower()
    if isinstance(error, StorageFault):
        return error
    if "full" in text or "no space" in text:
        return DiskFull("The disk is full.", "Free some room; nothing that was saved is lost.")
    if "readonly" in text or "read-only" in text or "permission" in text:
        return StorageFault(
            f"{file.parent} cannot be written to.", "Check its permissions, or choose another folder with --home."
        )
    if "not a database" in text or "malformed" in text or "hmac" in text:
        return DamagedFile(
            f"The file {file.name} is damaged.", "Restore the newest backup; the damaged file is kept aside."
        )
    if "locked" in text:
        return ProfileInUse("This profile is being used by another program.", "Close it there and try again.")
    return StorageFault(f"The disk refused: {error}.", "What was saved before is safe.")
