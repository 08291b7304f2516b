"""A capable model passes its audition, a bad actor does not; both replayed word by word through the streaming port."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from rehearsal_voice.backends.meaning_use import UseMeaningModel
from rehearsal_voice.partner.audition import AuditionResult, audition, turns_to_play
from rehearsal_voice.scenes.scene import Scene
from rehearsal_voice.testing.clock import ManualClock
from rehearsal_voice.testing.mind import ScriptedLanguageModel
from rehearsal_voice.turns.clauses import ClauseStream

CASES = [
    json.loads(line)
    for line in (Path(__file__).parent.parent / "data" / "partner_audition.jsonl").read_text("utf-8").splitlines()
]


def cut(pieces: Iterator[str]) -> Iterator[str]:
    stream = ClauseStream()
    for piece in pieces:
        yield from stream.push(piece)
    if rest := stream.rest():
        yield rest


def replayed(kind: str) -> ScriptedLanguageModel:
    """Its replies in order, in pieces of one word as a server streams them."""
    return ScriptedLanguageModel(
        [[f"{word} " for word in case["text"].split()] for case in CASES if case["model"] == kind], ManualClock()
    )


@pytest.fixture
def results(meaning: UseMeaningModel, scenes: dict[str, Scene], request: pytest.FixtureRequest) -> list[AuditionResult]:
    return list(audition(replayed(request.param), scenes, meaning, "en", cut))


@pytest.mark.parametrize("results", ["good"], indirect=True)
def test_a_capable_model_passes(results: list[AuditionResult]) -> None:
    assert len(results) == turns_to_play("en")
    assert results[-1].passed, (results[-1].shortfalls, results[-1].examples)


@pytest.mark.parametrize("results", ["bad"], indirect=True)
def test_a_bad_actor_is_told_why_not(results: list[AuditionResult]) -> None:
    last = results[-1]
    assert not last.passed
    assert "it can be talked into giving in" in last.shortfalls
    assert {"character", "markup", "person", "concession"} <= set(last.broken)
    assert all(last.examples[rule] for rule in last.broken)


def test_it_can_be_called_off(meaning: UseMeaningModel, scenes: dict[str, Scene]) -> None:
    seen: list[AuditionResult] = []
    for result in audition(replayed("good"), scenes, meaning, "en", cut, cancelled=lambda: len(seen) >= 3):
        seen.append(result)
    assert len(seen) == 3


def test_a_language_without_scenes_has_no_audition(meaning: UseMeaningModel, scenes: dict[str, Scene]) -> None:
    assert turns_to_play("xx") == 0
    assert list(audition(replayed("good"), scenes, meaning, "xx", cut)) == []


def test_a_silent_model_fails(meaning: UseMeaningModel, scenes: dict[str, Scene]) -> None:
    silent = ScriptedLanguageModel([[] for _ in range(turns_to_play("en"))], ManualClock())
    assert not list(audition(silent, scenes, meaning, "en", cut))[-1].passed


def test_what_was_heard_before_a_break_is_not_asked_again(meaning: UseMeaningModel, scenes: dict[str, Scene]) -> None:
    whole = list(audition(replayed("good"), scenes, meaning, "en", cut))
    rest = ScriptedLanguageModel(
        [[f"{word} " for word in case["text"].split()] for case in CASES if case["model"] == "good"][5:], ManualClock()
    )
    resumed = list(audition(rest, scenes, meaning, "en", cut, given=whole[4].given))
    assert resumed == whole[4:]


def test_asking_for_something_else_than_the_scene_needs_counts_against_it(
    meaning: UseMeaningModel, scenes: dict[str, Scene]
) -> None:
    stray = ["Have you ever been to the moon with a dog?"]
    model = ScriptedLanguageModel([stray for _ in range(turns_to_play("en"))], ManualClock())
    last = list(audition(model, scenes, meaning, "en", cut))[-1]
    assert last.stray > 0.75 * last.replies
    assert any("than the scene needs" in shortfall for shortfall in last.shortfalls)
