"""Spoken commands are whole, short utterances and nothing else."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from rehearsal_voice.core.commands import Command
from rehearsal_voice.language.commands import command_in

DATA = Path(__file__).parent.parent / "data"
CASES = [json.loads(line) for line in (DATA / "commands_cases.jsonl").read_text("utf-8").splitlines()]


@pytest.mark.parametrize("case", [case for case in CASES if case["command"]], ids=lambda case: case["text"])
def test_commands_are_recognised(case: dict[str, str]) -> None:
    assert command_in(case["text"], [case["language"]]) == case["command"]


@pytest.mark.parametrize("case", [case for case in CASES if not case["command"]], ids=lambda case: case["text"])
def test_ordinary_speech_is_no_command(case: dict[str, str]) -> None:
    assert command_in(case["text"], [case["language"]]) is None


@pytest.mark.parametrize("language", ["en", "es", "fr", "de", "it", "pt", "xx"])
def test_the_stop_word_works_in_every_language(language: str) -> None:
    assert command_in("Stop!", [language]) is Command.STOP


def test_the_native_language_serves_as_well() -> None:
    assert command_in("Slower, please.", ["es", "en"]) is Command.SAY_AGAIN_SLOWER
    assert command_in("Slower, please.", ["es"]) is None


@pytest.mark.speech
def test_hours_of_ordinary_speech_hold_no_command(speech: Path) -> None:
    """Every sentence of every transcript, and every run of its words, as if the endpoint had cut there."""
    files = json.loads((speech / "manifest.json").read_text("utf-8"))["files"]
    found = []
    for file in files:
        for sentence in str(file.get("transcript") or "").replace("?", ".").replace("!", ".").split("."):
            command = command_in(sentence, [file["language"]])
            if command is not None:
                found.append((sentence, command))
    assert found == []
