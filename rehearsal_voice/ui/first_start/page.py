"""The steps one after the other, with the way on, back and out always in the same place."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QWidget

from rehearsal_voice.ui.first_start.calm import CalmStep
from rehearsal_voice.ui.first_start.engines import EngineStep, ModelsStep, VoicesStep
from rehearsal_voice.ui.first_start.sound import LoudspeakerStep, MicrophoneStep
from rehearsal_voice.ui.first_start.step import Step
from rehearsal_voice.ui.first_start.welcome import AllSet, Welcome
from rehearsal_voice.ui.notice import announce
from rehearsal_voice.ui.page import Desk, Page
from rehearsal_voice.ui.parts import button, column, foot, label, paged
from rehearsal_voice.ui.services import Services, Start
from rehearsal_voice.ui.tokens import SPACE, Palette

FIRST_SCENE = "cafe-en"


class FirstStart(Page):
    """Next, Back and Skip all are always there; nothing has to be done to go on."""

    def __init__(self, desk: Desk, services: Services) -> None:
        super().__init__()
        self._desk = desk
        self._steps: tuple[Step, ...] = (
            Welcome(desk),
            MicrophoneStep(desk, services),
            LoudspeakerStep(desk, services),
            ModelsStep(desk, services),
            EngineStep(desk, services),
            VoicesStep(desk, services),
            CalmStep(desk, services),
            AllSet(self._try_one),
        )
        self._place = 0
        self._stack = QStackedWidget()
        for step in self._steps:
            self._stack.addWidget(_on_a_page(step))
        self._count = label("", "quiet", wraps=False)
        self._back = button(self.tr("Back"), lambda: self.show_step(self._place - 1))
        self._next = button(self.tr("Next"), self._on, "primary")
        self._skip = button(self.tr("Skip all"), self._finish, "link", tip=self.tr("Go to the scenes now"))
        ways = foot(self._skip, self._count, None, self._back, self._next)
        whole = column(self._stack, ways, space=0)
        whole.setStretch(0, 1)
        self.setLayout(whole)

    @property
    def step(self) -> Step:
        """The one that is shown."""
        return self._steps[self._place]

    def opened(self) -> None:
        self.show_step(0)

    def left(self) -> None:
        self.step.left()

    def closing(self) -> None:
        for step in self._steps:
            step.closing()

    def wear(self, palette: Palette) -> None:
        for step in self._steps:
            step.wear(palette)

    def show_step(self, place: int) -> None:
        """That one, counted from 0."""
        self.step.left()
        self._place = place
        self._stack.setCurrentIndex(place)
        last = place == len(self._steps) - 1
        self._back.setEnabled(place > 0)
        self._next.setText(self.tr("To the scenes") if last else self.tr("Next"))
        self._next.setAccessibleName(self._next.text())
        self._next.setProperty("role", "" if last else "primary")  # at the end the first rehearsal is what is offered
        self._next.style().polish(self._next)
        self._skip.setVisible(not last)
        self._count.setText(self.tr("Step {now} of {all}").format(now=place + 1, all=len(self._steps)))
        self.step.opened()
        announce(self, f"{self._count.text()}. {self.step.title()}")
        (self.step.way_on or self._next).setFocus()

    def _on(self) -> None:
        if self._place < len(self._steps) - 1:
            self.show_step(self._place + 1)
        else:
            self._finish()

    def _finish(self) -> None:
        self._done()
        self._desk.go("home")

    def _try_one(self) -> None:
        self._done()
        self._desk.arrive(Start(FIRST_SCENE))

    def _done(self) -> None:
        settings = self._desk.settings()
        if not settings.first_start_done:
            self._desk.save(settings.model_copy(update={"first_start_done": True}))


def _on_a_page(step: Step) -> QWidget:
    inner = QWidget()
    inner.setLayout(column(None, step, None, None, margin=4 * SPACE))  # a little above the middle, where one looks
    return paged(inner)
