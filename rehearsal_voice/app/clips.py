"""The sound of moments, cut out of a recording as it is read once more."""

from __future__ import annotations

import io
import wave
from collections.abc import Iterable, Sequence

import numpy as np

from rehearsal_voice.core.audio import SAMPLE_RATE_HZ, FloatArray, to_samples
from rehearsal_voice.core.events import Moment

CLIPS = 60
"""So many moments carry their sound in the page; more would make it too heavy to open."""

_MARGIN_S = 0.7
_LONGEST_S = 15.0
_WORTH_HEARING = (
    "apology",
    "rush",
    "filled_silence",
    "filled_pause",
    "over_explaining",
    "interruption",
    "trailing_off",
    "hedge",
    "repetition",
    "monotone",
    "monologue",
)


def clips_of(blocks: Iterable[FloatArray], moments: Sequence[Moment]) -> dict[int, bytes]:
    """wav files by the moment's place in `moments`: of those most worth hearing, and the surest of them.

    blocks: the recording, mono float32 at 16 kHz.
    """
    ranked = sorted(
        (place for place, moment in enumerate(moments) if moment.kind in _WORTH_HEARING),
        key=lambda place: (_WORTH_HEARING.index(moments[place].kind), -moments[place].confidence),
    )
    wanted = {place: _samples_of(moments[place]) for place in ranked[:CLIPS]}
    pieces: dict[int, list[FloatArray]] = {place: [] for place in wanted}
    position = 0
    for block in blocks:
        for place, (first, last) in wanted.items():
            if first < position + len(block) and last > position:
                pieces[place].append(block[max(0, first - position) : last - position])
        position += len(block)
    return {place: _wav(np.concatenate(parts)) for place, parts in pieces.items() if parts}


def _samples_of(moment: Moment) -> tuple[int, int]:
    end = min(moment.end, moment.start + _LONGEST_S)
    return max(0, to_samples(moment.start - _MARGIN_S)), to_samples(end + _MARGIN_S)


def _wav(samples: FloatArray) -> bytes:
    memory = io.BytesIO()
    with wave.open(memory, "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(SAMPLE_RATE_HZ)
        out.writeframes((np.clip(samples, -1.0, 1.0) * 32767.0).astype("<i2").tobytes())
    return memory.getvalue()
