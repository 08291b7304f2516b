"""The window: a rail, one view at a time, and the desk from which every view reaches the rest."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from rehearsal_voice.config.settings import Settings
from rehearsal_voice.core.errors import RehearsalError
from rehearsal_voice.ui.asking import Asking
from rehearsal_voice.ui.getting_ready import GettingReady
from rehearsal_voice.ui.keeping_settings import LOOKS, KeptSettings
from rehearsal_voice.ui.notice import NoticeBar
from rehearsal_voice.ui.page import Desk, Page
from rehearsal_voice.ui.pages import make_pages
from rehearsal_voice.ui.parts import column, row
from rehearsal_voice.ui.profile_guard import ProfileGuard
from rehearsal_voice.ui.rail import Rail
from rehearsal_voice.ui.services import SceneCard, Services, Start
from rehearsal_voice.ui.services.profiles import Door
from rehearsal_voice.ui.tab_order import move_focus
from rehearsal_voice.ui.take import Take
from rehearsal_voice.ui.tokens import style_sheet
from rehearsal_voice.ui.translation import fault_words, speak, told

SMALLEST = (900, 600)
WITHOUT_RAIL = ("rehearse", "first_start", "door")
"""Views in which one is led, and nothing else draws the eye."""


class Window(QMainWindow):
    """Shows at once; everything that takes time is asked for afterwards, on other threads."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._asking = Asking(self._failed)
        self._getting_ready = GettingReady(services, self._asking.ask_long, self.say)
        self._kept = KeptSettings(services, self._asking.ask, self._getting_ready.begin)
        self._door: Door | None = None
        self.setWindowTitle("Rehearsal Voice")
        self.setMinimumSize(*SMALLEST)
        self.resize(1120, 760)
        QGuiApplication.styleHints().colorSchemeChanged.connect(lambda _scheme: self._wear())
        self._build()
        self._guard = ProfileGuard(self, services, replace(self._desk(), post=self._asking.bridge.post))
        self._guard.enter()
        self.go("home" if self._kept.now.first_start_done else "first_start")
        QTimer.singleShot(0, self, self._getting_ready.begin)

    # --- building ---

    def _build(self) -> None:
        """Everything that is seen, in the language of the settings."""
        speak(self._kept.now.window_language)
        desk = self._desk()
        palette = self._kept.palette
        self._pages = make_pages(desk, self._services, palette)
        self.home, self.rehearse, self.review = self._pages.home, self._pages.rehearse, self._pages.review
        self.rehearse.captions_wanted.connect(self._set_captions)
        self.take = Take(desk, self._services, self.rehearse)
        self._stack = QStackedWidget()
        for view in self._pages.named.values():
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
            settings=lambda: self._kept.now,
            save=self._save,
            entered=self._entered,
        )

    def _wear(self) -> None:
        """Colours and type of the present settings, everywhere."""
        palette = self._kept.palette
        self.setStyleSheet(style_sheet(palette, self._kept.now.text_scale))
        self._rail.wear(palette)
        for view in self._pages.named.values():
            view.wear(palette)
            view.settled(self._kept.now)

    @property
    def view(self) -> str:
        """The name of the view that is shown."""
        return next(name for name, view in self._pages.named.items() if view is self._stack.currentWidget())

    @property
    def page_names(self) -> tuple[str, ...]:
        """Of every view there is."""
        return tuple(self._pages.named)

    def page(self, name: str) -> Page:
        """The view of that name."""
        return self._pages.named[name]

    @property
    def ready(self) -> bool:
        """Whether everything that takes seconds to load is there."""
        return self._getting_ready.done

    @property
    def status(self) -> str:
        """The quiet sentence at the foot of the rail."""
        return self._rail.status

    # --- asking outside ---

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
        view, before = self._pages.named[name], self._stack.currentWidget()
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
            self._pages.arrival.open(start, scene)

        self._with_scene(start.scene, open_it)

    def begin(self, start: Start) -> None:
        self._with_scene(start.scene, lambda scene: self.take.begin(start, scene))

    def edit(self, scene: str) -> None:
        self.go("editor")
        self._pages.editor.open(scene)

    def open_review(self, session: str, take: int) -> None:
        self.go("review")
        self.review.open(session, take)

    def _compare(self, session: str) -> None:
        """Takes of that session's talk, side by side."""
        self._pages.takes.choose(session)
        self.go("takes")

    # --- settings ---

    def _save(self, settings: Settings) -> None:
        before = self._kept.now
        self._kept.save(settings)
        # Not within the signal of the very control that is being dressed anew.
        anew = settings.window_language != before.window_language
        QTimer.singleShot(0, self, (lambda: self._rebuild(self.view)) if anew else self._wear)

    def _entered(self, door: Door) -> None:
        """How it stands with the profile. Of another one, or of one that is locked now, nothing stays on the window."""
        before, self._door = self._door, door
        self._guard.entered(door)
        if door.state != "open":
            self._rebuild("door")
            self._pages.door.show_door(door)
            return
        others = self._kept.entered()
        self._rail.name_profile(door.profile.name)
        if before is not None:
            self._rebuild("home")
        elif others:
            self._wear()  # what the person has begun to do meanwhile stays as it is
            if others - LOOKS:
                self._getting_ready.begin()

    def _rebuild(self, name: str) -> None:
        """All views anew, in the language of the settings and with nothing of what was shown in them."""
        self._asking.forget()
        self.take.close()
        for view in self._pages.named.values():
            view.closing()
        self._build()
        self.go(name)
        self._getting_ready.begin()

    def _set_captions(self, whose: str, scale: float) -> None:
        self._save(Settings.model_validate({**self._kept.now.model_dump(), "captions": whose, "caption_scale": scale}))

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes as one reads, whatever was put on a page first."""
        return move_focus(self, forward=forward)

    # --- leaving ---

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing never leaves the microphone open: the take is stopped, and what was said is kept."""
        self.take.close()
        for view in self._pages.named.values():
            view.closing()
        self._guard.close()
        self._asking.close()
        event.accept()
