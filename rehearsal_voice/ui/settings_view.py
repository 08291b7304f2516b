"""Settings: devices, who answers, how long to wait, how things look. Each change is kept at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QGridLayout, QSizePolicy, QWidget

from rehearsal_voice.config.settings import Settings
from rehearsal_voice.ui.audition_card import AuditionView
from rehearsal_voice.ui.cue_choices import CueChoices
from rehearsal_voice.ui.dates import percent
from rehearsal_voice.ui.level_watch import LevelWatch
from rehearsal_voice.ui.marking import marked
from rehearsal_voice.ui.meter import Meter
from rehearsal_voice.ui.models_panel import ModelsPanel
from rehearsal_voice.ui.ollama_fetching import OllamaFetching
from rehearsal_voice.ui.page import Desk, Page
from rehearsal_voice.ui.parts import button, card, column, label, paged, row
from rehearsal_voice.ui.servers_card import ServersCard
from rehearsal_voice.ui.services import Devices, Equipment
from rehearsal_voice.ui.tick import Tick
from rehearsal_voice.ui.tokens import SPACE, Palette

CHOICES: dict[str, tuple[tuple[str, str], ...]] = {
    "preset": (
        ("patient", marked("SettingsView", "Patient: long pauses are yours")),
        ("natural", marked("SettingsView", "Natural")),
        ("brisk", marked("SettingsView", "Brisk: quick answers")),
    ),
    "partner": (
        ("auto", marked("SettingsView", "A model of Ollama if there is one, else the written scenes")),
        ("playbook", marked("SettingsView", "The written scenes only")),
        ("ollama", "Ollama"),
        ("llama.cpp", marked("SettingsView", "A model file inside the app")),
        ("openai", marked("SettingsView", "A server like OpenAI's")),
    ),
    "corrections": (
        ("in passing", marked("SettingsView", "In passing, inside the reply")),
        ("at the end", marked("SettingsView", "At the end only, in the review")),
        ("off", marked("SettingsView", "Not at all")),
    ),
    "captions": (
        ("both", marked("SettingsView", "Both sides")),
        ("partner", marked("SettingsView", "The partner's only")),
        ("off", marked("SettingsView", "None")),
    ),
    "appearance": (
        ("system", marked("SettingsView", "As the system")),
        ("light", marked("SettingsView", "Light")),
        ("dark", marked("SettingsView", "Dark")),
    ),
    "window_language": (
        ("", marked("SettingsView", "As the system")),
        ("en", "English"),
        ("es", "Español"),
        ("fr", "Français"),
    ),
    "native_language": (
        ("en", "English"),
        ("es", "Español"),
        ("fr", "Français"),
        ("de", "Deutsch"),
        ("it", "Italiano"),
        ("pt", "Português"),
    ),
}
SCALES = (0.8, 0.9, 1.0, 1.25, 1.5, 2.0)
Field = tuple[str, QWidget]


class SettingsView(Page):
    """What the person may set. Nothing here has a Save button: a choice is kept when it is made."""

    def __init__(self, desk: Desk, services: Equipment, palette: Palette) -> None:
        super().__init__()
        self._desk = desk
        self._services = services
        self._settings = desk.settings()
        self._filling = False
        self.meter = Meter(palette)
        self._level = LevelWatch(desk, services, self.meter)
        self._boxes: dict[str, QComboBox] = {}
        self._checks: dict[str, Tick] = {}
        self._listen = Tick(self.tr("Show the level of my microphone"))
        self._listen.toggled.connect(self._level.listen)
        self._models = ModelsPanel(desk, services)
        self._cues = CueChoices(self._take)
        self._servers = ServersCard(desk, services)
        self._ollama = OllamaFetching(desk, services)
        self._ollama.fetched.connect(self._ask_ollama)
        self._audition = AuditionView(desk, services)
        self._model_file = button("", self._choose_file, tip=self.tr("Choose a language model in a GGUF file"))
        inner = QWidget()
        inner.setLayout(
            column(
                row(label(self.tr("Settings"), "title"), None, self._again()),
                self._sound(),
                self._talk(),
                self._look(),
                card(label(self.tr("Voices and models"), "heading"), self._models),
                card(label(self.tr("Servers of yours"), "heading"), self._servers),
                None,
                space=2 * SPACE,
                margin=4 * SPACE,
            )
        )
        self.setLayout(column(paged(inner)))

    def _again(self) -> QWidget:
        tip = self.tr("Go through the first start again, step by step")
        return button(self.tr("Set up step by step"), lambda: self._desk.go("first_start"), "link", tip=tip)

    def _sound(self) -> QWidget:
        try_it = button(self.tr("Try it"), self._try_loudspeaker, tip=self.tr("Hear a sentence"))
        return self._form(
            self.tr("Sound"),
            (self.tr("Microphone"), self._box("microphone", self.tr("Microphone"))),
            ("", self._listen),
            ("", _beside(self.meter)),
            (self.tr("Loudspeaker"), self._box("loudspeaker", self.tr("Loudspeaker"))),
            ("", _beside(try_it)),
            ("", self._check(self.tr("I wear headphones"), "headphones")),
            ("", self._check(self.tr("Listen only while I hold Space (push to talk)"), "push_to_talk")),
        )

    def _talk(self) -> QWidget:
        waiting = self.tr("How long to wait for me")
        correcting = self.tr("Correct my language")
        return self._form(
            self.tr("The conversation"),
            (self.tr("Who answers"), self._box("partner", self.tr("Who answers"))),
            (self.tr("Model of Ollama"), self._box("ollama_model", self.tr("Model of Ollama"))),
            ("", self._ollama),
            (self.tr("Model file"), _beside(self._model_file)),
            ("", self._audition),
            (waiting, self._box("preset", waiting)),
            (self.tr("My language"), self._box("native_language", self.tr("My language"))),
            (correcting, self._box("corrections", correcting)),
            ("", self._check(self.tr("Ask how I arrive before a take"), "arrival")),
            ("", self._check(self.tr("Show one quiet word, now and then, while I speak"), "cues")),
            ("", self._cues),
        )

    def _look(self) -> QWidget:
        return self._form(
            self.tr("How it looks"),
            (self.tr("Language of the window"), self._box("window_language", self.tr("Language of the window"))),
            (self.tr("Colours"), self._box("appearance", self.tr("Colours"))),
            (self.tr("Text size"), self._box("text_scale", self.tr("Text size"))),
            (self.tr("Captions"), self._box("captions", self.tr("Captions"))),
            ("", self._check(self.tr("Less motion"), "reduced_motion")),
        )

    def _form(self, title: str, *fields: Field) -> QWidget:
        """One line a field, the words on the left all of the same width."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * SPACE)
        grid.setVerticalSpacing(2 * SPACE)
        for place, (words, field) in enumerate(fields):
            if words:
                name = label(words)
                name.setBuddy(field)
                grid.addWidget(name, place, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(field, place, 1)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 5)
        return card(label(title, "heading"), grid)

    def _box(self, name: str, accessible: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(accessible)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(12)
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for value, text in CHOICES.get(name, ()):
            box.addItem(self.tr(text), value)
        if name == "text_scale":
            for scale in SCALES:
                box.addItem(percent(scale), scale)
        box.currentIndexChanged.connect(lambda _index: self._take(name, box.currentData()))
        self._boxes[name] = box
        return box

    def _check(self, text: str, name: str) -> Tick:
        check = Tick(text)
        check.toggled.connect(lambda on: self._take(name, on))
        self._checks[name] = check
        return check

    def _take(self, name: str, value: object) -> None:
        if not self._filling and value is not None and getattr(self._settings, name) != value:
            self._desk.save(self._settings.model_copy(update={name: value}))

    def _choose_file(self) -> None:
        dialog = QFileDialog(self)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter("*.gguf")
        dialog.fileSelected.connect(lambda file: self._take("model_file", file))
        dialog.open()

    def _try_loudspeaker(self) -> None:
        loudspeaker = self._settings.loudspeaker
        self._desk.ask(lambda: self._services.test_loudspeaker(loudspeaker))

    # --- what the window tells ---

    def opened(self) -> None:
        self._desk.ask(self._services.devices, self._show_devices)
        self._ask_ollama()
        self._ollama.refresh()
        self._audition.refresh()
        self._models.refresh()

    def left(self) -> None:
        self._listen.setChecked(False)

    def closing(self) -> None:
        self._level.close()
        self._models.stop()
        self._ollama.stop()
        self._audition.stop()

    def wear(self, palette: Palette) -> None:
        self.meter.set_palette(palette)

    def settled(self, settings: Settings) -> None:
        answers = ("partner", "ollama_model", "model_file", "language")
        other = any(getattr(settings, name) != getattr(self._settings, name) for name in answers)
        self._filled(settings, self._fill)
        if other and self.isVisible():
            self._audition.refresh()
        self._servers.settled(settings)

    def _fill(self) -> None:
        for name, box in self._boxes.items():
            place = box.findData(getattr(self._settings, name))
            if place >= 0:
                box.setCurrentIndex(place)
        for name, check in self._checks.items():
            check.setChecked(getattr(self._settings, name))
        self._cues.show_choice(self._settings)
        file = self._settings.model_file
        self._model_file.setText(Path(file).name if file else self.tr("Choose a file …"))

    def _ask_ollama(self) -> None:
        self._desk.ask_long(self._services.ollama_models, self._show_ollama)

    def _show_ollama(self, models: tuple[str, ...]) -> None:
        self._filled(self._settings, lambda: self._offer("ollama_model", self.tr("The first it has"), models))

    def _offer(self, name: str, none: str, values: Sequence[str]) -> None:
        """Fill a box with what is there; the one that is set stays even where it is not there now."""
        box, kept = self._boxes[name], getattr(self._settings, name)
        box.clear()
        box.addItem(none, "")
        for value in dict.fromkeys([*values, *([kept] if kept else [])]):
            box.addItem(value, value)
        box.setCurrentIndex(max(0, box.findData(kept)))

    def _show_devices(self, devices: Devices) -> None:
        def fill() -> None:
            for name, choices in (("microphone", devices.microphones), ("loudspeaker", devices.loudspeakers)):
                self._offer(name, self.tr("The system's own choice"), [choice.name for choice in choices])

        self._filled(self._settings, fill)

    def _filled(self, settings: Settings, fill: Callable[[], None]) -> None:
        """Fill the form without taking it for the person's choice."""
        self._filling = True
        self._settings = settings
        fill()
        self._filling = False


def _beside(*items: QWidget) -> QWidget:
    """Side by side, from the left."""
    made = QWidget()
    made.setProperty("role", "bare")
    made.setLayout(row(*items, None))
    return made
