"""A scene as it is offered on home."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton

from rehearsal_voice.ui.parts import button, column, label, row
from rehearsal_voice.ui.scene_words import language_word
from rehearsal_voice.ui.services import SceneCard
from rehearsal_voice.ui.tokens import CARD


class SceneTile(QFrame):
    """Title, who and how hard, what happens; the star keeps it among the favourites."""

    rehearse = Signal()
    favoured = Signal(bool)
    edit = Signal()

    def __init__(self, scene: SceneCard, *, favourite: bool) -> None:
        super().__init__()
        self.setProperty("role", "card")
        facts = [language_word(scene.language), scene.level, scene.partner]
        title = row(label(scene.title, "heading"), self._star(scene, favourite))
        title.setStretch(0, 1)
        start = button(
            self.tr("Rehearse"),
            self.rehearse.emit,
            "soft",
            tip=self.tr("Rehearse “{title}”").format(title=scene.title),
        )
        words = self.tr("Change") if scene.own else self.tr("Edit a copy")
        tip = self.tr("Open “{title}” in the editor").format(title=scene.title)
        change = button(words, self.edit.emit, "link", tip=tip)
        self.setLayout(
            column(
                title,
                label(" · ".join(fact for fact in facts if fact), "quiet"),
                label(scene.summary),
                None,
                row(change, None, start),
                margin=CARD,
            )
        )

    def _star(self, scene: SceneCard, favourite: bool) -> QPushButton:
        words = self.tr("Take “{title}” from the favourites") if favourite else self.tr("Make “{title}” a favourite")
        return button(
            "★" if favourite else "☆",
            lambda: self.favoured.emit(not favourite),
            "link",
            tip=words.format(title=scene.title),
        )
