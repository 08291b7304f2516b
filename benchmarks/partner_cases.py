"""Understanding, checks, danger and commands, measured on labelled cases (tests/data)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np

from benchmarks.persons import DATA, rows
from rehearsal_voice.backends.resample import resampled
from rehearsal_voice.config.paths import assets_folder, standard_paths
from rehearsal_voice.core.audio import SAMPLE_RATE_HZ, FloatArray
from rehearsal_voice.core.ports import Delivery, MeaningModel, Recogniser, Synthesizer
from rehearsal_voice.language.commands import command_in
from rehearsal_voice.partner.checks import check_clause
from rehearsal_voice.partner.director import Director
from rehearsal_voice.partner.listening import Listener
from rehearsal_voice.partner.safety import Guard
from rehearsal_voice.partner.state import DirectorOptions, DirectorState, HeardTurn, Understanding
from rehearsal_voice.scenes.danger import load_danger
from rehearsal_voice.scenes.scene import Scene

SHORT_REPLY_WORDS = 32


def understands(listener: Listener, row: Mapping[str, Any], text: str) -> bool:
    """Whether the sentence is taken for what its author meant; one that fits nothing, for nothing."""
    meant = listener.understand(HeardTurn(text), DirectorState(row["beat"]))
    return any(_is_meant(meant, expected) for expected in row["expect"].split("|"))


def _is_meant(meant: Understanding, expected: str) -> bool:
    """expected: a meaning, a slot with its value, or nothing; where two are right, the case says both with a bar."""
    name, is_slot, value = expected.partition("=")
    if not name:
        return meant.off
    if is_slot:
        return any(slot == name and filled == value for slot, filled, _ in meant.slots)
    return meant.has(name) or any(slot == name for slot, _, _ in meant.slots)


def share(hits: Sequence[bool]) -> float:
    """Rounded to a tenth of a per cent."""
    return round(sum(hits) / max(1, len(hits)), 3)


def understanding(scenes: Mapping[str, Scene], meaning: MeaningModel) -> dict[str, float | int]:
    """Written sentences."""
    listeners = {name: Listener(scene, meaning) for name, scene in scenes.items()}
    cases = [row for row in sentences_of_all_sets() if row["scene"] in listeners]
    judged = [(bool(row["expect"]), understands(listeners[row["scene"]], row, row["text"])) for row in cases]
    by_scene: dict[str, list[bool]] = {}
    for row, (fits, good) in zip(cases, judged, strict=True):
        if fits:
            by_scene.setdefault(row["scene"], []).append(good)
    worst = min(by_scene, key=lambda name: share(by_scene[name]))
    return {
        "understood_text_worst_scene": share(by_scene[worst]),
        "understood_text": share([good for fits, good in judged if fits]),
        "not_understood_admitted": share([good for fits, good in judged if not fits]),
        "sentences": len(cases),
    }


def spoken(scenes: Mapping[str, Scene], meaning: MeaningModel, short: bool) -> dict[str, float | int]:
    """The English sentences and commands, spoken by Piper and heard by Whisper base."""
    from rehearsal_voice.backends.stt_faster_whisper import FasterWhisperRecogniser
    from rehearsal_voice.backends.tts_piper import PiperSynthesizer

    models = standard_paths().models[-1]
    voice = PiperSynthesizer(models / "en_US-joe-medium" / "en_US-joe-medium.onnx", threads=1)
    ear = FasterWhisperRecogniser(models / "whisper-base", threads=1)

    def heard(text: str) -> str:
        return ear.transcribe(_sound(voice, text), "en").text

    english = {name: Listener(scene, meaning) for name, scene in scenes.items() if scene.language == "en"}
    sentences = [row for row in sentences_of_all_sets() if row["scene"] in english and row["expect"]]
    sentences = sentences[:: 4 if short else 1]
    understood = [understands(english[row["scene"]], row, heard(row["text"])) for row in sentences]
    return _spoken_commands(voice, ear, short) | {
        "understood_spoken": share(understood),
        "sentences_spoken": len(understood),
    }


def _spoken_commands(piper: Synthesizer, ear: Recogniser, short: bool) -> dict[str, float | int]:
    """By the voices that are here: two of English, and for the other languages a robotic one that Whisper hardly hears.

    English is measured twice: practised, and as the native language of somebody who practises Spanish, where a short
    turn is heard in both.
    """
    from rehearsal_voice.backends.tts_espeak import EspeakSynthesizer
    from rehearsal_voice.backends.tts_hibari import HibariSynthesizer

    report: dict[str, float | int] = {}
    orders = rows("commands_spoken.jsonl")
    robots = () if short else ("es", "fr", "de", "it", "pt")
    voices: list[tuple[str, str, Synthesizer]] = [("en", "", piper), ("en", "", HibariSynthesizer())]
    voices += [(code, f"_robotic_{code}", EspeakSynthesizer(code)) for code in robots]
    obeyed: dict[str, list[bool]] = {}
    native: list[bool] = []
    for language, name, voice in voices:
        for row in [row for row in orders if row["language"] == language][:: 4 if short else 1]:
            sound = _sound(voice, row["text"])
            said = ear.transcribe(sound, language).text
            kind = "stop" if row["command"] == "stop" else "others"
            obeyed.setdefault(f"command_{kind}_spoken{name}", []).append(command_in(said, [language]) == row["command"])
            if voice is piper:
                first = ear.transcribe(sound, "es").text
                found = command_in(first, ["es", "en"]) or command_in(said, ["es", "en"])
                native.append(found == row["command"])
    report |= {key: share(hits) for key, hits in obeyed.items()}
    report["commands_spoken_native"] = share(native)
    report["commands_spoken_cases"] = sum(map(len, obeyed.values()))
    return report


SENTENCES = (
    "partner_meanings.jsonl",
    "partner_meanings_held_out.jsonl",
    "partner_meanings_fresh.jsonl",
    "scene_sentences_talks.jsonl",
    "scene_sentences_language.jsonl",
)


def sentences_of_all_sets() -> Iterator[dict[str, Any]]:
    """None is among the examples of its scene; the first were used while tuning, the later ones written before."""
    for name in SENTENCES:
        yield from rows(name)


def own_rules_kept(scenes: Mapping[str, Scene], meaning: MeaningModel) -> dict[str, float]:
    """A vague person who asked for a question when they get vague, and for short answers: are both kept, every time?"""
    rules = ("If I get vague, ask what I need in one sentence.", "Keep it short.")
    vague = (
        "Hm, I don't know.",
        "Well, the moon and so on.",
        "Maybe.",
        "You know how tides are.",
        "No idea.",
        "Whatever.",
    )
    kept: list[bool] = []
    for scene in scenes.values():
        if scene.kind != "talk" or scene.language != "en":
            continue
        director = Director(scene, meaning, 3, DirectorOptions(rules=rules))
        state = director.opening().state
        for turn in range(6):
            reply = director.reply(state, HeardTurn(vague[turn % len(vague)]))
            kept.append(len(reply.text.split()) <= SHORT_REPLY_WORDS)
            if reply.state.beat == state.beat:
                kept.append("What do you need, in one sentence?" in reply.text)
            state = reply.state
            if reply.ends:
                break
    return {"own_rules_kept": share(kept)}


def _sound(voice: Synthesizer, text: str) -> FloatArray:
    """Spoken, at the recogniser's rate, with a breath of silence on both sides."""
    chunks = list(voice.synthesize(text, Delivery()))
    sound = np.concatenate([resampled(chunk.samples, chunk.rate_hz, SAMPLE_RATE_HZ) for chunk in chunks])
    padded: FloatArray = np.pad(sound, (3200, 4800))
    return padded


