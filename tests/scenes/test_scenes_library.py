"""Scenes are read, joined with what their language shares, and refused with file, line and reason."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from rehearsal_voice.config.paths import assets_folder
from rehearsal_voice.core.errors import InputFault
from rehearsal_voice.scenes.conditions import holds
from rehearsal_voice.scenes.library import load_scene, load_scenes
from rehearsal_voice.scenes.scene import Scene

SCENES = assets_folder() / "scenes"
FLAGSHIPS = (
    "cafe-en",
    "cafe-es",
    "cafe-fr",
    "performance-review",
    "chores",
    "saying-no",
    "creative-notes",
    "silence-drill",
)


@pytest.fixture(scope="module")
def scenes() -> dict[str, Scene]:
    return dict(load_scenes(SCENES))


def broken(tmp_path: Path, old: str, new: str) -> InputFault:
    """The fault of the English café with one thing changed."""
    shutil.copytree(SCENES / "common", tmp_path / "common")
    text = (SCENES / "cafe-en.toml").read_text(encoding="utf-8")
    assert old in text
    (tmp_path / "cafe-en.toml").write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(InputFault) as caught:
        load_scene(tmp_path / "cafe-en.toml")
    return caught.value


def line_with(text: str) -> int:
    """Where in the English café that text stands, counted from 1."""
    lines = (SCENES / "cafe-en.toml").read_text(encoding="utf-8").splitlines()
    return next(number for number, line in enumerate(lines, start=1) if text in line)


def test_flagships_are_all_there(scenes: dict[str, Scene]) -> None:
    assert set(FLAGSHIPS) <= set(scenes)


@pytest.mark.parametrize("name", FLAGSHIPS)
def test_a_flagship_has_depth(scenes: dict[str, Scene], name: str) -> None:
    scene = scenes[name]
    own = (SCENES / f"{name}.toml").read_text(encoding="utf-8")
    lines = {line for line in scene.all_lines() if f'"{line}"' in own}
    assert len(lines) >= 120
    assert len(scene.beats) >= 8
    assert len(scene.goals) >= 3
    assert set(scene.tones) >= {"warm", "crisp", "playful", "formal"}
    assert any(beat.variants for beat in scene.beats)
    if scene.kind == "language":
        assert len(scene.glossary) >= 60
        assert scene.slips


@pytest.mark.parametrize("name", FLAGSHIPS)
def test_no_line_asks_twice_and_none_is_doubled_within_its_list(scenes: dict[str, Scene], name: str) -> None:
    for beat in scenes[name].beats:
        for lines in (beat.ask, beat.yields, beat.push, beat.resist, beat.deflect, beat.back):
            assert len(set(lines)) == len(lines)


def test_a_scene_brings_the_small_words_of_its_language(scenes: dict[str, Scene]) -> None:
    assert {"yes", "no", "flattery", "out_of_role"} <= {meaning.id for meaning in scenes["cafe-es"].meanings}


def test_its_own_meaning_replaces_the_common_one(scenes: dict[str, Scene]) -> None:
    flattery = [meaning for meaning in scenes["performance-review"].meanings if meaning.id == "flattery"]
    assert len(flattery) == 1
    assert "Thank you. That's not going in the form, though." in flattery[0].lines


def test_its_own_answer_to_flattery_knows_all_flattery(scenes: dict[str, Scene]) -> None:
    flattery = next(meaning for meaning in scenes["performance-review"].meanings if meaning.id == "flattery")
    assert "That's not going in the form" in flattery.lines[0]
    assert {"You're the best boss I've ever had.", "You have always been my favourite."} <= set(flattery.says)


def test_a_typing_error_is_named_with_its_line(tmp_path: Path) -> None:
    fault = broken(tmp_path, 'title = "Order a coffee"', "title = Order a coffee")
    assert f"cafe-en.toml, line {line_with('title =')}:" in fault.message


def test_an_unknown_key_is_named_with_its_line(tmp_path: Path) -> None:
    fault = broken(tmp_path, 'id = "size"\nwants', 'id = "size"\nwishes = ["x"]\nwants')
    assert "wishes" in fault.message
    expected = line_with('id = "size"') + 1
    assert f"line {expected}:" in fault.message


def test_a_line_with_two_questions_is_refused(tmp_path: Path) -> None:
    fault = broken(tmp_path, '"How big should it be?"', '"How big? And hot?"')
    assert "one question at a time" in fault.message
    assert f"line {line_with('How big should it be?')}:" in fault.message


def test_a_beat_that_waits_for_something_unheard_of_is_refused(tmp_path: Path) -> None:
    fault = broken(tmp_path, 'wants = ["pay"]', 'wants = ["payment"]')
    assert "payment" in fault.message
    expected = line_with('wants = ["pay"]')
    assert f"line {expected}:" in fault.message


def test_a_gap_that_nothing_fills_is_refused(tmp_path: Path) -> None:
    fault = broken(tmp_path, '"One {order} for you."', '"One {ordre} for you."')
    assert "{ordre}" in fault.message
    assert f"line {line_with('One {order} for you.')}:" in fault.message


def test_a_scene_without_an_end_is_refused(tmp_path: Path) -> None:
    assert "ends" in broken(tmp_path, "ends = true", "ends = false").message


def test_two_scenes_of_one_name_are_refused(tmp_path: Path) -> None:
    shutil.copytree(SCENES / "common", tmp_path / "common")
    for name in ("one", "two"):
        shutil.copy(SCENES / "cafe-en.toml", tmp_path / f"{name}.toml")
    with pytest.raises(InputFault, match="already called"):
        load_scenes(tmp_path)


def test_a_file_that_is_no_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / "scene.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(InputFault, match=r"scene\.toml cannot be read"):
        load_scenes(tmp_path)


@pytest.mark.parametrize(
    ("condition", "holding"),
    [("drink", True), ("milk", False), ("not milk", True), ("drink=tea|mocha", True), ("not drink=tea", True)],
)
def test_conditions(condition: str, holding: bool) -> None:
    assert holds((condition,), {"drink": "mocha"}) is holding
