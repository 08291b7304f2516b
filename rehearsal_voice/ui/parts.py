"""The small pieces every view is made of."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QMenu,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from rehearsal_voice.ui.tokens import CARD, LINE_CHARACTERS, SHEET_CHARACTERS, SPACE

BOXED = ("said by person", "said by partner", "being said", "aside")
"""Roles whose margins are the style sheet's; they stand in places that are narrow enough."""


class Words(QLabel):
    """A text whose lines are never longer than one likes to read, however wide the window is."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setWordWrap(True)
        self._spare = 0
        self._heights: dict[int, int] = {}

    def _longest(self) -> int:
        return LINE_CHARACTERS * self.fontMetrics().averageCharWidth()

    def setText(self, text: str) -> None:
        self._heights.clear()
        super().setText(text)

    def changeEvent(self, event: QEvent) -> None:
        self._heights.clear()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        boxed = self.property("role") in BOXED
        spare = 0 if boxed else max(0, event.size().width() - self._longest())
        if spare != self._spare:
            self._spare = spare
            left = spare // 2 if self.alignment() & Qt.AlignmentFlag.AlignHCenter else 0
            self.setContentsMargins(left, 0, spare - left, 0)

    def heightForWidth(self, width: int) -> int:
        """Remembered: layouts within layouts ask for the same again and again."""
        height = self._heights.get(width)
        if height is None:
            boxed = self.property("role") in BOXED
            longest = width if boxed else min(width, self._longest())
            height = self._heights[width] = super().heightForWidth(longest + self._spare)
        return height

    def sizeHint(self) -> QSize:
        return super().sizeHint() - QSize(self._spare, 0)

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint() - QSize(self._spare, 0)


class Sheet(QWidget):
    """Its inside in the middle, no wider than so many characters of the present text size.

    Placed by hand: a layout around all other layouts would have them reckon their heights many times over.
    """

    def __init__(self, inside: QWidget, most_characters: int = SHEET_CHARACTERS) -> None:
        super().__init__()
        self.setProperty("role", "plain")
        self.inside = inside
        self._most_characters = most_characters
        inside.setParent(self)
        policy = inside.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _fitting(self, width: int) -> int:
        most = self._most_characters * self.fontMetrics().averageCharWidth()
        return max(self.inside.minimumSizeHint().width(), min(width, most))

    def heightForWidth(self, width: int) -> int:
        within = self._fitting(width)
        asks = self.inside.hasHeightForWidth()
        return self.inside.heightForWidth(within) if asks else self.inside.sizeHint().height()

    def sizeHint(self) -> QSize:
        return self.inside.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self.inside.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def event(self, event: QEvent) -> bool:
        """What lies inside has another size now."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._place()
        return super().event(event)

    def _place(self) -> None:
        width = self._fitting(self.width())
        self.inside.setGeometry((self.width() - width) // 2, 0, width, self.height())


def label(text: str, role: str = "", *, wraps: bool = True) -> QLabel:
    """A text. role: title, heading, quiet, person, partner, warning, state, or the body's own."""
    made = Words(text) if wraps else QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        made.setProperty("role", role)
    return made


class Button(QPushButton):
    """Pressed by Enter as well as by Space: nobody should have to know which of the two."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


def button(text: str, clicked: Callable[[], None], role: str = "", *, tip: str = "") -> QPushButton:
    """A push button with its name for screen readers."""
    made = Button(text)
    made.clicked.connect(lambda _checked=False: clicked())
    made.setAccessibleName(tip or text)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    if role:
        made.setProperty("role", role)
    if tip:
        made.setToolTip(as_written(tip))
    return made


def as_written(text: str) -> str:
    """For a tool tip: Qt takes text with tags in it for markup, but people's words and titles are never that."""
    return escape(text, quote=False) if "<" in text else text


def menu_button(made: QPushButton, text: str, menu: QMenu) -> QPushButton:
    """Make a button open a menu; the triangle says so."""
    made.setText(f"{text} ▾")
    made.setAccessibleName(text)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.clicked.connect(lambda _checked=False: menu.popup(made.mapToGlobal(made.rect().bottomLeft())))
    return made


def column(*items: QWidget | QLayout | None, space: int = SPACE, margin: int = 0) -> QVBoxLayout:
    """Items from top to bottom; None stretches."""
    made = QVBoxLayout()
    _fill(made, items, space, margin)
    return made


def row(*items: QWidget | QLayout | None, space: int = SPACE, margin: int = 0) -> QHBoxLayout:
    """Items side by side; None stretches."""
    made = QHBoxLayout()
    _fill(made, items, space, margin)
    return made


def foot(*items: QWidget | QLayout | None) -> QWidget:
    """The ways on at the lower edge of a page, in line with what stands above."""
    inside = QWidget()
    ways = row(*items, space=2 * SPACE)
    ways.setContentsMargins(4 * SPACE, 2 * SPACE, 4 * SPACE, 2 * SPACE)
    inside.setLayout(ways)
    return Sheet(inside)


def _fill(
    layout: QVBoxLayout | QHBoxLayout, items: tuple[QWidget | QLayout | None, ...], space: int, margin: int
) -> None:
    layout.setSpacing(space)
    layout.setContentsMargins(margin, margin, margin, margin)
    for item in items:
        if item is None:
            layout.addStretch(1)
        elif isinstance(item, QWidget):
            layout.addWidget(item)
        else:
            layout.addLayout(item)


def card(*items: QWidget | QLayout | None, role: str = "card") -> QFrame:
    """A raised surface around its items."""
    made = QFrame()
    made.setProperty("role", role)
    made.setLayout(column(*items, margin=CARD))
    return made


def rule() -> QFrame:
    """A hairline between what is there and what may be added."""
    made = QFrame()
    made.setProperty("role", "rule")
    made.setFixedHeight(SPACE * 2 + 1)
    return made


def paged(inner: QWidget, most_characters: int = SHEET_CHARACTERS) -> QScrollArea:
    """A page's content in the middle of its view, scrolled where it is longer."""
    return scrolled(Sheet(inner, most_characters))


def scrolled(inner: QWidget) -> QScrollArea:
    """The widget in a view that scrolls up and down only."""
    made = QScrollArea()
    made.setWidgetResizable(True)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setWidget(inner)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return made


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and let it go."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        inner = item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)
