"""The `erm` package's own way of finding fillers, beside ours, where it is installed (`pip install erm`)."""

from __future__ import annotations

import importlib
import importlib.util
import tempfile
import wave
from pathlib import Path

import numpy as np

from benchmarks.pacing_hearing import Heard, Stretch
from rehearsal_voice.config.paths import standard_paths
from rehearsal_voice.core.audio import SAMPLE_RATE_HZ

LEAST_GAP_S = 0.35
"""What its command line gives for the shortest gap; everything else is its default."""


def installed() -> bool:
    return importlib.util.find_spec("erm") is not None


def found(heard: Heard) -> list[Stretch]:
    """Its steps in its order, with the same Whisper base as ours: words with its prompt, gaps, long words, edges."""
    asr, detect, fillers = (importlib.import_module(f"erm.{name}") for name in ("asr", "detect", "fillers"))
    acoustic, refine = (importlib.import_module(f"erm.{name}") for name in ("acoustic", "refine"))
    sound, rate = heard.samples, SAMPLE_RATE_HZ
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "sound.wav"
        _write(file, heard)
        model = str(standard_paths().models[-1] / "whisper-base")
        words, seconds = asr.transcribe(file, model_name=model, device="cpu", compute_type="int8")
    long_words = detect.detect_overlong_words(sound, rate, words)
    cuts = [
        *fillers.find_fillers(words, fillers.DEFAULT_FILLERS),
        *detect.detect_gap_fillers(sound, rate, words, seconds, min_gap_s=LEAST_GAP_S),
        *detect.detect_intraword_fillers(sound, rate, words),
        *(cut for cut in long_words if acoustic.is_sustained_vowel(sound, rate, cut.start, cut.end)),
    ]
    ordered = sorted(cuts, key=lambda cut: float(cut.start))
    edges = refine.refine_boundaries(sound, rate, ordered, words=words, total_duration=seconds) if ordered else []
    return [(float(cut.start), float(cut.end)) for cut in edges]


def _write(file: Path, heard: Heard) -> None:
    with wave.open(str(file), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(SAMPLE_RATE_HZ)
        out.writeframes((np.clip(heard.samples, -1.0, 1.0) * 32767.0).astype("<i2").tobytes())
