"""A model's answer as a stream that can be left at any time, also while nothing comes."""

from __future__ import annotations

import queue
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import cache
from typing import Any

import httpx

from rehearsal_voice.backends import llm_faults
from rehearsal_voice.core.errors import ModelFault

LOOK_S = 0.03
"""How often a waiting stream looks whether it was cancelled."""
CONNECT_S = 2.0
SILENT_S = 60.0
"""A server that says nothing for so long has stalled. The engine gives up far earlier, by cancelling."""
WARMING_S = 300.0
"""Loading a large model from a slow disk, and reading a long prompt."""
THINKING_PARTS = 2048
"""Parts without any text, as a model that thinks sends them, that are borne beyond the asked length."""

CONNECTED = tuple(f"connection.{step}.complete" for step in ("connect_tcp", "connect_unix_socket", "start_tls"))
"""Events of httpcore that bring a socket to read from."""

OPENING, CLOSING = "<think>", "</think>"


class CuttableTransport(httpx.HTTPTransport):
    """An HTTP transport whose waiting reads another thread can end. One for each answer.

    Closing a connection does not wake a thread that reads from it; shutting its socket down does.
    """

    def __init__(self, url: str, unix_socket: str | None = None) -> None:
        verify = _trusted_authorities() if url.startswith("https:") else False
        super().__init__(verify=verify, trust_env=False, uds=unix_socket)
        self._sockets: list[socket.socket] = []
        self._cut = False
        self._one_at_a_time = threading.Lock()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        request.extensions["trace"] = self._watch
        return super().handle_request(request)

    def cut(self) -> None:
        """End every read that waits, now or later."""
        with self._one_at_a_time:
            self._cut = True
            for each in self._sockets:
                with suppress(OSError):  # it was closed already
                    each.shutdown(socket.SHUT_RDWR)

    def _watch(self, event: str, info: dict[str, Any]) -> None:
        if event in CONNECTED:
            with self._one_at_a_time:
                self._sockets.append(info["return_value"].get_extra_info("socket"))
            if self._cut:
                self.cut()


def cancellable(
    parts: Callable[[], Iterator[str]], cut: Callable[[], None], cancelled: Callable[[], bool], max_tokens: int
) -> Iterator[str]:
    """Text parts as they come, read on a thread of their own; ends within about LOOK_S of `cancelled()` turning true.

    Stops after `max_tokens` parts that hold text, whatever the server was asked for. Thinking is left out.
    """
    arrived: queue.SimpleQueue[str | BaseException | None] = queue.SimpleQueue()
    left = threading.Event()
    threading.Thread(target=_read, args=(parts, arrived, left), name="language-model", daemon=True).start()
    try:
        yield from without_thinking(_arriving(arrived, cancelled, max_tokens))
    finally:
        left.set()
        cut()


def without_thinking(parts: Iterator[str]) -> Iterator[str]:
    """The same text without what stands between think tags, also when a tag comes in pieces."""
    held, thinking = "", False
    for part in parts:
        held += part
        while held:
            tag = CLOSING if thinking else OPENING
            before, found, after = held.partition(tag)
            kept = "" if found else _possible_start(held, tag)
            said = before if found else held[: len(held) - len(kept)]
            if said and not thinking:
                yield said
            held = after if found else kept
            if not found:
                break
            thinking = not thinking
    if held and not thinking:
        yield held


def _possible_start(text: str, tag: str) -> str:
    """The longest end of the text that may become the tag."""
    return next((tag[:length] for length in range(len(tag) - 1, 0, -1) if text.endswith(tag[:length])), "")


def _arriving(
    arrived: queue.SimpleQueue[str | BaseException | None], cancelled: Callable[[], bool], max_tokens: int
) -> Iterator[str]:
    texts = parts = 0
    while not cancelled() and texts < max_tokens and parts < max_tokens + THINKING_PARTS:
        try:
            item = arrived.get(timeout=LOOK_S)
        except queue.Empty:
            continue
        if item is None:
            return
        if isinstance(item, BaseException):
            raise item
        parts += 1
        if item:
            texts += 1
            yield item


def _read(
    parts: Callable[[], Iterator[str]], arrived: queue.SimpleQueue[str | BaseException | None], left: threading.Event
) -> None:
    try:
        for part in parts():
            if left.is_set():
                return
            arrived.put(part)
        arrived.put(None)
    except ModelFault as fault:
        arrived.put(fault)
    except Exception as error:  # noqa: BLE001 - the top of a thread: it is raised where the stream is read
        arrived.put(error)


@cache
def _trusted_authorities() -> ssl.SSLContext:
    return ssl.create_default_context()


def time_limits(silent_s: float = SILENT_S) -> httpx.Timeout:
    """Connecting is quick or hopeless; an answer may take its time, but not for ever."""
    return httpx.Timeout(silent_s, connect=CONNECT_S)


def as_fault(error: httpx.HTTPError, host: str, silent_s: float = SILENT_S) -> ModelFault:
    """What a failed exchange means for the person."""
    if isinstance(error, httpx.ConnectError | httpx.ConnectTimeout):
        return llm_faults.unreachable(host)
    if isinstance(error, httpx.TimeoutException):
        return llm_faults.stalled(silent_s)
    return llm_faults.cut()
