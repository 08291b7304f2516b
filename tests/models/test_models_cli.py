"""`rehearsal-voice models` and `doctor` as a person meets them: real folders, a hub on loopback, no network."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
import typer
from models_hub import Hub, catalog_of, entry
from typer.testing import CliRunner

from rehearsal_voice.cli import models as models_cli
from rehearsal_voice.cli.doctor import doctor
from rehearsal_voice.cli.models import models_app
from rehearsal_voice.core.errors import InputFault, ModelFault
from rehearsal_voice.models import installed as installed_module
from rehearsal_voice.models.catalog import Catalog

VOICE = b"the voice of nobody" * 1_000
RUNNER = CliRunner()


@pytest.fixture
def catalog(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> Catalog:
    """Two voices on the loopback hub, in place of the shipped catalogue."""
    hub.files |= {"ann": VOICE, "bea": VOICE[::-1]}
    made = catalog_of(
        entry("ann", {"ann.onnx": VOICE}, {"ann.onnx": [{"url": hub.url("ann")}]}, starter="always"),
        entry("bea", {"bea.onnx": VOICE[::-1]}, {"bea.onnx": [{"url": hub.url("bea")}]}),
    )
    monkeypatch.setattr(models_cli, "standard_catalog", lambda: made)
    monkeypatch.setattr(installed_module, "standard_catalog", lambda: made)
    return made


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("REHEARSAL_MODELS", str(tmp_path / "shared"))
    return tmp_path / "home"


def _states(home: Path) -> dict[str, str]:
    listed = RUNNER.invoke(models_app, ["list", "--json", "--home", str(home)])
    assert listed.exit_code == 0, listed.output
    return {row["id"]: row["state"] for row in json.loads(listed.stdout)}


def test_pull_list_verify_and_remove(catalog: Catalog, home: Path) -> None:
    assert _states(home) == {"ann": "-", "bea": "-"}
    pulled = RUNNER.invoke(models_app, ["pull", "bea", "--home", str(home)])
    assert pulled.exit_code == 0, pulled.output
    assert "bea: verified" in pulled.stdout
    assert _states(home) == {"ann": "-", "bea": "verified"}
    assert (home / "models" / "bea" / "bea.onnx").read_bytes() == VOICE[::-1]
    removed = RUNNER.invoke(models_app, ["remove", "bea", "--home", str(home)])
    assert "freed" in removed.stdout
    assert _states(home) == {"ann": "-", "bea": "-"}


def test_pull_starter_takes_what_is_always_needed(catalog: Catalog, home: Path) -> None:
    pulled = RUNNER.invoke(models_app, ["pull", "--starter", "--json", "--home", str(home)])
    assert json.loads(pulled.stdout) == [{"id": "ann", "state": "verified"}]


def test_verify_finds_a_flipped_byte_that_size_and_time_hide(catalog: Catalog, home: Path) -> None:
    RUNNER.invoke(models_app, ["pull", "ann", "bea", "--home", str(home)])
    file = home / "models" / "ann" / "ann.onnx"
    times = file.stat()
    file.write_bytes(b"T" + VOICE[1:])
    os.utime(file, ns=(times.st_atime_ns, times.st_mtime_ns))
    checked = RUNNER.invoke(models_app, ["verify", "--home", str(home)])
    assert checked.exit_code == 1
    assert "ann: damaged: ann.onnx does not have the SHA-256" in checked.stdout
    assert "→ rehearsal-voice models pull ann" in checked.stdout
    assert "bea: verified" in checked.stdout
    assert not file.exists()
    again = RUNNER.invoke(models_app, ["pull", "ann", "--home", str(home)])
    assert again.exit_code == 0
    assert RUNNER.invoke(models_app, ["verify", "ann", "--home", str(home)]).exit_code == 0


def test_bad_input_is_an_input_fault_before_anything_is_done(catalog: Catalog, home: Path) -> None:
    for arguments in (["pull"], ["pull", "cid"], ["verify", "cid"], ["remove", "ann", "cid"]):
        result = RUNNER.invoke(models_app, [*arguments, "--home", str(home)])
        assert isinstance(result.exception, InputFault), arguments
    assert not home.exists()


def test_a_model_that_nobody_gives_ends_with_the_reasons(catalog: Catalog, hub: Hub, home: Path) -> None:
    hub.files.clear()
    result = RUNNER.invoke(models_app, ["pull", "ann", "--home", str(home)])
    assert isinstance(result.exception, ModelFault)
    assert "status 404" in str(result.exception)


def test_the_doctor_says_what_to_do_about_what_is_missing(catalog: Catalog, home: Path) -> None:
    app = typer.Typer()
    app.command()(doctor)
    result = RUNNER.invoke(app, ["--json", "--home", str(home)])
    found = {row["what"]: row for row in json.loads(result.stdout)}
    assert result.exit_code == 1, "a model that every rehearsal needs is missing"
    assert found["ann"]["state"] == "attention"
    assert found["ann"]["what_to_do"].endswith("rehearsal-voice models pull ann")
    assert "bea" not in found, "what nobody asked for is not missed"
    assert {"python", "libraries", "screen", "microphone", "loudspeaker", "disk", "data folder"} <= set(found)
    assert all(
        row["what_to_do"] for row in found.values() if row["what"] in ("ann", "microphone") and row["state"] != "ok"
    )


def test_the_doctor_reads_past_broken_settings(catalog: Catalog, home: Path) -> None:
    home.mkdir()
    (home / "settings.toml").write_text("language = ", encoding="utf-8")
    app = typer.Typer()
    app.command()(doctor)
    result = RUNNER.invoke(app, ["--home", str(home)])
    assert result.exit_code == 1
    assert "settings" in result.stdout
    assert "start afresh" in result.stdout
