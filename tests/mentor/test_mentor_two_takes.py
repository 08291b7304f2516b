"""Two spoken takes of the performance review and a branch that was killed, compared in the terminal and the window."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from typer.testing import CliRunner

from rehearsal_voice.app.profiles import open_default_profile
from rehearsal_voice.app.services import WindowServices
from rehearsal_voice.cli.history import history_app
from rehearsal_voice.config.paths import Paths, standard_paths
from rehearsal_voice.config.settings import Settings, save_settings
from rehearsal_voice.core.clock import SystemClock
from rehearsal_voice.ui.services import Readiness
from rehearsal_voice.ui.window import Window

pytestmark = [pytest.mark.models, pytest.mark.window, pytest.mark.slow]

CHILD = Path(__file__).parent / "branch_child.py"
PATIENCE_MS = 20_000


@dataclass(frozen=True)
class Kept:
    """What is on disk after the kill. heard: what the partner said in the branch, as it was heard."""

    home: Path
    session: str
    heard: tuple[str, ...]


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory, models: Path) -> Kept:
    """Two takes spoken to their end; the branch is killed once the partner has answered its second line."""
    home = tmp_path_factory.mktemp("two-takes")
    child = subprocess.Popen([sys.executable, str(CHILD), str(home)], stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    try:
        heard = tuple(line.strip() for _, line in zip(range(3), child.stdout, strict=False))
    finally:
        child.kill()
        child.wait()
        child.stdout.close()
    profile = open_default_profile(standard_paths(home), SystemClock())
    try:
        (unfinished,) = profile.unfinished()
        profile.recover(unfinished.take_id)
        return Kept(home, unfinished.session_id, heard)
    finally:
        profile.close()


def test_both_ways_survive_the_kill(kept: Kept) -> None:
    profile = open_default_profile(standard_paths(kept.home), SystemClock())
    try:
        first, _, branch = profile.queries.takes(kept.session)
        assert (branch.state, branch.branched_from, branch.branched_turn) == ("recovered", first.take_id, 1)
        then = [f"{turn.turn} {turn.text}" for turn in profile.queries.turns(first.take_id)]
        now = [f"{turn.turn} {turn.text}" for turn in profile.queries.turns(branch.take_id)]
    finally:
        profile.close()
    assert then[0] == now[0] == kept.heard[0], "the partner says its line again"
    assert now[1:4] == ["1 I would like a raise of six percent, from May.", kept.heard[1], "2 I mean it."]
    assert then[2] != now[2], "and answers the other line otherwise"


def test_the_terminal_puts_them_side_by_side(kept: Kept) -> None:
    asked = ["compare", kept.session, "--home", str(kept.home), "--json"]
    shown = CliRunner().invoke(history_app, asked)
    assert shown.exit_code == 0, shown.output
    told = json.loads(shown.output)
    first, second = told["columns"]
    assert (first["take"], second["take"]) == (1, 2)
    assert first["ask"] == "" and first["time_to_ask_s"] is None
    assert "raise" in second["ask"].casefold() and second["time_to_ask_s"] is not None
    assert first["goals_met"] < second["goals_met"]
    assert first["words"] < second["words"]
    assert [(one["take"], one["from_take"], one["turn"]) for one in told["branches"]] == [(3, 1, 1)]
    printed = CliRunner().invoke(history_app, ["compare", kept.session, "--home", str(kept.home)])
    assert "What if: turn 1 of take 1, again in take 3" in printed.output
    assert "first word to the ask" in printed.output


class QuietServices(WindowServices):
    """Nothing is loaded ahead: nobody speaks here."""

    def prepare(self) -> Readiness:
        return Readiness("", "", "", "playbook")


@pytest.fixture
def window(qtbot: QtBot, kept: Kept) -> Iterator[Window]:
    paths = Paths(kept.home, standard_paths().models)
    save_settings(Settings(first_start_done=True, window_language="en"), paths.settings_file)
    services = QuietServices(paths)
    made = Window(services)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()
    services.close()


def test_the_window_shows_the_same(qtbot: QtBot, window: Window, kept: Kept) -> None:
    window.go("takes")

    def seen() -> list[str]:
        return [label.text() for label in window.findChildren(QLabel) if label.isVisible()]

    qtbot.waitUntil(lambda: "What if, at turn 1" in seen(), timeout=PATIENCE_MS)
    names = [label.accessibleName() for label in window.findChildren(QLabel)]
    assert "Ask for the raise plainly, with a figure. Take 1: not yet, Take 2: ✓" in names
    assert "I would like a raise of six percent, from May." in seen()
    assert any(text.startswith("Take 2: “") and "raise" in text for text in seen())
