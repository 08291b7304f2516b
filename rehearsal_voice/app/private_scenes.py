"""Scenes and described people of a locked profile: they live in its encrypted file, never as files of their own."""

from __future__ import annotations

import contextlib
from collections.abc import Callable

from rehearsal_voice.app.open_profile import OpenProfile
from rehearsal_voice.core.errors import InputFault, StorageFault
from rehearsal_voice.scenes.collection import SceneCollection
from rehearsal_voice.scenes.scene import Scene

SETTING = "own_scenes"
"""In the profile's own settings: scene id → text."""


class PrivateScenes:
    """read: a text becomes its scene. collection: where scenes are looked up; those of a closed profile leave it."""

    def __init__(
        self, open_profile: OpenProfile, collection: Callable[[], SceneCollection], read: Callable[[str], Scene]
    ) -> None:
        self._open = open_profile
        self._collection = collection
        self._read = read
        self._brought: set[str] = set()

    @property
    def wanted(self) -> bool:
        """Whether what is written now belongs into the profile and not beside it."""
        return self._open.is_open and self._open.get().encrypted

    def texts(self) -> dict[str, str]:
        """Scene id → text, of the open profile; nothing while it is locked."""
        if not self._open.is_open:
            return {}
        with contextlib.suppress(StorageFault):  # it was locked a moment ago
            kept = self._open.get().queries.person_settings().get(SETTING, {})
            return {str(name): str(text) for name, text in kept.items()} if isinstance(kept, dict) else {}
        return {}

    def keep(self, scene: Scene, text: str) -> None:
        self._write({**self.texts(), scene.id: text})
        self._collection().add(scene)
        self._brought.add(scene.id)

    def forget(self, scene_id: str) -> None:
        texts = self.texts()
        if texts.pop(scene_id, None) is not None:
            self._write(texts)

    def bring(self) -> None:
        """The collection holds those of the profile that is open now, and of no other."""
        texts, collection = self.texts(), self._collection()
        for gone in self._brought - texts.keys():
            collection.remove(gone)
        self._brought &= texts.keys()
        for name in texts.keys() - self._brought:
            with contextlib.suppress(InputFault):  # written by another version; its text is still there to be mended
                collection.add(self._read(texts[name]))
                self._brought.add(name)

    def _write(self, texts: dict[str, str]) -> None:
        self._open.get().edits.set_person_setting(SETTING, texts or None)
