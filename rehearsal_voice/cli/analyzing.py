"""The work behind `analyze`: a recording through the engine, with a progress bar, and its report for a reader."""

from __future__ import annotations

import io
import wave
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from rich.console import Console
from rich.progress import Progress

from rehearsal_voice.app.workshop import CORES_FOR_HEARING, Workshop
from rehearsal_voice.backends.audio_file import read_blocks
from rehearsal_voice.backends.fillers_whisper import WhisperHesitationEar
from rehearsal_voice.backends.syllables_espeak import EspeakSyllables
from rehearsal_voice.config.paths import standard_paths
from rehearsal_voice.config.settings import load_settings
from rehearsal_voice.core.audio import SAMPLE_RATE_HZ, FloatArray, to_samples
from rehearsal_voice.core.clock import SystemClock
from rehearsal_voice.core.events import Event, Heard, Moment
from rehearsal_voice.core.transcript import Word
from rehearsal_voice.engine.analysis import Listening, analyse
from rehearsal_voice.pacing.report import Context, PacingReport
from rehearsal_voice.pacing.report_html import html_of
from rehearsal_voice.pacing.summary import summarise

CLIPS = 60
"""So many moments carry their sound in the page; more would make it too heavy to open."""

_CLIP_MARGIN_S = 0.7
_LONGEST_CLIP_S = 15.0
_LEAST_TO_HEAR = (
    "apology",
    "rush",
    "filled_silence",
    "filled_pause",
    "over_explaining",
    "interruption",
    "trailing_off",
)


@dataclass(frozen=True, slots=True)
class Analysis:
    """A recording, its events and its report."""

    file: Path
    events: tuple[Event, ...]
    report: PacingReport

    @property
    def words(self) -> tuple[Word, ...]:
        return tuple(word for event in self.events if isinstance(event, Heard) for word in event.words)

    def lines(self) -> list[str]:
        """The report for a terminal."""
        rests = self.report.rests_on
        head = (
            f"{self.file.name}: {rests.words} words in {rests.seconds:.0f} s of speech ({self.report.language or '?'})"
        )
        known = [metric for metric in self.report.metrics if metric.value is not None]
        lines = [
            f"  {metric.name.replace('_', ' '):32} {metric.value:8.2f} {metric.unit:24} {metric.reading}".rstrip()
            for metric in known
        ]
        short = ["  Not enough speech for rates: they need 75 words and 20 s."] if self.report.short else []
        kinds = [moment.kind for moment in self.report.moments]
        counts = ", ".join(f"{kinds.count(kind)} {kind.replace('_', ' ')}" for kind in sorted(set(kinds)))
        return [head, *lines, *short, f"  moments: {counts or 'none'}"]


class Analyst:
    """Loads what is needed once, then hears one recording after the other.

    threads: for the recogniser; quiet: without a progress bar, where many work side by side.
    """

    def __init__(
        self, home: Path | None, language: str, *, threads: int = CORES_FOR_HEARING, quiet: bool = False
    ) -> None:
        paths = standard_paths(home)
        settings = load_settings(paths.settings_file)
        workshop = Workshop(paths, settings, SystemClock(), hearing_threads=threads)
        self._quiet = quiet
        ear = WhisperHesitationEar(workshop.installed.choose("stt", "en", settings.recogniser).folder)
        self._listening = Listening(workshop.detector(), workshop.recogniser(), language or None, ear)
        self._language = language

    def analyse(self, file: Path) -> Analysis:
        """Raises InputFault when the file is no recording."""
        length = _seconds(file)
        with Progress(console=Console(stderr=True), transient=True, disable=self._quiet) as bar:
            task = bar.add_task(file.name, total=length)
            events = tuple(
                analyse(read_blocks(file), self._listening, lambda seconds: bar.update(task, completed=seconds))
            )
        context = Context(language=self._language, syllables=EspeakSyllables())
        return Analysis(file, events, summarise(events, context))


def page_of(done: Analysis) -> str:
    """The page with timeline and playable moments; the sound is read once more, block by block."""
    return html_of(done.report, title=done.file.stem, clips=_clips(done.file, done.report.moments))


def _clips(file: Path, moments: Sequence[Moment]) -> dict[int, bytes]:
    ranked = sorted(
        (place for place, moment in enumerate(moments) if moment.kind in _LEAST_TO_HEAR),
        key=lambda place: (_LEAST_TO_HEAR.index(moments[place].kind), -moments[place].confidence),
    )
    wanted = {place: _samples_of(moments[place]) for place in ranked[:CLIPS]}
    pieces: dict[int, list[FloatArray]] = {place: [] for place in wanted}
    position = 0
    for block in read_blocks(file):
        for place, (first, last) in wanted.items():
            if first < position + len(block) and last > position:
                pieces[place].append(block[max(0, first - position) : last - position])
        position += len(block)
    return {place: _wav(np.concatenate(parts)) for place, parts in pieces.items() if parts}


def _samples_of(moment: Moment) -> tuple[int, int]:
    end = min(moment.end, moment.start + _LONGEST_CLIP_S)
    return max(0, to_samples(moment.start - _CLIP_MARGIN_S)), to_samples(end + _CLIP_MARGIN_S)


def _wav(samples: FloatArray) -> bytes:
    memory = io.BytesIO()
    with wave.open(memory, "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(SAMPLE_RATE_HZ)
        out.writeframes((np.clip(samples, -1.0, 1.0) * 32767.0).astype("<i2").tobytes())
    return memory.getvalue()


def _seconds(file: Path) -> float | None:
    """The length the file claims, for the bar; None when it doesn't say. It is never trusted for anything else."""
    import av

    try:
        with av.open(str(file), metadata_errors="ignore") as container:
            return container.duration / av.time_base if container.duration else None
    except (av.FFmpegError, OSError):
        return None
