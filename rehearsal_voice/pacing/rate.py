"""How fast, against the person's own calm way of speaking: windows of 10 s, every 2 s."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from rehearsal_voice.core.transcript import Word
from rehearsal_voice.pacing.report import Calm
from rehearsal_voice.pacing.turns import Stretch, overlap

WINDOW_S = 10.0
STEP_S = 2.0
RUSH_RATIO = 1.20
WORDS_WEIGHT = 0.7
_SHRINKAGE = 1.2
"""Both counts lose syllables as speech gets faster: recordings made 1.30 times as fast measure 1.24 times as fast, in
the median of fifteen. So a measured ratio is raised to this power."""
PHRASE_WORDS = 8
CALIBRATION_S = 30.0
_LEAST_CALM_S = 10.0
_LEAST_SPEECH_S = 3.0
_FAST_PHONATION = 0.90
_UNEVEN = 0.15
_ABOVE_OWN = 1.10
"""A fixed band alone never makes a rush: who always speaks fast is not rushing."""
FAST_WORDS_PER_MINUTE = {"en": 210.0}
"""Tauroza & Allison 1990, English conversation; other languages are judged by syllables against oneself only."""


@dataclass(frozen=True, slots=True)
class TimedSpeech:
    """A stretch of one turn with what was said in it. silences: pauses of at least 0.25 s. nuclei: times of syllable
    nuclei in the sound; empty when it was not measured."""

    start: float
    end: float
    words: tuple[Word, ...]
    syllables: tuple[int, ...]
    silences: tuple[Stretch, ...]
    nuclei: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Window:
    """The pace of one window. rate: syllables a second of articulation; where the sound was measured, a geometric
    mean of the words' syllables and the nuclei heard, whose errors have nothing to do with each other."""

    start: float
    end: float
    rate: float
    words_per_minute: float
    phonation: float
    turn: int = 0


@dataclass(frozen=True, slots=True)
class Rush:
    """A stretch spoken faster than one's own calm. ratio: the highest rate over the calm one."""

    start: float
    end: float
    ratio: float
    turn: int = 0


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
    heard = sum(start <= nucleus < end for nucleus in speech.nuclei)
    pace = syllables**WORDS_WEIGHT * heard ** (1.0 - WORDS_WEIGHT) if heard else syllables
    return Window(start, end, pace / articulated, 60.0 * words / (end - start), articulated / (end - start), turn)


def calm_of(found: Sequence[Window], seconds: float = CALIBRATION_S) -> Calm | None:
    """The calm rate of the first `seconds` of speech, of twice as much where it is uneven; None below 10 s of it."""
    calm = _first_rates(found, seconds)
    if calm is None or len(calm[0]) < 3:
        return None if calm is None else Calm(float(np.median(calm[0])), calm[1])
    if float(np.std(calm[0]) / np.mean(calm[0])) > _UNEVEN:
        calm = _first_rates(found, 2 * seconds) or calm
    return Calm(float(np.median(calm[0])), calm[1])


def _first_rates(found: Sequence[Window], seconds: float) -> tuple[list[float], float] | None:
    rates, total, reached = [], 0.0, -1.0
    for window in sorted(found, key=lambda window: window.start):
        if total >= seconds or window.rate <= 0:
            continue
        total += max(0.0, window.end - max(reached, window.start))
        reached = max(reached, window.end)
        rates.append(window.rate)
    return (rates, round(total, 2)) if total >= _LEAST_CALM_S else None


def ratio_to(calm: Calm, rate: float) -> float:
    """How many times as fast as calm, with what both counts lose at speed given back."""
    ratio = rate / calm.rate
    return float(ratio**_SHRINKAGE) if ratio > 1.0 else ratio


def learned(before: Calm | None, rates: Sequence[Window]) -> Calm | None:
    """The calm rate moved toward a new take's, the slower half of which is taken for calm. None without speech."""
    calm = sorted(window.rate for window in rates if window.rate > 0)
    seconds = sum(window.end - window.start for window in rates) * STEP_S / WINDOW_S
    if not calm:
        return before
    new = float(np.median(calm[: max(1, (len(calm) + 1) // 2)]))
    if before is None:
        return Calm(new, seconds)
    known = min(before.seconds, 600.0)
    return Calm((before.rate * known + new * seconds) / (known + seconds), before.seconds + seconds)


def rushes(found: Sequence[Window], calm: Calm | None, language: str) -> tuple[Rush, ...]:
    """Stretches in which two windows in a row are faster than calm by a fifth, or fast without a pause.

    A phrase shorter than 10 s has one window, and is judged by it alone with a margin of half as much again.
    """
    result: list[Rush] = []
    for group in _groups(found):
        flags = [_is_fast(window, calm, language, alone=len(group) == 1) for window in group]
        agreed = [
            flag and (len(group) == 1 or flags[i - 1 : i] == [True] or flags[i + 1 : i + 2] == [True])
            for i, flag in enumerate(flags)
        ]
        result += _stretches(group, agreed, calm)
    return tuple(result)


def _groups(found: Sequence[Window]) -> list[list[Window]]:
    groups: list[list[Window]] = []
    for window in found:
        if groups and groups[-1][-1].turn == window.turn and window.start - groups[-1][-1].start <= STEP_S + 1e-6:
            groups[-1].append(window)
        else:
            groups.append([window])
    return groups


def _is_fast(window: Window, calm: Calm | None, language: str, alone: bool) -> bool:
    needed = RUSH_RATIO * 1.1 if alone else RUSH_RATIO
    if calm is not None and ratio_to(calm, window.rate) >= needed:
        return True
    fast = FAST_WORDS_PER_MINUTE.get(language)
    above_own = calm is None or ratio_to(calm, window.rate) >= _ABOVE_OWN
    hurried = fast is not None and window.words_per_minute > fast and window.phonation > _FAST_PHONATION
    return not alone and above_own and hurried


def _stretches(group: Sequence[Window], agreed: Sequence[bool], calm: Calm | None) -> list[Rush]:
    result: list[Rush] = []
    for window, flag in zip(group, agreed, strict=True):
        if not flag:
            continue
        ratio = round(ratio_to(calm, window.rate), 2) if calm else 0.0
        if result and window.start <= result[-1].end:
            result[-1] = Rush(result[-1].start, window.end, max(result[-1].ratio, ratio), window.turn)
        else:
            result.append(Rush(window.start, window.end, ratio, window.turn))
    return result
