"""The small real model that the tests of this room share, and a server that speaks for it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from ollama_protocol_server import OllamaProtocolServer

from rehearsal_voice.backends.llm_llama_cpp import LlamaCppLanguageModel


@pytest.fixture(scope="session")
def small_model_file(models: Path) -> Path:
    return models / "smollm2-135m-instruct" / "SmolLM2-135M-Instruct.Q4_1.gguf"


@pytest.fixture(scope="session")
def small_model(small_model_file: Path) -> Iterator[LlamaCppLanguageModel]:
    model = LlamaCppLanguageModel(small_model_file, threads=1, context=1024)
    yield model
    model.close()


@pytest.fixture
def server(small_model: LlamaCppLanguageModel) -> Iterator[OllamaProtocolServer]:
    running = OllamaProtocolServer(small_model)
    running.start()
    yield running
    running.stop()
