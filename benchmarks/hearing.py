"""How well and how fast the app hears: word errors, words invented from noise, and the price of the real length.

    python -m benchmarks.hearing [--speech DIR] [--json] [--beam N]

Recordings are cut into utterances as in a rehearsal (preset patient) and each is recognised by itself; the words of a
recording are then compared with its transcript. Every recording with a verbatim transcript counts; what is left out
is listed with its reason. Invented words are counted on the noise recordings, both as the app hears them (nothing is
recognised where the voice detector hears nobody) and given to the recogniser directly, whole and in pieces, and on
sound made here: silence, hiss, hum, a click, a breath, a cough, music. The padded path is the same recogniser with
every utterance padded to Whisper's 30 s. `word_errors_whole` gives each recording in one piece, as for an analysis,
where the recogniser itself cuts what is longer than 28 s.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from benchmarks.noises import made_noises, pieces
from benchmarks.recordings import UNSPACED, Recording, comparable, recordings
from benchmarks.replies import plainly
from benchmarks.utterances import Cutter
from rehearsal_voice.backends.stt_faster_whisper import FasterWhisperRecogniser
from rehearsal_voice.backends.turn_smart import SmartTurnModel
from rehearsal_voice.backends.vad_silero import SileroVoiceActivityDetector
from rehearsal_voice.config.paths import standard_paths
from rehearsal_voice.core.audio import SAMPLE_RATE_HZ, FloatArray

SHORT_S = 8.0
THREADS = 2


@dataclass(slots=True)
class WordErrors:
    """Counts over any number of texts."""

    substitutions: int = 0
    deletions: int = 0
    insertions: int = 0
    words: int = 0

    def add(self, said: str, heard: str) -> None:
        import jiwer

        found = jiwer.process_words(said, heard)
        self.substitutions += found.substitutions
        self.deletions += found.deletions
        self.insertions += found.insertions
        self.words += found.hits + found.substitutions + found.deletions

    @property
    def rate(self) -> float:
        return (self.substitutions + self.deletions + self.insertions) / self.words if self.words else 0.0

    def report(self) -> dict[str, float | int]:
        counts = {"substitutions": self.substitutions, "deletions": self.deletions, "insertions": self.insertions}
        return {"rate": round(self.rate, 4), "words": self.words, **counts}


@dataclass(slots=True)
class Heard:
    """What one way of recognising made of all recordings."""

    groups: dict[str, WordErrors] = field(default_factory=dict)
    short_seconds: list[float] = field(default_factory=list)
    short_cpu: float = 0.0

    def add(self, recording: Recording, heard: str) -> None:
        said = comparable(recording.transcript, recording.language)
        heard = comparable(heard, recording.language)
        total = "total (characters)" if recording.language in UNSPACED else "total"
        for group in (recording.group, total):
            self.groups.setdefault(group, WordErrors()).add(said, heard)

    def report(self) -> dict[str, dict[str, float | int]]:
        return {group: errors.report() for group, errors in sorted(self.groups.items())}


def hear(recogniser: FasterWhisperRecogniser, cut: Sequence[tuple[Recording, list[FloatArray]]]) -> Heard:
    """Recognise every utterance; time those under 8 s."""
    result = Heard()
    for recording, utterances in cut:
        texts = []
        for utterance in utterances:
            started, busy = time.perf_counter(), time.process_time()
            texts.append(recogniser.transcribe(utterance, recording.language).text)
            if len(utterance) < SHORT_S * SAMPLE_RATE_HZ:
                result.short_seconds.append(time.perf_counter() - started)
                result.short_cpu += time.process_time() - busy
        result.add(recording, " ".join(texts))
    return result


def invented(recogniser: FasterWhisperRecogniser, sounds: Iterable[FloatArray]) -> int:
    """Words recognised in sounds that hold none, with English given and with the language left open."""
    return sum(
        len(recogniser.transcribe(sound, language).text.split()) for sound in sounds for language in ("en", None)
    )


def partial_cost(recogniser: FasterWhisperRecogniser, sound: FloatArray) -> dict[str, float]:
    """Seconds of work for one more look at a turn that has grown to so many seconds."""
    cost = {}
    for seconds in (1, 2, 4, 8):
        started = time.perf_counter()
        recogniser.transcribe(sound[: seconds * SAMPLE_RATE_HZ], "en")
        cost[f"{seconds} s"] = round(time.perf_counter() - started, 3)
    return cost


def measure(folder: Path | None, beam: int) -> dict[str, object]:
    """All figures, as printed with --json."""
    models = standard_paths().models[-1]
    cutter = Cutter(SileroVoiceActivityDetector(), SmartTurnModel(models / "smart-turn-v3.2"))
    everything = recordings(folder)
    spoken = [one for one in everything if one.kind == "speech"]
    cut = [(one, cutter.utterances(one.sound())) for one in spoken if not one.left_out]
    whisper = models / "whisper-base"
    recogniser = FasterWhisperRecogniser(whisper, threads=THREADS, beam=beam)
    padded = FasterWhisperRecogniser(whisper, threads=THREADS, beam=beam, real_length=False)
    recogniser.transcribe(cut[0][1][0], "en")
    padded.transcribe(cut[0][1][0], "en")
    real, full = hear(recogniser, cut), hear(padded, cut)
    whole = hear(recogniser, [(one, [one.sound()]) for one, _ in cut])
    noises = {one.name: one.sound() for one in everything if one.kind == "noise"}
    longest = max((sound for _, utterances in cut for sound in utterances), key=len)
    return {
        "beam": beam,
        "recordings": len(cut),
        "utterances": sum(len(utterances) for _, utterances in cut),
        "word_errors": real.report(),
        "word_errors_padded": full.report(),
        "word_errors_whole": whole.report(),
        "worse_than_padded_points": round(100 * (real.groups["total"].rate - full.groups["total"].rate), 2),
        "invented_words": {
            "noise recordings, as the app hears them": invented(
                recogniser, (sound for noise in noises.values() for sound in cutter.utterances(noise))
            ),
            "noise recordings, whole": invented(recogniser, noises.values()),
            "noise recordings, in pieces of 1, 3 and 6 s": invented(
                recogniser, (piece for noise in noises.values() for piece in pieces(noise, (1, 3, 6)))
            ),
            "made here": invented(recogniser, made_noises().values()),
        },
        "under_8_s": _speed(real, full),
        "partial_cost_s": partial_cost(recogniser, longest),
        "left_out": {one.name: one.left_out for one in spoken if one.left_out},
    }


def _speed(real: Heard, full: Heard) -> dict[str, float | int]:
    ours, theirs = np.asarray(real.short_seconds), np.asarray(full.short_seconds)
    return {
        "utterances": len(ours),
        "median_s": round(float(np.median(ours)), 3),
        "median_padded_s": round(float(np.median(theirs)), 3),
        "times_quicker": round(float(theirs.sum() / ours.sum()), 2),
        "times_less_work": round(full.short_cpu / real.short_cpu, 2),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0] if __doc__ else "")
    parser.add_argument("--speech", type=Path, help="folder of the recordings (default: REHEARSAL_SPEECH)")
    parser.add_argument("--beam", type=int, default=FasterWhisperRecogniser.BEAM)
    parser.add_argument("--json", action="store_true", help="print the figures as JSON")
    chosen = parser.parse_args()
    figures = measure(chosen.speech, chosen.beam)
    print(json.dumps(figures, indent=1, ensure_ascii=False) if chosen.json else as_text(figures))


def as_text(figures: dict[str, object]) -> str:
    """The figures as indented lines."""
    lines = []
    for name, value in figures.items():
        if isinstance(value, dict):
            lines.append(f"{name.replace('_', ' ')}:")
            lines += [f"  {key}: {one}" for key, one in value.items()]
        else:
            lines.append(f"{name.replace('_', ' ')}: {value}")
    return "\n".join(lines)


if __name__ == "__main__":
    plainly(main)
