"""The person's own phrasebook: lines worth having at hand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class PhraseCard:
    """One kept line. scene: id of the scene it belongs to, empty for none; title: its name. note: the person's own."""

    id: int
    text: str
    language: str
    scene: str
    title: str
    note: str


class PhraseServices(Protocol):
    """Reading and changing it."""

    def lines(self) -> tuple[PhraseCard, ...]:
        """Newest first."""
        ...

    def add(self, text: str, language: str, note: str) -> None:
        """Raises InputFault for an empty one."""
        ...

    def change(self, line: int, text: str, note: str) -> None: ...

    def delete(self, line: int) -> int:
        """Returns what `restore` wants."""
        ...

    def restore(self, deletion: int) -> None: ...

    def speak(self, line: str, language: str) -> None:
        """Let the mentor's voice say it; returns once it has begun."""
        ...
