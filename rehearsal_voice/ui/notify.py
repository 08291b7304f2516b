"""A quiet notification of the system: no sound, gone by itself, and nothing of anyone's rehearsals in it."""

from __future__ import annotations

import shutil

from PySide6.QtCore import QObject, QProcess, QTimer
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

SHOWN_MS = 10_000


def notify(owner: QObject, title: str, words: str) -> bool:
    """Whether the system could be asked. Where it cannot, the sentence in the window is all there is."""
    program = shutil.which("notify-send")  # on Linux, whatever the desktop; a tray is not everywhere
    if program is not None:
        quiet = ["--urgency=low", f"--expire-time={SHOWN_MS}", "--app-name=Rehearsal Voice"]
        return bool(QProcess.startDetached(program, [*quiet, title, words])[0])
    if not QSystemTrayIcon.isSystemTrayAvailable():
        return False
    icon = QSystemTrayIcon(QApplication.windowIcon(), owner)
    icon.show()
    icon.showMessage(title, words, QSystemTrayIcon.MessageIcon.NoIcon, SHOWN_MS)
    QTimer.singleShot(SHOWN_MS, icon, icon.deleteLater)
    return True
