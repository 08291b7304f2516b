"""One sentence with one thing to do about it, over the view: faults and undo. It stays until it is put away."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from rehearsal_voice.ui.parts import button, label, row
from rehearsal_voice.ui.tokens import SPACE


def announce(widget: QWidget, text: str) -> None:
    """Tell a screen reader what has changed without moving the focus."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


class NoticeBar(QFrame):
    """Hidden while there is nothing to say; a newer sentence takes the place of an older one."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "notice")
        self._text = label("")
        self._work: Callable[[], None] | None = None
        self._action: QPushButton = button("", self._act, "link")
        self._away = button(self.tr("All right"), self.hide, "link", tip=self.tr("Put this notice away"))
        inside = row(self._text, self._action, self._away, margin=2 * SPACE)
        inside.setStretch(0, 1)
        self.setLayout(inside)
        self.hide()

    @property
    def text(self) -> str:
        return self._text.text()

    def tell(self, text: str) -> None:
        """Something to know."""
        self._show(text, "", None, "warning")

    def offer(self, text: str, action: str, work: Callable[[], None]) -> None:
        """Something to know, and what can be done about it."""
        self._show(text, action, work, "")

    def pass_on(self) -> None:
        """Another view is shown: what was only to be known has been; what can still be undone stays."""
        if self._work is None:
            self.hide()

    def calm(self, text: str) -> None:
        """What the program has to say in its own, plain words: nothing of it alarms."""
        self._show(text, "", None, "")

    def _show(self, text: str, action: str, work: Callable[[], None] | None, role: str) -> None:
        self._text.setText(text)
        self._text.setProperty("role", role)
        self._text.style().polish(self._text)
        self._work = work
        self._action.setText(action)
        self._action.setAccessibleName(action)
        self._action.setVisible(work is not None)
        self.setAccessibleName(text)
        self.show()
        announce(self, text)

    def _act(self) -> None:
        self.hide()
        if self._work is not None:
            self._work()
