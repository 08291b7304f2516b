"""Whether the language model may speak for the partner, and its audition: in the background, with its progress."""

from __future__ import annotations

import threading

from PySide6.QtWidgets import QProgressBar, QWidget

from rehearsal_voice.core.errors import RehearsalError
from rehearsal_voice.ui.page import Desk
from rehearsal_voice.ui.parts import button, column, label, row
from rehearsal_voice.ui.scene_words import language_word
from rehearsal_voice.ui.services import AuditionCard, Equipment
from rehearsal_voice.ui.tokens import SPACE
from rehearsal_voice.ui.translation import told


class AuditionView(QWidget):
    """Shown only where a model would answer. The audition goes on while other pages are open."""

    def __init__(self, desk: Desk, services: Equipment) -> None:
        super().__init__()
        self.setProperty("role", "bare")
        self._desk = desk
        self._services = services
        self._running: threading.Event | None = None
        self._state = label("", "quiet")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("How much of the audition was heard"))
        self._bar.hide()
        self._press = button("", self._pressed)
        self.setLayout(column(self._state, self._bar, row(self._press, None), space=SPACE))
        self._name_button(self.tr("Hear it audition"))
        self.hide()

    def refresh(self) -> None:
        """Look which model would answer, and what it has shown."""
        if self._running is None:
            self._desk.ask_long(self._services.audition, self._show, lambda _fault: self.hide())

    def stop(self) -> None:
        """What is being heard ends; the next time it goes on from there."""
        if self._running is not None:
            self._running.set()

    def _pressed(self) -> None:
        if self._running is not None:
            self._running.set()
            self._press.setEnabled(False)
            return
        stopping = self._running = threading.Event()
        self._bar.setRange(0, 0)
        self._bar.show()
        self._name_button(self.tr("Stop the audition"))
        self._desk.ask_long(
            lambda: self._services.hold_audition(self._told, stopping.is_set), self._ended, self._failed
        )

    def _told(self, heard: int, of: int) -> None:
        """On the thread that listens."""
        self._desk.post(lambda: self._show_progress(heard, of))

    def _show_progress(self, heard: int, of: int) -> None:
        if self._running is not None:
            self._bar.setRange(0, of)
            self._bar.setValue(heard)
            self._state.setText(self.tr("{heard} of {all} replies heard").format(heard=heard, all=of))

    def _ended(self, card: AuditionCard | None) -> None:
        self._rest()
        if card is None:
            self._state.setText(self.tr("Stopped. The next time it goes on from here."))
        else:
            self._show(card)
            self._desk.say(self._state.text())

    def _failed(self, fault: RehearsalError) -> None:
        self._rest()
        self._desk.fault(fault)

    def _rest(self) -> None:
        self._running = None
        self._bar.hide()
        self._press.setEnabled(True)
        self._name_button(self.tr("Hear it audition"))

    def _show(self, card: AuditionCard | None) -> None:
        self.setVisible(card is not None)
        if card is not None and self._running is None:
            self._state.setText(self._words(card))

    def _words(self, card: AuditionCard) -> str:
        names = {"model": card.model, "language": language_word(card.language)}
        if card.passed:
            return self.tr("{model} may speak for the partner in {language}.").format(**names)
        all_the_same = self.tr(
            "The written partner speaks there. Choose the model by name under “Who answers” to hear it all the same: "
            "expect slips, though every sentence is checked before you hear it."
        )
        if card.passed is None:
            first = self.tr("{model} has not auditioned in {language} yet; that takes some minutes.").format(**names)
        else:
            why = "; ".join(told(shortfall) for shortfall in card.shortfalls)
            first = self.tr("{model} did not pass in {language}: {why}.").format(**names, why=why)
        return f"{first} {all_the_same}"

    def _name_button(self, words: str) -> None:
        self._press.setText(words)
        self._press.setAccessibleName(words)
