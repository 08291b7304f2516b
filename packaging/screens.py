"""Draws every view and state of the window, from real rehearsals, into docs/screens: `make screens`.

A scripted customer orders a coffee through the real engine first, twice (about two minutes); what is drawn are those
takes. Needs a screen, which may be a virtual one. Eight sets: light and dark, 100 % and 150 %, English and Spanish,
each of these with each of the others. A view that is longer than the window is drawn in full.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import threading
from collections.abc import Callable, Mapping
from itertools import product
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QScrollArea
from screen_set import ShownServices, cut_short, furnish, untouched
from screen_states import door_states, rehearse_states
from small_picture import save_small

from rehearsal_voice.app.services import WindowServices
from rehearsal_voice.config.paths import Paths, standard_paths
from rehearsal_voice.config.settings import Settings, save_settings
from rehearsal_voice.core.errors import DeviceFault
from rehearsal_voice.core.events import Heard, Latency, ReplyText
from rehearsal_voice.engine.conversation import Telemetry
from rehearsal_voice.ui.door import DoorPage
from rehearsal_voice.ui.first_start import FirstStart
from rehearsal_voice.ui.pages import rail_words
from rehearsal_voice.ui.review import Review
from rehearsal_voice.ui.services import Start
from rehearsal_voice.ui.services.profiles import Door
from rehearsal_voice.ui.window import Window

SETS: Mapping[str, Mapping[str, object]] = {
    "-".join(part for part in (size, look, language) if part): {
        "appearance": look,
        "text_scale": 1.5 if size else 1.0,
        "window_language": language or "en",
        "native_language": language or "en",
    }
    for language, size, look in product(("", "es"), ("", "large"), ("light", "dark"))
}
"""Each look with each size and each language; only what is large or Spanish is named as such."""
STEPS = ("welcome", "microphone", "loudspeaker", "models", "engine", "voices", "calm", "ready")
EMPTY = ("home", "week", "progress", "history", "takes", "phrases", "vocabulary")
UNNAMED = ("takes", "profiles", "describe")
"""Views that the rail does not lead to."""
WIDTH, HEIGHT = 1000, 700
TALLEST = 2400
SHORT = ("home", "editor", "history")
"""Lists without end: their beginning says it all."""
FRAME_MS, SETTLE_MS, PATIENCE_MS = 20, 120, 8_000
MOST_BYTES = 150_000
USUAL_FOLDER = "~/.local/share/rehearsal-voice"
"""Where a person's data is for most, which is not where this ran."""


