"""What the director can be asked for, and its answer to each: words, a request, a silence."""

from __future__ import annotations

from rehearsal_voice.core.commands import Command
from rehearsal_voice.partner.director import Director
from rehearsal_voice.partner.state import DirectorState, HeardTurn, Reply

Ask = HeardTurn | Command | float
"""Words, a request (say again, harder, ...), or seconds of silence."""


def answer(director: Director, state: DirectorState, ask: Ask) -> Reply:
    """The partner's next reply; one without lines, and with the very same state, where it leaves the floor."""
    if isinstance(ask, HeardTurn):
        return director.reply(state, ask)
    if isinstance(ask, Command):
        if ask in (Command.SAY_AGAIN, Command.SAY_AGAIN_SLOWER):
            return director.again(state, slower=ask is Command.SAY_AGAIN_SLOWER)
        return director.shift(state, ask)
    silent = director.silence(state, ask)
    return silent if silent is not None else Reply(lines=(), state=state, beat="")
