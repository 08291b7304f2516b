"""Whether what people say is understood: sentences written, and spoken by Piper and recognised by Whisper base."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np

from benchmarks.obeying import SECONDS_AROUND, obeyed
from benchmarks.partner_cases import share
from benchmarks.persons import rows
from rehearsal_voice.backends.resample import resampled
from rehearsal_voice.backends.stt_faster_whisper import FasterWhisperRecogniser
from rehearsal_voice.config.paths import standard_paths
from rehearsal_voice.core.audio import SAMPLE_RATE_HZ, FloatArray, to_seconds
from rehearsal_voice.core.ports import Delivery, MeaningModel, Synthesizer
from rehearsal_voice.partner.listening import Listener
from rehearsal_voice.partner.state import DirectorState, HeardTurn, Understanding
from rehearsal_voice.scenes.scene import Scene

SENTENCES = (
    "partner_meanings.jsonl",
    "partner_meanings_held_out.jsonl",
    "partner_meanings_fresh.jsonl",
    "scene_sentences_talks.jsonl",
    "scene_sentences_language.jsonl",
    "scene_sentences_fresh.jsonl",
    "partner_meanings_last.jsonl",
    "partner_strangers.jsonl",
)
FIRST_PLAY = "partner_strangers_last.jsonl"
FIRST_HEARING = "partner_strangers_spoken.jsonl"
"""English as strangers speak it, with its fillers and restarts; nothing was mended on these."""


def understands(listener: Listener, row: Mapping[str, Any], text: str) -> bool:
    """Whether the sentence is taken for what its author meant; one that fits nothing, for nothing."""
    meant = listener.understand(HeardTurn(text), DirectorState(row["beat"]))
    return any(_is_meant(meant, name) for name in expected_of(row)) if expected_of(row) else meant.off


def expected_of(row: Mapping[str, Any]) -> list[str]:
    """What the case may be taken for: a list, or one text with bars between; empty for what fits nothing."""
    expected = row["expect"]
    return expected if isinstance(expected, list) else [name for name in expected.split("|") if name]


def _is_meant(meant: Understanding, expected: str) -> bool:
    """expected: a meaning, a slot, or a slot with its value."""
    name, is_slot, value = expected.partition("=")
    if is_slot:
        return any(slot == name and filled == value for slot, filled, _ in meant.slots)
    return meant.has(name) or any(slot == name for slot, _, _ in meant.slots)


def understanding(scenes: Mapping[str, Scene], meaning: MeaningModel) -> dict[str, float | int]:
    """Written sentences; and apart, those that nobody looked at again after they were written."""
    listeners = {name: Listener(scene, meaning) for name, scene in scenes.items()}
    cases = [row for row in sentences_of_all_sets() if row["scene"] in listeners]
    judged = [(bool(expected_of(row)), understands(listeners[row["scene"]], row, row["text"])) for row in cases]
    by_scene: dict[str, list[bool]] = {}
    for row, (fits, good) in zip(cases, judged, strict=True):
        if fits:
            by_scene.setdefault(row["scene"], []).append(good)
    first = [understands(listeners[row["scene"]], row, row["text"]) for row in rows(FIRST_PLAY) if row["expect"]]
    worst = min(by_scene, key=lambda name: share(by_scene[name]))
    return {
        "understood_text_worst_scene": share(by_scene[worst]),
        "understood_text": share([good for fits, good in judged if fits]),
        "not_understood_admitted": share([good for fits, good in judged if not fits]),
        "sentences": len(cases),
        "understood_first_play": share(first),
        "sentences_first_play": len(first),
    }


def spoken(scenes: Mapping[str, Scene], meaning: MeaningModel, short: bool) -> dict[str, float | int]:
    """The English sentences and commands, spoken by Piper and heard by Whisper base."""
    from rehearsal_voice.backends.tts_piper import PiperSynthesizer

    models = standard_paths().models[-1]
    voice = PiperSynthesizer(models / "en_US-joe-medium" / "en_US-joe-medium.onnx", threads=1)
    ear = FasterWhisperRecogniser(models / "whisper-base", threads=1)

    def heard(text: str) -> str:
        return ear.transcribe(sound_of(voice, text), "en").text

    english = {name: Listener(scene, meaning) for name, scene in scenes.items() if scene.language == "en"}
    sentences = [row for row in sentences_of_all_sets() if row["scene"] in english and row["expect"]]
    sentences = sentences[:: 12 if short else 1]
    understood = [understands(english[row["scene"]], row, heard(row["text"])) for row in sentences]
    first = [row for row in rows(FIRST_HEARING) if row["scene"] in english][:: 12 if short else 1]
    return _spoken_commands(voice, ear, short) | {
        "understood_first_hearing": share(
            [understands(english[row["scene"]], row, heard(row["text"])) for row in first]
        ),
        "sentences_first_hearing": len(first),
        "understood_spoken": share(understood),
        "sentences_spoken": len(understood),
    }


def _spoken_commands(piper: Synthesizer, ear: FasterWhisperRecogniser, short: bool) -> dict[str, float | int]:
    """By the voices that are here: two of English, and for the other languages a robotic one that Whisper hardly hears;
    `benchmarks.commands` has them apart.

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
    met: dict[str, list[bool]] = {}
    native: list[bool] = []
    for language, name, voice in voices:
        for row in [row for row in orders if row["language"] == language][:: 6 if short else 1]:
            sound = sound_of(voice, row["text"])
            spoken_s = to_seconds(len(sound)) - SECONDS_AROUND
            found = obeyed(ear, sound, spoken_s, language).by_sound
            kind = "stop" if row["command"] == "stop" else "others"
            met.setdefault(f"command_{kind}_spoken{name}", []).append(found == row["command"])
            if voice is piper:
                found = obeyed(ear, sound, spoken_s, "es").by_sound or found
                native.append(found == row["command"])
    report |= {key: share(hits) for key, hits in met.items()}
    report["commands_spoken_native"] = share(native)
    report["commands_spoken_cases"] = sum(map(len, met.values()))
    return report


def sentences_of_all_sets() -> Iterator[dict[str, Any]]:
    """None is among the examples of its scene; the first were used while tuning, the later ones written before."""
    for name in SENTENCES:
        yield from rows(name)


def sound_of(voice: Synthesizer, text: str) -> FloatArray:
    """Spoken, at the recogniser's rate, with a breath of silence on both sides."""
    chunks = list(voice.synthesize(text, Delivery()))
    sound = np.concatenate([resampled(chunk.samples, chunk.rate_hz, SAMPLE_RATE_HZ) for chunk in chunks])
    padded: FloatArray = np.pad(sound, (3200, 4800))
    return padded
