"""Half a minute of calm speech is heard, measured and kept, and nothing of its sound."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from window_hands import QuietServices

from rehearsal_voice.app.calibrating import kept_calm
from rehearsal_voice.app.devices import Devices
from rehearsal_voice.app.services import OnStage
from rehearsal_voice.backends.audio_file import read_whole
from rehearsal_voice.backends.speaker_file import FileLoudspeaker
from rehearsal_voice.config.paths import Paths, standard_paths
from rehearsal_voice.config.settings import Settings
from rehearsal_voice.core.audio import AudioFrame, FloatArray
from rehearsal_voice.core.clock import Clock

pytestmark = [pytest.mark.models]

CLIP = Path(__file__).parents[1] / "data" / "kennedy-inaugural-1961.mp3"
BLOCK = 1600


class Recital:
    """A microphone that gives a recording as fast as it is read."""

    name = "a recording"

    def __init__(self, samples: FloatArray) -> None:
        self._samples = samples
        self._at = 0
        self.is_open = False

    def open(self) -> None:
        self.is_open = True

    def read(self, timeout_s: float) -> AudioFrame | None:
        block = self._samples[self._at : self._at + BLOCK]
        frame = AudioFrame(block, self._at)
        self._at += len(block)
        return frame if len(block) and timeout_s else None

    def captured_at(self, sample: int) -> float:
        return float(sample)

    def close(self) -> None:
        self.is_open = False


@pytest.mark.usefixtures("models")
def test_a_calm_pace_is_measured_and_kept(tmp_path: Path) -> None:
    whole = np.tile(read_whole(CLIP), 2)
    seconds = len(whole) / 16_000 - 1
    microphone = Recital(whole)

    def on_stage(_settings: Settings, clock: Clock) -> OnStage:
        return Devices(microphone, FileLoudspeaker(tmp_path / "out.wav", clock), lambda _lost: None), ()

    services = QuietServices(Paths(tmp_path / "home", standard_paths().models), devices=on_stage)
    heard: list[float] = []
    card = services.measure_calm(seconds, heard.append, lambda: False)
    assert card is not None
    assert 2.0 < card.syllables_per_s < 6.0
    assert np.isclose(heard[-1], seconds, atol=0.2)
    assert not microphone.is_open
    kept = kept_calm(services.profile, "en")
    assert kept is not None and kept.rate == card.syllables_per_s and kept.movement == 0.0
    services.close()
