"""What a turn means: each clause is compared, as a sentence embedding and by patterns, with what the scene knows."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

import numpy as np

from rehearsal_voice.core.audio import FloatArray
from rehearsal_voice.core.ports import MeaningModel
from rehearsal_voice.language.folding import fold, folded_pattern
from rehearsal_voice.language.negation import denies
from rehearsal_voice.partner.misheard import Misheard
from rehearsal_voice.partner.nearness import Nearness
from rehearsal_voice.partner.pieces import (
    BY_PATTERN,
    FEW_WORDS,
    is_asked,
    pieces_of,
    smallest,
    states,
    weighed,
    without_openers,
)
from rehearsal_voice.partner.slots import SlotFinder
from rehearsal_voice.partner.state import Act, DirectorState, HeardTurn, Understanding
from rehearsal_voice.scenes.parts import ANYTHING, Beat, Goal, Meaning
from rehearsal_voice.scenes.scene import Scene

WAITED_FOR, ANSWERED = 2.8, 1.7
"""Log-odds for what the beat waits for, and for what it has an answer to: people hear what they expect."""
SURE_FOR_LEDGER = 1.0
"""So much surer for what a concession hangs on: a maybe is not taken for a no, nor effort for a result."""
MOVING, SURE_OF_MOVING = 0.5, 1.0
"""Nobody is told that they were rude, or comforted for a loss, on a mere likeness."""
LEAVES, SURE_OF_LEAVING = "goodbye", 1.5
"""Nor is a take ended on a mere likeness."""
SURE_OF_ASKING = 1.5
"""So much surer before a question is taken for what none of whose examples asks, or a statement for a question."""
GOAL_SURE = 0.66
BY_PATTERN_EXPECTED = 2.0
"""Of what a pattern found that the beat waits for: before any other pattern."""
WORD_FOR_WORD = 1.495
"""Of what is one of the examples: above any likeness, but what a pattern found in a part of it goes first."""
_CORRECTS = re.compile(
    r"\b(actually|instead|rather|no wait|sorry|i meant|make (?:it|that)|change|mejor|en realidad|perdon|cambi\w+"
    r"|prefiero|al final|plutot|en fait|finalement|pardon|lieber|doch|sondern|invece|anzi|meglio"
    r"|afinal|alias|melhor|em vez)\b"
)
"""Folded words of somebody who changes what they said before."""
LITTLE = 0.75
"""A likeness of less counts for nothing in a clause that plainly names a detail."""
SURE_OF_ONE_WORD = 3.0
"""One or two words alone lie near too many sentences; patterns know the small ones."""
_SMALL_WORDS = frozenset(("yes", "no", "thanks", "maybe", "murmur"))
_FEWEST_TELLING, _MOSTLY = 3, 0.75


class Listener:
    """One scene's understanding. The embeddings of all examples are made once, when it is built."""

    def __init__(self, scene: Scene, model: MeaningModel) -> None:
        self._scene = scene
        self._model = model
        self._finder = SlotFinder(scene.slots)
        self._misheard = Misheard(scene)
        self._parts: tuple[Meaning, ...] = (*scene.meanings, *scene.questions)
        self._chosen_by = {question.id: question.takes_slots for question in scene.questions}
        self._earning = frozenset(name for gift in scene.concessions for name in (*gift.needs, *gift.any_of))
        self._passing = frozenset(part.id for part in scene.meanings if not (part.lasting or part.lines)) - _SMALL_WORDS
        self._moving = frozenset(meaning.id for meaning in scene.meanings if abs(meaning.mood) >= MOVING)
        self._unasked = frozenset(part.id for part in self._parts if not any("?" in text for text in part.says))
        self._untold = frozenset(
            part.id for part in self._parts if part.says and all("?" in text for text in part.says)
        )
        owners = [(part.id, text) for part in self._parts for text in part.says]
        owners += [("", text) for text in scene.nothing]
        goals = [(goal.id, text) for goal in scene.goals for text in goal.says]
        self._word_for_word: dict[str, list[str]] = {}
        for part in self._parts:
            for text in part.says:
                self._word_for_word.setdefault(fold(text), []).append(part.id)
        self._goal_owners = [name for name, _ in goals]
        vectors = model.embed([text for _, text in [*owners, *goals]])
        self._nearness = Nearness([name for name, _ in owners], vectors[: len(owners)])
        denying = {part.id for part in self._parts if _is_a_denial(part)}
        self._denying = np.array([name in denying for name in self._nearness.names], bool)
        self._goal_vectors = vectors[len(owners) :]

    def understand(self, heard: HeardTurn, state: DirectorState) -> Understanding:
        """The acts, details and goals of one turn; `off` when nothing in it fits the scene."""
        beat = self._scene.beat(state.beat)
        pieces = pieces_of(heard.text, self._scene.language)
        if not pieces:
            return Understanding(heard.text, off=True)
        vectors = self._model.embed(pieces)
        asked = [is_asked(piece, heard.text) for piece in pieces]
        found = [self._act(*piece, beat) for piece in zip(pieces, vectors, asked, strict=True)]
        acts = weighed(found, whole=len(pieces) > 1 and pieces[-1] == heard.text.strip())
        acts = without_openers(acts, pieces, "yes" in (*beat.wants, *beat.sets), self._scene.language)
        slots = self._slots(pieces, acts, beat, heard.text, dict(state.slots))
        acts, slots = self._with_misheard(pieces, acts, slots, beat)
        acts = self._without_doubtful_questions(acts, slots, beat, heard.text)
        goals = self._goals(pieces, vectors)
        dropped = self._dropped(pieces, [slot for slot, _, _ in slots], dict(state.slots))
        told = [slot for slot, _, _ in slots if self._scene.slots[slot].values or slot in beat.wants]
        return Understanding(
            heard.text, acts, slots, goals, off=not (acts or told or goals or dropped), dropped=dropped
        )

    def _with_misheard(
        self, pieces: Sequence[str], acts: Sequence[Act], slots: tuple[tuple[str, str, str], ...], beat: Beat
    ) -> tuple[tuple[Act, ...], tuple[tuple[str, str, str], ...]]:
        """And what the beat waits for, by its sound, where nothing was found that it knows what to do with."""
        expected = expected_in(beat)
        if not expected.isdisjoint([*(act.name for act in acts), *(slot for slot, _, _ in slots)]):
            return tuple(acts), slots
        if not any(act.name in self._chosen_by for act in acts):
            slots = (*slots, *self._misheard.details(pieces, beat.wants))
        return (*acts, *self._misheard.acts(pieces, acts, expected)), slots

    def _act(self, piece: str, vector: FloatArray, asked: bool | None, beat: Beat) -> Act | None:
        folded = fold(piece)
        expected = expected_in(beat)
        by_pattern = [part.id for part in self._parts if _matches(part, folded)]
        for name in sorted(by_pattern, key=lambda name: (asked and name in self._unasked, name not in expected)):
            return Act(name, piece, BY_PATTERN_EXPECTED if name in expected else BY_PATTERN)
        for name in sorted(self._word_for_word.get(folded, ()), key=lambda name: name not in expected):
            return Act(name, piece, WORD_FOR_WORD)
        names = self._nearness.names
        if not names:
            return None
        odds = self._nearness.log_odds(vector) + np.array(
            [self._bonus(name, beat, asked) for name in names], np.float32
        )
        if not denies(folded):
            odds = np.where(self._denying, -np.inf, odds)
        best = int(np.argmax(odds))
        few = len(folded.split()) <= FEW_WORDS
        if not names[best] or odds[best] < (SURE_OF_ONE_WORD if few else 0.0):
            return None
        return Act(names[best], piece, float(1 / (1 + np.exp(-odds[best]))))

    def _bonus(self, name: str, beat: Beat, asked: bool | None) -> float:
        """Log-odds before a word was heard. asked: whether it has a question mark; None where it has no mark at all."""
        waited = WAITED_FOR if name in beat.wants or name in beat.sets else ANSWERED if name in beat.answers else 0.0
        if asked is not None and name in (self._untold if not asked else self._unasked):
            waited -= SURE_OF_ASKING
        if name == LEAVES and name not in beat.wants:
            return waited - SURE_OF_LEAVING
        if name in self._moving:
            return waited - SURE_OF_MOVING
        return waited - SURE_FOR_LEDGER if name in self._earning else waited

    def _slots(
        self, pieces: Sequence[str], acts: Sequence[Act], beat: Beat, text: str, known: Mapping[str, str]
    ) -> tuple[tuple[str, str, str], ...]:
        asking = {act.clause for act in acts if self._chosen_by.get(act.name) is False and act.score >= BY_PATTERN}
        perhaps = {act.clause for act in acts if self._chosen_by.get(act.name) is False} - asking
        asked = [name for name in beat.wants if name in self._scene.slots]
        settled = {act.clause for act in acts if act.name in beat.wants}
        ordering = any(act.score >= BY_PATTERN and act.name in self._passing for act in acts)
        telling_more = self._scene.kind == "language" and ANYTHING in beat.wants
        telling_more = telling_more and not ordering and not _CORRECTS.search(fold(text))
        found: dict[str, tuple[str, str]] = {}
        for piece in smallest(pieces):
            for slot in self._finder.denied(piece):
                found.pop(slot, None)
            if not any(piece in clause for clause in asking):
                here = self._finder.find(piece, asked, by_sound=piece not in settled)
                tells = "?" not in text and not set(here).isdisjoint(asked)
                in_passing = (" " not in piece.strip() and fold(piece) != fold(text)) or (asked and piece in settled)
                for slot, value in here.items():
                    if slot in known and slot not in asked and (telling_more or in_passing):
                        continue  # "Sure, here", "Just the coffee", "A big day": none changes what was ordered before
                    if piece not in perhaps or slot in asked or tells or states(piece, text):
                        found[slot] = (value, piece)
        self._across_joints(pieces, asked, found)
        if not found and not acts:
            for slot in asked:
                value = self._finder.free_answer(text, slot)
                if value:
                    found[slot] = (value, text)
        return tuple((slot, value, piece) for slot, (value, piece) in found.items())

    def _dropped(self, pieces: Sequence[str], said: Sequence[str], known: Mapping[str, str]) -> tuple[str, ...]:
        """ "Actually, no croissant": what was ordered and is now refused, where the scene can do without."""
        spare = {name for beat in self._scene.beats if "no" in beat.wants for name in beat.wants}
        denied = {
            slot for piece in pieces for slot, value in self._finder.denied(piece).items() if known.get(slot) == value
        }
        return tuple(sorted(denied & spare - set(said)))

    def _across_joints(self, pieces: Sequence[str], asked: Sequence[str], found: dict[str, tuple[str, str]]) -> None:
        """ "Just me and my wife" is two people, though "just me" would be one."""
        parts = smallest(pieces)
        for piece in (piece for piece in pieces if piece not in parts):
            for slot, value in self._finder.find(piece, asked).items():
                within = {self._finder.find(part, asked).get(slot) for part in parts if part in piece}
                if slot in asked and slot in found and value not in within:
                    found[slot] = (value, piece)

    def _without_doubtful_questions(
        self, acts: Sequence[Act], slots: Sequence[tuple[str, str, str]], beat: Beat, text: str
    ) -> tuple[Act, ...]:
        """ "By card." names what was asked for. That it also resembles "do you take cards?" counts for nothing;
        nor does it count that "a large one" is a little like "that one".
        """
        answered = {
            clause for slot, _, clause in slots if (slot in beat.wants and "?" not in text) or states(clause, text)
        }
        wanted = [slot for slot, _, _ in slots if slot in beat.wants and "?" not in text]
        return tuple(
            act
            for act in acts
            if act.score >= (BY_PATTERN if act.name in self._chosen_by else 0.0 if act.name in beat.wants else LITTLE)
            or not (act.clause in answered or (wanted and self._finder.find(act.clause, wanted)))
        )

    def _goals(self, pieces: Sequence[str], vectors: FloatArray) -> tuple[tuple[str, str], ...]:
        met: dict[str, str] = {}
        for piece, vector in zip(pieces, vectors, strict=True):
            folded = fold(piece)
            for goal in self._scene.goals:
                if _matches(goal, folded):
                    met.setdefault(goal.id, piece)
            if len(self._goal_owners):
                scores = self._goal_vectors @ vector
                best = int(np.argmax(scores))
                if scores[best] >= GOAL_SURE:
                    met.setdefault(self._goal_owners[best], piece)
        return tuple(met.items())


def expected_in(beat: Beat) -> frozenset[str]:
    """What the beat waits for or has an answer to."""
    return frozenset((*beat.wants, *beat.answers, *beat.sets))


def _is_a_denial(part: Meaning) -> bool:
    """Whether most examples of it deny something; then a clause that denies nothing is only like them by its nouns."""
    return len(part.says) >= _FEWEST_TELLING and sum(denies(fold(text)) for text in part.says) >= _MOSTLY * len(
        part.says
    )


def _matches(part: Meaning | Goal, folded: str) -> bool:
    return any(folded_pattern(pattern).search(folded) for pattern in part.patterns)
