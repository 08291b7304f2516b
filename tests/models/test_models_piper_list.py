"""Every Piper voice: browsed offline, its card and sample fetched before it, installed and checked like any other."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from models_hub import HURRIED, Hub, serve
from typer.testing import CliRunner

from rehearsal_voice.cli.models import models_app
from rehearsal_voice.config.paths import Paths
from rehearsal_voice.core.errors import InputFault, ModelFault
from rehearsal_voice.models import piper_list as listing
from rehearsal_voice.models.catalog import standard_catalog
from rehearsal_voice.models.fetch import Fetcher
from rehearsal_voice.models.installed import Installed
from rehearsal_voice.models.piper_list import PiperList, PiperVoice, piper_list

CARD = b"# Model card for nadie\n* License: CC0\n"


def digest(content: bytes) -> str:
    return hashlib.md5(content, usedforsecurity=False).hexdigest()


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch) -> Iterator[Hub]:
    with serve() as running:
        monkeypatch.setattr(listing, "HUB", running.url("rhasspy").rstrip("/"))
        yield running


@pytest.fixture
def small_list(hub: Hub) -> PiperList:
    """One voice of a few bytes on the hub, in the form of the real list."""
    contents = (b"the voice itself", b"{}", CARD)
    for name, content in zip(
        ("es_XX-nadie-low.onnx", "es_XX-nadie-low.onnx.json", "MODEL_CARD"), contents, strict=True
    ):
        hub.files[f"rhasspy/resolve/r1/es/nadie/{name}"] = content
    hub.files["rhasspy/resolve/r1/es/nadie/samples/speaker_0.mp3"] = b"ID3 a sentence"
    voice = PiperVoice(
        id="es_XX-nadie-low",
        file="es_XX-nadie-low",
        folder="es/nadie",
        language="es",
        region="Nowhere",
        spoken="Spanish",
        name="nadie",
        quality="low",
        speakers=1,
        bytes=tuple(map(len, contents)),  # type: ignore[arg-type]  # three of them
        md5=tuple(map(digest, contents)),  # type: ignore[arg-type]
    )
    return PiperList(version=1, revision="r1", voice=(voice,))


def test_the_whole_list_is_there_and_our_own_voices_are_in_it() -> None:
    known = {voice.id for voice in piper_list().voice}
    assert len(known) > 150
    assert {model.id for model in standard_catalog().of_kind("tts")} <= known
    assert {"en", "es", "fr", "de", "it", "pt"} <= {voice.language for voice in piper_list().voice}


def test_card_and_sample_come_before_the_voice(small_list: PiperList, hub: Hub) -> None:
    voice = small_list.get("es_XX-nadie-low")
    assert "CC0" in small_list.card(voice)
    assert small_list.sample(voice).startswith(b"ID3")
    hub.files["rhasspy/resolve/r1/es/nadie/MODEL_CARD"] = CARD.replace(b"CC0", b"CC1")
    with pytest.raises(ModelFault) as changed:
        small_list.card(voice)
    assert changed.value.code == "damaged"


def test_a_listed_voice_is_installed_and_one_wrong_byte_is_not(
    small_list: PiperList, hub: Hub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("rehearsal_voice.models.installed.piper_list", lambda: small_list)
    paths = Paths(tmp_path, (tmp_path / "models",))
    installed = Installed(paths)
    model = installed.entry("es_XX-nadie-low")
    folder = Fetcher(paths.models, lambda _progress: None, patience=HURRIED).install(model)
    assert installed.require(model.id) == folder
    assert model.id in {listed.id for listed in installed.listed()}
    (folder / "es_XX-nadie-low.onnx").write_bytes(b"the voice itselF")
    with pytest.raises(ModelFault) as damaged:
        installed.require(model.id)
    assert damaged.value.code == "damaged"


def test_the_list_is_browsed_by_language_and_quality() -> None:
    shown = CliRunner().invoke(models_app, ["voices", "--language", "es", "--quality", "medium", "--json"])
    rows = json.loads(shown.output)
    assert rows
    assert all("Spanish" in row["spoken"] and row["quality"] == "medium" for row in rows)
    known = next(row for row in rows if row["id"] == "es_ES-davefx-medium")
    assert known["licence"] == standard_catalog().get("es_ES-davefx-medium").licence


def test_a_voice_that_is_not_listed_is_said() -> None:
    with pytest.raises(InputFault, match="no voice called"):
        piper_list().get("xx_XX-nobody-high")


def test_a_card_that_ships_is_the_one_that_the_list_names() -> None:
    """A card with another MD5 would count as none, so none may be there."""
    voices = piper_list()
    shipped = [voice for voice in voices.voice if listing._shipped_cards().get(voice.id)]
    assert len(shipped) == len(listing._shipped_cards())
    assert all(voices.known_card(voice) for voice in shipped)
    jirka = voices.as_model(voices.get("cs_CZ-jirka-low"))
    assert (jirka.licence, jirka.lineage.partition(";")[0]) == (
        "CC0",
        "Finetuned from U.S. English lessac voice (low quality)",
    )
    assert voices.licence(voices.get("de_DE-ramona-low")) == ""  # its card sends one elsewhere for it


def test_voices_are_browsed_by_language_quality_and_licence() -> None:
    wanted = ("voices", "--language", "nl", "--quality", "low", "--licence", "cc-by", "--json")
    rows = json.loads(CliRunner().invoke(models_app, list(wanted)).stdout)
    assert [(row["id"], row["licence"]) for row in rows] == [("nl_NL-mls_7432-low", "CC BY 4.0")]
