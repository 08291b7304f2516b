"""Captured sound as 16-bit samples, the form in which it is first written down."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from rehearsal_voice.core.audio import FloatArray, sanitised

FULL_SCALE = 32_767
BYTES_PER_SAMPLE = 2


class SoundCodec(Protocol):
    """Compresses mono float32 at 16 kHz; the adapter lives among the backends. `name` is written beside the bytes."""

    @property
    def name(self) -> str: ...

    def encode(self, samples: FloatArray) -> bytes: ...

    def decode(self, data: bytes, samples: int) -> FloatArray:
        """Exactly `samples` samples."""
        ...


def to_pcm(samples: FloatArray) -> bytes:
    """Little-endian 16-bit samples; what is not finite is silence. Raises ValueError unless the shape is (n,)."""
    return np.rint(sanitised(samples) * FULL_SCALE).astype("<i2").tobytes()


def from_pcm(data: bytes) -> FloatArray:
    """What `to_pcm` wrote, within half a step."""
    return (np.frombuffer(data, dtype="<i2").astype(np.float32) / FULL_SCALE).astype(np.float32)


@dataclass(frozen=True, slots=True)
class Piece:
    """Captured sound as it is written: 16-bit samples from `start_sample` on."""

    start_sample: int
    pcm: bytes

    @property
    def samples(self) -> int:
        return len(self.pcm) // BYTES_PER_SAMPLE

    @property
    def end_sample(self) -> int:
        return self.start_sample + self.samples


def in_blocks(pieces: Sequence[Piece], longest: int) -> list[Piece]:
    """Pieces that follow on one another joined, in blocks of at most `longest` samples; a gap stays a gap."""
    runs: list[list[Piece]] = []
    for piece in pieces:
        if runs and runs[-1][-1].end_sample == piece.start_sample:
            runs[-1].append(piece)
        else:
            runs.append([piece])
    blocks = []
    step = longest * BYTES_PER_SAMPLE
    for run in runs:
        pcm = b"".join(piece.pcm for piece in run)
        for offset in range(0, len(pcm), step):
            blocks.append(Piece(run[0].start_sample + offset // BYTES_PER_SAMPLE, pcm[offset : offset + step]))
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
