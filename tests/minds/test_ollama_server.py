"""Looking after an Ollama server: pulling, licence, version, and the commands of the terminal."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from ollama_protocol_server import OllamaProtocolServer
from typer.testing import CliRunner

from rehearsal_voice.backends.ollama_server import PullProgress, known_hole, licence, pull, version
from rehearsal_voice.cli.engines import engines_app
from rehearsal_voice.config.paths import standard_paths
from rehearsal_voice.config.settings import Settings, load_settings, save_settings
from rehearsal_voice.core.errors import InputFault, ModelFault

pytestmark = pytest.mark.models


def test_a_model_is_pulled_with_its_progress_and_its_licence_is_told(server: OllamaProtocolServer) -> None:
    told: list[PullProgress] = []
    assert pull(server.host, "small", told.append, lambda: False)
    assert [progress.done_bytes for progress in told if progress.total_bytes] == [0, 49_000_000, 98_000_000]
    assert told[-1].step == "success"
    assert licence(server.host, "small") == "Apache License"


def test_a_pull_can_be_left_and_says_why_it_failed(server: OllamaProtocolServer) -> None:
    assert not pull(server.host, "small", lambda _progress: None, lambda: True)
    with pytest.raises(ModelFault) as missing:
        pull(server.host, "no-such-model", lambda _progress: None, lambda: False)
    assert missing.value.code == "missing"
    server.trouble = "cut"
    with pytest.raises(ModelFault) as cut:
        pull(server.host, "small", lambda _progress: None, lambda: False)
    assert cut.value.code == "cut"


@pytest.mark.parametrize(
    ("number", "hole"),
    [("0.1.33", "CVE-2026-7482"), ("0.17.0-rc1", "CVE-2026-7482"), ("0.17.1", ""), ("0.21.2", ""), ("dev", "")],
)
def test_versions_with_known_holes_are_named(number: str, hole: str) -> None:
    assert known_hole(number).startswith(hole)
    assert bool(known_hole(number)) == bool(hole)


def test_the_list_warns_of_an_old_server_and_names_what_runs_elsewhere(
    server: OllamaProtocolServer, tmp_path: Path
) -> None:
    server.version = "0.14.2"
    assert version(server.host) == "0.14.2"
    save_settings(Settings(ollama_host=server.host), standard_paths(tmp_path).settings_file)
    shown = CliRunner().invoke(engines_app, ["list", "--json", "--home", str(tmp_path)])
    row = json.loads(shown.output)[0]
    assert "CVE-2026-7482" in row["warning"]
    assert "giant-cloud (runs elsewhere)" in row["models"]


def test_another_computer_is_used_only_after_a_clear_yes(tmp_path: Path) -> None:
    far = "wyoming://studio.example:10300"
    refused = CliRunner().invoke(engines_app, ["use", "hearing", far, "--home", str(tmp_path)])
    assert isinstance(refused.exception, InputFault)
    half = CliRunner().invoke(engines_app, ["use", "hearing", far, "--allow", "--home", str(tmp_path)])
    assert isinstance(half.exception, InputFault)
    assert not standard_paths(tmp_path).settings_file.exists()
    arguments = ["use", "hearing", far, "--allow", "--unencrypted", "--home", str(tmp_path)]
    assert CliRunner().invoke(engines_app, arguments).exit_code == 0
    assert load_settings(standard_paths(tmp_path).settings_file).hearing_server == far
    assert CliRunner().invoke(engines_app, ["use", "hearing", "here", "--home", str(tmp_path)]).exit_code == 0
    assert load_settings(standard_paths(tmp_path).settings_file).hearing_server == ""
