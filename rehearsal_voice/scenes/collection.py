"""All scenes there are, each read when it is first asked for: those that ship, and the person's own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from rehearsal_voice.core.errors import InputFault
from rehearsal_voice.scenes.describe import described, description_in, tells_of_a_person
from rehearsal_voice.scenes.head import SceneHead
from rehearsal_voice.scenes.library import load_head, load_scene, scene_file_text
from rehearsal_voice.scenes.scene import Scene


class SceneCollection(Mapping[str, Scene]):
    """Scenes by id, which is the file's name without its ending.

    An own file hides a shipped one of the same name; it holds a whole scene or tells of a person. A file that cannot
    be used is left out, as if it were not there, so that one slip of the pen does not close the house; `fault` tells.
    """

    def __init__(self, shipped: Path, own: Path | None = None) -> None:
        self._shipped = shipped
        self._files = {file.stem: file for file in sorted(shipped.glob("*.toml"))}
        self._read: dict[str, Scene] = {}
        self._heads: dict[str, SceneHead] = {}
        self._faults: dict[str, InputFault] = {}
        if own is not None and own.is_dir():
            self._files |= {file.stem: file for file in sorted(own.glob("*.toml"))}

    def heads(self) -> Mapping[str, SceneHead]:
        """What a list shows of each scene, by id. Of shipped ones, which are known to be whole, no more is read."""
        found = {scene_id: self._head(scene_id) for scene_id in dict.fromkeys([*self._files, *self._read])}
        return {scene_id: head for scene_id, head in found.items() if head is not None}

    def add(self, scene: Scene) -> None:
        """A scene that is in no file (yet), for as long as the program runs."""
        self._read[scene.id] = scene
        self._faults.pop(scene.id, None)

    def remove(self, scene_id: str) -> None:
        """An own scene whose file is deleted; a shipped one that it hid is there again with the next start."""
        self._read.pop(scene_id, None)
        self._files.pop(scene_id, None)

    def fault(self, scene_id: str) -> InputFault | None:
        """Why the file of that name cannot be used: file, line and reason."""
        return None if scene_id in self else self._faults.get(scene_id)

    def __getitem__(self, scene_id: str) -> Scene:
        if scene_id not in self._read:
            if scene_id in self._faults:
                raise KeyError(scene_id)
            file = self._files[scene_id]
            try:
                self._read[scene_id] = self._load(file)
            except InputFault as fault:
                self._faults[scene_id] = fault
                raise KeyError(scene_id) from fault
        return self._read[scene_id]

    def __iter__(self) -> Iterator[str]:
        return (scene_id for scene_id in dict.fromkeys([*self._files, *self._read]) if scene_id in self)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def _head(self, scene_id: str) -> SceneHead | None:
        """None for a file that cannot be used."""
        if scene_id in self._read or self._files[scene_id].parent != self._shipped:
            return self.get(scene_id)
        if scene_id not in self._heads and scene_id not in self._faults:
            try:
                self._heads[scene_id] = load_head(self._files[scene_id])
            except InputFault as fault:
                self._faults[scene_id] = fault
        return self._heads.get(scene_id)

    def _load(self, file: Path) -> Scene:
        if file.parent != self._shipped:
            text = scene_file_text(file)
            if tells_of_a_person(text):
                scene = described(self._shipped, description_in(text, file))
                return scene.model_copy(update={"id": file.stem})
        scene = load_scene(file, self._shipped / "common")
        if scene.id != file.stem:
            raise InputFault(f"{file}, line 1: the scene in this file must be called “{file.stem}” as the file is.")
        return scene
