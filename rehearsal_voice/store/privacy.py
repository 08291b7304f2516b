"""What a person may want to know: what is kept, where, how large, until when, and which connections were made."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from rehearsal_voice.store.conversion import REVIEWS_FOLDER
from rehearsal_voice.store.profile import Profile
from rehearsal_voice.store.records import ConnectionRow, KeptSoundRow
from rehearsal_voice.store.times import SOUND_LIFE


@dataclass(frozen=True, slots=True)
class KeptItem:
    """One kind of thing that is kept. until: in words."""

    what: str
    count: int
    until: str


@dataclass(frozen=True, slots=True)
class KeptFile:
    """One file on disk and what it is for."""

    file: Path
    purpose: str
    bytes: int


@dataclass(frozen=True, slots=True)
class PrivacyReport:
    """The privacy page of one profile. waiting_sound: takes whose sound is there until their review is closed."""

    folder: Path
    encrypted: bool
    items: tuple[KeptItem, ...]
    files: tuple[KeptFile, ...]
    waiting_sound: tuple[tuple[int, datetime], ...]
    kept_sound: tuple[KeptSoundRow, ...]
    connections: tuple[ConnectionRow, ...]

    @property
    def bytes(self) -> int:
        return sum(file.bytes for file in self.files)

    def lines(self) -> list[str]:
        """The page for a terminal."""
        lock = "encrypted with your passphrase" if self.encrypted else "readable by anyone at this computer"
        lines = [f"Everything is kept in {self.folder} ({self.bytes / 1e6:.1f} MB, {lock})."]
        lines += [f"  {item.what}: {item.count}, {item.until}" for item in self.items]
        hours = SOUND_LIFE.total_seconds() / 3600
        lines.append(f"  sound goes when its review is closed, after {hours:.0f} hours at the latest")
        lines += [f"  sound of take {take}: until {until:%Y-%m-%d %H:%M} UTC" for take, until in self.waiting_sound]
        lines += [
            f"  sound kept of take {row.take_id}: {row.seconds:.0f} s, until {row.kept_until:%Y-%m-%d}"
            for row in self.kept_sound
        ]
        lines.append("Files:")
        lines += [f"  {file.file.name}: {file.purpose}, {file.bytes / 1e6:.1f} MB" for file in self.files]
        lines.append("Connections made:" if self.connections else "Connections made: none.")
        lines += [f"  {row.made_at:%Y-%m-%d %H:%M} UTC  {row.host}  {row.purpose}" for row in self.connections]
        return lines

    def plain(self) -> dict[str, object]:
        """The same as plain data."""
        return {
            "folder": str(self.folder),
            "encrypted": self.encrypted,
            "bytes": self.bytes,
            "items": [{"what": item.what, "count": item.count, "until": item.until} for item in self.items],
            "files": [{"file": f.file.name, "purpose": f.purpose, "bytes": f.bytes} for f in self.files],
            "waiting_sound": [{"take": take, "until": until.isoformat()} for take, until in self.waiting_sound],
            "kept_sound": [
                {"take": row.take_id, "turn": row.turn, "seconds": row.seconds, "until": row.kept_until.isoformat()}
                for row in self.kept_sound
            ],
            "connections": [
                {"made_at": row.made_at.isoformat(), "host": row.host, "purpose": row.purpose}
                for row in self.connections
            ],
        }


_UNTIL_DELETED = "until you delete them"
_COUNTED = (
    ("sessions", "sessions WHERE deletion IS NULL", _UNTIL_DELETED),
    ("takes with transcript and events", "takes WHERE deletion IS NULL AND state != 'running'", _UNTIL_DELETED),
    ("lines in your phrasebook", "own_lines WHERE deletion IS NULL", _UNTIL_DELETED),
    ("memories", "memories WHERE deletion IS NULL", _UNTIL_DELETED),
    ("micro-goals", "micro_goals", _UNTIL_DELETED),
    ("talks", "talks", _UNTIL_DELETED),
    ("deleted things that can still be had back", "deletions", "an hour from deleting them"),
)
_PURPOSES = {
    "profile.db": "all that is kept",
    "profile.db-wal": "the newest part of it, being written",
    "profile.db-shm": "how the two hang together, while open",
    "profile.json": "the profile's name and how it is locked",
    "profile.lock": "keeps a second window from writing",
    "reserve.db": "room for a recording when the disk is full",
    "reserve.db-journal": "room for a recording when the disk is full",
}


def privacy_report(profile: Profile) -> PrivacyReport:
    """All of it, for the open profile."""
    queries = profile.queries
    items = tuple(KeptItem(what, queries.count(table), until) for what, table, until in _COUNTED)
    files = tuple(
        KeptFile(file, _purpose(file), file.stat().st_size)
        for file in sorted(profile.folder.rglob("*"))
        if file.is_file()
    )
    return PrivacyReport(
        folder=profile.folder,
        encrypted=profile.encrypted,
        items=items,
        files=files,
        waiting_sound=queries.waiting_sound(),
        kept_sound=queries.kept_sound(),
        connections=queries.connections(),
    )


def _purpose(file: Path) -> str:
    if file.parent.name == "backups":
        return "a backup, without sound that was not kept by choice"
    if file.parent.name == REVIEWS_FOLDER:
        return "a review as a page, gone with the next thing you delete"
    return _PURPOSES.get(file.name, "put aside after damage" if file.name.startswith("damaged-") else "unknown")
