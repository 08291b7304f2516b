"""How well danger is heard, and how seldom it is heard where there is none.

`python -m benchmarks.danger [--short] [--json]`

Written: every case of tests/data/crisis_*.jsonl in six languages, and the ordinary turns (`partner_cases.safety`).
In passing: tests/data/danger_in_passing*.jsonl, sentences as they are spoken, in one breath and without marks, which
were written apart and of which no example is made: hints, plain words, harmless ones near to them, and everyday hard
talk.
Real talk: each sentence of the recordings in REHEARSAL_SPEECH, by their transcripts: people who rehearse nothing, in
meetings, notes and conversations, and readers of old books. Nobody there is in danger.
Spoken: the English cases, every one or with --short every tenth, said by Piper and heard by Whisper base; and the time
that looking takes, in milliseconds of one core a turn.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Sequence

from benchmarks.partner_cases import safety, share
from benchmarks.partner_understanding import sound_of
from benchmarks.persons import DATA, rows
from benchmarks.recordings import recordings
from benchmarks.replies import plainly
from rehearsal_voice.backends.meaning_use import UseMeaningModel
from rehearsal_voice.config.paths import assets_folder, standard_paths
from rehearsal_voice.core.ports import MeaningModel
from rehearsal_voice.language.signs import sentences_of
from rehearsal_voice.partner.safety import LEAST_WORDS, Alarm, Guard
from rehearsal_voice.scenes.danger import load_danger
from rehearsal_voice.scenes.danger_signs import load_signs

IN_PASSING = {"passing": "danger_in_passing.jsonl", "passing_last": "danger_in_passing_last.jsonl"}
SPOKEN_LANGUAGES = ("en", "es", "fr", "de", "it", "pt")


def spoken(meaning: MeaningModel, step: int) -> dict[str, float | int]:
    """English cases as they are heard. danger_spoken: the role ends or the person is asked."""
    from rehearsal_voice.backends.stt_faster_whisper import FasterWhisperRecogniser
    from rehearsal_voice.backends.tts_piper import PiperSynthesizer

    models = standard_paths().models[-1]
    voice = PiperSynthesizer(models / "en_US-joe-medium" / "en_US-joe-medium.onnx", threads=1)
    ear = FasterWhisperRecogniser(models / "whisper-base", threads=1)
    guard = guard_in(meaning, "en")
    cases = [row for name in sorted(DATA.glob("crisis_*.jsonl")) for row in rows(name.name) if row["language"] == "en"]
    heard: dict[bool, list[bool]] = {True: [], False: []}
    for row in cases[::step]:
        said = ear.transcribe(sound_of(voice, row["text"]), "en").text
        heard[row["label"] != "none"].append(guard.alarm_in(said) is not None)
    return {
        "danger_spoken": share(heard[True]),
        "danger_spoken_cases": len(heard[True]),
        "sayings_spoken": share(heard[False]),
        "sayings_spoken_cases": len(heard[False]),
    }


def in_passing(meaning: MeaningModel) -> dict[str, float | int]:
    """Recall in hints and plain words; how often a harmless sentence ends the role or is asked about, by kind."""
    guards = {code: guard_in(meaning, code) for code in SPOKEN_LANGUAGES}
    report: dict[str, float | int] = {}
    for name, file in IN_PASSING.items():
        found: dict[str, list[Alarm | None]] = {}
        for row in rows(file):
            found.setdefault(row["kind"], []).append(guards[row["language"]].alarm_in(row["text"]))
        for kind, alarms in found.items():
            told = "recall" if kind in ("hint", "plain") else "false"
            report[f"{name}_{told}_{kind}"] = share([alarm is not None for alarm in alarms])
            report[f"{name}_ends_{kind}"] = share([alarm is not None and alarm.sure for alarm in alarms])
        report[f"{name}_cases"] = sum(len(alarms) for alarms in found.values())
    return report


def real_talk(meaning: MeaningModel) -> dict[str, float | int]:
    """How often somebody would be asked, or the role would end, in talk that belongs to no scene; by sentences."""
    alarms: list[Alarm | None] = []
    guards: dict[str, Guard] = {}
    for recording in recordings():
        language = recording.language
        if language not in SPOKEN_LANGUAGES:
            continue
        if language not in guards:
            guards[language] = guard_in(meaning, language)
        said = [sentence for sentence in sentences_of(recording.transcript) if len(sentence.split()) >= LEAST_WORDS]
        alarms += [guards[language].alarm_in(sentence) for sentence in said]
    return {
        "real_talk_ends": share([alarm is not None and alarm.sure for alarm in alarms]),
        "real_talk_asked": share([alarm is not None and not alarm.sure for alarm in alarms]),
        "real_talk_sentences": len(alarms),
    }


def guard_in(meaning: MeaningModel, language: str) -> Guard:
    """As in a scene in that language, for somebody whose own language it is; without the examples of the scene."""
    folder = assets_folder() / "danger"
    return Guard(meaning, [language], load_danger(folder, [language]), load_signs(folder / "signs", [language]))


def cost_ms(guard: Guard, texts: Sequence[str]) -> float:
    """Milliseconds of processor time a turn that was not looked at before; the first ones only warm up."""
    warm, cold = texts[:5], texts[5:]
    for text in warm:
        guard.alarm_in(text)
    begun = time.process_time()
    for text in cold:
        guard.alarm_in(text)
    return 1000 * (time.process_time() - begun) / len(cold)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--short", action="store_true")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    meaning = UseMeaningModel()
    turns = [row["text"] for row in rows("partner_meanings.jsonl") if row["scene"] == "performance-review"]
    looking_ms = round(cost_ms(guard_in(meaning, "en"), turns), 2)
    report = safety(meaning) | in_passing(meaning) | real_talk(meaning) | spoken(meaning, 10 if options.short else 1)
    report |= {"looking_ms": looking_ms}
    print(json.dumps(report) if options.json else "\n".join(f"{name:32} {value}" for name, value in report.items()))


if __name__ == "__main__":
    plainly(main)
