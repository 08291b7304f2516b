"""Several people, or several parts of a life, on one computer: each profile a folder with its own file and key."""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from rehearsal_voice.core.clock import Clock
from rehearsal_voice.core.errors import InputFault, StorageFault
from rehearsal_voice.language.syllables import count_syllables
from rehearsal_voice.pacing.report import SyllableCounter
from rehearsal_voice.store.backups import BackupRow, Backups, restore
from rehearsal_voice.store.card import CARD_FILE, LONGEST_NAME, Card, read_card, write_card
from rehearsal_voice.store.conversion import DATABASE_FILE, convert, finish_conversion, wipe
from rehearsal_voice.store.faults import DamagedFile, WrongPassphrase
from rehearsal_voice.store.importing import import_profile
from rehearsal_voice.store.instance import InstanceLock
from rehearsal_voice.store.keys import (
    check_passphrase,
    new_key,
    new_recovery_code,
    seal,
    tidy_recovery_code,
    unseal,
    wrong_secret,
)
from rehearsal_voice.store.last_used import last_used, note_last_used
from rehearsal_voice.store.opening import open_profile
from rehearsal_voice.store.pcm import SoundCodec
from rehearsal_voice.store.profile import Profile

DEFAULT_PROFILE = "default"
_FOLDER = re.compile(r"[a-z0-9][a-z0-9-]{0,63}")


class KeyRing(Protocol):
    """Where the system keeps secrets, if it does. Every method may fail quietly: it is a convenience only."""

    def get(self, profile_id: str) -> bytes | None: ...

    def put(self, profile_id: str, key: bytes) -> bool: ...

    def forget(self, profile_id: str) -> None: ...

    @property
    def present(self) -> bool:
        """Whether there is one at all."""
        ...


@dataclass(frozen=True, slots=True)
class ProfileInfo:
    """What may be told of a profile without opening it."""

    profile_id: str
    name: str
    locked: bool
    folder: Path
    bytes: int


