"""What the person has set on this machine: validated, frozen, versioned, never half written."""

from __future__ import annotations

import os
import tomllib
from pathlib import Path
from typing import Literal

import tomli_w
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from rehearsal_voice.core.errors import InputFault

SETTINGS_VERSION = 1

Preset = Literal["brisk", "natural", "patient"]
CueKind = Literal["rush", "filled_pause"]
Partner = Literal["auto", "playbook", "ollama", "llama.cpp", "openai"]


class Settings(BaseModel):
    """Names of devices are as the system gives them; empty means the system's default.

    model_threads: cores for the model file; 0 leaves it to the app.
    hearing_server, speaking_server: addresses as `config.servers` reads them; empty means this app's own engines.
    corrections: how a learner's slips are mended; at the end means that only the review tells of them.
    allowed_servers, unencrypted_servers: "host:port" of other computers that may hear the person's words.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    version: int = Field(default=SETTINGS_VERSION, ge=1, le=SETTINGS_VERSION)
    language: str = "en"
    native_language: str = "en"
    country: str = Field(default="", pattern="^([A-Z]{2})?$")
    microphone: str = ""
    loudspeaker: str = ""
    headphones: bool = False
    preset: Preset = "patient"
    partner: Partner = "auto"
    recogniser: str = "whisper-base"
    voices: dict[str, str] = Field(default_factory=dict)
    model_file: str = ""
    model_threads: int = Field(default=0, ge=0, le=256)
    ollama_host: str = "http://127.0.0.1:11434"
    ollama_model: str = ""
    allowed_cloud_models: tuple[str, ...] = ()
    openai_host: str = ""
    openai_model: str = ""
    hearing_server: str = ""
    hearing_model: str = ""
    speaking_server: str = ""
    speaking_model: str = ""
    speaking_voice: str = ""
    allowed_servers: tuple[str, ...] = ()
    unencrypted_servers: tuple[str, ...] = ()
    minutes: int = Field(default=10, ge=1, le=120)
    captions: Literal["both", "partner", "off"] = "both"
    caption_scale: float = Field(default=1.0, ge=0.8, le=2.0)
    push_to_talk: bool = False
    arrival: bool = True
    first_start_done: bool = False
    window_language: Literal["", "en", "es", "fr"] = ""
    appearance: Literal["system", "light", "dark"] = "system"
    text_scale: float = Field(default=1.0, ge=0.8, le=2.0)
    reduced_motion: bool = False
    corrections: Literal["in passing", "at the end", "off"] = "in passing"
    cues: bool = False
    cue_kinds: tuple[CueKind, ...] = ("rush", "filled_pause")
    cues_in_hard_talks: bool = False


def load_settings(file: Path) -> Settings:
    """The settings in `file`, or the defaults where there is none (or an empty one, as a full disk leaves behind).

    Raises InputFault, with the reason, for a file that cannot be understood.
    """
    try:
        text = file.read_text(encoding="utf-8")
    except FileNotFoundError:
        return Settings()
    try:
        return Settings.model_validate(tomllib.loads(text))
    except (tomllib.TOMLDecodeError, ValidationError) as error:
        reason = error.errors()[0]["msg"] if isinstance(error, ValidationError) else str(error)
        raise InputFault(
            f"The settings in {file} cannot be read: {reason}.",
            "Mend the file, or delete it to start afresh.",
        ) from error


def save_settings(settings: Settings, file: Path) -> None:
    """Replace the file in one step: after a crash it is the old one or the new one, never half of either."""
    file.parent.mkdir(parents=True, exist_ok=True)
    temporary = file.with_suffix(".part")
    with temporary.open("wb") as handle:
        tomli_w.dump(settings.model_dump(mode="json"), handle)
        handle.flush()
        os.fsync(handle.fileno())
    temporary.replace(file)
