"""The phrasebook: lines worth having at hand, to hear, to find again from memory, and to rehearse."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtWidgets import QComboBox, QWidget

from rehearsal_voice.ui.fields import text_field, wrapped
from rehearsal_voice.ui.nothing_yet import nothing_yet
from rehearsal_voice.ui.page import Desk, Page
from rehearsal_voice.ui.parts import button, card, clear, column, label, paged, row
from rehearsal_voice.ui.scene_words import LANGUAGES, language_word
from rehearsal_voice.ui.services.phrasebook import PhraseCard, PhraseServices
from rehearsal_voice.ui.services.taking import Start
from rehearsal_voice.ui.tokens import SPACE

BEGINNING_WORDS = 2
"""What a covered line still shows: enough to know which one it is."""


class PhrasebookServices(Protocol):
    """What this page asks for."""

    @property
    def phrasebook(self) -> PhraseServices: ...


class PhrasebookPage(Page):
    """Kept lines, newest first; covered they can be practised."""

    def __init__(self, desk: Desk, services: PhrasebookServices) -> None:
        super().__init__()
        self._desk = desk
        self._services = services
        self._lines: tuple[PhraseCard, ...] = ()
        self._uncovered: set[int] = set()
        self._changing = 0
        self._covered = False
        self._cover = button(self.tr("Cover the lines"), self._toggle_cover)
        self._filter = QComboBox()
        self._filter.setAccessibleName(self.tr("Which language"))
        self._filter.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._filter.activated.connect(lambda _place: self._show())
        self._list = column(space=SPACE)
        inner = QWidget()
        title, ways = label(self.tr("Your phrasebook"), "title"), wrapped(self._filter, self._cover)
        inner.setLayout(column(title, self._adding(), ways, self._list, None, space=2 * SPACE, margin=4 * SPACE))
        self.setLayout(column(paged(inner)))

    def opened(self) -> None:
        self._desk.ask(self._services.phrasebook.lines, self.show_lines)

    def left(self) -> None:
        self._changing = 0

    def show_lines(self, lines: tuple[PhraseCard, ...]) -> None:
        self._lines = lines
        chosen = self._filter.currentData()
        self._filter.clear()
        self._filter.addItem(self.tr("All languages"), "")
        for language in sorted({line.language for line in lines}):
            self._filter.addItem(language_word(language), language)
        self._filter.setCurrentIndex(max(0, self._filter.findData(chosen)))
        self._filter.setVisible(self._filter.count() > 2)
        self._cover.setVisible(bool(lines))
        self._show()

    def _do(self, work: Callable[[], None]) -> None:
        """Change something, then show everything as it is now."""
        self._desk.ask(work, lambda _none: self.opened())

    # --- a new line ---

    def _adding(self) -> QWidget:
        text, note = text_field(self.tr("A line to keep")), text_field(self.tr("When you want to say it"))
        language = QComboBox()
        language.setAccessibleName(self.tr("Its language"))
        for code in LANGUAGES:
            language.addItem(language_word(code), code)

        def keep() -> None:
            said, code, when = text.text(), str(language.currentData()), note.text()
            self._do(lambda: self._services.phrasebook.add(said, code, when))
            text.clear()
            note.clear()

        text.returnPressed.connect(keep)
        return card(text, note, wrapped(language, button(self.tr("Keep this line"), keep)))

    # --- the lines ---

    def _show(self) -> None:
        clear(self._list)
        self._cover.setText(self.tr("Show the lines") if self._covered else self.tr("Cover the lines"))
        wanted = str(self._filter.currentData() or "")
        shown = [line for line in self._lines if not wanted or line.language == wanted]
        for line in shown:
            self._list.addWidget(self._changed(line) if line.id == self._changing else self._card(line))
        if not shown:
            words = self.tr("Nothing kept yet. After a take, the mentor offers lines you can keep here.")
            self._list.addWidget(nothing_yet(words, self._desk))

    def _toggle_cover(self) -> None:
        self._covered = not self._covered
        self._uncovered.clear()
        self._show()

    def _uncover(self, line: PhraseCard) -> None:
        self._uncovered.add(line.id)
        self._show()

    def _card(self, line: PhraseCard) -> QWidget:
        covered = self._covered and line.id not in self._uncovered
        text = beginning(line.text) if covered else line.text
        beside = " · ".join(part for part in (line.note, line.title, language_word(line.language)) if part)
        return card(label(text, "person"), label(beside, "quiet"), wrapped(*self._actions(line, covered)))

    def _actions(self, line: PhraseCard, covered: bool) -> list[QWidget]:
        found: list[QWidget] = []
        if covered:
            words = self.tr("Say it aloud, then look: {line}").format(line=beginning(line.text))
            found.append(button(self.tr("Look"), lambda: self._uncover(line), tip=words))
        hear = self.tr("Hear “{line}”").format(line=beginning(line.text) if covered else line.text)
        found.append(button(self.tr("Hear it"), lambda: self._hear(line), "link", tip=hear))
        if line.scene and line.title:
            words = self.tr("Rehearse it in “{title}”").format(title=line.title)
            start = Start(line.scene)
            found.append(button(self.tr("Rehearse it"), lambda: self._desk.arrive(start), "link", tip=words))
        if not covered:
            change = self.tr("Change “{line}”").format(line=line.text)
            gone = self.tr("Take out “{line}”").format(line=line.text)
            found.append(button(self.tr("Change"), lambda: self._change(line), "link", tip=change))
            found.append(button(self.tr("Take out"), lambda: self._delete(line), "link", tip=gone))
        return found

    def _hear(self, line: PhraseCard) -> None:
        self._desk.ask_long(lambda: self._services.phrasebook.speak(line.text, line.language))

    def _change(self, line: PhraseCard) -> None:
        self._changing = line.id
        self._show()

    def _changed(self, line: PhraseCard) -> QWidget:
        text, note = text_field(self.tr("The line")), text_field(self.tr("When you want to say it"))
        text.setText(line.text)
        note.setText(line.note)

        def keep() -> None:
            said, when = text.text(), note.text()
            self._changing = 0
            self._do(lambda: self._services.phrasebook.change(line.id, said, when))

        text.returnPressed.connect(keep)
        return card(text, note, row(button(self.tr("Keep it so"), keep), None))

    def _delete(self, line: PhraseCard) -> None:
        def deleted(deletion: int) -> None:
            self.opened()
            words = self.tr("“{line}” was taken out.").format(line=line.text)
            restore = self._services.phrasebook.restore
            self._desk.offer(words, self.tr("Undo"), lambda: self._do(lambda: restore(deletion)))

        self._desk.ask(lambda: self._services.phrasebook.delete(line.id), deleted)


def beginning(text: str) -> str:
    """The first words of a line, the rest covered."""
    words = text.split()
    return text if len(words) <= BEGINNING_WORDS else " ".join(words[:BEGINNING_WORDS]) + " …"
