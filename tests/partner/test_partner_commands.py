"""Spoken commands are whole, short utterances and nothing else."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from rehearsal_voice.core.audio import FloatArray
from rehearsal_voice.core.commands import Command
from rehearsal_voice.core.ports import PhraseFit
from rehearsal_voice.core.transcript import Transcript
from rehearsal_voice.language.command_hearing import COURTESIES, Utterance, command_in_sound
from rehearsal_voice.language.command_spoken import SPOKEN
from rehearsal_voice.language.commands import command_in

DATA = Path(__file__).parent.parent / "data"
CASES = [json.loads(line) for line in (DATA / "commands_cases.jsonl").read_text("utf-8").splitlines()]


@pytest.mark.parametrize("case", [case for case in CASES if case["command"]], ids=lambda case: case["text"])
def test_commands_are_recognised(case: dict[str, str]) -> None:
    assert command_in(case["text"], [case["language"]]) == case["command"]


@pytest.mark.parametrize("case", [case for case in CASES if not case["command"]], ids=lambda case: case["text"])
def test_ordinary_speech_is_no_command(case: dict[str, str]) -> None:
    assert command_in(case["text"], [case["language"]]) is None


@pytest.mark.parametrize("language", ["en", "es", "fr", "de", "it", "pt", "xx"])
def test_the_stop_word_works_in_every_language(language: str) -> None:
    assert command_in("Stop!", [language]) is Command.STOP


def test_the_native_language_serves_as_well() -> None:
    assert command_in("Slower, please.", ["es", "en"]) is Command.SAY_AGAIN_SLOWER
    assert command_in("Slower, please.", ["es"]) is None


@pytest.mark.speech
def test_hours_of_ordinary_speech_hold_no_command(speech: Path) -> None:
    """Every sentence of every transcript, and every run of its words, as if the endpoint had cut there."""
    files = json.loads((speech / "manifest.json").read_text("utf-8"))["files"]
    found = []
    for file in files:
        for sentence in str(file.get("transcript") or "").replace("?", ".").replace("!", ".").split("."):
            command = command_in(sentence, [file["language"]])
            if command is not None:
                found.append((sentence, command))
    assert found == []


@pytest.mark.parametrize("language", SPOKEN)
def test_every_phrase_that_is_known_by_its_sound_is_that_command_in_words(language: str) -> None:
    meant = {phrase: command for command, phrases in SPOKEN[language].items() for phrase in phrases}
    assert {phrase: command_in(phrase, [language]) for phrase in meant} == meant
    please = COURTESIES[language][0]
    assert {phrase: command_in(phrase + please, [language]) for phrase in meant if len(phrase.split()) < 4} == {
        phrase: command for phrase, command in meant.items() if len(phrase.split()) < 4
    }


class Ear:
    """The sound speaks for one phrase, as well as is told; what follows it is `ending`."""

    def __init__(self, phrase: str, fit: PhraseFit, ending: str = ".") -> None:
        self.compared = 0
        self._phrase, self._fit, self._ending = phrase, fit, ending

    def phrase_fits(
        self, samples: FloatArray, language: str, phrases: Sequence[str], ending: str
    ) -> tuple[PhraseFit, ...]:
        self.compared += len(phrases)
        fit = self._fit if ending == self._ending else replace(self._fit, ending=-9.0)
        return tuple(fit if phrase == self._phrase else PhraseFit((("mots", -5.0),), -8.0, -1.0) for phrase in phrases)


def sounded(ear: Ear, heard: str = "Plus d'automates.", confidence: float = 0.4, spoken_s: float = 1.0) -> str | None:
    said = Utterance(np.zeros(16_000, np.float32), spoken_s, Transcript(heard, (), "fr", confidence), "fr")
    found = command_in_sound(ear, said)
    return found.text if found is not None else None


GOOD = PhraseFit((("Plus", 4.0), ("lentement", 5.0)), -2.0, -0.3)


def test_what_the_sound_speaks_for_is_the_command() -> None:
    assert sounded(Ear("Plus lentement", GOOD)) == "Plus lentement."
    assert sounded(Ear("Plus lentement", GOOD, ", s'il te plaît.")) == "Plus lentement."
    assert sounded(Ear("Tu peux répéter", GOOD, "?"), "Tu peux rebâter.") == "Tu peux répéter?"
    assert sounded(Ear("Plus lentement", GOOD), heard="") == "Plus lentement."


@pytest.mark.parametrize(
    "ear",
    [
        Ear("Plus lentement", replace(GOOD, ending=-4.0)),
        Ear("Plus lentement", replace(GOOD, mean=-5.5)),
        Ear("Plus lentement", replace(GOOD, words=(("lentement", 1.4),))),
        Ear("Plus lentement", replace(GOOD, words=(("Plus", 9.0), ("lentement", 0.5)))),
        Ear("Quelque chose", GOOD),
    ],
    ids=["something follows", "unlikely", "no likelier than in silence", "another key word", "no command"],
)
def test_a_sound_that_speaks_for_none_clearly_is_none(ear: Ear) -> None:
    assert sounded(ear) is None


def test_words_that_are_nothing_like_it_speak_against_it() -> None:
    fit = PhraseFit((("Plus", 2.0), ("lentement", 3.0)), -2.9, -0.3)
    assert sounded(Ear("Plus lentement", fit), "Plus d'automates.") == "Plus lentement."
    assert sounded(Ear("Plus lentement", fit), "D'abord, j'ai l'impression que je n'ai pas la carte.") is None


def test_words_that_were_heard_well_are_not_compared_at_all() -> None:
    ear = Ear("Plus lentement", GOOD)
    assert sounded(ear, confidence=0.85) is None
    assert sounded(ear, spoken_s=3.5) is None
    assert ear.compared == 0


def test_only_phrases_that_take_about_as_long_are_compared() -> None:
    ear = Ear("Je reprends ma dernière phrase", GOOD)
    assert sounded(ear, "Je reprends ma dernière frase", spoken_s=0.5) is None
    assert sounded(ear, "Je reprends ma dernière frase", spoken_s=1.5) == "Je reprends ma dernière phrase."


def test_a_phrase_that_is_the_beginning_of_another_gives_way_to_it() -> None:
    class Both(Ear):
        def phrase_fits(
            self, samples: FloatArray, language: str, phrases: Sequence[str], ending: str
        ) -> tuple[PhraseFit, ...]:
            fits = super().phrase_fits(samples, language, phrases, ending)
            begins = replace(GOOD, mean=-1.0, ending=-8.0)
            return tuple(begins if phrase == "Répétez" else fit for phrase, fit in zip(phrases, fits, strict=True))

    assert sounded(Both("Répétez plus lentement", GOOD), "Répétez plus l'automne.") == "Répétez plus lentement."


def test_what_ends_a_take_is_taken_less_lightly() -> None:
    fit = PhraseFit((("parole", 6.0),), -3.8, -0.3)
    assert sounded(Ear("Répète plus lentement", fit), heard="") == "Répète plus lentement."
    assert sounded(Ear("Fin de la répétition", fit), heard="") is None
