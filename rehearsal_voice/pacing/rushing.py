"""Where someone rushes, against their own calm way of speaking."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rehearsal_voice.pacing.calm import ratio_to, rush_ratio
from rehearsal_voice.pacing.rate import STEP_S, Window
from rehearsal_voice.pacing.report import Calm

_ALONE_MARGIN = 1.1
_FAST_PHONATION = 0.90
_ABOVE_OWN = 1.10
"""A fixed band alone never makes a rush: who always speaks fast is not rushing."""

FAST_WORDS_PER_MINUTE = {"en": 210.0}
"""Tauroza & Allison 1990, English conversation; other languages are judged by syllables against oneself only."""


@dataclass(frozen=True, slots=True)
class Rush:
    """A stretch spoken faster than one's own calm. ratio: the highest rate over the calm one."""

    start: float
    end: float
    ratio: float
    turn: int = 0


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
    if calm is not None:
        needed = rush_ratio(calm)
        if ratio_to(calm, window) >= (needed * _ALONE_MARGIN if alone else needed):
            return True
    fast = FAST_WORDS_PER_MINUTE.get(language)
    above_own = calm is None or ratio_to(calm, window) >= _ABOVE_OWN
    hurried = fast is not None and window.words_per_minute > fast and window.phonation > _FAST_PHONATION
    return not alone and above_own and hurried


def _stretches(group: Sequence[Window], agreed: Sequence[bool], calm: Calm | None) -> list[Rush]:
    result: list[Rush] = []
    for window, flag in zip(group, agreed, strict=True):
        if not flag:
            continue
        ratio = round(ratio_to(calm, window), 2) if calm else 0.0
        if result and window.start <= result[-1].end:
            result[-1] = Rush(result[-1].start, window.end, max(result[-1].ratio, ratio), window.turn)
        else:
            result.append(Rush(window.start, window.end, ratio, window.turn))
    return result
