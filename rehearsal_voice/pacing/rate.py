"""How fast, in windows of 10 s, every 2 s: by the syllables of the words, and by how fast the sound moves."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from rehearsal_voice.core.transcript import Word
from rehearsal_voice.pacing.turns import Stretch, overlap

WINDOW_S = 10.0
STEP_S = 2.0
PHRASE_WORDS = 8
_LEAST_SPEECH_S = 3.0


@dataclass(frozen=True, slots=True)
class TimedSpeech:
    """A stretch of one turn with what was said in it. silences: pauses of at least 0.25 s. movement: of the spectrum,
    one value for each `step` seconds from `start`; empty when the sound was not measured."""

    start: float
    end: float
    words: tuple[Word, ...]
    syllables: tuple[int, ...]
    silences: tuple[Stretch, ...]
    movement: tuple[float, ...] = ()
    step: float = 0.1


@dataclass(frozen=True, slots=True)
class Window:
    """The pace of one window. rate: syllables a second of articulation. movement: mean change of the spectrum while
    there was sound (`pacing.measure.movement_of`), 0 where it was not measured."""

    start: float
    end: float
    rate: float
    words_per_minute: float
    phonation: float
    turn: int = 0
    movement: float = 0.0


def windows(speech: TimedSpeech, turn: int = 0) -> tuple[Window, ...]:
    """Windows of 10 s, every 2 s, of a turn that lasts so long; a shorter one of at least 8 words is one window."""
    length = speech.end - speech.start
    if length < WINDOW_S:
        return (_window(speech, speech.start, speech.end, turn),) if len(speech.words) >= PHRASE_WORDS else ()
    count = int((length - WINDOW_S) / STEP_S) + 1
    starts = [speech.start + index * STEP_S for index in range(count)]
    found = [_window(speech, start, start + WINDOW_S, turn) for start in starts]
    return tuple(window for window in found if window.rate > 0)


def _window(speech: TimedSpeech, start: float, end: float, turn: int) -> Window:
    syllables = words = 0.0
    for word, count in zip(speech.words, speech.syllables, strict=True):
        length = max(0.01, word.end - word.start)
        share = min(1.0, max(0.0, overlap((word.start, word.end), (start, end))) / length)
        syllables, words = syllables + share * count, words + share
    silent = sum(max(0.0, overlap(silence, (start, end))) for silence in speech.silences)
    articulated = (end - start) - silent
    if articulated < min(_LEAST_SPEECH_S, 0.6 * (end - start)):
        return Window(start, end, 0.0, 0.0, 0.0, turn)
    return Window(
        start,
        end,
        syllables / articulated,
        60.0 * words / (end - start),
        articulated / (end - start),
        turn,
        _movement(speech, start, end),
    )


def _movement(speech: TimedSpeech, start: float, end: float) -> float:
    """The mean over the steps that lie in no pause."""
    first, last = (max(0, round((at - speech.start) / speech.step)) for at in (start, end))
    values = np.asarray(speech.movement[first:last])
    middles = speech.start + (first + 0.5 + np.arange(len(values))) * speech.step
    sounding = np.ones(len(values), np.bool_)
    for begin, stop in speech.silences:
        sounding &= (middles < begin) | (middles >= stop)
    return float(values[sounding].mean()) if sounding.any() else 0.0
