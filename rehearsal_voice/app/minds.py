"""Which language model speaks, if any: what the settings ask for, and what this machine has."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from rehearsal_voice.config.servers import permitted
from rehearsal_voice.config.settings import Settings
from rehearsal_voice.core.errors import ModelFault
from rehearsal_voice.core.ports import LanguageModel
from rehearsal_voice.models.installed import Installed

CONTEXT_TOKENS = 4096
"""Persona, scene and ten minutes of talk; more would only slow the first token."""
SMALLEST_CORES = 2


def embedded_threads() -> int:
    """Cores for the model inside the app, which thinks while nobody speaks and hearing rests.

    All of them on the smallest machine we serve, since one alone is too slow to answer within a breath; elsewhere one
    stays free. Where other work takes them, the model moves to one thread by itself.
    """
    cores = os.cpu_count() or SMALLEST_CORES
    return cores if cores <= SMALLEST_CORES else cores - 1


Once = Callable[[object, Callable[[], Any]], Any]


def language_model(settings: Settings, installed: Installed, once: Once) -> LanguageModel | None:
    """The model for this take, or None for the playbook.

    With "auto": a model of an Ollama server on this machine, else the file the person chose, else none. Asked for by
    name, a model that is not there raises ModelFault.
    """
    if settings.partner == "playbook":
        return None
    if settings.partner == "openai":
        return _openai(settings, once)
    if settings.partner == "llama.cpp":
        return _embedded(settings, installed, once)
    model = _ollama(settings, once, required=settings.partner == "ollama")
    if model is None and settings.model_file:
        return _embedded(settings, installed, once)
    return model


def _ollama(settings: Settings, once: Once, *, required: bool) -> LanguageModel | None:
    from rehearsal_voice.backends.llm_ollama import OllamaLanguageModel, available

    permitted(settings.ollama_host, settings)
    # A model that runs elsewhere is never taken by itself, only by its name.
    offered = available(settings.ollama_host)
    names = [model.name for model in offered if not model.cloud or model.name in settings.allowed_cloud_models]
    name = settings.ollama_model or next(iter(names), "")
    if not name or (name not in names and not required):
        if required:
            raise ModelFault(
                f"No Ollama server with a model answers at {settings.ollama_host}.",
                "Start Ollama and pull a model, for example: ollama pull qwen3:4b-instruct",
                code="missing",
            )
        return None

    def build() -> LanguageModel:
        return OllamaLanguageModel(settings.ollama_host, name, settings.allowed_cloud_models)

    model: LanguageModel = once(("ollama", settings.ollama_host, name), build)
    return model


def _openai(settings: Settings, once: Once) -> LanguageModel:
    if not settings.openai_host:
        raise ModelFault("No server was named for the model.", "Set its address in the settings.", code="missing")

    permitted(settings.openai_host, settings)

    def build() -> LanguageModel:
        from rehearsal_voice.backends.llm_openai import OpenAILanguageModel

        return OpenAILanguageModel(settings.openai_host, settings.openai_model)

    model: LanguageModel = once(("openai", settings.openai_host, settings.openai_model), build)
    return model


def _embedded(settings: Settings, installed: Installed, once: Once) -> LanguageModel:
    file = model_file(settings, installed)
    if file is None or not file.is_file():
        raise ModelFault(
            f"The model file {file} is not there." if file else "No language model is installed.",
            "Choose a GGUF file in the settings, or: rehearsal-voice models pull qwen2.5-coder-1.5b-instruct",
            code="missing",
        )

    def build() -> LanguageModel:
        from rehearsal_voice.backends.llm_llama_cpp import LlamaCppLanguageModel

        return LlamaCppLanguageModel(file, threads=settings.model_threads or embedded_threads(), context=CONTEXT_TOKENS)

    model: LanguageModel = once(("llama.cpp", str(file), settings.model_threads), build)
    return model


def model_file(settings: Settings, installed: Installed) -> Path | None:
    """The file of the embedded model: the chosen one, else the largest installed; it need not be there."""
    return Path(settings.model_file) if settings.model_file else _installed_file(installed)


def _installed_file(installed: Installed) -> Path | None:
    """The largest installed language model of the catalogue."""
    found = [model for model in installed.catalog.of_kind("llm") if installed.find(model.id) is not None]
    if not found:
        return None
    best = max(found, key=lambda model: model.size_bytes)
    return next(installed.require(best.id).glob("*.gguf"), None)
