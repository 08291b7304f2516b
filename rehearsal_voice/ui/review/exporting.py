"""Saving a take, or a stretch of its sound, as a file: what kind, and where to."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from rehearsal_voice.ui.marking import marked
from rehearsal_voice.ui.page import Desk
from rehearsal_voice.ui.services import ReviewData, Reviewing

Export = Literal["html", "pdf", "csv", "srt", "wav"]
KINDS: tuple[tuple[Export, str], ...] = (
    ("html", marked("Export", "Save as a page for the browser (HTML)")),
    ("pdf", marked("Export", "Save for printing (PDF)")),
    ("csv", marked("Export", "Save the numbers as a table (CSV)")),
    ("srt", marked("Export", "Save what was said as subtitles (SRT)")),
    ("wav", marked("Export", "Save the sound (WAV)")),
)


class Saving(QObject):
    """parent: over which the question “where to?” opens."""

    def __init__(self, parent: QWidget, desk: Desk, services: Reviewing) -> None:
        super().__init__(parent)
        self._parent = parent
        self._desk = desk
        self._services = services

    def menu(self, data: ReviewData) -> QMenu:
        """One entry for each form that there is."""
        menu = QMenu(self._parent)
        for kind, text in KINDS:
            if kind != "wav" or data.sound.kept:
                action = menu.addAction(QCoreApplication.translate("Export", text))
                action.triggered.connect(lambda _on=False, k=kind: self._take(data, k))
        return menu

    def clip(self, data: ReviewData, start_s: float, end_s: float) -> None:
        """The sound of a moment."""

        def save(target: Path) -> None:
            self._write(lambda: self._services.save_clip(data.session, data.take, start_s, end_s, target), target)

        self._ask_where(f"{_file_name(data)}-{round(start_s)}s", "wav", save)

    def _take(self, data: ReviewData, kind: Export) -> None:
        def save(target: Path) -> None:
            self._write(lambda: self.write(data, kind, target), target)

        self._ask_where(_file_name(data), kind, save)

    def write(self, data: ReviewData, kind: Export, target: Path) -> None:
        """On a thread of its own. Raises StorageFault when the file cannot be written."""
        if kind == "pdf":
            from rehearsal_voice.ui.review.pdf import write_pdf

            write_pdf(data, target)
        else:
            self._services.export_review(data.session, data.take, kind, target)

    def _write(self, write: Callable[[], None], target: Path) -> None:
        self._desk.say(self.tr("Saving …"))
        words = self.tr("Saved as {file} in {folder}").format(file=target.name, folder=target.parent.name)
        self._desk.ask_long(write, lambda _none: self._desk.say(words))

    def _ask_where(self, name: str, kind: Export, chosen: Callable[[Path], None]) -> None:
        dialog = QFileDialog(self._parent)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(kind)
        dialog.setNameFilter(f"*.{kind}")
        dialog.setDirectory(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        dialog.selectFile(f"{name}.{kind}")
        dialog.fileSelected.connect(lambda file: chosen(Path(file)))
        dialog.open()


def _file_name(data: ReviewData) -> str:
    """What a file of this take is called unless the person says otherwise."""
    title = re.sub(r"[^\w-]+", "-", data.title).strip("-")
    return f"{title}-{data.started:%Y-%m-%d}-{data.take}"
