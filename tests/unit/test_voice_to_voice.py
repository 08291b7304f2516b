"""What `benchmarks.voice_to_voice` tells beside the delays, and how it meets input that cannot be used."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks.replies import asks_again, carries_detail
from benchmarks.voice_to_voice import Measured, summary
from rehearsal_voice.config.paths import assets_folder
from rehearsal_voice.scenes.collection import SceneCollection

SCENE = SceneCollection(assets_folder() / "scenes")["cafe-en"]


def test_a_detail_comes_back_when_it_was_said_before() -> None:
    assert carries_detail("A flat white, lovely. What size?", ["Can I get a flat white?"], SCENE)
    assert not carries_detail("A flat white, lovely. What size?", ["A large one."], SCENE)
    assert not carries_detail("Lovely. What size?", ["Can I get a flat white?"], SCENE)


def test_asking_again_is_told_from_other_replies() -> None:
    written = next(line for line in SCENE.repairs.unclear if "{" not in line)
    assert asks_again(written, SCENE)
    assert not asks_again("Lovely. What size?", SCENE)


def test_an_end_that_is_never_answered_is_missed() -> None:
    answered = Measured("a.wav", 0.0, 1.0, 1.5, {"decided": 0.4}, ("Hi.",), True, "Hello.", sorry=True)
    never = Measured("b.wav", 5.0, 6.0, None, {}, (), False, "")
    figures = summary([answered, never])
    assert (figures["missed_ends"], figures["share_sorry"], figures["share_with_detail"]) == (1, 0.5, 0.0)


@pytest.mark.parametrize("what", ["missing", "empty", "broken"])
def test_turns_that_cannot_be_used_are_told_in_one_sentence(what: str, tmp_path: Path) -> None:
    folder = tmp_path / what
    if what != "missing":
        folder.mkdir()
    if what == "broken":
        (folder / "one.wav").write_bytes(b"RIFF of nothing")
    command = [sys.executable, "-m", "benchmarks.voice_to_voice", "--turns", str(folder), "--partner", "playbook"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60.0, check=False)
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "Traceback" not in done.stderr
