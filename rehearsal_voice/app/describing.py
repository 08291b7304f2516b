"""A person the user describes: a scene that plays at once, and that can be kept as a file of their own."""

from __future__ import annotations

import contextlib
from pathlib import Path

from rehearsal_voice.app.workshop import Workshop
from rehearsal_voice.config.paths import assets_folder
from rehearsal_voice.core.errors import InputFault, StorageFault
from rehearsal_voice.scenes.describe import Description, described, description_in
from rehearsal_voice.scenes.scene import Scene


class DescribedPeople:
    """The people a user has told of. What they tell stays on this machine, kept only when they ask for it.

    A kept description is plain text in the data folder, so that it can be read and changed with any editor; whoever
    can open that folder can read it. In the window a locked profile keeps its own inside (`app.private_scenes`).
    """

    def __init__(self, workshop: Workshop) -> None:
        self._workshop = workshop

    def meet(self, description: Description) -> Scene:
        """The scene with that person, ready to be rehearsed under its id. Raises InputFault, saying what is wrong."""
        scene = described(assets_folder() / "scenes", description)
        self._workshop.scenes().add(scene)
        return scene

    def keep(self, description: Description) -> Path:
        """Write it down; an earlier description of the same name is replaced. Raises StorageFault."""
        scene = self.meet(description)
        file = self._file(scene.id)
        beside = file.with_suffix(".part")
        try:
            file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            beside.write_text(description.text, encoding="utf-8")
            beside.replace(file)
        except OSError as error:
            beside.unlink(missing_ok=True)
            raise StorageFault(
                f"{file} cannot be written: {error.strerror}.", "Make room, or choose --home."
            ) from error
        return file

    def kept(self) -> dict[str, Description]:
        """Scene id → description, of all that can be read."""
        found = {}
        for file in sorted(self._workshop.paths.scenes.glob("person-*.toml")):
            with contextlib.suppress(InputFault, OSError, UnicodeDecodeError):
                found[file.stem] = description_in(file.read_text(encoding="utf-8"), file)
        return found

    def forget(self, scene_id: str) -> None:
        """The file is gone, and the scene with it. Raises InputFault when there is none of that name."""
        if scene_id not in self.kept():
            raise InputFault(f"No person is kept as “{scene_id}”.", "rehearsal-voice describe --list shows them.")
        self._file(scene_id).unlink(missing_ok=True)
        self._workshop.scenes().remove(scene_id)

    def _file(self, scene_id: str) -> Path:
        return self._workshop.paths.scenes / f"{scene_id}.toml"
