"""What the terminal connects to is on the privacy page of the profile that opens next, and nowhere else after that."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from typer.testing import CliRunner

from rehearsal_voice.app.connection_ledger import FILE_NAME, ConnectionLedger
from rehearsal_voice.cli.history import history_app
from rehearsal_voice.cli.models import models_app
from rehearsal_voice.testing.clock import ManualClock

RUNNER = CliRunner()


def test_a_fetch_from_the_terminal_is_on_the_privacy_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")  # where nobody answers
    home = ("--home", str(tmp_path))
    assert RUNNER.invoke(models_app, ["card", "ar_JO-kareem-low", *home]).exit_code != 0
    ConnectionLedger(tmp_path, ManualClock()).note("a.example", "asked")
    with (tmp_path / FILE_NAME).open("a", encoding="utf-8") as torn:
        torn.write('{"made_at": "2026-')
    shown = RUNNER.invoke(history_app, ["privacy", *home])
    assert "huggingface.co  the card of ar_JO-kareem-low was fetched" in shown.stdout
    assert "a.example  asked" in shown.stdout
    assert not (tmp_path / FILE_NAME).exists()
    again = RUNNER.invoke(history_app, ["privacy", *home])
    assert again.stdout.count("a.example") == 1


def test_it_keeps_the_moment_at_which_it_was_made(tmp_path: Path) -> None:
    moment = datetime(2026, 3, 4, 5, 6, tzinfo=UTC)
    ConnectionLedger(tmp_path, ManualClock(today=moment)).note("b.example", "asked")
    assert (
        "2026-03-04 05:06 UTC  b.example  asked"
        in RUNNER.invoke(history_app, ["privacy", "--home", str(tmp_path)]).stdout
    )
