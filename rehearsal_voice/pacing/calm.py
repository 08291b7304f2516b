"""One's own calm pace: found in a calm half minute, learned over takes, and what a window is against it.

Two measures whose errors have nothing to do with each other are joined. Syllables a second depend on the words: some
take longer than others. How fast the spectrum moves depends on the microphone and the room, but hardly on the words.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from rehearsal_voice.pacing.rate import STEP_S, WINDOW_S, Window
from rehearsal_voice.pacing.report import Calm

CALIBRATION_S = 30.0
RUSH_RATIO = 1.20
"""Against a pace learned from other takes, in other rooms and of other matters."""

RUSH_RATIO_HERE = 1.16
"""Against a calm stretch of the same sound, which can be told more finely."""

MOVEMENT_WEIGHT = 0.6
MOVEMENT_EXPONENT = 0.55
"""Recordings made 0.75 to 1.5 times as fast move tempo^0.55 as fast; where people vary by themselves it is 0.47."""

_LEAST_CALM_S = 10.0
_UNEVEN = 0.15
_LONGEST_KNOWN_S = 600.0
"""What was learned never weighs more than so much speech: a pace may change over months."""


def calm_of(found: Sequence[Window], seconds: float = CALIBRATION_S) -> Calm | None:
    """The calm pace of the first `seconds` of speech, of twice as much where it is uneven; None below 10 s of it.

    Give it a calibration's windows, or those of a take, whose beginning then counts as calm.
    """
    first = _first(found, seconds)
    if len(first) >= 3 and _spread([window.rate for window in first]) > _UNEVEN:
        first = _first(found, 2 * seconds)
    covered = _covered(first)
    if covered < _LEAST_CALM_S:
        return None
    moving = [window.movement for window in first if window.movement > 0]
    movement = float(np.median(moving)) if moving else 0.0
    return Calm(float(np.median([window.rate for window in first])), round(covered, 2), movement)


def ratio_to(calm: Calm, window: Window) -> float:
    """How many times as fast as calm: by syllables, and by movement too where both were measured in one sound."""
    if window.rate <= 0:
        return 0.0
    by_words = math.log(window.rate / calm.rate)
    if not calm.movement or not window.movement:
        return math.exp(by_words)
    by_sound = math.log(window.movement / calm.movement) / MOVEMENT_EXPONENT
    return math.exp((1.0 - MOVEMENT_WEIGHT) * by_words + MOVEMENT_WEIGHT * by_sound)


def beyond(calm: Calm, found: Sequence[Window]) -> bool:
    """Whether a take goes on after the stretch its own calm pace was taken from: nothing is judged against itself."""
    return _covered(found) > calm.seconds + 0.01


def rush_ratio(calm: Calm) -> float:
    """From which ratio on a window counts as hurried."""
    return RUSH_RATIO_HERE if calm.movement else RUSH_RATIO


def learned(before: Calm | None, found: Sequence[Window]) -> Calm | None:
    """The calm pace moved toward a new take's, whose hurried windows teach nothing. None without any speech.

    Only the syllables are learned: the movement of the spectrum belongs to one microphone and room.
    """
    known = None if before is None else replace(before, movement=0.0)
    calm = [w for w in found if w.rate > 0 and (known is None or ratio_to(known, w) < RUSH_RATIO)]
    seconds = round(len(calm) * STEP_S, 2) if len(calm) > 1 else sum(w.end - w.start for w in calm)
    if not calm:
        return known
    new = float(np.median([window.rate for window in calm]))
    if known is None:
        return Calm(new, seconds)
    weight = min(known.seconds, _LONGEST_KNOWN_S)
    return Calm((known.rate * weight + new * seconds) / (weight + seconds), known.seconds + seconds)


def _first(found: Sequence[Window], seconds: float) -> list[Window]:
    first: list[Window] = []
    for window in sorted(found, key=lambda window: window.start):
        if window.rate > 0 and _covered(first) < seconds:
            first.append(window)
    return first


def _covered(found: Sequence[Window]) -> float:
    """Seconds that windows in order of time cover together."""
    total, reached = 0.0, -WINDOW_S
    for window in found:
        total += max(0.0, window.end - max(reached, window.start))
        reached = max(reached, window.end)
    return total


def _spread(values: Sequence[float]) -> float:
    return float(np.std(values) / np.mean(values))
