"""What other programs and people in a terminal rely on."""

from __future__ import annotations

import json
import logging
import os
import subprocess
import sys
from pathlib import Path

import pytest
from typer.main import get_command
from typer.testing import CliRunner

from rehearsal_voice import cli
from rehearsal_voice.cli.logs import WordlessFormatter

PROJECT = Path(__file__).resolve().parents[2]
SECRET = "what somebody said"


def run(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """The real program, as a shell starts it."""
    program = [str(Path(sys.executable).parent / "rehearsal-voice"), *words]
    surroundings = {**os.environ, **environment}
    return subprocess.run(program, capture_output=True, text=True, check=False, env=surroundings, timeout=60)


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("--version",), 0),
        (("models", "verify", "whisper-small"), 1),
        (("analyze", "no-such-file.wav"), 2),
        (("models", "pull"), 2),
        (("no-such-command",), 2),
    ],
)
def test_exit_codes(words: tuple[str, ...], code: int, tmp_path: Path) -> None:
    done = run(*words, REHEARSAL_HOME=str(tmp_path), REHEARSAL_MODELS=str(tmp_path / "none"))
    assert done.returncode == code, done.stderr
    if code == cli.BAD_INPUT:
        assert done.stdout == ""
        assert "Traceback" not in done.stderr


def test_what_is_printed_for_programs_is_json_and_nothing_else(tmp_path: Path) -> None:
    for words in (
        ("models", "list"),
        ("models", "voices", "--language", "es"),
        ("history", "list"),
        ("profiles", "list"),
    ):
        printed = run(*words, "--json", REHEARSAL_HOME=str(tmp_path)).stdout
        assert isinstance(json.loads(printed), list)


def test_no_colours_where_nobody_wants_any(tmp_path: Path) -> None:
    shown = run("models", "list", REHEARSAL_HOME=str(tmp_path), NO_COLOR="1", FORCE_COLOR="1")
    assert "\x1b[3" not in shown.stdout + shown.stderr


def test_a_shell_can_complete_words() -> None:
    for shell in ("bash", "zsh", "fish"):
        assert run(**{"_REHEARSAL_VOICE_COMPLETE": f"source_{shell}"}).stdout.strip()
    bash = {"COMP_WORDS": "rehearsal-voice mod", "COMP_CWORD": "1", "_REHEARSAL_VOICE_COMPLETE": "complete_bash"}
    assert "models" in run(**bash).stdout


def test_the_manual_page_has_every_command(tmp_path: Path) -> None:
    page = tmp_path / "page.1"
    subprocess.run([sys.executable, PROJECT / "packaging" / "man_page.py", page], check=True)
    text = page.read_text(encoding="utf-8").replace("\\-", "-")
    cli._mount()
    assert all(f'.SS "{name}' in text for name in get_command(cli.app).commands)  # type: ignore[attr-defined]
    assert all(name in text for name in ("EXIT STATUS", "ENVIRONMENT", "REHEARSAL_HOME", "NO_COLOR"))


def test_folders_follow_the_system(tmp_path: Path) -> None:
    where = {"XDG_DATA_HOME": str(tmp_path / "data"), "REHEARSAL_HOME": "", "REHEARSAL_MODELS": ""}
    assert run("history", "list", **where).returncode == 0
    assert (tmp_path / "data" / "rehearsal-voice" / "profiles").is_dir()


def test_a_log_has_no_ones_words() -> None:
    """An exception may quote what was said; the log says where it came from and of what kind it was."""
    try:
        try:
            {"": 0}[SECRET]
        except KeyError as error:
            raise ValueError(f"{SECRET} again") from error
    except ValueError:
        record = logging.LogRecord("room", logging.ERROR, __file__, 1, "the stage failed", (), sys.exc_info())
    written = WordlessFormatter("%(message)s").format(record)
    assert SECRET not in written
    assert "ValueError" in written
    assert "KeyError" in written
    assert "test_conventions.py" in written


def test_every_command_says_what_it_is_for() -> None:
    cli._mount()
    runner = CliRunner()
    for name in get_command(cli.app).commands:  # type: ignore[attr-defined]
        assert runner.invoke(cli.app, [name, "--help"]).exit_code == 0
