"""Apologies, written and spoken, and sound that holds no words."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from benchmarks.pacing_hearing import Ears, Heard, Recording, made
from benchmarks.pacing_intervals import Counts, Score, scored, summed
from rehearsal_voice.backends.stt_faster_whisper import FasterWhisperRecogniser
from rehearsal_voice.backends.tts_espeak import EspeakSynthesizer
from rehearsal_voice.backends.tts_piper import PiperSynthesizer
from rehearsal_voice.config.paths import standard_paths
from rehearsal_voice.core.audio import SAMPLE_RATE_HZ, FloatArray
from rehearsal_voice.core.events import Heard as HeardEvent
from rehearsal_voice.core.ports import Delivery, Recogniser, Synthesizer
from rehearsal_voice.language.lexicon import LANGUAGES
from rehearsal_voice.pacing.apologies import ApologyContext, find_apologies
from rehearsal_voice.pacing.features import track_of
from rehearsal_voice.pacing.measure import final_rise
from rehearsal_voice.pacing.wording import sort_words

SENTENCES = Path(__file__).resolve().parent.parent / "tests" / "data" / "apologies.jsonl"
SPOKEN_EACH = 12
NATURAL_EACH = 100
NATURAL_TIMES = 3
"""A voice says a thing a little differently each time: repair requests, which are few, are said so often."""

NATURAL_VOICE = "en_US-joe-medium"
_ORDER = ("unwarranted", "warranted", "repair", "opener", "sympathy", "reported", "unclear")


@dataclass(frozen=True, slots=True)
class Sentence:
    """One labelled sentence with what was going on around it."""

    text: str
    language: str
    label: str
    held_out: bool
    context: ApologyContext


def sentences() -> list[Sentence]:
    rows = [json.loads(line) for line in SENTENCES.read_text(encoding="utf-8").splitlines()]
    return [
        Sentence(
            row["text"],
            row["language"],
            row["label"],
            row["held_out"],
            ApologyContext(row["partner_before"], row["partner_after"], row["earlier"], row["fault"]),
        )
        for row in rows
    ]


def label_of(text: str, language: str, context: ApologyContext) -> str:
    """One label for the whole text: the one that matters most among its hits."""
    labels = {hit.label for hit in find_apologies(text, language, context)}
    return next((label for label in _ORDER if label in labels), "no_apology")


def apology_rows() -> list[Score]:
    """By half and by language; the held-out half is the one that counts."""
    judged = [(s, label_of(s.text, s.language, s.context)) for s in sentences()]
    halves = {
        "held out": [j for j in judged if j[0].held_out],
        "tuned on": [j for j in judged if not j[0].held_out],
    }
    rows = [row for half, members in halves.items() for row in _rows(f"apologies, {half}", members, half == "held out")]
    for language in LANGUAGES:
        members = [j for j in halves["held out"] if j[0].language == language]
        rows += _rows(f"apologies, held out, {language}", members, True)[:2]
    return rows


def _rows(name: str, judged: Sequence[tuple[Sentence, str]], main: bool) -> list[Score]:
    unwarranted = [_count(s.label == "unwarranted", found == "unwarranted") for s, found in judged]
    repair = [_count(s.label == "repair", found == "repair") for s, found in judged]
    rests = f"{len(judged)} sentences"
    parts = (
        ("unwarranted precision", unwarranted, lambda c: summed(c).precision, "≥ .95"),
        ("unwarranted recall", unwarranted, lambda c: summed(c).recall, "≥ .90"),
        ("repair recall", repair, lambda c: summed(c).recall, "≥ .95"),
    )
    return [scored(f"{name}: {part}", counts, how, rests, reach if main else "") for part, counts, how, reach in parts]


def _count(true: bool, found: bool) -> Counts:
    return Counts(int(true and found), int(found and not true), int(true and not found))


def spoken_rows() -> list[Score]:
    """Held-out sentences spoken and read back by the recogniser as in a take, every class among them.

    In English by a natural voice, which is what people sound like; and twelve in each language by eSpeak NG, which the
    recogniser often misunderstands, so that those rows tell more about the two of them than about the rules.
    """
    folder = standard_paths().models[-1]
    recogniser = FasterWhisperRecogniser(folder / "whisper-base", threads=1)
    voice = PiperSynthesizer(folder / NATURAL_VOICE / f"{NATURAL_VOICE}.onnx")
    natural = _judged(recogniser, voice, "en", NATURAL_EACH)
    asked = [s for s in sentences() if s.language == "en" and s.held_out and s.label == "repair"]
    often = [(s, _heard_label(recogniser, voice, s)) for _ in range(NATURAL_TIMES) for s in asked]
    robotic = [
        row for language in LANGUAGES for row in _judged(recogniser, EspeakSynthesizer(language), language, SPOKEN_EACH)
    ]
    return [
        *_rows("apologies, English by a natural voice, recognised", natural, True),
        *_rows("apologies, repair requests by that voice, said three times", often, True)[2:],
        *_rows("apologies, the same sentences as they are written", _as_written(natural), False),
        *_rows("apologies, six languages by a robotic voice, recognised", robotic, False),
        *_rows("apologies, those sentences as they are written", _as_written(robotic), False),
    ]


def _as_written(judged: Sequence[tuple[Sentence, str]]) -> list[tuple[Sentence, str]]:
    """What the rules make of the very words: the rest of the errors are recognition's."""
    return [(s, label_of(s.text, s.language, s.context)) for s, _ in judged]


