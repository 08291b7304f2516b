"""What the director can be asked for, and its answer to each: words, a request, a silence."""

from __future__ import annotations

from dataclasses import dataclass, replace

from rehearsal_voice.core.commands import Command
from rehearsal_voice.core.ports import Delivery
from rehearsal_voice.partner.director import Director
from rehearsal_voice.partner.state import DirectorState, HeardTurn, Line, Reply

SLOWLY = Delivery(tempo=0.8)
SLOWER_STILL = Delivery(tempo=0.65)
BEFORE_GOING_ON_S = 0.6


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase of the practised language that the learner asked for: said slowly, and the scene stands still.

    back: the partner's last words follow it, for somebody who was away from the scene for long.
    """

    text: str
    slower: bool = False
    back: bool = False


Ask = HeardTurn | Command | float | Phrase
"""Words, a request (say again, harder, ...), seconds of silence, or a phrase to say."""


def answer(director: Director, state: DirectorState, ask: Ask) -> Reply:
    """The partner's next reply; one without lines, and with the very same state, where it leaves the floor."""
    if isinstance(ask, HeardTurn):
        return director.reply(state, ask)
    if isinstance(ask, Command):
        if ask in (Command.SAY_AGAIN, Command.SAY_AGAIN_SLOWER):
            return director.again(state, slower=ask is Command.SAY_AGAIN_SLOWER)
        return director.shift(state, ask)
    if isinstance(ask, Phrase):
        manner = SLOWER_STILL if ask.slower else SLOWLY
        then = state.last[-1:] if ask.back else ()
        phrase = Line(ask.text, replace(manner, pause_s=BEFORE_GOING_ON_S) if then else manner)
        return Reply((phrase, *then), state, state.beat)
    silent = director.silence(state, ask)
    return silent if silent is not None else Reply(lines=(), state=state, beat="")
