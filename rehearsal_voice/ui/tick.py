"""A box to tick whose words go on in the next line when there is no room."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from rehearsal_voice.ui.parts import label, row
from rehearsal_voice.ui.tokens import SPACE


class Tick(QWidget):
    """A QCheckBox keeps its words on one line, which large text makes wider than the window."""

    toggled = Signal(bool)

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setProperty("role", "bare")
        self._box = QCheckBox()
        self._box.setAccessibleName(text)
        self._box.toggled.connect(self.toggled)
        self.setFocusProxy(self._box)
        words = label(text)
        line = row(self._box, words, space=SPACE)
        line.setStretch(1, 1)
        line.setAlignment(self._box, Qt.AlignmentFlag.AlignTop)
        self.setLayout(line)

    def isChecked(self) -> bool:
        return self._box.isChecked()

    def setChecked(self, on: bool) -> None:
        self._box.setChecked(on)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The words are as good as the box."""
        if self.rect().contains(event.position().toPoint()):
            self._box.toggle()
