"""A hub on loopback, who watches a download, and an empty folder for what arrives."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from models_hub import Hub, Watch, serve


@pytest.fixture
def hub() -> Iterator[Hub]:
    with serve() as served:
        yield served


@pytest.fixture
def watch() -> Watch:
    return Watch()


@pytest.fixture
def store(tmp_path: Path) -> Path:
    """An empty models folder."""
    folder = tmp_path / "models"
    folder.mkdir()
    return folder
