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
from rehearsal_voice.language.likeness import likeness, shared_words
from rehearsal_voice.partner.choosing import sentences_of
from rehearsal_voice.partner.clause_harm import COURTS, URGES_OR_THREATENS
from rehearsal_voice.partner.clause_language import foreign
from rehearsal_voice.partner.clause_sense import ClauseSense
from rehearsal_voice.partner.clause_words import (
    CONCESSION,
    EVERYONES,
    FIRST_PERSON,
    GIVES_NOTHING,
    NO_DENIAL,
    OFFERS,
    ORDERS,
    OUT_OF_CHARACTER,
    PERSON_LABEL,
    SAYS_FOR_THEM,
    SPEAKER_LABEL,
    STAGE_DIRECTION,
)
from rehearsal_voice.partner.ledger import may_concede
from rehearsal_voice.partner.slots import SlotFinder
from rehearsal_voice.partner.spoken import raises, thread_of
from rehearsal_voice.partner.state import DirectorState, Reply
from rehearsal_voice.scenes.parts import Meaning, Slot
from rehearsal_voice.scenes.scene import Scene

Rule = Literal["harm", "concession", "language", "person", "character", "markup", "question", "length", "repeat"]
LONGEST_CLAUSE_WORDS = 34
LONGEST_REPLY_WORDS = 52
"""About twenty seconds: beyond that a partner lectures."""
PARROTED = 0.72
"""Share of common words from which a clause counts as the person's own words."""
SAME_QUESTION = 0.4
"""Cosine from which two questions ask for the same; "and the milk?" lies at .5 to "which milk would you like?"."""
SAME_MATTER = 0.6
"""Cosine from which a statement takes away what the director says next: “I'll listen.”, before “Shall I listen?”"""
SAME_WORDS, SAME_SOUND = 0.75, 0.9
_LONGEST_CHOICE = 6
"""Words. “The rye bread is three eighty the half” tells a price."""
_TELLING_LETTERS = 5
_TELLING = 4


@dataclass(frozen=True, slots=True)
class Verdict:
    """good: may be spoken. Else the rule that it breaks, and what in it does."""

    good: bool
    rule: Rule | None = None
    reason: str = ""


