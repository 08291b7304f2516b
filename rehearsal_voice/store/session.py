"""A session in progress: it begins takes."""

from __future__ import annotations

from collections.abc import Callable

from rehearsal_voice.store.take_journal import TakeJournal
from rehearsal_voice.store.takes import NewTake


class Session:
    """Made by `Profile.begin_session`. session_id: for TakeStarted and for looking it up later."""

    def __init__(self, session_id: str, begin: Callable[[NewTake], TakeJournal], end: Callable[[str], None]) -> None:
        self.session_id = session_id
        self._begin = begin
        self._end = end

    def begin_take(
        self, scene: str, language: str, variant: str, gear: str = "playbook", *, rung: int | None = None
    ) -> TakeJournal:
        """A new take, already on disk and running. rung: its place on the scene's ladder. Raises StorageFault."""
        return self._begin(NewTake(self.session_id, scene, language, variant, gear, rung))

    def branch_take(
        self, scene: str, language: str, variant: str, gear: str = "playbook", *, take_id: int, turn: int
    ) -> TakeJournal:
        """A new take that goes another way from `turn` of take `take_id`: what if I had said something else?"""
        return self._begin(
            NewTake(self.session_id, scene, language, variant, gear, branched_from=take_id, branched_turn=turn)
        )

    def end(self) -> None:
        """The visit is over. Its takes stay as they are."""
        self._end(self.session_id)
