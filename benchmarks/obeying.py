"""What a take makes of an utterance that may be a command: by its words, else by its sound."""

from __future__ import annotations

from dataclasses import dataclass

from rehearsal_voice.backends.stt_faster_whisper import FasterWhisperRecogniser
from rehearsal_voice.core.audio import FloatArray
from rehearsal_voice.core.commands import Command
from rehearsal_voice.language.command_hearing import Utterance, command_in_sound
from rehearsal_voice.language.commands import command_in

SECONDS_AROUND = 0.5
"""Silence that `sound_of` puts around a line."""


@dataclass(frozen=True, slots=True)
class Obeyed:
    """By its words: the command that the recognised text is. By sound: the same, or what its sound speaks for."""

    by_words: Command | None
    by_sound: Command | None


def obeyed(ear: FasterWhisperRecogniser, sound: FloatArray, spoken_s: float, language: str) -> Obeyed:
    """What a take makes of an utterance."""
    heard = ear.transcribe(sound, language)
    by_words = command_in(heard.text, [language])
    if by_words is not None:
        return Obeyed(by_words, by_words)
    found = command_in_sound(ear, Utterance(sound, spoken_s, heard, language))
    return Obeyed(None, found.command if found is not None else None)
