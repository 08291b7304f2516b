"""A take that runs, from its first sound until everything of it is on disk."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from rehearsal_voice.core.commands import Command, Typed
from rehearsal_voice.core.errors import StorageFault
from rehearsal_voice.core.events import Event, TakeEnded, Unheard
from rehearsal_voice.engine.conversation import Conversation, Telemetry
from rehearsal_voice.store.session import Session
from rehearsal_voice.store.take_journal import TakeJournal

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Afterwards:
    """What is done once nothing is heard or said any more.

    find_words: of turns that the take went on without, while it can still be added to. forget_sound: of the take.
    learn: what it teaches the profile.
    """

    find_words: Callable[[Sequence[Unheard]], None]
    forget_sound: Callable[[], None]
    learn: Callable[[], None]


class RunningTake:
    """A take that runs and is kept. `wait` is true once everything is on disk and every thread has ended."""

    def __init__(
        self,
        conversation: Conversation,
        session: Session,
        journal: TakeJournal,
        ending: Ending,
        afterwards: Afterwards,
    ) -> None:
        self.session = session.session_id
        self.take = journal.number
        self.take_id = journal.take_id
        self._conversation = conversation
        self._session = session
        self._journal = journal
        self._ending = ending
        self._afterwards = afterwards
        self._closed = threading.Event()
        self._closer = threading.Thread(target=self._close_when_over, name="take-closer", daemon=True)

    def start(self) -> None:
        """Open the devices and begin. Raises DeviceFault; then nothing of the take is kept."""
        try:
            self._conversation.start()
        except BaseException:
            self._journal.discard()
            raise
        self._closer.start()

    def command(self, command: Command | Typed) -> None:
        self._conversation.command(command)

    def telemetry(self) -> Telemetry:
        return self._conversation.telemetry()

    def stop(self) -> None:
        self._conversation.command(Command.STOP)

    def wait(self, timeout_s: float) -> bool:
        return self._closed.wait(timeout_s)

    def _close_when_over(self) -> None:
        while not self._conversation.wait(3600.0):
            log.info("the take is still running")
        if not self._conversation.stop():
            log.warning("a stage did not end in time")
        try:
            if self._ending.reason == "safety":
                # The plain words promise that what was said is not kept; its words never were, its sound goes here.
                self._journal.close(self._ending.reason)
                self._afterwards.forget_sound()
            else:
                self._find_words()
                self._journal.close(self._ending.reason)
                self._afterwards.learn()
            self._session.end()
        except StorageFault as fault:
            log.warning("the take could not be closed: %s", fault.message)
        self._closed.set()

    def _find_words(self) -> None:
        """Whatever failed on these turns while the take ran may fail on them again; the take is closed all the same."""
        try:
            self._afterwards.find_words(self._ending.unheard)
        except StorageFault:
            raise
        except Exception:
            log.exception("turns stay without words")


class Ending:
    """A subscriber that remembers why the take ended, and which turns it left without words."""

    def __init__(self) -> None:
        self.reason = "stopped"
        self.unheard: list[Unheard] = []

    def __call__(self, event: Event) -> None:
        if isinstance(event, TakeEnded):
            self.reason = event.reason
        elif isinstance(event, Unheard):
            self.unheard.append(event)
