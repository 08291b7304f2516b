"""What the partner answers before, or instead of, going on with its business: questions, feelings, hard words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from rehearsal_voice.partner.draft import Draft
from rehearsal_voice.partner.state import Act, Understanding
from rehearsal_voice.scenes.conditions import fields_of
from rehearsal_voice.scenes.parts import ANYTHING, Beat, Lines, Meaning

ANSWERS_AT_ONCE = 2
FAIRLY_SURE = 0.75
"""What was understood less surely is answered only when nothing surer was said."""
BARE = frozenset(["yes", "no"])
MOVING = 0.4
"""What changes the partner's mood so much is answered before anything else."""


class Reactions:
    """Adds them to one draft."""

    def __init__(self, draft: Draft) -> None:
        self._draft = draft
        self._scene = draft.scene

    def answer_questions(self, meant: Understanding, beat: Beat) -> bool:
        """Answer what was asked in passing, in place; at most two."""
        draft, answered = self._draft, 0
        for question in self._scene.questions:
            if not meant.has(question.id) or question.id in (*beat.wants, *beat.answers):
                continue
            if answered < ANSWERS_AT_ONCE and draft.holding(question.only_if):
                exact = [line for line in question.lines if fields_of(line)]
                place = f"question {question.id}"
                answered += draft.say(exact, place) or draft.say(question.lines, place)
        if answered and ANYTHING in beat.wants:
            self._count_try()
        return answered > 0

    def parry(self, meant: Understanding, beat: Beat) -> bool:
        """A question that no author foresaw gets a word of its own, which claims to know nothing."""
        asks = meant.off and self.only_asks(meant, beat) and self._draft.state.tries < max(1, beat.tries)
        if not (asks and self._draft.say(self._scene.repairs.asked, "asked")):
            return False
        self._count_try()
        return True

    def touched(self, meant: Understanding, beat: Beat) -> bool:
        """Tears and insults are answered before the business, also where that is settled by the same words."""
        foreseen = {*beat.wants, *beat.answers}
        moving = [meaning for meaning in self.meanings(meant) if abs(meaning.mood) >= MOVING]
        fresh = [meaning for meaning in moving if meaning.id not in foreseen and not self._was_answered(meaning)]
        return any(self._draft.say(meaning.lines, f"meaning {meaning.id}") for meaning in fresh)

    def _was_answered(self, meaning: Meaning) -> bool:
        """Whether what stays said has had its word: a loss is not condoled with at each mention."""
        return meaning.lasting and not self._draft.state.used.isdisjoint(meaning.lines)

    def only_asks(self, meant: Understanding, beat: Beat) -> bool:
        """Whether nothing was said but a question, be it one that the scene knows, and none that the beat hopes for."""
        if meant.off:
            return meant.text.rstrip().endswith("?")
        questions = {question.id for question in self._scene.questions}
        questions -= set(beat.wants)
        asked = bool(meant.acts) and questions.issuperset(act.name for act in meant.acts)
        return asked and not (meant.slots or meant.goals)

    def _count_try(self) -> None:
        state = self._draft.state
        self._draft.state = replace(state, tries=state.tries + 1)

    def react(self, meant: Understanding, beat: Beat) -> bool:
        """What has its own answer: first in this beat, then anywhere. Asked in vain often enough, a beat lets go."""
        draft = self._draft
        patient = draft.state.tries < max(2, beat.tries + 1)
        for act in sorted(meant.acts, key=lambda act: _when_answered(act, beat)):
            lines = beat.answers.get(act.name, ()) if patient else ()
            if lines and draft.say(lines, f"answer {beat.id} {act.name}"):
                self._count_try()
                return True
        return any(draft.say(meaning.lines, f"meaning {meaning.id}") for meaning in self.meanings(meant))

    def meanings(self, meant: Understanding) -> list[Meaning]:
        """What was meant, of the scene's meanings; what moves the partner most comes first."""
        found = [meaning for act in meant.acts if (meaning := self._meaning(act.name)) is not None]
        return sorted(found, key=lambda meaning: -abs(meaning.mood))

    def own_answer(self, beat: Beat, meant: Understanding) -> Lines:
        """What this beat has to say to a turn that it would take as it is, but that was not what it hoped for; and to
        one way of settling it that wants another word than the others."""
        if any(name in beat.wants for name in meant.names):
            surest = max((act for act in meant.acts if act.name in beat.wants), key=lambda act: act.score, default=None)
            if surest is None or self._told_otherwise(beat.sets.get(surest.name, {}), meant):
                return ()
            return tuple(line for line in beat.answers.get(surest.name, ()) if "?" not in line)
        if ANYTHING not in beat.wants:
            return ()
        return next((beat.answers[act.name] for act in meant.acts if act.name in beat.answers), ())

    def _told_otherwise(self, implied: Mapping[str, str], meant: Understanding) -> bool:
        """Whether a detail was named that is not the one this meaning stands for."""
        return any(implied.get(slot, value) != value for slot, value, _ in meant.slots)

    def _meaning(self, name: str) -> Meaning | None:
        return next((meaning for meaning in self._scene.meanings if meaning.id == name), None)


def _when_answered(act: Act, beat: Beat) -> tuple[bool, bool, bool]:
    """What stands in a beat's way first, what is doubtful late; “No, that's all” is more than a no."""
    return act.name not in beat.unless, act.score < FAIRLY_SURE, act.name in BARE
