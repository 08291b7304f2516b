"""Your week: one small aim with an evening's two lines, talks with a date, rituals at times of one's own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, QTime
from PySide6.QtWidgets import QCheckBox, QComboBox, QLayout, QWidget

from rehearsal_voice.ui.dates import long_day
from rehearsal_voice.ui.fields import day_field, day_of, plain, text_field, time_field, wrapped
from rehearsal_voice.ui.metric_words import metric_words, offered
from rehearsal_voice.ui.page import Desk, Page
from rehearsal_voice.ui.parts import button, card, clear, column, label, paged, row, rule
from rehearsal_voice.ui.rhythm_words import day_words, ritual_title, when_words
from rehearsal_voice.ui.services import SceneCard, Services
from rehearsal_voice.ui.services.progress import ProgressChoices
from rehearsal_voice.ui.services.rhythm import RITUAL_KINDS, MicroGoalCard, RitualCard, TalkCard, WeekCard
from rehearsal_voice.ui.tick import Tick
from rehearsal_voice.ui.tokens import SPACE

DAY_CHOICES = ("1234567", "12345", "67")
MOST_NERVOUS = 10
USUAL_TIMES = ("07:30", "12:30", "21:00")
"""What is offered for each kind of ritual, in their order."""


class WeekPage(Page):
    """Everything here is optional, and nothing counts days in a row."""

    def __init__(self, desk: Desk, services: Services) -> None:
        super().__init__()
        self._desk = desk
        self._services = services
        self._rhythm = services.rhythm
        self._progress = services.progress
        self._goal = column(space=SPACE)
        self._talks = column(space=SPACE)
        self._rituals = column(space=SPACE)
        self._metrics: tuple[str, ...] = ()
        self._scenes: tuple[SceneCard, ...] = ()
        inner = QWidget()
        inner.setLayout(
            column(
                label(self.tr("Your week"), "title"),
                card(label(self.tr("One small aim for seven days"), "heading"), self._goal),
                card(label(self.tr("Talks in the world outside"), "heading"), self._talks),
                card(label(self.tr("Rituals"), "heading"), self._rituals),
                None,
                space=2 * SPACE,
                margin=4 * SPACE,
            )
        )
        self.setLayout(column(paged(inner)))

    def opened(self) -> None:
        self._desk.ask(self._progress.choices, self._got_choices)
        self._desk.ask(self._services.scenes, self._got_scenes)
        self._desk.ask(self._rhythm.week, self.show_week)

    def _got_choices(self, choices: ProgressChoices) -> None:
        self._metrics = offered(choices.metrics)

    def _got_scenes(self, scenes: tuple[SceneCard, ...]) -> None:
        self._scenes = tuple(scene for scene in scenes if scene.use == "hard_talk")

    def show_week(self, week: WeekCard) -> None:
        for layout in (self._goal, self._talks, self._rituals):
            clear(layout)
        self._fill_goal(week)
        self._fill_talks(week)
        self._fill_rituals(week)

    def _do(self, work: Callable[[], None]) -> None:
        """Change something, then show everything as it is now."""
        self._desk.ask(work, lambda _none: self._desk.ask(self._rhythm.week, self.show_week))

    # --- the aim ---

    def _fill_goal(self, week: WeekCard) -> None:
        if week.goal is not None:
            self._fill_evening(week.goal, week.today)
            self._goal.addWidget(rule())
        text = text_field(self.tr("For example: ask without over-explaining"))
        metric = QComboBox()
        metric.setAccessibleName(self.tr("The number that goes with it"))
        metric.addItem(self.tr("No number with it"), "")
        for name in self._metrics:
            metric.addItem(metric_words(name).title, name)

        def begin() -> None:
            aim, with_number = text.text(), str(metric.currentData())
            self._do(lambda: self._rhythm.set_goal(aim, with_number))

        words = self.tr("Work on this for a week") if week.goal is None else self.tr("Take this one instead")
        self._goal.addWidget(text)
        self._goal.addWidget(wrapped(metric, button(words, begin, "primary" if week.goal is None else "")))

    def _fill_evening(self, goal: MicroGoalCard, today: date) -> None:
        self._goal.addWidget(label(goal.text))
        until = self.tr("until {day}").format(day=long_day(goal.ends))
        with_number = f" · {metric_words(goal.metric).title}" if goal.metric else ""
        self._goal.addWidget(label(until + with_number, "quiet"))
        for evening in goal.evenings:
            said = " / ".join(part for part in (evening.went_well, evening.try_next) if part)
            self._goal.addWidget(label(f"{long_day(evening.day)}: {said}", "quiet"))
        tonight = next((e for e in goal.evenings if e.day == today), None)
        well, following = text_field(self.tr("What went well today?")), text_field(self.tr("What will I try tomorrow?"))
        well.setText(tonight.went_well if tonight is not None else "")
        following.setText(tonight.try_next if tonight is not None else "")

        def keep() -> None:
            lines = well.text(), following.text()
            self._do(lambda: self._rhythm.note_evening(goal.id, *lines))

        self._goal.addWidget(well)
        self._goal.addWidget(following)
        self._goal.addLayout(row(button(self.tr("Keep these two lines"), keep), None))
        if goal.ends <= today:
            self._fill_outcome(goal)

    def _fill_outcome(self, goal: MicroGoalCard) -> None:
        outcome = text_field(self.tr("How did the week go, in a few words?"))
        outcome.setText(goal.outcome)

        def keep() -> None:
            said = outcome.text()
            self._do(lambda: self._rhythm.close_goal(goal.id, said))

        self._goal.addWidget(outcome)
        self._goal.addLayout(row(button(self.tr("Close this week"), keep), None))

    # --- talks ---

    def _fill_talks(self, week: WeekCard) -> None:
        for talk in week.ahead:
            self._talks.addWidget(self._talk(talk, week.today))
            self._talks.addWidget(rule())
        title = text_field(self.tr("For example: the review with Robin"))
        day = day_field(self.tr("Which day"), QDate(week.today.year, week.today.month, week.today.day))
        scene = QComboBox()
        scene.setAccessibleName(self.tr("The scene it is rehearsed with"))
        scene.addItem(self.tr("Rehearsed with no scene yet"), "")
        for one in self._scenes:
            scene.addItem(one.title, one.id)
        dated = QCheckBox(self.tr("on"))
        dated.setAccessibleName(self.tr("It has a date"))
        dated.setChecked(True)
        dated.toggled.connect(day.setEnabled)

        def add() -> None:
            chosen = day_of(day) if dated.isChecked() else None
            said, with_scene = title.text(), str(scene.currentData())
            self._do(lambda: self._rhythm.add_talk(said, with_scene, chosen))

        self._talks.addWidget(title)
        self._talks.addWidget(wrapped(scene, plain(row(dated, day)), button(self.tr("Note this talk"), add)))

    def _talk(self, talk: TalkCard, today: date) -> QWidget:
        words = label(talk.title)
        when = label(when_words(talk), "quiet")
        nervous = QComboBox()
        nervous.setAccessibleName(self.tr("How nervous were you, 0 to 10?"))
        nervous.addItem(self.tr("How nervous?"), None)
        for value in range(MOST_NERVOUS + 1):
            nervous.addItem(str(value), value)
        note = text_field(self.tr("How was it, in a few words?"))

        def done() -> None:
            said, value = note.text(), nervous.currentData()
            self._do(lambda: self._rhythm.talk_done(talk.id, said, value))

        def forget() -> None:
            self._do(lambda: self._rhythm.forget_talk(talk.id))

        it_is_done = button(
            self.tr("I did it for real"), done, tip=self.tr("I did it for real: {talk}").format(talk=talk.title)
        )
        gone = button(self.tr("Forget it"), forget, "link", tip=self.tr("Forget {talk}").format(talk=talk.title))
        line = wrapped(nervous, it_is_done, *self._another_day(talk, today), gone)
        return plain(column(words, when, note, line, space=SPACE // 2))

    def _another_day(self, talk: TalkCard, today: date) -> tuple[QWidget, QWidget]:
        """Talks are moved: the button, and in its place the day once it is pressed."""
        asks = self.tr("Another day for {talk}").format(talk=talk.title)
        planned = talk.planned or today
        day = day_field(asks, QDate(planned.year, planned.month, planned.day))

        def choose() -> None:
            other.hide()
            chooser.show()
            day.setFocus()

        def keep() -> None:
            chosen = day_of(day)
            self._do(lambda: self._rhythm.plan_talk(talk.id, chosen))

        other = button(self.tr("Another day"), choose, "link", tip=asks)
        kept = self.tr("Keep this day for {talk}").format(talk=talk.title)
        chooser = plain(row(day, button(self.tr("Keep this day"), keep, tip=kept)))
        chooser.hide()
        return other, chooser

    # --- rituals ---

    def _fill_rituals(self, week: WeekCard) -> None:
        words = self.tr(
            "A quiet note from the system at a time you choose, while this window is open. Off until you want it."
        )
        self._rituals.addWidget(label(words, "quiet"))
        for ritual in week.rituals:
            self._rituals.addLayout(self._ritual(ritual))
        kind = QComboBox()
        kind.setAccessibleName(self.tr("Which ritual"))
        for name in RITUAL_KINDS:
            kind.addItem(ritual_title(name), name)
        at = time_field(self.tr("At what time"), USUAL_TIMES[0])
        kind.currentIndexChanged.connect(lambda place: at.setTime(QTime.fromString(USUAL_TIMES[place], "HH:mm")))
        days = QComboBox()
        days.setAccessibleName(self.tr("On which days"))
        for choice in DAY_CHOICES:
            days.addItem(day_words(choice), choice)

        def add() -> None:
            chosen = str(kind.currentData()), at.time().toString("HH:mm"), str(days.currentData())
            self._do(lambda: self._rhythm.add_ritual(*chosen))

        self._rituals.addWidget(wrapped(kind, at, days, button(self.tr("Remind me"), add)))

    def _ritual(self, ritual: RitualCard) -> QLayout:
        words = f"{ritual_title(ritual.kind)}, {ritual.at_time}, {day_words(ritual.days)}"
        on = Tick(words)
        on.setChecked(ritual.enabled)
        on.toggled.connect(lambda wanted: self._do(lambda: self._rhythm.enable_ritual(ritual.id, wanted)))
        gone = button(
            self.tr("Remove"),
            lambda: self._do(lambda: self._rhythm.forget_ritual(ritual.id)),
            "link",
            tip=self.tr("Remove {ritual}").format(ritual=words),
        )
        line = row(on, gone)
        line.setStretch(0, 1)
        return line
