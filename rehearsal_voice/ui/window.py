"""The window: a rail, one view at a time, and the desk from which every view reaches the rest."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from rehearsal_voice.config.settings import Settings
from rehearsal_voice.core.errors import RehearsalError
from rehearsal_voice.ui.arrival import ArrivalPage
from rehearsal_voice.ui.asking import Asking
from rehearsal_voice.ui.door import DoorPage
from rehearsal_voice.ui.home import Home
from rehearsal_voice.ui.notice import NoticeBar
from rehearsal_voice.ui.page import Desk, Page
from rehearsal_voice.ui.pages import make_pages
from rehearsal_voice.ui.parts import column, row
from rehearsal_voice.ui.profile_guard import ProfileGuard
from rehearsal_voice.ui.rail import Rail
from rehearsal_voice.ui.rehearse import Rehearse
from rehearsal_voice.ui.review import Review
from rehearsal_voice.ui.scene_editor import SceneEditor
from rehearsal_voice.ui.services import Readiness, SceneCard, Services, Start
from rehearsal_voice.ui.services.profiles import Door
from rehearsal_voice.ui.settings_view import SettingsView
from rehearsal_voice.ui.take import Take
from rehearsal_voice.ui.takes_page import TakesPage
from rehearsal_voice.ui.tokens import DARK, LIGHT, Palette, style_sheet
from rehearsal_voice.ui.translation import fault_words, speak, told

SMALLEST = (900, 600)
WITHOUT_RAIL = ("rehearse", "first_start", "door")
"""Views in which one is led, and nothing else draws the eye."""
LOOKS = ("appearance", "text_scale", "captions", "caption_scale", "reduced_motion", "first_start_done", "arrival")
"""Settings that change nothing of what has to be loaded."""


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
        self._asking = Asking(self._failed)
        self._settings = services.settings()
        self._ready = False
        self._door: Door | None = None
        self.setWindowTitle("Rehearsal Voice")
        self.setMinimumSize(*SMALLEST)
        self.resize(1120, 760)
        QGuiApplication.styleHints().colorSchemeChanged.connect(lambda _scheme: self._wear())
        self._build()
        self._guard = ProfileGuard(self, services, replace(self._desk(), post=self._asking.bridge.post))
        self._guard.enter()
        self.go("home" if self._settings.first_start_done else "first_start")
        QTimer.singleShot(0, self, self._prepare)

    # --- building ---

    def _build(self) -> None:
        """Everything that is seen, in the language of the settings."""
        speak(self._settings.window_language)
        desk = self._desk()
        palette = palette_for(self._settings)
        self.home = Home(desk, self._services)
        self.arrival = ArrivalPage(desk)
        self.rehearse = Rehearse(palette)
        self.rehearse.captions_wanted.connect(self._set_captions)
        self.take = Take(desk, self._services, self.rehearse)
        self.review = Review(desk, self._services, palette)
        self.editor = SceneEditor(desk, self._services)
        self.door = DoorPage(desk, self._services)
        self._views: dict[str, Page] = {
            "door": self.door,
            "home": self.home,
            "arrival": self.arrival,
            "rehearse": self.rehearse,
            "review": self.review,
            "editor": self.editor,
            "settings": SettingsView(desk, self._services, palette),
            **make_pages(desk, self._services),
        }
        self._stack = QStackedWidget()
        for view in self._views.values():
            self._stack.addWidget(view)
        self._notice = NoticeBar()
        self._rail = Rail(self.go)
        self._rail.name_profile(self._door.profile.name if self._door is not None else "")
        main = column(self._notice, self._stack, space=0)
        main.setStretch(1, 1)
        across = row(self._rail, main, space=0)
        across.setStretch(1, 1)
        centre = QWidget()
        centre.setLayout(across)
        self.setCentralWidget(centre)
        self._wear()

    def _desk(self) -> Desk:
        return Desk(
            ask=self._asking.ask,
            ask_long=self._asking.ask_long,
            post=self._asking.poster(),
            go=self.go,
            say=self.say,
            offer=self._offer,
            fault=self._failed,
            arrive=self.arrive,
            begin=self.begin,
            edit=self.edit,
            open_review=self.open_review,
            compare=self._compare,
            settings=lambda: self._settings,
            save=self._save,
            entered=self._entered,
        )

    def _compare(self, session: str) -> None:
        """Takes of that session's talk, side by side."""
        page = self._views["takes"]
        if isinstance(page, TakesPage):
            page.choose(session)
        self.go("takes")

    def _wear(self) -> None:
        """Colours and type of the present settings, everywhere."""
        palette = palette_for(self._settings)
        self.setStyleSheet(style_sheet(palette, self._settings.text_scale))
        self._rail.wear(palette)
        for view in self._views.values():
            view.wear(palette)
            view.settled(self._settings)

    @property
    def view(self) -> str:
        """The name of the view that is shown."""
        return next(name for name, view in self._views.items() if view is self._stack.currentWidget())

    def page(self, name: str) -> Page:
        """The view of that name."""
        return self._views[name]

    @property
    def ready(self) -> bool:
        """Whether everything that takes seconds to load is there."""
        return self._ready

    @property
    def status(self) -> str:
        """The quiet sentence at the foot of the rail."""
        return self._rail.status

    # --- asking outside ---

    def _prepare(self) -> None:
        """Load what takes seconds, so that the first take starts at once."""
        self._rail.say(self.tr("Getting ready …"))
        self._ready = False
        self._asking.ask_long(self._services.prepare, self._prepared)

    def _prepared(self, readiness: Readiness) -> None:
        self._ready = True
        missing = f"{told(readiness.message)} {told(readiness.next_step)}".strip()
        if readiness.elsewhere:
            words = self.tr("Ready. Your words go to {servers}.").format(servers=", ".join(readiness.elsewhere))
        else:
            words = self.tr("Ready. Nothing leaves this computer.")
        self._rail.say(missing or words)

    def say(self, text: str) -> None:
        """A quiet sentence at the foot of the rail, announced to screen readers."""
        self._rail.say(text)

    def _offer(self, text: str, action: str, work: Callable[[], None]) -> None:
        self._notice.offer(text, action, work)

    def _failed(self, fault: RehearsalError) -> None:
        """Said once, where the person looks now."""
        if self.view == "rehearse":
            self.rehearse.show_notice(told(fault.message), told(fault.next_step))
        else:
            self._notice.tell(fault_words(fault))

    # --- going ---

    def go(self, name: str) -> None:
        """Show a view; a running take is left by stopping it, never by looking elsewhere."""
        view, before = self._views[name], self._stack.currentWidget()
        if isinstance(before, Page) and before is not view:
            before.left()
            self._notice.pass_on()
        self._stack.setCurrentWidget(view)
        self._rail.setVisible(name not in WITHOUT_RAIL)
        self._rail.light(name)
        if not self._rail.isAncestorOf(self.focusWidget()):
            view.setFocus()  # else Qt would hand the focus of the view that went to the first word of the rail
        view.opened()

    def _with_scene(self, name: str, work: Callable[[SceneCard], None]) -> None:
        """Find the scene first: it may have been written a moment ago."""

        def found(scenes: tuple[SceneCard, ...]) -> None:
            for scene in scenes:
                if scene.id == name:
                    work(scene)
                    return
            self._notice.tell(self.tr("This scene is not there any more."))

        self._asking.ask(self._services.scenes, found)

    def arrive(self, start: Start) -> None:
        def open_it(scene: SceneCard) -> None:
            self.go("arrival")
            self.arrival.open(start, scene)

        self._with_scene(start.scene, open_it)

    def begin(self, start: Start) -> None:
        self._with_scene(start.scene, lambda scene: self.take.begin(start, scene))

    def edit(self, scene: str) -> None:
        self.go("editor")
        self.editor.open(scene)

    def open_review(self, session: str, take: int) -> None:
        self.go("review")
        self.review.open(session, take)

    # --- settings ---

    def _save(self, settings: Settings) -> None:
        before, self._settings = self._settings, settings
        # Not within the signal of the very control that is being dressed anew.
        anew = settings.window_language != before.window_language
        QTimer.singleShot(0, self, (lambda: self._rebuild(self.view)) if anew else self._wear)
        ready_still = settings.model_copy(update={name: getattr(before, name) for name in LOOKS}) == before
        self._asking.ask(
            lambda: self._services.save_settings(settings),
            lambda _none: None if ready_still else self._prepare(),
        )

    def _entered(self, door: Door) -> None:
        """How it stands with the profile. Of another one, or of one that is locked now, nothing stays on the window."""
        before, self._door = self._door, door
        theirs = self._services.settings()
        same, self._settings = theirs == self._settings, theirs
        self._guard.entered(door)
        if door.state != "open":
            self._rebuild("door")
            self.door.show_door(door)
        elif before is not None or not same:
            self._rebuild("home" if before is not None else self.view)
        else:
            self._rail.name_profile(door.profile.name)

    def _rebuild(self, name: str) -> None:
        """All views anew, in the language of the settings and with nothing of what was shown in them."""
        self._asking.forget()
        self.take.close()
        for view in self._views.values():
            view.closing()
        self._build()
        self.go(name)
        self._prepare()

    def _set_captions(self, whose: str, scale: float) -> None:
        self._save(Settings.model_validate({**self._settings.model_dump(), "captions": whose, "caption_scale": scale}))

    # --- leaving ---

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing never leaves the microphone open: the take is stopped, and what was said is kept."""
        self.take.close()
        for view in self._views.values():
            view.closing()
        self._guard.close()
        self._asking.close()
        event.accept()
