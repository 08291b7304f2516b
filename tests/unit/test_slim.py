"""The frozen folder is made smaller without losing anything: the same content is still found at every name."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

PROJECT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def slim() -> ModuleType:
    """The script, which is no part of the package."""
    specification = importlib.util.spec_from_file_location("slim", PROJECT / "packaging" / "pyinstaller" / "slim.py")
    assert specification is not None
    assert specification.loader is not None
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


def test_the_same_content_is_kept_once_and_found_at_both_names(slim: ModuleType, tmp_path: Path) -> None:
    content = bytes(range(256)) * 400
    for name in ("a/data", "b/c/data"):
        (tmp_path / name).parent.mkdir(parents=True)
        (tmp_path / name).write_bytes(content)
    (tmp_path / "other").write_bytes(content[::-1])
    (tmp_path / "small").write_bytes(b"x")
    assert slim.keep_once(tmp_path) == len(content)
    assert [(tmp_path / name).read_bytes() == content for name in ("a/data", "b/c/data")] == [True, True]
    assert (tmp_path / "b/c/data").is_symlink()
    assert slim.keep_once(tmp_path) == 0


def test_a_library_whose_parts_lie_elsewhere_in_memory_is_left_alone(
    slim: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    where = {"one": [(0, 0, 4096)], "moved": [(0, 4096, 4096)], "crooked": [(10, 4096, 4096)]}
    monkeypatch.setattr(slim, "_segments", lambda file: where[file.name])
    monkeypatch.setattr(slim, "_loads", lambda file, beside: True)
    assert slim._loads_alike(tmp_path / "one", tmp_path / "one", tmp_path)
    assert not slim._loads_alike(tmp_path / "one", tmp_path / "moved", tmp_path)
    assert not slim._loads_alike(tmp_path / "one", tmp_path / "crooked", tmp_path)
