"""How often the app would cut in while a person thinks, against how long it lets a finished person wait.

    python -m benchmarks.turn_taking [--speech DIR] [--json] [--without-words]

Real recordings whose sentences are known (read voice notes, meetings, French talk) run through Silero and the
endpointer. Each silence it stops at (200 ms or more) lies inside a sentence or at the end of one. Inside a sentence,
a silence longer than the commit delay is a false cut-off. At a sentence's end the commit delay is the dead air that a
finished person would hear before the reply. The delay is what the app would choose: from Smart Turn, and from the
words so far as Whisper writes them. `curve` scales each preset's delays; `silence_only` is what silence alone gives.
"""

from __future__ import annotations

import argparse
import json
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from benchmarks.recordings import DEFAULT_SPEECH, Recording, recordings
from benchmarks.sentence_ends import last_before, spoken_words
from rehearsal_voice.backends.stt_faster_whisper import FasterWhisperRecogniser
from rehearsal_voice.backends.turn_smart import SmartTurnModel
from rehearsal_voice.backends.vad_silero import SileroVoiceActivityDetector
from rehearsal_voice.config.paths import standard_paths
from rehearsal_voice.core.audio import SAMPLE_RATE_HZ, FloatArray, to_samples, to_seconds
from rehearsal_voice.core.ports import Recogniser, TurnEndModel, VoiceActivityDetector
from rehearsal_voice.turns.endpoint import PRE_ROLL_S, Endpointer, Resumed, SoftStop
from rehearsal_voice.turns.patience import PRESETS, Patience, commit_delay
from rehearsal_voice.turns.unfinished import unfinished

GROUPS = {"en-note": "voice notes", "en-ami": "meetings", "fr": "French"}
LONGEST_FOR_WORDS_S = 12.0
SCALES = (0.6, 0.8, 1.0, 1.25, 1.5, 2.0)
SILENCES_S = (0.6, 0.8, 1.0, 1.5, 2.0, 2.5)


@dataclass(frozen=True, slots=True)
class Silence:
    """A silence the endpointer stopped at. seconds: None where the recording ends in it."""

    group: str
    inside_sentence: bool
    seconds: float | None
    finished: float
    unfinished_words: bool

    def delay(self, patience: Patience) -> float:
        return commit_delay(patience, self.finished, self.unfinished_words)


@dataclass(frozen=True, slots=True)
class Ears:
    """recogniser: None to leave the words out."""

    detector: VoiceActivityDetector
    turn_end: TurnEndModel
    recogniser: Recogniser | None

    def silences(self, recording: Recording, folder: Path) -> list[Silence]:
        """All silences of a recording that its transcript can judge."""
        words = spoken_words(recording, folder)
        if not words:
            return []
        sound = np.pad(recording.sound(), (0, SAMPLE_RATE_HZ))
        found = []
        sentence_start = 0
        for stop, seconds in self._stops(sound):
            word = last_before(words, to_seconds(stop.end_sample))
            if word is None or word.ends_sentence is None:
                continue
            start = max(0, stop.start_sample - to_samples(PRE_ROLL_S))
            finished = self.turn_end.probability(sound[start : stop.now_sample])
            more = self._words_ask_for_more(sound[sentence_start : stop.now_sample], recording.language)
            if word.ends_sentence:
                sentence_start = stop.end_sample
            elif seconds is None:
                continue
            found.append(Silence(GROUPS[recording.group], not word.ends_sentence, seconds, finished, more))
        return found

    def _stops(self, sound: FloatArray) -> list[tuple[SoftStop, float | None]]:
        """Each soft stop with the length of its silence, from an endpointer that never commits."""
        self.detector.reset()
        size = self.detector.frame_samples
        endpointer = Endpointer(len(sound) / SAMPLE_RATE_HZ)
        stops: list[tuple[SoftStop, float | None]] = []
        for start in range(0, len(sound) - size + 1, size):
            frame = sound[start : start + size]
            for event in endpointer.push(frame, start, self.detector.probability(frame)):
                if isinstance(event, SoftStop):
                    stops.append((event, None))
                elif isinstance(event, Resumed):
                    stops[-1] = (stops[-1][0], to_seconds(event.silence_samples))
        return stops

    def _words_ask_for_more(self, sound: FloatArray, language: str) -> bool:
        if self.recogniser is None:
            return False
        heard = self.recogniser.transcribe(sound[-to_samples(LONGEST_FOR_WORDS_S) :], language)
        return unfinished(heard.text, language)


