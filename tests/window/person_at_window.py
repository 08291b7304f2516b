"""A person at the window: clicks and typing by the names that a screen reader says, and everything that can be read."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QTableWidget, QWidget
from pytestqt.qtbot import QtBot
from window_hands import Hands, QuietServices

from rehearsal_voice.config.paths import Paths, standard_paths
from rehearsal_voice.config.settings import Settings, save_settings
from rehearsal_voice.core.clock import Clock, SystemClock
from rehearsal_voice.core.events import Heard, ReplyHeard, SpeechEnd
from rehearsal_voice.store.profile import Profile

SAID = "My sister does not know about the raspberries"


def rehearsed(profile: Profile, title: str, language: str = "en") -> str:
    """A session with one sentence in it; returns its name."""
    session = profile.begin_session("performance-review", title, language)
    take = session.begin_take("performance-review", language, "as expected")
    take.record(SpeechEnd(turn=1, t=2.0, start=0.5, decided=2.5))
    take.record(Heard(turn=1, t=2.0, text=SAID, language="en"))
    take.record(ReplyHeard(turn=1, t=3.0, start=2.6, text="Go on.", complete=True))
    take.close("finished")
    session.end()
    return session.session_id


def paths_of(home: Path) -> Paths:
    return Paths(home, standard_paths().models)


class Stand(Hands):
    """A window on its own home and what a person does with it."""

    def __init__(self, qtbot: QtBot, home: Path, clock: Clock | None = None, **settings: object) -> None:
        chosen = {"first_start_done": True, "appearance": "light", "window_language": "en", **settings}
        save_settings(Settings.model_validate(chosen), paths_of(home).settings_file)
        super().__init__(qtbot, QuietServices(paths_of(home), clock or SystemClock()))

    def texts(self) -> list[str]:
        """Everything that can be read on the window now."""
        found = [label.text() for label in self.window.findChildren(QLabel) if label.isVisible()]
        found += [field.text() for field in self.window.findChildren(QLineEdit) if field.isVisible()]
        for table in self.window.findChildren(QTableWidget):
            cells = (table.item(r, c) for r in range(table.rowCount()) for c in range(table.columnCount()))
            found += [cell.text() for cell in cells if cell is not None] if table.isVisible() else []
        return found

    def type_into(self, name: str, text: str) -> None:
        self.until(lambda: self._named(QLineEdit, name) is not None)
        field = self._named(QLineEdit, name)
        assert isinstance(field, QLineEdit)
        field.clear()
        QTest.keyClicks(field, text)

    def press_return(self, name: str) -> None:
        field = self._named(QLineEdit, name)
        assert field is not None
        QTest.keyClick(field, Qt.Key.Key_Return)

    def _named(self, kind: type[QWidget], name: str) -> QWidget | None:
        for widget in self.window.findChildren(kind):
            if widget.isVisible() and name in (widget.accessibleName(), getattr(widget, "text", str)()):
                return widget
        return None
