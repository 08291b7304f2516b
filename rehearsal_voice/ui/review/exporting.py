"""The menu that saves a take as a file: what kind, and where to."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from rehearsal_voice.ui.marking import marked

Export = Literal["html", "pdf", "csv", "srt", "wav"]
KINDS: tuple[tuple[Export, str], ...] = (
    ("html", marked("Export", "Save as a page for the browser (HTML)")),
    ("pdf", marked("Export", "Save for printing (PDF)")),
    ("csv", marked("Export", "Save the numbers as a table (CSV)")),
    ("srt", marked("Export", "Save what was said as subtitles (SRT)")),
    ("wav", marked("Export", "Save the sound (WAV)")),
)


def export_menu(parent: QWidget, name: str, chosen: Callable[[Export, Path], None], *, has_sound: bool) -> QMenu:
    """chosen(kind, file) once the person has said where to. name: what the file is called unless they say otherwise."""
    menu = QMenu(parent)
    for kind, text in KINDS:
        if kind != "wav" or has_sound:
            action = menu.addAction(QCoreApplication.translate("Export", text))
            action.triggered.connect(lambda _on=False, k=kind: _ask_where(parent, name, k, chosen))
    return menu


def _ask_where(parent: QWidget, name: str, kind: Export, chosen: Callable[[Export, Path], None]) -> None:
    dialog = QFileDialog(parent)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(kind)
    dialog.setNameFilter(f"*.{kind}")
    dialog.selectFile(f"{name}.{kind}")
    dialog.fileSelected.connect(lambda file: chosen(kind, Path(file)))
    dialog.open()
