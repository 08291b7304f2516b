"""Words and slips that come back over days."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True, slots=True)
class WordCard:
    """Something to be asked again.

    slip: whether it was once said differently. prompt: what was said, or what it means. answer: in the practised
    language. due: when it is asked again; hits: how often of `tries` it was right.
    """

    id: int
    language: str
    slip: bool
    prompt: str
    answer: str
    due: datetime
    hits: int
    tries: int


class VocabularyServices(Protocol):
    """Reading it, hearing it, letting go of it, and a scene to be asked in."""

    def words(self) -> tuple[WordCard, ...]:
        """The longest overdue first."""
        ...

    def now(self) -> datetime:
        """Returns at once."""
        ...

    def forget(self, word: int) -> None: ...

    def say(self, text: str, language: str) -> None:
        """Let it be heard; returns once it has begun."""
        ...

    def scene_for(self, language: str) -> str:
        """The id of a scene in which it can be practised: the last one of that language, else any; empty for none."""
        ...
