"""Answering questions by voice, one after the other; each may be left unanswered by keeping silent."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from rehearsal_voice.core.errors import RehearsalError
from rehearsal_voice.ui.meter import Meter
from rehearsal_voice.ui.notice import announce
from rehearsal_voice.ui.page import Desk
from rehearsal_voice.ui.parts import button, column, label, row
from rehearsal_voice.ui.services import Taking
from rehearsal_voice.ui.tokens import LIGHT, SPACE, Palette
from rehearsal_voice.ui.translation import fault_words, window_language


@dataclass(frozen=True, slots=True)
class Question:
    """words: as it is asked. answered: takes what was said, never empty."""

    words: str
    answered: Callable[[str], None]


class VoiceAnswers(QWidget):
    """A button, the question that is open now, and the microphone's level while it listens."""

    def __init__(self, desk: Desk, services: Taking, questions: Sequence[Question]) -> None:
        super().__init__()
        self.setProperty("role", "bare")
        self._desk = desk
        self._services = services
        self._questions = questions
        self._place = -1
        self._round = 0
        self._meter = Meter(LIGHT)
        self._meter.hide()
        self._state = label("", "state")
        self._state.hide()
        tip = self.tr("Answer these questions by voice, one after the other")
        self._press = button(self.tr("Answer by voice"), self._pressed, tip=tip)
        self.setLayout(column(row(self._press, self._meter, None, space=2 * SPACE), self._state, space=SPACE))

    @property
    def listening(self) -> bool:
        """Whether the microphone is open for an answer."""
        return self._place >= 0

    def stop(self) -> None:
        """The microphone closes within a breath, and what is still being recognised counts no more."""
        self._round += 1
        self._show(-1, "")

    def wear(self, palette: Palette) -> None:
        self._meter.set_palette(palette)

    def _pressed(self) -> None:
        if self.listening:
            self.stop()
        else:
            self._ask(0)

    def _ask(self, place: int) -> None:
        if place == len(self._questions):
            self._show(-1, self.tr("Thank you. “Begin” begins."))
            return
        self._round += 1
        now = self._round
        self._show(place, self._questions[place].words)
        language = window_language(self._desk.settings().window_language)

        def heard(level_db: float) -> None:
            """On the listening thread."""
            self._desk.post(lambda: self._meter.set_level(level_db) if now == self._round else None)

        self._desk.ask_long(
            lambda: self._services.hear_answer(language, heard, lambda: now != self._round),
            lambda said: self._heard(now, said),
            lambda fault: self._unheard(now, fault),
        )

    def _heard(self, asked: int, said: str) -> None:
        if asked == self._round:
            place = self._place
            if said:
                self._questions[place].answered(said)
            self._ask(place + 1)

    def _unheard(self, asked: int, fault: RehearsalError) -> None:
        if asked == self._round:
            self._show(-1, fault_words(fault))

    def _show(self, place: int, words: str) -> None:
        self._place = place
        self._meter.setVisible(self.listening)
        self._meter.set_open(self.listening)
        self._press.setText(self.tr("Stop listening") if self.listening else self.tr("Answer by voice"))
        self._press.setAccessibleName(self._press.text())
        self._state.setText(words)
        self._state.setVisible(bool(words))
        if words:
            announce(self, words)
