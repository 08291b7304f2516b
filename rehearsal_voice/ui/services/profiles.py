"""Profiles as the window sees them: which one is open, the doors of the others, and their locks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Literal, Protocol

from rehearsal_voice.core.errors import StorageFault


@dataclass(frozen=True, slots=True)
class ProfileCard:
    """A profile without opening it. locked: it has a passphrase. present: it is the one the window works with."""

    id: str
    name: str
    locked: bool
    bytes: int
    present: bool = False


@dataclass(frozen=True, slots=True)
class Door:
    """How it stands with the present profile. state: only `open` shows anything of it.

    message, next_step: why it is not open. neighbour: a name under which another window of it may be called.
    """

    profile: ProfileCard
    state: Literal["open", "locked", "in use", "damaged", "refused"]
    message: str = ""
    next_step: str = ""
    neighbour: str = ""


@dataclass(frozen=True, slots=True)
class BackupCard:
    """A copy of a profile. id: for `restore`. note: what is particular about it, usually nothing."""

    id: str
    made: datetime
    bytes: int
    note: str = ""


class Doors(Protocol):
    """Going in and out of a profile."""

    def enter(self) -> Door:
        """Open the present profile if that needs no question, and say how it stands."""
        ...

    def can_remember(self) -> bool:
        """Whether this system has a key ring that could open a profile without its passphrase. Returns at once."""
        ...

    def unlock(self, passphrase: str, remember: bool) -> Door:
        """Raises a StorageFault with the same words for every wrong passphrase."""
        ...

    def switch(self, profile: str) -> Door: ...

    def lock(self) -> None:
        """Close it until its passphrase is typed. A running take is ended and kept first."""
        ...

    def touch(self) -> None:
        """The person did something. Returns at once."""
        ...

    def idle(self) -> bool:
        """Whether nobody has been there for as long as the person allows. Returns at once."""
        ...

    def busy(self) -> bool:
        """Whether a take is being recorded. Returns at once."""
        ...

    def listen(self, told: Callable[[StorageFault], None]) -> None:
        """Hear of a disk that fails while something is being kept; on any thread. Returns at once."""
        ...

    def recover(self, code: str, passphrase: str) -> str:
        """A new passphrase by the recovery code; returns a fresh code, the old one is void."""
        ...

    def backups(self) -> tuple[BackupCard, ...]: ...

    def restore(self, backup: str, passphrase: str) -> str:
        """Put a copy in the place of the profile; says where the file it replaces was put aside."""
        ...


class ProfileServices(Doors, Protocol):
    """Making, naming, locking, deleting and bringing in profiles."""

    def all(self) -> tuple[ProfileCard, ...]: ...

    def create(self, name: str) -> ProfileCard: ...

    def rename(self, profile: str, name: str) -> None: ...

    def delete(self, profile: str, typed_name: str) -> None:
        """For good, at once; `typed_name` must be its name. Not the present one."""
        ...

    def set_passphrase(self, passphrase: str) -> str:
        """Lock the present profile; returns the recovery code, which is shown once and kept nowhere."""
        ...

    def change_passphrase(self, old: str, new: str) -> None: ...

    def new_recovery_code(self, passphrase: str) -> str:
        """Another code for the present profile; the one before is void."""
        ...

    def remove_passphrase(self, passphrase: str) -> None: ...

    def remembered(self) -> bool:
        """Whether the system's key ring opens the present profile without its passphrase."""
        ...

    def forget_remembered(self) -> None: ...

    def lock_after_minutes(self) -> int:
        """0: it never locks by itself."""
        ...

    def set_lock_after_minutes(self, minutes: int) -> None: ...

    def import_archive(self, file: Path, name: str, progress: Callable[[float], None]) -> ProfileCard:
        """A new profile from an export; progress hears the share done, 0 to 1."""
        ...
