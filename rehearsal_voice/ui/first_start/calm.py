"""Thirty seconds of calm speech: what "rushed" is measured against later."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar

from rehearsal_voice.core.errors import RehearsalError
from rehearsal_voice.ui.dates import number
from rehearsal_voice.ui.first_start.step import Step
from rehearsal_voice.ui.page import Desk
from rehearsal_voice.ui.parts import button, card, label, row
from rehearsal_voice.ui.services import CalmCard, Equipment
from rehearsal_voice.ui.translation import fault_words

CALM_S = 30


class CalmStep(Step):
    """Read or tell something; it can be stopped at any time, and done again."""

    def __init__(self, desk: Desk, services: Equipment) -> None:
        super().__init__()
        self._desk = desk
        self._services = services
        self._stopping = False
        self._running = False
        self._bar = QProgressBar()
        self._bar.setRange(0, CALM_S)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("How much of the thirty seconds has passed"))
        self._verdict = label(self.tr("It can be left out: then the beginning of each take counts as calm."), "quiet")
        self._bar.hide()
        self._begin = button(self.tr("Begin"), self._press, tip=self.tr("Begin the thirty seconds"))
        text = self.tr(
            "For example: “This morning I made a cup of tea, slowly, and looked out of the window while the water "
            "boiled. There was nothing I had to do. A bird sat on the roof opposite and did not seem to be in a "
            "hurry either. I like mornings like that, and I take my time to tell you about it.”"
        )
        self.lay_out(
            self.tr("Speak calmly for thirty seconds, about anything. Later, “in a rush” means faster than this."),
            card(label(text, "quiet"), row(self._begin, self._bar, None), self._verdict),
        )

    def title(self) -> str:
        return self.tr("Your own calm pace")

    def left(self) -> None:
        self._stopping = True

    def closing(self) -> None:
        self._stopping = True

    def _press(self) -> None:
        if self._running:
            self._stopping = True
            return
        self._running, self._stopping = True, False
        self._begin.setText(self.tr("Stop"))
        self._bar.show()
        self._verdict.setText(self.tr("Listening. Take your time."))
        self._desk.ask_long(
            lambda: self._services.measure_calm(CALM_S, self._told, lambda: self._stopping),
            self._measured,
            self._not_measured,
        )

    def _told(self, seconds: float) -> None:
        """On the listening thread."""
        self._desk.post(lambda: self._show(seconds))

    def _show(self, seconds: float) -> None:
        self._bar.setValue(round(seconds))
        if seconds >= CALM_S:
            self._verdict.setText(self.tr("Thank you. One moment …"))

    def _measured(self, calm: CalmCard | None) -> None:
        if calm is None:
            self._end(self.tr("That was too little to tell. It can be done again at any time, or left."))
        else:
            self._end("✓ " + self.tr("Kept: {rate} syllables a second.").format(rate=number(calm.syllables_per_s, 1)))

    def _not_measured(self, fault: RehearsalError) -> None:
        self._end(fault_words(fault))

    def _end(self, words: str) -> None:
        self._running = False
        self._begin.setText(self.tr("Begin"))
        self._bar.hide()
        self._verdict.setText(words)
