"""The embedded model: real answers, a quick second answer, and nobody else at its door."""

from __future__ import annotations

import os
import select
import signal
import stat
import subprocess
import sys
import threading
from pathlib import Path

import httpx
import pytest

from rehearsal_voice.backends import llm_llama_cpp
from rehearsal_voice.backends.llama_process import LlamaProcess
from rehearsal_voice.backends.llm_llama_cpp import LlamaCppLanguageModel
from rehearsal_voice.core.errors import ModelFault
from rehearsal_voice.core.ports import Message

PERSONA = Message("system", "You are Marta. You sell coffee in Valencia and answer in one short sentence. " * 10)
pytestmark = pytest.mark.models


APP = """
import sys
from pathlib import Path
from rehearsal_voice.backends.llama_process import LlamaProcess
if __name__ == "__main__":
    process = LlamaProcess(Path(sys.argv[1]), 1, 256)
    process.endpoint()
    print(process.process_id, process.endpoint().unix_socket, flush=True)
    sys.stdin.read()
"""


def never() -> bool:
    return False


def test_it_answers_in_parts_and_stops_at_the_asked_length(small_model: LlamaCppLanguageModel) -> None:
    parts = list(small_model.stream((PERSONA, Message("user", "Hello!")), 8, never))
    assert 2 <= len(parts) <= 8
    assert any(c.isalpha() for c in "".join(parts))


def test_a_prefix_that_was_read_once_is_not_read_again(small_model_file: Path) -> None:
    process = LlamaProcess(small_model_file, threads=1, context=1024)
    try:
        endpoint = process.endpoint()
        transport = httpx.HTTPTransport(uds=endpoint.unix_socket)
        headers = {"Authorization": f"Bearer {endpoint.key}", "Connection": "close"}
        with httpx.Client(transport=transport, base_url=endpoint.url, headers=headers, timeout=60.0) as client:
            history = [{"role": "system", "content": PERSONA.content}, {"role": "user", "content": "Hello!"}]
            first = client.post("/v1/chat/completions", json={"messages": history, "max_tokens": 4}).json()
            history += [first["choices"][0]["message"], {"role": "user", "content": "A coffee, please."}]
            second = client.post("/v1/chat/completions", json={"messages": history, "max_tokens": 4}).json()
    finally:
        process.close()
    read_first, read_second = first["timings"]["prompt_n"], second["timings"]["prompt_n"]
    assert read_first > 150
    assert read_second < 40


def test_nobody_without_the_key_is_answered_and_no_web_page_is_allowed(small_model_file: Path) -> None:
    process = LlamaProcess(small_model_file, threads=1, context=256)
    try:
        endpoint = process.endpoint()
        assert endpoint.unix_socket is not None
        assert stat.S_IMODE(Path(endpoint.unix_socket).parent.stat().st_mode) == 0o700
        with httpx.Client(transport=httpx.HTTPTransport(uds=endpoint.unix_socket), base_url=endpoint.url) as client:
            page = {"Origin": "https://example.com", "Connection": "close"}
            answers = [
                client.post("/v1/chat/completions", json={"messages": []}, headers=page),
                client.post("/v1/chat/completions", json={}, headers=page | {"Authorization": "Bearer guess"}),
            ]
        assert [answer.status_code for answer in answers] == [401, 401]
        assert all(answer.headers.get("access-control-allow-origin", "") == "" for answer in answers)
        folder = Path(endpoint.unix_socket).parent
    finally:
        process.close()
    assert not folder.exists()


def test_a_long_prompt_can_be_left_while_it_is_being_read(small_model: LlamaCppLanguageModel) -> None:
    cancelled = threading.Event()
    heard: list[str] = []
    ask = (Message("system", "Something else entirely. " * 150), Message("user", "Go on."))
    small_model.warm((Message("user", "Hello!"),))
    listener = threading.Thread(target=lambda: heard.extend(small_model.stream(ask, 10, cancelled.is_set)))
    listener.start()
    cancelled.set()
    listener.join(10.0)
    assert not listener.is_alive()
    assert heard == []


def test_a_model_that_crashes_says_so_and_comes_back(small_model_file: Path) -> None:
    model = LlamaCppLanguageModel(small_model_file, threads=1, context=512)
    try:
        said: list[str] = []
        with pytest.raises(ModelFault) as caught:
            for part in model.stream((Message("user", "Tell me a very long story about the sea."),), 400, never):
                said.append(part)
                if len(said) == 3 and model.process_id is not None:
                    os.kill(model.process_id, signal.SIGKILL)
        assert caught.value.code == "crashed"
        assert len(said) >= 3
        assert list(model.stream((Message("user", "Hello!"),), 3, never))
    finally:
        model.close()


def test_a_conversation_beyond_the_context_is_refused_not_shortened(small_model_file: Path) -> None:
    model = LlamaCppLanguageModel(small_model_file, threads=1, context=256)
    try:
        with pytest.raises(ModelFault) as caught:
            list(model.stream((Message("user", "word " * 400),), 5, never))
    finally:
        model.close()
    assert caught.value.code == "too_long"


def test_a_file_that_is_no_model_or_not_there_is_named(tmp_path: Path, small_model_file: Path) -> None:
    broken = tmp_path / "broken.gguf"
    broken.write_bytes(small_model_file.read_bytes()[:50_000])
    for file, code in ((broken, "damaged"), (tmp_path / "gone.gguf", "missing")):
        with pytest.raises(ModelFault) as caught:
            LlamaCppLanguageModel(file, threads=1).warm((Message("user", "Hello!"),))
        assert caught.value.code == code
        assert file.stem in caught.value.message


def test_the_model_ends_with_the_app_even_when_the_app_is_killed(small_model_file: Path, tmp_path: Path) -> None:
    script = tmp_path / "an_app.py"
    script.write_text(APP)
    command = [sys.executable, str(script), str(small_model_file)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as app:
        assert app.stdout is not None
        process_id, socket_file = app.stdout.readline().decode().split()
        ended = os.pidfd_open(int(process_id))
        app.kill()
        assert select.select([ended], [], [], 10.0)[0]
        os.close(ended)
    assert not Path(socket_file).parent.exists()


def test_a_crowded_machine_gets_its_cores_back(small_model_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An answer that crawls on two threads (here: any) makes the model load again with one, and it still answers."""
    monkeypatch.setattr(llm_llama_cpp, "CROWDED_AFTER_S", 0.0)
    monkeypatch.setattr(llm_llama_cpp, "CROWDED_PARTS_A_SECOND", float("inf"))
    model = LlamaCppLanguageModel(small_model_file, threads=2, context=512)
    try:
        list(model.stream((PERSONA, Message("user", "Hello!")), 4, never))
        first = model.process_id
        for thread in [each for each in threading.enumerate() if each.name == "model-moves"]:
            thread.join(60.0)
        assert list(model.stream((PERSONA, Message("user", "Hello!")), 4, never))
        assert model.process_id != first
        assert not [each for each in threading.enumerate() if each.name == "model-moves"], "one thread is the least"
    finally:
        model.close()
