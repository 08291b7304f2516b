"""Voices that a person brings: looked at first, known by their hash, never loaded when they changed."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from rehearsal_voice.backends.voices import installed_voices
from rehearsal_voice.config.paths import Paths, standard_paths
from rehearsal_voice.core.errors import InputFault, ModelFault
from rehearsal_voice.models.importing import import_models
from rehearsal_voice.models.installed import Installed
from rehearsal_voice.models.moving import move_models
from rehearsal_voice.models.onnx_parts import reads_other_files

DESCRIPTION = {
    "language": {"family": "en"},
    "espeak": {"voice": "en-us"},
    "audio": {"sample_rate": 22050},
    "phoneme_id_map": {"_": [0]},
}


def message(field: int, inside: bytes) -> bytes:
    """A length-delimited field of ONNX's format, for contents of up to 127 bytes."""
    return bytes([field << 3 | 2, len(inside)]) + inside


TENSOR_HERE = message(9, b"\x00\x00\x80\x3f")
TENSOR_ELSEWHERE = message(13, message(1, b"location") + message(2, b"/etc/passwd"))
LOCATION_ELSEWHERE = bytes([14 << 3, 1])


def onnx(tensor: bytes) -> bytes:
    """A model whose graph has one tensor."""
    return message(7, message(2, b"g") + message(5, tensor))


def put(folder: Path, name: str = "mine", tensor: bytes = TENSOR_HERE) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    voice = folder / f"{name}.onnx"
    voice.write_bytes(onnx(tensor))
    (folder / f"{name}.onnx.json").write_text(json.dumps(DESCRIPTION), encoding="utf-8")
    return voice


def installed_in(folder: Path) -> Installed:
    return Installed(Paths(folder, (folder / "models",)))


def names(installed: Installed) -> list[str]:
    return [voice.name for voice in installed_voices(installed.folders)]


def test_parts_in_other_files_are_seen_wherever_a_tensor_may_stand() -> None:
    node = message(1, message(5, message(5, TENSOR_ELSEWHERE)))
    branch = message(1, message(5, message(6, message(5, LOCATION_ELSEWHERE))))
    for graph in (message(5, TENSOR_ELSEWHERE), message(5, LOCATION_ELSEWHERE), node, branch):
        assert reads_other_files(memoryview(message(7, graph)))
    assert not reads_other_files(memoryview(onnx(TENSOR_HERE)))
    for damaged in (b"", b"\x00" * 40, onnx(TENSOR_HERE)[:-3], b"\xff" * 30):
        with pytest.raises(ValueError, match=r"early|graph|written"):
            reads_other_files(memoryview(damaged))


@pytest.mark.models
def test_real_voices_keep_nothing_elsewhere(models: Path) -> None:
    voice = models / "en_US-joe-medium" / "en_US-joe-medium.onnx"
    assert not reads_other_files(memoryview(voice.read_bytes()))


def test_an_own_voice_is_imported_with_its_hash_and_can_be_removed(tmp_path: Path) -> None:
    installed = installed_in(tmp_path)
    voice = put(tmp_path / "stick" / "a folder with spaces")
    (model,) = import_models([tmp_path / "stick"], installed)
    assert (model.id, model.file[0].sha256) == ("mine", hashlib.sha256(voice.read_bytes()).hexdigest())
    assert installed.set_aside_damaged() == ()
    assert names(installed) == ["mine"]
    assert model in installed.listed()
    assert installed.remove("mine") > 0
    assert names(installed) == []


def test_an_unsafe_voice_is_not_imported_and_one_put_there_by_hand_is_put_aside(tmp_path: Path) -> None:
    installed = installed_in(tmp_path)
    voice = put(tmp_path / "stick", tensor=TENSOR_ELSEWHERE)
    with pytest.raises(ModelFault, match="other files"):
        import_models([voice], installed)
    put(tmp_path / "models" / "mine", tensor=TENSOR_ELSEWHERE)
    put(tmp_path / "models" / "fine", "fine")
    (fault,) = installed.set_aside_damaged()
    assert fault.code == "unsafe"
    assert names(installed) == ["fine"]


def test_an_own_voice_that_changed_since_it_was_checked_is_not_loaded(tmp_path: Path) -> None:
    installed = installed_in(tmp_path)
    import_models([put(tmp_path / "stick")], installed)
    put(tmp_path / "models" / "mine", tensor=message(9, b"\x00\x00\x00\x40"))
    (fault,) = installed.set_aside_damaged()
    assert "SHA-256" in fault.message
    assert "import" in fault.next_step
    assert names(installed) == []


def test_a_stranger_cannot_hide_in_the_folder_of_a_known_voice(tmp_path: Path) -> None:
    installed = installed_in(tmp_path)
    put(tmp_path / "models" / "en_US-joe-medium", "another", TENSOR_ELSEWHERE)
    assert [fault.code for fault in installed.set_aside_damaged()] == ["unsafe"]
    assert names(installed) == []


def test_models_are_moved_and_found_where_they_are(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("REHEARSAL_MODELS", raising=False)
    home, target = tmp_path / "home", tmp_path / "other disk" / "models"
    import_models([put(tmp_path / "stick")], Installed(standard_paths(home)))
    with pytest.raises(InputFault, match="empty"):
        move_models(standard_paths(home), tmp_path / "stick")
    assert move_models(standard_paths(home), target) > 0
    assert standard_paths(home).models[0] == target
    assert not (home / "models").exists()
    assert "mine" in {model.id for model in Installed(standard_paths(home)).own()}
