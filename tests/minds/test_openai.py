"""The adapter for OpenAI's protocol against llama.cpp's own server, and against servers that misbehave."""

from __future__ import annotations

import multiprocessing
import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from rehearsal_voice.backends.llama_process import Loading, serve
from rehearsal_voice.backends.llm_openai import OpenAILanguageModel
from rehearsal_voice.core.errors import ModelFault
from rehearsal_voice.core.ports import Message

ASK = (Message("user", "Hello! One coffee, please."),)
KEY = "a key of the test"
STREAM = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n"
WORD = b'data: {"choices":[{"delta":{"content":"One "},"finish_reason":null}]}\n\n'


def never() -> bool:
    return False


def read_request(connection: socket.socket) -> None:
    """All of it: closing with something unread would reset the connection and lose the answer."""
    with connection.makefile("rb") as lines:
        length = 0
        for line in iter(lines.readline, b"\r\n"):
            if line.lower().startswith(b"content-length:"):
                length = int(line.split(b":")[1])
        lines.read(length)


@pytest.fixture(scope="module")
def llama_server(small_model_file: Path) -> Iterator[str]:
    """llama.cpp on loopback, as it runs where there are no socket files."""
    spawn = multiprocessing.get_context("spawn")
    ours, theirs = spawn.Pipe()
    process = spawn.Process(target=serve, args=(Loading(small_model_file, 1, 512, KEY, ""), theirs))
    process.start()
    theirs.close()
    yield str(ours.recv())
    ours.close()
    process.join()


@pytest.fixture
def misbehaving() -> Iterator[tuple[str, list[bytes], threading.Event]]:
    """A server that answers its one request with these bytes and then closes; it waits for the event first."""
    answer: list[bytes] = []
    released = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def serve_once() -> None:
            connection, _ = listening.accept()
            with connection:
                read_request(connection)
                connection.sendall(b"".join(answer))
                released.wait(60.0)

        thread = threading.Thread(target=serve_once)
        thread.start()
        yield f"http://127.0.0.1:{listening.getsockname()[1]}", answer, released
        released.set()
        thread.join()


@pytest.mark.models
@pytest.mark.parametrize("suffix", ["", "/v1", "/v1/"])
def test_a_real_server_answers_in_parts(llama_server: str, suffix: str) -> None:
    model = OpenAILanguageModel(llama_server + suffix, "any", KEY)
    assert 2 <= len(list(model.stream(ASK, 6, never))) <= 6


@pytest.mark.models
def test_a_wrong_key_is_told_apart_and_no_web_page_is_allowed(llama_server: str) -> None:
    with pytest.raises(ModelFault) as caught:
        list(OpenAILanguageModel(llama_server, "any", "another key").stream(ASK, 6, never))
    assert caught.value.code == "unauthorised"
    page = httpx.post(
        f"{llama_server}/v1/chat/completions",
        json={"messages": [{"role": "user", "content": "Hi"}]},
        headers={"Origin": "https://example.com"},
        trust_env=False,
    )
    assert page.status_code == 401
    assert page.headers.get("access-control-allow-origin", "") == ""


@pytest.mark.parametrize(
    ("status", "code"),
    [("404 Not Found", "missing"), ("429 Too Many Requests", "rate"), ("503 Service Unavailable", "busy")],
)
def test_refusals_have_their_codes(
    misbehaving: tuple[str, list[bytes], threading.Event], status: str, code: str
) -> None:
    host, answer, released = misbehaving
    answer.append(f"HTTP/1.1 {status}\r\nContent-Length: 2\r\n\r\n{{}}".encode())
    released.set()
    with pytest.raises(ModelFault) as caught:
        list(OpenAILanguageModel(host, "any").stream(ASK, 6, never))
    assert caught.value.code == code


@pytest.mark.parametrize(
    ("end", "code"),
    [(b"", "cut"), (b'data: {"error":{"message":"out of luck"}}\n\n', "failed"), (b"data: {broken\n\n", "cut")],
)
def test_an_answer_that_breaks_off_keeps_what_was_said_and_then_fails(
    misbehaving: tuple[str, list[bytes], threading.Event], end: bytes, code: str
) -> None:
    host, answer, released = misbehaving
    answer += [STREAM, WORD, WORD, end]
    released.set()
    said: list[str] = []
    with pytest.raises(ModelFault) as caught:
        said.extend(OpenAILanguageModel(host, "any").stream(ASK, 6, never))
    assert said == ["One ", "One "]
    assert caught.value.code == code


def test_a_whole_answer_ends_quietly_with_or_without_the_closing_mark(
    misbehaving: tuple[str, list[bytes], threading.Event],
) -> None:
    host, answer, released = misbehaving
    answer += [STREAM, b": a comment\n\n", WORD, b'data: {"choices":[{"delta":{},"finish_reason":"stop"}]}\n\n']
    released.set()
    assert list(OpenAILanguageModel(host, "any").stream(ASK, 6, never)) == ["One "]


def test_a_server_that_stalls_can_be_left_at_once(misbehaving: tuple[str, list[bytes], threading.Event]) -> None:
    host, answer, _ = misbehaving
    answer += [STREAM, WORD]
    cancelled = threading.Event()
    said: list[str] = []
    model = OpenAILanguageModel(host, "any")

    def listen() -> None:
        for part in model.stream(ASK, 6, cancelled.is_set):
            said.append(part)
            cancelled.set()

    listener = threading.Thread(target=listen)
    listener.start()
    listener.join(20.0)
    assert not listener.is_alive()
    assert said == ["One "]
