"""Scripted speaking: a voice that needs no model and a loudspeaker that nobody hears."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from rehearsal_voice.core.audio import FloatArray, SpeechChunk
from rehearsal_voice.core.clock import Clock
from rehearsal_voice.core.errors import DeviceFault, ModelFault
from rehearsal_voice.core.ports import Delivery, Playback


class ScriptedSynthesizer:
    """A tone as long as the words take: one chunk a call. `spoken` holds what it was given.

    faults: texts at which it fails, and how.
    """

    def __init__(
        self, language: str = "en", seconds_per_word: float = 0.3, faults: dict[str, ModelFault] | None = None
    ) -> None:
        self._language = language
        self._seconds_per_word = seconds_per_word
        self._faults = faults or {}
        self.spoken: list[tuple[str, Delivery]] = []

    @property
    def name(self) -> str:
        return f"scripted-{self._language}"

    @property
    def language(self) -> str:
        return self._language

    def synthesize(self, text: str, delivery: Delivery) -> Iterator[SpeechChunk]:
        if text in self._faults:
            raise self._faults[text]
        self.spoken.append((text, delivery))
        words = [word for word in text.split() if any(c.isalnum() for c in word)]
        if words:
            count = round(len(words) * self._seconds_per_word / delivery.tempo * 16_000)
            tone = 0.3 * 10.0 ** (delivery.gain_db / 20.0) * np.sin(2 * math.pi * 180.0 / 16_000 * np.arange(count))
            pause = np.zeros(round(delivery.pause_s * 16_000))
            yield SpeechChunk(np.concatenate([tone, pause]).astype(np.float32), 16_000, text)


@dataclass(slots=True)
class Queued:
    """A piece in the loudspeaker: from `starts_at` to `ends_at` on the clock, cut short by a flush."""

    samples: FloatArray
    rate_hz: int
    starts_at: float
    ends_at: float


class SilentLoudspeaker:
    """Plays in the clock's time without a sound.

    `queued` holds every piece ever given, cut where it was flushed; `gains` each change of loudness with its time.
    """

    def __init__(self, clock: Clock, latency_s: float = 0.0) -> None:
        self._clock = clock
        self._latency_s = latency_s
        self._present = True
        self.gains: list[tuple[float, float]] = []
        self.queued: list[Queued] = []

    @property
    def name(self) -> str:
        return "silent loudspeaker"

    def open(self) -> None:
        self._present = True

    def play(self, samples: FloatArray, rate_hz: int) -> int:
        self._require_device()
        free_at = max((piece.ends_at for piece in self.queued), default=0.0)
        starts_at = max(free_at, self._clock.now() + self._latency_s)
        self.queued.append(Queued(samples, rate_hz, starts_at, starts_at + len(samples) / rate_hz))
        return len(self.queued)

    def progress(self, ticket: int) -> Playback:
        self._require_device()
        piece, now = self.queued[ticket - 1], self._clock.now()
        played_s = min(max(now, piece.starts_at), piece.ends_at) - piece.starts_at
        # A piece flushed before its turn has no length and was never audible.
        audible = now >= piece.starts_at and (piece.ends_at > piece.starts_at or not len(piece.samples))
        return Playback(ticket, piece.starts_at if audible else None, played_s, now >= piece.ends_at)

    def set_gain(self, gain: float) -> None:
        self.gains.append((self._clock.now(), gain))

    def flush(self) -> None:
        now = self._clock.now()
        for piece in self.queued:
            piece.ends_at = max(min(piece.ends_at, now), min(piece.starts_at, now))
            piece.starts_at = min(piece.starts_at, piece.ends_at)

    def lose(self) -> None:
        """The device goes away until it is opened again."""
        self._present = False

    def close(self) -> None:
        self._present = False

    def _require_device(self) -> None:
        if not self._present:
            raise DeviceFault("The silent loudspeaker is not there.")
