"""The recordings as the analysis hears them, and what is known about them."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np

from rehearsal_voice.backends.audio_file import read_whole
from rehearsal_voice.backends.cores import keep_arithmetic_on_one_core
from rehearsal_voice.backends.fillers_whisper import WhisperHesitationEar
from rehearsal_voice.backends.stt_faster_whisper import FasterWhisperRecogniser
from rehearsal_voice.backends.syllables_espeak import EspeakSyllables
from rehearsal_voice.backends.vad_silero import SileroVoiceActivityDetector
from rehearsal_voice.config.paths import standard_paths
from rehearsal_voice.core.audio import SAMPLE_RATE_HZ, FloatArray
from rehearsal_voice.core.events import Event
from rehearsal_voice.engine.analysis import Listening, analyse
from rehearsal_voice.engine.calibration import calibrate
from rehearsal_voice.pacing.report import Calm, Context, PacingReport
from rehearsal_voice.pacing.summary import summarise

LANGUAGES = ("en", "es", "fr", "de", "it", "pt")
NOT_VERBATIM = "NOT verbatim"
READERS = 2
LEFT_OUT = ("en-mfa-uhuh",)
Stretch = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Recording:
    """One file of the manifest. fillers, backchannels: timed ones. untimed: fillers whose time nobody wrote down."""

    name: str
    file: Path
    kind: str
    language: str
    transcript: str
    fillers: tuple[Stretch, ...]
    backchannels: tuple[Stretch, ...]
    untimed: bool
    words: tuple[tuple[str, float, float], ...] = field(default=())

    @property
    def group(self) -> str:
        if self.name.startswith(("en-ami", "en-note", "en-mfa")):
            return "-".join(self.name.split("-")[:2])
        return "en-other" if self.language == "en" else self.language


@dataclass(frozen=True, slots=True)
class Heard:
    """A recording, its sound and what was made of it."""

    recording: Recording
    samples: FloatArray
    events: tuple[Event, ...]
    report: PacingReport

    @property
    def seconds(self) -> float:
        return len(self.samples) / SAMPLE_RATE_HZ


class Ears:
    """The engines of the analysis, loaded once."""

    def __init__(self) -> None:
        keep_arithmetic_on_one_core()
        folder = standard_paths().models[-1] / "whisper-base"
        self.recogniser = FasterWhisperRecogniser(folder, threads=1, workers=READERS, unhurried=True)
        self.ear = WhisperHesitationEar(folder, workers=READERS)
        self._detector = SileroVoiceActivityDetector()
        self.syllables = EspeakSyllables()

    def hear(self, recording: Recording) -> Heard:
        return self.hear_sound(recording, read_whole(recording.file))

    def hear_sound(self, recording: Recording, samples: FloatArray, calm: Calm | None = None) -> Heard:
        events = tuple(analyse(_blocks(samples), self._listening(recording), lambda _seconds: None))
        context = Context(language=recording.language, calm=calm, syllables=self.syllables)
        return Heard(recording, samples, events, summarise(events, context))

    def calm(self, recording: Recording, samples: FloatArray) -> Calm | None:
        """What a calibration makes of the sound."""
        return calibrate(_blocks(samples), self._listening(recording), self.syllables)

    def _listening(self, recording: Recording) -> Listening:
        return Listening(self._detector, self.recogniser, recording.language, self.ear, READERS)


def _blocks(samples: FloatArray) -> list[FloatArray]:
    return [samples[first : first + SAMPLE_RATE_HZ] for first in range(0, len(samples), SAMPLE_RATE_HZ)]


def made(name: str, samples: FloatArray) -> tuple[Recording, FloatArray]:
    """A signal built here, as if it were a recording."""
    return Recording(name, Path(), "noise", "en", "", (), (), False), np.asarray(samples, np.float32)


def recordings(folder: Path) -> list[Recording]:
    """Everything in the six languages, and the noises. Raises FileNotFoundError where there are none."""
    entries = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))["files"]
    known = [_recording(folder, entry) for entry in entries if entry["name"] not in LEFT_OUT]
    return [r for r in known if r.kind == "noise" or r.language in LANGUAGES]


def _recording(folder: Path, entry: dict[str, Any]) -> Recording:
    timed = [filler for filler in entry["fillers"] if "start" in filler]
    spoken = entry["transcript"] if NOT_VERBATIM not in (entry["transcript_kind"] or "") else ""
    room = entry["name"].startswith("rir-")
    recording = Recording(
        name=entry["name"],
        file=folder / entry["audio"],
        kind="room" if room else entry["kind"],
        language=entry["language"][:2] if entry["kind"] == "speech" else "en",
        transcript=spoken or "",
        fillers=tuple((f["start"], f["end"]) for f in timed if f["kind"] == "filled_pause"),
        backchannels=tuple((f["start"], f["end"]) for f in timed if f["kind"] != "filled_pause"),
        untimed=len(timed) < len(entry["fillers"]),
    )
    times = folder / "times" / f"{entry['name']}.json"
    return replace(recording, words=_words(json.loads(times.read_text("utf-8")))) if times.is_file() else recording


def _words(times: dict[str, Any]) -> tuple[tuple[str, float, float], ...]:
    """Word times, whatever form their source gives them; empty where it gives none."""
    for tier in times.get("textgrid", []):
        if tier["name"] == "words":
            return tuple((text, start, end) for start, end, text in tier["intervals"] if text)
    listed = times.get("words") or times.get("tokens") or times.get("ps_align", {}).get("words", [])
    listed = [word for word in listed if {"text", "start", "end"} <= word.keys()]
    return tuple(
        (word["text"], word["start"], word["end"])
        for word in sorted(listed, key=lambda word: float(word["start"]))
        if word.get("type", "word") == "word" and word["end"] > word["start"]
    )
