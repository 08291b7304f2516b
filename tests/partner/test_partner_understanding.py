"""Sentences that are not among a scene's examples."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from rehearsal_voice.backends.meaning_use import UseMeaningModel
from rehearsal_voice.language.likeness import likeness
from rehearsal_voice.partner.listening import Listener
from rehearsal_voice.partner.pieces import pieces_of
from rehearsal_voice.partner.slots import SlotFinder
from rehearsal_voice.partner.state import DirectorState, HeardTurn
from rehearsal_voice.scenes.scene import Scene

CASES = [
    json.loads(line)
    for line in (Path(__file__).parent.parent / "data" / "partner_meanings.jsonl").read_text("utf-8").splitlines()
]


def right(listener: Listener, case: dict[str, str]) -> bool:
    meant = listener.understand(HeardTurn(case["text"]), DirectorState(case["beat"]))
    name, is_slot, value = case["expect"].partition("=")
    if not name:
        return meant.off
    if is_slot:
        return any(slot == name and found == value for slot, found, _ in meant.slots)
    return meant.has(name)


@pytest.mark.parametrize("name", sorted({case["scene"] for case in CASES}))
def test_unseen_sentences_are_understood(meaning: UseMeaningModel, scenes: dict[str, Scene], name: str) -> None:
    listener = Listener(scenes[name], meaning)
    mine = [case for case in CASES if case["scene"] == name]
    examples = {text for part in (*scenes[name].meanings, *scenes[name].questions) for text in part.says}
    fitting = [case for case in mine if case["expect"]]
    assert len(fitting) >= 20
    assert not examples & {case["text"] for case in fitting}
    assert sum(right(listener, case) for case in fitting) / len(fitting) >= 0.95
    assert sum(right(listener, case) for case in mine if not case["expect"]) / (len(mine) - len(fitting)) >= 0.75


def test_what_fits_nothing_is_admitted(meaning: UseMeaningModel, scenes: dict[str, Scene]) -> None:
    listeners = {name: Listener(scene, meaning) for name, scene in scenes.items()}
    strange = [case for case in CASES if not case["expect"]]
    assert sum(right(listeners[case["scene"]], case) for case in strange) / len(strange) >= 0.90


def test_nothing_said_is_nothing_meant(meaning: UseMeaningModel, scenes: dict[str, Scene]) -> None:
    for text in ("", "...", "?!"):
        assert Listener(scenes["cafe-en"], meaning).understand(HeardTurn(text), DirectorState("drink")).off


def test_a_negated_detail_is_not_taken(scenes: dict[str, Scene]) -> None:
    finder = SlotFinder(scenes["cafe-en"].slots)
    assert finder.find("not a latte, a cappuccino", ["drink"]) == {"drink": "cappuccino"}
    assert finder.find("no croissant", ["food"]) == {}


@pytest.mark.parametrize(
    ("heard", "meant"), [("courtado", "cortado"), ("a lot a", "latte"), ("capuchino", "cappuccino")]
)
def test_words_that_sound_alike(heard: str, meant: str) -> None:
    assert likeness(heard, meant) > likeness("banana bread", meant)


def test_a_turn_is_cut_into_its_clauses() -> None:
    assert pieces_of("No thanks, how much is it?")[:2] == ["No thanks", "how much is it"]
