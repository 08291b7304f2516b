"""What a clause of a model must pass before it is spoken. Code decides, in well under a millisecond; no model judges.

The order is that of harm: what no partner may say to anybody, a concession that was not earned, then words that are not
the character's, then manners.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from rehearsal_voice.core.ports import MeaningModel
from rehearsal_voice.language.crisis import danger_in
from rehearsal_voice.language.folding import fold, folded_pattern
from rehearsal_voice.language.likeness import shared_words
from rehearsal_voice.partner.choosing import sentences_of
from rehearsal_voice.partner.clause_harm import COURTS, URGES_OR_THREATENS
from rehearsal_voice.partner.clause_words import (
    CONCESSION,
    FIRST_PERSON,
    FUNCTION_WORDS,
    OUT_OF_CHARACTER,
    PERSON_LABEL,
    SAYS_FOR_THEM,
    SPEAKER_LABEL,
    STAGE_DIRECTION,
)
from rehearsal_voice.partner.ledger import may_concede
from rehearsal_voice.partner.state import DirectorState, Reply
from rehearsal_voice.scenes.parts import Meaning
from rehearsal_voice.scenes.scene import Scene

Rule = Literal["harm", "concession", "language", "person", "character", "markup", "question", "length", "repeat"]
LONGEST_CLAUSE_WORDS = 34
LONGEST_REPLY_WORDS = 52
"""About twenty seconds: beyond that a partner lectures."""
PARROTED = 0.72
"""Share of common words from which a clause counts as the person's own words."""
EVERYONES = frozenset(["yes", "no", "thanks", "hello", "goodbye", "whatever", "dont_know", "say_again", "swap_milk"])
SAME_QUESTION = 0.4
"""Cosine from which two questions ask for the same; "and the milk?" lies at .5 to "which milk would you like?"."""
_TELLING = 4


@dataclass(frozen=True, slots=True)
class Verdict:
    """good: may be spoken. Else the rule that it breaks, and what in it does."""

    good: bool
    rule: Rule | None = None
    reason: str = ""


def check_clause(text: str, scene: Scene, state: DirectorState, spoken_so_far: Sequence[str]) -> Verdict:
    """Whether the clause may be spoken after those before it in the same reply."""
    folded = fold(text)
    broken = (
        _harmful(text, folded, scene.language)
        or _conceding(folded, scene, state)
        or _wrong_language(text, folded, scene.language)
        or _persons_words(text, folded, scene, state)
        or _not_in_character(folded)
        or _not_speech(text, scene)
        or _of_another_moment(text, folded, scene, state)
        or _bad_manners(text, folded, state, spoken_so_far)
    )
    return Verdict(False, *broken) if broken else Verdict(True)


Broken = tuple[Rule, str] | None


def _harmful(text: str, folded: str, language: str) -> Broken:
    """Harm that is urged, threatened or told of, and courting: safety looks behind the model as well as before it."""
    for pattern in (*URGES_OR_THREATENS, *COURTS):
        found = re.search(pattern, folded)
        if found:
            return "harm", found.group(0)
    danger = danger_in(text, [language])
    return ("harm", danger) if danger is not None else None


def _conceding(folded: str, scene: Scene, state: DirectorState) -> Broken:
    """Nothing may be given that the ledger still guards; a question, or an if, gives nothing."""
    guarded = [gift for gift in scene.concessions if gift.id not in state.conceded and not may_concede(state, gift)]
    if not guarded or re.search(
        r"\b(if|not|can't|cannot|won't|would need|before|unless|si|no|nicht|pas|non)\b", folded
    ):
        return None
    for pattern in (*CONCESSION, *(word for gift in guarded for word in gift.words)):
        found = folded_pattern(pattern).search(folded)
        if found:
            return "concession", found.group(0)
    return None


def _wrong_language(text: str, folded: str, language: str) -> Broken:
    foreign = [letter for letter in text if letter.isalpha() and not unicodedata.name(letter, "").startswith("LATIN")]
    if foreign:
        return "language", foreign[0]
    words = folded.split()
    counts = {code: sum(word in known for word in words) for code, known in FUNCTION_WORDS.items()}
    own = counts.pop(language, 0)
    other, most = max(counts.items(), key=lambda item: item[1])
    if len(words) >= _TELLING and most >= own + 2:
        return "language", other
    return None


