"""The beginning, with privacy in five lines, and the end."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QLabel, QVBoxLayout

from rehearsal_voice.config.paths import assets_folder
from rehearsal_voice.ui.first_start.step import Step
from rehearsal_voice.ui.parts import button, card, label, row
from rehearsal_voice.ui.privacy_lines import privacy_lines

MARK = 72


class Welcome(Step):
    """What this is, and what becomes of what one says."""

    def __init__(self) -> None:
        super().__init__()
        self.lay_out(
            self.tr(
                "Here you rehearse, out loud, a talk that matters to you, or an order in another language. "
                "A few steps first; skip any of them."
            ),
            card(
                label(self.tr("Your privacy in five lines"), "heading"),
                *(label(line) for line in privacy_lines()),
            ),
        )
        self._show_mark()

    def _show_mark(self) -> None:
        """The app's own drawing above the first words."""
        mark = QLabel()
        picture = QIcon(str(assets_folder() / "icons" / "rehearsal-voice.svg"))
        mark.setPixmap(picture.pixmap(QSize(MARK, MARK), self.devicePixelRatioF()))
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(0, mark)

    def title(self) -> str:
        return self.tr("Welcome")


class AllSet(Step):
    """home: where to go. try_one: begin the shortest scene at once."""

    def __init__(self, try_one: Callable[[], None]) -> None:
        super().__init__()
        tip = self.tr("Rehearse “Order a coffee”")
        first = button(self.tr("Order a coffee, three minutes"), try_one, "primary", tip=tip)
        self.lay_out(
            self.tr(
                "Everything here can be done again from the settings. "
                "A first rehearsal is the best way to see what this is."
            ),
            row(first, None),
        )

    def title(self) -> str:
        return self.tr("Ready when you are")
