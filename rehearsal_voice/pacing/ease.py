"""Ease for learners: a band from 1 to 5 that moves slowly, and never looks at fillers.

Four parts of fluency that separate learners from each other in the literature (Kormos & Dénes 2004; de Jong 2016), each
placed between a halting and a free value, and averaged. No level of any scale is claimed.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from rehearsal_voice.pacing.report import Ease
from rehearsal_voice.pacing.tally import Tally

LEAST_WORDS = 120
LEAST_SECONDS = 60.0
_SLOWEST = 0.25
"""How far the value moves toward a new take's."""

_RATE = (1.8, 4.5)
_RUN = (3.0, 14.0)
_MID_CLAUSE = (0.60, 0.15)
_RANGE = (3.0, 6.5)


def ease_of(tally: Tally) -> Ease | None:
    """The ease of a take or session; None below 120 words or a minute of rated speech."""
    if tally.rated_words < LEAST_WORDS or tally.rated_seconds < LEAST_SECONDS or not tally.placed_pauses:
        return None
    parts = {
        "rate": _placed(tally.rated_syllables / tally.rated_seconds, _RATE),
        "run": _placed(tally.rated_syllables / (tally.rated_pauses + tally.rated_turns), _RUN),
        "clauses": _placed(tally.mid_clause_pauses / tally.placed_pauses, _MID_CLAUSE),
        "range": _placed(len(tally.distinct) / math.sqrt(2.0 * tally.words), _RANGE),
    }
    mean = sum(parts.values()) / len(parts)
    return Ease(band_of(mean), {name: round(value, 3) for name, value in parts.items()})


@dataclass(frozen=True, slots=True)
class Standing:
    """A learner's ease over takes. value: 1 to 5, moving slowly. off: mean distance of a take from it, None for one
    take. own: the band the person chose themselves, which is shown instead; None where they chose none."""

    value: float
    band: int
    takes: int
    off: float | None = None
    own: int | None = None


def value_of(ease: Ease) -> float:
    """The ease of one take on the scale of its bands, from 1.0 to 5.0."""
    return round(1.0 + 4.0 * sum(ease.parts.values()) / len(ease.parts), 3)


def standing(values: Sequence[float], own: int | None = None) -> Standing | None:
    """Where a learner stands after takes in one language, given their `value_of` in order of time; None without any."""
    if not values:
        return None
    value = values[0]
    for later in values[1:]:
        value += _SLOWEST * (later - value)
    off = sum(abs(take - value) for take in values) / len(values) if len(values) > 1 else None
    band = own if own is not None else band_of((value - 1.0) / 4.0)
    return Standing(round(value, 3), band, len(values), None if off is None else round(off, 3), own)


def band_of(value: float) -> int:
    """1 to 5 for a value from 0 to 1."""
    return min(5, 1 + int(5 * max(0.0, min(0.999, value))))


def _placed(value: float, ends: tuple[float, float]) -> float:
    low, high = ends
    return max(0.0, min(1.0, (value - low) / (high - low)))
