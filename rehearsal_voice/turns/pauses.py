"""How long this person's own pauses are, learned over sessions: someone who thinks slowly is given more time."""

from __future__ import annotations

import math
from collections.abc import Iterable

TYPICAL_PAUSE_S = 0.46
"""Geometric mean of the pauses of 0.2 s and more inside sentences in the recordings of `benchmarks.turn_taking`."""
SHORTEST_S, LONGEST_S = 0.2, 4.0
"""Shorter ones are no soft stop; a longer one is a search for words, not a habit."""
WORTH_PAUSES = 30.0
"""How many pauses of one's own weigh as much as what is typical: about three minutes of talk."""
LEAST_FACTOR, MOST_FACTOR = 0.85, 1.4


def pause_factor(pauses_s: Iterable[float]) -> float:
    """How much longer or shorter to wait for this person than for others, 0.85 to 1.4; 1 when nothing is known.

    pauses_s: silences after which they went on in the same turn, in seconds, from any number of sessions. Their log
    mean is drawn towards the typical one while there are few (a normal prior of that weight).
    """
    logs = [math.log(pause) for pause in pauses_s if SHORTEST_S <= pause <= LONGEST_S]
    typical = math.log(TYPICAL_PAUSE_S)
    mean = (sum(logs) + WORTH_PAUSES * typical) / (len(logs) + WORTH_PAUSES)
    return min(MOST_FACTOR, max(LEAST_FACTOR, math.exp(mean - typical)))
