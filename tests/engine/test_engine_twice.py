"""A slip that was heard unsurely is mended a reply later, and only when a second decoding has it as well."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from engine_stand import Stand

from rehearsal_voice.core.audio import FloatArray
from rehearsal_voice.core.events import Answered, CorrectionGiven
from rehearsal_voice.core.transcript import Transcript, Word
from rehearsal_voice.testing.ears import ScriptedRecogniser
from rehearsal_voice.testing.lines import ScriptedLines

LINES = ["A latte, but he don't want milk.", "A large one.", "To go."]
MENDED = LINES[0].replace("don't", "doesn't")


class UnsureRecogniser:
    """Half sure of every word. again: what the first line sounds like the second time."""

    def __init__(self, again: str) -> None:
        self._ear: ScriptedRecogniser | None = None
        self._again = again
        self._heard: dict[str, int] = {}

    def listen_to(self, lines: ScriptedLines) -> None:
        self._ear = ScriptedRecogniser(lines)

    def transcribe(self, samples: FloatArray, language: str | None) -> Transcript:
        assert self._ear is not None
        said = self._ear.transcribe(samples, "en")
        if language == "en":
            self._heard[said.text] = self._heard.get(said.text, 0) + 1
            if said.text == LINES[0] and self._heard[said.text] > 1:
                return replace(said, text=self._again)
        words = tuple(Word(word, 0.0, 0.1, 0.6) for word in said.text.split())
        return replace(said, words=words)


@pytest.mark.parametrize(("again", "forms"), [(LINES[0], ["he doesn't"]), (MENDED, [])])
def test_only_what_both_decodings_have_is_mended(tmp_path: Path, again: str, forms: list[str]) -> None:
    ear = UnsureRecogniser(again)
    stand = Stand(LINES, tmp_path, recogniser=ear)
    ear.listen_to(stand.lines)
    stand.run()
    given = stand.only(CorrectionGiven)
    assert [event.form for event in given] == forms
    assert all(event.turn == 2 for event in given)
    kept = [event.said.get("stable") for event in stand.only(Answered) if "stable" in event.said]
    assert kept
    assert ("_" in str(kept[0])) is (not forms)
