"""Whether words mean what a goal asks for: by the scene's patterns, its examples, and what had just been asked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from rehearsal_voice.core.audio import FloatArray
from rehearsal_voice.core.ports import MeaningModel
from rehearsal_voice.language.folding import fold, folded_pattern
from rehearsal_voice.mentor.exchange import pieces_of, sentences_of
from rehearsal_voice.mentor.goal_terms import has_number, terms_of
from rehearsal_voice.scenes.parts import Beat, Goal, Meaning
from rehearsal_voice.scenes.scene import Scene

SURE = 0.56
"""Cosine from which a sentence counts as meant."""
SURE_AGAINST = 0.78
"""The same where a pattern takes it for something else."""
ASKED_FOR = 0.08
"""What the other side had just asked for is that much easier to recognise, and anything else that much harder."""
SURE_OF_BEAT = 0.62
"""Cosine from which a line is taken for one of a beat's own lines, or a model's way of saying it."""
FAR, WORTH_JUDGING = 0.35, 6
"""Cosine below which a turn has nothing to do with the scene; shorter turns are left alone."""
AS_LIKELY = 0.10
FEW_WORDS, SHORT_ANSWER = 2, 8
_DENIALS = frozenset(
    "not no without never cannot nothing nobody don't sin ni nunca nada sans pas jamais rien kein keine ohne nicht nie"
    " nichts senza mai niente sem nao".split()
)
_NEGATIONS = frozenset("not no without never don't sin ni sans pas kein keine ohne nicht senza sem nao".split())


def denies(text: str) -> bool:
    """Whether the words say no to something."""
    return any(word in _DENIALS or word.endswith("n't") for word in fold(text).split())


class Likeness:
    """One scene's goals as vectors, made once."""

    def __init__(self, scene: Scene, model: MeaningModel) -> None:
        self.scene = scene
        self._model = model
        self._parts: dict[str, Meaning] = {part.id: part for part in (*scene.meanings, *scene.questions)}
        owned = [(part.id, text) for part in self._parts.values() for text in part.says]
        owned += [(f"goal {goal.id}", text) for goal in scene.goals for text in goal.says]
        owned += [("", text) for text in scene.nothing]
        self._owners = [name for name, _ in owned]
        self._denies = [denies(text) for _, text in owned]
        self._vectors = model.embed([text for _, text in owned])
        lines = [(beat.id, line) for beat in scene.beats for line in _lines_of(beat)]
        self._line_owners = [name for name, _ in lines]
        self._line_vectors = model.embed([line for _, line in lines])

    def score(self, goal: Goal, piece: str, before: str) -> float:
        """How surely the piece says what the goal asks for, after the other side had said `before`; 0 for not.

        2 by a pattern or a detail of the scene's, 1.5 for a figure given when it was asked for, else a cosine.
        """
        folded = fold(piece)
        asked = self._asked_for(before)
        names = self._names(goal)
        if self._by_pattern(goal, names, folded, asked) or self._names_detail(goal, piece, folded):
            return 2.0
        words = folded.split()
        if asked & names and terms_of(goal).number and len(words) <= SHORT_ANSWER and has_number(piece):
            return 0.0 if _NEGATIONS & set(words) else 1.5
        if len(words) <= FEW_WORDS:
            return 0.0
        doubtful = self._is_something_else(names, folded)
        return self._by_meaning(names, piece, asked, SURE_AGAINST if doubtful else SURE)

    def resembles(self, piece: str, lines: Sequence[str]) -> float:
        """How close the piece comes to the likest of the other side's sentences: a cosine, 0 where there are none."""
        sentences = [sentence for line in lines for sentence in sentences_of(line)]
        if not sentences:
            return 0.0
        return float((self._model.embed(sentences) @ self._model.embed([piece])[0]).max())

    def asked(self, goal: Goal, before: str) -> bool:
        """Whether that line of the other side's asks for what meets the goal."""
        return bool(self._asked_for(before) & self._names(goal))

    def near(self, goal: Goal, piece: str, before: str) -> float:
        """How close the piece comes to what the scene's author expected for the goal: a cosine."""
        names = self._names(goal)
        own = [name in names for name in self._owners]
        if not any(own):
            return 0.0
        likest = float((self._vectors[own] @ self._model.embed([piece])[0]).max())
        return likest + (ASKED_FOR if self._asked_for(before) & names else 0.0)

    def strays(self, text: str, before: str) -> bool:
        """Whether a whole turn has to do neither with the scene nor with what the other side had just said."""
        if len(text.split()) < WORTH_JUDGING or self.scene.kind == "free" or not len(self._vectors):
            return False
        pieces = pieces_of(text, self.scene.language)
        patterns = [pattern for part in self._parts.values() for pattern in part.patterns]
        patterns += [pattern for goal in self.scene.goals for pattern in goal.patterns]
        if any(folded_pattern(pattern).search(fold(piece)) for pattern in patterns for piece in pieces):
            return False
        if any(self._has_value(name, fold(text).split()) for name in self.scene.slots):
            return False
        known = self._vectors[[bool(name) for name in self._owners]]
        near = [known, self._model.embed(sentences_of(before))] if sentences_of(before) else [known]
        return float((np.concatenate(near) @ self._model.embed(pieces).T).max()) < FAR

    def _is_something_else(self, names: frozenset[str], folded: str) -> bool:
        """A pattern knows it as another meaning; a likeness has to be great to outweigh that."""
        others = (part for name, part in self._parts.items() if name not in names)
        return any(folded_pattern(pattern).search(folded) for part in others for pattern in part.patterns)

    def _names(self, goal: Goal) -> frozenset[str]:
        wanted = {*goal.met_by, f"goal {goal.id}"}
        return frozenset(wanted | {part.id for part in self._parts.values() if wanted & set(part.counts_as)})

    def _by_pattern(self, goal: Goal, names: frozenset[str], folded: str, asked: frozenset[str]) -> bool:
        if any(folded_pattern(pattern).search(folded) for pattern in goal.patterns):
            return True
        few = len(folded.split()) <= FEW_WORDS
        for name in names & set(self._parts):
            fits = any(folded_pattern(pattern).search(folded) for pattern in self._parts[name].patterns)
            if fits and (not few or not asked or name in asked):
                return True
        return False

    def _names_detail(self, goal: Goal, piece: str, folded: str) -> bool:
        """A slot's value, said and not only asked about."""
        if piece.rstrip().endswith("?") and any(
            folded_pattern(pattern).search(folded) for part in self.scene.questions for pattern in part.patterns
        ):
            return False
        return any(self._has_value(name, folded.split()) for name in goal.met_by if name in self.scene.slots)

    def _has_value(self, name: str, words: Sequence[str]) -> bool:
        for value, spoken in self.scene.slots[name].values.items():
            for alias in (value, *spoken):
                parts = fold(alias).split()
                for at in range(len(words) - len(parts) + 1):
                    if list(words[at : at + len(parts)]) == parts:
                        return not _NEGATIONS & set(words[max(0, at - 2) : at])
        return False

    def _by_meaning(self, names: frozenset[str], piece: str, asked: frozenset[str], sure: float) -> float:
        own = np.array([name in names for name in self._owners], dtype=bool)
        if not own.any():
            return 0.0
        scores: FloatArray = self._vectors @ self._model.embed([piece])[0]
        if self._turned_round(own, scores, piece):
            sure = SURE_AGAINST
        likest = float(scores[own].max())
        rival = float(scores[~own].max()) if (~own).any() else 0.0
        if asked:
            likest += ASKED_FOR if asked & names else -ASKED_FOR
        return likest if likest >= max(sure, rival) else 0.0

    def _turned_round(self, own: NDArray[np.bool_], scores: FloatArray, piece: str) -> bool:
        """Whether the likest example says no and the piece does not, or the other way round."""
        likest = int(np.argmax(np.where(own, scores, -1.0)))
        return self._denies[likest] != denies(piece)

    def _asked_for(self, before: str) -> frozenset[str]:
        """What the scene waits for after that line; nothing when the line is none of its beats'."""
        sentences = sentences_of(before)[-2:]
        if not sentences or not len(self._line_vectors):
            return frozenset()
        scores = self._line_vectors @ self._model.embed([*sentences, before]).T
        best = scores.max(axis=1)
        near = [owner for owner, score in zip(self._line_owners, best, strict=True) if score >= self._near(best)]
        return frozenset(name for owner in near for name in self.scene.beat(owner).wants)

    @staticmethod
    def _near(best: FloatArray) -> float:
        """Several beats may ask alike; what lies close to the likest line counts, too."""
        return max(SURE_OF_BEAT, float(best.max()) - AS_LIKELY)


def _lines_of(beat: Beat) -> Iterator[str]:
    for lines in (beat.ask, beat.push, beat.resist, beat.back, *beat.answers.values()):
        yield from lines
