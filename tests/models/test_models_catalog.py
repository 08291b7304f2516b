"""The catalogue that ships, and what happens to one that is wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

from rehearsal_voice.core.errors import InputFault
from rehearsal_voice.models.catalog import load_catalog, standard_catalog

GOOD = """
version = 1
[[model]]
id = "one"
kind = "tts"
title = "One"
language = "en"
licence = "CC0-1.0"
lineage = "made up"
clean_lineage = true
page = "https://example.org/one"
size_bytes = 3
[[model.file]]
name = "one.onnx"
bytes = 3
sha256 = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
[[model.file.source]]
url = "https://example.org/one.onnx"
"""


def test_every_starter_is_there_and_the_hub_ones_are_clean() -> None:
    catalog = standard_catalog()
    by_starter = {kind: [m.id for m in catalog.model if m.starter == kind] for kind in ("always", "hub", "index")}
    assert by_starter["always"] == ["whisper-base", "smart-turn-v3.2"]
    assert by_starter["index"] == ["en_US-joe-medium"]
    hub_voices = [catalog.get(name) for name in by_starter["hub"]]
    assert {voice.language for voice in hub_voices} == {"en", "es"}
    assert all(voice.clean_lineage for voice in hub_voices)


def test_starters_that_must_come_without_the_hub_have_wheels() -> None:
    for model in standard_catalog().model:
        if model.starter in ("always", "index"):
            assert all(any(source.wheels for source in file.source) for file in model.file), model.id


def test_hub_addresses_are_pinned_to_a_revision() -> None:
    for model in standard_catalog().model:
        for file in model.file:
            urls = [source.url for source in file.source if source.url]
            assert urls, f"{model.id} is not on the hub"
            assert all("/resolve/main/" not in url for url in urls), model.id


@pytest.mark.parametrize(
    ("old", "new", "place", "reason"),
    [
        ('kind = "tts"', 'kind = "music"', "model/0/kind", "Input should be"),
        ("bytes = 3\nsha", "bytes = 4\nsha", "model/0", "not the sum"),
        ('name = "one.onnx"', 'name = "../one.onnx"', "model/0/file/0/name", "pattern"),
        ('sha256 = "ba', 'sha256 = "BA', "model/0/file/0/sha256", "pattern"),
        ('url = "https://example.org/one.onnx"', "wheels = []", "model/0/file/0/source/0", "either a url or"),
        ("version = 1", "version = 2", "version", "Input should be 1"),
    ],
)
def test_an_error_names_the_file_the_place_and_the_reason(
    tmp_path: Path, old: str, new: str, place: str, reason: str
) -> None:
    file = tmp_path / "catalog.toml"
    file.write_text(GOOD.replace(old, new), encoding="utf-8")
    with pytest.raises(InputFault) as caught:
        load_catalog(file)
    assert str(file) in caught.value.message
    assert f"at {place}:" in caught.value.message
    assert reason in caught.value.message


def test_a_catalogue_that_is_no_toml_or_not_there_is_said_in_a_sentence(tmp_path: Path) -> None:
    file = tmp_path / "catalog.toml"
    with pytest.raises(InputFault, match="cannot be read"):
        load_catalog(file)
    file.write_text("[[model", encoding="utf-8")
    with pytest.raises(InputFault, match="not valid TOML"):
        load_catalog(file)


def test_an_unknown_name_lists_the_known_ones(tmp_path: Path) -> None:
    file = tmp_path / "catalog.toml"
    file.write_text(GOOD, encoding="utf-8")
    with pytest.raises(InputFault, match="The catalogue has: one"):
        load_catalog(file).get("two")
