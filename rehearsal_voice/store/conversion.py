"""Turning a plain file into a locked one and back, so that a crash at any point leaves a profile that opens.

First the other form is written beside the file and checked; then the card says what is going on; then the files change
places; then everything in the old form (the old file, its log, the reserve, the backups) is overwritten and removed.
The middle of this can be finished later without any key, which `finish_conversion` does.
"""

from __future__ import annotations

import os
from pathlib import Path

from rehearsal_voice.store.backups import BACKUP_FOLDER
from rehearsal_voice.store.card import Card, read_card, write_card
from rehearsal_voice.store.database import check, connect
from rehearsal_voice.store.faults import DATABASE_ERRORS, as_fault
from rehearsal_voice.store.migrations import version_of
from rehearsal_voice.store.reserve import RESERVE_FILE

DATABASE_FILE = "profile.db"
CONVERTED = "profile.db.converted"
REPLACED = "profile.db.replaced"
REVIEWS_FOLDER = "reviews"
"""Pages for a browser that were written for the person; they are plain, so a locked profile has none."""

_WIPE_STEP = 1 << 20


def convert(folder: Path, old_key: bytes | None, new_key: bytes | None, card: Card) -> None:
    """Exchange the file's key. card: the new card, `converting` set. The profile must be closed and held.

    Raises StorageFault with the profile as it was, when the other form cannot be written or is not good.
    """
    converted = folder / CONVERTED
    converted.unlink(missing_ok=True)
    try:
        _write_other_form(folder / DATABASE_FILE, converted, old_key, new_key)
    except DATABASE_ERRORS as error:
        wipe(converted)
        raise as_fault(error, converted) from error
    write_card(folder, card)
    finish_conversion(folder)


def finish_conversion(folder: Path) -> None:
    """Complete an exchange that was begun; does nothing where none was. Leftovers of one never begun are wiped."""
    card = read_card(folder)
    if not card.converting:
        wipe(folder / CONVERTED)
        return
    try:
        _exchange(folder)
    except OSError as error:
        raise as_fault(error, folder / DATABASE_FILE) from error
    plain = {"passphrase": None, "recovery": None} if card.converting == "unlock" else {}
    write_card(folder, card.model_copy(update={**plain, "converting": ""}))


def wipe(file: Path) -> None:
    """Overwrite and remove. On disks that write in place nothing is left; others forget it in their own time."""
    if not file.exists():
        return
    with file.open("r+b", buffering=0) as handle:
        left = os.fstat(handle.fileno()).st_size
        while left > 0:
            left -= handle.write(bytes(min(_WIPE_STEP, left)))
        os.fsync(handle.fileno())
    file.unlink()


def _exchange(folder: Path) -> None:
    database, converted, replaced = (folder / name for name in (DATABASE_FILE, CONVERTED, REPLACED))
    if converted.exists():
        if database.exists():
            database.replace(replaced)
        converted.replace(database)
    old_form = [replaced, *(folder / f"{DATABASE_FILE}{ending}" for ending in ("-wal", "-shm"))]
    old_form += [folder / f"{RESERVE_FILE}{ending}" for ending in ("", "-journal", "-wal", "-shm")]
    old_form += [file for name in (BACKUP_FOLDER, REVIEWS_FOLDER) for file in sorted((folder / name).glob("*"))]
    old_form += sorted(folder.glob("damaged-*"))
    for file in old_form:
        wipe(file)


def _write_other_form(source: Path, target: Path, old_key: bytes | None, new_key: bytes | None) -> None:
    connection = connect(source, old_key)
    try:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        version = version_of(connection)
        application = connection.execute("PRAGMA application_id").fetchone()[0]
        key = f"x'{new_key.hex()}'" if new_key else ""
        connection.execute("ATTACH DATABASE ? AS other KEY ?", (str(target), key))
        connection.execute("PRAGMA other.auto_vacuum = INCREMENTAL")
        connection.execute("SELECT sqlcipher_export('other')").fetchall()
        connection.execute(f"PRAGMA other.user_version = {version}")
        connection.execute(f"PRAGMA other.application_id = {application}")
        connection.execute("DETACH DATABASE other")
    finally:
        connection.close()
    copy = connect(target, new_key)
    try:
        check(copy, target, encrypted=new_key is not None)
        copy.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    finally:
        copy.close()
