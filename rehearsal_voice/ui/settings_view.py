"""Settings: devices, who answers, how long to wait, how things look. Each change is kept at once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLabel, QSizePolicy, QWidget

from rehearsal_voice.config.settings import Settings
from rehearsal_voice.ui.meter import Meter
from rehearsal_voice.ui.parts import button, card, clear, column, label, row, scrolled
from rehearsal_voice.ui.services import Devices, ModelCard
from rehearsal_voice.ui.tokens import SPACE, Palette

CHOICES: dict[str, tuple[tuple[str, str], ...]] = {
    "preset": (
        ("patient", "Patient: long pauses are yours"),
        ("natural", "Natural"),
        ("brisk", "Brisk: quick answers"),
    ),
    "partner": (
        ("auto", "A model of Ollama if there is one, else the written scenes"),
        ("playbook", "The written scenes only"),
        ("ollama", "Ollama"),
        ("llama.cpp", "A model file inside the app"),
    ),
    "captions": (("both", "Both sides"), ("partner", "The partner's only"), ("off", "None")),
    "appearance": (("system", "As the system"), ("light", "Light"), ("dark", "Dark")),
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


class SettingsView(QWidget):
    """changed(settings) after every change; install(model id); listen(on) opens and closes the level meter."""

    def __init__(
        self,
        palette: Palette,
        changed: Callable[[Settings], None],
        install: Callable[[str], None],
        listen: Callable[[bool], None],
        try_loudspeaker: Callable[[], None],
    ) -> None:
        super().__init__()
        self._changed = changed
        self._install = install
        self._settings = Settings()
        self._filling = False
        self.meter = Meter(palette)
        self._boxes: dict[str, QComboBox] = {}
        self._listen = QCheckBox(self.tr("Show the level of my microphone"))
        self._listen.toggled.connect(listen)
        self._listen.toggled.connect(self.meter.set_open)
        self._headphones = self._check(self.tr("I wear headphones"), "headphones")
        self._cues = self._check(self.tr("Show one quiet word when I rush or hesitate much"), "cues")
        self._motion = self._check(self.tr("Less motion"), "reduced_motion")
        self._models = column(space=SPACE)
        self._progress: dict[str, QLabel] = {}
        sound = QFormLayout()
        sound.addRow(self.tr("Microphone"), self._box("microphone", self.tr("Microphone")))
        sound.addRow("", row(self._listen, self.meter))
        sound.addRow(self.tr("Loudspeaker"), self._box("loudspeaker", self.tr("Loudspeaker")))
        sound.addRow("", row(button(self.tr("Try it"), try_loudspeaker, tip=self.tr("Hear a sentence")), None))
        sound.addRow("", self._headphones)
        talk = QFormLayout()
        talk.addRow(self.tr("Who answers"), self._box("partner", self.tr("Who answers")))
        talk.addRow(self.tr("How long to wait for me"), self._box("preset", self.tr("How long to wait for me")))
        talk.addRow("", self._cues)
        talk.addRow(self.tr("My language"), self._box("native_language", self.tr("My language")))
        look = QFormLayout()
        look.addRow(self.tr("Colours"), self._box("appearance", self.tr("Colours")))
        look.addRow(self.tr("Text size"), self._box("text_scale", self.tr("Text size")))
        look.addRow(self.tr("Captions"), self._box("captions", self.tr("Captions")))
        look.addRow("", self._motion)
        for form in (sound, talk, look):
            form.setSpacing(2 * SPACE)
            form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        inner = QWidget()
        inner.setLayout(
            column(
                label(self.tr("Settings"), "title"),
                card(label(self.tr("Sound"), "heading"), sound),
                card(label(self.tr("The conversation"), "heading"), talk),
                card(label(self.tr("How it looks"), "heading"), look),
                card(label(self.tr("Voices and models"), "heading"), self._models),
                None,
                space=2 * SPACE,
                margin=4 * SPACE,
            )
        )
        self.setLayout(column(scrolled(inner)))

    def _box(self, name: str, accessible: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(accessible)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        box.setMinimumContentsLength(18)
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        box.setMaximumWidth(560)
        for value, text in CHOICES.get(name, ()):
            box.addItem(self.tr(text), value)
        if name == "text_scale":
            for scale in SCALES:
                box.addItem(f"{scale:.0%}", scale)
        box.currentIndexChanged.connect(lambda _index: self._take(name, box.currentData()))
        self._boxes[name] = box
        return box

    def _check(self, text: str, name: str) -> QCheckBox:
        check = QCheckBox(text)
        check.toggled.connect(lambda on: self._take(name, on))
        return check

    def _take(self, name: str, value: object) -> None:
        if not self._filling and value is not None and getattr(self._settings, name) != value:
            self._settings = self._settings.model_copy(update={name: value})
            self._changed(self._settings)

    def show_settings(self, settings: Settings) -> None:
        self._filling = True
        self._settings = settings
        for name, box in self._boxes.items():
            place = box.findData(getattr(settings, name))
            if place >= 0:
                box.setCurrentIndex(place)
        self._headphones.setChecked(settings.headphones)
        self._cues.setChecked(settings.cues)
        self._motion.setChecked(settings.reduced_motion)
        self._filling = False

    def show_devices(self, devices: Devices) -> None:
        self._filling = True
        for name, choices in (("microphone", devices.microphones), ("loudspeaker", devices.loudspeakers)):
            box = self._boxes[name]
            box.clear()
            box.addItem(self.tr("The system's own choice"), "")
            for choice in choices:
                box.addItem(choice.name, choice.name)
            wanted = box.findData(getattr(self._settings, name))
            box.setCurrentIndex(max(0, wanted))
        self._filling = False

    def show_models(self, models: tuple[ModelCard, ...]) -> None:
        clear(self._models)
        self._progress.clear()
        for model in models:
            size = f"{model.size_bytes / 1e6:,.0f} MB · {model.licence}"
            state = label(self.tr("here") if model.installed else "", "quiet", wraps=False)
            self._progress[model.id] = state
            line = row(space=2 * SPACE)
            line.addLayout(column(label(model.name), label(size, "quiet"), space=0), 1)
            line.addWidget(state)
            if not model.installed:
                get = button(
                    self.tr("Get it"),
                    lambda m=model.id: self._install(m),  # type: ignore[misc]
                    tip=self.tr("Download {name}").format(name=model.name),
                )
                line.addWidget(get)
            self._models.addLayout(line)

    def show_progress(self, model: str, words: str) -> None:
        if model in self._progress:
            self._progress[model].setText(words)

    def stop_listening(self) -> None:
        self._listen.setChecked(False)
