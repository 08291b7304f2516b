"""What a model may not say, on clauses that were labelled before the checks were written."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from rehearsal_voice.partner.checks import check_clause
from rehearsal_voice.partner.state import DirectorState
from rehearsal_voice.scenes.scene import Scene

CASES = [
    json.loads(line)
    for line in (Path(__file__).parent.parent / "data" / "partner_clauses.jsonl").read_text("utf-8").splitlines()
]
EARNED = DirectorState("decision", said=frozenset(["result", "ask_figure", "my_part"]), slots=(("figure", "eight"),))


def good(case: dict[str, object], scenes: dict[str, Scene]) -> bool:
    spoken = case["spoken"]
    assert isinstance(spoken, list)
    return check_clause(str(case["text"]), scenes[str(case["scene"])], DirectorState("x"), spoken).good


def test_violations_are_caught(scenes: dict[str, Scene]) -> None:
    bad = [case for case in CASES if case["label"] != "good"]
    assert len(CASES) >= 300
    assert sum(not good(case, scenes) for case in bad) / len(bad) >= 0.95


def test_good_clauses_pass(scenes: dict[str, Scene]) -> None:
    fine = [case for case in CASES if case["label"] == "good"]
    assert sum(not good(case, scenes) for case in fine) / len(fine) <= 0.05


def test_what_the_ledger_guards_may_be_given_once_it_is_earned(scenes: dict[str, Scene]) -> None:
    review = scenes["performance-review"]
    words = "I'll take it to the committee with my name on it."
    assert check_clause(words, review, DirectorState("decision"), ()).rule == "concession"
    assert check_clause(words, review, EARNED, ()).good


@pytest.mark.parametrize("name", ["cafe-en", "cafe-es", "cafe-fr", "chores", "performance-review"])
def test_the_playbook_s_own_lines_pass(scenes: dict[str, Scene], name: str) -> None:
    scene = scenes[name]
    lines = [line for line in scene.all_lines() if "{" not in line]
    earned = DirectorState("x", said=frozenset(scene.names), conceded=frozenset(gift.id for gift in scene.concessions))
    refused = [line for line in lines if not check_clause(line, scene, earned, ()).good]
    assert len(refused) / len(lines) <= 0.02, refused


def test_parroting_the_person_is_caught(scenes: dict[str, Scene]) -> None:
    state = DirectorState("x", past=("we changed the rota in march and the nights got quiet",))
    verdict = check_clause("We changed the rota in March, and the nights got quiet.", scenes["chores"], state, ())
    assert verdict.rule == "person"


def test_what_belongs_to_another_moment_is_kept_back(scenes: dict[str, Scene]) -> None:
    review = scenes["performance-review"]
    words = "The March report was two weeks late, and I heard it from the client."
    assert check_clause(words, review, DirectorState("the_ask"), ()).rule == "repeat"
    assert check_clause(words, review, DirectorState("fault"), ()).good
