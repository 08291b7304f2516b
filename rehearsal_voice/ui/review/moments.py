"""The moments of a take, and what was said, each to be heard, kept, or put right."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLayout, QWidget

from rehearsal_voice.ui.dates import clock_time
from rehearsal_voice.ui.moment_words import apology_word, moment_word
from rehearsal_voice.ui.parts import button, card, label, row
from rehearsal_voice.ui.review.asked import Asked
from rehearsal_voice.ui.review.spoken import SpokenLine
from rehearsal_voice.ui.services import MomentCard, ReviewData, TurnCard
from rehearsal_voice.ui.tokens import SPACE, Palette

STEP_IN = 4 * SPACE
"""The partner's lines stand in by this, so that no colour has to tell whose they are."""


class Moments(QObject):
    """Makes both cards, and lets the words run along."""

    def __init__(self, asked: Asked, palette: Palette) -> None:
        super().__init__()
        self._asked = asked
        self._palette = palette
        self._spoken: list[SpokenLine] = []

    def wear(self, palette: Palette) -> None:
        self._palette = palette
        for line in self._spoken:
            line.wear(palette)

    def show_position(self, seconds: float | None) -> None:
        for line in self._spoken:
            line.show_position(seconds)

    def moments(self, data: ReviewData) -> QWidget | None:
        if not data.moments:
            return None
        lines = [self._moment(moment, data.sound.kept) for moment in data.moments]
        return card(label(self.tr("Moments"), "heading"), *lines)

    def _moment(self, moment: MomentCard, audible: bool) -> QLayout:
        found = moment.moment
        name = moment_word(found.kind)
        words = f" “{found.words}”" if found.words else ""
        detail = apology_word(str(found.detail.get("class", "")))
        text = f"{clock_time(found.start)}  {name}{f' ({detail})' if detail else ''}{words}"
        line = row(label(text, "quiet" if moment.dismissed else ""))
        if audible:
            line.addWidget(self._asked.hear(found.start, found.end, self.tr("Hear this moment")))
            keep = self.tr("Keep the sound of this moment")
            line.addWidget(button(self.tr("Keep"), lambda: self._asked.keep(found.start, found.end), "link", tip=keep))
            save = self.tr("Save the sound of this moment as a file")
            line.addWidget(
                button(self.tr("Export"), lambda: self._asked.save(found.start, found.end), "link", tip=save)
            )
        line.addWidget(self._toggle(moment, name))
        line.setStretch(0, 1)
        return line

    def _toggle(self, moment: MomentCard, name: str) -> QWidget:
        def toggled() -> None:
            self._asked.dismiss(moment.id, not moment.dismissed)

        if moment.dismissed:
            return button(self.tr("Bring back"), toggled, "link", tip=self.tr("Bring this moment back"))
        tip = self.tr("Dismiss: this is no {name}").format(name=name)
        return button(self.tr("Not so"), toggled, "link", tip=tip)

    def said(self, data: ReviewData) -> QWidget | None:
        self._spoken = []
        if not data.turns:
            return None
        lines: list[QWidget | QLayout | None] = [label(self.tr("What was said"), "heading")]
        for turn in data.turns:
            spoken = SpokenLine(turn, "" if turn.complete else f"({self.tr('cut short')})", self._palette)
            self._spoken.append(spoken)
            line = row(spoken)
            if turn.speaker == "person":
                for link in self._links(turn, data.sound.kept):
                    line.addWidget(link)
            line.setStretch(0, 1)
            line.setContentsMargins(STEP_IN if turn.speaker == "partner" else 0, 0, 0, 0)
            lines.append(line)
        return card(*lines)

    def _links(self, turn: TurnCard, audible: bool) -> list[QWidget]:
        """What can be done with a line of one's own."""
        links = [self._asked.hear(turn.start, turn.end, self.tr("Hear this line"))] if audible else []
        keep = self.tr("Keep this line in my phrasebook")
        links.append(button(self.tr("Keep"), lambda: self._asked.keep_line(turn.turn, turn.text), "link", tip=keep))
        tip = self.tr("Go back to this place and say something else")
        links.append(button(self.tr("From here"), lambda: self._asked.retry(turn.turn), "link", tip=tip))
        tip = self.tr("Delete this line with its answer and its sound")
        links.append(button(self.tr("Delete"), lambda: self._asked.forget(turn.turn), "link", tip=tip))
        return links
