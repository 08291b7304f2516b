"""How soon the window is there and ready, how smooth it stays while every engine works, and what it costs when idle.

`python -m benchmarks.window [--without-views] [--json]` (needs a screen, which may be virtual: `xvfb-run -a …`)

The app runs in a process of its own. Then a café order runs through the real engines (spoken by the installed English
voice, a file in the place of the loudspeaker) while a timer on the window's thread notes by how much it comes late:
that is how long an event had to wait. A frame is the time between two paintings of the partner's presence. The window
is visible once it has painted itself for the first time. How soon each view opens after years of use is measured with
`benchmarks.window_views`, in about a minute more; without the recordings that its profile is made of it is left out.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from benchmarks.heartbeat import Heartbeat
from benchmarks.turns_to_speak import spoken_orders
from benchmarks.window_views import SESSIONS, make
from benchmarks.window_views import figures as views_of
from rehearsal_voice.app.files import FilePerson, file_loudspeaker
from rehearsal_voice.app.services import OnStage, WindowServices
from rehearsal_voice.app.workshop import Workshop
from rehearsal_voice.config.paths import Paths, standard_paths
from rehearsal_voice.config.settings import Settings
from rehearsal_voice.core.clock import Clock, SystemClock
from rehearsal_voice.core.errors import InputFault
from rehearsal_voice.ui.services import Start
from rehearsal_voice.ui.window import Window

SETTLE_MS, IDLE_MS = 20_000, 10_000
"""After a take its sound is made small and its numbers are worked out; idle begins when that is done."""
LONGEST_S = 300.0


class Frames(QObject):
    """Notes when a widget is painted."""

    def __init__(self) -> None:
        super().__init__()
        self.times: list[float] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() is QEvent.Type.Paint:
            self.times.append(time.perf_counter())
        return super().eventFilter(watched, event)


class Probe:
    """Takes the app through one rehearsal and measures it from inside."""

    def __init__(self, window: Window, started: float) -> None:
        self.figures: dict[str, float] = {}
        self._window = window
        self._started = started
        self._heartbeat = Heartbeat()
        self._frames = Frames()
        window.rehearse.presence.installEventFilter(self._frames)
        self._first = Frames()
        window.installEventFilter(self._first)
        self._look = QTimer()
        self._look.timeout.connect(self._looked)
        self._look.start(20)

    def _note(self, name: str) -> None:
        self.figures[name] = time.time() - self._started

    def _looked(self) -> None:
        if "window_visible_s" not in self.figures and self._first.times:
            self.figures["window_visible_s"] = self._first.times[0] - time.perf_counter() + time.time() - self._started
        if "ready_s" not in self.figures:
            if self._window.ready:
                self._note("ready_s")
                self._window.begin(Start("cafe-en"))
                self._heartbeat.start()
        elif self._window.view == "review":
            self._heartbeat.stop()
            self._look.stop()
            self._window.go("home")
            QTimer.singleShot(SETTLE_MS, self._rest)

    def _rest(self) -> None:
        before = time.process_time()
        QTimer.singleShot(IDLE_MS, lambda: self._finish(time.process_time() - before))

    def _finish(self, busy_s: float) -> None:
        frames = np.diff(self._frames.times)
        self.figures |= self._heartbeat.figures() | {
            "frame_p99_ms": 1000 * float(np.percentile(frames, 99)),
            "idle_cpu_percent": 100_000 * busy_s / IDLE_MS,
            "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
        }
        print(json.dumps(self.figures))
        self._window.close()
        QApplication.quit()


def child(home: Path, started: float, turns: Sequence[Path]) -> None:
    """The app with recordings in the place of the microphone."""

    def on_files(_settings: Settings, clock: Clock) -> OnStage:
        person = FilePerson(turns, clock)
        return person.devices(file_loudspeaker(home / "heard.wav", clock)), (person,)

    application = QApplication(sys.argv[:1])
    services = WindowServices(Paths(home, standard_paths().models), devices=on_files)
    window = Window(services)
    window.show()
    probe = Probe(window, started)
    application.exec()
    services.close()
    del probe


def views() -> dict[str, object]:
    """Of a profile with years in it, made for this and gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="views-") as folder:
        make(Path(folder), SESSIONS)
        return views_of(Path(folder))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--without-views", action="store_true")
    parser.add_argument("--child", nargs="+", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.child:
        home, started, *turns = arguments.child
        child(Path(home), float(started), [Path(turn) for turn in turns])
        return
    with tempfile.TemporaryDirectory(prefix="window-") as folder:
        workshop = Workshop(Paths(Path(folder), standard_paths().models), Settings(), SystemClock())
        turns = [str(file) for file in spoken_orders(workshop, Path(folder))[:5]]
        command = [sys.executable, "-m", "benchmarks.window", "--child", folder, str(time.time()), *turns]
        done = subprocess.run(command, capture_output=True, text=True, timeout=LONGEST_S, check=True)
        found = json.loads(done.stdout.splitlines()[-1])
        figures: dict[str, object] = {name: round(value, 3) for name, value in found.items()}
    if not arguments.without_views:
        with contextlib.suppress(InputFault):  # there are no recordings
            figures |= views()
    if arguments.json:
        print(json.dumps(figures))
    else:
        for name, value in figures.items():
            print(f"{name:24} {value}")


if __name__ == "__main__":
    main()
