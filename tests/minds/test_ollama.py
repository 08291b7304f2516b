"""The Ollama adapter against a server that speaks its protocol, in good and in bad days."""

from __future__ import annotations

import socket
import threading

import pytest
from ollama_protocol_server import STATUS_OF_TROUBLE, OllamaProtocolServer

from rehearsal_voice.backends.llm_ollama import OllamaLanguageModel, available
from rehearsal_voice.core.errors import ModelFault
from rehearsal_voice.core.ports import Message

ASK = (Message("system", "You sell coffee. Be brief."), Message("user", "Hello! One coffee, please."))
pytestmark = pytest.mark.models


def never() -> bool:
    return False


def said_before_fault(model: OllamaLanguageModel) -> tuple[str, ModelFault]:
    parts: list[str] = []
    with pytest.raises(ModelFault) as caught:
        parts.extend(model.stream(ASK, 40, never))
    return "".join(parts), caught.value


def test_a_real_answer_comes_in_parts_with_the_settings_that_keep_the_model_ready(server: OllamaProtocolServer) -> None:
    model = OllamaLanguageModel(server.host, "small")
    parts = list(model.stream(ASK, 12, never))
    assert len(parts) > 2
    assert any(c.isalpha() for c in "".join(parts))
    (request,) = server.chats
    assert (request["keep_alive"], request["think"], request["stream"]) == (-1, False, True)
    assert (request["options"]["num_ctx"], request["options"]["num_predict"]) == (4096, 12)
    assert request["messages"][0] == {"role": "system", "content": "You sell coffee. Be brief."}


def test_warming_reads_the_prefix_with_the_same_settings(server: OllamaProtocolServer) -> None:
    OllamaLanguageModel(server.host, "small").warm(ASK[:1])
    (request,) = server.chats
    assert (request["options"]["num_predict"], request["options"]["num_ctx"], request["keep_alive"]) == (1, 4096, -1)


@pytest.mark.parametrize("trouble", STATUS_OF_TROUBLE)
def test_each_refusal_of_the_server_has_its_own_words_and_code(server: OllamaProtocolServer, trouble: str) -> None:
    server.trouble = trouble
    said, fault = said_before_fault(OllamaLanguageModel(server.host, "small"))
    assert said == ""
    assert fault.code == {"broken": "failed"}.get(trouble, trouble)
    assert fault.next_step


def test_the_five_refusals_read_differently(server: OllamaProtocolServer) -> None:
    sentences = set()
    for trouble in ("missing", "memory", "busy", "rate", "cloud"):
        server.trouble = trouble
        sentences.add(str(said_before_fault(OllamaLanguageModel(server.host, "small"))[1]))
    assert len(sentences) == 5


@pytest.mark.parametrize(("trouble", "code"), [("cut", "cut"), ("error", "failed"), ("noise", "cut")])
def test_an_answer_that_breaks_off_keeps_what_was_said_and_then_fails(
    server: OllamaProtocolServer, trouble: str, code: str
) -> None:
    server.trouble = trouble
    said, fault = said_before_fault(OllamaLanguageModel(server.host, "small"))
    assert (said != "") == (trouble != "noise")
    assert fault.code == code


def test_a_stalled_answer_can_be_left_at_once(server: OllamaProtocolServer) -> None:
    server.trouble = "stall"
    cancelled = threading.Event()
    heard: list[str] = []
    model = OllamaLanguageModel(server.host, "small")
    listener = threading.Thread(target=lambda: heard.extend(model.stream(ASK, 40, cancelled.is_set)))
    listener.start()
    cancelled.set()
    listener.join(10.0)
    assert not listener.is_alive()
    assert heard == []


def test_an_endless_answer_is_ended_at_the_asked_length_and_the_server_is_left(server: OllamaProtocolServer) -> None:
    server.trouble = "endless"
    assert len(list(OllamaLanguageModel(server.host, "small").stream(ASK, 50, never))) == 50
    assert server.left.wait(30.0)


def test_thinking_is_left_out_even_when_its_tags_come_in_pieces(server: OllamaProtocolServer) -> None:
    server.trouble = "think"
    assert "".join(OllamaLanguageModel(server.host, "small").stream(ASK, 40, never)) == "One coffee, coming up."


@pytest.mark.parametrize("name", ["giant-cloud", "hidden"])
def test_a_model_that_runs_elsewhere_gets_no_word_unless_it_is_allowed_by_name(
    server: OllamaProtocolServer, name: str
) -> None:
    _, fault = said_before_fault(OllamaLanguageModel(server.host, name))
    assert fault.code == "refused"
    assert server.chats == []
    assert list(OllamaLanguageModel(server.host, name, allowed_cloud_models=(name,)).stream(ASK, 3, never))


def test_the_models_of_a_server_are_listed_with_those_that_run_elsewhere_marked(server: OllamaProtocolServer) -> None:
    assert [(model.name, model.cloud) for model in available(server.host)] == [
        ("small", False),
        ("hidden", True),
        ("giant-cloud", True),
    ]


def test_nobody_answers() -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        host = f"http://127.0.0.1:{unused.getsockname()[1]}"
        assert available(host) == ()
        _, fault = said_before_fault(OllamaLanguageModel(host, "small"))
    assert (fault.code, host in fault.message) == ("unreachable", True)


def test_a_proxy_of_the_environment_is_not_asked(server: OllamaProtocolServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:9")
    assert available(server.host)
    assert list(OllamaLanguageModel(server.host, "small").stream(ASK, 3, never))
