"""What can still be heard: any stretch of a take, as long as its sound lives."""

from __future__ import annotations

from datetime import datetime

import numpy as np

from rehearsal_voice.core.audio import SAMPLE_RATE_HZ, FloatArray, to_samples, to_seconds
from rehearsal_voice.core.errors import StorageFault
from rehearsal_voice.store.pcm import SoundCodec, from_pcm
from rehearsal_voice.store.reading import Reader
from rehearsal_voice.store.records import KeptSoundRow, Sound
from rehearsal_voice.store.times import read

PCM_CODEC = "pcm16"


class SoundQueries:
    """Sound of a stretch, from raw blocks and from encoded turns alike."""

    def __init__(self, reader: Reader, codec: SoundCodec | None) -> None:
        self._reader = reader
        self._codec = codec

    def sound(self, take_id: int, start_s: float, end_s: float) -> Sound | None:
        """What was captured between the two moments; None when nothing of it is left.

        Gaps in the capture come back as silence, so that sample 0 is always `start_s`.
        """
        start, end = to_samples(max(0.0, start_s)), to_samples(end_s)
        pieces = self._pieces(take_id, start, end)
        if not pieces or end <= start:
            return None
        end = min(end, max(place + len(samples) for place, samples in pieces))
        samples = np.zeros(end - start, dtype=np.float32)
        for place, piece in pieces:
            first, last = max(place, start), min(place + len(piece), end)
            if first < last:
                samples[first - start : last - start] = piece[first - place : last - place]
        return Sound(samples, to_seconds(start))

    def waiting_sound(self) -> tuple[tuple[int, datetime], ...]:
        """Takes whose review is open, and when their sound goes if nobody closes it."""
        rows = self._reader.rows("SELECT id, sound_until FROM takes WHERE sound_until IS NOT NULL ORDER BY id")
        return tuple((row[0], read(row[1])) for row in rows)

    def kept_sound(self) -> tuple[KeptSoundRow, ...]:
        """All sound that outlives its review by choice, and until when."""
        rows = self._reader.rows(
            """SELECT take_id, turn, start_sample, samples, length(data), kept_until FROM sound_stretches
            WHERE kept_until IS NOT NULL ORDER BY kept_until, take_id, start_sample"""
        )
        return tuple(
            KeptSoundRow(take_id, turn, to_seconds(start), to_seconds(samples), size, read(until))
            for take_id, turn, start, samples, size, until in rows
        )

    def _pieces(self, take_id: int, start: int, end: int) -> list[tuple[int, FloatArray]]:
        where = "WHERE take_id = ? AND start_sample < ? AND start_sample + samples > ?"
        raw = self._reader.rows(f"SELECT start_sample, pcm FROM sound_blocks {where}", (take_id, end, start))
        encoded = self._reader.rows(
            f"SELECT start_sample, samples, codec, data FROM sound_stretches {where}", (take_id, end, start)
        )
        pieces = [(place, from_pcm(pcm)) for place, pcm in raw]
        return pieces + [(place, self._decoded(samples, codec, data)) for place, samples, codec, data in encoded]

    def _decoded(self, samples: int, codec: str, data: bytes) -> FloatArray:
        if codec == PCM_CODEC:
            return from_pcm(data)
        if self._codec is None or self._codec.name != codec:
            raise StorageFault(f"This sound is kept as {codec}, which cannot be played here.")
        return self._codec.decode(data, samples)


LONGEST_STRETCH_SAMPLES = 60 * SAMPLE_RATE_HZ
"""A minute at most in one blob: a moment is played without unpacking a long monologue."""
