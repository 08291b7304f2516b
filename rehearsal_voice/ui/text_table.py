"""Tables of words: what a chart shows, for keyboard and screen reader, and what is kept."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

TABLE_ROWS = 6
APART, BETWEEN_ROWS = 16, 6
"""Between the words of two columns, and of two rows."""


class TextTable(QTableWidget):
    """The same as a chart in words, for keyboard and screen reader; what is too long for its column wraps.

    wide: which column takes what room is left, the last by default. most: rows that are shown before it scrolls.
    """

    def __init__(
        self, name: str, headings: Sequence[str], rows: Sequence[Sequence[str]], wide: int = -1, most: int = TABLE_ROWS
    ) -> None:
        super().__init__(len(rows), len(headings))
        self._most = most
        self.setAccessibleName(name)
        self.setHorizontalHeaderLabels(list(headings))
        self.verticalHeader().setVisible(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self._wide = wide % len(headings)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for line, values in enumerate(rows):
            for place, value in enumerate(values):
                self.setItem(line, place, QTableWidgetItem(value))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()
        self.resizeRowsToContents()
        for line in range(self.rowCount()):
            self.setRowHeight(line, self.rowHeight(line) + BETWEEN_ROWS)
        rows = sum(self.rowHeight(row) for row in range(min(self.rowCount(), self._most)))
        self.setFixedHeight(rows + self.horizontalHeader().sizeHint().height() + 4)

    def _share_width(self) -> None:
        """Each column what it needs. Where that is too much the widest give, and their words go on in the next line;
        where there is room left, `wide` takes it."""
        header, columns = self.horizontalHeader(), range(self.columnCount())
        needed = [max(self.sizeHintForColumn(at), header.sectionSizeHint(at)) + APART for at in columns]
        least = [max(self._longest_word(at), header.sectionSizeHint(at)) + APART for at in columns]
        shared = shared_widths(needed, least, self.viewport().width())
        shared[self._wide] += max(0, self.viewport().width() - sum(shared))
        for at in columns:
            self.setColumnWidth(at, shared[at])

    def _longest_word(self, at: int) -> int:
        """Words are never broken, nor are names of files."""
        cells = (self.item(line, at) for line in range(self.rowCount()))
        words = (word for cell in cells if cell is not None for word in cell.text().split())
        return max((self.fontMetrics().horizontalAdvance(word) for word in words), default=0)


def shared_widths(needed: Sequence[int], least: Sequence[int], room: int) -> list[int]:
    """No column wider than it needs or narrower than its least, and all that give as wide as each other."""
    most = max(needed)
    while most > 0 and sum(_within(most, needed, least)) > room:
        most -= 1
    return _within(most, needed, least)


def _within(most: int, needed: Sequence[int], least: Sequence[int]) -> list[int]:
    return [min(wanted, max(fewest, most)) for wanted, fewest in zip(needed, least, strict=True)]
