"""Hearing by a Wyoming server, such as wyoming-faster-whisper."""

from __future__ import annotations

from typing import Any

from rehearsal_voice.backends.far_recogniser import Answer, FarRecogniser
from rehearsal_voice.backends.wyoming_exchange import exchange, spoken_audio
from rehearsal_voice.config.servers import Server
from rehearsal_voice.core.audio import FloatArray


def wyoming_recogniser(server: Server, model: str = "") -> FarRecogniser:
    """model: its name on the server, empty for the server's own choice."""

    def ask(samples: FloatArray, language: str | None) -> Answer:
        wish: dict[str, Any] = {"language": language} if language else {}
        if model:
            wish["name"] = model
        for kind, data, _ in exchange(server, [("transcribe", wish, b""), *spoken_audio(samples)]):
            if kind == "transcript":
                return Answer(str(data["text"]), str(data.get("language") or ""))
        raise AssertionError("an exchange ends with an answer or with a fault")

    return FarRecogniser(ask)
