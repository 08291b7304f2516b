"""One metric over many takes: where it stands against the person's own usual, never against others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from statistics import median
from typing import Literal

from rehearsal_voice.pacing.report import PacingReport

LEAST_TAKES = 4
_WINDOW = 12
_STEADY_SHARE = 0.5

Direction = Literal["up", "down", "steady", "unknown"]


@dataclass(frozen=True, slots=True)
class Trend:
    """A metric over takes. values: one a take, None where it could not be told. usual: the median.

    direction: over the last twelve takes that could tell, by the median of all slopes (Theil and Sen), and only where
    the whole way is more than half the usual spread; `unknown` below four takes.
    """

    name: str
    values: tuple[float | None, ...]
    usual: float | None
    spread: float | None
    direction: Direction


def trend(name: str, reports: Sequence[PacingReport]) -> Trend:
    """The trend of one metric over reports in the order of time. Reports in other languages should be left out."""
    values = tuple(report.metric(name).value for report in reports)
    known = [value for value in values if value is not None][-_WINDOW:]
    if not known:
        return Trend(name, values, None, None, "unknown")
    usual = median(known)
    spread = median(abs(value - usual) for value in known)
    return Trend(name, values, usual, spread, _direction(known, spread))


def _direction(known: Sequence[float], spread: float) -> Direction:
    if len(known) < LEAST_TAKES:
        return "unknown"
    slopes = [(known[j] - known[i]) / (j - i) for i, j in combinations(range(len(known)), 2)]
    way = median(slopes) * (len(known) - 1)
    if abs(way) <= _STEADY_SHARE * spread or way == 0:
        return "steady"
    return "up" if way > 0 else "down"
