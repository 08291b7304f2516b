"""On which of two sides a sentence lies: learnt from examples of both, by the likeness of their embeddings."""

from __future__ import annotations

import numpy as np

from rehearsal_voice.core.audio import FloatArray

SMOOTHING = 0.2


class TwoSides:
    """Kernel ridge regression (Saunders, Gammerman and Vovk 1998): each example pulls what is like it to its side."""

    def __init__(self, ones: FloatArray, others: FloatArray, sharpness: float) -> None:
        """Unit vectors, a row each. Both sides count the same in total.

        sharpness: how quickly an example counts less as a sentence differs from it, e-fold for each 1/sharpness of
        cosine. Scores of another sharpness are not to be compared.
        """
        self._sharpness = sharpness
        self._examples = np.vstack([ones, others])
        sides = np.concatenate([np.ones(len(ones)), -np.ones(len(others))])
        weights = np.where(sides > 0, 0.5 / len(ones), 0.5 / len(others)) * len(sides)
        likeness = self._likeness(self._examples).astype(np.float64)
        pulls = np.linalg.solve(likeness + np.diag(SMOOTHING / weights), sides)
        self._pulls = pulls.astype(np.float32)

    def scores(self, vectors: FloatArray) -> FloatArray:
        """For each row a number around -1 (the others) to 1 (the ones)."""
        found: FloatArray = self._likeness(vectors) @ self._pulls
        return found

    def _likeness(self, vectors: FloatArray) -> FloatArray:
        found: FloatArray = np.exp(self._sharpness * (vectors @ self._examples.T - 1.0))
        return found
