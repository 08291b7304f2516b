"""Opening a profile: the lock, the form of the file, what a crash left behind, and then its hands."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from rehearsal_voice.core.clock import Clock
from rehearsal_voice.core.errors import StorageFault
from rehearsal_voice.language.syllables import count_syllables
from rehearsal_voice.pacing.report import SyllableCounter
from rehearsal_voice.store import backups, migrations, reserve
from rehearsal_voice.store.card import read_card
from rehearsal_voice.store.database import Connection, connect
from rehearsal_voice.store.faults import DATABASE_ERRORS, ProfileLocked, as_fault
from rehearsal_voice.store.instance import InstanceLock
from rehearsal_voice.store.pcm import SoundCodec
from rehearsal_voice.store.profile import DATABASE_FILE, Hands, Profile
from rehearsal_voice.store.reading import Reader
from rehearsal_voice.store.times import written
from rehearsal_voice.store.writer import Writer


def open_profile(
    folder: Path,
    clock: Clock,
    *,
    key: bytes | None = None,
    codec: SoundCodec | None = None,
    on_fault: Callable[[StorageFault], None] | None = None,
    housekeeping: bool = True,
    syllables: SyllableCounter = count_syllables,
) -> Profile:
    """Open the profile in `folder`, made if it is not there.

    key: the 32 raw bytes of a locked profile (see `store.keys`). codec: compresses sound; without it, it stays as it
    was captured. on_fault: hears of a failing disk, on a thread of the store. housekeeping: False for a short look that
    leaves due chores to the next time. syllables: how the numbers of the charts count them. Raises ProfileInUse,
    ProfileLocked (no key was given), NewerFile, WrongPassphrase, DamagedFile or another StorageFault; then nothing was
    changed and nothing stays open.
    """
    if key is None and read_card(folder).locked:
        raise ProfileLocked("This profile is locked.", "Open it with its passphrase.")
    told = on_fault or _no_one_listens
    lock = InstanceLock(folder)
    try:
        hands = _open_hands(folder, key, clock, lock, told)
    except BaseException:
        lock.release()
        raise
    profile = Profile(folder, key, clock, hands, codec, syllables)
    if housekeeping:
        profile.start_keeping(told)
    return profile


def _open_hands(
    folder: Path, key: bytes | None, clock: Clock, lock: InstanceLock, told: Callable[[StorageFault], None]
) -> Hands:
    file = folder / DATABASE_FILE
    main = connect(file, key)
    try:
        now = written(clock.today())
        migrations.migrate(
            main, file, now, lambda version: backups.Backups(folder, key, clock).before_migration(version)
        )
        _fetch_reserve(folder, key, main, told)
        reader = Reader(file, connect(file, key, reading=True))
        writer = Writer(file, main, lambda: reserve.open_reserve(folder, key), told)
    except DATABASE_ERRORS as error:
        main.close()
        raise as_fault(error, file) from error
    except BaseException:
        main.close()
        raise
    return Hands(lock, writer, reader)


def _fetch_reserve(folder: Path, key: bytes | None, main: Connection, told: Callable[[StorageFault], None]) -> None:
    """Bring home what a crash left in the reserve file. Neither a damaged reserve nor a disk that is still full keeps
    anyone from their history: the one is put aside, the other leaves it for the next time."""
    file = folder / reserve.RESERVE_FILE
    if not file.exists():
        return
    try:
        connection = reserve.open_reserve(folder, key)
    except StorageFault as fault:
        file.replace(folder / "damaged-reserve.db")
        told(fault)
        return
    try:
        if reserve.holds_something(connection):
            reserve.bring_home(connection, main)
    except DATABASE_ERRORS as error:
        found = as_fault(error, file)
        if not isinstance(found, StorageFault):
            raise found from error
        told(found)
    finally:
        connection.close()


def _no_one_listens(fault: StorageFault) -> None:
    """The default for `on_fault`: the fault still shows in the call that failed."""
    del fault
