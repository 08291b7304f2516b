"""The director of one scene: takes in what the person meant, owns the ledger, and composes the partner's next reply.

Pure: the same scene, seed, options and state with the same words give the same reply, which is what allows replies to
be worked out, and spoken into a buffer, before the person has finished.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from rehearsal_voice.core.commands import Command
from rehearsal_voice.core.ports import MeaningModel
from rehearsal_voice.partner import acting
from rehearsal_voice.partner.course import RAMBLING_WORDS, Course
from rehearsal_voice.partner.draft import Draft
from rehearsal_voice.partner.echo import echo_of
from rehearsal_voice.partner.ledger import take_in
from rehearsal_voice.partner.listening import Listener
from rehearsal_voice.partner.recalling import open_scene
from rehearsal_voice.partner.slips import TURNS_FOR_UPTAKE, Mending, mend, suspected, taken_up
from rehearsal_voice.partner.state import (
    Act,
    DirectorOptions,
    DirectorState,
    HeardTurn,
    Line,
    Reply,
    Understanding,
)
from rehearsal_voice.scenes.parts import ANYTHING
from rehearsal_voice.scenes.scene import Scene

THE_USUAL = "the_usual"
"""A meaning of scenes with regular guests: “the same as always”, which counts as naming it."""
LIKELY_LINES = 6
LOOPS_BEFORE_MOVING = 2
HOSTILE = 3
EASIEST = 2
COLDER_PER_STEP = 0.6
"""Mood lost with each step of the ladder from soft (0) to hostile (3)."""
WORDS_TO_TELL_A_LANGUAGE = 4
SURE_OF_LANGUAGE = 0.6
_RESISTANCE_OF_VARIANT = {"pushes back": 1, "less reasonable": 2}


class Director:
    """Directs takes of one scene. Holds nothing that changes: each call gets a state and gives a new one."""

    def __init__(self, scene: Scene, meaning: MeaningModel, seed: int, options: DirectorOptions | None = None) -> None:
        self.scene = scene
        self.options = options or DirectorOptions()
        self.seed = seed
        self._listener = Listener(scene, meaning)

    def opening(self) -> Reply:
        """The partner's first words; no lines, and an open ear, in a scene where the person begins."""
        draft = self._draft(self._first_state())
        course = Course(draft)
        first = course.first_beat()
        course.enter(first)
        if self.scene.starts == "partner":
            open_scene(draft, first)
        return draft.reply()

    def understand(self, state: DirectorState, heard: HeardTurn) -> Understanding:
        """What the turn is taken to mean at this point of the scene."""
        meant = self._listener.understand(heard, state)
        if self.options.usual and meant.has(THE_USUAL):
            named = self._listener.understand(replace(heard, text=f"{heard.text}. {self.options.usual}."), state)
            return _in_their_words(named, heard.text, next(act.clause for act in meant.acts if act.name == THE_USUAL))
        return meant

    def reply(self, state: DirectorState, heard: HeardTurn) -> Reply:
        """The partner's answer to what was heard."""
        state = self._without_unheard(state, heard.partner_heard)
        return self._answer(state, heard, self.understand(state, heard))

    def doubts(self, text: str) -> bool:
        """Whether these words are worth hearing a second time before anything in them is called wrong."""
        corrects = self.scene.kind == "language" and self.options.correct and not self.options.hears_weakly
        return corrects and suspected(self.scene.slips, text)

    def likely(self, state: DirectorState) -> tuple[Line, ...]:
        """Up to six lines worth synthesising ahead, the likeliest first: the first pieces of the likely replies."""
        if state.ended:
            return ()
        replies = [self._answer(state, HeardTurn(meant.text), meant) for meant in self._hypotheses(state)]
        firsts = [reply.lines[0] for reply in replies if reply.lines]
        rest = [line for reply in replies for line in reply.lines[1:]]
        return tuple(dict.fromkeys([*firsts, *rest]))[:LIKELY_LINES]

    def silence(self, state: DirectorState, seconds: float) -> Reply | None:
        """A gentle word when nothing was said for long; None while the silence is the person's to use."""
        patience = self.scene.patience_s * (1 + state.nudges) * self._room()
        if state.ended or seconds < patience:
            return None
        draft = self._draft(state)
        draft.state = replace(draft.state, nudges=state.nudges + 1)
        spoken = draft.say(draft.beat.nudge, "nudge") or draft.say(self.scene.repairs.silence, "silence")
        return draft.reply() if spoken else None

    def again(self, state: DirectorState, slower: bool) -> Reply:
        """The last reply once more. Slower: longer pauses first, slower speech the next time, then as it was."""
        lines, step = acting.slower(state.last, state.slower + 1) if slower else (state.last, 0)
        return Reply(lines, replace(state, slower=step), state.beat)

    def shift(self, state: DirectorState, command: Command) -> Reply:
        """Another place, a harder or an easier partner; the person asked for it. Then the thread is taken up again.
        To a learner, an easier one speaks more slowly and says less at a time.

        The last step, to hostility, is only taken when they say yes to it.
        """
        draft = self._draft(state)
        last_step = command is Command.HARDER and state.resistance == HOSTILE - 1
        if last_step and not state.asked_consent and draft.say(self.scene.repairs.consent, "consent"):
            draft.state = replace(draft.state, asked_consent=True)
            return draft.reply()
        change = {Command.HARDER: 1, Command.EASIER: -1}.get(command, 0)
        lines = {Command.HARDER: self.scene.harder, Command.EASIER: self.scene.easier}.get(command, self.scene.changes)
        draft.state = replace(
            draft.state,
            resistance=min(3, max(0, state.resistance + change)),
            mood=min(2.0, max(-2.0, state.mood - 0.8 * change)),
            ease=min(EASIEST, max(-1, state.ease - change)) if self.scene.kind == "language" else 0,
            asked_consent=False,
            moved=state.moved + (change == 0),
        )
        draft.say(lines, f"shift {command}")
        Course(draft).back()
        return draft.reply()

    def _answer(self, state: DirectorState, heard: HeardTurn, meant: Understanding) -> Reply:
        if state.last and meant.names and set(meant.names) <= {"say_again", "say_slower"}:
            return self.again(replace(state, turn=state.turn + 1), slower=meant.has("say_slower"))
        if state.asked_consent:
            return self._consented(state, heard, meant)
        draft = self._draft(replace(state, turn=state.turn + 1))
        draft.understood = not meant.off or (ANYTHING in draft.beat.wants and bool(heard.text.strip()))
        repeated = take_in(draft, meant, heard)
        draft.echo = echo_of(heard.text, self.scene.language)
        draft.state = replace(draft.state, loops=state.loops + 1 if repeated else 0)
        course = Course(draft)
        if draft.state.loops >= LOOPS_BEFORE_MOVING and draft.say(self.scene.changes, "moving on"):
            draft.state = replace(draft.state, loops=0, moved=state.moved + 1)
            course.back()
            return self._carrying_on(draft, heard)
        if self._in_another_language(heard) and draft.say(self.scene.repairs.language, "language"):
            course.back()
            return draft.reply()
        course.follow(meant, repeated, state)
        rambling = len(heard.text.split()) >= RAMBLING_WORDS and self.scene.offered_as != "story"
        if draft.rules.short or self.options.pace == "brisk" or rambling or draft.state.ease > 0:
            draft.shorten()
        self._mend(draft, heard)
        return self._carrying_on(draft, heard)

    def _carrying_on(self, draft: Draft, heard: HeardTurn) -> Reply:
        """The reply, and with it the energy that the one after it will follow: this one may have been made ahead."""
        reply = draft.reply()
        if heard.energy is None:
            return reply
        return replace(reply, state=replace(reply.state, energy=heard.energy))

    def _consented(self, state: DirectorState, heard: HeardTurn, meant: Understanding) -> Reply:
        """The answer to "shall I be hostile?": only a yes is one. Anything else is answered as if nothing was asked."""
        if meant.has("yes"):
            return self.shift(replace(state, turn=state.turn + 1), Command.HARDER)
        calm = replace(state, asked_consent=False)
        if not meant.has("no"):
            return self._answer(calm, heard, meant)
        draft = self._draft(replace(calm, turn=state.turn + 1))
        draft.say(self.scene.repairs.stays, "stays")
        Course(draft).back()
        return draft.reply()

    def _room(self) -> float:
        """How much longer than usual a silence is left alone."""
        slow = self.options.pace == "slow" or self.options.arrival.casefold() in ("tired", "wired")
        return 1.5 if slow else 0.8 if self.options.pace == "brisk" else 1.0

    def _in_another_language(self, heard: HeardTurn) -> bool:
        if self.scene.kind != "language" or len(heard.text.split()) < WORDS_TO_TELL_A_LANGUAGE:
            return False
        return heard.language not in ("", self.scene.language) and heard.confidence >= SURE_OF_LANGUAGE

    def _mend(self, draft: Draft, heard: HeardTurn) -> None:
        """Corrections stand inside the reply, after its opener; the waiter stays a waiter."""
        if self.scene.kind != "language" or not (self.options.correct and draft.rules.correct):
            return
        hoped = dict(draft.state.hoped)
        for fact in taken_up(self.scene.slips, heard, draft.state):
            draft.facts.append(fact)
            hoped.pop(fact.form, None)
        hoped = {name: left - 1 for name, left in hoped.items() if left > 1}
        unsure = self.options.hears_weakly and bool(heard.words)
        mending = mend(self.scene.slips, heard, draft.state) if draft.understood and not unsure else None
        draft.state = replace(draft.state, mended="")
        if mending is not None and self._spoken_of(draft, mending):
            counts = {**dict(draft.state.slips), mending.slip.id: mending.step + 1}
            draft.state = replace(draft.state, slips=tuple(counts.items()), mended=mending.slip.id)
            hoped[mending.slip.id] = TURNS_FOR_UPTAKE
        draft.state = replace(draft.state, hoped=tuple(hoped.items()))

    def _spoken_of(self, draft: Draft, mending: Mending) -> bool:
        """Say it inside the reply, or only note it where the person wants all of it at the end."""
        fact = mending.fact(self.options.native_language)
        if self.options.strict:
            draft.facts.append(replace(fact, step="later"))
            return True
        if not draft.say(mending.lines, f"slip {mending.slip.id}", first=True, extra=mending.form):
            return False
        draft.facts.append(fact)
        return True

    def _hypotheses(self, state: DirectorState) -> Iterator[Understanding]:
        """What the person may well say now: what the beat wants, in its order; nothing one understands; a question."""
        beat = self.scene.beat(state.beat)
        asked = [question.id for question in self.scene.questions[:1]]
        for name in dict.fromkeys((*beat.wants[:2], *asked, *beat.wants[2:], *beat.sets, *beat.answers)):
            if name in self.scene.slots:
                yield Understanding("…", slots=self._typical(name))
            else:
                yield Understanding("…", acts=(Act(name, ""),))
        yield Understanding("…", off=True)

    def _typical(self, slot: str) -> tuple[tuple[str, str, str], ...]:
        """The slot with the value its author put first; nothing to fill in where values cannot be listed."""
        values = self.scene.slots[slot].values
        return ((slot, next(iter(values), "…"), ""),)

    def _without_unheard(self, state: DirectorState, partner_heard: str) -> DirectorState:
        """Lines that were cut off before they were heard may be said again."""
        if not partner_heard:
            return state
        unheard = {line.text for line in state.last if line.text.rstrip(".!?…") not in partner_heard}
        return replace(state, used=frozenset(line for line in state.used if line not in unheard))

    def _first_state(self) -> DirectorState:
        base = self.scene.resistance if self.options.resistance is None else self.options.resistance
        extra = _RESISTANCE_OF_VARIANT.get(self.options.variant, 0)
        harder = base - self.scene.resistance + extra
        mood = min(2.0, self.scene.partner.mood - COLDER_PER_STEP * harder)
        return DirectorState("", resistance=min(3, base + extra), mood=max(-2.0, mood))

    def _draft(self, state: DirectorState) -> Draft:
        return Draft(self.scene, state, self.seed, self.options)


def _in_their_words(named: Understanding, text: str, usual: str) -> Understanding:
    """What “the same as always” stood for, quoted as it was said: nobody can hear again what nobody spoke."""
    slots = tuple((slot, value, clause if clause in text else usual) for slot, value, clause in named.slots)
    acts = tuple(act if act.clause in text else replace(act, clause=usual) for act in named.acts)
    return replace(named, text=text, slots=slots, acts=acts)
