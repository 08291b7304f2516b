"""Fault 13: a truncated or flipped model is noticed before it is loaded, put aside, and another is used."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from models_hub import catalog_of, entry

from rehearsal_voice.config.paths import Paths
from rehearsal_voice.core.errors import InputFault, ModelFault
from rehearsal_voice.models.importing import import_models
from rehearsal_voice.models.installed import Installed
from rehearsal_voice.models.verify import STAMP_NAME

CONTENT = bytes(range(256)) * 40
NOWHERE: list[dict[str, object]] = [{"url": "http://127.0.0.1:9/x"}]
CATALOG = catalog_of(
    entry("first", {"first.onnx": CONTENT, "first.json": b"{}"}, {"first.onnx": NOWHERE, "first.json": NOWHERE}),
    entry("other", {"other.onnx": CONTENT}, {"other.onnx": NOWHERE}),
    entry("spanish", {"es.onnx": CONTENT}, {"es.onnx": NOWHERE}, language="es"),
)


def _installed(*folders: Path) -> Installed:
    return Installed(Paths(folders[0], folders), CATALOG)


def _place(folder: Path, model_id: str) -> Path:
    (folder / model_id).mkdir(parents=True, exist_ok=True)
    for file in CATALOG.get(model_id).file:
        (folder / model_id / file.name).write_bytes(b"{}" if file.name.endswith(".json") else CONTENT)
    return folder / model_id


def test_what_is_missing_says_what_to_do(store: Path) -> None:
    installed = _installed(store)
    assert installed.find("first") is None
    with pytest.raises(ModelFault) as caught:
        installed.require("first")
    assert caught.value.code == "missing"
    assert caught.value.next_step == "Fetch it: rehearsal-voice models pull first"
    with pytest.raises(InputFault):
        installed.require("no such model")


def test_half_a_model_is_none(store: Path) -> None:
    (_place(store, "first") / "first.json").unlink()
    assert _installed(store).find("first") is None


def test_a_verified_model_is_not_hashed_again_until_it_changes(store: Path) -> None:
    folder = _place(store, "other")
    assert _installed(store).require("other") == folder
    stamp = (folder / STAMP_NAME).read_bytes()
    model = folder / "other.onnx"
    status = model.stat()
    model.write_bytes(CONTENT[::-1])
    os.utime(model, ns=(status.st_atime_ns, status.st_mtime_ns))
    assert _installed(store).require("other") == folder, "same size and time: trusted, as the stamp says"
    os.utime(model, ns=(status.st_atime_ns, status.st_mtime_ns + 1))
    with pytest.raises(ModelFault):
        _installed(store).require("other")
    assert (folder / STAMP_NAME).read_bytes() == stamp


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.integers(0, len(CONTENT) - 1), bit=st.integers(0, 7), cut=st.booleans())
def test_one_flipped_bit_or_a_missing_tail_is_always_found(store: Path, place: int, bit: int, cut: bool) -> None:
    folder = _place(store, "first")
    wrong = bytearray(CONTENT)
    wrong[place] ^= 1 << bit
    (folder / "first.onnx").write_bytes(CONTENT[:place] if cut else bytes(wrong))
    with pytest.raises(ModelFault) as caught:
        _installed(store).require("first")
    assert caught.value.code == "damaged"
    assert "put aside and not loaded" in caught.value.message
    assert "models pull first" in caught.value.next_step
    assert not (folder / "first.onnx").exists()
    assert (store / ".quarantine" / "first" / "first.onnx").is_file()


def test_the_copy_in_another_folder_is_used_instead(tmp_path: Path) -> None:
    own, shared = tmp_path / "own", tmp_path / "shared"
    (_place(own, "first") / "first.onnx").write_bytes(CONTENT[:-1])
    good = _place(shared, "first")
    assert _installed(own, shared).require("first") == good


def test_another_voice_of_the_language_stands_in_and_the_reason_is_told(store: Path) -> None:
    (_place(store, "first") / "first.onnx").write_bytes(b"torn")
    _place(store, "other")
    _place(store, "spanish")
    choice = _installed(store).choose("tts", "en", "first")
    assert choice.model.id == "other"
    assert choice.instead_of is not None
    assert "has 4 bytes instead of" in choice.instead_of.message
    assert _installed(store).choose("tts", "en").instead_of is None


def test_nothing_to_stand_in_is_the_fault_of_the_one_that_was_wished(store: Path) -> None:
    (_place(store, "first") / "first.onnx").write_bytes(b"torn")
    with pytest.raises(ModelFault, match=r"first\.onnx has 4 bytes"):
        _installed(store).choose("tts", "en", "first")
    with pytest.raises(ModelFault, match="no model of kind llm"):
        _installed(store).choose("llm", "en")


@pytest.mark.parametrize("content", ["", "[]", "{", '{"first.onnx": 3}', '{"other.onnx": {"bytes": "x"}}'])
def test_a_damaged_stamp_only_costs_a_hash(store: Path, content: str) -> None:
    folder = _place(store, "other")
    (folder / STAMP_NAME).write_text(content, encoding="utf-8")
    assert _installed(store).require("other") == folder
    assert set(json.loads((folder / STAMP_NAME).read_text(encoding="utf-8"))) == {"other.onnx"}


def test_damaged_ones_are_set_aside_together_and_the_rest_stays(store: Path) -> None:
    (_place(store, "first") / "first.onnx").write_bytes(b"torn")
    good = _place(store, "other")
    installed = _installed(store)
    assert [fault.code for fault in installed.set_aside_damaged()] == ["damaged"]
    assert [path.name for path in installed.set_aside()] == ["first.onnx"]
    assert list(store.glob("*/*.onnx")) == [good / "other.onnx"]
    assert installed.set_aside_damaged() == ()


def test_removing_frees_the_files_and_what_was_put_aside(store: Path) -> None:
    (_place(store, "first") / "first.onnx").write_bytes(b"torn")
    with pytest.raises(ModelFault):
        _installed(store).require("first")
    freed = _installed(store).remove("first")
    assert freed >= len(b"torn")
    assert list(store.rglob("*first*")) == []
    assert _installed(store).remove("first") == 0


def test_files_from_a_stick_are_known_by_content_and_only_those(store: Path, tmp_path: Path) -> None:
    stick = tmp_path / "stick" / "from grandma"
    stick.mkdir(parents=True)
    (stick / "some name.bin").write_bytes(CONTENT)
    (stick / "settings.txt").write_bytes(b"{}")
    (stick / "holiday.jpg").write_bytes(CONTENT[::-1])
    complete = import_models([tmp_path / "stick"], _installed(store))
    assert {model.id for model in complete} == {"first", "other", "spanish"}
    assert (_installed(store).require("first") / "first.onnx").read_bytes() == CONTENT
    assert not [path for path in store.rglob("*") if "holiday" in path.name or ".part" in path.name]


def test_files_that_are_no_models_and_links_change_nothing(store: Path, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    (stick / "first.onnx").write_bytes(CONTENT[:-1])
    (tmp_path / "elsewhere").write_bytes(CONTENT)
    (stick / "link.onnx").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(InputFault, match="None of these files"):
        import_models([stick], _installed(store))
    with pytest.raises(InputFault, match="There is no file or folder"):
        import_models([tmp_path / "nowhere"], _installed(store))
    assert list(store.iterdir()) == []
