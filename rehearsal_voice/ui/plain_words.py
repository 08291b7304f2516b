"""The program's own words, alone on the page: nobody has to look for the number to call."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from rehearsal_voice.ui.fields import plain
from rehearsal_voice.ui.notice import announce
from rehearsal_voice.ui.parts import card, clear, column, label, paged
from rehearsal_voice.ui.tokens import SPACE


class PlainWords(QWidget):
    """In the place of the partner and of what was said, for as long as it is shown."""

    def __init__(self) -> None:
        super().__init__()
        self._lines = column(space=2 * SPACE)
        self.setLayout(column(paged(plain(column(None, card(self._lines), None))), space=0))
        self.hide()

    def say(self, text: str) -> None:
        """Line by line, a number to call as large as a heading."""
        clear(self._lines)
        for line in text.splitlines():
            self._lines.addWidget(label(line, "heading" if line[-1:].isdigit() else "plain words"))
        announce(self, text)