class Profiles:
    """The profiles in one folder. Locking, unlocking and deleting need the profile closed; ProfileInUse otherwise."""

    def __init__(
        self,
        folder: Path,
        clock: Clock,
        *,
        codec: SoundCodec | None = None,
        on_fault: Callable[[StorageFault], None] | None = None,
        key_ring: KeyRing | None = None,
        syllables: SyllableCounter = count_syllables,
    ) -> None:
        self.folder = folder
        self._clock = clock
        self._codec = codec
        self._on_fault = on_fault
        self._key_ring = key_ring
        self._syllables = syllables

    # --- which there are ---

    def all(self) -> tuple[ProfileInfo, ...]:
        """All profiles, the default one first, then by name."""
        if not self.folder.is_dir():
            return ()
        found = [
            self.info(child.name)
            for child in self.folder.iterdir()
            if _FOLDER.fullmatch(child.name) and _is_profile(child)
        ]
        return tuple(sorted(found, key=lambda info: (info.profile_id != DEFAULT_PROFILE, info.name.lower())))

    def info(self, profile_id: str) -> ProfileInfo:
        """What the card says. Raises InputFault when there is no such profile."""
        folder = self._existing(profile_id)
        card = read_card(folder)
        size = sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())
        return ProfileInfo(profile_id, card.name, card.locked, folder, size)

    def create(self, name: str, profile_id: str | None = None) -> ProfileInfo:
        """A new, plain profile; it is empty until it is opened. Raises InputFault for a name or id that will not do."""
        name = _tidy_name(name)
        chosen = profile_id or secrets.token_hex(6)
        if not _FOLDER.fullmatch(chosen) or (self.folder / chosen).exists():
            raise InputFault(f"A profile cannot be called {chosen!r} on disk.", "Choose another id.")
        (self.folder / chosen).mkdir(parents=True, mode=0o700)
        write_card(self.folder / chosen, Card(name=name))
        return self.info(chosen)

    def default(self) -> ProfileInfo:
        """The profile that is there without asking, made on first use."""
        if _is_profile(self.folder / DEFAULT_PROFILE):
            return self.info(DEFAULT_PROFILE)
        return self.create("Me", DEFAULT_PROFILE)

    def last_used(self) -> ProfileInfo:
        """The profile to begin with: the one that was open last, else the default one."""
        profile_id = last_used(self.folder)
        if _FOLDER.fullmatch(profile_id) and _is_profile(self.folder / profile_id):
            return self.info(profile_id)
        return self.default()

    def note_last_used(self, profile_id: str) -> None:
        note_last_used(self.folder, profile_id)

    def rename(self, profile_id: str, name: str) -> None:
        folder = self._existing(profile_id)
        write_card(folder, read_card(folder).model_copy(update={"name": _tidy_name(name)}))

    def delete(self, profile_id: str) -> None:
        """All of it, at once and for good: every file is overwritten and removed."""
        folder = self._existing(profile_id)
        lock = InstanceLock(folder)
        try:
            for file in sorted(folder.rglob("*"), reverse=True):
                if file.is_dir():
                    file.rmdir()
                elif file.name != "profile.lock":
                    wipe(file)
        finally:
            lock.release()
        (folder / "profile.lock").unlink(missing_ok=True)
        folder.rmdir()
        self._forget_key(profile_id)

    def import_archive(self, file: Path, name: str, progress: Callable[[float], None] | None = None) -> ProfileInfo:
        """A new, plain profile from an export. Raises InputFault for anything else; then nothing was changed.

        progress: hears of the share that is done, 0 to 1, on the caller's thread.
        """
        name = _tidy_name(name)
        self.folder.mkdir(parents=True, exist_ok=True)
        return self.info(import_profile(file, self.folder, self._clock, name, progress).name)

    # --- opening ---

    def open(self, profile_id: str, passphrase: str | None = None) -> Profile:
        """Open it. A locked one needs its passphrase, unless the system's key ring knows the key.

        Raises WrongPassphrase, also where none was given and none is remembered.
        """
        folder, card = self._ready(profile_id)
        key = self._key_of(profile_id, card, passphrase) if card.locked else None
        try:
            return open_profile(
                folder,
                self._clock,
                key=key,
                codec=self._codec,
                on_fault=self._on_fault,
                syllables=self._syllables,
            )
        except WrongPassphrase as error:
            # The seal has just confirmed the passphrase, so it is the file that is not as it was.
            raise DamagedFile(
                f"The file of the profile {card.name!r} is damaged.", "Restore the newest backup."
            ) from error

    def backups(self, profile_id: str) -> tuple[BackupRow, ...]:
        """The copies of a profile, newest first; they can be listed without its passphrase."""
        return Backups(self._existing(profile_id), None, self._clock).all()

    def restore(self, profile_id: str, backup: BackupRow, passphrase: str | None = None) -> Path | None:
        """Put a copy in the place of the profile's file; returns where the replaced file was put aside.

        Raises DamagedFile, with nothing changed, when the copy is not good.
        """
        folder, card = self._ready(profile_id)
        key = self._key_of(profile_id, card, passphrase) if card.locked else None
        lock = InstanceLock(folder)
        try:
            return restore(folder, key, backup)
        finally:
            lock.release()

    def remember_key(self, profile_id: str, passphrase: str) -> bool:
        """Let the system's key ring hold the key; False where it does not. The passphrase goes on working."""
        card = read_card(self._existing(profile_id))
        if card.passphrase is None or self._key_ring is None:
            return False
        return self._key_ring.put(profile_id, unseal(card.passphrase, passphrase))

    @property
    def has_key_ring(self) -> bool:
        return self._key_ring is not None and self._key_ring.present

    def remembers_key(self, profile_id: str) -> bool:
        """Whether the system's key ring would open this profile without its passphrase."""
        return self._key_ring is not None and self._key_ring.get(profile_id) is not None

    def forget_key(self, profile_id: str) -> None:
        """From now on the passphrase is asked for each time."""
        self._forget_key(profile_id)

    def confirm(self, profile_id: str, passphrase: str) -> None:
        """Nothing, when it is the right one; also while the profile is open. Raises WrongPassphrase."""
        card = read_card(self._existing(profile_id))
        if card.passphrase is not None:
            unseal(card.passphrase, passphrase)

    # --- locking ---

    def set_passphrase(self, profile_id: str, passphrase: str) -> str:
        """Lock a plain profile; returns its recovery code, which is shown once and kept nowhere."""
        check_passphrase(passphrase)
        folder, card = self._ready(profile_id)
        if card.locked:
            raise InputFault("This profile has a passphrase already.", "Change it instead.")
        key, code = new_key(), new_recovery_code()
        sealed = {"passphrase": seal(key, passphrase), "recovery": seal(key, code), "converting": "lock"}
        self._convert(folder, None, key, card.model_copy(update=sealed))
        return code

    def change_passphrase(self, profile_id: str, old: str, new: str) -> None:
        """The file's key stays, so its backups open with the new passphrase too."""
        check_passphrase(new)
        folder, card = self._ready(profile_id)
        if card.passphrase is None:
            raise InputFault("This profile has no passphrase.")
        key = unseal(card.passphrase, old)
        write_card(folder, card.model_copy(update={"passphrase": seal(key, new)}))

    def recover(self, profile_id: str, code: str, new_passphrase: str) -> str:
        """The passphrase is lost but the code is not: set another; returns a fresh code, the old one is void."""
        check_passphrase(new_passphrase)
        folder, card = self._ready(profile_id)
        if card.recovery is None:
            raise wrong_secret()
        key, fresh = unseal(card.recovery, tidy_recovery_code(code)), new_recovery_code()
        write_card(
            folder,
            card.model_copy(update={"passphrase": seal(key, new_passphrase), "recovery": seal(key, fresh)}),
        )
        return fresh

    def new_recovery_code(self, profile_id: str, passphrase: str) -> str:
        """The paper is lost but the passphrase is not: a fresh code, the old one is void. Also while it is open."""
        folder, card = self._ready(profile_id)
        if card.passphrase is None:
            raise InputFault("This profile has no passphrase.")
        key, fresh = unseal(card.passphrase, passphrase), new_recovery_code()
        write_card(folder, card.model_copy(update={"recovery": seal(key, fresh)}))
        return fresh

    def remove_passphrase(self, profile_id: str, passphrase: str) -> None:
        """Turn it into a plain profile again."""
        folder, card = self._ready(profile_id)
        if card.passphrase is None:
            raise InputFault("This profile has no passphrase.")
        key = unseal(card.passphrase, passphrase)
        self._convert(folder, key, None, card.model_copy(update={"converting": "unlock"}))
        self._forget_key(profile_id)

    # --- inside ---

    def _existing(self, profile_id: str) -> Path:
        if not _FOLDER.fullmatch(profile_id) or not _is_profile(self.folder / profile_id):
            raise InputFault(f"There is no profile {profile_id!r}.", "See: rehearsal-voice profiles list")
        return self.folder / profile_id

    def _ready(self, profile_id: str) -> tuple[Path, Card]:
        """The folder and its card, once an exchange that a crash cut short is finished."""
        folder = self._existing(profile_id)
        card = read_card(folder)
        if card.converting or (folder / "profile.db.converted").exists():
            lock = InstanceLock(folder)
            try:
                finish_conversion(folder)
            finally:
                lock.release()
            card = read_card(folder)
        return folder, card

    def _convert(self, folder: Path, old_key: bytes | None, new_key: bytes | None, card: Card) -> None:
        # Opened once in between, so that the file exists in today's form and nothing waits in the reserve.
        open_profile(folder, self._clock, key=old_key).close()
        lock = InstanceLock(folder)
        try:
            convert(folder, old_key, new_key, card)
        finally:
            lock.release()

    def _key_of(self, profile_id: str, card: Card, passphrase: str | None) -> bytes:
        if passphrase is None:
            remembered = self._key_ring.get(profile_id) if self._key_ring else None
            if remembered is None:
                raise wrong_secret()
            return remembered
        if card.passphrase is None:
            raise wrong_secret()
        return unseal(card.passphrase, passphrase)

    def _forget_key(self, profile_id: str) -> None:
        if self._key_ring is not None:
            self._key_ring.forget(profile_id)


def _tidy_name(name: str) -> str:
    tidy = " ".join(name.split())
    if not 1 <= len(tidy) <= LONGEST_NAME or not tidy.isprintable():
        raise InputFault(f"A profile's name has 1 to {LONGEST_NAME} characters.")
    return tidy


def _is_profile(folder: Path) -> bool:
    return (folder / CARD_FILE).is_file() or (folder / DATABASE_FILE).is_file()