def _judged(recogniser: Recogniser, voice: Synthesizer, language: str, count: int) -> list[tuple[Sentence, str]]:
    members = [s for s in sentences() if s.language == language and s.held_out]
    return [(s, _heard_label(recogniser, voice, s)) for s in members[:: max(1, len(members) // count)][:count]]


def _heard_label(recogniser: Recogniser, voice: Synthesizer, sentence: Sentence) -> str:
    sound = _spoken(voice, sentence.text)
    text = recogniser.transcribe(sound, sentence.language).text
    return label_of(text, sentence.language, replace(sentence.context, final_rise=final_rise(track_of(sound))))


def _spoken(voice: Synthesizer, text: str) -> FloatArray:
    import soxr

    chunks = list(voice.synthesize(text, Delivery()))
    sound = np.concatenate([chunk.samples for chunk in chunks])
    return np.asarray(np.pad(soxr.resample(sound, chunks[0].rate_hz, SAMPLE_RATE_HZ), 4800), np.float32)


def noise_rows(ears: Ears, heard: Sequence[Heard], um: Heard | None) -> list[Score]:
    """Noise, music, silence, a cough, a keyboard, a lone "um": no word, no apology, no rush."""
    built = [made(name, sound) for name, sound in _built().items()]
    if um is not None and um.recording.fillers:
        start, end = (round(t * SAMPLE_RATE_HZ) for t in um.recording.fillers[0])
        built.append(made("um alone", np.pad(um.samples[start:end], SAMPLE_RATE_HZ)))
    results = [h for h in heard if h.recording.kind == "noise"]
    results += [ears.hear_sound(recording, sound) for recording, sound in built]
    seconds = sum(h.seconds for h in results)
    rests = f"{len(results)} sounds, {seconds:.0f} s: {', '.join(h.recording.name for h in results)}"
    return [
        Score("no words: words written", float(sum(map(_words, results))), None, None, rests, "0"),
        Score("no words: apologies", float(_moments(results, "apology")), None, None, rests, "0"),
        Score("no words: rushes", float(_moments(results, "rush")), None, None, rests, "0"),
    ]


def _words(heard: Heard) -> int:
    """Words that are counted as such; a filled pause that was written down ("Ah.") is none."""
    written = [event for event in heard.events if isinstance(event, HeardEvent)]
    return sum(len(sort_words(event.words, heard.recording.language).lexical) for event in written)


def _moments(heard: Sequence[Heard], kind: str) -> int:
    return sum(moment.kind == kind for h in heard for moment in h.report.moments)


def _built() -> dict[str, FloatArray]:
    """A cough (noise in two bursts), keys (clicks), chords, silence: ten seconds each, always the same."""
    random = np.random.default_rng(5)
    length = 10 * SAMPLE_RATE_HZ
    t = np.arange(length) / SAMPLE_RATE_HZ
    hiss = random.normal(0.0, 0.001, length)
    cough, keys = hiss.copy(), hiss.copy()
    for at in (2.0, 2.45, 6.0, 6.4):
        burst = slice(round(at * SAMPLE_RATE_HZ), round((at + 0.3) * SAMPLE_RATE_HZ))
        shape = np.exp(-np.linspace(0.0, 6.0, burst.stop - burst.start))
        cough[burst] += 0.3 * shape * random.normal(0.0, 1.0, len(shape))
    for at in np.arange(0.5, 9.5, 0.17):
        click = slice(round(at * SAMPLE_RATE_HZ), round(at * SAMPLE_RATE_HZ) + 200)
        keys[click] += 0.2 * np.exp(-np.linspace(0.0, 8.0, 200)) * random.normal(0.0, 1.0, 200)
    chords = [(262, 330, 392), (220, 262, 330), (175, 220, 262), (196, 247, 294)]
    music = sum(
        0.06 * np.sin(2 * np.pi * pitch * k * t) / k * ((t // 2.5).astype(int) == index)
        for index, chord in enumerate(chords)
        for pitch in chord
        for k in (1, 2, 3)
    )
    sounds = {"silence": np.zeros(length), "cough": cough, "keyboard": keys, "music": music + hiss}
    return {name: np.asarray(sound, np.float32) for name, sound in sounds.items()}


def um_alone(heard: Sequence[Heard]) -> Heard | None:
    """A recording of one long filled pause to cut out."""
    return next((h for h in heard if h.recording.name == "en-mfa-uh"), None)


__all__ = ["Recording", "apology_rows", "noise_rows", "spoken_rows", "um_alone"]
