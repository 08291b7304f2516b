"""A person the user describes gets a part that plays at once."""

from __future__ import annotations

import pytest

from rehearsal_voice.config.paths import assets_folder
from rehearsal_voice.core.errors import InputFault
from rehearsal_voice.scenes.describe import ARCHETYPES, LANGUAGES, Description, described, load_roles

SCENES = assets_folder() / "scenes"


@pytest.mark.parametrize("archetype", ARCHETYPES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_archetype_is_a_whole_scene_in_its_own_words(archetype: str, language: str) -> None:
    told = Description(archetype=archetype, language=language, name="Sam", sets_them_off="being interrupted")
    scene = described(SCENES, told)
    role = load_roles(SCENES / "archetypes" / f"{language}-roles.toml")[archetype]
    assert scene.language == language
    assert not any("{" in line or "|" in line for beat in scene.beats for line in (*beat.ask, *beat.push, *beat.yields))
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
    with pytest.raises(InputFault, match="There are: en, es, fr"):
        described(SCENES, Description(archetype="friend", language="pt"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_languages_have_the_same_beats_goals_and_meanings(language: str) -> None:
    english = described(SCENES, Description(archetype="friend", sets_them_off="x", cares_about="y"))
    other = described(SCENES, Description(archetype="friend", language=language, sets_them_off="x", cares_about="y"))
    assert [beat.id for beat in other.beats] == [beat.id for beat in english.beats]
    assert [goal.id for goal in other.goals] == [goal.id for goal in english.goals]
    own = {"matter", "example", "feeling", "ask", "vague", "blame", "hears", "holds", "backs_down", "next_step"}
    assert own <= {meaning.id for meaning in other.meanings}


def test_in_french_a_friend_says_tu_and_a_clerk_vous() -> None:
    friend, clerk = (described(SCENES, Description(archetype=who, language="fr")) for who in ("friend", "clerk"))
    asked = {
        scene.id: " ".join(line for beat in scene.beats for line in beat.ask).casefold() for scene in (friend, clerk)
    }
    assert " tu " in asked[friend.id]
    assert "vous" not in asked[friend.id].replace("rendez-vous", "")
    assert " tu " not in asked[clerk.id]
    assert "Prends ton temps." in friend.repairs.silence
    assert "Prenez votre temps." in clerk.repairs.silence


@pytest.mark.parametrize(
    ("language", "hard", "soft"),
    [("es", "fría, grita si le llevan la contraria", "cariñosa y paciente"), ("fr", "froid, crie", "doux et patient")],
)
def test_how_they_talk_is_understood_in_the_language_of_the_talk(language: str, hard: str, soft: str) -> None:
    harder, softer = (
        described(SCENES, Description(archetype="relative", language=language, how_they_talk=how))
        for how in (hard, soft)
    )
    assert harder.resistance > softer.resistance
    assert harder.partner.mood < softer.partner.mood
