"""A take as an exchange of two people: who said what, when, and nothing about which of them is asking."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from rehearsal_voice.core.events import Event, Heard, ReplyHeard, Speaker, SpeechEnd, TutorAnswered
from rehearsal_voice.core.transcript import Word

_SENTENCE = re.compile(r"[^.?!…;]+[.?!…;]*(?:\s|$)|[^.?!…;]+[.?!…;]*")
_INSIDE_NUMBER = re.compile(r"(?<=\d)[.](?=\d)")
_JOINTS = {
    "en": r",\s+(?:and|but|because|so|then)\s+|,\s+|\s+(?:and|but|because)\s+",
    "es": r",\s+(?:y|pero|porque|así que)\s+|,\s+|\s+(?:y|pero|porque)\s+",
    "fr": r",\s+(?:et|mais|parce que|alors)\s+|,\s+|\s+(?:et|mais|parce que)\s+",
    "de": r",\s+(?:und|aber|weil|denn|dann)\s+|,\s+|\s+(?:und|aber)\s+",
    "it": r",\s+(?:e|ma|perché|quindi)\s+|,\s+|\s+(?:e|ma|perché)\s+",
    "pt": r",\s+(?:e|mas|porque|então)\s+|,\s+|\s+(?:e|mas|porque)\s+",
}


@dataclass(frozen=True, slots=True)
class Said:
    """One contribution. start, end: seconds on the capture clock. before: what the other side had said last."""

    turn: int
    speaker: Speaker
    text: str
    start: float
    end: float
    words: tuple[Word, ...] = ()
    before: str = ""


@dataclass(frozen=True, slots=True)
class Exchange:
    """Everything said in a take, in order."""

    said: tuple[Said, ...]
    language: str

    def by(self, speaker: Speaker) -> tuple[Said, ...]:
        """What one side said."""
        return tuple(said for said in self.said if said.speaker == speaker)

    def words(self, speaker: Speaker) -> int:
        """How many words one side said."""
        return sum(len(said.text.split()) for said in self.by(speaker))


def exchange_of(events: Iterable[Event], language: str) -> Exchange:
    """The exchange in a take's events: what was recognised, and of the partner what was really heard, line by line.

    What was said to the tutor, such as the answers of a quiz, is no part of it.
    """
    taught: set[int] = set()
    heard: dict[tuple[int, float], Said] = {}
    ends: dict[int, SpeechEnd] = {}
    for event in events:
        if isinstance(event, SpeechEnd):
            ends[event.turn] = event
        elif isinstance(event, TutorAnswered):
            taught.add(event.turn)
        elif isinstance(event, Heard) and event.text.strip():
            heard[event.turn, -1.0] = _person(event)
        elif isinstance(event, ReplyHeard) and event.text.strip():
            heard[event.turn, event.start] = Said(event.turn, "partner", event.text, event.start, event.t)
    return Exchange(
        tuple(_with_before(_timed(heard[key], ends) for key in sorted(heard) if key[0] not in taught)), language
    )


def _person(event: Heard) -> Said:
    start, end = (event.words[0].start, event.words[-1].end) if event.words else (event.t, event.t)
    return Said(event.turn, "person", event.text, start, end, event.words)


def _timed(said: Said, ends: dict[int, SpeechEnd]) -> Said:
    end = ends.get(said.turn)
    if said.speaker == "person" and not said.words and end is not None:
        return replace(said, start=end.start, end=end.t)
    return said


def _with_before(said: Iterable[Said]) -> list[Said]:
    last: dict[Speaker, str] = {"person": "", "partner": ""}
    result = []
    for one in said:
        result.append(replace(one, before=last["partner" if one.speaker == "person" else "person"]))
        last[one.speaker] = one.text
    return result


def sentences_of(text: str) -> list[str]:
    """The sentences of a text, each a verbatim part of it. A point inside a number ends none."""
    hidden = _INSIDE_NUMBER.sub("\x00", text)
    return [part.strip().replace("\x00", ".") for part in _SENTENCE.findall(hidden) if re.search(r"\w", part)]


def pieces_of(text: str, language: str) -> list[str]:
    """Sentences, their clauses, and pairs of neighbouring sentences: verbatim parts, once each, smaller ones first."""
    sentences = sentences_of(text)
    clauses = [clause for sentence in sentences for clause in _clauses(sentence, language)]
    pairs = [f"{left} {right}" for left, right in pairwise(sentences)]
    return list(dict.fromkeys([*clauses, *sentences, *(pair for pair in pairs if pair in text)]))


def _clauses(sentence: str, language: str) -> Sequence[str]:
    joints = _JOINTS.get(language, r",\s+")
    return [part.strip(" ,") for part in re.split(joints, sentence) if re.search(r"\w", part)]
