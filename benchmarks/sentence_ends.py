"""Where sentences end in the recordings, from their own transcripts and times."""

from __future__ import annotations

import difflib
import json
from dataclasses import dataclass
from pathlib import Path

from benchmarks.recordings import Recording

TERMINAL = ".?!"

FRENCH_READER = "fr-sppas-f-f-b003-p9"
FRENCH_SENTENCE_ENDS = frozenset(("en_train", "confortablement", "voyageurs", "ronfler", "rails", "arrive"))
"""The one French recording with pauses worth the name has no punctuation: its sentences were marked by hand, by the
last word of each."""

FRENCH_MARKS = frozenset("#*+@")
"""Silence, noise, a short pause and laughter in that corpus's transcripts."""

LATEST_START_S = 0.05
"""A word counts as said before a pause if it began this long before; forced alignment is off by up to 0.1 s."""


@dataclass(frozen=True, slots=True)
class SpokenWord:
    """ends_sentence: None where the transcript does not tell (a word the aligner could not match)."""

    start: float
    ends_sentence: bool | None


def spoken_words(recording: Recording, folder: Path) -> list[SpokenWord]:
    """The words of a voice note, a meeting or a French talk in order of time; empty for other recordings."""
    name = recording.name
    file = folder / "times" / f"{name}.json"
    if not file.is_file():
        return []
    times = json.loads(file.read_text(encoding="utf-8"))
    if name.startswith("en-note-0") and "ps_align" in times:
        return _of_a_note(recording.transcript, times["ps_align"]["words"])
    if name.startswith("en-ami-"):
        return _of_a_meeting(times["words"])
    if name.startswith("fr-") and "tokens" in times:
        ends = FRENCH_SENTENCE_ENDS if name == FRENCH_READER else frozenset[str]()
        spoken = [token for token in times["tokens"] if token["text"] not in FRENCH_MARKS]
        return [SpokenWord(token["start"], token["text"] in ends) for token in spoken]
    return []


def last_before(words: list[SpokenWord], moment_s: float) -> SpokenWord | None:
    """The last word that began before that moment."""
    earlier = [word for word in words if word.start < moment_s - LATEST_START_S]
    return earlier[-1] if earlier else None


def _of_a_note(script: str, aligned: list[dict[str, object]]) -> list[SpokenWord]:
    """Forced alignment has no punctuation: matched to the script that was read."""
    written = script.split()
    plain = ["".join(letter for letter in word.lower() if letter.isalnum()) for word in written]
    heard = ["".join(letter for letter in str(word["text"]).lower() if letter.isalnum()) for word in aligned]
    place: dict[int, int] = {}
    for block in difflib.SequenceMatcher(None, heard, plain, autojunk=False).get_matching_blocks():
        place |= {block.a + step: block.b + step for step in range(block.size)}
    return [
        SpokenWord(float(str(word["start"])), _ends(written, place.get(index), place.get(index + 1, len(written))))
        for index, word in enumerate(aligned)
    ]


def _ends(written: list[str], here: int | None, following: int) -> bool | None:
    """Unknown where the aligner left out the word after this one: the pause may lie on either side of it."""
    if here is None or following != here + 1:
        return None
    return written[here][-1] in TERMINAL


def _of_a_meeting(entries: list[dict[str, object]]) -> list[SpokenWord]:
    """A word ends a sentence when the same speaker's next mark is a full stop or a question mark."""
    words = []
    for index, entry in enumerate(entries):
        if entry["type"] != "word":
            continue
        following = next((one for one in entries[index + 1 :] if one["speaker"] == entry["speaker"]), None)
        ends = following is not None and following["type"] == "punc" and str(following["text"]) in TERMINAL
        words.append(SpokenWord(float(str(entry["start"])), ends))
    return sorted(words, key=lambda word: word.start)
