"""The last minutes of captured sound, to cut utterances from."""

from __future__ import annotations

import threading

import numpy as np

from rehearsal_voice.core.audio import AudioFrame, FloatArray, to_samples

KEPT_S = 300.0
"""Longer than a person speaks in one turn of a ten-minute talk; 19 MB."""


class SoundRing:
    """One array that is written round and round, so that memory stays what it was at the beginning.

    Written by the ears, read by the conductor. Gaps of the capture are silence.
    """

    def __init__(self) -> None:
        self._samples = np.full(to_samples(KEPT_S), np.float32(0.0))
        self._begin = 0
        self._end = 0
        self._lock = threading.Lock()

    def append(self, frame: AudioFrame) -> None:
        """The next frame; the oldest sound makes room for it."""
        size = len(self._samples)
        with self._lock:
            if self._end == self._begin or frame.start_sample - self._end >= size:
                self._begin = self._end = frame.start_sample
            self._write(np.zeros(max(0, frame.start_sample - self._end), np.float32), self._end)
            self._write(frame.samples, frame.start_sample)
            self._end = frame.end_sample
            self._begin = max(self._begin, self._end - size)

    def cut(self, start_sample: int, end_sample: int) -> tuple[FloatArray, int]:
        """A copy of the sound from `start_sample` to `end_sample`, as far as it is kept, and where it really starts."""
        with self._lock:
            start, end = max(start_sample, self._begin), min(end_sample, self._end)
            if end <= start:
                return np.zeros(0, np.float32), start_sample
            return np.concatenate([self._samples[place] for place in self._places(start, end)]), start

    def let_go(self) -> None:
        """Give the memory back; nothing can be written or cut any more."""
        with self._lock:
            self._samples = np.zeros(0, np.float32)
            self._begin = self._end = 0

    def _write(self, samples: FloatArray, start: int) -> None:
        done = 0
        for place in self._places(start, start + len(samples)):
            count = place.stop - place.start
            self._samples[place] = samples[done : done + count]
            done += count

    def _places(self, start: int, end: int) -> list[slice]:
        """Where these samples lie in the array: in one piece, or in two where it begins anew."""
        size = len(self._samples)
        first, length = start % size, end - start
        if first + length <= size:
            return [slice(first, first + length)]
        return [slice(first, size), slice(0, first + length - size)]
