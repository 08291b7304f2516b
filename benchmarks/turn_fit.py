"""Fits the weights of the signs that a turn is over, and never judges a recording with weights fitted on it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from benchmarks.turn_silences import Silence
from rehearsal_voice.turns.signs import Signs, Weights, evidence

MATTERS_FROM_S = 0.5
"""Two thirds of the pauses inside sentences are over by then, and only those that every sign takes for an end could be
cut earlier. Taught by the longer ones alone the signs tell these from ends better, for all presets."""
RIDGE = 3.0
"""Keeps weights small where there is little to fit them on; of 1, 3 and 5 it made no difference."""
ROUNDS = 50


def fitted(silences: Sequence[Silence]) -> Weights:
    """Logistic regression of “went on” on the evidence, with the signs scaled to unit variance, by Newton's method."""
    chosen = [one for one in silences if _teaches(one)]
    signs = np.array([evidence(Signs(one.answers[:1], one.level_db, one.words)) for one in chosen])
    went_on = np.array([one.inside_sentence for one in chosen], np.float64)
    mean, spread = signs.mean(axis=0), signs.std(axis=0)
    scaled = np.column_stack([np.ones(len(signs)), (signs - mean) / spread])
    found = _newton(scaled, went_on)
    weights = found[1:] / spread
    return Weights(float(found[0] - weights @ mean), *(float(weight) for weight in weights))


def without_itself(silences: Sequence[Silence]) -> Mapping[str, Weights]:
    """For each recording the weights fitted on all the others."""
    names = sorted({one.recording for one in silences})
    return {name: fitted([one for one in silences if one.recording != name]) for name in names}


def _teaches(one: Silence) -> bool:
    said = one.words is None or one.words.said
    return said and (not one.inside_sentence or one.outlasts(MATTERS_FROM_S))


def _newton(signs: NDArray[np.float64], went_on: NDArray[np.float64]) -> NDArray[np.float64]:
    ridge = np.diag([1e-6, *([RIDGE] * (signs.shape[1] - 1))])
    weights = np.zeros(signs.shape[1])
    for _ in range(ROUNDS):
        chance = 1.0 / (1.0 + np.exp(-signs @ weights))
        slope = signs.T @ (chance - went_on) + ridge @ weights
        bend = (signs * (chance * (1.0 - chance))[:, None]).T @ signs + ridge
        weights -= np.linalg.solve(bend, slope)
    return weights
