"""Servers that the person already runs, and which part each of them does."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from rehearsal_voice.config.servers import Part, ServerChoice, address_of, parse_server, with_server
from rehearsal_voice.config.settings import Settings
from rehearsal_voice.core.errors import InputFault
from rehearsal_voice.ui.marking import marked
from rehearsal_voice.ui.page import Desk
from rehearsal_voice.ui.parts import button, clear, column, label, row
from rehearsal_voice.ui.server_form import ServerForm
from rehearsal_voice.ui.services import Equipment
from rehearsal_voice.ui.tokens import SPACE
from rehearsal_voice.ui.translation import fault_words

PARTS: dict[Part, str] = {
    "hearing": marked("ServersCard", "Hears you"),
    "speaking": marked("ServersCard", "Speaks the partner's lines"),
    "ollama": marked("ServersCard", "Ollama, for the partner's words"),
    "openai": marked("ServersCard", "A server like OpenAI's, for the partner's words"),
}


@dataclass(frozen=True, slots=True)
class Line:
    """One part: where it is done, the way to change that, and the room for the form."""

    state: QLabel
    change: QPushButton
    room: QVBoxLayout


class ServersCard(QWidget):
    """One form at a time. Nothing is kept before “Use it”, and that waits for every yes it needs."""

    def __init__(self, desk: Desk, services: Equipment) -> None:
        super().__init__()
        self.setProperty("role", "bare")
        self._desk = desk
        self._services = services
        self._lines: dict[Part, Line] = {}
        intro = self.tr("All of this is done inside the app. A server that you run yourself can do it instead.")
        whole = column(label(intro, "quiet"), space=2 * SPACE)
        for part in PARTS:
            whole.addLayout(self._line(part))
        self.setLayout(whole)

    def _line(self, part: Part) -> QVBoxLayout:
        title = self.tr(PARTS[part])
        change = button(self.tr("Change …"), lambda: self._open(part), tip=self.tr("Change: {what}").format(what=title))
        line = self._lines[part] = Line(label("", "quiet"), change, column(space=SPACE))
        head = row(column(label(title), line.state, space=2), change, space=2 * SPACE)
        head.setStretch(0, 1)
        return column(head, line.room)

    def settled(self, settings: Settings) -> None:
        """Say of each part where it is done now."""
        for part, line in self._lines.items():
            line.state.setText(self._where(part, address_of(settings, part)))

    def _where(self, part: Part, address: str) -> str:
        if not address:
            return self.tr("not used") if part == "openai" else self.tr("inside the app")
        try:
            server = parse_server(address)
        except InputFault:
            return address
        if server.loopback:
            return self.tr("{server}, on this computer").format(server=server.name)
        return "⚠ " + self.tr("{server}, another computer").format(server=server.name)

    # --- changing one ---

    def _open(self, part: Part) -> None:
        self._close()
        use = button(self.tr("Use it"), lambda: self._keep(form, form.choice()), "primary")
        form = ServerForm(part, self._desk.settings(), use.setEnabled)
        ways = row(use, button(self.tr("Back"), self._close, "link"), None)
        if address_of(self._desk.settings(), part):
            without = button(self.tr("Do without it"), lambda: self._keep(form, ServerChoice(part, "")), "link")
            ways.insertWidget(1, without)
        line = self._lines[part]
        line.room.addWidget(form)
        line.room.addLayout(ways)
        line.change.hide()
        form.setFocus()

    def _close(self) -> None:
        for line in self._lines.values():
            clear(line.room)
            line.change.show()

    def _keep(self, form: ServerForm, choice: ServerChoice) -> None:
        try:
            changed = with_server(self._desk.settings(), choice)
        except InputFault as fault:
            form.refuse(fault_words(fault))
            return
        if choice.part == "openai":
            changed = changed.model_copy(update={"partner": "openai" if choice.address else "auto"})
        self._close()
        self._lines[choice.part].change.setFocus()
        self._desk.save(changed)
        if choice.address:
            # Asked once the settings are kept, which come first in the line: they hold the permission.
            self._desk.ask(self._services.settings, lambda _kept: self._ask_server(choice))

    def _ask_server(self, choice: ServerChoice) -> None:
        self._desk.ask_long(
            lambda: self._services.server_answers(choice.address), lambda answers: self._tell(choice.part, answers)
        )

    def _tell(self, part: Part, answers: bool) -> None:
        there, away = (
            self.tr("It answers."),
            self.tr("It does not answer now. Until it does, the app does this itself."),
        )
        where = self._where(part, address_of(self._desk.settings(), part))
        self._lines[part].state.setText(f"{where}. {there if answers else away}")
