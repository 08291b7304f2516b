"""Any server that speaks OpenAI's chat protocol: llama-server, vLLM, LM Studio and many more."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import httpx

from rehearsal_voice.backends import llm_faults
from rehearsal_voice.backends.llm_stream import (
    SILENT_S,
    WARMING_S,
    CuttableTransport,
    as_fault,
    cancellable,
    time_limits,
)
from rehearsal_voice.core.ports import Message

TEMPERATURE = 0.7


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where a server listens. url: up to and without `/v1`; unix_socket: its file, where it has no port."""

    url: str
    key: str = ""
    unix_socket: str | None = None


class OpenAILanguageModel:
    """One model of one server. host: its address, with or without `/v1`; key: may be empty."""

    def __init__(self, host: str, model: str, key: str = "") -> None:
        self._endpoint = Endpoint(host.rstrip("/").removesuffix("/v1"), key)
        self._model = model

    @property
    def name(self) -> str:
        return self._model

    def stream(self, messages: Sequence[Message], max_tokens: int, cancelled: Callable[[], bool]) -> Iterator[str]:
        return stream_chat(self._endpoint, self._model, messages, max_tokens, cancelled)

    def warm(self, messages: Sequence[Message]) -> None:
        warm_chat(self._endpoint, self._model, messages)


def stream_chat(
    endpoint: Endpoint, model: str, messages: Sequence[Message], max_tokens: int, cancelled: Callable[[], bool]
) -> Iterator[str]:
    """The answer to a chat, part by part. Raises ModelFault."""
    transport = CuttableTransport(endpoint.url, endpoint.unix_socket)
    request = _request(model, messages, max_tokens)
    return cancellable(lambda: _parts(endpoint, transport, request, SILENT_S), transport.cut, cancelled, max_tokens)


def warm_chat(endpoint: Endpoint, model: str, messages: Sequence[Message]) -> None:
    """Have the server read this prefix now, so that the next answer to it begins sooner. Raises ModelFault."""
    transport = CuttableTransport(endpoint.url, endpoint.unix_socket)
    for _ in _parts(endpoint, transport, _request(model, messages, 1), WARMING_S):
        continue


def _request(model: str, messages: Sequence[Message], max_tokens: int) -> dict[str, Any]:
    return {
        "model": model,
        "messages": [{"role": message.role, "content": message.content} for message in messages],
        "max_tokens": max_tokens,
        "temperature": TEMPERATURE,
        "stream": True,
    }


def _parts(
    endpoint: Endpoint, transport: CuttableTransport, request: Mapping[str, Any], silent_s: float
) -> Iterator[str]:
    # A connection of its own for every answer: llama.cpp's server closes one that it used without saying so.
    headers = {"Connection": "close"} | ({"Authorization": f"Bearer {endpoint.key}"} if endpoint.key else {})
    try:
        with (
            httpx.Client(transport=transport, trust_env=False, timeout=time_limits(silent_s)) as client,
            client.stream("POST", f"{endpoint.url}/v1/chat/completions", json=request, headers=headers) as response,
        ):
            if response.status_code != httpx.codes.OK:
                reason = _reason(response.read())
                raise llm_faults.by_status(response.status_code, reason, str(request["model"]) or "The model")
            yield from _texts(response.iter_lines())
    except httpx.HTTPError as error:
        raise as_fault(error, endpoint.url, silent_s) from error


def _texts(lines: Iterator[str]) -> Iterator[str]:
    """The text in each server-sent event; empty where one holds none. An answer without an end was cut."""
    for line in lines:
        if not line.startswith("data:"):
            continue
        data = line.removeprefix("data:").strip()
        if data == "[DONE]":
            return
        event = _event(data)
        if "error" in event:
            raise llm_faults.failed_midway(_message(event["error"]))
        choice: dict[str, Any] = next(iter(event.get("choices") or ()), {})
        yield (choice.get("delta") or {}).get("content") or ""
        if choice.get("finish_reason") is not None:
            return
    raise llm_faults.cut()


def _event(data: str) -> dict[str, Any]:
    try:
        event = json.loads(data)
    except ValueError as error:
        raise llm_faults.cut() from error
    return event if isinstance(event, dict) else {}


def _reason(body: bytes) -> str:
    try:
        answer = json.loads(body)
    except ValueError:
        return body.decode(errors="replace")
    return _message(answer.get("error", answer) if isinstance(answer, dict) else answer)


def _message(error: Any) -> str:
    return str(error.get("message", error) if isinstance(error, dict) else error)
