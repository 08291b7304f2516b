"""The documentation builds as a site, and every command in it is one that the program understands."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
from typer.main import get_command

from rehearsal_voice import cli

PROJECT = Path(__file__).resolve().parents[2]
PAGES = sorted([*PROJECT.glob("*.md"), *(PROJECT / "docs").rglob("*.md")])
COMMAND = re.compile(r"^(?: {4}|\$ ?)?\s*((?:rehearsal-voice|make|python -m benchmarks)\b[^\n`]*)$", re.MULTILINE)
IN_TEXT = re.compile(r"`((?:rehearsal-voice|make|python -m benchmarks\.)[^`\n]*)`")
PLACEHOLDERS = {"NAME": "name", "DIR": "folder", "…": "", "N": "3", "FILE": "file"}


def commands() -> list[tuple[str, str, bool]]:
    """Page, command, and whether it is only named in a sentence; each once a page, comments left out."""
    found = []
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        blocks = "\n".join(re.findall(r"```\w*\n(.*?)```", text, re.DOTALL))
        indented = "\n".join(line for line in text.splitlines() if line.startswith("    "))
        shown = dict.fromkeys(line.split("  #")[0].strip() for line in COMMAND.findall(f"{blocks}\n{indented}"))
        named = [command for command in dict.fromkeys(IN_TEXT.findall(text)) if command not in shown]
        found += [(page.name, command, False) for command in shown] + [(page.name, command, True) for command in named]
    return found


def words_of(command: str) -> list[str]:
    words = shlex.split(command, comments=True)
    return [PLACEHOLDERS.get(word, word) for word in words if PLACEHOLDERS.get(word, word)]


@pytest.fixture(scope="module")
def program() -> Any:
    """The whole program with its own words and options, of which none does anything."""
    cli._mount()
    command = get_command(cli.app)
    _disarm(command)
    return command


def _disarm(command: Any) -> None:
    command.callback = lambda **_given: None
    for parameter in command.params:
        parameter.callback = None
    for inner in getattr(command, "commands", {}).values():
        _disarm(inner)


@pytest.mark.parametrize(("page", "command", "only_named"), commands())
def test_a_command_of_the_documentation_is_understood(program: Any, page: str, command: str, only_named: bool) -> None:
    words = words_of(command)
    if words[0] == "make":
        targets = (PROJECT / "Makefile").read_text(encoding="utf-8")
        assert all(re.search(rf"^{word}:", targets, re.MULTILINE) for word in words[1:] if word.islower()), page
    elif words[0] == "python":
        assert find_spec(words[2]) is not None, page
    else:
        try:
            program.main(words[1:], standalone_mode=False)
        except Exception as error:
            if not (only_named and type(error).__name__ in ("MissingParameter", "NoArgsIsHelpError")):
                raise


@pytest.mark.parametrize("page", ["troubleshooting.md", "engines.md"])
def test_a_message_that_a_page_explains_is_one_that_the_program_gives(page: str) -> None:
    source = "\n".join(file.read_text(encoding="utf-8") for file in (PROJECT / "rehearsal_voice").rglob("*.py"))
    cells = re.findall(r"^\|(.*)\|$", (PROJECT / "docs" / page).read_text(encoding="utf-8"), re.MULTILINE)
    quoted = [quote for cell in cells for quote in re.findall(r"“([^”]+)”", cell)]
    pieces = [piece.strip(" .") for quote in quoted for piece in quote.split("…")]
    assert [piece for piece in pieces if piece not in source] == []


def test_the_documentation_builds_as_a_site_without_a_warning(tmp_path: Path) -> None:
    program = [sys.executable, "-m", "sphinx", "-q", "--nitpicky", "--fail-on-warning", "--keep-going"]
    built = subprocess.run(
        [*program, str(PROJECT / "docs"), str(tmp_path)], capture_output=True, text=True, check=False
    )
    assert (built.returncode, built.stderr) == (0, "")


def test_every_test_that_the_documentation_names_is_there() -> None:
    named = set(re.findall(r"`(test_\w+)`", (PROJECT / "docs" / "developing.md").read_text(encoding="utf-8")))
    written = "\n".join(file.read_text(encoding="utf-8") for file in (PROJECT / "tests").rglob("test_*.py"))
    assert named
    assert not {name for name in named if f"def {name}(" not in written}
