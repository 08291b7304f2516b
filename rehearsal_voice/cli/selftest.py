"""`rehearsal-voice --selftest`: load every engine that is installed, speak a sentence, and hear it."""

from __future__ import annotations

import importlib
import re
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import numpy as np
import typer

from rehearsal_voice.app.workshop import Workshop
from rehearsal_voice.config.paths import standard_paths
from rehearsal_voice.config.settings import Settings, load_settings
from rehearsal_voice.core.audio import SAMPLE_RATE_HZ, FloatArray
from rehearsal_voice.core.clock import SystemClock
from rehearsal_voice.core.errors import ModelFault, RehearsalError
from rehearsal_voice.core.ports import Delivery, Message, Synthesizer

SENTENCE = "Good morning, I would like a large coffee with milk, please."
MUST_HEAR = frozenset({"good", "morning", "large", "coffee", "milk", "please"})
AUDIBLE = 0.01  # root mean square of full scale; speech lies near 0.07

Check = tuple[str, Callable[[], str]]


def selftest(home: Path | None = None) -> int:
    """Run all checks, printing one line each; returns the exit code: 0 when everything works, 1 otherwise."""
    paths = standard_paths(home)
    workshop = Workshop(paths, load_settings(paths.settings_file), SystemClock())
    failed = 0
    for name, check in _checks(workshop):
        started = time.monotonic()
        try:
            message = check()
        # What a broken installation raises: our own faults, a library that is not there or does not load.
        except (RehearsalError, ImportError, OSError, RuntimeError, ValueError) as error:
            failed += 1
            typer.echo(f"FAILED  {name}: {error}")
        else:
            typer.echo(f"ok      {name}: {message} ({time.monotonic() - started:.1f} s)")
    typer.echo(
        "Everything works." if not failed else f"{failed} did not work; `rehearsal-voice doctor` says what to do."
    )
    return 1 if failed else 0


def _checks(workshop: Workshop) -> Iterator[Check]:
    yield "window", partial(_library, "PySide6.QtWidgets")
    yield "sound devices", partial(_library, "sounddevice")
    yield "echo", partial(_library, "pywebrtc_audio")
    yield "recordings", partial(_library, "av")
    yield "locked profiles", partial(_library, "sqlcipher3")
    yield "pitch", partial(_library, "parselmouth")
    yield "voice activity", partial(_voice_activity, workshop)
    yield "end of turn", partial(_turn_end, workshop)
    yield "meaning", partial(_meaning, workshop)
    yield from _voices(workshop)
    yield "speak and hear", partial(_speak_and_hear, workshop)
    for model in workshop.installed.catalog.of_kind("llm"):
        if workshop.installed.find(model.id) is not None:
            yield f"language model {model.id}", partial(_language_model, workshop, model.id)


def _must(condition: bool, otherwise: str) -> None:
    if not condition:
        raise ModelFault(otherwise)


def _library(name: str) -> str:
    importlib.import_module(name)
    return "loads"


def _voice_activity(workshop: Workshop) -> str:
    detector = workshop.detector()
    silence = max(detector.probability(np.zeros(detector.frame_samples, np.float32)) for _ in range(10))
    _must(silence < 0.5, f"silence counts as speech ({silence:.2f})")
    return f"{type(detector).__name__}, silence is {silence:.2f}"


def _turn_end(workshop: Workshop) -> str:
    model = workshop.turn_end()
    if model is None:
        raise ModelFault("Smart Turn is not installed.", "Fetch it: rehearsal-voice models pull smart-turn-v3.2")
    return f"probability {model.probability(np.zeros(SAMPLE_RATE_HZ, np.float32)):.2f} for silence"


def _meaning(workshop: Workshop) -> str:
    english, spanish, other = workshop.meaning().embed(["A coffee, please.", "Un café, por favor.", "I resign."])
    _must(float(english @ spanish) > float(english @ other), "one sentence in two languages is not seen as alike")
    return f"two languages alike: {float(english @ spanish):.2f}, another sentence: {float(english @ other):.2f}"


def _voices(workshop: Workshop) -> Iterator[Check]:
    """The built-in voices and every installed one."""
    from rehearsal_voice.backends.voices import ESPEAK, HIBARI, installed_voices

    workshop.installed.set_aside_damaged()
    names = [("en", HIBARI), ("en", ESPEAK), ("es", ESPEAK)]
    names += [(voice.language, voice.name) for voice in installed_voices(workshop.paths.models)]
    for language, name in names:
        yield f"voice {name} ({language})", partial(_voice, workshop, language, name)


def _voice(workshop: Workshop, language: str, name: str) -> str:
    from rehearsal_voice.backends.voices import voice_for

    choice = voice_for(language, Settings(voices={language: name}), workshop.paths.models)
    if choice.fault is not None:
        raise choice.fault
    samples, rate_hz = _spoken(choice.synthesizer, "Uno, dos, tres." if language == "es" else SENTENCE)
    return f"{len(samples) / rate_hz:.1f} s of speech"


def _spoken(voice: Synthesizer, text: str) -> tuple[FloatArray, int]:
    """All samples of a text, and their rate. Fails when there is nothing to hear."""
    chunks = list(voice.synthesize(text, Delivery()))
    _must(bool(chunks), "no sound came")
    samples: FloatArray = np.concatenate([chunk.samples for chunk in chunks])
    loudness = float(np.sqrt(np.mean(np.square(samples, dtype=np.float64))))
    _must(loudness > AUDIBLE, f"the sound is too quiet to hear ({loudness:.4f})")
    return samples, chunks[0].rate_hz


def _speak_and_hear(workshop: Workshop) -> str:
    from rehearsal_voice.backends.resample import resampled

    voice = workshop.voice("en").synthesizer
    samples, rate_hz = _spoken(voice, SENTENCE)
    heard = workshop.recogniser().transcribe(resampled(samples, rate_hz, SAMPLE_RATE_HZ), "en").text
    missed = MUST_HEAR - set(re.findall(r"[a-z]+", heard.lower()))
    _must(len(missed) <= 1, f"said “{SENTENCE}”, heard “{heard}”")
    return f"{voice.name} said it, heard “{heard}”"


def _language_model(workshop: Workshop, model_id: str) -> str:
    from rehearsal_voice.backends.llm_llama_cpp import LlamaCppLanguageModel

    file = workshop.installed.require(model_id) / workshop.installed.catalog.get(model_id).file[0].name
    model = LlamaCppLanguageModel(file, threads=1, context=1024)
    question = [Message("user", "Say hello in three words.")]
    try:
        answer = "".join(model.stream(question, 12, lambda: False)).strip()
    finally:
        model.close()
    _must(bool(answer), "it answered nothing")
    return f"answers “{answer}”"
