"""A profile to write into, on a calendar that is turned by hand."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from store_scene import Calendar, opened

from rehearsal_voice.store import Profile


@pytest.fixture
def calendar() -> Calendar:
    return Calendar()


@pytest.fixture
def profile(tmp_path: Path, calendar: Calendar) -> Iterator[Profile]:
    yield from opened(tmp_path / "mine", calendar)
