"""The running take between the rehearse view and the engine: begun, asked, watched, and led into its review."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from rehearsal_voice.core.commands import Command, Typed
from rehearsal_voice.core.errors import RehearsalError
from rehearsal_voice.core.events import Event, StateChanged, TakeEnded
from rehearsal_voice.ui.page import Desk
from rehearsal_voice.ui.rehearse import Rehearse
from rehearsal_voice.ui.services import Rehearsal, SceneCard, Start, Taking

POLL_MS = 33
CLOSING_S = 5.0
KEPT_WITHIN_S = 120.0
"""On a machine so busy that words were missed they are found before the review: that takes as long as hearing does."""
LAST_WORD_MS = 800
"""After push-to-talk is let go: so long what was said last may still be on its way through the device."""


class Take(QObject):
    """At most one take at a time."""

    def __init__(self, desk: Desk, services: Taking, view: Rehearse) -> None:
        super().__init__(view)
        self._desk = desk
        self._services = services
        self._view = view
        self._running: Rehearsal | None = None
        self._beginning = False
        self._talking = False
        self._poll = QTimer(self)
        self._poll.setInterval(POLL_MS)
        self._poll.timeout.connect(self._polled)
        view.asked.connect(self.command)
        view.talk_key.connect(self._talk)

    def begin(self, start: Start, scene: SceneCard) -> None:
        if self._running is not None or self._beginning:
            return
        self._beginning = True
        self._desk.go("rehearse")
        self._view.begin(scene, start)
        self._desk.ask(lambda: self._services.start(start, self._on_event), self._started, self._not_started)

    def command(self, command: Command | Typed) -> None:
        if self._running is not None:
            self._running.command(command)
        elif command is Command.STOP and not self._beginning:
            self._desk.go("home")

    def close(self) -> None:
        """The window is going: the take is stopped, its microphone closed, and what was said is kept."""
        self._poll.stop()
        if self._running is not None:
            self._running.stop()
            self._running.wait(CLOSING_S)

    def _on_event(self, event: Event) -> None:
        """On the conductor's thread."""
        self._desk.post(lambda: self._happened(event))

    def _started(self, rehearsal: Rehearsal) -> None:
        self._beginning = False
        self._running = rehearsal
        self._poll.start()
        if self._desk.settings().push_to_talk:
            rehearsal.command(Command.MUTE)

    def _not_started(self, fault: RehearsalError) -> None:
        self._beginning = False
        self._view.end()
        self._desk.go("home")
        self._desk.fault(fault)

    def _happened(self, event: Event) -> None:
        self._view.happened(event)
        if isinstance(event, StateChanged) and event.state == "thinking":
            self._quiet_again()
        if isinstance(event, TakeEnded):
            self._ended(event.reason)

    def _ended(self, reason: str) -> None:
        """Out of the role; the review is opened once everything is on disk. Where somebody may be in danger, nothing
        takes the place of the plain words and their numbers until the person leaves them.
        """
        rehearsal, self._running = self._running, None
        self._poll.stop()
        self._view.end()
        if reason == "safety":
            self._view.stay_with_plain_words()
        elif rehearsal is not None:
            session, take = rehearsal.session, rehearsal.take
            self._desk.ask_long(
                lambda: rehearsal.wait(KEPT_WITHIN_S), lambda _kept: self._desk.open_review(session, take)
            )

    def _polled(self) -> None:
        if self._running is not None:
            self._view.show_telemetry(self._running.telemetry())

    def _talk(self, held: bool) -> None:
        """Space: the floor is the person's while it is held; with push-to-talk the microphone is open only then."""
        self._talking = held
        if not self._desk.settings().push_to_talk:
            self.command(Command.HOLD_FLOOR if held else Command.RELEASE_FLOOR)
        elif held:
            self._view.show_microphone(True)
            self.command(Command.UNMUTE)
            self.command(Command.HOLD_FLOOR)
        else:
            self.command(Command.RELEASE_FLOOR)
            QTimer.singleShot(LAST_WORD_MS, self, self._unless_heard)

    def _unless_heard(self) -> None:
        """Nothing was said: no turn will end, so the microphone closes now."""
        if self._running is not None and self._running.telemetry().state != "hearing":
            self._quiet_again()

    def _quiet_again(self) -> None:
        if self._desk.settings().push_to_talk and not self._talking:
            self._view.show_microphone(False)
            self.command(Command.MUTE)
