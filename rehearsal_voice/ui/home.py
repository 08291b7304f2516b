"""Home: what to rehearse."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from rehearsal_voice.ui.parts import button, card, clear, column, label, row, scrolled
from rehearsal_voice.ui.services import SceneCard, SessionCard, Start, UnfinishedCard
from rehearsal_voice.ui.tokens import SPACE

Decision = Literal["recover", "discard", "later"]

USES = {
    "language": "Speak another language",
    "hard_talk": "A talk that matters",
    "drill": "Small exercises",
    "free": "Just talk",
}
LANGUAGES = {"en": "English", "es": "Spanish", "fr": "French", "de": "German", "it": "Italian", "pt": "Portuguese"}
COLUMN_CHARACTERS = 42


class Home(QWidget):
    """Scenes by use, a search, and the last session. begin(start) is called with what was chosen."""

    def __init__(self, begin: Callable[[Start], None], open_review: Callable[[str, int], None]) -> None:
        super().__init__()
        self._begin = begin
        self._open_review = open_review
        self._scenes: tuple[SceneCard, ...] = ()
        self._columns = 0
        self._search = QLineEdit()
        self._search.setPlaceholderText(self.tr("Search scenes"))
        self._search.setAccessibleName(self.tr("Search scenes"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(lambda _text: self._lay_out())
        self._search.setMinimumWidth(320)
        self._search.setMaximumWidth(480)
        self._unfinished = column()
        self._last = column()
        self._body = column(space=3 * SPACE)
        inner = QWidget()
        inner.setLayout(
            column(
                label(self.tr("What would you like to say out loud?"), "title"),
                row(self._search, None),
                self._unfinished,
                self._last,
                self._body,
                None,
                space=3 * SPACE,
                margin=4 * SPACE,
            )
        )
        self.setLayout(column(scrolled(inner)))

    def show_scenes(self, scenes: tuple[SceneCard, ...]) -> None:
        self._scenes = scenes
        self._lay_out()

    def show_last(self, sessions: tuple[SessionCard, ...]) -> None:
        """The last rehearsal, to go on from or to look at again."""
        clear(self._last)
        for session in sessions[:1]:
            when = session.started.astimezone().strftime("%d %B, %H:%M")
            words = self.tr("Last time: {title}, {when}").format(title=session.title, when=when)
            look = button(self.tr("Look at it"), lambda s=session: self._open_review(s.id, 0), "link")  # type: ignore[misc]
            self._last.addLayout(row(label(words, "quiet", wraps=False), look, None))

    def show_unfinished(self, unfinished: tuple[UnfinishedCard, ...], decide: Callable[[Decision, int], None]) -> None:
        """Takes that were cut short: nothing said in them is lost, and what becomes of them is the person's choice."""
        clear(self._unfinished)
        for cut in unfinished:
            when = cut.started.astimezone().strftime("%d %B, %H:%M")
            words = self.tr("“{title}” of {when} was cut short; {seconds:.0f} seconds of it are safe.").format(
                title=cut.title, when=when, seconds=cut.seconds
            )
            choices: tuple[tuple[str, Decision, str], ...] = (
                (self.tr("Recover it"), "recover", "primary"),
                (self.tr("Discard it"), "discard", ""),
                (self.tr("Later"), "later", "link"),
            )
            buttons = [
                button(text, lambda d=decision, t=cut.take: decide(d, t), role)  # type: ignore[misc]
                for text, decision, role in choices
            ]
            self._unfinished.addWidget(card(label(words), row(*buttons, None)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Another text size needs other columns."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        if self._wanted_columns() != self._columns:
            self._lay_out()

    def _wanted_columns(self) -> int:
        return max(1, min(3, (self.width() - 8 * SPACE) // self._column_width()))

    def _column_width(self) -> int:
        """Wide enough for a dozen words at the present text size."""
        self.ensurePolished()
        return self._search.fontMetrics().averageCharWidth() * COLUMN_CHARACTERS

    def _lay_out(self) -> None:
        clear(self._body)
        self._columns = self._wanted_columns()
        wanted = self._search.text().casefold().strip()
        found = [s for s in self._scenes if wanted in f"{s.title} {s.summary} {s.language} {s.partner}".casefold()]
        for use, title in USES.items():
            group = [scene for scene in found if scene.use == use]
            if group:
                self._body.addWidget(label(self.tr(title), "heading"))
                self._body.addLayout(self._grid(group))
        if not found:
            self._body.addWidget(label(self.tr("No scene has these words. Try fewer of them."), "quiet"))

    def _grid(self, group: list[SceneCard]) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(2 * SPACE)
        for place, scene in enumerate(group):
            grid.addWidget(self._card(scene), place // self._columns, place % self._columns)
        for column_number in range(self._columns):
            grid.setColumnStretch(column_number, 1)
        return grid

    def _card(self, scene: SceneCard) -> QWidget:
        facts = [LANGUAGES.get(scene.language, scene.language), scene.level, scene.partner]
        variants = QComboBox()
        variants.setAccessibleName(self.tr("How the partner behaves in “{title}”").format(title=scene.title))
        for variant in scene.variants:
            variants.addItem(variant.title, variant.id)
        start = button(
            self.tr("Rehearse"),
            lambda: self._begin(Start(scene.id, str(variants.currentData() or ""), minutes=scene.minutes)),
            "primary",
            tip=self.tr("Rehearse “{title}”").format(title=scene.title),
        )
        return card(
            label(scene.title, "heading"),
            label(" · ".join(fact for fact in facts if fact), "quiet"),
            label(scene.summary),
            None,
            row(variants, None, start),
        )
