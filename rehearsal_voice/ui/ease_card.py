"""How easily a language is spoken: what the takes show, and one's own judgement instead."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QComboBox, QWidget

from rehearsal_voice.ui.fields import plain
from rehearsal_voice.ui.parts import card, column, label, row
from rehearsal_voice.ui.scene_words import language_word
from rehearsal_voice.ui.services.progress import EaseCard

BANDS = (1, 2, 3, 4, 5)


class EaseList(QWidget):
    """One line a language. choose: told the language, and the band or None to go by the takes."""

    def __init__(self, languages: tuple[EaseCard, ...], choose: Callable[[str, int | None], None]) -> None:
        super().__init__()
        self._choose = choose
        how = self.tr(
            "From 1, halting, to 5, free: how fast you speak, how much in one go, where you pause and how many "
            "different words you use. It moves slowly, and never looks at “um”."
        )
        self._told = {ease.language: label("") for ease in languages}
        self.tell(languages)
        lines = [self._line(ease) for ease in languages]
        title = label(self.tr("How easily you speak"), "heading")
        self.setLayout(column(card(title, *lines, label(how, "quiet"))))

    def tell(self, languages: tuple[EaseCard, ...]) -> None:
        """The words only: who chooses by the keyboard keeps their place."""
        for ease in languages:
            rests_on = self.tr("by your own judgement") if ease.own else self.tr("from %n takes", "", ease.takes)
            words = self.tr("{language}: {band} of 5, {rests_on}")
            self._told[ease.language].setText(
                words.format(language=language_word(ease.language), band=ease.band, rests_on=rests_on)
            )

    def _line(self, ease: EaseCard) -> QWidget:
        box = QComboBox()
        box.setAccessibleName(self.tr("Your own judgement: {language}").format(language=language_word(ease.language)))
        box.addItem(self.tr("As my takes show"), None)
        for band in BANDS:
            box.addItem(self.tr("I say {band}").format(band=band), band)
        box.setCurrentIndex(ease.band if ease.own else 0)
        box.activated.connect(lambda index: self._choose(ease.language, box.itemData(index)))
        line = row(self._told[ease.language], box)
        line.setStretch(0, 1)
        return plain(line)
