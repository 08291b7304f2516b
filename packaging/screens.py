"""Draws every view of the window, from real rehearsals, into docs/screens: `make screens`.

A scripted customer orders a coffee through the real engine first, twice (about two minutes); what is drawn are those
takes. Needs a screen, which may be a virtual one. Light and dark in English, and Spanish with text at 150 %.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QLabel

from rehearsal_voice.app.services import WindowServices
from rehearsal_voice.cli.demonstration import demonstrate
from rehearsal_voice.config.paths import Paths, standard_paths
from rehearsal_voice.config.settings import Settings, save_settings
from rehearsal_voice.core.events import Heard, Latency, ReplyText
from rehearsal_voice.ui.first_start import FirstStart
from rehearsal_voice.ui.services import Start
from rehearsal_voice.ui.window import Window

SETS: tuple[tuple[str, dict[str, object]], ...] = (
    ("light", {"appearance": "light", "window_language": "en"}),
    ("dark", {"appearance": "dark", "window_language": "en"}),
    ("large-es", {"appearance": "light", "window_language": "es", "native_language": "es", "text_scale": 1.5}),
)
PLAIN = (
    "home",
    "week",
    "progress",
    "history",
    "takes",
    "phrases",
    "vocabulary",
    "privacy",
    "profiles",
    "settings",
    "describe",
    "help",
)
STEPS = {"welcome": 0, "microphone": 1, "models": 3}
STATES = ("speaking", "holding", "paused", "faulted")
SETTLE_MS = 1200
REVIEW_MS = 5000
RELAID_MS = 200
MOST_BYTES = 150_000
SMALLEST = 0
"""Qt's word for PNG compressed as far as it goes; nothing is lost by that."""
USUAL_FOLDER = "~/.local/share/rehearsal-voice"
"""Where a person's data is for most, which is not where this ran."""


def settle(milliseconds: int = SETTLE_MS) -> None:
    """Let the window do what it has to do."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


class Painter:
    """Takes the window from view to view and keeps a picture of each."""

    def __init__(self, services: WindowServices, folder: Path, suffix: str) -> None:
        self._services = services
        self._folder = folder
        self._suffix = suffix
        self._home = services.data_folder()
        self._window = Window(services)
        self._window.resize(1000, 700)
        self._window.show()
        while not self._window.ready:
            settle()

    def draw_all(self) -> None:
        session = self._services.history("", 1, 0)[0].id
        for step, place in STEPS.items():
            self._view(f"first-start-{step}", lambda n=place: self._first_start(n))  # type: ignore[misc]
        for name in PLAIN:
            patience_ms = REVIEW_MS if name == "takes" else SETTLE_MS
            self._view(name, lambda n=name: self._window.go(n), patience_ms)  # type: ignore[misc]
        self._view("arrival", lambda: self._window.arrive(Start("performance-review", minutes=10)))
        self._view("editor", lambda: self._window.edit("cafe-en"))
        self._view("review", lambda: self._window.open_review(session, 0), REVIEW_MS)
        self._view("rehearse", lambda: self._take(session))
        if self._suffix == "light":
            for state in STATES:
                self._view(f"rehearse-{state}", lambda s=state: self._window.rehearse.show_state(s))  # type: ignore[misc]
        self._window.rehearse.end()
        self._window.close()

    def _view(self, name: str, show: Callable[[], object], patience_ms: int = SETTLE_MS) -> None:
        show()
        settle(patience_ms)
        self._name_no_folder_of_this_machine()
        file = self._folder / f"{name}-{self._suffix}.png"
        self._window.grab().save(str(file), "PNG", SMALLEST)
        assert file.stat().st_size <= MOST_BYTES, f"{file.name} is larger than {MOST_BYTES} bytes"

    def _first_start(self, place: int) -> None:
        self._window.go("first_start")
        page = self._window.page("first_start")
        assert isinstance(page, FirstStart)
        page.show_step(place)

    def _name_no_folder_of_this_machine(self) -> None:
        for text in self._window.findChildren(QLabel):
            if str(self._home) in text.text():
                text.setText(text.text().replace(str(self._home), USUAL_FOLDER))
                settle(RELAID_MS)

    def _take(self, session: str) -> None:
        """The rehearse view as it was in the middle of that take: its first events, and the person about to answer."""
        scene = next(scene for scene in self._services.scenes() if scene.id == "cafe-en")
        take = self._services.profile.queries.takes(session)[0]
        self._window.go("rehearse")
        self._window.rehearse.begin(scene, Start("cafe-en", "as expected"))
        events = self._services.profile.queries.events(take.take_id)
        shown = [event for event in events if isinstance(event, Heard | ReplyText | Latency)]
        for event in shown[:10]:
            self._window.rehearse.happened(event)
        self._window.rehearse.show_state("listening")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--into", type=Path, default=Path("docs/screens"))
    parser.add_argument("--home", type=Path, help="draw the takes of this home instead of rehearsing first")
    arguments = parser.parse_args()
    arguments.into.mkdir(parents=True, exist_ok=True)
    application = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory(prefix="screens-") as temporary:
        paths = Paths(arguments.home or Path(temporary), standard_paths().models)
        for _take in range(0 if arguments.home else 2):
            demonstrate(paths, lambda _line: None)
        for suffix, chosen in SETS:
            save_settings(Settings.model_validate({**chosen, "first_start_done": True}), paths.settings_file)
            services = WindowServices(paths)
            Painter(services, arguments.into, suffix).draw_all()
            services.close()
    application.quit()


if __name__ == "__main__":
    main()
