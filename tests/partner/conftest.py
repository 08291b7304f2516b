"""The real meaning model and the real scenes, once for all tests of the partner."""

from __future__ import annotations

import pytest

from rehearsal_voice.backends.meaning_use import UseMeaningModel
from rehearsal_voice.config.paths import assets_folder
from rehearsal_voice.scenes.collection import SceneCollection
from rehearsal_voice.scenes.scene import Scene


@pytest.fixture(scope="session")
def meaning() -> UseMeaningModel:
    return UseMeaningModel()


@pytest.fixture(scope="session")
def scenes() -> dict[str, Scene]:
    return dict(SceneCollection(assets_folder() / "scenes"))
