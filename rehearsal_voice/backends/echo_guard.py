"""Where the echo cannot be cancelled, half-duplex: the partner must never answer itself."""

from __future__ import annotations

from collections import deque

import numpy as np
from numpy.typing import NDArray

from rehearsal_voice.core.audio import FloatArray, level_db

FAR_ACTIVE_DB = -50.0
TAIL_FRAMES = 15
"""The room answers for some 0.3 s after the loudspeaker has fallen silent (frames of 20 ms)."""
STANDS_OUT_DB = 12.0
"""The microphone hears the loudspeaker when it is so much louder while that plays; with headphones it is not."""
JUDGED_FRAMES = 200
"""Four seconds of echo: longer than a person talks over a partner who stops when talked over."""
JUDGED_EVERY = 10
LEAST_DB = 15.0
"""Taken away in the median of four seconds: 20 dB and more in the rooms we tried, 4 to 26 dB with a person talking all
the while, up to 13 dB where the far end came too late, for a filter guesses well at what sounds on."""
FOLLOWS = 0.62
"""Correlation of the loudness of what is left with the far end's: up to 0.58 with a person talking all the while, from
0.64 to 0.95 where the far end came too late."""
FURTHEST_FRAMES = 18
"""How far apart the two may lie, in either direction: 0.36 s."""
FAINTEST_DB = -60.0
MUTED = np.float32(0.003)
"""Not zero: exact zeros tell of a microphone without permission."""


class EchoGuard:
    """Compares what the microphone heard with what the canceller left of it, while the loudspeaker plays."""

    def __init__(self) -> None:
        self._levels: deque[tuple[float, float]] = deque(maxlen=JUDGED_FRAMES)
        self._taken_db: deque[float] = deque(maxlen=JUDGED_FRAMES)
        self._quiet_db = -60.0
        self._since_far = TAIL_FRAMES
        self._until_judged = 1
        self._holds = True

    @property
    def holds(self) -> bool:
        """True until four seconds of echo have shown otherwise, and again when the last four were cancelled."""
        return self._holds

    def passed(self, far: FloatArray, near: FloatArray, cleaned: FloatArray) -> FloatArray:
        """One frame of 20 ms: what of `cleaned` may be heard."""
        far_db, near_db = level_db(far), level_db(near)
        self._since_far = 0 if far_db > FAR_ACTIVE_DB else self._since_far + 1
        if self._since_far >= TAIL_FRAMES:
            self._quiet_db += 0.05 * (min(near_db, self._quiet_db + 10.0) - self._quiet_db)
            return cleaned
        left_db = level_db(cleaned)
        self._levels.append((far_db, left_db))
        if near_db > self._quiet_db + STANDS_OUT_DB:
            self._taken_db.append(near_db - left_db)
            if len(self._taken_db) == JUDGED_FRAMES:
                self._judge()
        return cleaned if self._holds else cleaned * MUTED

    def _judge(self) -> None:
        self._until_judged = (self._until_judged - 1) % JUDGED_EVERY
        if self._until_judged:
            return
        far, left = np.maximum(np.array(self._levels), FAINTEST_DB).T
        self._holds = float(np.median(self._taken_db)) >= LEAST_DB or most_alike(far, left) < FOLLOWS


def most_alike(one: NDArray[np.float64], other: NDArray[np.float64]) -> float:
    """The highest correlation of two rows of levels, one moved against the other; 0 where one of them stands still."""
    best, length = 0.0, len(one)
    for lag in range(-FURTHEST_FRAMES, FURTHEST_FRAMES + 1):
        left = one[max(0, lag) : length + min(0, lag)]
        right = other[max(0, -lag) : length + min(0, -lag)]
        left, right = left - left.mean(), right - right.mean()
        scale = float(np.sqrt((left @ left) * (right @ right)))
        best = max(best, float(left @ right) / scale if scale > 0 else 0.0)
    return best