def score(silences: Sequence[Silence], delay: Callable[[Silence], float]) -> dict[str, float | int]:
    """cut_offs: share of silences inside a sentence that outlast the delay. dead_air: delay at a sentence's end."""
    inside = [one for one in silences if one.inside_sentence]
    ends = [delay(one) for one in silences if not one.inside_sentence]
    cut = sum(one.seconds is not None and one.seconds > delay(one) for one in inside)
    return {
        "pauses": len(inside),
        "ends": len(ends),
        "cut_offs": round(cut / len(inside), 3) if inside else 0.0,
        "dead_air_mean_s": round(float(np.mean(ends)), 3) if ends else 0.0,
        "dead_air_median_s": round(float(np.median(ends)), 3) if ends else 0.0,
        "dead_air_p90_s": round(float(np.quantile(ends, 0.9)), 3) if ends else 0.0,
    }


def scaled(patience: Patience, scale: float) -> Patience:
    return Patience(patience.sure_s * scale, patience.unsure_s * scale, patience.most_s * scale)


def waiting(patience: Patience) -> Callable[[Silence], float]:
    """The delay that the app chooses with this patience."""
    return lambda silence: silence.delay(patience)


def for_as_long_as(seconds: float) -> Callable[[Silence], float]:
    """The same delay for every silence."""
    return lambda _: seconds


def by_group(silences: Sequence[Silence], delay: Callable[[Silence], float]) -> dict[str, object]:
    """Scores of all silences and of each group of recordings."""
    groups = {group: [one for one in silences if one.group == group] for group in GROUPS.values()}
    return {name: score(chosen, delay) for name, chosen in {"all": silences, **groups}.items()}


def curve(silences: Sequence[Silence], patience: Patience) -> list[dict[str, float | int]]:
    """Scores with all delays of a preset made shorter or longer."""
    return [{"scale": scale, **score(silences, waiting(scaled(patience, scale)))} for scale in SCALES]


def measure(folder: Path, words: bool) -> dict[str, object]:
    """All figures, as printed with --json."""
    models = standard_paths().models[-1]
    ears = Ears(
        SileroVoiceActivityDetector(),
        SmartTurnModel(models / "smart-turn-v3.2"),
        FasterWhisperRecogniser(models / "whisper-base") if words else None,
    )
    silences = [one for recording in recordings(folder) for one in ears.silences(recording, folder)]
    return {
        "words_used": words,
        "presets": {name: by_group(silences, waiting(patience)) for name, patience in PRESETS.items()},
        "curve": {name: curve(silences, patience) for name, patience in PRESETS.items()},
        "silence_only": [score(silences, for_as_long_as(seconds)) for seconds in SILENCES_S],
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--speech", type=Path, help="folder of the recordings (default: REHEARSAL_SPEECH)")
    parser.add_argument("--without-words", action="store_true", help="Smart Turn alone, without recognising words")
    parser.add_argument("--json", action="store_true", help="print the figures as JSON")
    chosen = parser.parse_args()
    folder = chosen.speech or Path(os.environ.get("REHEARSAL_SPEECH", DEFAULT_SPEECH))
    figures = measure(folder, not chosen.without_words)
    print(json.dumps(figures, indent=1) if chosen.json else as_text(figures))


def as_text(figures: dict[str, object]) -> str:
    """One line a measurement."""
    lines = [f"words used: {figures['words_used']}"]
    presets, curve = figures["presets"], figures["curve"]
    if isinstance(presets, dict) and isinstance(curve, dict):
        lines += [f"{name}, {group}: {row}" for name, groups in presets.items() for group, row in groups.items()]
        lines += [f"{name}, scaled: {row}" for name, rows in curve.items() for row in rows]
    silence_only = figures["silence_only"]
    if isinstance(silence_only, list):
        lines += [f"silence only: {row}" for row in silence_only]
    return "\n".join(lines)


if __name__ == "__main__":
    main()
