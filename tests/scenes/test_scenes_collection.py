"""Scenes are read when they are asked for; a person's own stand beside those that ship."""

from __future__ import annotations

import stat
import time
from pathlib import Path

import pytest
from typer.testing import CliRunner

from rehearsal_voice.app.describing import DescribedPeople
from rehearsal_voice.app.workshop import Workshop
from rehearsal_voice.backends.meaning_use import UseMeaningModel
from rehearsal_voice.cli.describe import describe
from rehearsal_voice.config.paths import Paths, assets_folder
from rehearsal_voice.config.settings import Settings
from rehearsal_voice.core.clock import SystemClock
from rehearsal_voice.core.errors import InputFault
from rehearsal_voice.partner.director import Director
from rehearsal_voice.partner.state import HeardTurn
from rehearsal_voice.scenes.collection import SceneCollection
from rehearsal_voice.scenes.describe import Description, described, description_in
from rehearsal_voice.scenes.head import SceneHead
from rehearsal_voice.scenes.library import load_scene

SHIPPED = assets_folder() / "scenes"
GLORIA = Description(
    archetype="manager",
    name="Gloria Okafor",
    how_they_talk="warm, quick with a story",
    sets_them_off="being compared with her brother; coming in late",
    cares_about="paying fourteen wages every month",
    rules=("Keep it short.",),
)


@pytest.fixture
def workshop(tmp_path: Path) -> Workshop:
    return Workshop(Paths(tmp_path, (tmp_path / "models",)), Settings(), SystemClock())


def test_only_what_is_asked_for_is_read(tmp_path: Path) -> None:
    (tmp_path / "broken.toml").write_text("id = 'broken", encoding="utf-8")
    scenes = SceneCollection(SHIPPED, tmp_path)
    assert scenes["cafe-en"].id == "cafe-en"
    assert "broken" not in scenes
    assert "broken.toml, line 1" in str(scenes.fault("broken"))
    assert "cafe-es" in list(scenes)


def seconds_to_read(file: Path) -> float:
    """Of the processor's time, on this thread alone."""
    started = time.thread_time()
    load_scene(file)
    return time.thread_time() - started


def test_a_scene_file_is_read_within_ten_milliseconds() -> None:
    """Forty of them do not keep a window waiting. What else runs slows it down, so the best counts."""
    for file in SHIPPED.glob("*.toml"):
        assert any(seconds_to_read(file) < 0.010 for _ in range(20)), file.name


def test_a_list_of_scenes_shows_what_the_scenes_themselves_say() -> None:
    scenes = SceneCollection(SHIPPED)
    heads = scenes.heads()
    assert list(heads) == list(scenes)
    for name, head in heads.items():
        assert head == SceneHead.model_validate(scenes[name].model_dump(include=set(SceneHead.model_fields)))


def test_a_scene_file_that_was_changed_is_listed_as_it_is_now(tmp_path: Path) -> None:
    file = tmp_path / "saying-no.toml"
    text = (SHIPPED / "saying-no.toml").read_text(encoding="utf-8")
    for title in ("Saying no to more work", "Saying no, again"):
        file.write_text(text.replace("Saying no to more work", title), encoding="utf-8")
        assert SceneCollection(tmp_path).heads()["saying-no"].title == title
        assert SceneCollection(SHIPPED, tmp_path).heads()["saying-no"].title == title
    file.write_text(text.replace("title =", "titel ="), encoding="utf-8")
    assert "saying-no" not in SceneCollection(tmp_path).heads()


def test_an_own_scene_hides_the_shipped_one_of_its_name(tmp_path: Path) -> None:
    text = (SHIPPED / "saying-no.toml").read_text(encoding="utf-8")
    (tmp_path / "saying-no.toml").write_text(text.replace("Saying no to more work", "My own no"), encoding="utf-8")
    assert SceneCollection(SHIPPED, tmp_path)["saying-no"].title == "My own no"


def test_a_scene_is_called_as_its_file_is(tmp_path: Path) -> None:
    (tmp_path / "other.toml").write_text((SHIPPED / "saying-no.toml").read_text(encoding="utf-8"), encoding="utf-8")
    scenes = SceneCollection(SHIPPED, tmp_path)
    assert "other" not in scenes
    assert "must be called “other”" in str(scenes.fault("other"))


def test_a_described_person_plays_at_once_and_again_after_a_restart(workshop: Workshop) -> None:
    people = DescribedPeople(workshop)
    assert workshop.scene(people.meet(GLORIA).id).partner.name == "Gloria Okafor"
    file = people.keep(GLORIA)
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700, "what was told of somebody is for nobody else to read"
    again = Workshop(workshop.paths, Settings(), SystemClock())
    assert again.scene("person-gloria-okafor").rules == ("Keep it short.",)
    assert DescribedPeople(again).kept() == {"person-gloria-okafor": GLORIA}
    DescribedPeople(again).forget("person-gloria-okafor")
    assert not file.exists()
    with pytest.raises(InputFault):
        again.scene("person-gloria-okafor")


@pytest.fixture(scope="module")
def meaning() -> UseMeaningModel:
    return UseMeaningModel()


def test_what_sets_them_off_is_felt(meaning: UseMeaningModel) -> None:
    scene = described(SHIPPED, GLORIA)
    director = Director(scene, meaning, 1)
    state = director.opening().state
    sore = director.reply(state, HeardTurn("You are just like your brother."))
    dear = director.reply(state, HeardTurn("Fourteen wages every month is a lot to pay."))
    assert sore.state.mood < state.mood < dear.state.mood
    assert any(line in sore.text for part in scene.meanings if part.id == "touches_sore_point" for line in part.lines)


def test_without_sore_points_nothing_is_felt(meaning: UseMeaningModel) -> None:
    scene = described(SHIPPED, Description(archetype="friend"))
    assert not any(part.id.startswith("touches") for part in scene.meanings)


def test_a_description_that_cannot_be_read_is_said_with_its_file(tmp_path: Path) -> None:
    with pytest.raises(InputFault, match=r"x\.toml"):
        description_in("archetype = 'friend'\nshoe_size = 44\n", tmp_path / "x.toml")


def test_the_terminal_asks_and_keeps(tmp_path: Path) -> None:
    import typer

    app = typer.Typer()
    app.command()(describe)
    answers = "stranger\nfriend\nMina\nfast and funny\n\n\n\ntell her that it hurt\nKeep it short.\n\n"
    told = CliRunner().invoke(app, ["--home", str(tmp_path)], input=answers)
    assert told.exit_code == 0, told.output
    assert "--scene person-mina" in told.output
    kept = description_in((tmp_path / "scenes" / "person-mina.toml").read_text("utf-8"), tmp_path)
    assert kept.purpose == "tell her that it hurt"
    assert kept.rules == ("Keep it short.",)
