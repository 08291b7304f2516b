"""Microphone and loudspeaker: heard, played, and whether one hears the other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QComboBox

from rehearsal_voice.core.errors import RehearsalError
from rehearsal_voice.ui.first_start.step import Step
from rehearsal_voice.ui.level_watch import LevelWatch
from rehearsal_voice.ui.meter import Meter
from rehearsal_voice.ui.page import Desk
from rehearsal_voice.ui.parts import button, card, label, row
from rehearsal_voice.ui.services import DeviceChoice, Devices, Equipment
from rehearsal_voice.ui.tick import Tick
from rehearsal_voice.ui.tokens import LIGHT, Palette
from rehearsal_voice.ui.translation import fault_words, told

SPEECH_DB = -42.0
"""A voice at arm's length is above this on nearly every microphone; a quiet room is below."""
HEARD_READINGS = 6
QUIET_MS, PLAYING_MS = 800, 5000
SILENT_DB = -70.0
"""Below this every room is as quiet as any other, digital silence included."""
ECHO_DB = 9.0
"""Louder by this while the loudspeaker plays than in the quiet before: the microphone hears it."""


class _DeviceStep(Step):
    """A step with a list of devices, kept in the settings under `setting`."""

    setting = ""

    def __init__(self, desk: Desk, services: Equipment) -> None:
        super().__init__()
        self._desk = desk
        self._services = services
        self._filling = False
        self._box = QComboBox()
        self._box.setAccessibleName(self.title())
        self._box.currentIndexChanged.connect(lambda _place: self._chosen())

    def opened(self) -> None:
        self._desk.ask(self._services.devices, self._show)

    def _choices(self, devices: Devices) -> Sequence[DeviceChoice]:
        raise NotImplementedError

    def _show(self, devices: Devices) -> None:
        self._filling = True
        self._box.clear()
        self._box.addItem(self.tr("The system's own choice"), "")
        for choice in self._choices(devices):
            self._box.addItem(choice.name, choice.name)
        kept = getattr(self._desk.settings(), self.setting)
        self._box.setCurrentIndex(max(0, self._box.findData(kept)))
        self._filling = False
        self._found(bool(self._choices(devices)))

    def _found(self, any_device: bool) -> None:
        """Whether there is any."""

    def _chosen(self) -> None:
        if not self._filling and self._box.currentIndex() >= 0:
            name = str(self._box.currentData())
            self._desk.save(self._desk.settings().model_copy(update={self.setting: name}))
            self._changed()

    def _changed(self) -> None:
        """Another device was chosen."""


class MicrophoneStep(_DeviceStep):
    """Speak, and see that one is heard."""

    setting = "microphone"

    def __init__(self, desk: Desk, services: Equipment) -> None:
        super().__init__(desk, services)
        self.meter = Meter(LIGHT)
        self._loud = 0
        self._verdict = label("")
        self._watch = LevelWatch(desk, services, self.meter, self._heard, self._unheard)
        self.lay_out(
            self.tr("Say a sentence. If your system asks whether this program may use the microphone, allow it."),
            card(self._box, row(self.meter, None), self._verdict),
        )

    def title(self) -> str:
        return self.tr("Your microphone")

    def _choices(self, devices: Devices) -> Sequence[DeviceChoice]:
        return devices.microphones

    def opened(self) -> None:
        self._begin()
        super().opened()

    def _begin(self) -> None:
        self._loud = 0
        self._verdict.setText(self.tr("Listening …"))
        self._watch.listen(True)

    def _found(self, any_device: bool) -> None:
        if not any_device:
            self._verdict.setText(self.tr("No microphone was found. Plug one in, or go on: you can type your lines."))

    def _unheard(self, fault: RehearsalError) -> None:
        self._verdict.setText(f"{told(fault.message)} {self.tr('Or go on: you can type your lines.')}")

    def _changed(self) -> None:
        self._watch.listen(False)
        self._begin()

    def _heard(self, level_db: float) -> None:
        self._loud += level_db > SPEECH_DB
        if self._loud == HEARD_READINGS:
            self._verdict.setText("✓ " + self.tr("You can be heard."))

    def left(self) -> None:
        self._watch.listen(False)

    def closing(self) -> None:
        self._watch.close()

    def wear(self, palette: Palette) -> None:
        self.meter.set_palette(palette)


