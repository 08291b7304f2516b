"""Models, the partner's engine with this machine's speed, and the voices."""

from __future__ import annotations

from PySide6.QtWidgets import QLayout, QWidget

from rehearsal_voice.config.settings import Settings
from rehearsal_voice.core.errors import RehearsalError
from rehearsal_voice.ui.dates import number
from rehearsal_voice.ui.first_start.step import Step
from rehearsal_voice.ui.models_panel import ModelsPanel
from rehearsal_voice.ui.page import Desk
from rehearsal_voice.ui.parts import button, card, clear, column, label, row
from rehearsal_voice.ui.scene_words import language_word
from rehearsal_voice.ui.services import Equipment, Finding, SpeedCard, SpeedReport, VoiceCard
from rehearsal_voice.ui.tokens import SPACE
from rehearsal_voice.ui.translation import fault_words, told

ENGINES = ("ollama", "llama.cpp")
MEASURED = ("recogniser", "preset", "partner", "model_threads")
"""What follows from how fast a machine is."""


class ModelsStep(Step):
    """What a first rehearsal needs, each with its size and licence."""

    def __init__(self, desk: Desk, services: Equipment) -> None:
        super().__init__()
        self._panel = ModelsPanel(desk, services, only_starter=True)
        self.lay_out(
            self.tr(
                "These run on this computer. What is not here yet can be had now, later, or never: "
                "without a network, what is here already is enough to go on."
            ),
            card(self._panel),
        )

    def title(self) -> str:
        return self.tr("What hears and speaks")

    def opened(self) -> None:
        self._panel.refresh()

    def closing(self) -> None:
        self._panel.stop()


class EngineStep(Step):
    """Who answers: the written scenes always, a language model where there is one; and how fast this machine is.

    That is measured by itself the very first time, and what suits the machine is set; later, when it is asked for.
    """

    def __init__(self, desk: Desk, services: Equipment) -> None:
        super().__init__()
        self._desk = desk
        self._services = services
        self._found = column(space=SPACE)
        self._speed = label(self.tr("Not measured yet."), "quiet")
        self._measure = button(self.tr("Measure this machine"), self._measure_now)
        self._use = button(self.tr("Use what suits it"), self._take_over, tip=self.tr("Keep the settings that suit it"))
        self._use.hide()
        self._suited: Settings | None = None
        self._stopped = False
        self.lay_out(
            self.tr("Every scene has its own written lines and plays at once. A language model makes it freer."),
            card(label(self.tr("Found here"), "heading"), self._found),
            card(label(self.tr("How fast it is"), "heading"), self._speed, row(self._measure, self._use, None)),
        )

    def title(self) -> str:
        return self.tr("Who answers")

    def opened(self) -> None:
        self._desk.ask_long(self._services.doctor, self._show)
        if not self._desk.settings().first_start_done and self._suited is None and self._measure.isEnabled():
            self._measure_now()

    def _show(self, findings: tuple[Finding, ...]) -> None:
        clear(self._found)
        self._found.addWidget(label("✓ " + self.tr("The written scenes: they are always here")))
        for finding in findings:
            if finding.what in ENGINES:
                sign = "✓" if finding.state == "good" else "•"
                self._found.addWidget(label(f"{sign} {finding.what}: {told(finding.message)}"))
                if finding.next_step:
                    self._found.addWidget(label(told(finding.next_step), "quiet"))

    def left(self) -> None:
        self._stopped = True

    def closing(self) -> None:
        self._stopped = True

    def _measure_now(self) -> None:
        self._measure.setEnabled(False)
        self._stopped = False
        self._speed.setText(self.tr("Measuring; this takes a few seconds …"))
        self._desk.ask_long(
            lambda: self._services.measure_speed(self._told, lambda: self._stopped),
            self._show_speed,
            self._not_measured,
        )

    def _told(self, part: str) -> None:
        """On the measuring thread."""
        self._desk.post(lambda: self._speed.setText(self.tr("Measuring {part} …").format(part=told(part))))

    def _show_speed(self, report: SpeedReport) -> None:
        self._measure.setEnabled(True)
        self._speed.setText("\n".join([*(self._words(part) for part in report.parts), *map(told, report.reasons)]))
        self._suited = report.settings
        self._use.setVisible(bool(report.reasons))
        kept = self._desk.settings()
        if not kept.first_start_done and self._suiting(kept) != kept:  # nobody has chosen otherwise yet
            self._take_over()
            self._speed.setText(f"{self._speed.text()}\n{self.tr('It is set so; the settings change it.')}")

    def _suiting(self, settings: Settings) -> Settings:
        """Those settings with what was measured; nothing else that was chosen in the meantime is touched."""
        if self._suited is None:
            return settings
        return settings.model_copy(update={name: getattr(self._suited, name) for name in MEASURED})

    def _take_over(self) -> None:
        self._desk.save(self._suiting(self._desk.settings()))
        self._use.hide()

    def _words(self, part: SpeedCard) -> str:
        seconds, spoken = number(part.seconds, 1), number(part.of_s, 1)
        if part.part == "answering":
            return self.tr("{name}: begins to answer after {seconds} s").format(name=part.name, seconds=seconds)
        if part.part == "hearing":
            words = self.tr("{name}: hears {spoken} s of speech in {seconds} s")
            return words.format(name=part.name, spoken=spoken, seconds=seconds)
        return self.tr("{name}: is heard after {seconds} s").format(name=part.name, seconds=seconds)

    def _not_measured(self, fault: RehearsalError) -> None:
        self._measure.setEnabled(True)
        self._speed.setText(fault_words(fault))


class VoicesStep(Step):
    """Each voice that is here, to be heard."""

    def __init__(self, desk: Desk, services: Equipment) -> None:
        super().__init__()
        self._desk = desk
        self._services = services
        self._list = column(space=SPACE)
        self.lay_out(
            self.tr("Hear how the partners sound. A language without a voice of its own has a plainer, built-in one."),
            card(self._list),
        )

    def title(self) -> str:
        return self.tr("The voices")

    def opened(self) -> None:
        self._desk.ask(self._services.voices, self._show)

    def left(self) -> None:
        self._services.stop_playing()

    def _show(self, voices: tuple[VoiceCard, ...]) -> None:
        clear(self._list)
        here = [voice for voice in voices if voice.installed]
        for voice in here:
            self._list.addLayout(self._line(voice))
        if not here:
            self._list.addWidget(label(self.tr("Only the built-in voices are here. They do for a start."), "quiet"))

    def _line(self, voice: VoiceCard) -> QLayout:
        name = told(voice.name)
        facts = label(f"{language_word(voice.language)} · {told(voice.licence)}", "quiet")
        words: QWidget = button(
            self.tr("Listen"),
            lambda: self._desk.ask(lambda: self._services.preview_voice(voice.id)),
            tip=self.tr("Listen to {name}").format(name=name),
        )
        line = row(column(label(name), facts, space=2), words)
        line.setStretch(0, 1)
        return line
