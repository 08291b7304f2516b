"""Which voice speaks a language: the chosen one, else an installed one, else the best that comes with the app."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from rehearsal_voice.config.settings import Settings
from rehearsal_voice.core.errors import ModelFault
from rehearsal_voice.core.ports import Synthesizer

HIBARI = "hibari-heart"
ESPEAK = "espeak"
SECOND_SPEAKER = "+f3"
"""A speaker of eSpeak NG's that nobody takes for its usual one."""


@dataclass(frozen=True, slots=True)
class InstalledVoice:
    """A Piper voice on this machine. name: as in the catalogue; language: two-letter code; file: its `.onnx`."""

    name: str
    language: str
    file: Path


@dataclass(frozen=True, slots=True)
class VoiceChoice:
    """The voice that will speak.

    robotic: nothing better than eSpeak NG is there for this language, which the app should say. fault: why a voice
    that would have come first is not used; None when all is well.
    """

    synthesizer: Synthesizer
    robotic: bool = False
    fault: ModelFault | None = None


def installed_voices(folders: Sequence[Path]) -> tuple[InstalledVoice, ...]:
    """All Piper voices in the models folders, by name; where two folders hold the same, the first counts."""
    found: dict[str, InstalledVoice] = {}
    for folder in folders:
        for file in sorted(folder.glob("*/*.onnx")):
            language = _language(file)
            if language:
                found.setdefault(file.stem, InstalledVoice(file.stem, language, file))
    return tuple(found[name] for name in sorted(found))


def voice_for(language: str, settings: Settings, folders: Sequence[Path], threads: int = 1) -> VoiceChoice:
    """The voice for a language.

    In this order: the one chosen in the settings, the Piper voice of that language that was installed first, hibari
    for English, eSpeak NG. One that is missing or damaged is passed over, and `fault` tells of the first such one.
    Raises ModelFault (`unsupported`) where even eSpeak NG does not know the language.
    """
    fault: ModelFault | None = None
    for name in _better_than_espeak(language, settings, folders):
        try:
            return VoiceChoice(_opened(name, language, folders, threads), name == ESPEAK, fault)
        except ModelFault as passed_over:
            fault = fault or passed_over
    return VoiceChoice(_opened(ESPEAK, language, folders, threads), robotic=True, fault=fault)


def voice_beside(taken: str, language: str, folders: Sequence[Path], threads: int = 1) -> Synthesizer:
    """Another voice than the one named `taken`, for someone who is not the partner.

    An installed Piper voice, hibari for English, else eSpeak NG, with another speaker where it is the partner itself.
    Raises ModelFault (`unsupported`) where even eSpeak NG does not know the language.
    """
    from rehearsal_voice.backends.tts_espeak import EspeakSynthesizer

    names = [voice.name for voice in installed_voices(folders) if voice.language == language]
    for name in [*names, *((HIBARI,) if language == "en" else ())]:
        if name != taken:
            try:
                return _opened(name, language, folders, threads)
            except ModelFault:
                continue
    return EspeakSynthesizer(language, SECOND_SPEAKER if taken.startswith(ESPEAK) else None)


def _better_than_espeak(language: str, settings: Settings, folders: Sequence[Path]) -> Iterator[str]:
    """Names of voices, best first; the chosen one first, whichever it is.

    Then the one that has been here longest: a character keeps its voice when another is installed.
    """
    chosen = settings.voices.get(language, "")
    if chosen:
        yield chosen
    installed = [voice for voice in installed_voices(folders) if voice.language == language]
    yield from (voice.name for voice in sorted(installed, key=lambda voice: voice.file.stat().st_mtime))
    if language == "en":
        yield HIBARI


def _opened(name: str, language: str, folders: Sequence[Path], threads: int) -> Synthesizer:
    if name == ESPEAK:
        from rehearsal_voice.backends.tts_espeak import EspeakSynthesizer

        return EspeakSynthesizer(language)
    if name == HIBARI and language == "en":
        from rehearsal_voice.backends.tts_hibari import HibariSynthesizer

        return HibariSynthesizer(threads)
    from rehearsal_voice.backends.tts_piper import PiperSynthesizer
    from rehearsal_voice.backends.worker_process import WorkerSynthesizer

    for voice in installed_voices(folders):
        if voice.name == name and voice.language == language:
            # In this process it held Python's lock for up to 0.1 s at a time, long enough to be heard as a gap.
            return WorkerSynthesizer(partial(PiperSynthesizer, voice.file, threads))
    raise ModelFault(f"The voice {name} is not installed.", "Install it under Models.", code="missing")


def _language(file: Path) -> str:
    """Two-letter code from the voice's description, empty for an ONNX file that is no voice."""
    try:
        description = json.loads(Path(f"{file}.json").read_text(encoding="utf-8"))
        return str(description.get("language", {}).get("family") or description["espeak"]["voice"][:2])
    except (OSError, ValueError, KeyError, AttributeError, TypeError):
        return ""
