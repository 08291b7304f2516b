"""A line of the take whose words light up while they are heard."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from rehearsal_voice.ui.services import TurnCard
from rehearsal_voice.ui.tokens import Palette


class SpokenLine(QLabel):
    """The text of a turn. Where its words have times, the one that is heard now stands on its own colour."""

    def __init__(self, turn: TurnCard, ending: str, palette: Palette) -> None:
        super().__init__(f"{turn.text} {ending}".strip())
        self._turn = turn
        self._ending = ending
        self._palette = palette
        self._lit = -1
        self.setProperty("role", turn.speaker)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def wear(self, palette: Palette) -> None:
        self._palette = palette

    def show_position(self, seconds: float | None) -> None:
        """Where the playing stands; None when nothing plays."""
        lit = self._word_at(seconds) if seconds is not None else -1
        if lit == self._lit:
            return
        self._lit = lit
        if lit < 0:
            self.setTextFormat(Qt.TextFormat.PlainText)
            self.setText(f"{self._turn.text} {self._ending}".strip())
        else:
            self.setTextFormat(Qt.TextFormat.RichText)
            self.setText(self._with_word_lit(lit))

    def _word_at(self, seconds: float) -> int:
        """The last word that has begun, while its turn lasts."""
        if not self._turn.start <= seconds <= self._turn.end + 0.2:
            return -1
        begun = [place for place, word in enumerate(self._turn.words) if word.start <= seconds]
        return begun[-1] if begun else -1

    def _with_word_lit(self, lit: int) -> str:
        colours = f"background-color:{self._palette.person}; color:{self._palette.surface};"
        words = [
            f'<span style="{colours}">{escape(word.text.strip())}</span>' if place == lit else escape(word.text.strip())
            for place, word in enumerate(self._turn.words)
        ]
        return " ".join([*words, escape(self._ending)])
