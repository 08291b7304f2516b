"""Is a model's file what the catalogue says? Hashed once; after that a stamp of size and time stands for the hash."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from rehearsal_voice.models.catalog import Model, ModelFile

STAMP_NAME = ".verified.json"
QUARANTINE_NAME = ".quarantine"
_BLOCK_BYTES = 1 << 20


class _Stamp(BaseModel):
    """What a file looked like when its hash was right. sha256: the digest it was known by, see `ModelFile.digest`."""

    model_config = ConfigDict(frozen=True)

    bytes: int
    mtime_ns: int
    sha256: str


def digest_of(path: Path, algorithm: str = "sha256", on_bytes: Callable[[int], None] | None = None) -> str:
    """Hexadecimal digest of a file. on_bytes: told how many bytes were read since the last call."""
    digest = hashlib.new(algorithm, usedforsecurity=False)
    with path.open("rb") as handle:
        while block := handle.read(_BLOCK_BYTES):
            digest.update(block)
            if on_bytes is not None:
                on_bytes(len(block))
    return digest.hexdigest()


def fault_of(path: Path, file: ModelFile, on_bytes: Callable[[int], None] | None = None) -> str | None:
    """What is wrong with a file, in words that follow its name; None when it is exactly what the catalogue says."""
    size = path.stat().st_size
    if size != file.bytes:
        return f"has {size} bytes instead of {file.bytes}"
    if file.sha256 is not None and digest_of(path, on_bytes=on_bytes) != file.sha256:
        return "does not have the SHA-256 that is known of it"
    if file.md5 is not None and digest_of(path, "md5") != file.md5:
        return "does not have the MD5 that its publisher names"
    return None


def read_stamps(folder: Path) -> dict[str, _Stamp]:
    """The stamps of a model's folder; a damaged stamp file counts as none."""
    try:
        raw = json.loads((folder / STAMP_NAME).read_text(encoding="utf-8"))
        return {name: _Stamp.model_validate(value) for name, value in raw.items()}
    except (FileNotFoundError, json.JSONDecodeError, UnicodeDecodeError, ValidationError, AttributeError):
        return {}


def write_stamp(folder: Path, file: ModelFile) -> None:
    """Note that this file's hash was right just now. A folder that cannot be written to is hashed at each start."""
    status = (folder / file.name).stat()
    stamps = read_stamps(folder)
    stamps[file.name] = _Stamp(bytes=status.st_size, mtime_ns=status.st_mtime_ns, sha256=file.digest)
    content = json.dumps({name: stamp.model_dump() for name, stamp in sorted(stamps.items())}, indent=1)
    if not os.access(folder, os.W_OK):
        return
    temporary = folder / f"{STAMP_NAME}.{os.getpid()}"
    temporary.write_text(content, encoding="utf-8")
    temporary.replace(folder / STAMP_NAME)


def is_stamped(folder: Path, file: ModelFile) -> bool:
    """True when the file's hash was right once and neither its size nor its time has changed since."""
    stamp = read_stamps(folder).get(file.name)
    if stamp is None or stamp.sha256 != file.digest:
        return False
    status = (folder / file.name).stat()
    return (status.st_size, status.st_mtime_ns) == (stamp.bytes, stamp.mtime_ns)


def present(folder: Path, model: Model) -> bool:
    """All files are there; says nothing of their content."""
    return all((folder / file.name).is_file() for file in model.file)


def damaged_files(
    folder: Path, model: Model, *, thorough: bool = False, on_bytes: Callable[[int], None] | None = None
) -> list[tuple[ModelFile, str]]:
    """The files that are not what the catalogue says, each with what is wrong.

    A file that is stamped is believed unless `thorough`; any other is hashed now, and stamped when right.
    """
    damaged = []
    for file in model.file:
        if not thorough and is_stamped(folder, file):
            continue
        fault = fault_of(folder / file.name, file, on_bytes)
        if fault is None:
            write_stamp(folder, file)
        else:
            damaged.append((file, fault))
    return damaged


def quarantine(models_folder: Path, model_id: str, path: Path) -> bool:
    """Move a file out of the way, so that nothing loads it and it can still be looked at.

    False where the folder does not allow it (a shared, read-only one); the file is then only passed over.
    """
    place = models_folder / QUARANTINE_NAME / model_id
    try:
        place.mkdir(parents=True, exist_ok=True)
        path.replace(place / path.name)  # an older one of the same name is not worth keeping: the newest tells most
    except OSError:
        return False
    return True
