"""The small pieces every view is made of."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
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

from rehearsal_voice.ui.tokens import SPACE


def label(text: str, role: str = "", *, wraps: bool = True) -> QLabel:
    """A text. role: title, heading, quiet, person, partner, warning, state, or the body's own."""
    made = QLabel(text)
    made.setWordWrap(wraps)
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
        made.setToolTip(tip)
    return made


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


def foot(*items: QWidget | QLayout | None) -> QHBoxLayout:
    """The ways on at the lower edge of a page, in line with what stands above."""
    made = row(*items, space=2 * SPACE)
    made.setContentsMargins(4 * SPACE, 2 * SPACE, 4 * SPACE, 2 * SPACE)
    return made


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
    made.setLayout(column(*items, margin=2 * SPACE))
    return made


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
