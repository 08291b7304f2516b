"""Naming a session or one of its takes on the command line."""

from __future__ import annotations

from typing import Annotated

import typer

from rehearsal_voice.core.errors import InputFault
from rehearsal_voice.store import Profile
from rehearsal_voice.store.records import SessionRow, TakeRow

SessionId = Annotated[str, typer.Argument(help="A session, as `history list` shows it; its beginning is enough.")]


def found(store: Profile, beginning: str) -> SessionRow:
    """The session of that name, or the only one that begins so. Raises InputFault."""
    exact = store.queries.session(beginning)
    if exact:
        return exact
    rows = store.queries.sessions_beginning(beginning)
    if len(rows) == 1:
        return rows[0]
    if rows:
        raise InputFault(f"{len(rows)} sessions begin with {beginning!r}.", "Give more of the name.")
    raise InputFault(f"There is no session {beginning!r}.", "`rehearsal-voice history list` shows them.")


def found_take(store: Profile, session: SessionRow, number: int) -> TakeRow:
    """number: 0 for the last one. Raises InputFault, naming the takes there are."""
    takes = store.queries.takes(session.session_id)
    chosen = [take for take in takes if take.number == number] if number else list(takes[-1:])
    if not chosen:
        there = ", ".join(str(take.number) for take in takes) or "none"
        raise InputFault(f"There is no take {number} in {session.session_id}.", f"Its takes: {there}.")
    return chosen[0]
