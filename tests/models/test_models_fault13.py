"""Fault 13 with real models: one flipped byte, or a missing tail, and the rehearsal goes on with what is left."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest

from rehearsal_voice.backends.voices import HIBARI, voice_for
from rehearsal_voice.config.paths import Paths
from rehearsal_voice.config.settings import Settings
from rehearsal_voice.core.ports import Delivery
from rehearsal_voice.models.installed import Installed

JOE = "en_US-joe-medium"
TURN = "smart-turn-v3.2"

pytestmark = pytest.mark.models


def test_a_flipped_byte_in_a_voice_is_set_aside_and_another_voice_speaks(models: Path, tmp_path: Path) -> None:
    shutil.copytree(models / JOE, tmp_path / JOE)
    model = tmp_path / JOE / f"{JOE}.onnx"
    with model.open("r+b") as handle:
        handle.seek(40_000_000)
        byte = handle.read(1)
        handle.seek(40_000_000)
        handle.write(bytes([byte[0] ^ 1]))
    faults = Installed(Paths(tmp_path, (tmp_path,))).set_aside_damaged()
    assert [fault.code for fault in faults] == ["damaged"]
    assert "does not have the SHA-256" in faults[0].message
    assert faults[0].next_step == f"Fetch it again: rehearsal-voice models pull {JOE}"
    choice = voice_for("en", Settings(voices={"en": JOE}), (tmp_path,))
    assert choice.synthesizer.name == HIBARI
    assert choice.fault is not None
    sound = np.concatenate([chunk.samples for chunk in choice.synthesizer.synthesize("Hello.", Delivery())])
    assert float(np.abs(sound).max()) > 0.05


def test_a_truncated_model_in_the_own_folder_gives_way_to_the_shared_one(models: Path, tmp_path: Path) -> None:
    shutil.copytree(models / TURN, tmp_path / TURN)
    file = tmp_path / TURN / "smart-turn-v3.2-cpu.onnx"
    with file.open("r+b") as handle:
        handle.truncate(file.stat().st_size - 1)
    installed = Installed(Paths(tmp_path, (tmp_path, models)))
    assert installed.require(TURN) == models / TURN
    assert [path.name for path in installed.set_aside()] == ["smart-turn-v3.2-cpu.onnx"]
