"""How near a sentence lies to each thing a scene knows, in one number that can be weighed against "nothing of it"."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from rehearsal_voice.core.audio import FloatArray

OF_CENTRE, OF_LINE = 9.3, 4.4
"""Log-odds for each unit of likeness to the middle of a meaning's examples, and of the straight line that parts its
examples from all others. Fitted (conditional logit) on the examples of all scenes, each left out in turn, and on
sentences of other scenes that fit nothing: the middle of five examples foretells a sixth better than the nearest."""
OF_SAME, SAME_FROM = 20.0, 0.8
"""And for what is nearly word for word one of the examples: each unit of likeness to the nearest one above that."""
OF_NOTHING = 4.9
"""What a meaning has to outweigh; set on the written sentences that fit nothing."""
SMOOTHING = 0.5


class Nearness:
    """The examples of one scene, as unit vectors around their own mean, so that what all have in common counts not."""

    def __init__(self, owners: Sequence[str], vectors: FloatArray) -> None:
        """owners: to which meaning each example belongs, "" for those that fit nothing. vectors: one row for each."""
        self.names = tuple(dict.fromkeys(owners))
        self._mean = vectors.mean(axis=0) if len(vectors) else np.zeros(vectors.shape[1], np.float32)
        around = _unit(vectors - self._mean)
        mine = np.array([[owner == name for name in self.names] for owner in owners], np.float64)
        mine = mine.reshape(len(owners), len(self.names))
        self._examples, self._mine = around, mine.astype(np.float32)
        self._middles = _unit((mine.T @ around).astype(np.float32))
        self._lines, self._constant = _lines_between(around, mine)

    def log_odds(self, vector: FloatArray) -> FloatArray:
        """One number for each of `names`, above 0 where it is rather meant than nothing. vector: one sentence."""
        around = _unit(vector - self._mean)
        lines = around @ self._lines + self._constant
        same = np.maximum(self._examples @ around - SAME_FROM, 0.0)
        nearest = (same[:, None] * self._mine).max(axis=0, initial=0.0)
        odds: FloatArray = OF_CENTRE * (self._middles @ around) + OF_LINE * lines + OF_SAME * nearest - OF_NOTHING
        return odds.astype(np.float32)


def _unit(vectors: FloatArray) -> FloatArray:
    unit: FloatArray = vectors / (np.linalg.norm(vectors, axis=-1, keepdims=True) + 1e-9)
    return unit


def _lines_between(vectors: FloatArray, mine: np.ndarray) -> tuple[FloatArray, FloatArray]:
    """Ridge regression: weights, a column for each meaning, and constants; near 1 for its examples, near 0 for others.

    As many equations as examples: the small system is solved, not the one of 513 unknowns.
    """
    if not len(vectors):
        return np.zeros((vectors.shape[1], 0), np.float32), np.zeros(0, np.float32)
    rows = vectors.astype(np.float64)
    dual = np.linalg.solve(rows @ rows.T + 1.0 + SMOOTHING * np.eye(len(rows)), mine)
    return (rows.T @ dual).astype(np.float32), dual.sum(axis=0).astype(np.float32)
