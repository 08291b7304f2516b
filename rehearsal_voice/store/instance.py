"""One writer a profile: a lock the system takes back when a process dies, however it dies."""

from __future__ import annotations

import os
import sys
from datetime import UTC, datetime
from pathlib import Path

from rehearsal_voice.core.errors import StorageFault
from rehearsal_voice.store.faults import ProfileInUse, as_fault

LOCK_FILE = "profile.lock"
LOCKED_BYTE = 1 << 20
"""Far behind what the file says, so that others can still read it where locks are mandatory (Windows)."""


class InstanceLock:
    """Held from construction to `release`. Raises ProfileInUse when another process (or window) holds it."""

    def __init__(self, folder: Path) -> None:
        file = folder / LOCK_FILE
        try:
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._handle: int | None = os.open(file, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise as_fault(error, file) from error
        if not _lock(self._handle):
            os.close(self._handle)
            self._handle = None
            raise ProfileInUse(
                f"This profile is already open in another window{_holder(file)}.", "Go on there, or close it first."
            )
        _say_who(self._handle)

    def release(self) -> None:
        """Let another process have the profile. May be called twice."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None


def _say_who(handle: int) -> None:
    """The file names the process that holds it; that is for people, the lock itself is the system's."""
    try:
        os.ftruncate(handle, 0)
        os.write(handle, str(os.getpid()).encode())
    except OSError:
        return  # a full disk keeps nobody out


def _holder(file: Path) -> str:
    """For example " (process 4711, since 09:15)"; empty where the file does not say."""
    try:
        process, since = int(file.read_bytes()), datetime.fromtimestamp(file.stat().st_mtime, UTC).astimezone()
    except (OSError, ValueError):
        return ""
    return f" (process {process}, since {since:%H:%M})"


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> bool:
        try:
            os.lseek(handle, LOCKED_BYTE, os.SEEK_SET)
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        finally:
            os.lseek(handle, 0, os.SEEK_SET)
        return True

else:
    import fcntl

    def _lock(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError as error:
            raise StorageFault(f"This folder cannot be locked: {error}.", "Choose a folder on a local disk.") from error
        return True
