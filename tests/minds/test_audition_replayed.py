"""A written transcript of a capable model passes its audition in every language, streamed by a server over the wire."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from ollama_protocol_server import OllamaProtocolServer

from rehearsal_voice.app.auditions import in_clauses
from rehearsal_voice.backends.llm_ollama import OllamaLanguageModel
from rehearsal_voice.backends.meaning_use import UseMeaningModel
from rehearsal_voice.config.paths import assets_folder
from rehearsal_voice.partner.audition import audition, turns_to_play
from rehearsal_voice.partner.audition_turns import AUDITION_TURNS
from rehearsal_voice.scenes.library import load_scene
from rehearsal_voice.testing.clock import ManualClock
from rehearsal_voice.testing.mind import ScriptedLanguageModel

DATA = Path(__file__).parent.parent / "data" / "partner_audition.jsonl"
CASES = [json.loads(line) for line in DATA.read_text("utf-8").splitlines()]


@pytest.fixture(scope="module")
def meaning() -> UseMeaningModel:
    return UseMeaningModel()


@pytest.fixture
def actor(request: pytest.FixtureRequest) -> Iterator[OllamaLanguageModel]:
    """A model behind a server that says the lines written for it, in order, a word at a time."""
    scripts = [[f"{word} " for word in case["text"].split()] for case in CASES if case["model"] == request.param]
    server = OllamaProtocolServer(ScriptedLanguageModel(scripts, ManualClock()))
    server.start()
    yield OllamaLanguageModel(server.host, "small")
    server.stop()


@pytest.mark.parametrize(
    ("actor", "language"),
    [("good" if code == "en" else f"good-{code}", code) for code in sorted(AUDITION_TURNS)],
    indirect=["actor"],
)
def test_a_capable_model_passes(actor: OllamaLanguageModel, language: str, meaning: UseMeaningModel) -> None:
    scenes = {name: load_scene(assets_folder() / "scenes" / f"{name}.toml") for name in AUDITION_TURNS[language]}
    results = list(audition(actor, scenes, meaning, language, in_clauses))
    assert len(results) == turns_to_play(language)
    assert results[-1].passed, (results[-1].shortfalls, results[-1].examples)
    assert results[-1].failed_scenes == ()


@pytest.mark.parametrize("actor", ["good"], indirect=True)
def test_the_wrong_language_does_not_pass(actor: OllamaLanguageModel, meaning: UseMeaningModel) -> None:
    scenes = {"bakery-de": load_scene(assets_folder() / "scenes" / "bakery-de.toml")}
    last = list(audition(actor, scenes, meaning, "de", in_clauses))[-1]
    assert "it leaves the language" in last.shortfalls
