"""Keeps window and profile together: locks when nobody is there, comes when called, tells of a failing disk."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QMainWindow

from rehearsal_voice.core.errors import StorageFault
from rehearsal_voice.ui.neighbour import Neighbour
from rehearsal_voice.ui.notify import notify
from rehearsal_voice.ui.page import Desk
from rehearsal_voice.ui.rhythm_words import ritual_invitation, ritual_title
from rehearsal_voice.ui.services import SceneCard, Services, Start
from rehearsal_voice.ui.services.profiles import Door
from rehearsal_voice.ui.services.rhythm import RitualCard

LOOK_MS = 5_000
RITUALS_MS = 30_000
SIGNS_OF_LIFE = (
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
)


class ProfileGuard(QObject):
    """One a window, for as long as it is there."""

    def __init__(self, window: QMainWindow, services: Services, desk: Desk) -> None:
        super().__init__(window)
        self._window = window
        self._profiles = services.profiles
        self._rhythm = services.rhythm
        self._scenes = services.scenes
        self._desk = desk
        self._neighbour = Neighbour(self._rise, self)
        self._asked = False
        self._watched: QWindow | None = None
        for interval, look in ((LOOK_MS, self._look), (RITUALS_MS, self._look_at_rituals)):
            timer = QTimer(self)
            timer.timeout.connect(look)
            timer.start(interval)
        self._profiles.listen(self._disk_fails)

    def enter(self) -> None:
        """Open the present profile, or show its door."""
        self._desk.ask(self._profiles.enter, self._desk.entered)

    def entered(self, door: Door) -> None:
        """The window works with this profile now."""
        self._asked = False
        if door.state == "open":
            self._neighbour.listen(door.neighbour)
        else:
            self._neighbour.close()

    def close(self) -> None:
        self._neighbour.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in SIGNS_OF_LIFE:
            self._profiles.touch()
        return False

    def _look(self) -> None:
        handle = self._window.windowHandle()
        if handle is not None and handle is not self._watched:
            # The window as the system sees it: keys and pointer, and none of the thousands of events inside.
            handle.installEventFilter(self)
            self._watched = handle
        if not self._asked and self._profiles.idle():
            self._asked = True
            self._desk.ask(self._profiles.lock, lambda _none: self.enter())

    def _look_at_rituals(self) -> None:
        if self._profiles.busy():
            return  # nobody is called away in the middle of a take
        self._desk.ask(self._rhythm.due_rituals, self._remind)

    def _remind(self, rituals: tuple[RitualCard, ...]) -> None:
        for ritual in rituals:
            notify(self, ritual_title(ritual.kind), ritual_invitation(ritual))
            self._desk.ask(self._scenes, partial(self._invite, ritual))

    def _invite(self, ritual: RitualCard, scenes: tuple[SceneCard, ...]) -> None:
        """In the window: its short scene where there is one, else the page of the week."""
        words = f"{ritual_title(ritual.kind)}. {ritual_invitation(ritual)}"
        scene = next((one.id for one in scenes if one.use == "ritual" and ritual.kind in one.id), "")
        if scene:
            self._desk.offer(words, self.tr("Begin"), lambda: self._desk.arrive(Start(scene)))
        else:
            self._desk.offer(words, self.tr("Open your week"), lambda: self._desk.go("week"))

    def _disk_fails(self, fault: StorageFault) -> None:
        """On a thread of the store."""
        self._desk.post(lambda: self._desk.fault(fault))

    def _rise(self) -> None:
        """Someone wants to see this window."""
        self._window.showNormal() if self._window.isMinimized() else self._window.show()
        self._window.raise_()
        self._window.activateWindow()