def _persons_words(text: str, folded: str, scene: Scene, state: DirectorState) -> Broken:
    label = re.match(r"^\s*([\w ]{1,24}):\s", text)
    if label and re.match(PERSON_LABEL, fold(label.group(1))):
        return "person", label.group(1)
    said_for_them = re.search(SAYS_FOR_THEM, folded)
    if said_for_them:
        return "person", said_for_them.group(0)
    if len(folded.split()) < _TELLING:
        return None
    theirs = [fold(line) for meaning in _own_meanings(scene) for line in meaning.says]
    for line in (*state.past[-3:], *theirs):
        if len(line.split()) >= _TELLING and shared_words(folded, line) >= PARROTED:
            return "person", line
    if re.match(FIRST_PERSON, folded) and not re.search(r"\b(you|te|vous|dir|ti)\b", folded):
        return _their_role(folded, scene)
    return None


def _their_role(folded: str, scene: Scene) -> Broken:
    """A first-person sentence that means what only the person would mean here: ordering, asking, giving their name."""
    patterns = [pattern for meaning in _own_meanings(scene) for pattern in meaning.patterns]
    patterns += [pattern for slot in scene.slots.values() if slot.free_words for pattern in slot.patterns]
    for pattern in patterns:
        if folded_pattern(pattern).search(folded):
            return "person", pattern
    return None


def _own_meanings(scene: Scene) -> list[Meaning]:
    """What only the person would say here; greetings and thanks are everyone's."""
    return [meaning for meaning in scene.meanings if not meaning.lines and meaning.id not in EVERYONES]


def _not_in_character(folded: str) -> Broken:
    for pattern in OUT_OF_CHARACTER:
        found = re.search(pattern, folded)
        if found:
            return "character", found.group(0)
    return None


def _not_speech(text: str, scene: Scene) -> Broken:
    found = re.search(STAGE_DIRECTION, text)
    if found:
        return "markup", found.group(0)
    if re.match(SPEAKER_LABEL, text):
        label = fold(text.split(":", maxsplit=1)[0])
        if label in (fold(scene.partner.name), fold(scene.partner.name.split()[0])) or len(label.split()) == 1:
            return "markup", label
    symbol = next((letter for letter in text if unicodedata.category(letter) in ("So", "Cs")), "")
    return ("markup", symbol) if symbol else None


def _of_another_moment(text: str, folded: str, scene: Scene, state: DirectorState) -> Broken:
    """What the scene says elsewhere: a weak model reads its brief aloud, even the last line in the middle of a take.

    Questions are `asks_something_else`'s to judge.
    """
    if "?" in text or len(folded.split()) < _TELLING:
        return None
    now = _statements(scene, state.beat)
    for beat in scene.beats:
        for piece in _statements(scene, beat.id) if beat.id != state.beat else ():
            if piece not in now and shared_words(folded, piece) >= PARROTED:
                return "repeat", piece
    return None


def _statements(scene: Scene, beat: str) -> list[str]:
    """The sentences of some length, folded, with which a beat is raised, but for its question."""
    pieces = [piece for one in scene.beats if one.id == beat for line in one.ask for piece in sentences_of(line)]
    return [_folded(piece) for piece in pieces if "?" not in piece and len(piece.split()) >= _TELLING]


@lru_cache(maxsize=4096)
def _folded(text: str) -> str:
    return fold(text)


def asks_something_else(clause: str, authored: Reply, meaning: MeaningModel) -> bool:
    """Whether it asks while the director wants another thing asked now: the thread is the director's in both gears."""
    wanted = [line.text for line in authored.lines if "?" in line.text]
    if "?" not in clause or not wanted:
        return False
    asked, *others = meaning.embed([clause, *wanted])
    return max(float(asked @ other) for other in others) < SAME_QUESTION


def _bad_manners(text: str, folded: str, state: DirectorState, spoken: Sequence[str]) -> Broken:
    if sum(piece.count("?") for piece in (*spoken, text)) > 1 and "?" in text:
        return "question", "a second question"
    words = len(folded.split())
    before = sum(len(piece.split()) for piece in spoken)
    if words > LONGEST_CLAUSE_WORDS or before + words > LONGEST_REPLY_WORDS:
        return "length", str(before + words)
    earlier = {_folded(piece) for piece in (*spoken, *(line.text for line in state.last), *state.used)}
    if words > 1 and folded in earlier:
        return "repeat", text
    return None
