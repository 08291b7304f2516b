"""Speech made faster without a change of pitch: waveform similarity overlap-add (Verhelst & Roelands 1993)."""

from __future__ import annotations

import numpy as np

from rehearsal_voice.core.audio import FloatArray

WINDOW = 480
HOP = WINDOW // 2
SEARCH = 160


def faster(samples: FloatArray, tempo: float) -> FloatArray:
    """Mono sound at 16 kHz, `tempo` times as fast, its pitch kept. Windows of 30 ms, searched within 10 ms."""
    window = np.hanning(WINDOW).astype(np.float32)
    padded = np.pad(samples, (SEARCH, WINDOW + 2 * SEARCH))
    count = int(len(samples) / tempo) // HOP
    out = np.zeros(count * HOP + WINDOW, np.float32)
    weight = np.zeros_like(out)
    follow = padded[SEARCH : SEARCH + WINDOW]
    for index in range(count):
        centre = SEARCH + int(index * HOP * tempo)
        area = padded[centre - SEARCH : centre + SEARCH + WINDOW]
        if len(area) < WINDOW + 2 * SEARCH or len(follow) < WINDOW:
            break
        best = int(np.argmax(np.correlate(area, follow, mode="valid")))
        piece = area[best : best + WINDOW]
        out[index * HOP : index * HOP + WINDOW] += piece * window
        weight[index * HOP : index * HOP + WINDOW] += window
        start = centre - SEARCH + best + HOP
        follow = padded[start : start + WINDOW]
    return np.asarray(out / np.maximum(weight, 0.1), np.float32)
