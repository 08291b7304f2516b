"""The pages of the rail. Where large text leaves no room for all of them, they scroll; none is squeezed or cut."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from rehearsal_voice.ui.fields import plain
from rehearsal_voice.ui.parts import column

FEWEST_SHOWN = 3


class RailMenu(QScrollArea):
    """As wide as its widest word; as tall as there is room."""

    def __init__(self, *items: QWidget) -> None:
        super().__init__()
        self.setProperty("role", "plain")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setProperty("role", "plain")
        self._inside = plain(column(*items, None, space=2))
        self.setWidget(self._inside)
        self._inside.installEventFilter(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The words have become larger: the rail needs more room."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        wanted = self._inside.sizeHint()
        return QSize(wanted.width() + self._bar_width(), wanted.height())

    def _bar_width(self) -> int:
        """Room for the scroll bar beside the words where they do not all fit."""
        fits = self._inside.minimumSizeHint().height() <= self.height()
        return 0 if fits else self.verticalScrollBar().sizeHint().width()

    def minimumSizeHint(self) -> QSize:
        wanted = self._inside.minimumSizeHint()
        return QSize(wanted.width() + self._bar_width(), FEWEST_SHOWN * self.fontMetrics().height())
