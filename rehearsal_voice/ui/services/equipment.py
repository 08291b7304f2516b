"""Settings, devices, voices, models, and what the doctor finds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Protocol

from rehearsal_voice.config.settings import Settings


@dataclass(frozen=True, slots=True)
class DeviceChoice:
    """name: what is kept in the settings; is_default: the one the system would take."""

    name: str
    is_default: bool = False


@dataclass(frozen=True, slots=True)
class Devices:
    """What the machine offers now; empty when there is none."""

    microphones: tuple[DeviceChoice, ...]
    loudspeakers: tuple[DeviceChoice, ...]


class LevelMeter(Protocol):
    """An open microphone that is only listened to for its level. Both methods return at once."""

    def level_db(self) -> float: ...

    def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class VoiceCard:
    """A voice. installed: it can speak now. source: data set and lineage in a sentence."""

    id: str
    name: str
    language: str
    licence: str
    installed: bool
    source: str = ""


@dataclass(frozen=True, slots=True)
class ModelCard:
    """A model file. part: `hearing`, `speaking`, `turns` or `language`. starter: part of the first download.

    language: what it speaks or hears, two letters; "mul" for several.
    """

    id: str
    name: str
    part: str
    size_bytes: int
    licence: str
    installed: bool
    starter: bool = False
    note: str = ""
    language: str = "mul"


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a download is. total_bytes: 0 while unknown."""

    done_bytes: int
    total_bytes: int


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the doctor. next_step: empty when all is well."""

    what: str
    state: Literal["good", "note", "bad"]
    message: str
    next_step: str = ""


@dataclass(frozen=True, slots=True)
class Readiness:
    """Whether one can speak now. microphone, voice: a name, empty when there is none. gear: who answers.

    elsewhere: servers on other computers that hear, answer or speak as things are set.
    """

    microphone: str
    loudspeaker: str
    recogniser: str
    gear: str
    message: str = ""
    next_step: str = ""
    elsewhere: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SpeedCard:
    """How fast one part works here: `seconds` for `of_s` seconds of speech; answering: until its first words.

    name: the voice's or the model's.
    """

    part: Literal["speaking", "hearing", "answering"]
    seconds: float
    of_s: float
    name: str


@dataclass(frozen=True, slots=True)
class SpeedReport:
    """settings: those that suit this machine, with a reason for each that differs from the present ones."""

    parts: tuple[SpeedCard, ...]
    settings: Settings
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AuditionCard:
    """What the model that would answer has shown in a language. passed: None where it never auditioned there."""

    model: str
    language: str
    passed: bool | None
    shortfalls: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CalmCard:
    """The person's own calm pace, and how much speech it rests on."""

    syllables_per_s: float
    seconds: float


class Equipment(Protocol):
    """What the machine has and how it is set."""

    def settings(self) -> Settings:
        """Returns at once."""
        ...

    def save_settings(self, settings: Settings) -> None: ...

    def devices(self) -> Devices: ...

    def ollama_models(self) -> tuple[str, ...]:
        """Models of the Ollama server of the settings; none where it does not answer."""
        ...

    def ollama_answers(self) -> bool:
        """Whether the Ollama server of the settings is there, with models or without."""
        ...

    def fetch_with_ollama(
        self, model: str, progress: Callable[[Progress], None], cancelled: Callable[[], bool]
    ) -> str | None:
        """Have that server fetch a model; what it had of it is continued. progress: of the part it fetches now.

        Returns the licence in one line, empty where none is stated, and None once `cancelled()`.
        """
        ...

    def server_answers(self, address: str) -> bool:
        """Whether anything listens there; nothing is sent. Raises InputFault where that was not allowed."""
        ...

    def open_level_meter(self, microphone: str) -> LevelMeter:
        """microphone: a name, or empty for the system's default."""
        ...

    def test_loudspeaker(self, loudspeaker: str) -> None:
        """Speak one sentence through it."""
        ...

    def voices(self) -> tuple[VoiceCard, ...]: ...

    def preview_voice(self, voice: str) -> None: ...

    def models(self) -> tuple[ModelCard, ...]: ...

    def install_model(self, model: str, progress: Callable[[Progress], None], cancelled: Callable[[], bool]) -> None:
        """Download and check one model; what was there of it is continued. Returns early once `cancelled()`."""
        ...

    def forget_download(self, model: str) -> None:
        """Throw away what has arrived of a model that is not whole."""
        ...

    def remove_model(self, model: str) -> None: ...

    def doctor(self) -> tuple[Finding, ...]: ...

    def measure_speed(self, told: Callable[[str], None], stopped: Callable[[], bool]) -> SpeedReport:
        """Let every engine do its work and time it: some seconds, and up to half a minute for a language model.

        told: what is being measured now, on the calling thread. Once `stopped()`, what was measured is given back.
        """
        ...

    def audition(self) -> AuditionCard | None:
        """Of the model that would answer in the practised language; None where none would, or there is no audition."""
        ...

    def hold_audition(self, heard: Callable[[int, int], None], stopped: Callable[[], bool]) -> AuditionCard | None:
        """Let that model audition: minutes. heard: replies so far, and of how many, on the calling thread.

        None once `stopped()`, and when a take begins, which needs the model itself; the next time it goes on from
        there.
        """
        ...

    def measure_calm(
        self, seconds: float, heard: Callable[[float], None], stopped: Callable[[], bool]
    ) -> CalmCard | None:
        """Listen so long and keep the pace of it, in the person's own language, and nothing of its sound.

        heard: seconds so far, on the calling thread. None: too little was said.
        """
        ...

    def stop_playing(self) -> None:
        """Returns at once."""
        ...

    def data_folder(self) -> Path:
        """Where the person's data lives. Returns at once."""
        ...
