"""Details that were said in so many words, on the real meaning model."""

from __future__ import annotations

import pytest

from rehearsal_voice.backends.meaning_use import UseMeaningModel
from rehearsal_voice.config.paths import assets_folder
from rehearsal_voice.partner.director import Director
from rehearsal_voice.partner.state import HeardTurn
from rehearsal_voice.scenes.library import load_scene


@pytest.mark.models
@pytest.mark.parametrize(
    ("said", "slot", "value"),
    [
        ("With oat milk, please.", "milk", "oat milk"),
        ("Oat milk, yes please.", "milk", "oat milk"),
        ("Yes please.", "milk", "whole milk"),
        ("A large one.", "size", "large"),
        ("Large please.", "size", "large"),
    ],
)
def test_what_was_said_is_what_is_noted(said: str, slot: str, value: str) -> None:
    director = Director(load_scene(assets_folder() / "scenes" / "cafe-en.toml"), UseMeaningModel(), 1)
    state = director.reply(director.opening().state, HeardTurn("Hi, can I get a flat white please?")).state
    assert dict(director.reply(state, HeardTurn(said)).state.slots)[slot] == value
