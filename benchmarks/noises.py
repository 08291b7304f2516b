"""Sounds without words, made from numbers: what a microphone hears while nobody speaks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from rehearsal_voice.core.audio import SAMPLE_RATE_HZ, FloatArray


def made_noises() -> dict[str, FloatArray]:
    """Silence, hiss, hum, a click of 0.2 s, a breath, a cough and music, by name; the same ones each time."""
    dice = np.random.default_rng(20)
    four_seconds = np.arange(4 * SAMPLE_RATE_HZ) / SAMPLE_RATE_HZ
    quiet = np.zeros(SAMPLE_RATE_HZ)
    bark = dice.normal(0.0, 0.4, 4000) * np.exp(-np.arange(4000) / 900)
    notes = [262, 330, 392, 523]
    melody = sum(
        np.sin(2 * np.pi * note * four_seconds) * ((2 * four_seconds).astype(int) % 4 == place)
        for place, note in enumerate(notes)
    )
    chord = sum(np.sin(2 * np.pi * note * four_seconds) for note in (220, 277, 330))
    sounds = {
        "digital silence": np.zeros(4 * SAMPLE_RATE_HZ),
        "faint hiss": dice.normal(0.0, 0.001, 4 * SAMPLE_RATE_HZ),
        "loud hiss": dice.normal(0.0, 0.05, 4 * SAMPLE_RATE_HZ),
        "mains hum": 0.1 * np.sin(2 * np.pi * 50 * four_seconds) + 0.05 * np.sin(2 * np.pi * 150 * four_seconds),
        "click": dice.normal(0.0, 0.3, 3200) * np.exp(-np.arange(3200) / 600),
        "click between silences": np.concatenate([quiet, dice.normal(0.0, 0.5, 80), quiet]),
        "breath": np.convolve(dice.normal(0.0, 0.05, 32_000), np.ones(4) / 4, "same") * np.hanning(32_000),
        "cough": np.concatenate([quiet[:4000], bark, quiet[:2400], 0.7 * bark, quiet[:8000]]),
        "melody": 0.1 * melody + 0.03 * np.sin(2 * np.pi * 131 * four_seconds),
        "chords": 0.1 * chord * np.exp(-2 * (four_seconds % 1)),
    }
    return {name: np.asarray(sound, dtype=np.float32) for name, sound in sounds.items()}


def pieces(sound: FloatArray, lengths_s: Sequence[int]) -> Iterator[FloatArray]:
    """The sound in consecutive pieces of each length; what is left at the end comes too."""
    for length_s in lengths_s:
        size = length_s * SAMPLE_RATE_HZ
        yield from (sound[start : start + size] for start in range(0, len(sound), size))
