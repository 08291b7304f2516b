"""Hearing and speaking by any server with OpenAI's audio endpoints: speaches, vLLM, LocalAI and others."""

from __future__ import annotations

import io
import json
import math
from collections.abc import Iterator
from functools import partial
from typing import Any

import httpx
import numpy as np

from rehearsal_voice.backends import server_faults
from rehearsal_voice.backends.delivery import NOTHING, spoken
from rehearsal_voice.backends.far_recogniser import UNSTATED_CONFIDENCE, Answer, FarRecogniser
from rehearsal_voice.backends.llm_stream import CuttableTransport
from rehearsal_voice.backends.resample import mono, resampled
from rehearsal_voice.config.servers import Server
from rehearsal_voice.core.audio import SAMPLE_RATE_HZ, FloatArray, SpeechChunk
from rehearsal_voice.core.ports import Delivery
from rehearsal_voice.core.transcript import Word

LIMITS = httpx.Timeout(15.0, connect=2.0)
RATE_HZ = 24_000
"""The rate of OpenAI's own voices; sound of another rate is brought to it."""


def openai_recogniser(server: Server, model: str = "", key: str = "") -> FarRecogniser:
    """model: its name on the server; `whisper-1`, which most servers take for their own, if none is given."""
    return FarRecogniser(partial(_transcription, server, model or "whisper-1", key))


class OpenAISynthesizer:
    """One voice of a server. tempo becomes its `speed`; liveliness is the voice's own."""

    def __init__(self, server: Server, language: str, model: str = "", voice: str = "", key: str = "") -> None:
        self._server = server
        self._language = language
        self._model = model or "tts-1"
        self._voice = voice or "alloy"
        self._key = key

    @property
    def name(self) -> str:
        return f"{self._voice} at {self._server.name}"

    @property
    def language(self) -> str:
        return self._language

    def synthesize(self, text: str, delivery: Delivery) -> Iterator[SpeechChunk]:
        """One chunk a sentence. Raises ModelFault."""
        return spoken(text, self._language, RATE_HZ, delivery, partial(self._utter, delivery.tempo))

    def _utter(self, tempo: float, words: str) -> FloatArray:
        wish = {
            "model": self._model,
            "voice": self._voice,
            "input": words,
            "response_format": "wav",
            "speed": round(float(np.clip(tempo, 0.5, 2.0)), 2),
        }
        body = _posted(self._server, "/v1/audio/speech", self._key, json=wish).content
        return _decoded(body, self._server.name)


def _transcription(server: Server, model: str, key: str, samples: FloatArray, language: str | None) -> Answer:
    fields: dict[str, Any] = {
        "model": model,
        "response_format": "verbose_json",
        "temperature": "0",
        "timestamp_granularities[]": "word",
    }
    if language:
        fields["language"] = language
    files = {"file": ("utterance.wav", _as_wav(samples), "audio/wav")}
    answered = _posted(server, "/v1/audio/transcriptions", key, data=fields, files=files)
    try:
        return _answer(answered.json())
    except (json.JSONDecodeError, AttributeError, KeyError, TypeError, ValueError) as error:
        raise server_faults.misspoken(server.name) from error


def _answer(said: dict[str, Any]) -> Answer:
    sure = [math.exp(float(part["avg_logprob"])) for part in said.get("segments") or () if "avg_logprob" in part]
    confidence = min(1.0, sum(sure) / len(sure)) if sure else None
    language = str(said.get("language") or "")
    unstated = UNSTATED_CONFIDENCE if confidence is None else confidence
    words = tuple(
        Word(str(w["word"]).strip(), float(w["start"]), float(w["end"]), float(w.get("probability", unstated)))
        for w in said.get("words") or ()
    )
    # Some servers name the language in full, which is no code; the caller then keeps the one it asked in.
    return Answer(str(said["text"]), language if len(language) == 2 else "", words, confidence)


def _posted(server: Server, path: str, key: str, **body: Any) -> httpx.Response:
    headers = {"Authorization": f"Bearer {key}"} if key else {}
    address = f"{server.url.removesuffix('/v1')}{path}"
    try:
        with httpx.Client(transport=CuttableTransport(server.url), trust_env=False, timeout=LIMITS) as client:
            answered = client.post(address, headers=headers, **body)
    except httpx.ConnectError as error:
        raise server_faults.unreachable(server.name) from error
    except httpx.TimeoutException as error:
        raise server_faults.stalled(server.name) from error
    except httpx.HTTPError as error:
        raise server_faults.cut(server.name) from error
    if answered.status_code != httpx.codes.OK:
        raise server_faults.refused(server.name, f"{answered.status_code} {answered.text}")
    return answered


def _as_wav(samples: FloatArray) -> bytes:
    import soundfile

    file = io.BytesIO()
    soundfile.write(file, samples, SAMPLE_RATE_HZ, subtype="PCM_16", format="WAV")
    return file.getvalue()


def _decoded(body: bytes, name: str) -> FloatArray:
    import soundfile

    if not body:
        return NOTHING
    try:
        samples, rate_hz = soundfile.read(io.BytesIO(body), dtype="float32", always_2d=True)
    except soundfile.LibsndfileError as error:
        raise server_faults.misspoken(name) from error
    return resampled(mono(samples), int(rate_hz), RATE_HZ)
