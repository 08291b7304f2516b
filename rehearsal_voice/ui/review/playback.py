"""Hearing a take again: from a place on, one stretch, or the first and the last take; and stopping at any time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QWidget

from rehearsal_voice.ui.page import Desk
from rehearsal_voice.ui.parts import button
from rehearsal_voice.ui.services import Reviewing

POLL_MS = 40
Follow = Callable[[float | None], None]


class Playback(QObject):
    """follow: told where the playing stands in seconds of the take, None when nothing of it plays."""

    def __init__(self, desk: Desk, services: Reviewing, follow: Follow) -> None:
        super().__init__()
        self._desk = desk
        self._services = services
        self._follow = follow
        self._following = False
        translate = QCoreApplication.translate
        words, tip = translate("Playback", "Stop"), translate("Playback", "Stop playing")
        self.stop_button: QWidget = button(f"■ {words}", self.stop, tip=tip)
        self.stop_button.hide()
        self._poll = QTimer(self)
        self._poll.setInterval(POLL_MS)
        self._poll.timeout.connect(self._polled)

    def play(self, session: str, take: int, start_s: float, end_s: float) -> None:
        self._desk.ask(
            lambda: self._services.play(session, take, start_s, end_s), lambda _none: self._plays(following=True)
        )

    def play_first_and_last(self, session: str, take: int) -> None:
        self._desk.ask(
            lambda: self._services.play_first_and_last(session, take), lambda _none: self._plays(following=False)
        )

    def stop(self) -> None:
        """Returns at once."""
        self._services.stop_playing()
        self._polled()

    def _plays(self, *, following: bool) -> None:
        self._following = following
        self.stop_button.show()
        self._poll.start()

    def _polled(self) -> None:
        position = self._services.play_position()
        self._follow(position if self._following else None)
        if position is None:
            self._poll.stop()
            self.stop_button.hide()
