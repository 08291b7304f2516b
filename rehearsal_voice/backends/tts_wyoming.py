"""Speaking by a Wyoming server, such as wyoming-piper."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

from rehearsal_voice.backends.delivery import NOTHING, spoken
from rehearsal_voice.backends.resample import mono, resampled
from rehearsal_voice.backends.wyoming_exchange import exchange
from rehearsal_voice.config.servers import Server
from rehearsal_voice.core.audio import FloatArray, SpeechChunk
from rehearsal_voice.core.ports import Delivery

RATE_HZ = 22_050
"""What most voices of such servers have; others are brought to it."""


class WyomingSynthesizer:
    """One voice of a server. The protocol knows no tempo: of how a line is acted, loudness and pauses are left."""

    def __init__(self, server: Server, language: str, voice: str = "") -> None:
        self._server = server
        self._language = language
        self._voice = voice

    @property
    def name(self) -> str:
        return f"{self._voice or 'voice'} at {self._server.name}"

    @property
    def language(self) -> str:
        return self._language

    def synthesize(self, text: str, delivery: Delivery) -> Iterator[SpeechChunk]:
        """One chunk a sentence. Raises ModelFault."""
        return spoken(text, self._language, RATE_HZ, delivery, self._utter)

    def _utter(self, words: str) -> FloatArray:
        voice = {"name": self._voice} if self._voice else {"language": self._language}
        pieces = []
        wish: dict[str, Any] = {"text": words, "voice": voice}
        for kind, data, payload in exchange(self._server, [("synthesize", wish, b"")]):
            if kind == "audio-stop":
                break
            if kind == "audio-chunk":
                pieces.append(_sound(data, payload))
        return np.concatenate(pieces) if pieces else NOTHING


def _sound(data: dict[str, Any], payload: bytes) -> FloatArray:
    """16-bit sound of any rate and number of channels at our rate."""
    channels = max(1, int(data.get("channels", 1)))
    whole = np.frombuffer(payload[: len(payload) // (2 * channels) * 2 * channels], "<i2")
    samples = (whole.astype(np.float32) / 32768.0).reshape(-1, channels)
    return resampled(mono(samples), int(data["rate"]), RATE_HZ)
