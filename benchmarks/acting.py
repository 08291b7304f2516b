"""Whether mood is heard and not only read: the same lines in every mood, measured in the sound of each voice.

`python -m benchmarks.acting [--voice NAME] [--json]`

Every installed Piper voice, hibari and eSpeak NG in six languages say lines of their language in the five moods of
`partner.acting`, from hostile (-2) to glad (2), as a manager whose manner is nobody's in particular. Per mood: seconds
of speech, pause after a clause, loudness (dB re full scale), and the middle and the spread (10th to 90th percentile,
semitones) of the pitch. Last what a hostile reading is against a friendly one.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass

import numpy as np

from benchmarks.replies import plainly
from benchmarks.speaking import LONG, SHORT, voices
from rehearsal_voice.core.audio import level_db
from rehearsal_voice.core.ports import Delivery, Synthesizer
from rehearsal_voice.partner.acting import delivery
from rehearsal_voice.scenes.parts import Character

MOODS = {"hostile": -2.0, "cool": -1.0, "even": 0.0, "friendly": 1.0, "glad": 2.0}
NOBODY = Character(name="Dana", role="manager")


@dataclass(frozen=True, slots=True)
class Reading:
    """How one voice sounded in one mood."""

    voice: str
    language: str
    mood: str
    seconds: float
    pause_s: float
    level_db: float
    pitch_hz: float
    spread_semitones: float


def read(voice: Synthesizer, mood: str) -> Reading:
    """The lines of the voice's language in that mood, without the pauses that the mood puts between clauses."""
    manner = delivery(NOBODY, MOODS[mood])
    spoken = Delivery(manner.tempo, 0.0, manner.gain_db, manner.liveliness)
    lines = (*LONG[voice.language], *SHORT[voice.language])
    chunks = [chunk for line in lines for chunk in voice.synthesize(line, spoken) if chunk.text]
    sound, rate_hz = np.concatenate([chunk.samples for chunk in chunks]), chunks[0].rate_hz
    pitch = _pitch_hz(sound.astype(np.float64), rate_hz)
    low, middle, high = np.percentile(12.0 * np.log2(pitch), [10, 50, 90])
    return Reading(
        voice.name,
        voice.language,
        mood,
        round(len(sound) / rate_hz, 2),
        manner.pause_s,
        round(level_db(sound), 1),
        round(float(2.0 ** (middle / 12.0)), 1),
        round(float(high - low), 2),
    )


def _pitch_hz(sound: np.ndarray, rate_hz: int) -> np.ndarray:
    """Where it is voiced (Praat's autocorrelation, 60 to 400 Hz)."""
    import parselmouth

    pitch = parselmouth.Sound(sound, rate_hz).to_pitch_ac(pitch_floor=60.0, pitch_ceiling=400.0)
    voiced: np.ndarray = pitch.selected_array["frequency"]
    return voiced[voiced > 0]


def against(hostile: Reading, friendly: Reading) -> dict[str, float]:
    """rate: 1.05 is 5 % quicker. level_db: louder by so much. spread: of the melody, as a share of the friendly one."""
    return {
        "rate": round(friendly.seconds / hostile.seconds, 3),
        "level_db": round(hostile.level_db - friendly.level_db, 1),
        "spread": round(hostile.spread_semitones / friendly.spread_semitones, 2),
    }


def report(voice: Synthesizer) -> tuple[list[Reading], dict[str, float]]:
    """All moods of one voice, and the hostile against the friendly one."""
    readings = [read(voice, mood) for mood in MOODS]
    by_mood = {reading.mood: reading for reading in readings}
    return readings, against(by_mood["hostile"], by_mood["friendly"])


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--voice", default="", help="only voices whose name holds this")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    reports = [report(voice) for make in voices(1) if options.voice in (voice := make()).name]
    if options.json:
        plain = [{"readings": [asdict(one) for one in readings], "hostile": apart} for readings, apart in reports]
        print(json.dumps(plain, indent=1))
        return
    _print(reports)


def _print(reports: Sequence[tuple[list[Reading], dict[str, float]]]) -> None:
    print(f"{'voice':20} lang  mood      seconds  pause s  level dB  pitch Hz  spread st")
    for readings, apart in reports:
        for one in readings:
            print(
                f"{one.voice:20} {one.language:5} {one.mood:9} {one.seconds:7.2f} {one.pause_s:8.2f}"
                f" {one.level_db:9.1f} {one.pitch_hz:9.1f} {one.spread_semitones:10.2f}"
            )
        print(f"  hostile against friendly: rate x{apart['rate']}, {apart['level_db']:+} dB, melody x{apart['spread']}")


if __name__ == "__main__":
    plainly(main)
