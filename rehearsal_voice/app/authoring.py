"""Scenes of the person's own: files in their data folder, `ui.services.Authoring` on top of them."""

from __future__ import annotations

import re
from pathlib import Path

from rehearsal_voice.app.cards import scene_card
from rehearsal_voice.app.describing import DescribedPeople
from rehearsal_voice.app.open_profile import OpenProfile
from rehearsal_voice.app.private_scenes import PrivateScenes
from rehearsal_voice.app.workshop import Workshop
from rehearsal_voice.config.paths import assets_folder
from rehearsal_voice.core.errors import InputFault, StorageFault
from rehearsal_voice.scenes.describe import Description, described, description_in, load_roles, tells_of_a_person
from rehearsal_voice.scenes.library import scene_of
from rehearsal_voice.scenes.scene import Scene
from rehearsal_voice.ui import services as face

_FAULT = re.compile(r"^.*?, line (\d+): (.*)$", re.DOTALL)
_ID_LINE = re.compile(r'^id\s*=\s*"([^"\n]*)"', re.MULTILINE)
_NAME = re.compile(r"[a-z0-9][a-z0-9-]*")
DRAFT = Path("scene.toml")
"""What a text is called that is in no file yet."""


class OwnScenes:
    """folder: where they are kept, one file a scene, named as the scene is; those of a locked profile are in it."""

    def __init__(self, workshop: Workshop, folder: Path, open_profile: OpenProfile) -> None:
        self._workshop = workshop
        self._people = DescribedPeople(workshop)
        self._shipped = assets_folder() / "scenes"
        self._folder = folder
        self._private = PrivateScenes(open_profile, workshop.scenes, self._scene)

    def bring_private(self) -> None:
        """Those of the profile that is open now can be rehearsed, those of another cannot."""
        self._private.bring()

    def is_own(self, scene: str) -> bool:
        return self._file(scene).is_file() or scene in self._private.texts()

    def roles(self, language: str) -> tuple[face.RoleCard, ...]:
        file = self._shipped / "archetypes" / f"{language}-roles.toml"
        return tuple(face.RoleCard(name, role.role) for name, role in load_roles(file).items())

    def describe(self, told: face.PersonTold) -> face.SceneCard:
        description = Description(
            archetype=told.role,
            language=told.language,
            name=told.name,
            how_they_talk=told.how_they_talk,
            sets_them_off=told.sets_them_off,
            cares_about=told.cares_about,
            history=told.history,
            purpose=told.purpose,
        )
        if self._private.wanted:
            self._private.keep(self._people.meet(description), description.text)
        else:
            self._people.keep(description)
        return scene_card(self._people.meet(description), own=True)

    def text(self, scene: str) -> str:
        """Raises InputFault when there is none of that name."""
        private = self._private.texts()
        if scene in private:
            return private[scene]
        for folder in (self._folder, self._shipped):
            file = folder / f"{scene}.toml"
            if file.is_file():
                return file.read_text(encoding="utf-8")
        raise InputFault(f"There is no scene called “{scene}”.")

    def check(self, text: str) -> face.SceneFault | None:
        try:
            self._scene(text)
        except InputFault as fault:
            found = _FAULT.match(fault.message)
            return face.SceneFault(int(found.group(1)), found.group(2)) if found else face.SceneFault(1, fault.message)
        return None

    def save(self, text: str) -> face.SceneCard:
        scene = self._scene(text)
        if (self._shipped / f"{scene.id}.toml").is_file():
            text = _ID_LINE.sub(f'id = "my-{scene.id}"', text, count=1)
            scene = self._scene(text)
        return self._keep(scene, text)

    def delete(self, scene: str) -> None:
        self._private.forget(scene)
        self._file(scene).unlink(missing_ok=True)
        self._workshop.scenes().remove(scene)

    def _scene(self, text: str) -> Scene:
        if tells_of_a_person(text):
            return described(self._shipped, description_in(text, DRAFT))
        scene = scene_of(text, DRAFT, self._shipped / "common")
        if not _NAME.fullmatch(scene.id):
            raise InputFault(f"{DRAFT}, line 1: id: use small letters, digits and hyphens only.")
        return scene

    def _keep(self, scene: Scene, text: str) -> face.SceneCard:
        if self._private.wanted:
            self._private.keep(scene, text)
            return scene_card(scene, own=True)
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._file(scene.id).write_text(text, encoding="utf-8")
        except OSError as error:
            raise StorageFault(f"The scene cannot be kept in {self._folder}: {error.strerror}.") from error
        self._workshop.scenes().add(scene)
        return scene_card(scene, own=True)

    def _file(self, scene: str) -> Path:
        return self._folder / f"{scene}.toml"
