"""Install models from files that a person brings, on a stick or from another machine: no network is needed.

What the catalogue or the list of Piper's voices names is known by its content. Any other Piper voice is one of the
person's own: it is looked at, and its hash is noted.
"""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from rehearsal_voice.core.errors import InputFault, StorageFault
from rehearsal_voice.models import own_voices
from rehearsal_voice.models.catalog import Catalog, Model, ModelFile
from rehearsal_voice.models.installed import Installed
from rehearsal_voice.models.piper_list import piper_list
from rehearsal_voice.models.verify import fault_of, write_stamp

MOST_FILES = 10_000
"""A folder with more was hardly meant; the whole disk is not searched because of a slip."""


def import_models(sources: Sequence[Path], installed: Installed) -> tuple[Model, ...]:
    """Copy into the models folder every file that is known by its content, whatever it is called, and own voices.

    sources: files, or folders that are searched. Returns the models that are complete now. Raises InputFault when
    nothing in them is of use, ModelFault for an own voice that is not safe, StorageFault when the disk refuses.
    """
    touched: dict[str, Model] = {}
    unknown: list[Path] = []
    known = (*installed.catalog.model, *_listed_voices(installed.catalog))
    for path in _files(sources):
        recognised = _recognised(path, known)
        for model, file in recognised:
            with _disk_faults(installed.folders[0] / model.id):
                _place(path, installed.folders[0] / model.id, file)
            touched[model.id] = model
        if not recognised and path.suffix == ".onnx" and own_voices.described_by(path).is_file():
            unknown.append(path)
    for model in [_take_in(voice, installed.folders[0]) for voice in unknown]:
        touched[model.id] = model
    if not touched:
        raise InputFault(
            "None of these files is a model of the catalogue, or a Piper voice.",
            "Copy the models folder of a machine where they are installed, and name that folder here.",
        )
    return tuple(model for model in touched.values() if installed.find(model.id) is not None)


def _listed_voices(catalog: Catalog) -> tuple[Model, ...]:
    """Every Piper voice that the catalogue does not have."""
    known = {model.id for model in catalog.model}
    return tuple(piper_list().as_model(voice) for voice in piper_list().voice if voice.id not in known)


def _take_in(voice: Path, models_folder: Path) -> Model:
    """Check a voice of the person's own, copy it into a folder of its name, and note its hash. Raises ModelFault."""
    own_voices.check(voice, needs_plain_folder=False)
    folder = models_folder / voice.stem
    with _disk_faults(folder):
        folder.mkdir(parents=True, exist_ok=True)
        for file in (voice, own_voices.described_by(voice)):
            if not (folder / file.name).exists() or not file.samefile(folder / file.name):
                arriving = folder / f"{file.name}.{os.getpid()}.part"
                shutil.copyfile(file, arriving)
                arriving.replace(folder / file.name)
    own_voices.check(folder / voice.name)  # what was copied, in case the other changed meanwhile
    return own_voices.stamp(folder / voice.name)


@contextmanager
def _disk_faults(folder: Path) -> Iterator[None]:
    """What a disk says, in our words."""
    try:
        yield
    except OSError as error:
        what = "is full" if error.errno == errno.ENOSPC else f"refuses: {error.strerror}"
        raise StorageFault(f"The disk of {folder} {what}.", "Make room, then try again.") from error


def _files(sources: Iterable[Path]) -> Iterator[Path]:
    """Ordinary files, links not followed: a link could lead anywhere."""
    count = 0
    for source in sources:
        if not source.exists():
            raise InputFault(f"There is no file or folder {source}.")
        for path in [source] if source.is_file() else source.rglob("*"):
            if path.is_file() and (path == source or not path.is_symlink()):
                count += 1
                if count > MOST_FILES:
                    raise InputFault(f"There are more than {MOST_FILES} files in {source}.", "Name a smaller folder.")
                yield path


def _recognised(path: Path, known: Iterable[Model]) -> list[tuple[Model, ModelFile]]:
    """The known files with this content; only one of the right size is read at all."""
    size = path.stat().st_size
    alike = [(model, file) for model in known for file in model.file if file.bytes == size]
    if not alike:
        return []
    return [(model, file) for model, file in alike if fault_of(path, file) is None]


def _place(path: Path, folder: Path, file: ModelFile) -> None:
    """Copy, check the copy, and only then give it its name."""
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / file.name
    if target.exists() and path.samefile(target):
        return
    arriving = folder / f"{file.name}.{os.getpid()}.part"
    try:
        shutil.copyfile(path, arriving)
        if fault_of(arriving, file) is not None:
            raise OSError(errno.EIO, "the copy differs from what was read")
        arriving.replace(target)
    finally:
        arriving.unlink(missing_ok=True)
    write_stamp(folder, file)
