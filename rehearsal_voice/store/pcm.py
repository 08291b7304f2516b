"""Captured sound as 16-bit samples, the form in which it is first written down."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import numpy as np

from rehearsal_voice.core.audio import AudioFrame, FloatArray

FULL_SCALE = 32_767


class SoundCodec(Protocol):
    """Compresses mono float32 at 16 kHz; the adapter lives among the backends. `name` is written beside the bytes."""

    @property
    def name(self) -> str: ...

    def encode(self, samples: FloatArray) -> bytes: ...

    def decode(self, data: bytes, samples: int) -> FloatArray:
        """Exactly `samples` samples."""
        ...


def to_pcm(samples: FloatArray) -> bytes:
    """Little-endian 16-bit samples."""
    return np.rint(np.clip(samples, -1.0, 1.0) * FULL_SCALE).astype("<i2").tobytes()


def from_pcm(data: bytes) -> FloatArray:
    """What `to_pcm` wrote, within half a step."""
    return (np.frombuffer(data, dtype="<i2").astype(np.float32) / FULL_SCALE).astype(np.float32)


def in_blocks(frames: Sequence[AudioFrame], longest: int) -> list[AudioFrame]:
    """Frames that follow on one another joined, in blocks of at most `longest` samples; a gap stays a gap."""
    runs: list[list[AudioFrame]] = []
    for frame in frames:
        if runs and runs[-1][-1].end_sample == frame.start_sample:
            runs[-1].append(frame)
        else:
            runs.append([frame])
    blocks = []
    for run in runs:
        samples = np.concatenate([frame.samples for frame in run])
        for offset in range(0, len(samples), longest):
            blocks.append(AudioFrame(samples[offset : offset + longest], run[0].start_sample + offset))
    return blocks


def joined_blocks(
    blocks: Sequence[tuple[int, int]], turn_ends: Sequence[tuple[int, int]], longest: int
) -> list[tuple[int, list[int]]]:
    """Which blocks (start, length) belong together, as (turn, starts): cut after each turn, at gaps, at `longest`.

    turn_ends: turn and its last sample, in order. Sound after the last turn belongs to turn 0. All in samples.
    """
    groups: list[tuple[int, list[int]]] = []
    expected, length, waiting = -1, 0, list(turn_ends)
    for start, samples in blocks:
        passed = bool(waiting) and start >= waiting[0][1]
        while waiting and start >= waiting[0][1]:
            waiting.pop(0)
        if not groups or passed or start != expected or length + samples > longest:
            groups.append((waiting[0][0] if waiting else 0, []))
            length = 0
        groups[-1][1].append(start)
        expected, length = start + samples, length + samples
    return groups
