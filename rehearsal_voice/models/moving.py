"""Move the models folder to another disk: copied, read again there, and only then deleted here."""

from __future__ import annotations

import errno
import shutil
from pathlib import Path

from rehearsal_voice.config.paths import Paths, remember_models_folder
from rehearsal_voice.core.errors import InputFault, ModelFault, StorageFault
from rehearsal_voice.models.installed import Installed
from rehearsal_voice.models.verify import damaged_files, present

SPARE_BYTES = 50_000_000


def move_models(paths: Paths, target: Path) -> int:
    """Move everything in the first models folder to `target`, an empty or new one, and find it there from now on.

    Returns how many bytes were moved. Raises InputFault for a target that will not do, StorageFault when its disk is
    full or refuses, ModelFault when a copy differs; the models are then still where they were.
    """
    old = paths.models[0]
    target = target.expanduser().resolve()
    if not old.is_dir():
        raise InputFault("No models are installed yet.", "Fetch some first: rehearsal-voice models pull --starter")
    if target.is_relative_to(old) or old.is_relative_to(target):
        raise InputFault(f"{target} and the models folder {old} lie inside each other.", "Name another folder.")
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise InputFault(f"{target} is there already and not an empty folder.", "Name a new or an empty one.")
    size = sum(file.stat().st_size for file in old.rglob("*") if file.is_file())
    made_here = not target.exists()
    try:
        target.mkdir(parents=True, exist_ok=True)
        if shutil.disk_usage(target).free < size + SPARE_BYTES:
            raise StorageFault(
                f"{target} needs {size / 1e6:,.0f} MB and its disk has less.", "Make room, or choose another."
            )
        shutil.copytree(old, target, dirs_exist_ok=True)
        _compare(Installed(Paths(paths.home, (target,))))
        remember_models_folder(paths.home, target)
    except (OSError, ModelFault, StorageFault) as error:
        shutil.rmtree(target, ignore_errors=True)
        if not made_here:
            target.mkdir(parents=True, exist_ok=True)
        if not isinstance(error, OSError):
            raise
        what = "is full" if error.errno == errno.ENOSPC else f"refuses: {error.strerror or error}"
        raise StorageFault(f"The disk of {target} {what}.", "Nothing was moved.") from error
    shutil.rmtree(old, ignore_errors=True)
    return size


def _compare(copied: Installed) -> None:
    """Every byte is read again where it is now."""
    for model in copied.listed():
        folder = copied.folders[0] / model.id
        if present(folder, model) and damaged_files(folder, model, thorough=True):
            raise ModelFault(f"The copy of {model.id} differs.", "Nothing was moved.", code="damaged")
