"""Rehearse: the partner's presence, what is said, and a way out at any time. Nothing here judges."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from rehearsal_voice.core.commands import Command, Typed
from rehearsal_voice.core.events import (
    CorrectionGiven,
    Cue,
    DeviceRestored,
    Event,
    Heard,
    Latency,
    Notice,
    PartialHeard,
    ReplyText,
    StateChanged,
)
from rehearsal_voice.ui.captions import Captions
from rehearsal_voice.ui.flow import FlowLayout
from rehearsal_voice.ui.meter import Meter
from rehearsal_voice.ui.parts import button, column, label, row
from rehearsal_voice.ui.presence import Presence
from rehearsal_voice.ui.services import SceneCard, Telemetry
from rehearsal_voice.ui.tokens import SPACE, Palette

COMMANDS: tuple[tuple[str, str, Command], ...] = (
    ("Say again", "The partner says its last line again", Command.SAY_AGAIN),
    ("Slower", "The partner says its last line again, slower", Command.SAY_AGAIN_SLOWER),
    ("My line again", "Take your last line again", Command.RETAKE_LINE),
    ("Harder", "The partner pushes back harder", Command.HARDER),
    ("Easier", "The partner goes easier on you", Command.EASIER),
    ("Scene change", "The same talk in another place", Command.SCENE_CHANGE),
)


class Rehearse(QWidget):
    """command(value) hands on what the person asks for."""

    def __init__(
        self, palette: Palette, command: Callable[[Command | Typed], None], *, reduced_motion: bool, captions: str
    ) -> None:
        super().__init__()
        self._command = command
        self._captions_shown = captions
        self._partner = ""
        self._paused = False
        self._muted = False
        self._space_held = False
        self.presence = Presence(palette, reduced_motion=reduced_motion)
        self.meter = Meter(palette)
        self._title = label("", "heading", wraps=False)
        self._timer = label("0:00", "quiet", wraps=False)
        self._latency = label("", "quiet", wraps=False)
        self._latency.setToolTip(self.tr("How long the partner took to answer"))
        self._state = label("", "state")
        self._state.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._cue = label("", "quiet")
        self._cue.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._side = label("", "partner")
        self._captions = Captions()
        self._captions.setVisible(captions != "off")
        self._notice = self._make_notice()
        self._pause = button(self.tr("Pause"), self._toggle_pause, tip=self.tr("Pause, microphone off (P)"))
        self._mute = button(self.tr("Mute"), self._toggle_mute, tip=self.tr("Turn the microphone off and on (M)"))
        self._mute.setCheckable(True)
        self._stop = button(
            self.tr("Stop"), lambda: self._command(Command.STOP), "primary", tip=self.tr("End the take (Escape)")
        )
        tip = self.tr("No silence ends your turn")
        self._hold = button(self.tr("Hold the floor"), self._toggle_hold, "chip", tip=tip)
        self._hold.setCheckable(True)
        self._line = self._make_line()
        self._lay_out()
        self._shortcuts()

    def _lay_out(self) -> None:
        chips = [
            button(self.tr(text), lambda c=command: self._command(c), "chip", tip=self.tr(tip))  # type: ignore[misc]
            for text, tip, command in COMMANDS
        ]
        top = row(self._title, None, self._latency, self._timer, space=2 * SPACE)
        stage = column(self.presence, self._state, self._cue, space=SPACE)
        talk = column(self._captions, self._side, self._line, space=SPACE)
        middle = row(space=3 * SPACE)
        middle.addLayout(stage, 5)
        middle.addLayout(talk, 6)
        controls = row(self._mute, self.meter, None, self._pause, self._stop, space=2 * SPACE)
        whole = column(top, self._notice, space=2 * SPACE, margin=3 * SPACE)
        whole.addLayout(middle, 1)
        whole.addLayout(FlowLayout(*chips, self._hold))
        whole.addLayout(controls)
        self.setLayout(whole)

    def _make_notice(self) -> QFrame:
        frame = QFrame()
        frame.setProperty("role", "notice")
        self._notice_text = label("", "warning")
        dismiss = button(self.tr("All right"), frame.hide, "link", tip=self.tr("Put this notice away"))
        inside = row(self._notice_text, dismiss, margin=SPACE)
        inside.setStretch(0, 1)
        frame.setLayout(inside)
        frame.hide()
        return frame

    def _make_line(self) -> QLineEdit:
        line = QLineEdit()
        line.setPlaceholderText(self.tr("Or type it, and press Enter"))
        line.setAccessibleName(self.tr("Type your line instead of speaking"))
        line.returnPressed.connect(self._typed)
        return line

    def _shortcuts(self) -> None:
        for key, work in (
            ("Escape", lambda: self._command(Command.STOP)),
            ("P", self._toggle_pause),
            ("M", self._mute.click),
            ("R", lambda: self._command(Command.SAY_AGAIN)),
        ):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(work)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space held: the floor is the person's until it is let go."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space_held = True
            self._command(Command.HOLD_FLOOR)
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self._space_held and not event.isAutoRepeat():
            self._space_held = False
            self._command(Command.RELEASE_FLOOR)
        else:
            super().keyReleaseEvent(event)

    # --- what happens ---

    def begin(self, scene: SceneCard) -> None:
        self._title.setText(scene.title)
        self._partner = scene.partner.split(",")[0]
        self._paused = False
        self._captions.empty()
        self._captions.say("", scene.summary, "quiet")
        self._notice.hide()
        self._side.setText("")
        self._latency.setText("")
        self.show_state("idle")
        self.presence.run(True)
        self.meter.set_open(True)
        self.setFocus()

    def end(self) -> None:
        self.presence.run(False)
        self.meter.set_open(False)

    def show_telemetry(self, reading: Telemetry) -> None:
        self.presence.set_level(reading.level_db)
        self.meter.set_level(reading.level_db)
        seconds = int(reading.elapsed_s)
        self._timer.setText(f"{seconds // 60}:{seconds % 60:02d}")

    def happened(self, event: Event) -> None:
        """One event of the take, on the window's thread."""
        if isinstance(event, StateChanged):
            self.show_state(event.state)
        elif isinstance(event, PartialHeard) and self._captions_shown == "both":
            self._captions.hear(self.tr("You"), event.text)
        elif isinstance(event, Heard) and self._captions_shown == "both":
            self._captions.say(self.tr("You"), event.text, "person")
        elif isinstance(event, ReplyText):
            self._captions.say(self._partner, event.text, "partner")
        elif isinstance(event, Notice):
            self.show_notice(event.message, event.next_step)
        else:
            self._quietly(event)

    def _quietly(self, event: Event) -> None:
        if isinstance(event, Latency):
            self._latency.setText(self.tr("answered in {seconds:.1f} s").format(seconds=event.phases.get("audible", 0)))
        elif isinstance(event, CorrectionGiven):
            self._side.setText(self.tr("More natural: {form}").format(form=event.form))
        elif isinstance(event, Cue):
            self._cue.setText(event.word)
        elif isinstance(event, DeviceRestored):
            self._notice.hide()

    def show_notice(self, message: str, next_step: str) -> None:
        self._notice_text.setText(f"{message} {next_step}".strip())
        self._notice.show()
        self._announce(self._notice_text.text(), self._notice)

    def show_state(self, state: str) -> None:
        """Shape, words and the microphone's state; a name of the turn machine."""
        self.presence.set_state(state)
        self._state.setText(self.presence.words())
        self._paused = state == "paused"
        self._pause.setText(self.tr("Go on") if self._paused else self.tr("Pause"))
        self.meter.set_open(state not in ("paused", "faulted", "debrief", "idle") and not self._muted)
        if state in ("listening", "paused", "faulted"):
            self._announce(self.presence.words(), self.presence)

    def _announce(self, text: str, about: QWidget) -> None:
        """Tell a screen reader what has changed without moving the focus."""
        about.setAccessibleName(text)
        QAccessible.updateAccessibility(QAccessibleEvent(about, QAccessible.Event.NameChanged))

    # --- what the person does ---

    def _typed(self) -> None:
        text = self._line.text().strip()
        if text:
            self._line.clear()
            self._command(Typed(text))

    def _toggle_pause(self) -> None:
        self._command(Command.RESUME if self._paused else Command.PAUSE)

    def _toggle_mute(self) -> None:
        self._muted = self._mute.isChecked()
        self._mute.setText(self.tr("Muted") if self._muted else self.tr("Mute"))
        self.meter.set_open(not self._muted)
        self._command(Command.MUTE if self._muted else Command.UNMUTE)

    def _toggle_hold(self) -> None:
        self._command(Command.HOLD_FLOOR if self._hold.isChecked() else Command.RELEASE_FLOOR)
