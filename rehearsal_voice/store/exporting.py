"""Everything a person keeps, in one zip that needs no program of ours: JSON, CSV, sound and pages to read.

The same profile gives the same bytes: names are sorted, times fixed, nothing random goes in. So an export of what an
export was imported into is identical, which is how we know that nothing is lost on the way.
"""

from __future__ import annotations

import hashlib
import json
import os
import zipfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from rehearsal_voice.core.errors import InputFault
from rehearsal_voice.store.export_reading import csv_files, html_pages
from rehearsal_voice.store.export_tables import (
    FORMAT,
    FORMAT_VERSION,
    SOUND,
    TABLES,
    Shown,
    Table,
    plain_row,
    rows_of,
    shown_takes,
)
from rehearsal_voice.store.faults import as_fault
from rehearsal_voice.store.migrations import CURRENT_VERSION
from rehearsal_voice.store.reading import Snapshot

FIXED_TIME = (1980, 1, 1, 0, 0, 0)
MANIFEST = "manifest.json"
README = """This is everything that Rehearsal Voice kept in one profile.

data/     one file a table, one JSON object a line: what can be imported again
sound/    the sound that was kept by choice: TAKE-STARTSAMPLE, Ogg Opus (or raw 16-bit samples at 16 kHz, .pcm)
reading/  the conversations as pages for any browser
csv/      takes, turns and numbers for any spreadsheet
manifest.json  the SHA-256 of every file

Anyone who has this file can read it. The form of the data is described in docs/data-format.md of the program.
"""
SOUND_ENDINGS = {"opus": "ogg", "pcm16": "pcm"}


def export_profile(reader: Snapshot, target: Path, progress: Callable[[str], None] | None = None) -> Path:
    """Write `target`, replaced in one step once it is whole. Raises InputFault when it is there already.

    progress: hears the name of each file as it is written.
    """
    if target.exists():
        raise InputFault(f"{target} is there already.", "Choose another name.")
    part = target.with_name(target.name + ".part")
    try:
        with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
            _write_all(reader, archive, progress or _quiet)
        with part.open("rb") as handle:
            os.fsync(handle.fileno())
        part.replace(target)
    except OSError as error:
        raise as_fault(error, target) from error
    finally:
        part.unlink(missing_ok=True)
    return target


def _write_all(reader: Snapshot, archive: zipfile.ZipFile, progress: Callable[[str], None]) -> None:
    listed: dict[str, dict[str, object]] = {}
    for name, pieces in _files(reader):
        progress(name)
        digest, size = hashlib.sha256(), 0
        with archive.open(_entry(name), "w", force_zip64=True) as handle:
            for piece in pieces:
                digest.update(piece)
                size += len(piece)
                handle.write(piece)
        listed[name] = {"sha256": digest.hexdigest(), "bytes": size}
    manifest = {"format": FORMAT, "version": FORMAT_VERSION, "form": CURRENT_VERSION, "files": listed}
    archive.writestr(_entry(MANIFEST), json.dumps(manifest, indent=1, sort_keys=True))


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, FIXED_TIME)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.create_system = 3
    entry.external_attr = 0o600 << 16
    return entry


def _files(reader: Snapshot) -> Iterator[tuple[str, Iterable[bytes]]]:
    yield "README.txt", [README.encode("utf-8")]
    gone: dict[int, set[int]] = {}
    for take_id, turn in reader.rows("SELECT take_id, turn FROM turns WHERE deletion IS NOT NULL"):
        gone.setdefault(take_id, set()).add(turn)
    shown = Shown(frozenset(row[0] for row in reader.rows(shown_takes())), gone)
    for table in TABLES:
        yield f"data/{table.name}.jsonl", _lines(reader, table, shown)
    yield from _sounds(reader)
    yield from csv_files(reader)
    yield from html_pages(reader)


def columns_of(reader: Snapshot, table: str) -> list[str]:
    """The names of a table's columns, in order."""
    return [row[1] for row in reader.rows(f"PRAGMA table_info({table})")]


def _lines(reader: Snapshot, table: Table, shown: Shown) -> Iterator[bytes]:
    names = columns_of(reader, table.name)
    for row in reader.each(rows_of(table, names)):
        yield (plain_row(table, names, row, shown) + "\n").encode("utf-8")


def _sounds(reader: Snapshot) -> Iterator[tuple[str, Iterable[bytes]]]:
    names = [name for name in columns_of(reader, SOUND.name) if name != "data"]
    rows = reader.rows(rows_of(SOUND, names))
    facts = [dict(zip(names, row, strict=True)) for row in rows]
    yield "data/sound_stretches.jsonl", [(json.dumps(fact, sort_keys=True) + "\n").encode("utf-8") for fact in facts]
    for fact in facts:
        key = (fact["take_id"], fact["start_sample"])
        found = reader.row("SELECT data FROM sound_stretches WHERE take_id = ? AND start_sample = ?", key)
        if found:
            yield sound_name(fact["take_id"], fact["start_sample"], fact["codec"]), [found[0]]


def sound_name(take_id: int, start_sample: int, codec: str) -> str:
    """Where the sound of one stretch lies in the archive."""
    return f"sound/{take_id}-{start_sample}.{SOUND_ENDINGS[codec]}"


def _quiet(name: str) -> None:
    """The default for `progress`."""
    del name
