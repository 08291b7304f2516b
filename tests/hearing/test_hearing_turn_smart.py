"""Smart Turn knows an end from a pause on real recordings."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from rehearsal_voice.backends.audio_file import read_whole
from rehearsal_voice.backends.turn_smart import SmartTurnModel, turn_window
from rehearsal_voice.core.errors import ModelFault

pytestmark = [pytest.mark.models, pytest.mark.speech]


@pytest.fixture(scope="module")
def turn_end(models: Path) -> SmartTurnModel:
    return SmartTurnModel(models / "smart-turn-v3.2")


@pytest.mark.parametrize(
    ("name", "ends_s", "pauses_s"),
    [
        ("en-note-06-technical-troubleshooting.flac", (3.41, 7.9, 32.03, 36.28, 53.95), (43.94, 47.04)),
        ("en-note-02-project-planning.flac", (67.06, 86.97), (9.44, 16.16, 42.08, 51.5, 60.48, 90.16)),
        ("en-jfk.flac", (10.44,), (4.35, 7.62)),
        ("de-sppas-deu-m12-deu-t33.flac", (3.95, 6.5, 12.48, 14.96, 19.14), ()),
        ("fr-sppas-f-f-b003-p9.flac", (19.78,), (16.42,)),
    ],
)
def test_high_at_the_end_and_low_in_a_pause(
    turn_end: SmartTurnModel, speech: Path, name: str, ends_s: tuple[float, ...], pauses_s: tuple[float, ...]
) -> None:
    sound = read_whole(speech / "audio" / name)

    def asked_at(moment_s: float) -> float:
        return turn_end.probability(sound[: int((moment_s + 0.22) * 16_000)])

    assert min(asked_at(moment) for moment in ends_s) > 0.7
    assert max((asked_at(moment) for moment in pauses_s), default=0.0) < 0.3


def test_any_length_can_be_asked_about(turn_end: SmartTurnModel) -> None:
    for samples in (0, 1, 3200, 128_000, 500_000):
        assert 0.0 <= turn_end.probability(np.zeros(samples, np.float32)) <= 1.0


def test_only_the_last_eight_seconds_count(turn_end: SmartTurnModel, speech: Path) -> None:
    sound = read_whole(speech / "audio" / "en-jfk.flac")
    assert turn_end.probability(sound) == turn_end.probability(sound[-128_000:])


def test_a_short_turn_stands_at_the_end_of_the_window() -> None:
    window = turn_window(np.full(16_000, 0.5, np.float32))
    assert window.shape == (128_000,)
    assert window.mean() == pytest.approx(0.0, abs=1e-4)
    assert window.std() == pytest.approx(1.0, abs=1e-3)
    assert window[-1] > window[0]


def test_a_missing_or_broken_model_is_said_kindly(tmp_path: Path) -> None:
    with pytest.raises(ModelFault) as missing:
        SmartTurnModel(tmp_path)
    assert missing.value.code == "missing"
    (tmp_path / "smart-turn-v3.2-cpu.onnx").write_bytes(b"\x00broken")
    with pytest.raises(ModelFault) as broken:
        SmartTurnModel(tmp_path)
    assert broken.value.code == "broken"