def checks(scenes: Mapping[str, Scene]) -> dict[str, float | int]:
    """Planted clauses."""
    judged = [
        (row["label"], check_clause(row["text"], scenes[row["scene"]], DirectorState("x"), row["spoken"]).good)
        for row in rows("partner_clauses.jsonl")
    ]
    return {
        "violations_caught": share([not good for label, good in judged if label != "good"]),
        "good_rejected": share([not good for label, good in judged if label == "good"]),
        "clauses": len(judged),
    }


def safety(meaning: MeaningModel) -> dict[str, float | int]:
    """Written cases of danger, and everyday sayings; and every ordinary sentence of the scripted persons.

    Apart: danger that is only hinted at, in words the rules know by now, and in words nobody had foreseen.
    """
    found: list[bool] = []
    hinted: dict[str, list[bool]] = {"crisis_indirect.jsonl": [], "crisis_indirect_last.jsonl": []}
    alarms: list[bool] = []
    guards = {code: _guard(meaning, code) for code in ("en", "es", "fr", "de", "it", "pt")}
    for name in sorted(path.name for path in DATA.glob("crisis_*.jsonl")):
        for row in rows(name):
            heard = guards[row["language"]].danger_in(row["text"]) is not None
            (alarms if row["label"] == "none" else hinted.get(name, found)).append(heard)
    hard = len(alarms)
    for row in rows("partner_manners.jsonl"):
        alarms += [guards[row["language"]].danger_in(text) is not None for text in row["says"]]
    for name in ("partner_meanings.jsonl", "partner_meanings_fresh.jsonl"):
        for row in rows(name):
            alarms.append(guards[_language(row["scene"])].danger_in(row["text"]) is not None)
    return {
        "danger_recall": share(found),
        "danger_recall_hinted": share(hinted["crisis_indirect.jsonl"]),
        "danger_recall_unforeseen": share(hinted["crisis_indirect_last.jsonl"]),
        "danger_false_alarms": share(alarms),
        "danger_cases": len(found) + hard + sum(map(len, hinted.values())),
        "danger_ordinary_turns": len(alarms) - hard,
    }


def _guard(meaning: MeaningModel, language: str) -> Guard:
    return Guard(meaning, [language], load_danger(assets_folder() / "danger", [language]))


def _language(scene: str) -> str:
    return scene.removeprefix("cafe-") if scene.startswith("cafe-") else "en"


def commands() -> dict[str, float | int]:
    """Commands said in so many words, and ordinary turns that must not be one."""
    cases = rows("commands_cases.jsonl")
    right = [command_in(row["text"], [row["language"]]) == row["command"] for row in cases if row["command"]]
    ordinary = [row for row in cases if not row["command"]]
    false = sum(command_in(row["text"], [row["language"]]) is not None for row in ordinary)
    ordinary_persons = [
        command_in(text, [row["language"]]) for row in rows("partner_manners.jsonl") for text in row["says"]
    ]
    return {
        "command_recall_written": share(right),
        "command_false_written": false + sum(found is not None for found in ordinary_persons),
        "command_cases": len(cases) + len(ordinary_persons),
    }
