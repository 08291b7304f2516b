"""What the monitor finds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar, Literal, get_args

from rehearsal_voice.core.events.base import Event

MomentKind = Literal[
    "filled_pause",
    "silent_pause",
    "filled_silence",
    "rush",
    "apology",
    "hedge",
    "repetition",
    "over_explaining",
    "interruption",
    "monotone",
    "trailing_off",
    "monologue",
    "hard_line",
    "good_line",
]
MOMENT_KINDS: tuple[str, ...] = get_args(MomentKind)


@dataclass(frozen=True, slots=True)
class Moment:
    """A stretch that deserves a look: from `start` to `end` seconds on the capture clock (or in the analysed file).

    confidence: 0 to 1. source: what found it (signal, words, whisper, both, events). words: what was said there.
    detail: kind-specific facts, such as class for an apology or ratio for a rush. turn: 0 when it belongs to none.
    """

    kind: MomentKind
    start: float
    end: float
    confidence: float
    source: str
    turn: int = 0
    words: str = ""
    detail: Mapping[str, str | float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Hesitation:
    """A stretch that sounds like a filled pause. score: 0 to 1. source: signal, or decoder (the recogniser's doubt)."""

    start: float
    end: float
    score: float
    source: str = "signal"


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeechMeasured(Event):
    """What the sound of one turn tells, kept so that every number can be made again when the sound is gone.

    start, t: first and last sounding moment of the turn. silences: every stretch of at least 0.10 s without speech
    inside it, from 10 ms frames. nuclei: times of syllable nuclei. pitch_hz (0 where unvoiced), level_db and movement
    (how much the spectrum changes, mean dB a band and frame): one value for each `step` seconds from `start`.
    final_rise: semitones over the last voiced 0.3 s, None where it can't be told.
    """

    kind: ClassVar[str] = "speech_measured"
    start: float
    silences: tuple[tuple[float, float], ...] = ()
    nuclei: tuple[float, ...] = ()
    hesitations: tuple[Hesitation, ...] = ()
    step: float = 0.1
    pitch_hz: tuple[float, ...] = ()
    level_db: tuple[float, ...] = ()
    final_rise: float | None = None
    movement: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MomentFound(Event):
    """A moment published while the take runs."""

    kind: ClassVar[str] = "moment"
    moment: Moment
