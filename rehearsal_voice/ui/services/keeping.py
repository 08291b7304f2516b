"""What is kept, as the window shows it: memory item by item, files, dates, connections, and taking it all away."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Protocol


@dataclass(frozen=True, slots=True)
class MemoryCard:
    """One thing that is remembered. kind: one of `memory_kinds`. scene: empty when it belongs to all of them."""

    id: int
    kind: str
    text: str
    scene: str
    source: str
    made: datetime


@dataclass(frozen=True, slots=True)
class ProposalCard:
    """Something that a take offers to remember. key: names it for an answer. quote: the words it rests on."""

    key: str
    kind: str
    text: str
    quote: str


@dataclass(frozen=True, slots=True)
class KeptCard:
    """One kind of thing that is kept, how many of it, and until when in words."""

    what: str
    count: int
    until: str


@dataclass(frozen=True, slots=True)
class FileCard:
    """One file, or several of one purpose."""

    name: str
    purpose: str
    bytes: int


@dataclass(frozen=True, slots=True)
class SoundCard:
    """Sound that is still there. by_choice: the person keeps it; otherwise it waits for its review."""

    take: int
    title: str
    until: datetime
    by_choice: bool


@dataclass(frozen=True, slots=True)
class ConnectionCard:
    """One connection that was made. bytes: received, 0 where nobody counted."""

    made: datetime
    host: str
    purpose: str
    bytes: int


@dataclass(frozen=True, slots=True)
class DeletionCard:
    """Something deleted that can be had back until then."""

    id: int
    what: str
    until: datetime


@dataclass(frozen=True, slots=True)
class PrivacyCard:
    """The whole answer to "what do you keep of me, and where?"."""

    folder: Path
    encrypted: bool
    bytes: int
    items: tuple[KeptCard, ...]
    files: tuple[FileCard, ...]
    sounds: tuple[SoundCard, ...]
    connections: tuple[ConnectionCard, ...]
    deletions: tuple[DeletionCard, ...]


class KeepingServices(Protocol):
    """Seeing, mending and taking away. What deletes returns a number for `undo`."""

    def memory_kinds(self) -> tuple[str, ...]:
        """Returns at once."""
        ...

    def memories(self) -> tuple[MemoryCard, ...]: ...

    def remember(self, kind: str, text: str) -> None: ...

    def proposed_memories(self, session: str, take: int) -> tuple[ProposalCard, ...]:
        """What the take offers to remember, without what was answered already."""
        ...

    def accept_memory(self, session: str, take: int, key: str, text: str) -> None:
        """Remember it in this wording."""
        ...

    def decline_memory(self, session: str, take: int, key: str) -> None:
        """Never offer it again."""
        ...

    def change_memory(self, memory: int, text: str) -> None: ...

    def forget_memory(self, memory: int) -> int: ...

    def privacy(self) -> PrivacyCard: ...

    def sessions_between(self, first: date, last: date) -> int:
        """How many sessions began on these days, both included, in local time."""
        ...

    def delete_turn(self, session: str, take: int, turn: int) -> int:
        """One exchange: what was said, the answer, their sound, and what was noted about them."""
        ...

    def delete_between(self, first: date, last: date) -> int: ...

    def delete_everything(self) -> int: ...

    def undo(self, deletion: int) -> None:
        """Raises InputFault once it is final."""
        ...

    def empty_trash(self) -> None:
        """What was deleted is really gone now, from the file, its index and its backups."""
        ...

    def stop_keeping_sound(self, take: int) -> None: ...

    def make_backup(self) -> None: ...

    def verify_backup(self, backup: str) -> None:
        """Open the copy and read all of it. Raises StorageFault when it is not good."""
        ...

    def export(self, target: Path, progress: Callable[[str], None]) -> Path: ...
