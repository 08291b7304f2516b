"""Danger is heard, everyday sayings are let be, and only real numbers are shown."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from rehearsal_voice.backends.meaning_use import UseMeaningModel
from rehearsal_voice.config.paths import assets_folder
from rehearsal_voice.partner.plain_words import PLAIN_WORDS
from rehearsal_voice.partner.safety import Guard, plain_words
from rehearsal_voice.scenes.helplines import load_helplines

DATA = Path(__file__).parent.parent / "data"


def cases(pattern: str) -> Iterator[dict[str, str]]:
    for file in sorted(DATA.glob(pattern)):
        for line in file.read_text("utf-8").splitlines():
            yield json.loads(line)


@pytest.fixture(scope="module")
def guards(meaning: UseMeaningModel) -> dict[str, Guard]:
    return {code: Guard(meaning, [code]) for code in PLAIN_WORDS}


@pytest.mark.parametrize("language", sorted(PLAIN_WORDS))
def test_danger_is_heard(guards: dict[str, Guard], language: str) -> None:
    dangers = [case for case in cases("crisis_*.jsonl") if case["label"] != "none" and case["language"] == language]
    missed = [case["text"] for case in dangers if guards[language].danger_in(case["text"]) is None]
    assert len(missed) / len(dangers) <= 0.02, missed


@pytest.mark.parametrize("language", sorted(PLAIN_WORDS))
def test_sayings_raise_no_alarm(guards: dict[str, Guard], language: str) -> None:
    sayings = [case for case in cases("crisis_*.jsonl") if case["label"] == "none" and case["language"] == language]
    alarms = [case["text"] for case in sayings if guards[language].danger_in(case["text"]) is not None]
    assert len(alarms) / len(sayings) <= 0.04, alarms


def test_ordinary_turns_raise_no_alarm(guards: dict[str, Guard]) -> None:
    alarms = [case["text"] for case in cases("partner_meanings.jsonl") if guards["en"].danger_in(case["text"])]
    assert alarms == []


def test_danger_within_a_longer_turn_is_heard(guards: dict[str, Guard]) -> None:
    assert guards["en"].danger_in("I'd like a raise, but honestly, I don't want to live anymore.") == "self"


def test_the_native_language_is_heard_too(meaning: UseMeaningModel) -> None:
    assert Guard(meaning, ["es", "en"]).danger_in("I want to kill myself.") == "self"


@pytest.mark.parametrize("language", sorted(PLAIN_WORDS))
def test_plain_words_come_with_the_numbers_of_the_country_and_no_others(language: str) -> None:
    helplines = load_helplines(assets_folder() / "helplines.toml")
    words = plain_words("self", language, helplines, "ES")
    assert [line.number for line in words.numbers] == ["112", "024"]
    assert not any(character.isdigit() for sentence in words.sentences for character in sentence)
    assert "024" in words.text


def test_without_a_country_no_number_is_shown() -> None:
    words = plain_words("abuse", "en", load_helplines(assets_folder() / "helplines.toml"), "")
    assert not any(character.isdigit() for character in words.text)
