"""The course of a scene: which beat comes next, and what one turn does to the beat at hand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from rehearsal_voice.core.events import BeatReached, FaultNamed
from rehearsal_voice.language.folding import fold
from rehearsal_voice.partner.choosing import drawn
from rehearsal_voice.partner.clause_words import FUNCTION_WORDS
from rehearsal_voice.partner.draft import Draft
from rehearsal_voice.partner.ledger import BACKS_DOWN, concede, may_concede
from rehearsal_voice.partner.reactions import Reactions
from rehearsal_voice.partner.state import DirectorState, Understanding
from rehearsal_voice.scenes.conditions import fields_of
from rehearsal_voice.scenes.parts import ANYTHING, Beat, Lines
from rehearsal_voice.scenes.scene import Scene

LEAVES = "goodbye"
"""A meaning the director itself acts upon; a language's common file, or the scene, gives it its words."""
VAGUE = frozenset(["dont_know", "maybe", "whatever", "vague", "vague_ask", "soft_no", "in_passing"])
RAMBLING_WORDS = 70
SEVERAL = 2
_LONG_ENOUGH = 3
_QUIET_TURNS = 3
_SPARING_TURNS, _FEW_WORDS = 2, 2
_ANSWERS_LATELY, _TELLING_WORD = 2, 4
_TELLS_NOTHING = frozenset(
    "know think then them than when these those from about like much more they their there really".split()
)


