"""A written transcript of a capable model passes the audition for corrections, streamed by a server over the wire."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from ollama_protocol_server import OllamaProtocolServer

from rehearsal_voice.app.tutor_model import TutorModel
from rehearsal_voice.app.workshop import Workshop
from rehearsal_voice.backends.llm_ollama import OllamaLanguageModel
from rehearsal_voice.config.paths import standard_paths
from rehearsal_voice.config.settings import Settings
from rehearsal_voice.core.clock import SystemClock
from rehearsal_voice.testing.clock import ManualClock
from rehearsal_voice.testing.mind import ScriptedLanguageModel
from rehearsal_voice.tutoring.proofreading import LANGUAGES, Mended
from rehearsal_voice.tutoring.proofreading_audition import (
    Heard,
    ProofreadingAudition,
    audition_lines,
    proofreading_audition,
)

DATA = Path(__file__).parent.parent / "data" / "tutoring_audition.jsonl"
WRITTEN = [json.loads(row) for row in DATA.read_text("utf-8").splitlines()]


@pytest.fixture(scope="module")
def tutor(tmp_path_factory: pytest.TempPathFactory) -> TutorModel:
    paths = standard_paths(tmp_path_factory.mktemp("home"))
    return TutorModel(Workshop(paths, Settings(), SystemClock()))


def heard(answers: dict[str, str], language: str, lines: tuple[Heard, ...]) -> ProofreadingAudition:
    """The audition of a model that gives these answers, a piece at a time, and “fine” to every other line."""
    scripts = [[f"{word} " for word in answers.get(line.said, "fine").split(" ")] for line in lines]
    server = OllamaProtocolServer(ScriptedLanguageModel(scripts, ManualClock()))
    server.start()
    try:
        *_, last = proofreading_audition(OllamaLanguageModel(server.host, "small"), language, lines)
    finally:
        server.stop()
    return last


@pytest.mark.parametrize("language", sorted({*LANGUAGES} - {"es"}))
def test_a_capable_model_passes(tutor: TutorModel, language: str) -> None:
    answers = {row["said"]: row["answer"] for row in WRITTEN if row["language"] == language}
    lines = tutor.lines(language)
    last = heard(answers, language, lines)
    assert last.passed, last.shortfalls
    assert last.found >= 13
    assert last.asked == len(lines) > 60


def test_a_model_that_corrects_what_is_right_does_not_pass() -> None:
    lines = audition_lines("es", ["Un café con leche, por favor."])
    answers = {line.said: f"{line.said.split()[0]} => Bueno" for line in lines if not line.right}
    last = heard(answers, "es", lines)
    assert any("corrected wrongly" in each for each in last.shortfalls)


def test_a_model_that_finds_nothing_does_not_pass() -> None:
    last = heard({}, "de", audition_lines("de", []))
    assert last.shortfalls == ("it found 0 of 14 slips",)


def test_lines_that_are_right_are_not_marked_as_slips(tutor: TutorModel) -> None:
    for language in LANGUAGES:
        lines = tutor.lines(language)
        assert sum(bool(line.right) for line in lines) == 14
        assert not any(mark in line.said for line in lines for mark in "[]|")


def test_a_model_that_passed_reads_over_where_it_may(tmp_path: Path) -> None:
    answers = {row["said"]: row["answer"] for row in WRITTEN if row["language"] == "es"}
    scripts: list[list[str]] = []
    server = OllamaProtocolServer(ScriptedLanguageModel(scripts, ManualClock()))
    server.start()
    settings = Settings(partner="ollama", ollama_host=server.host, ollama_model="small")
    workshop = Workshop(standard_paths(tmp_path), settings, SystemClock())
    tutor, model, told = TutorModel(workshop), workshop.model(), list[int]()
    scenes = workshop.scenes()
    assert model is not None
    assert tutor.rules(scenes["pharmacy-es"], (), None) is None
    scripts += [[answers.get(line.said, "fine")] for line in tutor.lines("es")] + [["vive => vivo"]]
    server.model = ScriptedLanguageModel(scripts, ManualClock())
    heard = tutor.hold(model, "es", date(2026, 3, 2), lambda done, of: told.append(done), lambda: False)
    rules = tutor.rules(scenes["pharmacy-es"], (), None)
    assert heard is not None
    assert heard.passed
    assert told[-1] == heard.lines
    assert rules is not None
    assert rules.find("Yo vive en el centro.", lambda: False) == Mended("vive", "vivo")
    assert tutor.rules(scenes["pharmacy-es"], ("Don't correct me.",), None) is None
    assert tutor.rules(scenes["boundary-es"], (), None) is None
    assert tutor.rules(scenes["bakery-de"], (), None) is None
    server.stop()
