"""What was said, both sides, newest at the bottom."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

from rehearsal_voice.ui.parts import clear, column, label, row, scrolled
from rehearsal_voice.ui.tokens import SPACE

MOST = 60
BUBBLES = {"person": "said by person", "partner": "said by partner"}
STEPS_IN = {"person": (5 * SPACE, 0), "partner": (0, 5 * SPACE)}
"""Room to the left and to the right of a line."""


class Captions(QWidget):
    """Grows as the take does and keeps the last line in sight."""

    def __init__(self) -> None:
        super().__init__()
        self._lines = column(space=SPACE, margin=SPACE)
        self._partial: QLabel | None = None
        inner = QWidget()
        inner.setLayout(column(None, self._lines))
        self._scroll: QScrollArea = scrolled(inner)
        self._scroll.setAccessibleName(self.tr("Captions"))
        # Whatever takes room beside them, a notice or a correction, the last line stays in sight.
        bar = self._scroll.verticalScrollBar()
        bar.rangeChanged.connect(lambda _lowest, highest: bar.setValue(highest))
        self.setLayout(column(self._scroll))

    def set_points(self, size: float) -> None:
        """The text size of every line, in points."""
        self.setStyleSheet(f"QLabel {{ font-size: {size}pt; }}")

    def empty(self) -> None:
        clear(self._lines)
        self._partial = None

    def say(self, who: str, text: str, role: str) -> None:
        """A whole line. role: person, partner or quiet."""
        self._drop_partial()
        line = label(f"{who}: {text}" if who else text, BUBBLES.get(role, role))
        line.setAccessibleName(line.text())
        self._add(line, role)

    def hear(self, who: str, text: str, role: str) -> None:
        """What is being said right now; replaced until it is whole. role: person or partner."""
        if self._partial is None:
            self._partial = label("", "being said")
            self._add(self._partial, role)
        self._partial.setText(f"{who}: {text} …")
        self._to_end()

    def _drop_partial(self) -> None:
        if self._partial is not None:
            self._take_out(self._lines.count() - 1)
            self._partial = None

    def _add(self, line: QLabel, role: str) -> None:
        """The person's lines stand to the right, the partner's to the left: whose a line is needs no colour."""
        beside = row(line)
        left, right = STEPS_IN.get(role, (0, 0))
        beside.setContentsMargins(left, 0, right, 0)
        self._lines.addLayout(beside)
        if self._lines.count() > MOST:
            self._take_out(0)
        self._to_end()

    def _take_out(self, place: int) -> None:
        item = self._lines.takeAt(place)
        layout = item.layout() if item is not None else None
        if layout is not None:
            clear(layout)

    def _to_end(self) -> None:
        # The scroll bar knows its new range only after the layout has run.
        bar = self._scroll.verticalScrollBar()
        QTimer.singleShot(0, self, lambda: bar.setValue(bar.maximum()))
