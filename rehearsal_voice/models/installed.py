"""What is installed here, and whether it may be loaded. Nothing is handed out whose hash was not right once."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from rehearsal_voice.config.paths import Paths, standard_paths
from rehearsal_voice.core.errors import EnvironmentFault, ModelFault
from rehearsal_voice.models import own_voices
from rehearsal_voice.models.catalog import Catalog, Kind, Model, standard_catalog
from rehearsal_voice.models.piper_list import piper_list
from rehearsal_voice.models.verify import QUARANTINE_NAME, damaged_files, present, quarantine, read_stamps


@dataclass(frozen=True, slots=True)
class Choice:
    """A model that may be loaded. instead_of: why it is not the one that was wished for; None when it is."""

    model: Model
    folder: Path
    instead_of: EnvironmentFault | None = None


class Installed:
    """The models in the folders of `paths`, sought in their order; new ones go into the first."""

    def __init__(self, paths: Paths | None = None, catalog: Catalog | None = None) -> None:
        self.folders = (paths or standard_paths()).models
        self.catalog = catalog or standard_catalog()

    def entry(self, model_id: str) -> Model:
        """What is known of it: from the catalogue, else from the list of all Piper voices. Raises InputFault."""
        voices = piper_list()
        if any(model.id == model_id for model in self.catalog.model):
            return self.catalog.get(model_id)
        listed = next((voice for voice in voices.voice if voice.id == model_id), None)
        if listed is not None:
            return voices.as_model(listed)
        own = next((model for model in self.own() if model.id == model_id), None)
        return own or self.catalog.get(model_id)

    def listed(self) -> tuple[Model, ...]:
        """The catalogue, and the other voices that are in one of the folders: Piper's, and those the person brought."""
        known = {model.id for model in self.catalog.model}
        others = [v for v in piper_list().voice if v.id not in known and any((f / v.id).is_dir() for f in self.folders)]
        return (*self.catalog.model, *(piper_list().as_model(voice) for voice in others), *self.own())

    def own(self) -> tuple[Model, ...]:
        """Voices that the person brought, as far as they have been checked."""
        found: dict[str, Model] = {}
        named = {model.id for model in self.catalog.model} | {voice.id for voice in piper_list().voice}
        for voice in (stranger for stranger in self._strangers() if stranger.parent.name not in named):
            try:
                model = own_voices.known(voice)
            except ModelFault:
                continue
            found.setdefault(model.id, model)
        return tuple(found.values())

    def _strangers(self) -> Iterator[Path]:
        """Voices in the folders that neither the catalogue nor the list of Piper's voices names."""
        named = {model.id: {file.name for file in model.file} for model in self.catalog.model}
        named |= {voice.id: {f"{voice.id}.onnx"} for voice in piper_list().voice if voice.id not in named}
        for folder in (inner for models_folder in self.folders for inner in sorted(models_folder.glob("*/"))):
            yield from (v for v in own_voices.voices_in(folder) if v.name not in named.get(folder.name, ()))

    def find(self, model_id: str) -> Path | None:
        """The folder with all of a model's files, unchecked; None where there is none. Cheap: for lists and menus."""
        model = self.entry(model_id)
        return next((folder / model_id for folder in self.folders if present(folder / model_id, model)), None)

    def require(self, model_id: str) -> Path:
        """The folder of a model whose files are what the catalogue says, ready to be loaded.

        Hashes what was not hashed before (some 0.5 s for 150 MB), then trusts size and time. A wrong file is moved to
        the quarantine and the next folder is tried. Raises ModelFault, code 'missing' or 'damaged', with what to do.
        """
        model = self.entry(model_id)
        damaged: ModelFault | None = None
        for models_folder in self.folders:
            folder = models_folder / model_id
            if not present(folder, model):
                continue
            faults = damaged_files(folder, model)
            if not faults:
                return folder
            moved = [quarantine(models_folder, model_id, folder / file.name) for file, _ in faults]
            file, reason = faults[0]
            fate = "put aside and not loaded" if all(moved) else "not loaded"
            damaged = ModelFault(
                f"{model.title} cannot be used: {file.name} {reason}. It was {fate}.",
                f"Fetch it again: rehearsal-voice models pull {model_id}"
                if all(file.source for file in model.file)
                else "Import it again: rehearsal-voice models import FILE",
                code="damaged",
            )
        if damaged is not None:
            raise damaged
        raise ModelFault(
            f"{model.title} is not installed.", f"Fetch it: rehearsal-voice models pull {model_id}", code="missing"
        )

    def choose(self, kind: Kind, language: str, wished: str | None = None) -> Choice:
        """The wished model, or, where it is missing or damaged, the first other of its kind for this language.

        language: two-letter code. Raises the ModelFault of the wished one (or of the first that the catalogue names)
        when nothing can be loaded.
        """
        order = self.catalog.of_kind(kind, language)
        if wished is not None:
            order = (self.entry(wished), *(model for model in order if model.id != wished))
        first: EnvironmentFault | None = None
        for model in order:
            try:
                folder = self.require(model.id)
            except ModelFault as fault:
                first = first or fault
                continue
            return Choice(model, folder, first if wished is not None else None)
        raise first or ModelFault(f"There is no model of kind {kind} for the language {language!r}.", code="missing")

    def set_aside_damaged(self) -> tuple[ModelFault, ...]:
        """Check everything that is installed and move what is wrong out of the way; returns what was wrong.

        For code that looks for models itself, such as a list of voices: after this, whatever it finds may be loaded.
        Hashes only what is new since the last check.
        """
        faults = []
        for model in self.listed():
            try:
                if self.find(model.id) is not None:
                    self.require(model.id)
            except ModelFault as fault:
                faults.append(fault)
        return (*faults, *self._set_aside_strangers())

    def _set_aside_strangers(self) -> Iterator[ModelFault]:
        """A voice that somebody put here is looked at once; one that changed since then is not loaded."""
        for voice in list(self._strangers()):
            try:
                if own_voices.unchanged(voice):
                    continue
                checked_before = own_voices.described_by(voice).name in read_stamps(voice.parent)
                own_voices.check(voice)
                faults = damaged_files(voice.parent, own_voices.known(voice)) if checked_before else []
                if faults:
                    raise ModelFault(f"The voice {voice.stem} has changed since it was checked.", code="damaged")
                own_voices.stamp(voice)
            except ModelFault as fault:
                for file in (voice, own_voices.described_by(voice)):
                    quarantine(voice.parent.parent, voice.parent.name, file)
                yield ModelFault(f"{fault.message} It was put aside.", fault.next_step, code=fault.code)

    def set_aside(self) -> tuple[Path, ...]:
        """The files that were found wrong and are kept to be looked at."""
        places = (models_folder / QUARANTINE_NAME for models_folder in self.folders)
        return tuple(path for place in places for path in sorted(place.rglob("*")) if path.is_file())

    def remove(self, model_id: str) -> int:
        """Delete a model, and what was put aside of it, from every folder; returns how many bytes that freed."""
        self.entry(model_id)
        freed = 0
        for models_folder in self.folders:
            for folder in (models_folder / model_id, models_folder / QUARANTINE_NAME / model_id):
                if folder.is_dir():
                    freed += sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
                    shutil.rmtree(folder)
        return freed


def find(model_id: str, paths: Paths | None = None) -> Path | None:
    """`Installed.find` in this machine's folders."""
    return Installed(paths).find(model_id)


def require(model_id: str, paths: Paths | None = None) -> Path:
    """`Installed.require` in this machine's folders."""
    return Installed(paths).require(model_id)