def wait(milliseconds: int) -> None:
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
        self.window = Window(services)
        self.window.resize(WIDTH, HEIGHT)
        self.window.show()
        until = QDeadlineTimer(PATIENCE_MS)
        while not self.window.ready and not until.hasExpired():
            wait(FRAME_MS)

    def close(self) -> None:
        self.window.rehearse.end()
        self.window.close()
        self.window.deleteLater()
        self._services.close()
        wait(SETTLE_MS)

    # --- whole tours ---

    def draw_furnished(self) -> None:
        for place, step in enumerate(STEPS):
            self.view(f"first-start-{step}", lambda n=place: self._first_start(n))  # type: ignore[misc]
        for name in (*(name for name, _word in rail_words()), *UNNAMED):
            self.view(name, lambda n=name: self.window.go(n))  # type: ignore[misc]
        session = self._services.history("", 1, 0)[0].id
        self.view("progress-turns", self._turns)
        self.view("home-nothing-found", lambda: self._search("qqqq"))
        self._search("")
        self.view("history-deleted", self._delete_and_offer)
        self._services.restore_session(session)
        self.view("home-fault", self._fault)
        self.view("arrival", lambda: self.window.arrive(Start("performance-review", minutes=10)))
        self.view("editor", self._edit)
        self.view("editor-wrong", self._write_nonsense)
        self.view("review-opening", self._open_review_at_once, is_quiet=False)
        self.view("review", lambda: self.window.open_review(session, 0))
        self.view("rehearse-listening", lambda: self._take(session))
        for name, show in rehearse_states(self.window.rehearse):
            self.view(f"rehearse-{name}", lambda s=show: self._state(session, s))  # type: ignore[misc]
        for name, door in door_states():
            self.view(f"door-{name}", lambda d=door: self._door(d))  # type: ignore[misc]
        self.view("door-recovery", self._ask_code)
        self.view("first-start-models-arriving", self._download, is_quiet=False)

    def draw_empty(self) -> None:
        for name in EMPTY:
            self.view(f"{name}-empty", lambda n=name: self.window.go(n))  # type: ignore[misc]

    def draw_recovery(self) -> None:
        self.view("home-recovery", lambda: self.window.go("home"))

    # --- one picture ---

    def view(self, name: str, show: Callable[[], object], *, is_quiet: bool = True) -> None:
        """is_quiet: wait until everything that was asked for has come."""
        self.window.resize(WIDTH, HEIGHT)
        show()
        if is_quiet:
            self._come_to_rest()
        wait(SETTLE_MS)
        self._name_no_folder_of_this_machine()
        if not name.startswith(SHORT):
            self._grow()
        file = self._folder / f"{name}-{self._suffix}.png"
        save_small(self.window.grab().toImage(), file)
        assert file.stat().st_size <= MOST_BYTES, f"{file.name} is larger than {MOST_BYTES} bytes"

    def _come_to_rest(self) -> None:
        """Answers may ask again, twice at most."""
        until = QDeadlineTimer(PATIENCE_MS)
        for _round in range(3):
            loop = QEventLoop()
            self.window._asking.ask(lambda: None, lambda _none, over=loop: over.quit())  # type: ignore[misc]
            loop.exec()
            while any(thread.name == "window-long" for thread in threading.enumerate()) and not until.hasExpired():
                wait(FRAME_MS)

    def _grow(self) -> None:
        """Until the whole page is seen."""
        page = self.window.page(self.window.view)
        for area in page.findChildren(QScrollArea):
            inside, seen = area.widget(), area.viewport()
            if area.parentWidget() is page and inside is not None and area.isVisible():
                needed = max(inside.minimumSizeHint().height(), inside.heightForWidth(seen.width()))
                self.window.resize(WIDTH, min(TALLEST, HEIGHT + max(0, needed - seen.height())))
        wait(SETTLE_MS)

    def _name_no_folder_of_this_machine(self) -> None:
        for text in self.window.findChildren(QLabel):
            usual = text.text().replace(str(self._home), USUAL_FOLDER).replace(str(Path.home()), "~")
            if usual != text.text():
                text.setText(usual)
        wait(FRAME_MS)

    # --- getting there ---

    def _first_start(self, place: int) -> FirstStart:
        self.window.go("first_start")
        page = self.window.page("first_start")
        assert isinstance(page, FirstStart)
        page.show_step(place)
        return page

    def _download(self) -> None:
        """One model on its way."""
        page = self._first_start(STEPS.index("models"))
        self._come_to_rest()
        wanted = [b for b in page.step.findChildren(QPushButton) if b.isVisible() and b.property("role") is None]
        wanted[0].click()
        wait(10 * SETTLE_MS)

    def _turns(self) -> None:
        """A number that moved over the weeks."""
        self.window.go("progress")
        self._come_to_rest()
        box = self.window.page("progress").findChild(QComboBox)
        assert isinstance(box, QComboBox)
        box.setCurrentIndex(max(0, box.findData("longest_monologue")))

    def _search(self, words: str) -> None:
        self.window.go("home")
        field = self.window.page("home").findChild(QLineEdit)
        assert isinstance(field, QLineEdit)
        field.setText(words)

    def _fault(self) -> None:
        """A take that could not begin."""
        self.window.go("home")
        self.window._failed(DeviceFault("No microphone was found.", "Plug one in, or type your lines."))

    def _delete_and_offer(self) -> None:
        self.window.go("history")
        self._come_to_rest()
        deleting = [b for b in self.window.page("history").findChildren(QPushButton) if b.property("role") == "link"]
        deleting[0].click()

    def _door_page(self) -> DoorPage:
        page = self.window.page("door")
        assert isinstance(page, DoorPage)
        return page

    def _edit(self) -> None:
        """A scene that can be played, once it has been read."""
        self.window.edit("cafe-en")
        self._come_to_rest()
        wait(10 * SETTLE_MS)

    def _write_nonsense(self) -> None:
        text = self.window.page("editor").findChild(QPlainTextEdit)
        assert isinstance(text, QPlainTextEdit)
        text.setPlainText(text.toPlainText().replace('starts = "partner"', 'starts = "nobody"'))
        wait(10 * SETTLE_MS)

    def _open_review_at_once(self) -> None:
        self.window.go("review")
        review = self.window.page("review")
        assert isinstance(review, Review)
        review._empty()

    def _take(self, session: str) -> None:
        """The rehearse view as it was in the middle of that take: its first events, and the person about to answer."""
        scene = next(scene for scene in self._services.scenes() if scene.id == "cafe-en")
        take = self._services.profile.queries.takes(session)[0]
        view = self.window.rehearse
        self.window.go("rehearse")
        view.begin(scene, Start("cafe-en", "as expected"))
        events = self._services.profile.queries.events(take.take_id)
        shown = [event for event in events if isinstance(event, Heard | ReplyText | Latency)]
        for event in shown[:8]:
            view.happened(event)
        view.show_telemetry(Telemetry(-25.0, "listening", 74.0))
        view.show_state("listening")

    def _state(self, session: str, show: Callable[[], object]) -> None:
        self._take(session)
        show()

    def _door(self, door: Door) -> None:
        self._door_page().show_door(door)
        self.window.go("door")

    def _ask_code(self) -> None:
        """The way in for whoever has lost the passphrase."""
        self._door(dict(door_states())["locked"])
        next(b for b in self._door_page().findChildren(QPushButton) if b.property("role") == "link").click()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--into", type=Path, default=Path("docs/screens"))
    parser.add_argument("--only", nargs="+", choices=SETS, default=list(SETS), help="these sets alone")
    parser.add_argument(
        "--home", type=Path, help="draw the takes of this home, furnished before, instead of rehearsing"
    )
    arguments = parser.parse_args()
    arguments.into.mkdir(parents=True, exist_ok=True)
    for old in arguments.into.glob("*.png") if len(arguments.only) == len(SETS) else ():
        old.unlink()
    application = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory(prefix="screens-") as temporary:
        models = standard_paths().models
        furnished = Paths(arguments.home or Path(temporary) / "furnished", models)
        if arguments.home is None:
            furnish(furnished)
        cut = Paths(Path(temporary) / "cut", models)
        cut_short(furnished, cut)
        empty = untouched(Path(temporary) / "empty", models)
        for suffix in arguments.only:
            settings = Settings.model_validate({**SETS[suffix], "first_start_done": True})
            for paths, tour in (
                (furnished, Painter.draw_furnished),
                (cut, Painter.draw_recovery),
                (empty, Painter.draw_empty),
            ):
                save_settings(settings, paths.settings_file)
                painter = Painter(ShownServices(paths), arguments.into, suffix)
                tour(painter)
                painter.close()
    application.quit()


if __name__ == "__main__":
    main()
