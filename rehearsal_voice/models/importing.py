"""Install models from files that a person brings, on a stick or from another machine: no network is needed."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from rehearsal_voice.core.errors import InputFault, StorageFault
from rehearsal_voice.models.catalog import Catalog, Model, ModelFile
from rehearsal_voice.models.installed import Installed
from rehearsal_voice.models.verify import fault_of, write_stamp

MOST_FILES = 10_000
"""A folder with more was hardly meant; the whole disk is not searched because of a slip."""


def import_models(sources: Sequence[Path], installed: Installed) -> tuple[Model, ...]:
    """Copy into the models folder every file that the catalogue knows by its content, whatever it is called.

    sources: files, or folders that are searched. Returns the models that are complete now. Raises InputFault when
    nothing in them is known, StorageFault when the disk refuses.
    """
    touched: dict[str, Model] = {}
    for path in _files(sources):
        for model, file in _recognised(path, installed.catalog):
            folder = installed.folders[0] / model.id
            try:
                _place(path, folder, file)
            except OSError as error:
                what = "is full" if error.errno == errno.ENOSPC else f"refuses: {error.strerror}"
                raise StorageFault(f"The disk of {folder} {what}.", "Make room, then try again.") from error
            touched[model.id] = model
    if not touched:
        raise InputFault(
            "None of these files is a model of the catalogue.",
            "Copy the models folder of a machine where they are installed, and name that folder here.",
        )
    return tuple(model for model in touched.values() if installed.find(model.id) is not None)


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


def _recognised(path: Path, catalog: Catalog) -> list[tuple[Model, ModelFile]]:
    """The catalogue's files with this content; only one of the right size is read at all."""
    size = path.stat().st_size
    alike = [(model, file) for model in catalog.model for file in model.file if file.bytes == size]
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
