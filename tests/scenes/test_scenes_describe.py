"""A person the user describes gets a part that plays at once."""

from __future__ import annotations

import pytest

from rehearsal_voice.config.paths import assets_folder
from rehearsal_voice.core.errors import InputFault
from rehearsal_voice.scenes.describe import ARCHETYPES, Description, described, load_roles

SCENES = assets_folder() / "scenes"


@pytest.mark.parametrize("archetype", ARCHETYPES)
def test_every_archetype_is_a_whole_scene_in_its_own_words(archetype: str) -> None:
    scene = described(SCENES, Description(archetype=archetype, name="Sam", sets_them_off="being interrupted"))
    role = load_roles(SCENES / "archetypes" / "en-roles.toml")[archetype]
    assert scene.partner.name == "Sam"
    assert scene.partner.triggers == "being interrupted"
    assert scene.beats[0].ask == role.first
    assert set(role.last) <= set(scene.beats[-1].ask)


def test_how_they_talk_makes_it_harder_or_softer() -> None:
    hard = described(SCENES, Description(archetype="relative", how_they_talk="cold, shouts when contradicted"))
    soft = described(SCENES, Description(archetype="relative", how_they_talk="gentle and patient"))
    assert hard.resistance > soft.resistance
    assert hard.partner.mood < soft.partner.mood


def test_an_unknown_archetype_and_an_unknown_language_are_said_kindly() -> None:
    with pytest.raises(InputFault, match="none of manager"):
        described(SCENES, Description(archetype="wizard"))
    with pytest.raises(InputFault, match="Choose English"):
        described(SCENES, Description(archetype="friend"), "pt")
