"""Voices that a person brings: checked before anything loads them, and known from then on by their hash.

A voice is one of Piper's: an `.onnx` file, and beside it its `.onnx.json`, together in a folder of the models folder.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

from rehearsal_voice.core.errors import ModelFault
from rehearsal_voice.models.catalog import Model, ModelFile
from rehearsal_voice.models.onnx_parts import reads_other_files
from rehearsal_voice.models.verify import digest_of, is_stamped, read_stamps, write_stamp

MOST_DESCRIPTION_BYTES = 1_000_000
"""Piper's own descriptions have some 5,000."""
PLAIN = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,119}")
LICENCE, LINEAGE = "your own", "brought by you: nothing is known of it but its hash"


def voices_in(folder: Path) -> Iterator[Path]:
    """The `.onnx` file of each voice in a folder, checked or not."""
    yield from (file for file in sorted(folder.glob("*.onnx")) if described_by(file).is_file())


def described_by(voice: Path) -> Path:
    return voice.with_name(f"{voice.name}.json")


def check(voice: Path, *, needs_plain_folder: bool = True) -> None:
    """Look at a voice before it is loaded. Raises ModelFault, code 'unsafe' or 'damaged', with what is wrong.

    needs_plain_folder: its folder's name is what it will be called; not so where it only comes from.
    """
    for name in (voice.name, *((voice.parent.name,) if needs_plain_folder else ())):
        if not PLAIN.fullmatch(name):
            raise _fault(voice, f"the name “{name}” has more in it than letters, digits, dots, dashes and underscores")
    _language(voice)
    try:
        elsewhere = reads_other_files(memoryview(voice.read_bytes()))
    except ValueError as error:
        raise _fault(voice, f"it is no ONNX model ({error})", "damaged") from error
    except OSError as error:
        raise _fault(voice, f"it cannot be read ({error.strerror})", "damaged") from error
    if elsewhere:
        raise _fault(voice, "it wants to read other files of this computer")


def stamp(voice: Path) -> Model:
    """Note the hashes of a voice that was just checked; from now on only these bytes are loaded."""
    for file in (voice, described_by(voice)):
        write_stamp(file.parent, _file(file, digest_of(file)))
    return known(voice)


def known(voice: Path) -> Model:
    """A checked voice as something that can be listed, verified and removed. Raises ModelFault for an unchecked one."""
    stamps = read_stamps(voice.parent)
    files = (voice, described_by(voice))
    if any(file.name not in stamps for file in files):
        raise _fault(voice, "it was never checked")
    kept = tuple(_file(file, stamps[file.name].sha256, stamps[file.name].bytes) for file in files)
    return Model(
        id=voice.parent.name,
        kind="tts",
        title=f"{voice.stem}, a voice of your own",
        language=_language(voice),
        licence=LICENCE,
        lineage=LINEAGE,
        clean_lineage=False,
        size_bytes=sum(file.bytes for file in kept),
        file=kept,
    )


def unchanged(voice: Path) -> bool:
    """Whether both its files are those that were checked; believed from their size and time."""
    stamps = read_stamps(voice.parent)
    files = (voice, described_by(voice))
    return all(
        file.name in stamps and is_stamped(voice.parent, _file(file, stamps[file.name].sha256, stamps[file.name].bytes))
        for file in files
    )


def _file(file: Path, sha256: str, size: int | None = None) -> ModelFile:
    return ModelFile(name=file.name, bytes=size or file.stat().st_size, sha256=sha256)


def _language(voice: Path) -> str:
    """Two-letter code from the voice's description. Raises ModelFault where it is none of a Piper voice."""
    file = described_by(voice)
    try:
        if file.stat().st_size > MOST_DESCRIPTION_BYTES:
            raise _fault(voice, f"{file.name} is far too long for a description")
        told = json.loads(file.read_text(encoding="utf-8"))
        language = str(told.get("language", {}).get("family") or told["espeak"]["voice"][:2])
        complete = int(told["audio"]["sample_rate"]) > 0 and bool(told["phoneme_id_map"])
    except (OSError, ValueError, KeyError, AttributeError, TypeError) as error:
        raise _fault(voice, f"{file.name} does not describe a Piper voice", "damaged") from error
    if not complete or not re.fullmatch(r"[a-z]{2,3}", language):
        raise _fault(voice, f"{file.name} does not describe a Piper voice", "damaged")
    return language


def _fault(voice: Path, why: str, code: str = "unsafe") -> ModelFault:
    return ModelFault(f"The voice {voice.stem} was not taken: {why}.", code=code)
