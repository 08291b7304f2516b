"""The window: a rail, one view at a time, and the crossings between them and the world outside."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QFrame, QMainWindow, QPushButton, QSizePolicy, QStackedWidget, QWidget

from rehearsal_voice.config.settings import Settings
from rehearsal_voice.core.commands import Command, Typed
from rehearsal_voice.core.errors import RehearsalError
from rehearsal_voice.core.events import Event, TakeEnded
from rehearsal_voice.ui.bridge import Bridge, Worker
from rehearsal_voice.ui.home import Decision, Home
from rehearsal_voice.ui.page import Desk, Page
from rehearsal_voice.ui.pages import make_pages, rail_words
from rehearsal_voice.ui.parts import button, column, label, row
from rehearsal_voice.ui.rehearse import Rehearse
from rehearsal_voice.ui.review import Asked, Review
from rehearsal_voice.ui.services import (
    LevelMeter,
    Progress,
    Readiness,
    Rehearsal,
    SceneCard,
    Services,
    Start,
    UnfinishedCard,
)
from rehearsal_voice.ui.settings_view import SettingsView
from rehearsal_voice.ui.tokens import DARK, LIGHT, SPACE, Palette, style_sheet

POLL_MS = 33
CLOSING_S = 5.0
SMALLEST = (900, 600)
Result = TypeVar("Result")


def palette_for(settings: Settings) -> Palette:
    """What the person chose, or what the system shows."""
    if settings.appearance == "system":
        dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return DARK if dark else LIGHT
    return DARK if settings.appearance == "dark" else LIGHT


class Window(QMainWindow):
    """Shows at once; everything that takes time is asked for afterwards, on other threads."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._bridge = Bridge()
        self._work = Worker("window-work", self._bridge)
        self._long = Worker("window-long", self._bridge)
        self._settings = services.settings()
        self._palette = palette_for(self._settings)
        self._scenes: dict[str, SceneCard] = {}
        self._rehearsal: Rehearsal | None = None
        self._level: LevelMeter | None = None
        self._shown: tuple[str, int] = ("", 0)
        self._ready = False
        self._poll = QTimer(self)
        self._poll.setInterval(POLL_MS)
        self._poll.timeout.connect(self._polled)
        self.setWindowTitle("Rehearsal Voice")
        self.setMinimumSize(*SMALLEST)
        self.resize(1120, 760)
        self._make_views()
        self._wear()
        self.go("home")
        QTimer.singleShot(0, self, self._first_look)

    # --- building ---

    def _make_views(self) -> None:
        settings = self._settings
        self.home = Home(self.begin, self.open_review)
        self.rehearse = Rehearse(
            self._palette, self._command, reduced_motion=settings.reduced_motion, captions=settings.captions
        )
        self.review = Review(
            self._palette,
            Asked(
                self._play,
                self._dismiss,
                self.begin,
                self._show_take,
                self._close_review,
                self._keep_sound,
                self._reflect,
            ),
        )
        self.settings_view = SettingsView(
            self._palette, self._change_settings, self._install, self._listen, self._try_loudspeaker
        )
        self._views: dict[str, QWidget] = {
            "home": self.home,
            "settings": self.settings_view,
            "rehearse": self.rehearse,
            "review": self.review,
            **make_pages(self._desk(), self._services),
        }
        self._stack = QStackedWidget()
        for view in self._views.values():
            self._stack.addWidget(view)
        self._status = label("", "quiet")
        centre = QWidget()
        across = row(self._make_rail(), self._stack, space=0)
        across.setStretch(1, 1)
        centre.setLayout(across)
        self.setCentralWidget(centre)

    def _desk(self) -> Desk:
        return Desk(self._ask, self._ask_long, self._bridge.post, self.go, self.say, self.begin, self.open_review)

    def _make_rail(self) -> QFrame:
        rail = QFrame()
        rail.setProperty("role", "rail")
        rail.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)
        self._rail_buttons: dict[str, QPushButton] = {}
        items: list[QWidget | None] = [label("Rehearsal\nVoice", "heading", wraps=False)]
        for name, text in rail_words():
            made = button(text, lambda n=name: self.go(n), "rail")  # type: ignore[misc]
            made.setCheckable(True)
            self._rail_buttons[name] = made
            items.append(made)
        rail.setLayout(column(*items, None, self._status, margin=2 * SPACE))
        self._rail_frame = rail
        self._status.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        return rail

    def _wear(self) -> None:
        """Colours and type of the present settings, everywhere."""
        self._palette = palette_for(self._settings)
        self.setStyleSheet(style_sheet(self._palette, self._settings.text_scale))
        for part in (self.rehearse.presence, self.rehearse.meter, self.review.timeline, self.settings_view.meter):
            part.set_palette(self._palette)
        for view in self._views.values():
            if isinstance(view, Page):
                view.wear(self._palette)

    @property
    def view(self) -> str:
        """The name of the view that is shown."""
        return next(name for name, view in self._views.items() if view is self._stack.currentWidget())

    def page(self, name: str) -> QWidget:
        """The view of that name."""
        return self._views[name]

    @property
    def ready(self) -> bool:
        """Whether everything that takes seconds to load is there."""
        return self._ready

    # --- asking outside ---

    def _first_look(self) -> None:
        self._ask(self._services.scenes, self._got_scenes)
        self._ask(lambda: self._services.history("", 1, 0), self.home.show_last)
        self._ask(self._services.unfinished, self._offer_recovery)
        self._prepare()

    def _offer_recovery(self, unfinished: tuple[UnfinishedCard, ...]) -> None:
        self.home.show_unfinished(unfinished, self._decide)

    def _decide(self, decision: Decision, take: int) -> None:
        """What to do with a take that was cut short."""
        work = {
            "recover": self._services.recover,
            "discard": self._services.discard,
            "later": self._services.put_off,
        }[decision]
        self._ask(lambda: work(take), lambda _none: self._ask(self._services.unfinished, self._offer_recovery))

    def _prepare(self) -> None:
        """Load what takes seconds, so that the first take starts at once."""
        self._status.setText(self.tr("Getting ready …"))
        self._ready = False
        self._long.run(self._services.prepare, self._prepared, self._failed)

    def _prepared(self, readiness: Readiness) -> None:
        self._ready = True
        self._status.setText(readiness.message or self.tr("Ready. Nothing leaves this computer."))

    def _ask(self, work: Callable[[], Result], done: Callable[[Result], None] | None = None) -> None:
        self._work.run(work, done, self._failed)

    def _ask_long(self, work: Callable[[], Result], done: Callable[[Result], None] | None = None) -> None:
        self._long.run(work, done, self._failed)

    def say(self, text: str) -> None:
        """A quiet sentence at the foot of the rail, announced to screen readers."""
        self._status.setText(text)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._status, text))

    def _failed(self, fault: RehearsalError) -> None:
        """Said where the person looks now."""
        self.say(str(fault))
        if self._stack.currentWidget() is self.rehearse:
            self.rehearse.show_notice(fault.message, fault.next_step)

    def _got_scenes(self, scenes: tuple[SceneCard, ...]) -> None:
        self._scenes = {scene.id: scene for scene in scenes}
        self.home.show_scenes(scenes)

    # --- going ---

    def go(self, name: str) -> None:
        """Show a view; a running take is left by stopping it, never by looking elsewhere."""
        if self._stack.currentWidget() is self.settings_view and name != "settings":
            self.settings_view.stop_listening()
        self._services.stop_playing()
        before, view = self._stack.currentWidget(), self._views[name]
        if isinstance(before, Page) and before is not view:
            before.left()
        self._stack.setCurrentWidget(view)
        self._rail_frame.setVisible(name != "rehearse")
        if name in self._rail_buttons:
            for other, made in self._rail_buttons.items():  # an exclusive group would take the others out of Tab's way
                made.setChecked(other == name)
        if isinstance(view, Page):
            view.opened()
        elif name == "home":
            self._ask(lambda: self._services.history("", 1, 0), self.home.show_last)
        elif name == "settings":
            self.settings_view.show_settings(self._settings)
            self._ask(self._services.devices, self.settings_view.show_devices)
            self._ask(self._services.models, self.settings_view.show_models)

    # --- a take ---

    def begin(self, start: Start) -> None:
        scene = self._scenes.get(start.scene)
        if scene is None or self._rehearsal is not None:
            return
        self.go("rehearse")
        self.rehearse.begin(scene)
        self._work.run(lambda: self._services.start(start, self._on_event), self._started, self._not_started)

    def _on_event(self, event: Event) -> None:
        """On the conductor's thread."""
        self._bridge.post(lambda: self._happened(event))

    def _started(self, rehearsal: Rehearsal) -> None:
        self._rehearsal = rehearsal
        self._poll.start()

    def _not_started(self, fault: RehearsalError) -> None:
        self.rehearse.end()
        self.go("home")
        self._status.setText(str(fault))

    def _happened(self, event: Event) -> None:
        self.rehearse.happened(event)
        if isinstance(event, TakeEnded):
            self._after_take()

    def _after_take(self) -> None:
        """Out of the role; the review is opened once everything is on disk."""
        rehearsal = self._rehearsal
        self._rehearsal = None
        self.rehearse.end()
        if rehearsal is not None:
            session, take = rehearsal.session, rehearsal.take
            self._ask(lambda: rehearsal.wait(CLOSING_S), lambda _kept: self.open_review(session, take))

    def _command(self, command: Command | Typed) -> None:
        if self._rehearsal is not None:
            self._rehearsal.command(command)
        elif command is Command.STOP:
            self.go("home")

    def _polled(self) -> None:
        if self._rehearsal is not None:
            self.rehearse.show_telemetry(self._rehearsal.telemetry())
        if self._level is not None:
            self.settings_view.meter.set_level(self._level.level_db())
        position = self._services.play_position()
        self.review.timeline.set_position(position)
        if self._rehearsal is None and self._level is None and position is None:
            self._poll.stop()

    # --- the review ---

    def open_review(self, session: str, take: int) -> None:
        self._shown = (session, take)
        self.go("review")
        self._refresh_review()

    def _refresh_review(self) -> None:
        session, take = self._shown
        self._ask(lambda: self._services.review(session, take), self.review.show_review)

    def _show_take(self, take: int) -> None:
        self.open_review(self._shown[0], take)

    def _play(self, start_s: float, end_s: float) -> None:
        session, take = self._shown
        self._ask(lambda: self._services.play(session, take, start_s, end_s), lambda _none: self._poll.start())

    def _dismiss(self, moment: str, dismissed: bool) -> None:
        session, take = self._shown
        self._ask(
            lambda: self._services.dismiss(session, take, moment, dismissed), lambda _none: self._refresh_review()
        )

    def _close_review(self) -> None:
        session, take = self._shown
        self._ask(lambda: self._services.close_review(session, take))
        self.go("home")

    def _reflect(self, felt_good: str, will_try: str) -> None:
        session, take = self._shown
        self._ask(lambda: self._services.reflect(session, take, felt_good, will_try))

    def _keep_sound(self) -> None:
        session, take = self._shown

        def kept(until: datetime) -> None:
            self.review.show_kept(until.astimezone().strftime("%d %B %Y"))

        self._ask(lambda: self._services.keep_sound(session, take), kept)

    # --- settings ---

    def _change_settings(self, settings: Settings) -> None:
        self._settings = settings
        # Not within the signal of the very control that is being dressed anew.
        QTimer.singleShot(0, self, self._wear)
        self._ask(lambda: self._services.save_settings(settings), lambda _none: self._prepare())

    def _install(self, model: str) -> None:
        def told(progress: Progress) -> None:
            share = progress.done_bytes / max(1, progress.total_bytes)
            self._bridge.post(lambda: self.settings_view.show_progress(model, f"{share:.0%}"))

        self._long.run(
            lambda: self._services.install_model(model, told, lambda: False),
            lambda _none: self.go("settings"),
            lambda fault: self.settings_view.show_progress(model, str(fault)),
        )

    def _listen(self, on: bool) -> None:
        if on:
            self._ask(lambda: self._services.open_level_meter(self._settings.microphone), self._listening)
        elif self._level is not None:
            level, self._level = self._level, None
            self._ask(level.close)

    def _listening(self, level: LevelMeter) -> None:
        self._level = level
        self._poll.start()

    def _try_loudspeaker(self) -> None:
        self._ask(lambda: self._services.test_loudspeaker(self._settings.loudspeaker))

    # --- leaving ---

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing never leaves the microphone open: the take is stopped, and what was said is kept."""
        self._poll.stop()
        if self._rehearsal is not None:
            self._rehearsal.stop()
            self._rehearsal.wait(CLOSING_S)
        if self._level is not None:
            self._level.close()
        self._services.stop_playing()
        self._bridge.close()
        self._work.stop(CLOSING_S)
        self._long.stop(0.1)
        event.accept()
