"""A command whose words were lost is met by its sound, in the practised and in the person's own language."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from engine_stand import Stand

from rehearsal_voice.core.audio import FloatArray
from rehearsal_voice.core.events import Event, Heard, Pause, ReplyText, StateChanged, TakeEnded
from rehearsal_voice.core.ports import PhraseFit
from rehearsal_voice.core.transcript import Transcript, Word
from rehearsal_voice.testing.ears import ScriptedRecogniser
from rehearsal_voice.testing.lines import ScriptedLines

CLEAR = PhraseFit((("whatever", 9.0),), -0.8, -0.2)
NOTHING_LIKE_IT = PhraseFit((("whatever", -9.0),), -6.0, -5.0)


class KnowsPhrases:
    """Hears words in no language for sure, but the sound speaks for `sounds_like`, where it is listened to in
    `language`."""

    def __init__(self, words: str, sounds_like: str, language: str) -> None:
        self._words = words
        self._sounds_like = sounds_like
        self._language = language
        self._ear: ScriptedRecogniser | None = None

    def listen_to(self, lines: ScriptedLines) -> None:
        self._ear = ScriptedRecogniser(lines)

    def transcribe(self, samples: FloatArray, language: str | None) -> Transcript:
        assert self._ear is not None
        if self._ear.transcribe(samples, "en").empty or not self._words:
            return Transcript("", (), language or "", 0.0)
        return Transcript(self._words, (Word(self._words, 0.0, 0.2, 0.4),), language or "", 0.4)

    def phrase_fits(
        self, samples: FloatArray, language: str, phrases: Sequence[str], ending: str
    ) -> tuple[PhraseFit, ...]:
        known = (language, ending) == (self._language, ".")
        return tuple(CLEAR if known and phrase == self._sounds_like else NOTHING_LIKE_IT for phrase in phrases)


def run(tmp_path: Path, ear: KnowsPhrases) -> Stand:
    stand = Stand(["whatever it may be"], tmp_path, recogniser=ear)
    ear.listen_to(stand.lines)
    stand.run()
    return stand


@pytest.mark.parametrize("words", ["The stove is there.", ""])
def test_it_is_obeyed_and_written_as_it_was_meant(tmp_path: Path, words: str) -> None:
    stand = run(tmp_path, KnowsPhrases(words, "Say that again", "en"))
    assert [event.text for event in stand.only(Heard)] == ["Say that again."]
    first, again = stand.only(ReplyText)
    assert first.text == again.text


def test_the_person_s_own_language_serves_as_well(tmp_path: Path) -> None:
    stand = run(tmp_path, KnowsPhrases("The stove is there.", "Para el ensayo", "es"))
    assert [event.text for event in stand.only(Heard)] == ["Para el ensayo."]
    assert [event.turn for event in stand.only(ReplyText)] == [0]
    assert stand.only(TakeEnded)[0].reason == "stopped"


def test_words_that_sound_like_no_command_go_to_the_partner(tmp_path: Path) -> None:
    stand = run(tmp_path, KnowsPhrases("The stove is there.", "Quite another thing", "en"))
    assert [event.text for event in stand.only(Heard)] == ["The stove is there."]
    assert [event.turn for event in stand.only(ReplyText)] == [0, 1]


@pytest.mark.slow
def test_the_end_of_a_long_turn_is_no_command(tmp_path: Path) -> None:
    def on_event(event: Event, stand: Stand) -> None:
        in_between = isinstance(event, Pause) and len(stand.only(Pause)) == 1
        if in_between or (isinstance(event, StateChanged) and event.state == "listening"):
            stand.speak()

    ear = KnowsPhrases("The stove is there.", "Para el ensayo", "es")
    stand = Stand(
        ["on and on " * 7, "whatever it may be in there"], tmp_path, on_event, finished=(0.1, 1.0), recogniser=ear
    )
    ear.listen_to(stand.lines)
    stand.run()
    assert [event.text for event in stand.only(Heard)] == ["The stove is there. The stove is there."]
    assert [event.turn for event in stand.only(ReplyText)] == [0, 1]
