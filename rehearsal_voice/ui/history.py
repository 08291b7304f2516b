"""History: what was rehearsed, newest first, by names of one's own; deleting can be undone until the window closes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QWidget

from rehearsal_voice.ui.dates import clock_time, day_and_time
from rehearsal_voice.ui.fields import text_field, wrapped
from rehearsal_voice.ui.nothing_yet import nothing_yet
from rehearsal_voice.ui.page import Desk, Page
from rehearsal_voice.ui.parts import button, card, clear, column, label, paged, row
from rehearsal_voice.ui.services import Choosing, SessionCard
from rehearsal_voice.ui.tokens import SPACE

SHOWN_AT_ONCE = 20
"""A year of rehearsals at once would hold up the window; older ones come when they are asked for."""
LONGEST_NAME = 80
"""Characters: more do not stand on one line beside the buttons."""


class History(Page):
    """Sessions with their review, a search in what was said, and deleting with an undo."""

    def __init__(self, desk: Desk, services: Choosing) -> None:
        super().__init__()
        self._desk = desk
        self._services = services
        self._field = QLineEdit()
        self._field.setPlaceholderText(self.tr("Search your rehearsals"))
        self._field.setAccessibleName(self.tr("Search your rehearsals"))
        self._field.setMaximumWidth(320)
        self._field.textChanged.connect(lambda _text: self.opened())
        self._list = column(space=SPACE)
        self._shown = 0
        self._older = button(self.tr("Older ones"), lambda: self._ask(self._shown, self._add))
        self._older.hide()
        inner = QWidget()
        inner.setLayout(
            column(
                row(label(self.tr("What you rehearsed"), "title"), self._field),
                self._list,
                row(self._older, None),
                None,
                space=2 * SPACE,
                margin=4 * SPACE,
            )
        )
        self.setLayout(column(paged(inner)))

    def opened(self) -> None:
        self._ask(0, self.show_sessions)

    def _ask(self, shown: int, done: Callable[[tuple[SessionCard, ...]], None]) -> None:
        """One more than is shown, to know whether there are more."""
        wanted = self._field.text()
        self._desk.ask(lambda: self._services.history(wanted, SHOWN_AT_ONCE + 1, shown), done)

    def show_sessions(self, sessions: tuple[SessionCard, ...]) -> None:
        clear(self._list)
        self._shown = 0
        self._add(sessions)
        if not sessions:
            words = self.tr("Nothing here yet. Your first rehearsal will be.")
            self._list.addWidget(nothing_yet(words, self._desk))

    def _add(self, sessions: tuple[SessionCard, ...]) -> None:
        self._older.hide()
        for session in sessions[:SHOWN_AT_ONCE]:
            self._list.addWidget(self._card(session))
        self._shown += len(sessions[:SHOWN_AT_ONCE])
        self._older.setVisible(len(sessions) > SHOWN_AT_ONCE)

    def _offer_undo(self, session: SessionCard) -> None:
        def bring_back() -> None:
            self._desk.ask(lambda: self._services.restore_session(session.id), lambda _none: self.opened())

        words = self.tr("“{title}” was deleted.").format(title=session.title)
        self._desk.offer(words, self.tr("Undo"), bring_back)

    def _card(self, session: SessionCard) -> QWidget:
        when = day_and_time(session.started)
        facts = f"{when} · {self.tr('%n takes', '', session.takes)} · {clock_time(session.seconds)}"

        def delete() -> None:
            self._desk.ask(lambda: self._services.delete_session(session.id), lambda _none: self.opened())
            self._offer_undo(session)

        look = button(
            self.tr("Review"),
            lambda: self._desk.open_review(session.id, 0),
            tip=self.tr("Review “{title}” of {when}").format(title=session.title, when=when),
        )
        rename = button(
            self.tr("Rename"),
            lambda: self._rename(session, whole),
            "link",
            tip=self.tr("Rename “{title}”").format(title=session.title),
        )
        gone = button(self.tr("Delete"), delete, "link", tip=self.tr("Delete “{title}”").format(title=session.title))
        text = column(label(session.title, "heading"), label(facts, "quiet"), space=2)
        whole = card(text, wrapped(look, rename, gone))
        return whole

    def _rename(self, session: SessionCard, whole: QWidget) -> None:
        """In the place of the session, until Enter or the button keeps its name."""
        field = text_field(self.tr("What you call this rehearsal"))
        field.setText(session.title)
        field.setMaxLength(LONGEST_NAME)
        field.selectAll()

        def keep() -> None:
            name = field.text()
            self._desk.ask(lambda: self._services.rename_session(session.id, name), lambda _none: self.opened())

        field.returnPressed.connect(keep)
        naming = card(row(field, button(self.tr("Keep it so"), keep), space=2 * SPACE))
        self._list.replaceWidget(whole, naming)
        whole.hide()
        whole.deleteLater()
        naming.show()  # at once, so that the field can take the focus
        field.setFocus()
