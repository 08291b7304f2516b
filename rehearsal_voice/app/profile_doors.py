"""Profiles for the window: `ui.services.profiles.ProfileServices` on top of the one open profile."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

from rehearsal_voice.app.open_profile import OpenProfile
from rehearsal_voice.core.errors import InputFault, StorageFault
from rehearsal_voice.store.backups import BackupRow
from rehearsal_voice.store.faults import DamagedFile, ProfileInUse, ProfileLocked
from rehearsal_voice.store.idle import IDLE_S, IdleWatch
from rehearsal_voice.store.keys import check_passphrase
from rehearsal_voice.store.profile import Profile
from rehearsal_voice.store.profiles import ProfileInfo
from rehearsal_voice.ui.services.profiles import BackupCard, Door, ProfileCard

LOCK_AFTER = "lock_after_minutes"


class ProfileDoors:
    """Implements ui.services.profiles.ProfileServices; threads and errors as described there."""

    def __init__(self, open_profile: OpenProfile, entered: Callable[[Profile], None]) -> None:
        """entered: called with the profile whenever it has been opened through its door."""
        self._open = open_profile
        self._entered = entered
        self._profiles = open_profile.profiles
        self._watch = IdleWatch(open_profile.clock, IDLE_S)
        self._minutes = int(IDLE_S // 60)
        self._locks = False

    # --- going in and out ---

    def enter(self) -> Door:
        card, neighbour = self._card(self._open.info), self.neighbour()
        try:
            profile = self._open.get()
        except ProfileLocked as fault:
            return Door(card, "locked", fault.message, fault.next_step, neighbour)
        except ProfileInUse as fault:
            return Door(card, "in use", fault.message, fault.next_step, neighbour)
        except DamagedFile as fault:
            return Door(card, "damaged", fault.message, fault.next_step, neighbour)
        except StorageFault as fault:
            return Door(card, "refused", fault.message, fault.next_step, neighbour)
        self._entered(profile)
        wanted = profile.queries.person_settings().get(LOCK_AFTER)
        self._minutes = wanted if isinstance(wanted, int) else int(IDLE_S // 60)
        self._locks = card.locked and self._minutes > 0
        self._watch = IdleWatch(self._open.clock, self._minutes * 60.0)
        return Door(card, "open", neighbour=neighbour)

    def neighbour(self) -> str:
        """Under which name a window with the present profile open can be called."""
        return neighbour_name(self._open.info.folder)

    def unlock(self, passphrase: str, remember: bool) -> Door:
        self._open.unlock(passphrase, remember=remember)
        return self.enter()

    def switch(self, profile: str) -> Door:
        self._open.switch(profile)
        return self.enter()

    def lock(self) -> None:
        self._open.lock()

    def touch(self) -> None:
        self._watch.touch()

    def idle(self) -> bool:
        return self._locks and self._open.is_open and self._watch.due(busy=self._open.busy)

    def busy(self) -> bool:
        return self._open.busy

    def listen(self, told: Callable[[StorageFault], None]) -> None:
        self._open.listen(told)

    def recover(self, code: str, passphrase: str) -> str:
        fresh = self._profiles.recover(self._open.info.profile_id, code, passphrase)
        self._open.unlock(passphrase)
        return fresh

    def backups(self) -> tuple[BackupCard, ...]:
        return tuple(_backup(row) for row in self._profiles.backups(self._open.info.profile_id))

    def restore(self, backup: str, passphrase: str) -> str:
        given = passphrase or None
        if self._open.info.locked:
            self._profiles.confirm(self._open.info.profile_id, passphrase)
        rows = self._profiles.backups(self._open.info.profile_id)
        row = next((row for row in rows if row.file.name == backup), None)
        if row is None:
            raise InputFault("This backup is not there any more.")
        with self._open.put_by(given) as profile_id:
            aside = self._profiles.restore(profile_id, row, given)
        return aside.name if aside is not None else ""

    # --- making and naming ---

    def all(self) -> tuple[ProfileCard, ...]:
        self._profiles.default()
        return tuple(self._card(info) for info in self._profiles.all())

    def create(self, name: str) -> ProfileCard:
        return self._card(self._profiles.create(name))

    def rename(self, profile: str, name: str) -> None:
        self._profiles.rename(profile, name)

    def delete(self, profile: str, typed_name: str) -> None:
        info = self._profiles.info(profile)
        if info.profile_id == self._open.info.profile_id:
            raise InputFault("You are in this profile now.", "Go to another one first; then it can be deleted.")
        if typed_name.strip() != info.name:
            raise InputFault("That is not its name, so nothing was deleted.", f"Type {info.name} to delete it.")
        self._profiles.delete(profile)

    def import_archive(self, file: Path, name: str, progress: Callable[[float], None]) -> ProfileCard:
        return self._card(self._profiles.import_archive(file, name, progress))

    # --- locks ---

    def set_passphrase(self, passphrase: str) -> str:
        check_passphrase(passphrase)
        with self._open.put_by(passphrase) as profile_id:
            return self._profiles.set_passphrase(profile_id, passphrase)

    def change_passphrase(self, old: str, new: str) -> None:
        self._profiles.change_passphrase(self._open.info.profile_id, old, new)

    def new_recovery_code(self, passphrase: str) -> str:
        return self._profiles.new_recovery_code(self._open.info.profile_id, passphrase)

    def remove_passphrase(self, passphrase: str) -> None:
        self._profiles.confirm(self._open.info.profile_id, passphrase)
        with self._open.put_by() as profile_id:
            self._profiles.remove_passphrase(profile_id, passphrase)

    def can_remember(self) -> bool:
        return self._profiles.has_key_ring

    def remembered(self) -> bool:
        return self._profiles.remembers_key(self._open.info.profile_id)

    def forget_remembered(self) -> None:
        self._profiles.forget_key(self._open.info.profile_id)

    def lock_after_minutes(self) -> int:
        return self._minutes

    def set_lock_after_minutes(self, minutes: int) -> None:
        self._open.get().edits.set_person_setting(LOCK_AFTER, minutes)
        self._minutes = minutes
        self._locks = self._open.info.locked and minutes > 0
        self._watch = IdleWatch(self._open.clock, minutes * 60.0)

    def _card(self, info: ProfileInfo) -> ProfileCard:
        present = info.profile_id == self._open.info.profile_id
        return ProfileCard(info.profile_id, info.name, info.locked, info.bytes, present)


def neighbour_name(folder: Path) -> str:
    """Under which a window with this profile open can be called on this machine; says nothing of where it is."""
    return "rehearsal-voice-" + hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:24]


def _backup(row: BackupRow) -> BackupCard:
    note = f"made before an update from form {row.before_version}" if row.before_version else ""
    return BackupCard(row.file.name, row.made_at, row.bytes, note)
