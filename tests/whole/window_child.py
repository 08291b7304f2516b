"""The real window in a process of its own, clicked as a person would click; told what to do by lines on its input.

Orders: `click NAME` (accessible name), `key NAME`, `into NAME: TEXT` (a field), `hand NAME` and `type TEXT` (the
pointer and the keys of the screen itself), `shot FILE`, `forget`, `quit`. Each is done once it can be done. Prints JSON
lines: labels seen, and what was done.
"""

from __future__ import annotations

import json
import queue
import sys
import threading
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from real_hands import point_at, type_by_hand
from window_hands import press

from rehearsal_voice.app.services import WindowServices
from rehearsal_voice.config.paths import standard_paths
from rehearsal_voice.ui.window import Window

LOOK_MS = 50


class Driver:
    """Looks at the window twenty times a second and tells what is new on it."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self._orders: queue.SimpleQueue[str] = queue.SimpleQueue()
        self._seen: set[str] = set()
        self._order = ""
        threading.Thread(target=self._read, daemon=True).start()
        self._timer = QTimer()
        self._timer.timeout.connect(self._look)
        self._timer.start(LOOK_MS)

    def _read(self) -> None:
        for line in sys.stdin:
            self._orders.put(line.strip())

    def _look(self) -> None:
        for widget in self._window.findChildren(QLabel):
            if widget.isVisible() and widget.text() and widget.text() not in self._seen:
                self._seen.add(widget.text())
                tell("label", widget.text())
        if not self._order and not self._orders.empty():
            self._order = self._orders.get()
        if self._order and self._obey(self._order):
            self._order = ""

    def _obey(self, order: str) -> bool:
        """False as long as it cannot be done: a button is pressed once a hand could press it."""
        verb, _, what = order.partition(" ")
        if verb == "click":
            if not press(self._window, what):
                return False
        elif verb == "into":
            name, _, text = what.partition(": ")
            fields = [f for f in self._window.findChildren(QLineEdit) if f.accessibleName() == name and f.isVisible()]
            if not fields:
                return False
            fields[0].setFocus()
            QTest.keyClicks(fields[0], text)
        elif verb == "key":
            if not self._window.isActiveWindow():  # a screen without a window manager activates nothing by itself
                self._window.activateWindow()
                return False
            QTest.keyClick(self._window.focusWidget() or self._window, getattr(Qt.Key, f"Key_{what}"))
        elif verb == "hand":
            if not point_at(self._window, what):
                return False
        elif verb == "type":
            type_by_hand(self._window, what)
        elif verb == "shot":
            self._window.grab().save(what)
        elif verb == "forget":
            self._seen.clear()
        elif verb == "quit":
            self._window.close()
            QApplication.quit()
        tell("done", order)
        return True


def tell(kind: str, text: str) -> None:
    sys.stdout.write(json.dumps({"kind": kind, "text": text}) + "\n")
    sys.stdout.flush()


def main() -> None:
    application = QApplication(sys.argv[:1])
    services = WindowServices(standard_paths(Path(sys.argv[1])))
    window = Window(services)
    window.show()
    driver = Driver(window)
    tell("open", "")
    application.exec()
    services.close()
    del driver


if __name__ == "__main__":
    main()
