"""How right the pacing monitor is: `python -m benchmarks.pacing [--speech DIR] [--json] [--rows WORD]`.

Every row of the accuracy table in docs/pacing.md, with a bootstrap 95 % interval over recordings or sentences.
The whole takes some twenty minutes of one core; each row is told as it is known, with `--json` on standard error.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path

from benchmarks import pacing_erm, pacing_fillers, pacing_pace, pacing_words
from benchmarks.pacing_hearing import Ears, Heard, recordings
from benchmarks.pacing_intervals import Score
from benchmarks.recordings import DEFAULT_SPEECH

Rows = list[Score]


def measure(folder: Path, wanted: str, tell: Callable[[Score], None]) -> Rows:
    """The rows whose part is named by `wanted` (all when empty); each is told as soon as it is known."""
    ears = Ears()
    heard: list[Heard] = []

    def all_heard() -> Sequence[Heard]:
        if not heard:
            for number, recording in enumerate(known := [r for r in recordings(folder) if r.kind != "room"], 1):
                print(f"\rhearing {number} of {len(known)}", end="", file=sys.stderr, flush=True)
                heard.append(ears.hear(recording))
            print(file=sys.stderr)
        return heard

    rows: Rows = []
    for name, part in _parts(folder, ears, all_heard).items():
        if not wanted or wanted in name:
            for row in part():
                tell(row)
                rows.append(row)
    return rows


def _parts(folder: Path, ears: Ears, heard: Callable[[], Sequence[Heard]]) -> dict[str, Callable[[], Rows]]:
    score = pacing_fillers.scorer(folder)

    def fillers() -> Rows:
        spoken = [h for h in heard() if h.recording.kind == "speech"]
        ways = (("ours", pacing_fillers.ours), ("plain Whisper", pacing_fillers.plain))
        rows = [
            row for name, find in ways for row in pacing_fillers.filler_rows(name, find, spoken, score, name == "ours")
        ]
        prompt = pacing_fillers.prompted(ears)
        rows += pacing_fillers.filler_rows("Whisper with a filler prompt", prompt, spoken, score, False)
        if not pacing_erm.installed():
            return [*rows, Score("erm", None, None, None, "not installed: pip install erm")]
        english = [h for h in spoken if h.recording.language == "en"]
        return rows + pacing_fillers.filler_rows("erm", pacing_erm.found, english, score, False)

    def cost() -> Rows:
        longest = max((h for h in heard() if h.recording.kind == "speech"), key=lambda h: h.seconds)
        return pacing_pace.cost_rows(longest.recording, longest.samples)

    return {
        "apologies": pacing_words.apology_rows,
        "spoken": pacing_words.spoken_rows,
        "built": pacing_pace.built_rows,
        "fillers": fillers,
        "silence": lambda: pacing_fillers.filled_silence_rows(heard()),
        "live": lambda: pacing_fillers.live_rows(heard()),
        "syllables": lambda: pacing_pace.syllable_rows(ears, heard()),
        "rushing": lambda: pacing_pace.rush_rows(ears, heard()),
        "noise": lambda: pacing_words.noise_rows(ears, heard(), pacing_words.um_alone(heard())),
        "cost": cost,
    }


def _line(row: Score) -> str:
    value = "-" if row.value is None else f"{row.value:.3f}"
    interval = "" if row.low is None or row.high is None else f"[{row.low:.3f}, {row.high:.3f}]"
    return f"{row.name:58} {value:>7} {interval:16} {row.reach:8} {row.rests_on}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--speech", type=Path, default=Path(os.environ.get("REHEARSAL_SPEECH", DEFAULT_SPEECH)))
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--rows", default="", help="only the part of this name, for example fillers")
    options = parser.parse_args()
    out = sys.stderr if options.json else sys.stdout
    rows = measure(options.speech, options.rows, lambda row: print(_line(row), file=out, flush=True))
    if options.json:
        print(json.dumps([asdict(row) for row in rows], indent=1))


if __name__ == "__main__":
    main()
