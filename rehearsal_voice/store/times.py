"""Calendar time as it is kept: UTC, to the millisecond, in a text that sorts as time does."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

SOUND_LIFE = timedelta(days=1)
"""How long sound lives when its review is never closed."""

LATER_LIFE = timedelta(days=7)
"""How long an unfinished take may wait for a decision."""

UNDO_LIFE = timedelta(hours=1)
"""How long a deletion can be taken back."""


def written(moment: datetime) -> str:
    """For example 2026-11-22T10:15:02.120Z. Raises ValueError for a moment without a zone."""
    if moment.tzinfo is None:
        raise ValueError("a moment needs its time zone")
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def read(text: str) -> datetime:
    """The moment that `written` wrote."""
    return datetime.fromisoformat(text)
