"""Where the echo cannot be cancelled, half-duplex: the partner must never answer itself."""

from __future__ import annotations

from collections import deque

import numpy as np

from rehearsal_voice.core.audio import FloatArray, level_db

FAR_ACTIVE_DB = -50.0
TAIL_FRAMES = 15
"""The room answers for some 0.3 s after the loudspeaker has fallen silent (frames of 20 ms)."""
STANDS_OUT_DB = 12.0
"""The microphone hears the loudspeaker when it is so much louder while that plays; with headphones it is not."""
JUDGED_FRAMES = 200
"""Four seconds of echo: longer than a person talks over a partner who stops when talked over."""
LEAST_DB = 6.0
"""The median over four seconds was 24 dB and more in the rooms we tried, 8 dB and more with a person talking all the
while, and 5 dB and less where the far end came too late to cancel anything."""
MUTED = np.float32(0.003)
"""Not zero: exact zeros tell of a microphone without permission."""


class EchoGuard:
    """Compares what the microphone heard with what the canceller left of it, while the loudspeaker plays."""

    def __init__(self) -> None:
        self._taken_db: deque[float] = deque(maxlen=JUDGED_FRAMES)
        self._quiet_db = -60.0
        self._since_far = TAIL_FRAMES

    @property
    def holds(self) -> bool:
        """True until four seconds of echo have shown otherwise, and again when the last four were cancelled."""
        return len(self._taken_db) < JUDGED_FRAMES or float(np.median(self._taken_db)) >= LEAST_DB

    def passed(self, far: FloatArray, near: FloatArray, cleaned: FloatArray) -> FloatArray:
        """One frame of 20 ms: what of `cleaned` may be heard."""
        self._since_far = 0 if level_db(far) > FAR_ACTIVE_DB else self._since_far + 1
        near_db = level_db(near)
        if self._since_far >= TAIL_FRAMES:
            self._quiet_db += 0.05 * (min(near_db, self._quiet_db + 10.0) - self._quiet_db)
            return cleaned
        if near_db > self._quiet_db + STANDS_OUT_DB:
            self._taken_db.append(near_db - level_db(cleaned))
        return cleaned if self.holds else cleaned * MUTED
