"""Opens the window on the real world."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication

from rehearsal_voice.app.services import WindowServices
from rehearsal_voice.config.paths import Paths
from rehearsal_voice.ui.neighbour import call_neighbour
from rehearsal_voice.ui.window import Window


def run_window(paths: Paths) -> int:
    """Until it is closed; returns the exit code."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Rehearsal Voice")
    application.setDesktopFileName("rehearsal-voice")
    services = WindowServices(paths)
    if call_neighbour(services.profiles.neighbour()):
        return 0  # it is open already, and has come to the front
    window = Window(services)
    window.show()
    try:
        return application.exec()
    finally:
        services.close()
