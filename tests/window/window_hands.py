"""The real window on the real store, with a take in it that was never spoken: nothing is loaded that takes seconds."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from rehearsal_voice.app.services import WindowServices
from rehearsal_voice.config.paths import Paths, standard_paths
from rehearsal_voice.config.settings import Settings, save_settings
from rehearsal_voice.core.audio import SAMPLE_RATE_HZ, AudioFrame
from rehearsal_voice.core.commands import Command, Typed
from rehearsal_voice.core.events import Event, Heard, ReplyHeard, SpeechEnd, SpeechStart
from rehearsal_voice.core.transcript import Word
from rehearsal_voice.engine.conversation import Telemetry
from rehearsal_voice.store import Profile
from rehearsal_voice.ui.services import Readiness, SpeedCard, SpeedReport, Start
from rehearsal_voice.ui.window import Window

PATIENCE_MS = 60_000
"""Nothing waits that long; a machine with much other work may need some of it."""
WORD_S = 0.4
FRAME_SAMPLES = 320
LINES = (
    ("I would like to talk about my salary, um, if you have a minute.", "Go on."),
    ("I brought in two large clients this year, and both of them stayed.", "That is true."),
    ("So I ask for ten percent from January on.", "That is a lot."),
)


class StillTake:
    """A take in which nothing happens; it remembers what was asked of it."""

    def __init__(self, start: Start, on_event: Callable[[Event], None]) -> None:
        self.start = start
        self.on_event = on_event
        self.asked: list[Command | Typed] = []
        self.session, self.take = "", 1

    def command(self, command: Command | Typed) -> None:
        self.asked.append(command)

    def telemetry(self) -> Telemetry:
        return Telemetry(-60.0, "listening", 0.0)

    def stop(self) -> None:
        self.asked.append(Command.STOP)

    def wait(self, timeout_s: float) -> bool:
        return timeout_s > 0


class QuietServices(WindowServices):
    """The real services; only what needs models or devices is left out."""

    begun: StillTake | None = None

    def prepare(self) -> Readiness:
        return Readiness("a microphone", "a loudspeaker", "whisper-base", "playbook")

    def measure_speed(self, told: Callable[[str], None], stopped: Callable[[], bool]) -> SpeedReport:
        """As on a machine that keeps up with everything."""
        return SpeedReport((SpeedCard("hearing", 0.3, 3.3, "whisper-base"),), self._settings, ())

    def start(self, start: Start, on_event: Callable[[Event], None]) -> StillTake:  # type: ignore[override]
        self.begun = StillTake(start, on_event)
        return self.begun


def quiet_services(folder: Path, **settings: object) -> QuietServices:
    """On a home of its own. settings: what differs from the defaults."""
    paths = Paths(folder / "home", standard_paths().models)
    chosen = {"appearance": "light", "first_start_done": True, "window_language": "en", **settings}
    save_settings(Settings.model_validate(chosen), paths.settings_file)
    return QuietServices(paths)


def keep_take(
    profile: Profile, session_id: str = "", lines: tuple[tuple[str, str], ...] = LINES, wish: str = ""
) -> str:
    """A whole take of the performance review on disk, a hum in the place of the voice; returns its session."""
    session = (
        profile.resume_session(session_id)
        if session_id
        else profile.begin_session("performance-review", "A performance review", "en", {"wish": wish})
    )
    take = session.begin_take("performance-review", "en", "as expected")
    at = 0.5
    for turn, (text, reply) in enumerate(lines, start=1):
        for event in _exchange(turn, at, text, reply):
            take.record(event)
        at += len(text.split()) * WORD_S + 3.0
    hum = 0.2 * np.sin(np.arange(round(at * SAMPLE_RATE_HZ)) / 20).astype(np.float32)
    for start in range(0, len(hum) - FRAME_SAMPLES, FRAME_SAMPLES):
        take.captured(AudioFrame(hum[start : start + FRAME_SAMPLES], start))
    take.close("finished")
    session.end()
    return session.session_id


def _exchange(turn: int, at: float, text: str, reply: str) -> tuple[Event, ...]:
    pieces = text.split()
    words = tuple(Word(piece, at + n * WORD_S, at + (n + 1) * WORD_S, 0.9) for n, piece in enumerate(pieces))
    end = words[-1].end
    return (
        SpeechStart(turn=turn, t=at),
        SpeechEnd(turn=turn, t=end, start=at, decided=end + 0.3),
        Heard(turn=turn, t=end, text=text, words=words, language="en", confidence=0.9),
        ReplyHeard(turn=turn, t=end + 1.5, start=end + 0.5, text=reply, complete=True),
    )


# --- what a person sees and presses ---


class Hands:
    """A window that is shown, and a person at it who waits until what they look for is there."""

    def __init__(self, qtbot: QtBot, services: QuietServices) -> None:
        self.qtbot = qtbot
        self.services = services
        self.window = Window(services)
        qtbot.addWidget(self.window)
        self.window.show()

    def until(self, happened: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(happened, timeout=PATIENCE_MS)

    def texts(self) -> list[str]:
        """What can be read on the window now."""
        return texts(self.window)

    def sees(self, part: str) -> None:
        try:
            self.until(lambda: any(part in text for text in self.texts()))
        except self.qtbot.TimeoutError as error:
            raise AssertionError(f"“{part}” is not on {self.window.view}: {self.texts()}") from error

    def misses(self, part: str) -> None:
        self.until(lambda: not any(part in text for text in self.texts()))

    def at(self, view: str) -> None:
        self.until(lambda: self.window.view == view)

    def click(self, name: str) -> None:
        """With the mouse, once a hand could press it."""
        self.until(lambda: press(self.window, name))

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.window.focusWidget() or self.window, key)

    def close(self) -> None:
        self.window.close()
        self.services.close()


def open_settings(qtbot: QtBot, services: QuietServices) -> Window:
    """The window, shown, on its settings."""
    window = Window(services)
    qtbot.addWidget(window)
    window.show()
    window.go("settings")
    return window


def texts(window: QWidget) -> list[str]:
    """Every label that can be seen."""
    return [label.text() for label in window.findChildren(QLabel) if label.isVisible()]


def sees(window: QWidget, part: str) -> bool:
    return any(part in text for text in texts(window))


def control(window: QWidget, name: str) -> QAbstractButton:
    """The button that a screen reader calls so, scrolled to where a hand can press it."""
    button = _found(window, name)
    if button is None:
        raise AssertionError(f"there is no “{name}”; there are {sorted(_names(window))}")
    return button


def press(window: QWidget, name: str) -> bool:
    """Click that button with the mouse once it is there and can be reached; False when it is not (yet)."""
    button = reachable(window, name)
    if button is not None:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    return button is not None


def reachable(window: QWidget, name: str) -> QAbstractButton | None:
    """That button, scrolled to where a hand can press it; None while it cannot be pressed (yet)."""
    button = _found(window, name)
    if button is None or not button.isEnabled():
        return None
    parent = button.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(button)
        parent = parent.parentWidget()
    # Where it is there, but its place is not laid out yet, something else is under the pointer.
    found = window.childAt(button.mapTo(window, button.rect().center()))
    return button if found is button else None


def _found(window: QWidget, name: str) -> QAbstractButton | None:
    for found in window.findChildren(QAbstractButton):
        if name in (found.accessibleName(), found.text()) and found.isVisible():
            return found
    return None


def field(window: QWidget, name: str) -> QLineEdit:
    return next(f for f in window.findChildren(QLineEdit) if f.accessibleName() == name and f.isVisible())


def _names(window: QWidget) -> set[str]:
    return {b.accessibleName() or b.text() for b in window.findChildren(QAbstractButton) if b.isVisible()}


def luminance(colour: str) -> float:
    """Relative luminance of #rrggbb (WCAG 2.2)."""
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: str, second: str) -> float:
    """Contrast ratio of two colours, 1 to 21 (WCAG 2.2)."""
    high, low = sorted((luminance(first), luminance(second)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def come_to_rest(window: Window, qtbot: QtBot) -> None:
    """Until everything that was asked for is told; an answer may ask again, twice at most."""
    for _round in range(3):
        told: list[bool] = []
        window._asking.ask(lambda: None, lambda _none, told=told: told.append(True))  # type: ignore[misc]
        qtbot.waitUntil(lambda told=told: bool(told), timeout=PATIENCE_MS)  # type: ignore[misc]
