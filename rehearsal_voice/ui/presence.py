"""The partner's presence: one shape that tells by its form what is going on, and in words as well."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QRadialGradient
from PySide6.QtWidgets import QSizePolicy, QWidget

from rehearsal_voice.ui.marking import marked
from rehearsal_voice.ui.tokens import BREATH_S, Palette

FRAME_MS = 33
REACH = 0.37
"""Radius as a share of the shorter side: the widest wave just fits."""
WIDEST = 400
STILL = ("idle", "paused", "faulted", "debrief")
"""Nobody is there to listen."""
WAVES = 3
STATE_WORDS = {
    "idle": marked("Presence", "One moment"),
    "listening": marked("Presence", "Your turn. Take your time"),
    "hearing": marked("Presence", "Listening to you"),
    "thinking": marked("Presence", "Thinking"),
    "speaking": marked("Presence", "Speaking"),
    "holding": marked("Presence", "A silence. It is yours"),
    "paused": marked("Presence", "Paused. The microphone is off"),
    "faulted": marked("Presence", "A device is away"),
    "debrief": marked("Presence", "The take is over"),
}


class Presence(QWidget):
    """listening: a breathing ring; hearing: bars that follow the voice; thinking: dots; speaking: a disc that sends
    waves out; holding: a still double ring around one quiet line; paused: two bars; faulted: a broken ring. Nothing
    moves when the person wants less motion, and each can be told from the others in one grey."""

    def __init__(self, palette: Palette) -> None:
        super().__init__()
        self._palette = palette
        self._reduced_motion = False
        self._running = False
        self._state = "idle"
        self._level = 0.0
        self._phase = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self._tick)
        self.setMinimumSize(QSize(160, 160))
        self.setMaximumHeight(WIDEST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.words())

    def words(self) -> str:
        """What the shape says, in a few words."""
        return self.tr(STATE_WORDS.get(self._state, self._state))

    def set_palette(self, palette: Palette) -> None:
        self._palette = palette
        self.update()

    def set_reduced_motion(self, reduced: bool) -> None:
        self._reduced_motion = reduced
        self.run(self._running)

    def set_state(self, state: str) -> None:
        self._state = state
        self.setAccessibleName(self.words())
        self.update()

    def set_level(self, level_db: float) -> None:
        """-60 dB is nothing, -15 dB is loud."""
        wanted = min(1.0, max(0.0, (level_db + 60.0) / 45.0))
        self._level += 0.35 * (wanted - self._level)

    def run(self, running: bool) -> None:
        """Move only while it can be seen."""
        self._running = running
        if running and not self._reduced_motion:
            self._timer.start()
        else:
            self._timer.stop()

    def _tick(self) -> None:
        self._phase = (self._phase + FRAME_MS / 1000.0 / BREATH_S) % 1.0
        if self.isVisible():
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(self.width() / 2, self.height() / 2)
        radius = min(self.width(), self.height()) * REACH
        if self._state not in STILL:
            self._glow(painter, middle, radius)
        drawing = {
            "listening": self._draw_ring,
            "hearing": self._draw_bars,
            "thinking": self._draw_dots,
            "speaking": self._draw_disc,
            "holding": self._draw_holding,
            "paused": self._draw_pause,
            "faulted": self._draw_broken,
        }.get(self._state, self._draw_still)
        drawing(painter, middle, radius)
        painter.end()

    def _breath(self) -> float:
        return 0.5 - 0.5 * math.cos(2 * math.pi * self._phase)

    def _glow(self, painter: QPainter, middle: QPointF, radius: float) -> None:
        """A soft ground in the middle of which the shape stands: somebody is there."""
        shade = QRadialGradient(middle, radius * 1.3)
        clear = QColor(self._palette.tint)
        clear.setAlpha(0)
        shade.setColorAt(0.0, QColor(self._palette.tint))
        shade.setColorAt(0.72, QColor(self._palette.tint))
        shade.setColorAt(1.0, clear)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shade)
        painter.drawEllipse(middle, radius * 1.3, radius * 1.3)

    def _ring(self, painter: QPainter, middle: QPointF, radius: float, width: float, alpha: int = 255) -> None:
        colour = QColor(self._palette.accent)
        colour.setAlpha(alpha)
        painter.setPen(QPen(colour, width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(middle, radius, radius)

    def _draw_ring(self, painter: QPainter, middle: QPointF, radius: float) -> None:
        self._ring(painter, middle, radius * (0.94 + 0.06 * self._breath()), 4.0)
        self._ring(painter, middle, radius * (1.08 + 0.10 * self._breath()), 1.5, 110)

    def _draw_still(self, painter: QPainter, middle: QPointF, radius: float) -> None:
        self._ring(painter, middle, radius, 1.5)

    def _draw_holding(self, painter: QPainter, middle: QPointF, radius: float) -> None:
        self._ring(painter, middle, radius, 4.0)
        self._ring(painter, middle, radius * 0.86, 1.5, 110)
        painter.setPen(QPen(QColor(self._palette.accent), 4.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(middle.x() - radius * 0.3, middle.y()), QPointF(middle.x() + radius * 0.3, middle.y()))

    def _draw_broken(self, painter: QPainter, middle: QPointF, radius: float) -> None:
        painter.setPen(QPen(QColor(self._palette.warning), 4.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        around = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
        for quarter in range(4):
            painter.drawArc(around, (quarter * 90 + 15) * 16, 60 * 16)

    def _draw_bars(self, painter: QPainter, middle: QPointF, radius: float) -> None:
        self._ring(painter, middle, radius, 2.0, 90)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._palette.person))
        for place in range(-2, 3):
            swing = 0.55 + 0.45 * math.sin(2 * math.pi * (3 * self._phase + place * 0.17))
            height = radius * (0.16 + 1.05 * self._level * swing * (1.0 - 0.16 * abs(place)))
            x = middle.x() + place * radius * 0.26
            painter.drawRoundedRect(QRectF(x - radius * 0.07, middle.y() - height / 2, radius * 0.14, height), 5, 5)

    def _draw_dots(self, painter: QPainter, middle: QPointF, radius: float) -> None:
        self._ring(painter, middle, radius, 2.0, 90)
        painter.setPen(Qt.PenStyle.NoPen)
        for place in range(3):
            colour = QColor(self._palette.accent)
            colour.setAlpha(90 + int(165 * (0.5 + 0.5 * math.sin(2 * math.pi * (2 * self._phase - place / 3)))))
            painter.setBrush(colour)
            painter.drawEllipse(
                QPointF(middle.x() + (place - 1) * radius * 0.36, middle.y()), radius * 0.1, radius * 0.1
            )

    def _draw_disc(self, painter: QPainter, middle: QPointF, radius: float) -> None:
        swell = 0.03 * math.sin(2 * math.pi * 5 * self._phase) + 0.02 * math.sin(2 * math.pi * 8 * self._phase)
        for wave in range(WAVES):
            far = (2 * self._phase + wave / WAVES) % 1.0
            self._ring(painter, middle, radius * (0.8 + 0.45 * far), 2.5, round(190 * (1.0 - far)))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._palette.accent))
        painter.drawEllipse(middle, radius * (0.72 + swell), radius * (0.72 + swell))

    def _draw_pause(self, painter: QPainter, middle: QPointF, radius: float) -> None:
        self._ring(painter, middle, radius, 1.5, 110)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._palette.quiet))
        for side in (-1, 1):
            left = middle.x() + side * radius * 0.22 - radius * 0.08
            painter.drawRoundedRect(QRectF(left, middle.y() - radius * 0.34, radius * 0.16, radius * 0.68), 4, 4)
