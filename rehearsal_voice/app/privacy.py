"""Memory and privacy for the window: `ui.services.keeping.KeepingServices` on top of the open profile."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping
from datetime import date, datetime, time, timedelta
from pathlib import Path

from rehearsal_voice.app.looking_up import take_of
from rehearsal_voice.app.open_profile import OpenProfile
from rehearsal_voice.app.own_words import tidy
from rehearsal_voice.app.remembering import accept, decline, key_of, offered, proposed
from rehearsal_voice.core.errors import InputFault
from rehearsal_voice.scenes.scene import Scene
from rehearsal_voice.store.edits import MEMORY_KINDS
from rehearsal_voice.store.privacy import KeptFile, PrivacyReport, privacy_report
from rehearsal_voice.store.profile import Profile
from rehearsal_voice.ui.services.keeping import (
    ConnectionCard,
    DeletionCard,
    FileCard,
    KeptCard,
    MemoryCard,
    PrivacyCard,
    ProposalCard,
    SoundCard,
)


class Keeping:
    """Implements ui.services.keeping.KeepingServices; threads and errors as described there."""

    def __init__(self, open_profile: OpenProfile, scenes: Callable[[], Mapping[str, Scene]]) -> None:
        """scenes: by id, to know what their guests choose."""
        self._open = open_profile
        self._scenes = scenes

    # --- memory ---

    def memory_kinds(self) -> tuple[str, ...]:
        return MEMORY_KINDS

    def memories(self) -> tuple[MemoryCard, ...]:
        rows = self._open.get().queries.memories()
        return tuple(MemoryCard(r.memory_id, r.kind, r.text, r.scene, r.source, r.made_at) for r in rows)

    def remember(self, kind: str, text: str) -> None:
        self._open.get().edits.remember(kind, tidy(text), source="you wrote it here")

    def proposed_memories(self, session: str, take: int) -> tuple[ProposalCard, ...]:
        profile = self._open.get()
        row = take_of(profile, session, take)
        offers = proposed(profile, row, self._scenes().get(row.scene))
        return tuple(ProposalCard(key_of(one), one.kind, one.text, one.quote) for one in offers)

    def accept_memory(self, session: str, take: int, key: str, text: str) -> None:
        profile = self._open.get()
        row = take_of(profile, session, take)
        accept(profile, row, offered(profile, row, key, self._scenes().get(row.scene)), tidy(text))

    def decline_memory(self, session: str, take: int, key: str) -> None:
        profile = self._open.get()
        row = take_of(profile, session, take)
        decline(profile, offered(profile, row, key, self._scenes().get(row.scene)))

    def change_memory(self, memory: int, text: str) -> None:
        self._open.get().edits.change_memory(memory, tidy(text))

    def forget_memory(self, memory: int) -> int:
        return self._open.get().trash.forget_memory(memory)

    # --- what is kept ---

    def privacy(self) -> PrivacyCard:
        profile = self._open.get()
        report = privacy_report(profile)
        return PrivacyCard(
            report.folder,
            report.encrypted,
            report.bytes,
            tuple(KeptCard(item.what, item.count, item.until) for item in report.items),
            _files(report.files),
            _sounds(profile, report),
            tuple(ConnectionCard(r.made_at, r.host, r.purpose, r.bytes_received) for r in report.connections),
            tuple(DeletionCard(r.deletion_id, r.what, r.final_at) for r in profile.queries.deletions()),
        )

    def stop_keeping_sound(self, take: int) -> None:
        self._open.get().sound.stop_keeping(take, self._open.clock.today())

    # --- taking it away ---

    def sessions_between(self, first: date, last: date) -> int:
        start, end = _moments(first, last)
        return self._open.get().queries.count_sessions(start, end)

    def delete_turn(self, session: str, take: int, turn: int) -> int:
        profile = self._open.get()
        return profile.trash.delete_turn(take_of(profile, session, take).take_id, turn)

    def delete_between(self, first: date, last: date) -> int:
        return self._open.get().trash.delete_between(*_moments(first, last))

    def delete_everything(self) -> int:
        return self._open.get().trash.delete_everything()

    def undo(self, deletion: int) -> None:
        self._open.get().trash.undo(deletion)

    def empty_trash(self) -> None:
        self._open.get().empty_trash()

    # --- copies ---

    def make_backup(self) -> None:
        self._open.get().backups.make()

    def verify_backup(self, backup: str) -> None:
        backups = self._open.get().backups
        row = next((row for row in backups.all() if row.file.name == backup), None)
        if row is None:
            raise InputFault("This backup is not there any more.")
        backups.verify(row)

    def export(self, target: Path, progress: Callable[[str], None]) -> Path:
        """The file chooser has asked already whether a file of that name may be replaced."""
        part = target.with_name(f"{target.name}.part")
        part.unlink(missing_ok=True)
        self._open.get().export(part, progress)
        return Path(shutil.move(part, target))


def _moments(first: date, last: date) -> tuple[datetime, datetime]:
    """From the beginning of the first day to the end of the last, local time. Raises InputFault the wrong way round."""
    if last < first:
        raise InputFault("The last day lies before the first.")
    start = datetime.combine(first, time.min).astimezone()
    return start, datetime.combine(last + timedelta(days=1), time.min).astimezone()


def _files(files: tuple[KeptFile, ...]) -> tuple[FileCard, ...]:
    """One line a purpose: a person wants to know of the backups, not of each one's name."""
    grouped: dict[str, list[KeptFile]] = {}
    for file in files:
        grouped.setdefault(file.purpose, []).append(file)
    return tuple(
        FileCard(found[0].file.name if len(found) == 1 else f"{len(found)} files", purpose, sum(f.bytes for f in found))
        for purpose, found in grouped.items()
    )


def _sounds(profile: Profile, report: PrivacyReport) -> tuple[SoundCard, ...]:
    """Take by take: kept by choice until the last of its dates, else waiting for its review."""
    until = {take: (moment, False) for take, moment in report.waiting_sound}
    for row in report.kept_sound:
        latest = max(row.kept_until, until[row.take_id][0]) if row.take_id in until else row.kept_until
        until[row.take_id] = (latest, True)
    return tuple(SoundCard(take, _title(profile, take), *fate) for take, fate in until.items())


def _title(profile: Profile, take_id: int) -> str:
    take = profile.queries.take(take_id)
    session = profile.queries.session(take.session_id) if take is not None else None
    return session.title if session is not None else ""
