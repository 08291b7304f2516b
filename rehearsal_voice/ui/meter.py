"""The microphone's level, and always whether it is open."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from rehearsal_voice.ui.icons import drawing
from rehearsal_voice.ui.tokens import Palette

STEPS = 16
SIDE = 20
"""Of the drawing of a microphone beside the steps, struck through while it is closed."""


class Meter(QWidget):
    """A row of steps that fill with loudness; its accessible text says open or closed, not every flicker."""

    def __init__(self, palette: Palette) -> None:
        super().__init__()
        self._palette = palette
        self._filled = 0
        self._open = False
        self.setFixedHeight(SIDE)
        self.setMinimumSize(QSize(150, SIDE))
        self._describe()

    def set_palette(self, palette: Palette) -> None:
        self._palette = palette
        self.update()

    def set_open(self, is_open: bool) -> None:
        self._open = is_open
        self._describe()
        self.update()

    def set_level(self, level_db: float) -> None:
        filled = round(STEPS * min(1.0, max(0.0, (level_db + 60.0) / 50.0)))
        if filled != self._filled:
            self._filled = filled
            self.update()

    def _describe(self) -> None:
        words = self.tr("Microphone open") if self._open else self.tr("Microphone closed")
        self.setAccessibleName(words)
        self.setToolTip(words)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_microphone(painter)
        painter.setPen(Qt.PenStyle.NoPen)
        left = SIDE + 6
        step = (self.width() - left) / STEPS
        for place in range(STEPS):
            lit = self._open and place < self._filled
            painter.setBrush(QColor(self._palette.person if lit else self._palette.line))
            painter.drawRoundedRect(QRectF(left + place * step, 5, step - 3, self.height() - 10), 2, 2)
        painter.end()

    def _draw_microphone(self, painter: QPainter) -> None:
        colour = self._palette.person if self._open else self._palette.quiet
        sharp = self.devicePixelRatioF() * 2
        painter.drawImage(QRectF(0, 0, SIDE, SIDE), drawing("home", colour, round(SIDE * sharp)))
        if not self._open:
            painter.setPen(QPen(QColor(colour), 2.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawLine(QPointF(3, 3), QPointF(SIDE - 3, SIDE - 3))
