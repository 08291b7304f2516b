"""What a model may not say, on clauses that were labelled before the checks were written."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from rehearsal_voice.backends.meaning_use import UseMeaningModel
from rehearsal_voice.partner.checks import check_clause
from rehearsal_voice.partner.clause_sense import ClauseSense
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


@pytest.fixture(scope="module")
def senses(scenes: dict[str, Scene], meaning: UseMeaningModel) -> dict[str, ClauseSense]:
    return {name: ClauseSense(scenes[name], meaning) for name in ("cafe-es", "chores")}


UNSEEN = [
    json.loads(line)
    for name in ("partner_clauses_held_out.jsonl", "partner_clauses_last.jsonl")
    for line in (Path(__file__).parent.parent / "data" / name).read_text("utf-8").splitlines()
]


def test_what_patterns_did_not_foresee_is_caught_by_its_meaning(
    scenes: dict[str, Scene], senses: dict[str, ClauseSense]
) -> None:
    judged = [
        (case, check_clause(case["text"], scene, DirectorState("x"), case["spoken"], senses[scene.id]).good)
        for case in UNSEEN
        if (scene := scenes[case["scene"]]).id in senses
    ]
    bad = [passed for case, passed in judged if case["label"] != "good"]
    fine = [passed for case, passed in judged if case["label"] == "good"]
    assert len(bad) >= 20
    assert sum(bad) / len(bad) <= 0.1
    assert sum(not passed for passed in fine) / len(fine) <= 0.05


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Tu frase está muy bien construida.", "character"),
        ("Ella se ríe y mira por la ventana.", "character"),
        ("That will be four euros fifty, please.", "language"),
        ("¿Me pones un cortado para llevar?", "person"),
    ],
)
def test_each_kind_is_told_by_its_name(
    scenes: dict[str, Scene], senses: dict[str, ClauseSense], text: str, rule: str
) -> None:
    assert check_clause(text, scenes["cafe-es"], DirectorState("x"), (), senses["cafe-es"]).rule == rule


def test_a_detail_that_is_asked_for_now_is_not_chosen_for_the_person(scenes: dict[str, Scene]) -> None:
    cafe = scenes["cafe-en"]
    asked, known = DirectorState("size", turn=2), DirectorState("size", turn=2, slots=(("size", "medium"),))
    assert check_clause("Let's go with a medium.", cafe, asked, ()).rule == "person"
    assert check_clause("Let's go with a medium.", cafe, known, ()).good
    assert check_clause("We have small, medium and large.", cafe, asked, ()).good
    assert check_clause("A small one, lovely.", cafe, known, ()).rule == "person", "nor is what they chose changed"


def test_the_same_in_other_words_is_a_repetition(scenes: dict[str, Scene]) -> None:
    state = DirectorState("x")
    said = ["I rewrote that page eleven times."]
    assert (
        check_clause("I rewrote that page eleven times, you know.", scenes["creative-notes"], state, said).rule
        == "repeat"
    )
