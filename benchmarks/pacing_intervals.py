"""How sure a score is: bootstrap intervals over recordings or sentences."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

import numpy as np

Item = TypeVar("Item")
DRAWS = 1000


@dataclass(frozen=True, slots=True)
class Score:
    """One row. value, low, high: None where nothing can be told. rests_on: in words. reach: what was asked for."""

    name: str
    value: float | None
    low: float | None
    high: float | None
    rests_on: str
    reach: str = ""


@dataclass(frozen=True, slots=True)
class Counts:
    """True positives, false positives, false negatives."""

    hits: int = 0
    false: int = 0
    missed: int = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(self.hits + other.hits, self.false + other.false, self.missed + other.missed)

    @property
    def precision(self) -> float:
        return self.hits / (self.hits + self.false) if self.hits + self.false else 0.0

    @property
    def recall(self) -> float:
        return self.hits / (self.hits + self.missed) if self.hits + self.missed else 0.0

    @property
    def f1(self) -> float:
        total = 2 * self.hits + self.false + self.missed
        return 2 * self.hits / total if total else 0.0


def summed(items: Sequence[Counts]) -> Counts:
    return sum(items, Counts())


def scored(
    name: str, items: Sequence[Item], measure: Callable[[Sequence[Item]], float], rests_on: str, reach: str = ""
) -> Score:
    """The measure over all items with the 95 % interval of resampling them."""
    if not items:
        return Score(name, None, None, None, "nothing to measure on", reach)
    random = np.random.default_rng(7)
    draws = [measure([items[i] for i in random.integers(0, len(items), len(items))]) for _ in range(DRAWS)]
    low, high = np.percentile(draws, [2.5, 97.5])
    return Score(name, measure(items), float(low), float(high), rests_on, reach)
