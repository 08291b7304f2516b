"""Which profile was used last, so that the app opens where the person left; only its id is written down."""

from __future__ import annotations

from pathlib import Path

FILE = "last-used"


def last_used(folder: Path) -> str:
    """The id, as far as one can be read; whoever asks checks that there still is such a profile."""
    try:
        return (folder / FILE).read_text(encoding="ascii").strip()
    except (OSError, ValueError):
        return ""


def note_last_used(folder: Path, profile_id: str) -> None:
    """A disk that refuses this keeps nobody from their history."""
    try:
        (folder / FILE).write_text(profile_id, encoding="ascii")
    except OSError:
        return
