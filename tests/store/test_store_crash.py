"""Killed at every statement, torn at any byte: what was said to be safe is there, and nothing half looks whole."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

HARNESS = Path(__file__).with_name("store_crash.py")


def _runs(count: int, seed: int) -> list[dict[str, object]]:
    done = subprocess.run(
        [sys.executable, str(HARNESS), str(count), str(seed)], capture_output=True, text=True, check=False, timeout=900
    )
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def _assert_all_well(runs: list[dict[str, object]], count: int) -> None:
    bad = [run for run in runs if run["found"] != [{"wrong": []}]]
    assert not bad, f"{len(bad)} of {len(runs)}: {bad[:3]}"
    assert len(runs) == count
    assert {run["torn"] for run in runs} == {"", "tail", "anywhere"}
    assert {run["locked"] for run in runs} == {True, False}


def test_a_killed_rehearsal_loses_nothing_that_was_safe() -> None:
    _assert_all_well(_runs(24, seed=7), 24)


@pytest.mark.slow
def test_killed_at_every_statement_and_torn_at_any_byte() -> None:
    _assert_all_well(_runs(420, seed=2026), 420)
