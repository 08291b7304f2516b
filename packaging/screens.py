"""Draws every view of the window, from a real rehearsal, into docs/screens: `make screens`.

A scripted customer orders a coffee through the real engine first (about a minute); what is drawn is that take. Needs a
screen, which may be a virtual one. Light and dark, at 100 % and at 150 % text.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from rehearsal_voice.app.services import WindowServices
from rehearsal_voice.cli.demonstration import demonstrate
from rehearsal_voice.config.paths import Paths, standard_paths
from rehearsal_voice.config.settings import Settings, save_settings
from rehearsal_voice.core.events import Heard, Latency, ReplyText
from rehearsal_voice.ui.help_view import HelpView
from rehearsal_voice.ui.window import Window

VIEWS = ("home", "rehearse", "review", "history", "settings", "help")
SETTLE_MS = 1500
MOST_BYTES = 150_000
SMALLEST = 0
"""Qt's word for PNG compressed as far as it goes; nothing is lost."""


def settle(milliseconds: int = SETTLE_MS) -> None:
    """Let the window do what it has to do."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def draw(services: WindowServices, folder: Path, suffix: str) -> None:
    """Every view once, in the colours and size of the present settings."""
    window = Window(services)
    window.resize(1000, 700)
    window.show()
    settle(2 * SETTLE_MS)
    session = services.history("", 1, 0)[0]
    for name in VIEWS:
        if name == "review":
            window.open_review(session.id, 0)
        elif name == "rehearse":
            show_take(window, services, session.id)
        else:
            window.go(name)
        if isinstance(page := window.page("help"), HelpView):
            page.show_folder(Path("~/.local/share/rehearsal-voice"))  # where it is for most, not where this ran
        settle()
        file = folder / f"{name}-{suffix}.png"
        window.grab().save(str(file), "PNG", SMALLEST)
        assert file.stat().st_size <= MOST_BYTES, f"{file.name} is larger than {MOST_BYTES} bytes"
    window.rehearse.end()
    window.close()


def show_take(window: Window, services: WindowServices, session: str) -> None:
    """The rehearse view as it was in the middle of that take: its first events, and the person about to answer."""
    scene = next(scene for scene in services.scenes() if scene.id == "cafe-en")
    take = services.profile.queries.takes(session)[0]
    window.go("rehearse")
    window.rehearse.begin(scene)
    shown = [e for e in services.profile.queries.events(take.take_id) if isinstance(e, Heard | ReplyText | Latency)]
    for event in shown[:10]:
        window.rehearse.happened(event)
    window.rehearse.show_state("listening")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--into", type=Path, default=Path("docs/screens"))
    arguments = parser.parse_args()
    arguments.into.mkdir(parents=True, exist_ok=True)
    application = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory(prefix="screens-") as home:
        paths = Paths(Path(home), standard_paths().models)
        demonstrate(paths, lambda _line: None)
        for appearance in ("light", "dark"):
            for scale in (1.0, 1.5):
                settings = Settings.model_validate({"appearance": appearance, "text_scale": scale})
                save_settings(settings, paths.settings_file)
                services = WindowServices(paths)
                draw(services, arguments.into, appearance if scale == 1.0 else f"{appearance}-150")
                services.close()
    application.quit()


if __name__ == "__main__":
    main()
