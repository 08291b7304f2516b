"""Which language was a turn said in? Recordings of people, heard in English and in the language that is practised.

    python -m benchmarks.tutoring_languages [--json]

Cuts of 2.5 and 5 s. Those in the practised language must not be taken for English; those in English, practised in turn
against each language, should be found. Whoever was surer by `engine.scribe.SWITCHED` has it, as in a take.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import cycle
from typing import Any

from benchmarks.recordings import recordings
from rehearsal_voice.backends.audio_file import read_whole
from rehearsal_voice.backends.stt_faster_whisper import FasterWhisperRecogniser
from rehearsal_voice.config.paths import standard_paths
from rehearsal_voice.core.audio import FloatArray, to_samples
from rehearsal_voice.engine.scribe import LONGEST_REQUEST_S, SWITCHED, UNSURE

OWN = "en"
PRACTISED = ("es", "fr", "de", "it", "pt")
CUTS = {2.5: 5, 5.0: 5}
"""Seconds, and how many cuts of a recording at most."""
EVERY_ENGLISH = 7
"""Of the English cuts, which are far more, every seventh."""


@dataclass(frozen=True, slots=True)
class Cut:
    """sound at 16 kHz, said in `language` while `practised` is."""

    sound: FloatArray
    seconds: float
    language: str
    practised: str


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", action="store_true", help="figures only, for a machine")
    report = measured()
    print(json.dumps(report) if parser.parse_args().json else "\n".join(f"{k}: {v}" for k, v in report.items()))


def measured() -> dict[str, Any]:
    """Counts by what was really spoken; cuts without words are left out."""
    recogniser = FasterWhisperRecogniser(standard_paths().models[-1] / "whisper-base", threads=1)
    counts = {"practised": 0, "practised_taken_for_own": 0, "own": 0, "own_found": 0}
    for cut in _cuts():
        first = recogniser.transcribe(cut.sound, cut.practised)
        own = recogniser.transcribe(cut.sound, OWN)
        if first.empty or own.empty:
            continue
        looked_at = cut.seconds <= LONGEST_REQUEST_S or first.confidence < UNSURE
        switched = looked_at and own.confidence >= first.confidence + SWITCHED
        kind = "own" if cut.language == OWN else "practised"
        counts[kind] += 1
        counts["own_found" if kind == "own" else "practised_taken_for_own"] += switched
    return counts


def _cuts() -> Iterator[Cut]:
    practising, passed = cycle(PRACTISED), 0
    for recording in recordings():
        language = recording.language
        if recording.kind != "speech" or language not in (OWN, *PRACTISED):
            continue
        sound = read_whole(recording.file)
        for seconds, most in CUTS.items():
            size = to_samples(seconds)
            for start in range(0, max(1, len(sound) - size + 1), size)[:most]:
                passed += language == OWN
                if language == OWN and passed % EVERY_ENGLISH:
                    continue
                piece = sound[start : start + size]
                yield Cut(piece, seconds, language, next(practising) if language == OWN else language)


if __name__ == "__main__":
    main()
