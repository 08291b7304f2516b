"""A take at a glance: the sound, who spoke when, and the moments one can go to."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from rehearsal_voice.ui.dates import clock_time
from rehearsal_voice.ui.moment_words import moment_word
from rehearsal_voice.ui.notice import announce
from rehearsal_voice.ui.services import MomentCard, ReviewData
from rehearsal_voice.ui.tokens import Palette

MARGIN = 12


class Timeline(QWidget):
    """Click to hear a place, or go there by keys: left and right by a second, up and down from moment to moment, Enter.

    `chosen` carries its seconds.
    """

    chosen = Signal(float)

    def __init__(self, palette: Palette) -> None:
        super().__init__()
        self._palette = palette
        self._data: ReviewData | None = None
        self._position: float | None = None
        self._cursor = 0.0
        self.setMinimumSize(QSize(320, 150))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Timeline of the take"))

    def show_take(self, data: ReviewData) -> None:
        self._data = data
        self._cursor = 0.0
        person = sum(turn.speaker == "person" for turn in data.turns)
        told = (
            self.tr("%n seconds", "", round(data.seconds)),
            self.tr("%n turns of yours", "", person),
            self.tr("%n moments", "", len(data.moments)),
        )
        keys = self.tr("Left and right move by a second, up and down from moment to moment, Enter plays.")
        self.setAccessibleDescription(f"{', '.join(told)}. {keys}")
        self.update()

    def set_palette(self, palette: Palette) -> None:
        self._palette = palette
        self.update()

    def set_position(self, seconds: float | None) -> None:
        if seconds != self._position:
            self._position = seconds
            self.update()

    def _length(self) -> float:
        return max(1.0, self._data.seconds if self._data is not None else 1.0)

    def _x(self, seconds: float) -> float:
        return MARGIN + (self.width() - 2 * MARGIN) * min(1.0, max(0.0, seconds / self._length()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        share = (event.position().x() - MARGIN) / max(1, self.width() - 2 * MARGIN)
        self._cursor = min(1.0, max(0.0, share)) * self._length()
        self.chosen.emit(self._cursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1.0, Qt.Key.Key_Right: 1.0}.get(Qt.Key(event.key()))
        if step is not None:
            self._move_to(self._cursor + step, "")
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._to_moment(forward=event.key() == Qt.Key.Key_Down)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit(self._cursor)
        else:
            super().keyPressEvent(event)

    def _move_to(self, seconds: float, what: str) -> None:
        self._cursor = min(self._length(), max(0.0, seconds))
        announce(self, f"{clock_time(self._cursor)} {what}".strip())
        self.update()

    def _to_moment(self, *, forward: bool) -> None:
        """The next moment, or the one before."""
        moments = [card.moment for card in self._data.moments] if self._data is not None else []
        ahead = [m for m in moments if m.start > self._cursor + 0.01]
        behind = [m for m in moments if m.start < self._cursor - 0.01]
        if forward and ahead:
            self._move_to(ahead[0].start, moment_word(ahead[0].kind))
        elif not forward and behind:
            self._move_to(behind[-1].start, moment_word(behind[-1].kind))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._palette.line), 1))
        painter.setBrush(QColor(self._palette.surface))
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._palette.accent), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 12, 12)
        if self._data is not None:
            self._draw_turns(painter, self._data)
            self._draw_sound(painter, self._data)
            for moment in self._data.moments:
                self._draw_moment(painter, moment)
            self._draw_cursor(painter)
            self._draw_scale(painter)
        painter.end()

    def _draw_turns(self, painter: QPainter, data: ReviewData) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        for turn in data.turns:
            colour = QColor(self._palette.person if turn.speaker == "person" else self._palette.partner)
            colour.setAlpha(70)
            painter.setBrush(colour)
            if turn.speaker == "partner":  # told from the person's by place and hatching, in print as well
                painter.setBrush(QBrush(colour.darker(), Qt.BrushStyle.BDiagPattern))
            top = 40 if turn.speaker == "person" else 92
            width = max(3.0, self._x(turn.end) - self._x(turn.start))
            painter.drawRoundedRect(QRectF(self._x(turn.start), top, width, 44 if top == 40 else 14), 4, 4)

    def _draw_sound(self, painter: QPainter, data: ReviewData) -> None:
        painter.setPen(QPen(QColor(self._palette.person), 1.2))
        for place, peak in enumerate(data.sound.peaks):
            x = self._x(place / data.sound.peaks_per_s)
            half = 1 + 20 * min(1.0, peak * 1.6)
            if peak > 0.02:
                painter.drawLine(QPointF(x, 62 - half), QPointF(x, 62 + half))

    def _draw_moment(self, painter: QPainter, card: MomentCard) -> None:
        x = self._x((card.moment.start + card.moment.end) / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._palette.line if card.dismissed else self._palette.warning))
        painter.drawPolygon([QPointF(x - 5, 22), QPointF(x + 5, 22), QPointF(x, 32)])

    def _draw_cursor(self, painter: QPainter) -> None:
        if self._position is not None or self.hasFocus():
            x = self._x(self._position if self._position is not None else self._cursor)
            painter.setPen(QPen(QColor(self._palette.text), 2))
            painter.drawLine(QPointF(x, 14), QPointF(x, 112))

    def _draw_scale(self, painter: QPainter) -> None:
        painter.setPen(QColor(self._palette.quiet))
        font = QFont(self.font())
        font.setPointSizeF(max(7.0, font.pointSizeF() * 0.8))
        painter.setFont(font)
        step = next(s for s in (5, 10, 15, 30, 60, 120, 300, 600) if self._length() / s <= 10 or s == 600)
        for second in range(0, int(self._length()) + 1, step):
            text = clock_time(second)
            painter.drawText(QRectF(max(4.0, self._x(second) - 24), 118, 48, 24), Qt.AlignmentFlag.AlignHCenter, text)
