"""Any recording, heard and reported on: behind `rehearsal-voice analyze`, and for programs and notebooks.

from rehearsal_voice import analyze
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from rehearsal_voice.app.clips import clips_of
from rehearsal_voice.app.workshop import CORES_FOR_HEARING, Workshop
from rehearsal_voice.backends.audio_file import read_blocks
from rehearsal_voice.backends.fillers_whisper import WhisperHesitationEar
from rehearsal_voice.backends.resample import resampled
from rehearsal_voice.backends.stt_faster_whisper import FasterWhisperRecogniser
from rehearsal_voice.backends.syllables_espeak import EspeakSyllables
from rehearsal_voice.config.paths import standard_paths
from rehearsal_voice.config.settings import load_settings
from rehearsal_voice.core.audio import SAMPLE_RATE_HZ, FloatArray
from rehearsal_voice.core.clock import SystemClock
from rehearsal_voice.core.errors import InputFault
from rehearsal_voice.core.events import Event, Heard, Moment
from rehearsal_voice.core.ports import Recogniser
from rehearsal_voice.core.transcript import Word
from rehearsal_voice.engine.analysis import Listening, analyse
from rehearsal_voice.pacing.calm import calm_of
from rehearsal_voice.pacing.report import Calm, Context, PacingReport
from rehearsal_voice.pacing.report_csv import csv_of
from rehearsal_voice.pacing.report_html import html_of
from rehearsal_voice.pacing.report_json import report_data
from rehearsal_voice.pacing.summary import summarise, take_windows

Progress = Callable[[float], None]


@dataclass(frozen=True, slots=True)
class Analysis:
    """A recording, its events and its report.

    name: of the recording. file: where it lies, None for sound given as numbers. report: every number with what it
    rests on, and every moment (`rehearsal_voice.pacing.report.PacingReport`).
    """

    name: str
    file: Path | None
    events: tuple[Event, ...]
    report: PacingReport

    def __getitem__(self, metric: str) -> float | None:
        """A number by its name, None where too little was said for it. KeyError for a name that is none."""
        return self.report.metric(metric).value

    @property
    def words(self) -> tuple[Word, ...]:
        """The transcript, each word with its start and end in seconds."""
        return tuple(word for event in self.events if isinstance(event, Heard) for word in event.words)

    @property
    def text(self) -> str:
        return " ".join(event.text for event in self.events if isinstance(event, Heard) and event.text)

    @property
    def calm(self) -> Calm | None:
        """The pace of its beginning, to measure other recordings of the same speaker against; None below 10 s of it."""
        context = Context(language=self.report.language, syllables=EspeakSyllables())
        found = calm_of(take_windows(self.events, context))
        return None if found is None else replace(found, movement=0.0)

    def moments(self, kind: str = "") -> tuple[Moment, ...]:
        """The moments of that kind, all of them where none is named, in order of time."""
        return tuple(moment for moment in self.report.moments if kind in {"", moment.kind})

    def to_dict(self) -> dict[str, Any]:
        """What `analyze --json` prints."""
        return report_data(self.report, self.words, self.name)

    def to_csv(self) -> str:
        """What `analyze --csv` writes."""
        return csv_of([(self.name, self.report)])

    def to_html(self) -> str:
        """A page that needs nothing else, with a timeline; from a file also with the sound of its moments."""
        clips = clips_of(read_blocks(self.file), self.report.moments) if self.file is not None else {}
        return html_of(self.report, title=Path(self.name).stem, clips=clips)


class Analyst:
    """Loads what is needed once, then hears one recording after the other.

    readers: pieces of a recording that are recognised at once, each on a core of its own. Raises ModelFault where no
    recogniser is installed.
    """

    def __init__(self, home: Path | None = None, *, readers: int = CORES_FOR_HEARING) -> None:
        paths = standard_paths(home)
        settings = load_settings(paths.settings_file)
        workshop = Workshop(paths, settings, SystemClock(), hearing_threads=1)
        folder = workshop.installed.choose("stt", "en", settings.recogniser).folder
        recogniser: Recogniser = (
            workshop.recogniser()
            if settings.hearing_server
            else FasterWhisperRecogniser(folder, threads=1, workers=readers, unhurried=True)
        )
        ear = WhisperHesitationEar(folder, workers=readers)
        self._listening = Listening(workshop.detector(), recogniser, None, ear, readers)

    def analyse(self, file: Path, language: str, progress: Progress, calm: Calm | None = None) -> Analysis:
        """language: two letters, or empty to have it detected. progress: told the seconds read so far.

        Raises InputFault when the file is no recording.
        """
        return self._analyse(file.name, file, read_blocks(file), Context(language, calm), progress)

    def analyse_sound(self, sound: FloatArray, language: str, progress: Progress, calm: Calm | None = None) -> Analysis:
        """sound: mono float32 at 16 kHz."""
        blocks = (sound[first : first + SAMPLE_RATE_HZ] for first in range(0, len(sound), SAMPLE_RATE_HZ))
        return self._analyse("", None, blocks, Context(language, calm), progress)

    def _analyse(
        self, name: str, file: Path | None, blocks: Iterable[FloatArray], known: Context, progress: Progress
    ) -> Analysis:
        listening = replace(self._listening, language=known.language or None)
        events = tuple(analyse(blocks, listening, progress))
        return Analysis(name, file, events, summarise(events, replace(known, syllables=EspeakSyllables())))


def analyze(
    recording: str | Path | NDArray[np.floating],
    language: str = "",
    *,
    rate_hz: int = SAMPLE_RATE_HZ,
    calm: Calm | None = None,
    home: Path | None = None,
    progress: Progress | None = None,
) -> Analysis:
    """Hear a recording of any length and say how its speaker spoke. Nothing leaves this computer.

    recording: a file (wav, flac, mp3, ogg, m4a), or sound as floating point numbers in [-1, 1], of shape (samples,) or
    (samples, channels) at `rate_hz`. language: two letters, for example "en"; detected when left out. calm: the
    speaker's own calm pace, of an earlier analysis; without it the beginning counts as calm. home: a folder with models
    and settings, the person's own when left out. progress: called with the seconds read so far.

    Raises InputFault for what is no recording, ModelFault where no recogniser is installed.

    >>> talk = analyze("talk.wav", "en")
    >>> talk.report.rests_on.words > 75
    True
    >>> 140 < talk["words_per_minute"] < 200
    True
    >>> talk["silence_tolerance"] is None  # nobody held a silence for the speaker
    True
    >>> print(talk.report.metric("words_per_minute").reading)
    The pace of conversation.

    Moments have a kind, a start and an end in seconds, and what was said:

    >>> pauses = talk.moments("silent_pause")
    >>> pauses[0].start < pauses[0].end
    True

    A table for a data frame, one row a number:

    >>> rows = [(metric.name, metric.value, metric.rests_on.words) for metric in talk.report.metrics]
    >>> rows[0][0]
    'words_per_minute'

    The same speaker on another day, against that calm pace:

    >>> later = analyze("talk.wav", "en", calm=talk.calm)
    >>> later["rushing"]
    0.0

    Sound that is already in memory, here one second of silence:

    >>> import numpy
    >>> analyze(numpy.zeros(16000)).text
    ''
    """
    analyst = _analyst(home)
    told = progress or (lambda _seconds: None)
    if isinstance(recording, np.ndarray):
        return analyst.analyse_sound(_mono_16_khz(recording, rate_hz), language, told, calm)
    file = Path(recording)
    if not file.is_file():
        raise InputFault(f"There is no recording {file}.", "Check the path.")
    return analyst.analyse(file, language, told, calm)


@lru_cache(maxsize=1)
def _analyst(home: Path | None) -> Analyst:
    """Loaded once: a notebook asks again and again."""
    return Analyst(home)


def _mono_16_khz(sound: NDArray[np.floating], rate_hz: int) -> FloatArray:
    if not np.issubdtype(sound.dtype, np.floating) or sound.ndim not in (1, 2):
        raise InputFault(
            "Sound is given as floating point numbers in [-1, 1], of shape (samples,) or (samples, channels)."
        )
    mono = np.asarray(sound if sound.ndim == 1 else sound.mean(axis=1), np.float32)
    return mono if rate_hz == SAMPLE_RATE_HZ else resampled(mono, rate_hz, SAMPLE_RATE_HZ)


__all__ = ["Analysis", "Analyst", "analyze"]