class LoudspeakerStep(_DeviceStep):
    """Play a sentence, and hear whether the microphone hears it, too."""

    setting = "loudspeaker"

    def __init__(self, desk: Desk, services: Equipment) -> None:
        super().__init__(desk, services)
        self._meter = Meter(LIGHT)
        self._quiet: list[float] = []
        self._playing: list[float] = []
        self._phase: Literal["", "opening", "quiet", "between", "playing"] = ""
        self._had_focus = False
        self._watch = LevelWatch(desk, services, self._meter, self._heard, lambda _fault: self._play())
        self._verdict = label("")
        self._check = button(self.tr("Play a sentence"), self._begin, tip=self.tr("Play a sentence and listen to it"))
        self._headphones = Tick(self.tr("I wear headphones"))
        self._headphones.toggled.connect(self._keep_headphones)
        self.lay_out(
            self.tr("Keep quiet for a moment while a sentence is played: the microphone listens for it."),
            card(self._box, row(self._check, self._meter, None), self._verdict, self._headphones),
        )

    def title(self) -> str:
        return self.tr("Your loudspeaker")

    def opened(self) -> None:
        self._verdict.setText("")
        self._headphones.setChecked(self._desk.settings().headphones)
        super().opened()

    def _choices(self, devices: Devices) -> Sequence[DeviceChoice]:
        return devices.loudspeakers

    def _found(self, any_device: bool) -> None:
        if not any_device:
            self._verdict.setText(self.tr("No loudspeaker was found. Without one, captions show every reply."))

    def _begin(self) -> None:
        self._quiet, self._playing, self._phase = [], [], "opening"
        self._had_focus = self._check.hasFocus()
        self._check.setEnabled(False)
        self._verdict.setText(self.tr("Listening to the room …"))
        self._watch.listen(True)

    def _play(self) -> None:
        """The room was listened to, or there is no microphone to listen with."""
        if self._phase not in ("opening", "quiet"):
            return  # the step was left meanwhile
        self._phase = "between"
        loudspeaker = self._desk.settings().loudspeaker
        self._desk.ask(lambda: self._services.test_loudspeaker(loudspeaker), self._plays_now, self._no_sound)

    def _plays_now(self, _none: None) -> None:
        if self._phase != "between":
            return
        self._phase = "playing"
        self._verdict.setText(self.tr("Playing …"))
        QTimer.singleShot(PLAYING_MS, self, self._judge)

    def _no_sound(self, fault: RehearsalError) -> None:
        self._end(fault_words(fault))

    def _heard(self, level_db: float) -> None:
        """What comes between the quiet and the playing, however long that takes, counts for neither."""
        if self._phase == "opening":
            self._phase = "quiet"
            QTimer.singleShot(QUIET_MS, self, self._play)
        heard = {"quiet": self._quiet, "playing": self._playing}.get(self._phase)
        if heard is not None:
            heard.append(max(SILENT_DB, level_db))

    def _judge(self) -> None:
        if self._phase != "playing":
            return
        if not self._quiet or not self._playing:
            self._end(self.tr("Did you hear it? If not, choose another loudspeaker above."))
        elif _upper(self._playing) - _upper(self._quiet) > ECHO_DB and not self._headphones.isChecked():
            self._end(
                self.tr(
                    "Your microphone hears the loudspeaker. It is taken out as well as can be; headphones work better."
                )
            )
        else:
            self._end("✓ " + self.tr("Your microphone does not hear the loudspeaker. If you did, all is well."))

    def _end(self, words: str) -> None:
        self._phase = ""
        self._verdict.setText(words)
        self._check.setEnabled(True)
        if self._had_focus:  # a button that is off gives the keyboard away; whoever pressed it is still there
            self._check.setFocus()
        self._had_focus = False
        self._watch.listen(False)

    def _keep_headphones(self, on: bool) -> None:
        settings = self._desk.settings()
        if settings.headphones != on:
            self._desk.save(settings.model_copy(update={"headphones": on}))

    def left(self) -> None:
        self._end("")

    def closing(self) -> None:
        self._watch.close()

    def wear(self, palette: Palette) -> None:
        self._meter.set_palette(palette)


def _upper(readings: list[float]) -> float:
    """What nine of ten readings stay below: one click of a chair is not the room."""
    return sorted(readings)[int(0.9 * (len(readings) - 1))]
