"""A take played again without a sound: the director is led along what was said, up to any turn.

The director is pure, so the same seed, options and words leave it where it stood. That is what "what if I had said…"
rests on: everything before the turn is as it was.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from rehearsal_voice.core.commands import Command
from rehearsal_voice.core.events import Answered, Event, Heard, ReplyHeard, ReplyText, TakeStarted
from rehearsal_voice.partner.asking import Ask, answer
from rehearsal_voice.partner.director import Director
from rehearsal_voice.partner.state import DirectorOptions, DirectorState, Energy, HeardTurn


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """Where the director stood. exact: False where the take does not tell enough (it was kept by an older version, or
    turns of it were deleted) or the scene has other lines by now: then what was said is taken in, in its order."""

    state: DirectorState
    exact: bool


def direction(seed: int, options: DirectorOptions) -> dict[str, Any]:
    """What `TakeStarted` keeps of how a take is played."""
    plain = {name: list(value) if isinstance(value, tuple) else value for name, value in _parts(options).items()}
    return {"seed": seed, **plain}


def directed_as(started: TakeStarted) -> tuple[int, DirectorOptions]:
    """Seed and options of a stored take; of an older one, which does not tell, its variant at least."""
    known = {field.name for field in dataclasses.fields(DirectorOptions)}
    kept: dict[str, Any] = {"variant": started.variant}
    for name, value in started.direction.items():
        if name in known:
            kept[name] = tuple(value) if isinstance(value, list) else value
    return int(started.direction.get("seed", 0)), DirectorOptions(**kept)


def state_before(director: Director, events: Iterable[Event], turn: int, first: DirectorState | None = None) -> Rebuilt:
    """The director's state in which the person's words of that turn were taken in.

    first: where the take itself began, when it went another way from an earlier one.
    """
    take = _Take(tuple(events))
    play = _Play(director, first)
    for one in take.answers:
        if one.to == "words" and turn in one.turns:
            return Rebuilt(*play.at(one.after))
        if one.turn >= turn:
            break
        play.follow(one, take)
    if take.answers or first is not None:
        return Rebuilt(play.latest, play.exact and bool(take.answers))
    for heard in (said for said in take.words.values() if said.turn < turn):
        play.latest = director.reply(play.latest, _heard_turn([heard], "")).state
    return Rebuilt(play.latest, exact=False)


class _Take:
    """A take's events by what they tell."""

    def __init__(self, events: tuple[Event, ...]) -> None:
        self.answers = [event for event in events if isinstance(event, Answered)]
        self.words = {event.turn: event for event in events if isinstance(event, Heard)}
        self.texts = {
            (event.turn, event.generation): event.text
            for event in events
            if isinstance(event, ReplyText) and event.gear == "playbook"
        }
        self._replies = [event.answered for event in events if isinstance(event, ReplyHeard)]

    def ask(self, one: Answered) -> Ask | None:
        """What was answered; None where its words are no longer there."""
        if one.to == "command":
            return Command(one.command)
        if one.to == "silence":
            return one.seconds
        said = [self.words[turn] for turn in one.turns if turn in self.words]
        if len(said) < len(one.turns) or one.heard > len(self._replies):
            return None
        return _heard_turn(said, self._replies[one.heard - 1] if one.heard else "", one.said)


class _Play:
    """The states the director was led through."""

    def __init__(self, director: Director, first: DirectorState | None) -> None:
        self._director = director
        self.latest = director.opening().state if first is None else first
        self._states: dict[int, DirectorState] = {} if first is None else {0: first}
        self.exact = True

    def at(self, place: int) -> tuple[DirectorState, bool]:
        """The state of that number, the latest where it is not known; and whether all was as then."""
        if place in self._states:
            return self._states[place], self.exact
        return self.latest, False

    def follow(self, one: Answered, take: _Take) -> None:
        """Take one step as it was taken then."""
        if one.to == "opening":
            reply = self._director.opening()
        else:
            state, self.exact = self.at(one.after)
            ask = take.ask(one)
            if ask is None:
                self.exact = False
                return
            reply = answer(self._director, state, ask)
        self._states[one.place] = self.latest = reply.state
        told = take.texts.get((one.turn, one.generation))
        self.exact = self.exact and told in (None, reply.text)


def _heard_turn(said: list[Heard], partner_heard: str, known: Mapping[str, Any] | None = None) -> HeardTurn:
    """The words as the director took them in; those of a turn whose reply nobody heard stand before the next turn's."""
    beside: dict[str, Any] = {"language": said[-1].language, "confidence": said[-1].confidence}
    if known is not None:
        fields = {field.name for field in dataclasses.fields(HeardTurn)}
        beside = {name: value for name, value in known.items() if name in fields}
        if isinstance(beside.get("energy"), Mapping):
            beside["energy"] = Energy(**beside["energy"])
    text = " ".join(one.text.strip() for one in said)
    words = tuple(word for one in said for word in one.words)
    return HeardTurn(text, words, partner_heard=partner_heard, **beside)


def _parts(options: DirectorOptions) -> dict[str, Any]:
    return {field.name: getattr(options, field.name) for field in dataclasses.fields(options)}
