"""Commands by voice: are they met, and does ordinary speech set one off?

    python -m benchmarks.commands [--short] [--json]

Spoken: every order of `tests/data/commands_spoken.jsonl` by the voices that are here, heard by Whisper base as a take
hears it: by its words, else by its sound. Outside English no natural voice comes with the app, so these are two robotic
ones, and the English voice reading the other language's sounds with the nearest of its own, as a learner would.

Ordinary speech: every recording cut where a take would cut it, each short piece heard as one utterance, in its own
language and in others that may be practised; nobody says a command in them.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import numpy as np

from benchmarks.learner_voice import LearnerVoice
from benchmarks.obeying import SECONDS_AROUND, obeyed
from benchmarks.partner_cases import share
from benchmarks.partner_understanding import sound_of
from benchmarks.persons import rows
from benchmarks.recordings import recordings
from rehearsal_voice.backends.stt_faster_whisper import FasterWhisperRecogniser
from rehearsal_voice.backends.tts_espeak import EspeakSynthesizer
from rehearsal_voice.backends.tts_hibari import HibariSynthesizer
from rehearsal_voice.backends.tts_piper import PiperSynthesizer
from rehearsal_voice.backends.vad_silero import FRAME_SAMPLES, SileroVoiceActivityDetector
from rehearsal_voice.config.paths import standard_paths
from rehearsal_voice.core.audio import FloatArray, to_samples, to_seconds
from rehearsal_voice.core.ports import Synthesizer
from rehearsal_voice.turns.endpoint import PRE_ROLL_S, Endpointer, Onset, Resumed, SoftStop

FOREIGN = ("es", "fr", "de", "it", "pt")
LONGEST_S = 4.0
"""Of a piece with the silence around it; longer ones are not looked at."""
Say = Callable[[str], FloatArray]


def voices(language: str, models: Path) -> Mapping[str, Say]:
    """Each kind of voice that speaks the language."""

    def saying(voice: Synthesizer) -> Say:
        return lambda text: sound_of(voice, text)

    natural = models / "en_US-joe-medium" / "en_US-joe-medium.onnx"
    if language == "en":
        return {"natural": saying(PiperSynthesizer(natural)), "small": saying(HibariSynthesizer())}
    return {
        "robotic": saying(EspeakSynthesizer(language)),
        "robotic woman": saying(EspeakSynthesizer(language, "+f3")),
        "learner": LearnerVoice(natural, language).sound,
    }


def recall(ear: FasterWhisperRecogniser, languages: tuple[str, ...], every: int) -> dict[str, float | int]:
    """Share of the orders that are met, for each language and kind of voice."""
    report: dict[str, float | int] = {}
    orders = rows("commands_spoken.jsonl")
    for language in languages:
        for kind, say in voices(language, standard_paths().models[-1]).items():
            hits: dict[str, list[bool]] = {}
            others: list[bool] = []
            for row in [row for row in orders if row["language"] == language][::every]:
                sound = say(row["text"])
                found = obeyed(ear, sound, to_seconds(len(sound)) - SECONDS_AROUND, language)
                which = "stop" if row["command"] == "stop" else "others"
                hits.setdefault(f"{which}", []).append(found.by_sound == row["command"])
                hits.setdefault(f"{which}_by_words_alone", []).append(found.by_words == row["command"])
                others.append(found.by_sound not in (None, row["command"]))
            report |= {f"{language}_{kind}_{which}": share(each) for which, each in hits.items()}
            report |= {f"{language}_{kind}_another_command": sum(others), f"{language}_{kind}_cases": len(others)}
    return report


def pieces(sound: FloatArray, detector: SileroVoiceActivityDetector) -> Iterator[tuple[FloatArray, float]]:
    """What a take would write down of a recording, each stretch between two soft stops by itself, and its speech."""
    detector.reset()
    endpointer = Endpointer(commit_delay_s=0.6)
    begun = 0
    for start in range(0, len(sound) - FRAME_SAMPLES, FRAME_SAMPLES):
        frame = sound[start : start + FRAME_SAMPLES]
        for event in endpointer.push(frame, start, detector.probability(frame)):
            if isinstance(event, Onset):
                begun = event.start_sample
            elif isinstance(event, Resumed):
                begun = event.sample
            elif isinstance(event, SoftStop):
                first = max(0, begun - to_samples(PRE_ROLL_S))
                yield sound[first : event.now_sample], to_seconds(event.end_sample - begun)


def ordinary_speech(ear: FasterWhisperRecogniser, languages: tuple[str, ...], every: int) -> dict[str, object]:
    """Commands that nobody said. hours: of the recordings, times the languages they were heard in.

    Each is heard in its own language and in two others, as when somebody speaks another than they practise.
    """
    detector = SileroVoiceActivityDetector()
    found: list[str] = []
    heard_s, heard = 0.0, 0
    for number, recording in enumerate(recordings()[::every]):
        if recording.kind == "room":
            continue
        others = [languages[(number + step) % len(languages)] for step in (0, 2)]
        sound = np.pad(recording.sound(), (0, to_samples(1.0)))
        short = [one for one in pieces(sound, detector) if len(one[0]) <= to_samples(LONGEST_S)]
        for language in {recording.language, *others} & set(languages):
            heard_s += to_seconds(len(sound))
            heard += len(short)
            commands = (obeyed(ear, piece, spoken_s, language).by_sound for piece, spoken_s in short)
            found += [f"{recording.name} heard in {language}: {command}" for command in commands if command is not None]
    return {"false_triggers": found, "hours": round(heard_s / 3600, 2), "pieces": heard}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--short", action="store_true", help="every sixth order, every eighth recording")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--languages", nargs="*", default=["en", *FOREIGN])
    parser.add_argument("--part", nargs="*", choices=("recall", "speech"), default=["recall", "speech"])
    options = parser.parse_args()
    ear = FasterWhisperRecogniser(standard_paths().models[-1] / "whisper-base", threads=1)
    report: dict[str, object] = {}
    languages = tuple(options.languages)
    if "recall" in options.part:
        report |= recall(ear, languages, 6 if options.short else 1)
    if "speech" in options.part:
        report |= ordinary_speech(ear, languages, 8 if options.short else 1)
    if options.json:
        print(json.dumps(report, indent=1))
        return
    for key, value in report.items():
        print(f"{key.replace('_', ' '):44} {value}")


if __name__ == "__main__":
    main()
