"""Charts painted by hand: quiet, readable without colour (in print, by the colour-blind), each with a table beside it.

What is certain is drawn filled, what rests on a single take hollow, and the band is the 95 % interval; a screen reader
is given the same in a sentence, and the table says every number.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from rehearsal_voice.ui.services.progress import NervousPoint, WeekValue
from rehearsal_voice.ui.tokens import Palette

MOST_TICKS = 5
BAND_ALPHA = 56
POINT = 4.0
MOST_MARKED = 60
"""Beyond so many weeks the points would touch; the line says it all."""
TINIEST = 1e-12
"""Values that lie nearer to each other than this are one value: no number of ours has so many digits."""


@dataclass(frozen=True, slots=True)
class Axis:
    """Values from `low` to `high` with marks every `step`."""

    low: float
    high: float
    step: float

    def ticks(self) -> list[float]:
        count = round((self.high - self.low) / self.step)
        return [self.low + place * self.step for place in range(count + 1)]


def nice_axis(low: float, high: float) -> Axis:
    """Round numbers around the values: steps of 1, 2 or 5 times a power of ten (Heckbert 1990)."""
    spread = max(high - low, abs(high) * 0.1)
    if spread < TINIEST:
        spread = 1.0
    raw = spread / (MOST_TICKS - 1)
    power = 10.0 ** math.floor(math.log10(raw))
    step = power * next(nice for nice in (1.0, 2.0, 5.0, 10.0) if nice * power >= raw * 0.999)
    first, last = math.floor(low / step), math.ceil(high / step)
    return Axis(first * step, max(last, first + 1) * step, step)


class Chart(QWidget):
    """The frame around every chart: axes, grid, words for those who do not see it."""

    def __init__(self, palette: Palette, name: str) -> None:
        super().__init__()
        self._palette = palette
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def wear(self, palette: Palette) -> None:
        self._palette = palette
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(480, 120 + 8 * self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(240, self.sizeHint().height())

    def _ink(self, colour: str, width: float = 1.0) -> QPen:
        return QPen(QColor(colour), width)

    def _frame(self, painter: QPainter, axis: Axis, below: Sequence[tuple[float, str]]) -> QRectF:
        """Draw grid and words; returns the rectangle in which the values lie. below: share of the width, and a word."""
        metrics = QFontMetricsF(painter.font())
        words = [QLocale().toString(tick, "g", 4) for tick in axis.ticks()]
        left = max(metrics.horizontalAdvance(word) for word in words) + 12
        inside = QRectF(left, metrics.height(), self.width() - left - 16, self.height() - 2.6 * metrics.height())
        for tick, word in zip(axis.ticks(), words, strict=True):
            y = inside.bottom() - (tick - axis.low) / (axis.high - axis.low) * inside.height()
            painter.setPen(self._ink(self._palette.line))
            painter.drawLine(QPointF(inside.left(), y), QPointF(inside.right(), y))
            painter.setPen(self._ink(self._palette.quiet))
            box = QRectF(0, y - metrics.height(), left - 8, 2 * metrics.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, word)
        self._words_below(painter, inside, below, metrics)
        return inside

    def _words_below(
        self, painter: QPainter, inside: QRectF, below: Sequence[tuple[float, str]], metrics: QFontMetricsF
    ) -> None:
        free_from = -math.inf
        for share, word in below:
            width = metrics.horizontalAdvance(word)
            x = min(inside.left() + share * inside.width() - width / 2, self.width() - width - 2)
            if x >= free_from:
                painter.drawText(QPointF(x, inside.bottom() + 1.4 * metrics.height()), word)
                free_from = x + width + 12


class WeekChart(Chart):
    """One number week by week with its 95 % band."""

    def __init__(self, palette: Palette, name: str) -> None:
        super().__init__(palette, name)
        self._weeks: tuple[WeekValue, ...] = ()

    def show_weeks(self, weeks: tuple[WeekValue, ...], sentence: str) -> None:
        """sentence: what is to be seen, for whoever does not see it."""
        self._weeks = weeks
        self.setAccessibleDescription(sentence)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._weeks:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lows = [week.mean if week.low is None else week.low for week in self._weeks]
        highs = [week.mean if week.high is None else week.high for week in self._weeks]
        # No number of the monitor is below nothing, however wide the interval of a few takes may be.
        axis = nice_axis(max(0.0, min(lows)) if min(w.mean for w in self._weeks) >= 0 else min(lows), max(highs))
        inside = self._frame(painter, axis, self._days())
        places = [QPointF(self._x(week.week, inside), _y(week.mean, axis, inside)) for week in self._weeks]
        for piece in self._pieces():
            for certain in _runs([self._weeks[place] for place in piece]):
                self._paint_band(painter, certain, axis, inside)
            painter.setPen(self._ink(self._palette.accent, 2.0))
            painter.drawPolyline(QPolygonF([places[place] for place in piece]))
        if len(places) <= MOST_MARKED:
            for week, place in zip(self._weeks, places, strict=True):
                painter.setBrush(QColor(self._palette.accent if week.takes > 1 else self._palette.surface))
                painter.drawEllipse(place, POINT, POINT)
        painter.end()

    def _pieces(self) -> list[list[int]]:
        """Weeks in a row; where a month passed without speech the line is broken and nothing is made up."""
        pieces: list[list[int]] = []
        for place, week in enumerate(self._weeks):
            if place and week.week - self._weeks[place - 1].week <= timedelta(weeks=4):
                pieces[-1].append(place)
            else:
                pieces.append([place])
        return pieces

    def _paint_band(self, painter: QPainter, weeks: list[WeekValue], axis: Axis, inside: QRectF) -> None:
        shade = QColor(self._palette.accent)
        shade.setAlpha(BAND_ALPHA)
        upper, lower = [], []
        for week in weeks:
            x = self._x(week.week, inside)
            upper.append(QPointF(x, _y(week.mean if week.high is None else week.high, axis, inside)))
            lower.append(QPointF(x, _y(week.mean if week.low is None else week.low, axis, inside)))
        if len(weeks) == 1:  # a band of no width would not be seen
            painter.setPen(QPen(shade, 2 * POINT + 2))
            painter.drawLine(upper[0], lower[0])
            return
        painter.setPen(Qt.PenStyle.NoPen)
        for brush in (QBrush(shade), QBrush(shade, Qt.BrushStyle.BDiagPattern)):  # the hatching is seen in print, too
            painter.setBrush(brush)
            painter.drawPolygon(QPolygonF(upper + lower[::-1]))

    def _x(self, week: date, inside: QRectF) -> float:
        first, last = self._weeks[0].week, self._weeks[-1].week
        share = 0.5 if first == last else (week - first) / (last - first)
        return inside.left() + 8 + share * (inside.width() - 16)

    def _days(self) -> list[tuple[float, str]]:
        first, last = self._weeks[0].week, self._weeks[-1].week
        return [(0.5 if first == last else (w.week - first) / (last - first), short_day(w.week)) for w in self._weeks]


class NervesChart(Chart):
    """How nervous, answer by answer: before a take ○, after it ■, at the real talk ◆."""

    def __init__(self, palette: Palette, name: str) -> None:
        super().__init__(palette, name)
        self._points: tuple[NervousPoint, ...] = ()

    def show_points(self, points: tuple[NervousPoint, ...], sentence: str) -> None:
        self._points = points
        self.setAccessibleDescription(sentence)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._points:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        axis = Axis(0.0, 10.0, 2.0)
        count = len(self._points)
        shares = [(place + 0.5) / count for place in range(count)]
        inside = self._frame(painter, axis, self._days(shares))
        places = [
            QPointF(inside.left() + share * inside.width(), _y(point.value, axis, inside))
            for share, point in zip(shares, self._points, strict=True)
        ]
        painter.setPen(self._ink(self._palette.edge, 2.0))
        painter.drawPolyline(QPolygonF(places))
        for point, place in zip(self._points, places, strict=True):
            self._mark(painter, point, place)
        painter.end()

    def _days(self, shares: list[float]) -> list[tuple[float, str]]:
        """Each day once, where its first answer stands."""
        days = [point.when.astimezone().date() for point in self._points]
        before = [None, *days]
        placed = zip(shares, days, before, strict=False)
        return [(share, short_day(day)) for share, day, earlier in placed if day != earlier]

    def _mark(self, painter: QPainter, point: NervousPoint, place: QPointF) -> None:
        size = POINT + 1
        painter.setPen(self._ink(self._palette.accent, 2.0))
        painter.setBrush(QColor(self._palette.surface if point.moment == "before" else self._palette.accent))
        if point.moment == "before":
            painter.drawEllipse(place, size, size)
        elif point.moment == "after":
            painter.drawRect(QRectF(place.x() - size, place.y() - size, 2 * size, 2 * size))
        else:
            far = 1.6 * size
            corners = [(0.0, -far), (far, 0.0), (0.0, far), (-far, 0.0)]
            painter.drawPolygon(QPolygonF([QPointF(place.x() + dx, place.y() + dy) for dx, dy in corners]))


def table_day(day: date) -> str:
    """Such as “3 Nov 2026”."""
    return f"{short_day(day)} {day.year}"


def short_day(day: date) -> str:
    """Such as “3 Nov”."""
    return f"{day.day} {QLocale().monthName(day.month, QLocale.FormatType.ShortFormat)}"


def _runs(weeks: list[WeekValue]) -> list[list[WeekValue]]:
    """Neighbours that have an interval: about a single take nothing is known, so no band is drawn towards it."""
    runs: list[list[WeekValue]] = [[]]
    for week in weeks:
        if week.low is None:
            runs.append([])
        else:
            runs[-1].append(week)
    return [run for run in runs if run]


def _y(value: float, axis: Axis, inside: QRectF) -> float:
    share = (value - axis.low) / (axis.high - axis.low)
    return inside.bottom() - min(1.0, max(0.0, share)) * inside.height()
