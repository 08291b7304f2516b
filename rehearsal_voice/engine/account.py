"""Which words, request or silence each reply answered: what it takes to lead the director to any turn again."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass

from rehearsal_voice.core.commands import Command
from rehearsal_voice.core.events import Answered
from rehearsal_voice.engine.messages import Composed
from rehearsal_voice.engine.mind import Thought
from rehearsal_voice.partner.state import DirectorState, HeardTurn

_TOLD_ELSEWHERE = frozenset({"text", "words", "partner_heard"})
"""These stand in `transcript` and `reply_heard` already, and go with them when a turn is deleted."""
_MOST_ASKED = 8
"""Replies that are worked out and thrown away again come to no more than a few before one is heard."""


@dataclass(frozen=True, slots=True)
class _Asked:
    thought: Thought
    turns: tuple[int, ...]
    heard: int


class Account:
    """Kept by the conductor's thread. States are told apart by identity: two alike may lead to different replies."""

    def __init__(self, first: DirectorState | None) -> None:
        """first: where a take begins that goes another way from an earlier one; None for an ordinary one."""
        self._states = [] if first is None else [first]
        self._asked: dict[tuple[int, int], _Asked] = {}

    def asked(self, thought: Thought, turns: tuple[int, ...], heard: int) -> None:
        """A reply is wanted; see `Answered` for turns and heard."""
        self._asked.pop((thought.turn, thought.generation), None)
        self._asked[thought.turn, thought.generation] = _Asked(thought, turns, heard)
        while len(self._asked) > _MOST_ASKED:
            self._asked.pop(next(iter(self._asked)))

    def adopted(self, message: Composed, t: float) -> Answered | None:
        """The reply is part of the take now; None where it changed nothing."""
        asked = self._asked.get((message.turn, message.generation))
        state = message.reply.state
        if asked is None or any(known is state for known in self._states):
            return None
        after = next((at for at, known in enumerate(self._states) if known is asked.thought.state), -1)
        self._states.append(state)
        return dataclasses.replace(
            _answered(asked), t=t, generation=message.generation, place=len(self._states) - 1, after=after
        )


def _answered(asked: _Asked) -> Answered:
    thought, ask = asked.thought, asked.thought.ask
    base = Answered(turn=thought.turn, t=0.0, place=0, after=-1, to="opening", heard=asked.heard)
    if thought.state is None or ask is None:
        return base
    if isinstance(ask, HeardTurn):
        return dataclasses.replace(base, to="words", turns=asked.turns, said=_beside_words(ask))
    if isinstance(ask, Command):
        return dataclasses.replace(base, to="command", command=ask.value)
    # A phrase that a learner asked for leaves the director where it stands, so it is never adopted.
    return dataclasses.replace(base, to="silence", seconds=ask if isinstance(ask, float) else 0.0)


def _beside_words(heard: HeardTurn) -> dict[str, object]:
    """All that was known of the words and is not their default."""
    return {
        part.name: getattr(heard, part.name)
        for part in dataclasses.fields(heard)
        if part.name not in _TOLD_ELSEWHERE and getattr(heard, part.name) != part.default
    }
