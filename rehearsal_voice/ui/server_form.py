"""The form in which a server is named, with a tick for each thing that has to be allowed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QWidget

from rehearsal_voice.config.servers import Part, Server, ServerChoice, address_of, parse_server
from rehearsal_voice.config.settings import Settings
from rehearsal_voice.core.errors import InputFault
from rehearsal_voice.ui.fields import text_field
from rehearsal_voice.ui.marking import marked
from rehearsal_voice.ui.parts import clear, column, label
from rehearsal_voice.ui.tick import Tick
from rehearsal_voice.ui.tokens import SPACE

GOES_THERE: dict[Part, str] = {
    "hearing": marked("ServerForm", "{server} is another computer. The sound of my voice may go there."),
    "speaking": marked("ServerForm", "{server} is another computer. What the partner says to me may go there."),
    "ollama": marked("ServerForm", "{server} is another computer. The words of our talk may go there."),
    "openai": marked("ServerForm", "{server} is another computer. The words of our talk may go there."),
}


class ServerForm(QWidget):
    """usable: told after every change whether there is an address, and a yes for all that it needs one for."""

    def __init__(self, part: Part, settings: Settings, usable: Callable[[bool], None]) -> None:
        super().__init__()
        self.setProperty("role", "bare")
        self._part: Part = part
        self._usable = usable
        self._server: Server | None = None
        self._address = text_field(self.tr("Address, for example http://127.0.0.1:8000"))
        self._model = text_field(self.tr("Name of the model there, if it has several"))
        self._voice = text_field(self.tr("Name of the voice there, if it has several"))
        self._needed = column(space=SPACE)
        self._ticks: tuple[Tick, ...] = ()
        self._fault = label("", "warning")
        self._fault.hide()
        fields: list[QLineEdit] = [self._address]
        if part != "ollama":
            self._model.setText(getattr(settings, f"{part}_model"))
            fields.append(self._model)
        if part == "speaking":
            self._voice.setText(settings.speaking_voice)
            fields.append(self._voice)
        self.setLayout(column(*fields, self._needed, self._fault, space=SPACE))
        self._address.textChanged.connect(lambda _text: self._read())
        self._address.setText(address_of(settings, part))
        self._read()
        self.setFocusProxy(self._address)

    def choice(self) -> ServerChoice:
        """What stands in the form now."""
        ticked = [tick.isChecked() for tick in self._ticks]
        return ServerChoice(
            self._part,
            self._address.text().strip(),
            self._model.text().strip(),
            self._voice.text().strip(),
            allowed=bool(ticked) and ticked[0],
            unencrypted=len(ticked) > 1 and ticked[1],
        )

    def refuse(self, words: str) -> None:
        self._fault.setText(words)
        self._fault.show()

    def _read(self) -> None:
        """Ask for what this address needs; another server is another question."""
        self._fault.hide()
        try:
            server: Server | None = parse_server(self._address.text())
        except InputFault:
            server = None
        if server != self._server:
            self._server = server
            self._ask_for(server)
        self._look()

    def _ask_for(self, server: Server | None) -> None:
        clear(self._needed)
        words = []
        if server is not None and not server.loopback:
            words.append(self.tr(GOES_THERE[self._part]).format(server=server.name))
            if not server.encrypted:
                words.append(
                    self.tr(
                        "The connection is not encrypted: others in the network could listen. I want it all the same."
                    )
                )
        self._ticks = tuple(Tick(text) for text in words)
        for tick in self._ticks:
            tick.toggled.connect(lambda _on: self._look())
            self._needed.addWidget(tick)

    def _look(self) -> None:
        self._usable(self._server is not None and all(tick.isChecked() for tick in self._ticks))
