"""The live level of a microphone on a meter, opened and closed off the window's thread."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from rehearsal_voice.core.errors import RehearsalError
from rehearsal_voice.ui.meter import Meter
from rehearsal_voice.ui.page import Desk
from rehearsal_voice.ui.services import Equipment, LevelMeter

POLL_MS = 50


class LevelWatch(QObject):
    """Shows the level on `meter` while it is on. heard: called with every reading in dB to full scale.

    failed: takes the fault of a microphone that cannot be opened, where the page has its own words for it.
    """

    def __init__(
        self,
        desk: Desk,
        services: Equipment,
        meter: Meter,
        heard: Callable[[float], None] | None = None,
        failed: Callable[[RehearsalError], None] | None = None,
    ) -> None:
        super().__init__(meter)
        self._desk = desk
        self._services = services
        self._meter = meter
        self._heard = heard
        self._failed = failed
        self._wanted = False
        self._open: LevelMeter | None = None
        self._poll = QTimer(self)
        self._poll.setInterval(POLL_MS)
        self._poll.timeout.connect(self._polled)

    def listen(self, on: bool) -> None:
        """Open the microphone of the settings, or let it go."""
        if on == self._wanted:
            return
        self._wanted = on
        if on:
            microphone = self._desk.settings().microphone
            self._desk.ask(lambda: self._services.open_level_meter(microphone), self._opened, self._failed)
        else:
            self._let_go()

    def close(self) -> None:
        """At once, on this thread: the window is going."""
        self._wanted = False
        self._poll.stop()
        if self._open is not None:
            self._open.close()
            self._open = None

    def _opened(self, level: LevelMeter) -> None:
        self._open = level
        if not self._wanted:  # it was switched off while the device opened
            self._let_go()
            return
        self._meter.set_open(True)
        self._poll.start()

    def _let_go(self) -> None:
        self._poll.stop()
        self._meter.set_open(False)
        if self._open is not None:
            level, self._open = self._open, None
            self._desk.ask(level.close)

    def _polled(self) -> None:
        if self._open is not None:
            level_db = self._open.level_db()
            self._meter.set_level(level_db)
            if self._heard is not None:
                self._heard(level_db)
