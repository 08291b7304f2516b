"""Opening an archive that came from somewhere: everything is looked at before anything is believed."""

from __future__ import annotations

import hashlib
import re
import stat
import zipfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from rehearsal_voice.core.errors import InputFault
from rehearsal_voice.store.export_tables import BY_NAME, FORMAT_VERSION, SOUND

MOST_FILES = 9_999
MOST_BYTES = 8 << 30
MOST_MANIFEST_BYTES = 8 << 20
STEEPEST = 100
"""Text of conversations compresses some 10 times, and a table of numbers 30; a bomb 1000 times."""
STEEP_FROM_BYTES = 1 << 20

_ALLOWED = re.compile(
    r"manifest\.json|README\.txt|data/[a-z_]{1,40}\.jsonl|sound/\d{1,12}-\d{1,12}\.(?:ogg|pcm)"
    r"|reading/(?:index|\d{4})\.html|csv/[a-z]{1,20}\.csv"
)
_STEP = 1 << 16


class Listed(BaseModel):
    """What the manifest says of one file."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    sha256: str = Field(pattern=r"^[0-9a-f]{64}$")
    bytes: int = Field(ge=0, le=MOST_BYTES)


class Manifest(BaseModel):
    """The manifest of an export."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    format: str = Field(pattern=r"^rehearsal-voice-export$")
    version: int = Field(ge=1)
    form: int = Field(ge=1)
    files: dict[str, Listed]


class Archive:
    """An export that was looked through. Raises InputFault, in one line, for anything that is not as it should be.

    on_read: hears how many bytes were unpacked, piece by piece.
    """

    def __init__(self, file: Path) -> None:
        self.on_read: Callable[[int], None] = lambda _size: None
        try:
            self._zip = zipfile.ZipFile(file)
        except (OSError, zipfile.BadZipFile, ValueError, NotImplementedError) as error:
            raise InputFault(f"{file.name} is not an archive that can be read.") from error
        try:
            self._entries = _checked_entries(self._zip)
            self.manifest = self._read_manifest()
        except BaseException:
            self._zip.close()
            raise

    def close(self) -> None:
        self._zip.close()

    def names(self) -> tuple[str, ...]:
        return tuple(self._entries)

    def verify(self) -> None:
        """Read every file to its end: its length and SHA-256 are what the manifest says."""
        for name in self.manifest.files:
            for _ in self.chunks(name):
                continue

    def chunks(self, name: str) -> Iterator[bytes]:
        """The file piece by piece. Raises InputFault at its end when it was not what the manifest said."""
        listed, digest, size = self.manifest.files[name], hashlib.sha256(), 0
        for chunk in self._stream(name, listed.bytes):
            digest.update(chunk)
            size += len(chunk)
            self.on_read(len(chunk))
            yield chunk
        if size != listed.bytes or digest.hexdigest() != listed.sha256:
            raise InputFault(f"{name} in this archive is damaged or was changed.")

    def lines(self, name: str) -> Iterator[str]:
        """The lines of a text file. Raises InputFault for text that is not UTF-8."""
        rest = b""
        for chunk in self.chunks(name):
            *whole, rest = (rest + chunk).split(b"\n")
            yield from (_text(name, line) for line in whole)
        if rest:
            yield _text(name, rest)

    def _stream(self, name: str, most: int) -> Iterator[bytes]:
        size = 0
        try:
            with self._zip.open(self._entries[name]) as handle:
                while chunk := handle.read(_STEP):
                    size += len(chunk)
                    if size > most:
                        raise InputFault(f"{name} in this archive is larger than it says.")
                    yield chunk
        except (OSError, zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
            raise InputFault(f"{name} in this archive cannot be unpacked.") from error

    def _read_manifest(self) -> Manifest:
        if "manifest.json" not in self._entries:
            raise InputFault("This archive has no manifest, so it is not an export of Rehearsal Voice.")
        data = b"".join(self._stream("manifest.json", MOST_MANIFEST_BYTES))
        try:
            manifest = Manifest.model_validate_json(data)
        except (ValidationError, RecursionError) as error:
            raise InputFault("The manifest of this archive cannot be understood.") from error
        if manifest.version > FORMAT_VERSION:
            raise InputFault("This export was made by a newer version of Rehearsal Voice.", "Please update the app.")
        if set(manifest.files) != set(self._entries) - {"manifest.json"}:
            raise InputFault("This archive does not hold the files that its manifest lists.")
        return manifest


def _checked_entries(archive: zipfile.ZipFile) -> dict[str, zipfile.ZipInfo]:
    entries = archive.infolist()
    if len(entries) > MOST_FILES:
        raise InputFault(f"This archive holds {len(entries)} files, more than an export ever does.")
    if sum(entry.file_size for entry in entries) > MOST_BYTES:
        raise InputFault("This archive is larger when unpacked than an export ever is.")
    found: dict[str, zipfile.ZipInfo] = {}
    for entry in entries:
        _check_entry(entry)
        if entry.filename in found:
            raise InputFault(f"This archive holds {entry.filename} twice.")
        found[entry.filename] = entry
    return found


def _check_entry(entry: zipfile.ZipInfo) -> None:
    # `orig_filename` still has what zipfile cuts off, such as a NUL and what follows it.
    if entry.filename != entry.orig_filename or not _ALLOWED.fullmatch(entry.filename):
        raise InputFault("This archive holds a file that no export has, so none of it was read.")
    kind = stat.S_IFMT(entry.external_attr >> 16)
    if kind not in (0, stat.S_IFREG) or entry.flag_bits & 0x1:
        raise InputFault(f"{entry.filename} in this archive is no ordinary file.")
    if entry.filename.startswith("data/") and entry.filename[5:-6] not in {*BY_NAME, SOUND.name}:
        raise InputFault(f"{entry.filename} in this archive is not a table that we know.")
    if entry.file_size > STEEP_FROM_BYTES and entry.file_size > STEEPEST * max(1, entry.compress_size):
        raise InputFault(f"{entry.filename} in this archive unpacks to far more than it should.")


def _text(name: str, line: bytes) -> str:
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError as error:
        raise InputFault(f"{name} in this archive is not text.") from error