def check_clause(
    text: str, scene: Scene, state: DirectorState, spoken_so_far: Sequence[str], sense: ClauseSense | None = None
) -> Verdict:
    """Whether the clause may be spoken after those before it in the same reply.

    sense: the scene's, which hears by meaning what the patterns miss; authored lines need none.
    """
    folded = fold(text)
    broken = (
        _harmful(text, folded, scene.language)
        or _conceding(text, folded, scene, state, sense)
        or _wrong_language(text, folded, scene.language)
        or _persons_words(text, folded, scene, state)
        or _not_in_character(folded)
        or _not_speech(text, scene)
        or _of_another_moment(text, folded, scene, state)
        or _bad_manners(text, folded, state, spoken_so_far)
        or (_by_meaning(text, state, spoken_so_far, sense) if sense is not None else None)
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


def _conceding(text: str, folded: str, scene: Scene, state: DirectorState, sense: ClauseSense | None) -> Broken:
    """Nothing may be given that the ledger still guards; a question, or an if, gives nothing."""
    guarded = [gift for gift in scene.concessions if gift.id not in state.conceded and not may_concede(state, gift)]
    if not guarded or "?" in text or re.search(GIVES_NOTHING, re.sub(NO_DENIAL, "", folded)):
        return None
    if sense is not None and sense.gives_in(text):
        return "concession", "gives in"
    for pattern in (*CONCESSION, *(word for gift in guarded for word in gift.words)):
        found = folded_pattern(pattern).search(folded)
        if found:
            return "concession", found.group(0)
    return None


def _wrong_language(text: str, folded: str, language: str) -> Broken:
    other = foreign(text, folded, language)
    return ("language", other) if other else None


def _persons_words(text: str, folded: str, scene: Scene, state: DirectorState) -> Broken:
    label = re.match(r"^\s*([\w ]{1,24}):\s", text)
    if label and re.match(PERSON_LABEL, fold(label.group(1))):
        return "person", label.group(1)
    chosen = _chosen_for_them(text, folded, scene, state)
    if chosen:
        return "person", chosen
    said_for_them = re.search(SAYS_FOR_THEM, folded)
    if said_for_them:
        return "person", said_for_them.group(0)
    if len(folded.split()) < _TELLING:
        return None
    theirs = [fold(line) for meaning in _own_meanings(scene) for line in meaning.says]
    for line in (*state.past[-3:], *theirs):
        if len(line.split()) >= _TELLING and shared_words(folded, line) >= PARROTED:
            return "person", line
    return _their_role(text, folded, scene)


def _chosen_for_them(text: str, folded: str, scene: Scene, state: DirectorState) -> str:
    """“To drink here, then”, where nobody said so: what is asked for now is the person's to name, and what they named
    stays."""
    tells_more = len(folded.split()) > _LONGEST_CHOICE or text.rstrip().endswith(",")
    if scene.kind != "language" or "?" in text or not state.turn or tells_more or re.search(OFFERS, folded):
        return ""
    known, wants = dict(state.slots), scene.beat(state.beat).wants
    named = SlotFinder(_listed(scene)).find(text, ()).items()
    chosen = (value for name, value in named if name in (*known, *wants) and known.get(name) != value)
    return next((value for value in chosen if _in_so_many_words(value, folded, scene)), "")


def _in_so_many_words(value: str, folded: str, scene: Scene) -> bool:
    """By more than a small word: “here we speak Italian” chooses no table."""
    spoken = (alias for slot in scene.slots.values() for alias in (value, *slot.values.get(value, ())))
    return any(len(alias) >= _TELLING_LETTERS and alias in folded for alias in map(fold, spoken))


def _listed(scene: Scene) -> dict[str, Slot]:
    """What is on offer here."""
    return {name: slot for name, slot in scene.slots.items() if slot.values}


def _their_role(text: str, folded: str, scene: Scene) -> Broken:
    """A first-person sentence that means what only the person would mean here: ordering, asking, giving their name."""
    if scene.kind == "language" and re.match(ORDERS, folded) and SlotFinder(_listed(scene)).find(text, ()):
        return "person", "an order"
    if not re.match(FIRST_PERSON, folded) or re.search(r"\b(you|te|vous|dir|ti)\b", folded):
        return None
    patterns = [pattern for meaning in _own_meanings(scene) for pattern in meaning.patterns]
    patterns += [pattern for slot in scene.slots.values() if slot.free_words for pattern in slot.patterns]
    return next((("person", pattern) for pattern in patterns if folded_pattern(pattern).search(folded)), None)


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
    name = re.escape(scene.partner.name.split()[0])
    found = re.search(STAGE_DIRECTION, text) or re.match(rf"{name} \w+s\b", text)
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
    """Whether it asks while the director wants another thing asked, or said, now: the thread is the director's in both
    gears."""
    if "?" not in clause:
        return False
    wanted = [line.text for line in authored.lines if "?" in line.text]
    if not wanted:
        return raises(authored)
    if raises(authored) and authored.question:  # the question alone would leave out what it is about
        wanted = [" ".join(line.text for line in authored.question)]
    asked, *others = meaning.embed([clause, *wanted])
    return max(float(asked @ other) for other in others) < SAME_QUESTION


def anticipates(clause: str, authored: Reply, meaning: MeaningModel) -> bool:
    """Whether it says what the authored line behind it is about to say."""
    coming = [line.text for line in thread_of(authored)]
    if "?" in clause or not coming:
        return False
    said, *others = meaning.embed([clause, *coming])
    return max(float(said @ other) for other in others) >= SAME_MATTER


def _by_meaning(text: str, state: DirectorState, spoken: Sequence[str], sense: ClauseSense) -> Broken:
    speaks = sense.not_acted(text)
    if speaks:
        return ("markup" if speaks == "narrator" else "character"), speaks
    if sense.is_the_persons(text):
        return "person", "what the person would say"
    before = sense.said_before(text, (*spoken, *(line.text for line in state.last)))
    return ("repeat", before) if before else None


def _bad_manners(text: str, folded: str, state: DirectorState, spoken: Sequence[str]) -> Broken:
    if sum(piece.count("?") for piece in (*spoken, text)) > 1 and "?" in text:
        return "question", "a second question"
    words = len(folded.split())
    before = sum(len(piece.split()) for piece in spoken)
    if words > LONGEST_CLAUSE_WORDS or before + words > LONGEST_REPLY_WORDS:
        return "length", str(before + words)
    earlier = {_folded(piece) for piece in (*spoken, *(line.text for line in state.last), *state.used)}
    if words > 1 and (folded in earlier or any(_nearly(folded, piece) for piece in earlier)):
        return "repeat", text
    return None


def _nearly(one: str, other: str) -> bool:
    """The same words, but for one or for their order."""
    if min(len(one.split()), len(other.split())) < _TELLING - 1:
        return False
    return shared_words(one, other) >= SAME_WORDS or likeness(one, other, SAME_SOUND) >= SAME_SOUND
