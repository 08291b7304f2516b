"""Killed at every statement, torn at any byte: what was said to be safe is there, and nothing half looks whole."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

HARNESS = Path(__file__).with_name("store_crash.py")


def _runs(*words: str) -> list[dict[str, object]]:
    command = [sys.executable, str(HARNESS), *words]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=1800)
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def _assert_all_well(runs: list[dict[str, object]], count: int) -> None:
    bad = [run for run in runs if run["found"] != [{"wrong": []}]]
    assert not bad, f"{len(bad)} of {len(runs)}: {bad[:3]}"
    assert len(runs) == count
    assert {run["torn"] for run in runs} == {"", "tail", "anywhere"}
    assert {run["locked"] for run in runs} == {True, False}


def test_a_killed_rehearsal_loses_nothing_that_was_safe() -> None:
    _assert_all_well(_runs("16", "7"), 16)


@pytest.mark.slow
def test_killed_at_every_statement_and_torn_at_any_byte() -> None:
    _assert_all_well(_runs("450", "2026"), 450)


@pytest.mark.slow
def test_locking_that_is_killed_at_any_step_opens_and_hides_what_it_says_it_hides() -> None:
    runs = _runs("lock", "1", "22")
    bad = [run for run in runs if run["found"] != [{"wrong": []}]]
    assert not bad, bad[:3]
    assert runs[0]["told"] == [{"begun": True}]
    assert runs[-1]["told"] == [{"begun": True}, {"locked": True}], "more steps than were tried"
