"""Where tests find models and recordings, and how they say what was left out."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import settings

from rehearsal_voice.config.paths import standard_paths

pytest_plugins = ["rig"]

# How long one example takes depends on what else the machine does, so no test fails by the clock.
settings.register_profile("steady", deadline=None)
settings.load_profile("steady")

PROJECT = Path(__file__).resolve().parent.parent
SPEECH = Path(os.environ.get("REHEARSAL_SPEECH", PROJECT.parent / "shared" / "speech"))


@pytest.fixture(scope="session")
def speech() -> Path:
    """The folder of real recordings; tests that need it are left out, and counted, where it is missing."""
    if not (SPEECH / "manifest.json").is_file():
        pytest.skip("recordings not found; set REHEARSAL_SPEECH")
    return SPEECH


@pytest.fixture(scope="session")
def models() -> Path:
    """The folder of installed models. `make setup` puts them there, so their absence is a failure, never a skip."""
    folder = standard_paths().models[-1]
    assert folder.is_dir(), "no models are installed: run `make setup` first"
    return folder


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say plainly how many tests were left out."""
    left_out = len(terminalreporter.stats.get("skipped", []))
    terminalreporter.write_line(
        f"{left_out} tests were left out (recordings not found)" if left_out else "no test left out"
    )
