"""What is counted, as sums: the tally of a take is the sum of its turns', that of a session the sum of its takes'."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, fields
from functools import reduce
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """Sums over any stretch of speech. Seconds, counts, and the values whose medians are wanted.

    rated_*: turns of at least 8 words only, on which rates rest. ask_*: of them, what was said to come to the point,
    its seconds without pauses. filled_own: filled pauses written in the language
    spoken; filled_written: those that were written at all.
    """

    turns: int = 0
    words: int = 0
    seconds: float = 0.0
    pause_seconds: float = 0.0
    syllables: int = 0
    rated_turns: int = 0
    rated_words: int = 0
    rated_seconds: float = 0.0
    rated_syllables: int = 0
    rated_pause_seconds: float = 0.0
    rated_pauses: int = 0
    nuclei: int = 0
    measured_seconds: float = 0.0
    pauses: int = 0
    longer_pauses: int = 0
    placed_pauses: int = 0
    mid_clause_pauses: int = 0
    filled: int = 0
    filled_seconds: float = 0.0
    filled_written: int = 0
    filled_own: int = 0
    filler_words: int = 0
    gaps: int = 0
    filled_gaps: int = 0
    windows: int = 0
    rushed_windows: int = 0
    rush_ratios: tuple[float, ...] = ()
    latencies: tuple[float, ...] = ()
    interruptions: int = 0
    partner_words: int = 0
    longest_turn: float = 0.0
    apologies: Counter[str] = field(default_factory=Counter)
    hedges: int = 0
    minimisers: int = 0
    asks: int = 0
    ask_syllables: int = 0
    ask_seconds: float = 0.0
    ask_times: tuple[float, ...] = ()
    after_ask_words: int = 0
    after_ask_seconds: float = 0.0
    restated_reasons: int = 0
    repetitions: int = 0
    false_starts: int = 0
    pitch_windows: int = 0
    monotone_windows: int = 0
    pitch_variations: tuple[float, ...] = ()
    pitch_spreads: tuple[float, ...] = ()
    endings: int = 0
    trailing: int = 0
    silences_offered: int = 0
    silences_held: int = 0
    held_seconds: tuple[float, ...] = ()
    corrections: int = 0
    taken_up: int = 0
    distinct: frozenset[str] = frozenset()

    def __add__(self, other: Tally) -> Tally:
        return Tally(**{f.name: _sum(f.name, getattr(self, f.name), getattr(other, f.name)) for f in fields(self)})


def total(tallies: Iterable[Tally]) -> Tally:
    """The sum of any number of tallies."""
    return reduce(lambda left, right: left + right, tallies, Tally())


def _sum(name: str, left: Any, right: Any) -> Any:
    if name == "longest_turn":
        return max(left, right)
    if isinstance(left, frozenset):
        return left | right
    return left + right
