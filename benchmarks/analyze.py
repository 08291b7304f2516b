"""What `rehearsal-voice analyze` costs: `python -m benchmarks.analyze [--speech DIR] [--minutes 60] [--json]`.

Real recordings of one voice, one after the other until so many minutes are full, are analysed by the command in a
process of its own, with JSON, CSV and the page. Printed: the time it took against the length, and the most memory it
held. The bar: an hour in six minutes on two cores, under 1.5 GB.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
import wave
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from itertools import cycle
from pathlib import Path

import numpy as np

from benchmarks.recordings import recordings
from rehearsal_voice.core.audio import SAMPLE_RATE_HZ, FloatArray

VOICES = ("en-note-0", "en-librivox", "en-azure-about", "en-azure-speech")
PAUSE_S = 3.0


@dataclass(frozen=True, slots=True)
class Cost:
    """seconds: of the recording. took_s: on the clock; cpu_s: of all cores together. load: others' work beside it."""

    seconds: float
    took_s: float
    cpu_s: float
    peak_mb: float
    cores: int
    load: float
    words: int

    @property
    def lines(self) -> list[str]:
        minutes, hour = self.seconds / 60.0, 60.0 * self.factor
        return [
            f"{minutes:.0f} min of speech ({self.words} words) in {self.took_s:.0f} s: {self.factor:.3f} of real time",
            f"an hour takes {hour:.1f} min (bar: 6) on {self.cores} cores, beside a load of {self.load:.1f}",
            f"processor: {self.cpu_s:.0f} s, {self.cpu_s / self.seconds:.3f} of one core in real time",
            f"most memory: {self.peak_mb:.0f} MB (bar: 1500)",
        ]

    @property
    def factor(self) -> float:
        return self.took_s / self.seconds


def measure(folder: Path | None, minutes: float) -> Cost:
    """Raises subprocess.CalledProcessError when the command fails."""
    with tempfile.TemporaryDirectory() as temporary:
        file = Path(temporary) / "hour.wav"
        seconds = _write(file, _sounds(folder), minutes * 60.0)
        extras = ["--csv", str(file.with_suffix(".csv")), "--html", str(file.with_suffix(".html"))]
        command = [sys.executable, "-m", "rehearsal_voice", "analyze", str(file), "--language", "en", "--json", *extras]
        load, began = os.getloadavg()[0], time.perf_counter()
        printed = subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout
        took = time.perf_counter() - began
        used = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = used.ru_utime + used.ru_stime
    return Cost(seconds, took, cpu, used.ru_maxrss / 1024, os.cpu_count() or 1, load, json.loads(printed)["words"])


def _sounds(folder: Path | None) -> Iterator[FloatArray]:
    return cycle([recording.sound() for recording in recordings(folder) if recording.name.startswith(VOICES)])


def _write(file: Path, sounds: Iterator[FloatArray], seconds: float) -> float:
    """So much sound as a wav file, with a pause between two recordings; returns its length."""
    pause = np.zeros(round(PAUSE_S * SAMPLE_RATE_HZ), np.float32)
    samples = 0
    with wave.open(str(file), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(SAMPLE_RATE_HZ)
        while samples < seconds * SAMPLE_RATE_HZ:
            sound = np.concatenate([next(sounds), pause])
            samples += len(sound)
            out.writeframes((np.clip(sound, -1.0, 1.0) * 32767.0).astype("<i2").tobytes())
    return samples / SAMPLE_RATE_HZ


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--speech", type=Path, default=None)
    parser.add_argument("--minutes", type=float, default=60.0)
    parser.add_argument("--json", action="store_true", help="print JSON")
    options = parser.parse_args()
    cost = measure(options.speech, options.minutes)
    print(json.dumps(asdict(cost), indent=1) if options.json else "\n".join(cost.lines))


if __name__ == "__main__":
    main()
