"""An open profile in a folder of its own, closed again whatever happens."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from store_scene import Calendar

from rehearsal_voice.store import Profile, open_profile


@pytest.fixture
def calendar() -> Calendar:
    return Calendar()


@pytest.fixture
def profile(tmp_path: Path, calendar: Calendar) -> Iterator[Profile]:
    opened = open_profile(tmp_path / "mine", calendar)
    yield opened
    opened.close()
