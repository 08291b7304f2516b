"""What a take offers to remember: each with the words it rests on, to accept, to word otherwise, or to decline."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from rehearsal_voice.ui.memory_kinds import kind_word
from rehearsal_voice.ui.page import Desk
from rehearsal_voice.ui.parts import as_written, button, card, clear, column, label
from rehearsal_voice.ui.services.keeping import KeepingServices, ProposalCard
from rehearsal_voice.ui.tokens import SPACE


class Offers(QWidget):
    """Hidden while there is nothing to ask."""

    def __init__(self, desk: Desk, keeping: KeepingServices, session: str, take: int) -> None:
        super().__init__()
        self._desk = desk
        self._keeping = keeping
        self._session, self._take = session, take
        self._list = QGridLayout()
        self._list.setSpacing(SPACE)
        self._list.setColumnStretch(1, 1)
        words = self.tr("Nothing of this is kept unless you say so.")
        title = label(self.tr("Shall this be remembered?"), "heading")
        self.setLayout(column(card(title, label(words, "quiet"), self._list)))
        self.hide()
        self._read()

    def _read(self) -> None:
        self._desk.ask(lambda: self._keeping.proposed_memories(self._session, self._take), self.show_offers)

    def show_offers(self, offers: tuple[ProposalCard, ...]) -> None:
        clear(self._list)
        for place, offer in enumerate(offers):
            self._add(place, offer)
        self.setVisible(bool(offers))

    def _add(self, place: int, offer: ProposalCard) -> None:
        field = QLineEdit(offer.text)
        field.setAccessibleName(self.tr("What would be remembered: {text}").format(text=offer.text))
        field.setToolTip(as_written(offer.quote))

        def accept() -> None:
            text = field.text()
            self._desk.ask(
                lambda: self._keeping.accept_memory(self._session, self._take, offer.key, text),
                lambda _none: self._read(),
            )

        def decline() -> None:
            self._desk.ask(
                lambda: self._keeping.decline_memory(self._session, self._take, offer.key), lambda _none: self._read()
            )

        parts = (
            label(kind_word(offer.kind), "quiet", wraps=False),
            field,
            button(self.tr("Remember"), accept, "link", tip=self.tr("Remember {text}").format(text=offer.text)),
            button(self.tr("No"), decline, "link", tip=self.tr("Do not remember {text}").format(text=offer.text)),
        )
        for column_number, part in enumerate(parts):
            self._list.addWidget(part, place, column_number)
