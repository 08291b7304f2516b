"""Speech and captured sound into WAV files."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from rehearsal_voice.core.audio import SAMPLE_RATE_HZ, FloatArray, SpeechChunk


def write_speech(file: Path, chunks: Sequence[SpeechChunk]) -> None:
    """Chunks of one voice, one after the other, at their own rate, 16 bits. An empty sequence writes nothing."""
    import soundfile

    if chunks:
        sound = np.concatenate([chunk.samples for chunk in chunks])
        soundfile.write(file, sound, chunks[0].rate_hz, subtype="PCM_16", format="WAV")


def write_captured(file: Path, samples: FloatArray) -> None:
    """Captured sound at 16 kHz, 16 bits."""
    import soundfile

    soundfile.write(file, samples, SAMPLE_RATE_HZ, subtype="PCM_16", format="WAV")
