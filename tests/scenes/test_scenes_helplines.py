"""Only numbers from the file are ever shown."""

from __future__ import annotations

from pathlib import Path

import pytest

from rehearsal_voice.config.paths import assets_folder
from rehearsal_voice.core.errors import InputFault
from rehearsal_voice.scenes.helplines import load_helplines

FILE = assets_folder() / "helplines.toml"


def test_a_listed_country_has_its_numbers() -> None:
    assert [line.number for line in load_helplines(FILE).of("es")] == ["112", "024"]


def test_an_unlisted_member_of_the_union_has_the_emergency_number_alone() -> None:
    assert [line.number for line in load_helplines(FILE).of("NL")] == ["112"]


@pytest.mark.parametrize("country", ["", "JP", "XX"])
def test_an_unknown_country_has_none(country: str) -> None:
    assert load_helplines(FILE).of(country) == ()


def test_a_spoilt_file_is_refused_with_its_reason(tmp_path: Path) -> None:
    spoilt = tmp_path / "helplines.toml"
    spoilt.write_text(FILE.read_text(encoding="utf-8").replace('"988"', '"call us"', 1), encoding="utf-8")
    with pytest.raises(InputFault, match="cannot be read"):
        load_helplines(spoilt)


@pytest.mark.parametrize(("language", "said"), [("es", "emergencias"), ("fr", "urgences"), ("de", "Notruf")])
def test_what_is_said_of_a_line_is_in_the_language_of_the_person(language: str, said: str) -> None:
    first, second = load_helplines(FILE).of("US", language)
    assert (first.what, first.number) == (said, "911")
    assert second.what.startswith("Suicide & Crisis Lifeline, ")
    assert "call or text" not in second.what


def test_all_languages_have_words_for_the_same_things() -> None:
    words = load_helplines(FILE).words
    assert len({frozenset(known) - {"24 h"} for known in words.values()}) == 1
