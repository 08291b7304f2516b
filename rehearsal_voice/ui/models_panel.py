"""Models and voices: what is here, what can be had, and how far a download is; it can be paused and cancelled."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLayout, QProgressBar, QPushButton, QWidget

from rehearsal_voice.core.errors import ModelFault, RehearsalError
from rehearsal_voice.ui.dates import percent, size
from rehearsal_voice.ui.marking import marked
from rehearsal_voice.ui.page import Desk
from rehearsal_voice.ui.parts import button, clear, column, label, row
from rehearsal_voice.ui.services import Equipment, ModelCard, Progress
from rehearsal_voice.ui.tokens import SPACE
from rehearsal_voice.ui.translation import told

PARTS = {
    "hearing": marked("ModelsPanel", "hears you"),
    "speaking": marked("ModelsPanel", "speaks"),
    "turns": marked("ModelsPanel", "knows when you are done"),
    "language": marked("ModelsPanel", "a free partner"),
}


@dataclass(slots=True)
class Line:
    """What of one model's line changes while it is fetched."""

    state: QLabel
    bar: QProgressBar
    get: QPushButton
    cancel: QPushButton
    stopping: threading.Event = field(default_factory=threading.Event)
    running: bool = False
    paused: bool = False


class ModelsPanel(QWidget):
    """only_starter: those alone that a first rehearsal needs. `changed` after one has arrived."""

    changed = Signal()

    def __init__(self, desk: Desk, services: Equipment, *, only_starter: bool = False) -> None:
        super().__init__()
        self.setProperty("role", "bare")
        self._desk = desk
        self._services = services
        self._only_starter = only_starter
        self._lines: dict[str, Line] = {}
        self._list = column(space=2 * SPACE)
        self.setLayout(self._list)

    def refresh(self) -> None:
        self._desk.ask(self._services.models, self._show)

    def stop(self) -> None:
        """What is being fetched ends; what has arrived is kept."""
        for line in self._lines.values():
            line.stopping.set()

    def _show(self, models: tuple[ModelCard, ...]) -> None:
        if any(line.running for line in self._lines.values()):
            return  # it is shown already, and its line must not go from under it
        clear(self._list)
        self._lines.clear()
        for model in models:
            if model.starter or not self._only_starter:
                self._list.addLayout(self._line(replace(model, name=told(model.name), licence=told(model.licence))))

    def _line(self, model: ModelCard) -> QLayout:
        what = self.tr(PARTS.get(model.part, model.part))
        facts = label(f"{what} · {size(model.size_bytes)} · {model.licence}", "quiet")
        text = column(label(model.name), facts, space=2)
        state = label(self.tr("here") if model.installed else "", "quiet", wraps=False)
        bar = QProgressBar()
        bar.setTextVisible(False)
        bar.setFixedWidth(120)
        bar.setAccessibleName(self.tr("How much of {name} has arrived").format(name=model.name))
        get = button(
            self.tr("Get it"),
            lambda: self._press(model),
            tip=self.tr("Download {name}, {size}").format(name=model.name, size=size(model.size_bytes)),
        )
        cancel = button(self.tr("Cancel"), lambda: self._cancel(model), "link", tip=self.tr("Forget this download"))
        line = Line(state, bar, get, cancel)
        self._lines[model.id] = line
        get.setVisible(not model.installed)
        bar.hide()
        cancel.hide()
        whole = row(space=2 * SPACE)
        whole.addLayout(text, 1)
        for widget in (bar, state, get, cancel, *self._uses(model)):
            whole.addWidget(widget)
        return column(whole, label(model.note, "quiet"), space=2) if model.note else whole

    def _uses(self, model: ModelCard) -> list[QWidget]:
        """What can be done with one that is here."""
        if not model.installed:
            return []
        made: list[QWidget] = []
        if model.part == "speaking":
            tip = self.tr("Listen to {name}").format(name=model.name)
            listen = partial(self._desk.ask, partial(self._services.preview_voice, model.id))
            made.append(button(self.tr("Listen"), listen, "link", tip=tip))
            made.append(self._choice(model))
        if not self._only_starter:
            tip = self.tr("Remove {name} from this computer").format(name=model.name)
            made.append(button(self.tr("Remove"), partial(self._remove, model), "link", tip=tip))
        return made

    def _choice(self, model: ModelCard) -> QWidget:
        """Of several voices of a language, accents among them, one speaks: the one that was chosen."""
        if self._desk.settings().voices.get(model.language) == model.id:
            return label(self.tr("speaks now"), "quiet", wraps=False)
        tip = self.tr("Let {name} speak for partners of its language").format(name=model.name)
        return button(self.tr("Choose"), partial(self._choose, model), "link", tip=tip)

    def _choose(self, model: ModelCard) -> None:
        settings = self._desk.settings()
        self._desk.save(settings.model_copy(update={"voices": {**settings.voices, model.language: model.id}}))
        self.refresh()

    def _remove(self, model: ModelCard) -> None:
        """It can be had again, which is the undo of it."""

        def gone(_none: None) -> None:
            self.refresh()
            words = self.tr("{name} was removed.").format(name=model.name)
            self._desk.offer(words, self.tr("Get it again"), lambda: self._press(model))

        self._desk.ask(lambda: self._services.remove_model(model.id), gone)

    def _press(self, model: ModelCard) -> None:
        """Get it, pause it, or go on with it."""
        line = self._lines[model.id]
        if line.running:
            line.paused = True
            line.stopping.set()
            line.state.setText(self.tr("stopping …"))
            return
        line.running, line.paused = True, False
        line.stopping = threading.Event()
        self._call(model, self.tr("Pause"))
        line.bar.show()
        line.cancel.show()
        stopping = line.stopping
        self._desk.ask_long(
            lambda: self._services.install_model(model.id, self._teller(model.id), stopping.is_set),
            lambda _none: self._arrived(model),
            lambda fault: self._stopped(model, fault),
        )

    def _call(self, model: ModelCard, words: str) -> None:
        """What the button does now, to the eye and to a screen reader."""
        get = self._lines[model.id].get
        get.setText(words)
        get.setAccessibleName(f"{words}: {model.name}")

    def _cancel(self, model: ModelCard) -> None:
        line = self._lines[model.id]
        line.paused = False
        if line.running:
            line.stopping.set()
        else:
            self._forget(model)

    def _teller(self, model: str) -> Callable[[Progress], None]:
        """What a download calls on its own thread; only whole percents cross over."""
        shown = -1

        def tell(progress: Progress) -> None:
            nonlocal shown
            share = progress.done_bytes / max(1, progress.total_bytes)
            if int(100 * share) != shown:
                shown = int(100 * share)
                self._desk.post(lambda: self._show_progress(model, share))

        return tell

    def _show_progress(self, model: str, share: float) -> None:
        line = self._lines.get(model)
        if line is not None and line.running and not line.stopping.is_set():
            line.bar.setValue(round(100 * share))
            line.state.setText(percent(share))

    def _arrived(self, model: ModelCard) -> None:
        line = self._lines[model.id]
        line.running = False
        for widget in (line.bar, line.get, line.cancel):
            widget.hide()
        line.state.setText(self.tr("here"))
        self._desk.say(self.tr("{name} is here.").format(name=model.name))
        self.changed.emit()

    def _stopped(self, model: ModelCard, fault: RehearsalError) -> None:
        line = self._lines[model.id]
        line.running = False
        if isinstance(fault, ModelFault) and fault.code == "cancelled":
            if not line.paused:
                self._forget(model)
                return
            line.state.setText(self.tr("paused"))
        else:
            line.state.setText("")
            self._desk.fault(fault)
        self._call(model, self.tr("Go on"))

    def _forget(self, model: ModelCard) -> None:
        line = self._lines[model.id]
        self._call(model, self.tr("Get it"))
        line.state.setText("")
        line.bar.setValue(0)
        line.bar.hide()
        line.cancel.hide()
        self._desk.ask(lambda: self._services.forget_download(model.id))
