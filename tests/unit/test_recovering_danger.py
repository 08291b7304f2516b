"""Of a take that a crash cut short, what may tell of danger is not written down afterwards."""

from __future__ import annotations

import pytest

from rehearsal_voice.app.guarding import guards_for
from rehearsal_voice.app.recovering import harmless
from rehearsal_voice.backends.meaning_use import UseMeaningModel
from rehearsal_voice.config.paths import assets_folder
from rehearsal_voice.config.settings import Settings
from rehearsal_voice.core.events import Heard, SpeechEnd
from rehearsal_voice.scenes.library import load_scene


@pytest.mark.models
def test_what_tells_of_danger_is_left_out_whole() -> None:
    scene = load_scene(assets_folder() / "scenes" / "cafe-en.toml")
    guards = guards_for(scene, Settings(), UseMeaningModel())
    told = {1: "A latte, please.", 2: "I want to kill myself tonight.", 3: "To go, please."}
    events = [
        event
        for turn, text in told.items()
        for event in (
            SpeechEnd(turn=turn, t=2.0 * turn, start=2.0 * turn - 1, decided=2.0 * turn),
            Heard(turn=turn, t=2.0 * turn, text=text, language="en"),
        )
    ]
    assert [event.turn for event in harmless(events, guards)] == [1, 1, 3, 3]
