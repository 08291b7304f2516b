"""Rehearse: the partner's presence, what is said, and a way out at any time. Nothing here judges."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget

from rehearsal_voice.config.servers import beyond_this_machine
from rehearsal_voice.config.settings import Settings
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
    ReplySoFar,
    ReplyText,
    StateChanged,
    TutorAnswered,
)
from rehearsal_voice.ui.captions import Captions
from rehearsal_voice.ui.dates import clock_time, number
from rehearsal_voice.ui.fields import plain, wrapped
from rehearsal_voice.ui.meter import Meter
from rehearsal_voice.ui.notice import NoticeBar
from rehearsal_voice.ui.page import Page
from rehearsal_voice.ui.parts import button, column, label, row
from rehearsal_voice.ui.plain_words import PlainWords
from rehearsal_voice.ui.presence import Presence
from rehearsal_voice.ui.rehearse_controls import CaptionsButton, command_chips
from rehearsal_voice.ui.scene_words import variant_word
from rehearsal_voice.ui.services import SceneCard, Start, Telemetry
from rehearsal_voice.ui.tokens import BODY, SPACE, Palette, points
from rehearsal_voice.ui.translation import told
from rehearsal_voice.ui.tutor_words import mended, taught

CLOSED_STATES = ("paused", "faulted", "debrief", "idle")
"""In these the microphone is not listened to, whatever the mute button says."""

NO_ALARM = ("robotic_voice", "hears_weakly", "branch", "break", "hearing", "model")
"""Notices of what is as it is: said once, and nothing for anyone to worry about in the middle of a talk."""


class Rehearse(Page):
    """`asked` hands on what the person wants, a Command or Typed; `talk_key` whether Space is held down.

    `captions_wanted` carries whose captions to show and how large, to be kept in the settings.
    """

    asked = Signal(object)
    talk_key = Signal(bool)
    captions_wanted = Signal(str, float)

    def __init__(self, palette: Palette) -> None:
        super().__init__()
        self._settings = Settings()
        self._partner = ""
        self._minutes = 0
        self._state_name = "idle"
        self._muted = False
        self._silent = False
        self._space_held = False
        self.presence = Presence(palette)
        self.meter = Meter(palette)
        self._make_words()
        self._make_buttons()
        self._lay_out()
        self._shortcuts()

    def _make_words(self) -> None:
        self._title = label("", "heading", wraps=False)
        self._about = label("", "quiet", wraps=False)
        self._timer = label("0:00", "quiet", wraps=False)
        self._latency = label("", "quiet", wraps=False)
        self._latency.setToolTip(self.tr("How long the partner took to answer"))
        self._state = label("", "state")
        self._state.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._cue = label("", "quiet")
        self._cue.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._side = label("", "aside")
        self._side.hide()
        self._elsewhere = label("", "warning")
        self._elsewhere.hide()
        self._captions = Captions()
        self._plain_words = PlainWords()
        self._notice = NoticeBar()

    def _make_buttons(self) -> None:
        self._captions_button = CaptionsButton(self.captions_wanted.emit)
        self._pause = button(self.tr("Pause"), self._toggle_pause, tip=self.tr("Pause, microphone off (P)"))
        self._mute = button(self.tr("Mute"), self._toggle_mute, tip=self.tr("Turn the microphone off and on (M)"))
        self._mute.setCheckable(True)
        stop = self.tr("End the take (Escape)")
        self._stop = button(self.tr("Stop"), lambda: self.asked.emit(Command.STOP), "primary", tip=stop)
        tip = self.tr("No silence ends your turn")
        self._hold = button(self.tr("Hold the floor"), self._toggle_hold, "chip", tip=tip)
        self._hold.setCheckable(True)
        self._line = QLineEdit()
        self._line.setPlaceholderText(self.tr("Or type it, and press Enter"))
        self._line.setAccessibleName(self.tr("Type your line instead of speaking"))
        self._line.returnPressed.connect(self._typed)

    def _lay_out(self) -> None:
        heading = column(self._title, self._about, space=2)
        top = row(heading, None, self._latency, self._timer, self._captions_button, space=2 * SPACE)
        stage = column(None, self.presence, self._state, self._cue, None, space=SPACE)
        stage.setStretch(1, 100)
        talk = column(self._captions, row(self._side, margin=SPACE), self._line, space=0)
        talk.setStretch(0, 1)
        beside = row(space=3 * SPACE)
        beside.addLayout(stage, 5)
        beside.addLayout(talk, 6)
        self._middle = plain(beside)
        controls = row(self._mute, self.meter, None, self._pause, self._stop, space=2 * SPACE)
        whole = column(top, self._elsewhere, self._notice, space=2 * SPACE, margin=3 * SPACE)
        whole.addWidget(self._middle, 1)
        whole.addWidget(self._plain_words, 1)
        self._chips = wrapped(*command_chips(self.asked.emit), self._hold)
        whole.addWidget(self._chips)
        whole.addLayout(controls)
        self.setLayout(whole)

    def _shortcuts(self) -> None:
        for key, work in (
            ("Escape", lambda: self.asked.emit(Command.STOP)),
            ("P", self._toggle_pause),
            ("M", self._mute.click),
            ("R", lambda: self.asked.emit(Command.SAY_AGAIN)),
        ):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(work)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space held: the floor is the person's until it is let go. Whoever begins to type finds it in the field."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space_held = True
            self.talk_key.emit(True)
        elif event.text().isprintable() and event.text().strip():
            self._line.setFocus()
            self._line.insert(event.text())
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self._space_held and not event.isAutoRepeat():
            self._space_held = False
            self.talk_key.emit(False)
        else:
            super().keyReleaseEvent(event)

    # --- what happens ---

    def wear(self, palette: Palette) -> None:
        self.presence.set_palette(palette)
        self.meter.set_palette(palette)

    def settled(self, settings: Settings) -> None:
        self._settings = settings
        self.presence.set_reduced_motion(settings.reduced_motion)
        self._captions.setVisible(settings.captions != "off")
        self._captions.set_points(points(BODY, settings.text_scale * settings.caption_scale))
        self._captions_button.show_choice(settings.captions, settings.caption_scale)
        self._mute.setVisible(not settings.push_to_talk)
        servers = ", ".join(beyond_this_machine(settings))
        self._elsewhere.setText(self.tr("Your words go to {servers}.").format(servers=servers))
        self._elsewhere.setVisible(bool(servers))

    def begin(self, scene: SceneCard, start: Start) -> None:
        self._title.setText(scene.title)
        take = self.tr("take {number}").format(number=start.take)
        self._about.setText(f"{take} · {variant_word(start.variant)}" if start.variant else take)
        self._partner = scene.partner.split(",")[0]
        self._minutes = start.minutes
        self._captions.empty()
        self._captions.say("", scene.summary, "quiet")
        self._notice.hide()
        self._show_whole(plainly=False)
        self._side.hide()
        self._latency.setText("")
        self._cue.setText("")
        self._hold.setChecked(False)
        self._stop.setText(self.tr("Stop"))
        self._stop.setAccessibleName(self._stop.toolTip())
        self._show_muted(False)
        self._mute.setChecked(False)
        self.show_state("idle")
        self.presence.run(True)
        self.setFocus()

    def end(self) -> None:
        self.presence.run(False)
        self.meter.set_open(False)

    def _say_plainly(self, text: str) -> None:
        self._notice.hide()
        self._show_whole(plainly=True)
        self._plain_words.say(text)

    def _show_whole(self, *, plainly: bool) -> None:
        self._plain_words.setVisible(plainly)
        for part in (self._middle, self._chips, self._pause):
            part.setVisible(not plainly)

    def stay_with_plain_words(self) -> None:
        """The take is over; what the program said stays until the person goes."""
        self._stop.setText(self.tr("To the scenes"))
        self._stop.setAccessibleName(self._stop.text())
        self._stop.setFocus()

    def show_telemetry(self, reading: Telemetry) -> None:
        self.presence.set_level(reading.level_db)
        self.meter.set_level(reading.level_db)
        whole = self.tr("{time} of {minutes} min").format(time=clock_time(reading.elapsed_s), minutes=self._minutes)
        if whole != self._timer.text():
            self._timer.setText(whole)

    def happened(self, event: Event) -> None:
        """One event of the take, on the window's thread."""
        both = self._settings.captions == "both"
        if isinstance(event, StateChanged):
            self.show_state(event.state)
            if event.state == "hearing" and self._silent:
                self._silent = False
                self._notice.hide()
        elif isinstance(event, PartialHeard) and both:
            self._captions.hear(self.tr("You"), event.text, "person")
        elif isinstance(event, Heard) and (both or event.source == "typed"):
            self._captions.say(self.tr("You"), event.text, "person")
        elif isinstance(event, ReplySoFar):
            self._captions.hear(self._partner, event.text, "partner")
        elif isinstance(event, ReplyText):
            self._captions.say(self._partner, event.text, "partner")
        elif isinstance(event, Notice) and event.code == "safety":
            self._say_plainly(event.message)
        elif isinstance(event, Notice) and event.code == "scene_or_life":
            self._notice.calm(event.message)
        elif isinstance(event, Notice):
            self._silent = event.code == "no_sound"
            if event.code == "no_microphone":
                self._mute.setChecked(True)
                self._show_muted(True)
            words = f"{told(event.message)} {told(event.next_step)}".strip()
            (self._notice.calm if event.code in NO_ALARM else self._notice.tell)(words)
        else:
            self._quietly(event)

    def _quietly(self, event: Event) -> None:
        if isinstance(event, Latency):
            self._latency.setText(
                self.tr("answered in {seconds} s").format(seconds=number(event.phases.get("audible", 0), 1))
            )
        elif isinstance(event, CorrectionGiven) and event.step != "later":
            self._side.setText(mended(event))
            self._side.show()
        elif isinstance(event, TutorAnswered):
            self._side.setText(taught(event))
            self._side.show()
        elif isinstance(event, Cue):
            self._cue.setText(event.word)
        elif isinstance(event, DeviceRestored):
            self._notice.hide()

    def show_notice(self, message: str, next_step: str) -> None:
        self._notice.tell(f"{message} {next_step}".strip())

    def show_state(self, state: str) -> None:
        """Shape, words and the microphone's state; a name of the turn machine."""
        self._state_name = state
        self.presence.set_state(state)
        self._state.setText(self._state_words())
        self._pause.setText(self.tr("Go on") if state == "paused" else self.tr("Pause"))
        self.show_microphone(not self._muted and not (self._settings.push_to_talk and not self._space_held))
        if state in ("listening", "paused", "faulted"):
            self._announce(self._state.text(), self.presence)

    def _state_words(self) -> str:
        if self._state_name == "listening" and self._settings.push_to_talk:
            return self.tr("Your turn. Hold Space while you speak")
        return self.presence.words()

    def show_microphone(self, is_open: bool) -> None:
        """Whether what is said now is heard."""
        self.meter.set_open(is_open and self._state_name not in CLOSED_STATES)

    def _announce(self, text: str, about: QWidget) -> None:
        """Tell a screen reader what has changed without moving the focus."""
        about.setAccessibleName(text)
        QAccessible.updateAccessibility(QAccessibleEvent(about, QAccessible.Event.NameChanged))

    # --- what the person does ---

    def _typed(self) -> None:
        text = self._line.text().strip()
        if text:
            self._line.clear()
            self.asked.emit(Typed(text))

    def _toggle_pause(self) -> None:
        self.asked.emit(Command.RESUME if self._state_name == "paused" else Command.PAUSE)

    def _toggle_mute(self) -> None:
        self._show_muted(self._mute.isChecked())
        self.asked.emit(Command.MUTE if self._muted else Command.UNMUTE)

    def _show_muted(self, muted: bool) -> None:
        self._muted = muted
        self._mute.setText(self.tr("Muted") if muted else self.tr("Mute"))
        self.show_microphone(not muted)

    def _toggle_hold(self) -> None:
        self.asked.emit(Command.HOLD_FLOOR if self._hold.isChecked() else Command.RELEASE_FLOOR)
