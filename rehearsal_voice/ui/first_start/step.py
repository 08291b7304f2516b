"""What a step of the first start is."""

from __future__ import annotations

from PySide6.QtWidgets import QLayout, QWidget

from rehearsal_voice.ui.parts import column, label
from rehearsal_voice.ui.tokens import SPACE, Palette


class Step(QWidget):
    """A title, a sentence, and what there is to do. Nothing in it must be done."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "bare")

    @property
    def way_on(self) -> QWidget | None:
        """What is offered above going to the next step."""
        return None

    def title(self) -> str:
        raise NotImplementedError

    def opened(self) -> None:
        """It is shown now."""

    def left(self) -> None:
        """It is shown no longer: close devices."""

    def closing(self) -> None:
        """The window is going."""

    def wear(self, palette: Palette) -> None:
        """For what is painted by hand."""

    def lay_out(self, words: str, *items: QWidget | QLayout | None) -> None:
        self.setLayout(column(label(self.title(), "title"), label(words), *items, space=2 * SPACE))
