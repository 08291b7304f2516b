"""How much energy the person brings, turn by turn, against their own way of speaking in this take."""

from __future__ import annotations

import math
import statistics
from dataclasses import dataclass

from rehearsal_voice.core.events import SpeechMeasured
from rehearsal_voice.partner.state import Energy

LEAST_SPEECH_S = 1.0
"""Below that neither rate nor pitch means anything."""
LEAST_VOICED = 5
LATEST_COUNTS = 0.4
"""Weight of the newest turn in the person's own way: it follows them slowly, so that a change is seen as one."""


@dataclass(frozen=True, slots=True)
class _Sound:
    """Syllables a second of speaking time, dB, and the spread of the pitch in semitones."""

    rate: float
    level_db: float
    spread: float


class EnergyMeter:
    """Takes in measured turns in order. `latest` is None until there are two to compare."""

    def __init__(self) -> None:
        self._usual: _Sound | None = None
        self.latest: Energy | None = None

    def take_in(self, measured: SpeechMeasured) -> None:
        """A turn too short to tell changes nothing."""
        sound = _sound_of(measured)
        if sound is None:
            return
        usual = self._usual
        if usual is None:
            self._usual = sound
            return
        self.latest = Energy(
            rate=round(sound.rate / usual.rate, 3),
            loudness_db=round(sound.level_db - usual.level_db, 2),
            pitch_range=round(sound.spread / usual.spread, 3),
        )
        self._usual = _Sound(
            _towards(usual.rate, sound.rate),
            _towards(usual.level_db, sound.level_db),
            _towards(usual.spread, sound.spread),
        )


def _towards(usual: float, latest: float) -> float:
    return usual + LATEST_COUNTS * (latest - usual)


def _sound_of(measured: SpeechMeasured) -> _Sound | None:
    silent = sum(end - start for start, end in measured.silences)
    speaking = measured.t - measured.start - silent
    voiced = [12 * math.log2(hz) for hz in measured.pitch_hz if hz > 0]
    if speaking < LEAST_SPEECH_S or not measured.nuclei or len(voiced) < LEAST_VOICED or not measured.level_db:
        return None
    loud = sorted(measured.level_db)[len(measured.level_db) // 2 :]  # the quieter half holds the pauses
    return _Sound(len(measured.nuclei) / speaking, statistics.fmean(loud), max(0.3, statistics.pstdev(voiced)))
