"""How soon each view of the window is there, with all that it shows, for somebody with years of sessions.

`python -m benchmarks.window_views [--sessions 10000] [--home FOLDER] [--json]` (needs a screen, which may be virtual)

A view is open when everything it asked the store for has arrived and been painted. The profile is made of what real
speech leaves behind (`benchmarks.store_profile`); with --home an existing one is used and nothing is made. What takes
long by its nature and fills in later (takes side by side, the doctor, models on other servers) does not count into
that; when it was there, too, is told beside it (`views_filled_ms`). `views_cpu_ms` is the processor time that all
threads of the app spent until a view was open: other work on the machine leaves that nearly as it is.
"""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from benchmarks.store_profile import generate, pooled_turns
from rehearsal_voice.app.profiles import all_profiles
from rehearsal_voice.app.services import WindowServices
from rehearsal_voice.config.paths import Paths, standard_paths
from rehearsal_voice.config.settings import Settings, save_settings
from rehearsal_voice.core.clock import SystemClock
from rehearsal_voice.ui.services import Start
from rehearsal_voice.ui.window import Window

SESSIONS = 10_000
ROUNDS = 3
BEAT_MS = 5
LONGEST_S = 300.0
HANDED = ("door", "editor", "arrival", "rehearse", "review")
"""Views that are opened with something in hand; all but the first and the fourth are measured by their own way."""


class Tour:
    """Opens every view in turn, three times each; the first time of each is told apart, for what it has to load."""

    def __init__(self, window: Window, session: str) -> None:
        self.times: dict[str, list[float]] = {}
        self.filled: dict[str, list[float]] = {}
        self.cpu: dict[str, list[float]] = {}
        self._window = window
        named = [name for name in window.page_names if name not in HANDED]
        self._ways: dict[str, Callable[[], None]] = {name: partial(window.go, name) for name in named}
        self._ways["review"] = partial(window.open_review, session, 0)
        self._ways["arrival"] = partial(window.arrive, Start("cafe-en"))
        self._ways["editor"] = partial(window.edit, "cafe-en")
        self._waiting = [name for _round in range(ROUNDS) for name in self._ways]
        self._began = self._began_cpu = 0.0
        self._ready = QTimer()
        self._ready.timeout.connect(self._look)
        self._ready.start(50)

    def _look(self) -> None:
        if self._window.ready:
            self._ready.stop()
            self._next()

    def _next(self) -> None:
        if not self._waiting:
            self._window.close()
            QApplication.quit()
            return
        self._began, self._began_cpu = time.perf_counter(), time.process_time()
        self._ways[self._waiting[0]]()
        self._settle(3)

    def _settle(self, rounds: int) -> None:
        """Behind whatever the view has asked for; an answer may ask again, so the line is joined three times."""
        if rounds:
            self._window.home._desk.ask(lambda: None, lambda _none: self._settle(rounds - 1))
        else:
            QApplication.processEvents()  # lay out and paint
            name = self._waiting.pop(0)
            self.times.setdefault(name, []).append(self._since_began())
            self.cpu.setdefault(name, []).append(1000 * (time.process_time() - self._began_cpu))
            self._fill(name)

    def _fill(self, name: str) -> None:
        """Until nothing is under way any more that comes later, so that it is not in the way of the next view."""
        if any(thread.name == "window-long" for thread in threading.enumerate()):
            QTimer.singleShot(BEAT_MS, lambda: self._fill(name))
        else:
            self.filled.setdefault(name, []).append(self._since_began())
            QTimer.singleShot(20, self._next)

    def _since_began(self) -> float:
        return 1000 * (time.perf_counter() - self._began)


def tour(home: Path) -> dict[str, dict[str, list[float]]]:
    """Milliseconds of every view, in this process: until it is open, until it is filled, of the processor."""
    application = QApplication(sys.argv[:1])
    services = WindowServices(Paths(home, standard_paths().models))
    window = Window(services)
    window.show()
    going = Tour(window, services.history("", 1, 0)[0].id)
    application.exec()
    services.close()
    return {"open": going.times, "filled": going.filled, "cpu": going.cpu}


def figures(home: Path) -> dict[str, object]:
    """Of a process of its own: the slowest view, and each of them (first time, then the slower of the others)."""
    command = [sys.executable, "-m", "benchmarks.window_views", "--home", str(home), "--tour"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=LONGEST_S, check=True)
    found: dict[str, dict[str, list[float]]] = json.loads(done.stdout.splitlines()[-1])
    first = {name: round(times[0], 1) for name, times in found["open"].items()}
    again = {name: round(max(times[1:]), 1) for name, times in found["open"].items()}
    later = {name: max(times) for name, times in found["filled"].items()}
    return {
        "view_opens_most_ms": max(again.values()),
        "view_opens_first_most_ms": max(first.values()),
        "views_ms": again,
        "views_first_ms": first,
        "views_cpu_ms": {name: round(max(times[1:]), 1) for name, times in found["cpu"].items()},
        "views_filled_ms": {name: round(ms, 1) for name, ms in later.items() if ms > first[name] + again[name]},
    }


def make(home: Path, sessions: int) -> None:
    """A profile with so many sessions in that home, and the first start behind it."""
    info = all_profiles(Paths(home, ()), SystemClock()).default()
    generate(info.folder, sessions, pooled_turns(), random.Random(20261122))
    save_settings(Settings(first_start_done=True), Paths(home, ()).settings_file)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--sessions", type=int, default=SESSIONS)
    parser.add_argument("--home", type=Path)
    parser.add_argument("--tour", action="store_true", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.tour:
        print(json.dumps(tour(arguments.home)))
        return
    with tempfile.TemporaryDirectory(prefix="views-") as folder:
        if arguments.home is None:
            make(Path(folder), arguments.sessions)
        found = figures(arguments.home or Path(folder))
    print(json.dumps(found, indent=None if arguments.json else 2))


if __name__ == "__main__":
    main()