class Course:
    """Leads one draft through the scene."""

    def __init__(self, draft: Draft) -> None:
        self._draft = draft
        self._scene = draft.scene
        self._reactions = Reactions(draft)

    def first_beat(self) -> Beat:
        """Where the take begins."""
        return next(self._open_beats(()))

    def enter(self, beat: Beat) -> None:
        """Stand in this beat from now on."""
        draft = self._draft
        visited = (*draft.state.visited, beat.id)
        draft.state = replace(draft.state, beat=beat.id, visited=visited, tries=0, pushes=0, aside=False)
        draft.facts.append(BeatReached(turn=0, t=0.0, beat=beat.id))
        draft.hold_s = max(draft.hold_s, beat.hold_s)
        if beat.names_fault:
            draft.facts.append(FaultNamed(turn=0, t=0.0, fault=beat.names_fault))

    def follow(self, meant: Understanding, repeated: bool, before: DirectorState) -> None:
        """Compose the reply to what was meant. before: the state in which it was heard."""
        draft, beat = self._draft, self._draft.beat
        if self._finish(beat, meant):
            return
        if before.aside and not self._settles(beat, _lasting_part(meant, self._scene), repeated):
            self._after_aside(beat, meant)
            return
        noted = self._changed(meant, before)
        parried = self._reactions.parry(meant, beat)
        answered = self._reactions.answer_questions(meant, beat) or parried
        touched = self._reactions.touched(meant, beat)
        if touched and draft.asks:
            return
        if self._settles(beat, meant, repeated):
            answer = self._reactions.own_answer(beat, meant) or self._at_once(beat, meant)
            pushed = self._settle_or_push(beat, noted or answered or touched, answer)
            if not touched:
                draft.open_with("question" if answered else "resist" if pushed else "yields")
            return
        if draft.rules.when_vague and not answered and not noted and self._vague(meant):
            self._insist(beat, meant, repeated)
            return
        reacted = touched or (not (answered or noted) and self._reactions.react(meant, beat))
        volunteered = any(dict(before.slots).get(slot) != value for slot, value, _ in meant.slots)
        if answered or reacted or noted or volunteered:
            if not (answered or reacted or noted):
                self._takes_note(meant, before)
            self._resume(beat)
            if (answered or not reacted) and not parried:
                draft.open_with("question" if answered else "yields")
            return
        self._insist(beat, meant, repeated)

    def _resume(self, beat: Beat) -> None:
        """Back to the beat, unless what was just said has made it pointless: tea takes no milk to be chosen."""
        if self._draft.holding(beat.only_if):
            self.back()
        else:
            self.advance()

    def _after_aside(self, beat: Beat, meant: Understanding) -> None:
        """What was said to something beside the matter is taken as heard; then the matter is raised."""
        draft = self._draft
        draft.state = replace(draft.state, aside=False)
        answered = self._reactions.answer_questions(meant, beat)
        if len(draft.state.visited) == 1:  # what they let be remembered was asked after; they were greeted then
            answered or draft.say(self._scene.recalls.after, "after recall")
            self.back()
            return
        draft.say(beat.ask, f"ask {beat.id}")
        draft.open_with("question" if answered else "yields")

    def back(self) -> None:
        """Take up the thread again after something else."""
        draft, beat = self._draft, self._draft.beat
        if draft.asks:
            return
        greeted = len(draft.state.visited) == 1
        for lines in (beat.back, () if greeted else beat.ask, beat.resist):
            if draft.say(lines, f"back {beat.id}"):
                return
        self._let_go(beat)

    def _finish(self, beat: Beat, meant: Understanding) -> bool:
        """The last word of the last beat, or a goodbye before it."""
        draft = self._draft
        if beat.ends:
            self._reactions.answer_questions(meant, beat)
            draft.say(beat.yields, f"end {beat.id}") or draft.say(self._scene.leaving, "leaving")
            draft.ends = True
        elif meant.has(LEAVES) and LEAVES not in beat.wants and self._nearly_over(beat):
            self._settle_or_push(beat, short=True)
        elif meant.has(LEAVES) and LEAVES not in beat.wants:
            draft.say(self._scene.leaving, "leaving")
            draft.ends = True
        return draft.ends

    def _nearly_over(self, beat: Beat) -> bool:
        return next(self._open_beats((beat.id,)), beat).ends

    def _changed(self, meant: Understanding, before: DirectorState) -> bool:
        """A detail that is now another than before is confirmed with its new value."""
        known = dict(before.slots)
        changed = [slot for slot, value, _ in meant.slots if known.get(slot, value) != value]
        lines = [line for line in self._scene.repairs.changed if any(f"{{{slot}}}" in line for slot in changed)]
        return bool(changed) and self._draft.say(lines, "changed")

    def _takes_note(self, meant: Understanding, before: DirectorState) -> None:
        """A detail that nobody had asked for comes back in the words of the beat that would have asked.

        Never a name, which may have been none.
        """
        listed = [(slot, value) for slot, value, _ in meant.slots if self._scene.slots[slot].values]
        told = {slot for slot, value in listed if dict(before.slots).get(slot) != value}
        for beat in self._scene.beats:
            if not told.isdisjoint(beat.wants) and self._draft.say(_with_details(beat.yields), f"yields {beat.id}"):
                return

    def _settles(self, beat: Beat, meant: Understanding, repeated: bool) -> bool:
        """Whether the beat now has what it wants. After a push, standing firm is enough; saying the same is not."""
        state = self._draft.state
        if meant.has(BACKS_DOWN) and BACKS_DOWN not in beat.wants:
            return False
        if (repeated and self._scene.kind == "talk") or any(name in beat.unless for name in meant.names):
            return False
        if ANYTHING in beat.wants:
            return self._takes(beat, meant)
        if any(name in beat.wants for name in (*meant.names, *(goal for goal, _ in meant.goals))):
            return True
        if state.pushes:
            return self._stands_firm(meant)
        return not beat.always and any(name in state.known for name in beat.wants)

    def _takes(self, beat: Beat, meant: Understanding) -> bool:
        """Where any answer will do: not a question, nor what the beat would ask back about, unless they insist."""
        tries = self._draft.state.tries
        if self._reactions.only_asks(meant, beat) and tries <= beat.tries:
            return False
        asks_back = any("?" in line for line in self._reactions.own_answer(beat, meant))
        return bool(meant.text.strip()) and (not asks_back or tries >= beat.tries)

    def _stands_firm(self, meant: Understanding) -> bool:
        """After a push: any statement of substance, also one that no author foresaw, as long as it is a sentence.

        A plain yes or no answers the challenge too; what the beat wanted, they have said before.
        """
        if meant.off:
            return len(meant.text.split()) >= _LONG_ENOUGH and not meant.text.rstrip().endswith("?")
        firm = (meaning.lasting and not meaning.lines for meaning in self._reactions.meanings(meant))
        return any(firm) or meant.has("yes") or meant.has("no")

    def _settle_or_push(self, beat: Beat, short: bool, answer: Lines = ()) -> bool:
        """True when the answer was good and is challenged all the same. answer: said in place of being content."""
        draft, state = self._draft, self._draft.state
        allowed = min(len(beat.push), max(0, beat.pushes + state.resistance - self._scene.resistance))
        if beat.push and state.pushes < allowed and draft.say(self._unanswered(beat.push), f"push {beat.id}"):
            draft.state = replace(draft.state, pushes=state.pushes + 1)
            return True
        if beat.gives:
            self._decide(beat)
        elif not short and not draft.say(answer, f"answer {beat.id}"):
            place = f"yields {beat.id}"
            if not draft.say(_with_details(beat.yields), place):
                draft.say(beat.yields, place)
        self.advance()
        return False

    def _at_once(self, beat: Beat, meant: Understanding) -> Lines:
        """A word for it when what was just said settles the next beats as well."""
        beats = list(self._scene.beats)
        following = next(self._open_beats(self._draft.state.visited), beat)
        between = beats[beats.index(beat) + 1 : max(beats.index(following), beats.index(beat) + 1)]
        settled = [other for other in between if not set(meant.names).isdisjoint(other.wants)]
        return self._scene.repairs.at_once if len(settled) >= SEVERAL else ()

    def _unanswered(self, push: Lines) -> Lines:
        """Challenges the person has not met yet: “it isn't luck” has answered “that could be luck”."""
        said = {word for text in self._draft.state.past[-_ANSWERS_LATELY:] for word in text.split()}
        said -= FUNCTION_WORDS.get(self._scene.language, frozenset()) | _TELLS_NOTHING
        said = {word for word in said if len(word) >= _TELLING_WORD}
        fresh = tuple(line for line in push if said.isdisjoint(fold(line).split()))
        return fresh or push

    def _decide(self, beat: Beat) -> None:
        """The ledger decides, whatever the wording was."""
        draft = self._draft
        gift = next(gift for gift in self._scene.concessions if gift.id == beat.gives)
        if may_concede(draft.state, gift):
            draft.say(gift.gives, f"gives {gift.id}")
            concede(draft, gift)
        else:
            draft.say(gift.refuses, f"refuses {gift.id}")

    def _insist(self, beat: Beat, meant: Understanding, repeated: bool) -> None:
        """Not what the beat wants: ask again in other words, a limited number of times; then go on."""
        draft, state, repairs = self._draft, self._draft.state, self._scene.repairs
        if state.tries >= beat.tries or meant.has(BACKS_DOWN):
            self._let_go(beat)
            return
        draft.state = replace(draft.state, tries=state.tries + 1)
        if draft.rules.when_vague and self._vague(meant):
            draft.ask_own(draft.rules.when_vague)
            return
        if (
            meant.off
            and self._scene.offered_as != "story"
            and len(draft.state.past[-1].split()) >= RAMBLING_WORDS
            and draft.say(repairs.rambling, "rambling")
        ):
            return
        if repeated and self._scene.kind == "talk" and draft.say(repairs.repeated, "repeated"):
            return
        if self._sparing() and draft.say(repairs.short, "short"):
            return
        if meant.off and draft.say(repairs.unclear, "unclear"):
            self.back()
            return
        if not draft.say(beat.resist, f"resist {beat.id}"):
            self.back()
        if draft.empty:
            draft.say(repairs.unclear, "unclear")
        draft.open_with("resist")

    def _vague(self, meant: Understanding) -> bool:
        """Nothing one could hold on to, or in so many words."""
        return meant.off or not VAGUE.isdisjoint(meant.names)

    def _sparing(self) -> bool:
        """Whether the person has kept to one or two words for a while, where a talk needs more."""
        past = self._draft.state.past[-_SPARING_TURNS:]
        few = all(len(text.split()) <= _FEW_WORDS for text in past)
        return self._scene.kind in ("talk", "free") and len(past) == _SPARING_TURNS and few

    def _let_go(self, beat: Beat) -> None:
        """Leave a beat unsettled: with what the partner fills in itself, and on to the next."""
        draft = self._draft
        slots = {**dict(beat.otherwise), **dict(draft.state.slots)}
        lost = draft.state.lost | {beat.id}
        draft.state = replace(draft.state, slots=tuple(slots.items()), lost=lost)
        if not draft.say(beat.deflect, f"deflect {beat.id}"):
            draft.say(self._scene.repairs.move_on, "move on")
        self.advance()

    def advance(self) -> None:
        """On to the next open beat, and raise it; a scene whose last beat wants nothing ends there."""
        draft = self._draft
        following = next(self._open_beats(draft.state.visited), None)
        if following is None:
            draft.say(self._scene.leaving, "leaving")
            draft.ends = True
            return
        aside = self._aside() and not following.ends
        self.enter(following)
        if aside and draft.say(self._scene.asides, "aside"):
            draft.state = replace(draft.state, aside=True)
        else:
            draft.say(following.ask, f"ask {following.id}")
        draft.ends = following.ends and (not following.wants or draft.holding(following.wants[:1]))
        self._fall_silent()

    def _aside(self) -> bool:
        """Whether the partner, in the variant that does so, changes the subject here."""
        draft = self._draft
        if draft.options.variant != "changes the subject" or draft.asks:
            return False
        return drawn(draft.seed, "aside", str(draft.state.turn)) % 3 == 0 or draft.state.turn == 2

    def _fall_silent(self) -> None:
        if self._draft.options.variant == "falls silent" and self._draft.state.turn % _QUIET_TURNS == 2:
            self._draft.hold_s = max(self._draft.hold_s, 3.5)

    def _open_beats(self, visited: tuple[str, ...]) -> Iterator[Beat]:
        """Beats still to come, in order: behind the one at hand, in this variant, wanted and not yet settled."""
        draft = self._draft
        beats = list(self._scene.beats)
        at = max((number for number, beat in enumerate(beats) if beat.id in visited), default=-1)
        for beat in beats[at + 1 :]:
            if beat.variants and draft.options.variant not in beat.variants:
                continue
            if not draft.holding(beat.only_if) or (beat.skip_if and draft.holding(beat.skip_if)):
                continue
            if beat.ends or beat.always or not any(name in draft.state.known for name in beat.wants):
                yield beat


def _with_details(lines: Lines) -> Lines:
    """Those in which a detail comes back that the person named."""
    return tuple(line for line in lines if fields_of(line))


def _lasting_part(meant: Understanding, scene: Scene) -> Understanding:
    """Without yes, no and the like: after an aside they answer the aside."""
    passing = {meaning.id for meaning in scene.meanings if not meaning.lasting}
    return replace(meant, acts=tuple(act for act in meant.acts if act.name not in passing))
