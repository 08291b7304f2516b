"""Ollama: models that the person has pulled, kept loaded, asked over loopback (or wherever they named)."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

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

if TYPE_CHECKING:
    from ollama import Client

CONTEXT_TOKENS = 4096
"""Fixed: another value would make Ollama load the model anew."""
TEMPERATURE = 0.7
FOR_EVER = -1
"""Ollama unloads a model after five idle minutes unless told otherwise; a rehearsal has longer silences."""
DISCOVERY_S = 1.0
DESCRIPTION_S = 5.0

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class OllamaModel:
    """A model that a server offers. cloud: it runs on somebody else's computer. digest: of its bytes, if it tells."""

    name: str
    size_bytes: int
    cloud: bool
    digest: str = ""


def available(host: str) -> tuple[OllamaModel, ...]:
    """The models of the server at `host`, within a second; none when no server answers."""
    try:
        with _http(host, DISCOVERY_S) as client:
            listed = client.get(f"{host.rstrip('/')}/api/tags").json()["models"]
        return tuple(_listed(entry) for entry in listed)
    except (httpx.HTTPError, httpx.InvalidURL, ValueError, KeyError, TypeError):
        return ()


class OllamaLanguageModel:
    """One model of one Ollama server.

    allowed_cloud_models: names that may run elsewhere; any other that does is refused before a word leaves.
    """

    def __init__(self, host: str, model: str, allowed_cloud_models: Sequence[str] = ()) -> None:
        self._host = host
        self._model = model
        self._allowed = model in allowed_cloud_models
        self._checked = self._allowed

    @property
    def name(self) -> str:
        return self._model

    def stream(self, messages: Sequence[Message], max_tokens: int, cancelled: Callable[[], bool]) -> Iterator[str]:
        transport = CuttableTransport(self._host)
        return cancellable(
            lambda: self._parts(transport, messages, max_tokens, SILENT_S), transport.cut, cancelled, max_tokens
        )

    def warm(self, messages: Sequence[Message]) -> None:
        for _ in self._parts(CuttableTransport(self._host), messages, 1, WARMING_S):
            continue

    def _parts(
        self, transport: CuttableTransport, messages: Sequence[Message], max_tokens: int, silent_s: float
    ) -> Iterator[str]:
        from ollama import Client, ResponseError

        try:
            with Client(
                self._host,
                transport=transport,
                trust_env=False,
                follow_redirects=False,
                timeout=time_limits(silent_s),
            ) as client:
                self._refuse_cloud()
                yield from self._texts(client, messages, max_tokens)
        except ResponseError as error:
            if error.status_code < 0:
                raise llm_faults.failed_midway(error.error) from error
            raise llm_faults.by_status(error.status_code, error.error, self._model) from error
        except httpx.HTTPError as error:
            raise as_fault(error, self._host, silent_s) from error
        except json.JSONDecodeError as error:
            raise llm_faults.cut() from error

    def _texts(self, client: Client, messages: Sequence[Message], max_tokens: int) -> Iterator[str]:
        answer = client.chat(
            self._model,
            [{"role": message.role, "content": message.content} for message in messages],
            stream=True,
            think=False,
            keep_alive=FOR_EVER,
            options={"num_ctx": CONTEXT_TOKENS, "num_predict": max_tokens, "temperature": TEMPERATURE},
        )
        for part in answer:
            yield part.message.content or ""
            if part.done:
                self._note_length(part.prompt_eval_count or 0, part.eval_count or 0)
                return
        # The client says nothing when a stream ends early; only `done` tells a whole answer from half of one.
        raise llm_faults.cut()

    def _note_length(self, prompt_tokens: int, answer_tokens: int) -> None:
        """Ollama drops the start of an over-long prompt without a word, and with it the persona."""
        log.debug("%s read %d tokens and wrote %d", self._model, prompt_tokens, answer_tokens)
        if prompt_tokens + answer_tokens >= CONTEXT_TOKENS:
            log.warning("%s filled its context of %d tokens", self._model, CONTEXT_TOKENS)

    def _refuse_cloud(self) -> None:
        if self._checked:
            return
        if _named_cloud(self._model):
            raise llm_faults.refused_cloud(self._model)
        with _http(self._host, DESCRIPTION_S) as client:
            answer = client.post(f"{self._host.rstrip('/')}/api/show", json={"model": self._model})
        if answer.status_code != httpx.codes.OK:
            raise llm_faults.by_status(answer.status_code, answer.text, self._model)
        if _runs_elsewhere(answer.json()):
            raise llm_faults.refused_cloud(self._model)
        self._checked = True


def _http(host: str, limit_s: float) -> httpx.Client:
    return httpx.Client(
        transport=CuttableTransport(host), trust_env=False, timeout=httpx.Timeout(limit_s, connect=min(limit_s, 2.0))
    )


def _listed(entry: dict[str, Any]) -> OllamaModel:
    name = str(entry.get("model") or entry["name"])
    cloud = _named_cloud(name) or _runs_elsewhere(entry)
    return OllamaModel(name, int(entry.get("size") or 0), cloud, str(entry.get("digest") or ""))


def _named_cloud(model: str) -> bool:
    return model.endswith(("-cloud", ":cloud"))


def _runs_elsewhere(description: dict[str, Any]) -> bool:
    return bool(description.get("remote_host") or description.get("remote_model"))
