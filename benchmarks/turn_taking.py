"""How often the app would cut in while a person thinks, against how long it lets a finished person wait.

    python -m benchmarks.turn_taking [--speech DIR] [--json] [--without-words] [--as-shipped]

Real recordings whose sentences are known (read voice notes, meetings, French talk) run through Silero and the
endpointer. Each silence it stops at (200 ms or more) lies inside a sentence or at the end of one. Inside a sentence,
a silence longer than the commit delay is a false cut-off. At a sentence's end the commit delay is the dead air that a
finished person would hear before the reply. The delay is what the app would choose from Smart Turn's answers (asked
again after 0.4 and 0.6 s), Whisper's words and its full stop, and the fall of the voice.

The weights of these signs were fitted on such silences. So that no recording is judged by what was learned from it,
each one is measured with weights fitted on all the others (`--as-shipped`: with those of the app instead). The presets'
delays were chosen on the same recordings, looking at the curve; `curve` scales them, `silence_only` waits for silence
alone.
"""

from __future__ import annotations

import argparse
import json
import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path

import numpy as np

from benchmarks.recordings import DEFAULT_SPEECH, recordings
from benchmarks.replies import plainly
from benchmarks.turn_fit import fitted, without_itself
from benchmarks.turn_silences import GROUPS, Ears, Silence
from rehearsal_voice.backends.stt_faster_whisper import FasterWhisperRecogniser
from rehearsal_voice.backends.turn_smart import SmartTurnModel
from rehearsal_voice.backends.vad_silero import SileroVoiceActivityDetector
from rehearsal_voice.config.paths import standard_paths
from rehearsal_voice.turns.patience import PRESETS, Patience
from rehearsal_voice.turns.signs import FITTED, Weights

SCALES = (0.6, 0.7, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 2.0)
SILENCES_S = (0.4, 0.6, 0.8, 1.0, 1.5, 2.0, 2.5)
Judge = Mapping[str, Weights]
"""The weights to judge each recording with."""


def score(silences: Sequence[Silence], delay: Callable[[Silence], float]) -> dict[str, float | int]:
    """cut_offs: share of silences inside a sentence that outlast the delay. dead_air: delay at a sentence's end."""
    inside = [one for one in silences if one.inside_sentence]
    ends = [delay(one) for one in silences if not one.inside_sentence]
    cut = sum(one.outlasts(delay(one)) for one in inside)
    return {
        "pauses": len(inside),
        "ends": len(ends),
        "cut": cut,
        "cut_offs": round(cut / len(inside), 3) if inside else 0.0,
        "dead_air_mean_s": round(float(np.mean(ends)), 3) if ends else 0.0,
        "dead_air_median_s": round(float(np.median(ends)), 3) if ends else 0.0,
        "dead_air_p90_s": round(float(np.quantile(ends, 0.9)), 3) if ends else 0.0,
    }


def waiting(patience: Patience, judge: Judge) -> Callable[[Silence], float]:
    """The delay that the app chooses with this patience."""
    return lambda silence: silence.delay(patience, judge[silence.recording])


def for_as_long_as(seconds: float) -> Callable[[Silence], float]:
    """The same delay for every silence."""
    return lambda _: seconds


def by_group(silences: Sequence[Silence], delay: Callable[[Silence], float]) -> dict[str, object]:
    """Scores of all silences and of each group of recordings."""
    groups = {group: [one for one in silences if one.group == group] for group in GROUPS.values()}
    return {name: score(chosen, delay) for name, chosen in {"all": silences, **groups}.items()}


def curve(silences: Sequence[Silence], patience: Patience, judge: Judge) -> list[dict[str, float | int]]:
    """Scores with all delays of a preset made shorter or longer."""
    return [{"scale": scale, **score(silences, waiting(patience.scaled(scale), judge))} for scale in SCALES]


def gathered(folder: Path, words: bool) -> list[Silence]:
    """Every silence of the recordings in that folder."""
    models = standard_paths().models[-1]
    ears = Ears(
        SileroVoiceActivityDetector(),
        SmartTurnModel(models / "smart-turn-v3.2"),
        FasterWhisperRecogniser(models / "whisper-base") if words else None,
    )
    return [one for recording in recordings(folder) for one in ears.silences(recording, folder)]


def measure(folder: Path, words: bool, as_shipped: bool) -> dict[str, object]:
    """All figures, as printed with --json."""
    silences = gathered(folder, words)
    names = {one.recording for one in silences}
    judge: Judge = dict.fromkeys(names, FITTED) if as_shipped else without_itself(silences)
    return {
        "words_used": words,
        "weights": "as shipped" if as_shipped else "of all other recordings",
        "recordings": len(names),
        "presets": {name: by_group(silences, waiting(patience, judge)) for name, patience in PRESETS.items()},
        "curve": {name: curve(silences, patience, judge) for name, patience in PRESETS.items()},
        "silence_only": [{"silence_s": s, **score(silences, for_as_long_as(s))} for s in SILENCES_S],
        "fitted_on_all": {name: round(value, 3) for name, value in asdict(fitted(silences)).items()},
        "shipped": asdict(FITTED),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--speech", type=Path, help="folder of the recordings (default: REHEARSAL_SPEECH)")
    parser.add_argument("--without-words", action="store_true", help="Smart Turn alone, without recognising words")
    parser.add_argument("--as-shipped", action="store_true", help="the app's own weights, which know the recordings")
    parser.add_argument("--json", action="store_true", help="print the figures as JSON")
    chosen = parser.parse_args()
    folder = chosen.speech or Path(os.environ.get("REHEARSAL_SPEECH", DEFAULT_SPEECH))
    figures = measure(folder, not chosen.without_words, chosen.as_shipped)
    print(json.dumps(figures, indent=1) if chosen.json else as_text(figures))


def as_text(figures: dict[str, object]) -> str:
    """One line a measurement."""
    plain = ("words_used", "weights", "recordings", "fitted_on_all", "shipped")
    lines = [f"{name.replace('_', ' ')}: {figures[name]}" for name in plain]
    presets, scaled = figures["presets"], figures["curve"]
    if isinstance(presets, dict) and isinstance(scaled, dict):
        lines += [f"{name}, {group}: {row}" for name, groups in presets.items() for group, row in groups.items()]
        lines += [f"{name}, scaled: {row}" for name, rows in scaled.items() for row in rows]
    silence_only = figures["silence_only"]
    if isinstance(silence_only, list):
        lines += [f"silence only: {row}" for row in silence_only]
    return "\n".join(lines)


if __name__ == "__main__":
    plainly(main)
