"""Sessions and takes of a profile by name and number, and what is said where one of them has gone."""

from __future__ import annotations

from rehearsal_voice.core.errors import InputFault
from rehearsal_voice.store.profile import Profile
from rehearsal_voice.store.records import SessionRow, TakeRow


def session_of(profile: Profile, session: str) -> SessionRow:
    """Raises InputFault when it is not (or no longer) there."""
    found = profile.queries.session(session)
    if found is None:
        raise InputFault("This session is not there any more.", "Choose another one from the history.")
    return found


def take_of(profile: Profile, session: str, take: int) -> TakeRow:
    """take: its number in the session, 0 for the last one. Raises InputFault when it is not (or no longer) there."""
    takes = profile.queries.takes(session)
    return _there(next((row for row in reversed(takes) if take in (0, row.number)), None))


def stored_take(profile: Profile, take_id: int) -> TakeRow:
    """Raises InputFault when it is not (or no longer) there."""
    return _there(profile.queries.take(take_id))


def _there(take: TakeRow | None) -> TakeRow:
    if take is None:
        raise InputFault("This take is not there any more.", "Choose another one from the history.")
    return take
