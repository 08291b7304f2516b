"""The last minutes of captured sound, to cut utterances from."""

from __future__ import annotations

import threading
from collections import deque

import numpy as np

from rehearsal_voice.core.audio import AudioFrame, FloatArray, to_samples

KEPT_S = 300.0
"""Longer than a person speaks in one turn of a ten-minute talk; 19 MB."""


class SoundRing:
    """Frames in order, oldest forgotten. Written by the ears, read by the conductor."""

    def __init__(self) -> None:
        self._frames: deque[AudioFrame] = deque()
        self._lock = threading.Lock()

    def append(self, frame: AudioFrame) -> None:
        with self._lock:
            self._frames.append(frame)
            while self._frames[0].end_sample < frame.end_sample - to_samples(KEPT_S):
                self._frames.popleft()

    def cut(self, start_sample: int, end_sample: int) -> tuple[FloatArray, int]:
        """The sound from `start_sample` to `end_sample` and where it really starts; gaps are filled with silence."""
        with self._lock:
            inside = [f for f in self._frames if f.end_sample > start_sample and f.start_sample < end_sample]
        if not inside:
            return np.zeros(0, np.float32), start_sample
        start = max(start_sample, inside[0].start_sample)
        end = min(end_sample, inside[-1].end_sample)
        sound = np.zeros(max(0, end - start), np.float32)
        for frame in inside:
            first, last = max(frame.start_sample, start), min(frame.end_sample, end)
            if last > first:
                sound[first - start : last - start] = frame.samples[
                    first - frame.start_sample : last - frame.start_sample
                ]
        return sound, start
