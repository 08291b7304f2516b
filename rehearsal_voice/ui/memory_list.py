"""What is remembered, item by item: seen, mended, forgotten. Nothing enters it unasked."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QLineEdit

from rehearsal_voice.ui.fields import text_field
from rehearsal_voice.ui.memory_kinds import kind_word
from rehearsal_voice.ui.page import Desk
from rehearsal_voice.ui.parts import as_written, button, clear, column, label, row
from rehearsal_voice.ui.services.keeping import KeepingServices, MemoryCard
from rehearsal_voice.ui.tokens import CARD, SPACE


class MemoryList(QFrame):
    """A card with one line for each memory, and one to add another."""

    def __init__(self, desk: Desk, keeping: KeepingServices) -> None:
        super().__init__()
        self._desk = desk
        self._keeping = keeping
        self.setProperty("role", "card")
        self._list = QGridLayout()
        self._list.setSpacing(SPACE)
        self._list.setColumnStretch(1, 1)
        self._kind = QComboBox()
        self._kind.setAccessibleName(self.tr("What kind of memory"))
        for kind in keeping.memory_kinds():
            self._kind.addItem(kind_word(kind), kind)
        self._text = text_field(self.tr("For example: call me Sam"))
        self._text.returnPressed.connect(self._remember)
        what = row(self._kind, self._text)
        what.setStretch(1, 1)
        add = column(what, row(button(self.tr("Remember this"), self._remember), None))
        words = self.tr("Only what you say here should be remembered. It never leaves this computer.")
        self.setLayout(
            column(
                label(self.tr("What is remembered"), "heading"),
                label(words, "quiet"),
                self._list,
                add,
                margin=CARD,
            )
        )

    def read(self) -> None:
        self._desk.ask(self._keeping.memories, self.show_memories)

    def show_memories(self, memories: tuple[MemoryCard, ...]) -> None:
        clear(self._list)
        for place, memory in enumerate(memories):
            self._add(place, memory)
        if not memories:
            self._list.addWidget(label(self.tr("Nothing yet."), "quiet"), 0, 0, 1, -1)

    def _add(self, place: int, memory: MemoryCard) -> None:
        field = QLineEdit(memory.text)
        field.setAccessibleName(self.tr("A memory: {text}").format(text=memory.text))
        field.setCursorPosition(0)

        def mend() -> None:
            text = field.text()
            if text != memory.text:
                self._desk.ask(lambda: self._keeping.change_memory(memory.id, text), lambda _none: self.read())

        def forget() -> None:
            self._desk.ask(lambda: self._keeping.forget_memory(memory.id), self._forgotten)

        field.returnPressed.connect(mend)
        field.setToolTip(as_written(" · ".join(part for part in (memory.source, memory.scene) if part)))
        parts = (
            label(kind_word(memory.kind), "quiet", wraps=False),
            field,
            button(self.tr("Change"), mend, "link", tip=self.tr("Change {text}").format(text=memory.text)),
            button(self.tr("Forget"), forget, "link", tip=self.tr("Forget {text}").format(text=memory.text)),
        )
        for across, part in enumerate(parts):
            self._list.addWidget(part, place, across)

    def _forgotten(self, deletion: int) -> None:
        self.read()

        def undo() -> None:
            self._desk.ask(lambda: self._keeping.undo(deletion), lambda _none: self.read())

        self._desk.offer(self.tr("Forgotten. In an hour it is gone for good."), self.tr("Undo"), undo)

    def _remember(self) -> None:
        kind, text = str(self._kind.currentData()), self._text.text()

        def kept(_none: None) -> None:
            self._text.clear()
            self.read()

        self._desk.ask(lambda: self._keeping.remember(kind, text), kept)
