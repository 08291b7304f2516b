"""Having one's own Ollama server fetch a model: shown only where one answers. It can be paused and cancelled."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from rehearsal_voice.core.errors import RehearsalError
from rehearsal_voice.ui.dates import percent
from rehearsal_voice.ui.fields import text_field
from rehearsal_voice.ui.page import Desk
from rehearsal_voice.ui.parts import button, column, label, row
from rehearsal_voice.ui.services import Equipment, Progress
from rehearsal_voice.ui.tokens import SPACE


class OllamaFetching(QWidget):
    """One line for a name, and how far it is. `fetched` after one has arrived."""

    fetched = Signal()

    def __init__(self, desk: Desk, services: Equipment) -> None:
        super().__init__()
        self.setProperty("role", "bare")
        self._desk = desk
        self._services = services
        self._stopping = threading.Event()
        self._running = self._paused = False
        self._name = text_field(self.tr("Name of a model, for example qwen3:4b-instruct"))
        self._name.textChanged.connect(lambda _text: self._rest())
        self._name.returnPressed.connect(self._press)
        self._get = button("", self._press)
        self._cancel = button(self.tr("Cancel"), self._forget, "link", tip=self.tr("Do not fetch this model"))
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("How much of the model has arrived"))
        self._state = label(
            self.tr("Its licence stands on its page at ollama.com, and here once it has come."), "quiet"
        )
        self.setLayout(column(self._name, row(self._get, self._cancel, None), self._bar, self._state, space=SPACE))
        self._rest()
        self.hide()

    def refresh(self) -> None:
        """Look whether an Ollama server answers."""
        self._desk.ask_long(self._services.ollama_answers, self.setVisible)

    def stop(self) -> None:
        """What is being fetched ends; what has arrived is kept by Ollama."""
        self._stopping.set()

    def _rest(self) -> None:
        """Nothing is under way."""
        self._paused = False
        self._bar.hide()
        self._cancel.hide()
        self._call(self.tr("Get it"))
        self._get.setEnabled(bool(self._name.text().strip()))

    def _call(self, words: str) -> None:
        self._get.setText(words)
        self._get.setAccessibleName(f"{words}: {self._name.text().strip()}")

    def _press(self) -> None:
        """Get it, pause it, or go on with it."""
        name = self._name.text().strip()
        if self._running:
            self._paused = True
            self._stopping.set()
            self._state.setText(self.tr("stopping …"))
        elif name:
            self._begin(name)

    def _begin(self, name: str) -> None:
        self._running, self._paused = True, False
        stopping = self._stopping = threading.Event()
        self._name.setEnabled(False)
        self._bar.setRange(0, 0)
        self._bar.show()
        self._cancel.show()
        self._state.setText(self.tr("Ollama looks for it …"))
        self._call(self.tr("Pause"))
        tell = self._teller()
        self._desk.ask_long(
            lambda: self._services.fetch_with_ollama(name, tell, stopping.is_set),
            lambda licence: self._ended(name, licence),
            self._failed,
        )

    def _teller(self) -> Callable[[Progress], None]:
        """What is called on the thread that fetches; only whole percents cross over."""
        shown = -1

        def tell(progress: Progress) -> None:
            nonlocal shown
            share = progress.done_bytes / max(1, progress.total_bytes)
            if progress.total_bytes and int(100 * share) != shown:
                shown = int(100 * share)
                self._desk.post(lambda: self._show_progress(share))

        return tell

    def _show_progress(self, share: float) -> None:
        if self._running and not self._stopping.is_set():
            self._bar.setRange(0, 100)
            self._bar.setValue(int(100 * share))
            self._state.setText(percent(share))

    def _forget(self) -> None:
        self._paused = False
        if self._running:
            self._stopping.set()
        else:
            self._rest()
            self._state.setText("")

    def _ended(self, name: str, licence: str | None) -> None:
        """licence: None when it was stopped on the way."""
        self._running = False
        self._name.setEnabled(True)
        if licence is None:
            self._stopped()
            return
        here = self.tr("{name} is here.").format(name=name)
        terms = self.tr("Its licence: {licence}.").format(licence=licence.rstrip("."))
        none = self.tr("No licence is stated for it.")
        self._name.clear()
        self._state.setText(f"{here} {terms if licence else none}")
        self._desk.say(here)
        self.fetched.emit()

    def _stopped(self) -> None:
        if not self._paused:
            self._forget()
            return
        self._state.setText(self.tr("paused"))
        self._call(self.tr("Go on"))

    def _failed(self, fault: RehearsalError) -> None:
        self._running = False
        self._name.setEnabled(True)
        self._rest()
        self._state.setText("")
        self._desk.fault(fault)
