"""What has been said, and what it has earned: the partner's book of account. Flattery buys nothing in it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from rehearsal_voice.core.events import Conceded, FaultAcknowledged, GoalSaid
from rehearsal_voice.core.transcript import Word
from rehearsal_voice.language.folding import fold
from rehearsal_voice.language.likeness import shared_words
from rehearsal_voice.partner.draft import Draft
from rehearsal_voice.partner.state import Act, DirectorState, HeardTurn, Understanding
from rehearsal_voice.scenes.parts import Concession, Goal

HOLDS, BACKS_DOWN = "holds", "backs_down"
"""Meanings of hard talks that the ledger itself acts upon."""
SAME_AGAIN = 0.75
"""Share of common words from which a statement counts as the same one, said again."""
_WORTH_COMPARING = 4
_PAST_KEPT = 30


def take_in(draft: Draft, meant: Understanding, heard: HeardTurn) -> bool:
    """Write down details, meanings, goals and faults owned up to; true when the turn only repeats an earlier one."""
    state, folded = draft.state, fold(heard.text)
    repeated = len(folded.split()) >= _WORTH_COMPARING and any(
        shared_words(folded, earlier) >= SAME_AGAIN for earlier in state.past
    )
    if draft.state.pushes and not repeated:
        meant = _standing(draft, meant)
    told = {slot: value for slot, value, _ in meant.slots}
    slots = {slot: value for slot, value in state.slots if slot not in meant.dropped}
    aside = bool(told) and set(told).isdisjoint(draft.beat.wants)
    for name in meant.names:
        if not (aside and name == "yes"):  # "Yes, a cookie" says nothing about where it is eaten
            slots.update(draft.beat.sets.get(name, {}))
    slots.update(told)  # what was said in so many words weighs more than what a “please” implies
    mood = state.mood + sum(_mood_of(draft, name) for name in meant.names)
    draft.state = replace(
        state,
        slots=tuple(slots.items()),
        said=state.said | _lasting(draft, meant),
        mood=min(2.0, max(-2.0, mood)),
        past=(*state.past, folded)[-_PAST_KEPT:],
        nudges=0,
    )
    _note_goals(draft, meant, heard.words)
    _note_fault(draft, meant)
    return repeated


def _standing(draft: Draft, meant: Understanding) -> Understanding:
    """Who gives a good answer, or a plain no, once more after a challenge has stood firm, whatever the words were."""
    held = next((act for act in meant.acts if act.name in (*draft.beat.wants, "no")), None)
    known = any(meaning.id == HOLDS for meaning in draft.scene.meanings)
    if held is None or not known or meant.has(BACKS_DOWN) or meant.has(HOLDS):
        return meant
    return replace(meant, acts=(*meant.acts, Act(HOLDS, held.clause, held.score)))


def may_concede(state: DirectorState, gift: Concession) -> bool:
    """Whether everything was said that this concession needs."""
    known = state.known
    return all(name in known for name in gift.needs) and (not gift.any_of or any(name in known for name in gift.any_of))


def concede(draft: Draft, gift: Concession) -> None:
    """Book the concession."""
    draft.state = replace(draft.state, conceded=draft.state.conceded | {gift.id})
    draft.facts.append(Conceded(turn=0, t=0.0, what=gift.id))


def _lasting(draft: Draft, meant: Understanding) -> frozenset[str]:
    meanings = {meaning.id: meaning for meaning in draft.scene.meanings}
    said: set[str] = {goal for goal, _ in meant.goals}
    for act in meant.acts:
        meaning = meanings.get(act.name)
        if meaning is not None and meaning.lasting:
            said.update((act.name, *meaning.counts_as))
    return frozenset(said)


def _mood_of(draft: Draft, name: str) -> float:
    return next((meaning.mood for meaning in draft.scene.meanings if meaning.id == name), 0.0)


def _note_goals(draft: Draft, meant: Understanding, words: Iterable[Word]) -> None:
    quotes = dict(meant.goals)
    said_by = {act.name: act.clause for act in meant.acts} | {slot: clause for slot, _, clause in meant.slots}
    for goal in draft.scene.goals:
        quote = quotes.get(goal.id) or _met_by(goal, said_by)
        if quote and goal.id not in draft.state.goals:
            start, end = times_of(quote, tuple(words))
            draft.facts.append(GoalSaid(turn=0, t=0.0, goal=goal.id, quote=quote, start=start, end=end))
            draft.state = replace(draft.state, goals=draft.state.goals | {goal.id}, said=draft.state.said | {goal.id})


def _met_by(goal: Goal, said_by: dict[str, str]) -> str:
    return next((said_by[name] for name in goal.met_by if said_by.get(name)), "")


def _note_fault(draft: Draft, meant: Understanding) -> None:
    """An apology right after the partner named a fault is one that was called for."""
    fault = draft.beat.names_fault
    quote = next((act.clause for act in meant.acts if act.name == "apology"), "")
    if fault and quote:
        draft.facts.append(FaultAcknowledged(turn=0, t=0.0, fault=fault, quote=quote))


def times_of(quote: str, words: tuple[Word, ...]) -> tuple[float, float]:
    """When the quote was said, in seconds, from the words' times; (0, 0) when it is not among them."""
    sought, spoken = fold(quote).split(), [fold(word.text) for word in words]
    for at in range(len(spoken) - len(sought) + 1):
        if sought and spoken[at : at + len(sought)] == sought:
            return words[at].start, words[at + len(sought) - 1].end
    return (words[0].start, words[-1].end) if words else (0.0, 0.0)
