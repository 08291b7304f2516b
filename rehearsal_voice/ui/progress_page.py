"""Progress: one number over weeks, how sure it is and how much speech it rests on; nerves; what was done for real."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QComboBox, QWidget

from rehearsal_voice.ui.charts import Chart, NervesChart, WeekChart, table_day
from rehearsal_voice.ui.dates import long_day, number
from rehearsal_voice.ui.ease_card import EaseList
from rehearsal_voice.ui.fields import wrapped
from rehearsal_voice.ui.metric_words import metric_words, offered
from rehearsal_voice.ui.nothing_yet import way_to_something
from rehearsal_voice.ui.page import Desk, Page
from rehearsal_voice.ui.parts import card, clear, column, label, paged
from rehearsal_voice.ui.scene_words import language_word
from rehearsal_voice.ui.services import Services
from rehearsal_voice.ui.services.progress import ChartCard, EaseCard, NervesCard, ProgressChoices, WeekValue
from rehearsal_voice.ui.services.rhythm import WeekCard
from rehearsal_voice.ui.text_table import TextTable
from rehearsal_voice.ui.tokens import LIGHT, SPACE, Palette

SPANS = (13, 52, 0)
"""A quarter, a year, everything."""


class ProgressPage(Page):
    """No streaks and no points: what changed, if anything, and how sure that is."""

    def __init__(self, desk: Desk, services: Services) -> None:
        super().__init__()
        self._desk = desk
        self._progress = services.progress
        self._rhythm = services.rhythm
        self._palette = LIGHT
        self._charts: list[Chart] = []
        self._filling = False
        self._metric = self._box(self.tr("Which number"))
        self._language = self._box(self.tr("Which language"))
        self._scene = self._box(self.tr("Which scene"))
        self._span = self._box(self.tr("How far back"))
        for weeks, words in zip(
            SPANS, (self.tr("Three months"), self.tr("A year"), self.tr("Everything")), strict=True
        ):
            self._span.addItem(words, weeks)
        self._choosers = wrapped(self._metric, self._language, self._scene, self._span)
        self._numbers = column(space=SPACE)
        self._ease = column(space=SPACE)
        self._nerves = column(space=SPACE)
        self._real = column(space=SPACE)
        inner = QWidget()
        inner.setLayout(
            column(
                label(self.tr("Over the weeks"), "title"),
                card(self._choosers, self._numbers),
                self._ease,
                self._nerves,
                self._real,
                None,
                space=2 * SPACE,
                margin=4 * SPACE,
            )
        )
        self.setLayout(column(paged(inner)))

    def opened(self) -> None:
        self._desk.ask(self._progress.choices, self._show_choices)
        self._desk.ask(self._progress.ease, self._show_ease)
        self._desk.ask(self._progress.nerves, self._show_nerves)
        self._desk.ask(self._rhythm.week, self._show_real)

    def wear(self, palette: Palette) -> None:
        self._palette = palette
        for chart in self._charts:
            chart.wear(palette)

    # --- one number ---

    def _box(self, name: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        box.setMinimumContentsLength(8)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        box.currentIndexChanged.connect(lambda _index: self._ask_chart())
        return box

    def _show_choices(self, choices: ProgressChoices) -> None:
        self._filling = True
        metrics = [(name, metric_words(name).title) for name in offered(choices.metrics)]
        languages = [("", self.tr("All languages"))] + [(code, language_word(code)) for code in choices.languages]
        scenes = [("", self.tr("All scenes")), *choices.scenes]
        for box, items in ((self._metric, metrics), (self._language, languages), (self._scene, scenes)):
            before = box.currentData()
            box.clear()
            for value, words in items:
                box.addItem(words, value)
            box.setCurrentIndex(max(0, box.findData(before)))
        self._filling = False
        self._choosers.setVisible(bool(metrics))
        if metrics:
            self._ask_chart()
        else:
            words = self.tr("Nothing to draw yet. After two or three takes your numbers will stand here.")
            clear(self._numbers)
            self._numbers.addLayout(way_to_something(words, self._desk))

    def _ask_chart(self) -> None:
        metric = self._metric.currentData()
        if self._filling or not metric:
            return
        language, scene = self._language.currentData() or "", self._scene.currentData() or ""
        weeks = int(self._span.currentData() or 0)
        self._desk.ask(lambda: self._progress.chart(metric, language, scene, weeks), self._show_chart)

    def _show_chart(self, chart: ChartCard) -> None:
        clear(self._numbers)
        self._charts = [one for one in self._charts if isinstance(one, NervesChart)]
        words = metric_words(chart.metric)
        title = f"{words.title}, {words.unit}" if words.unit else words.title
        self._numbers.addWidget(label(title, "heading"))
        if not chart.weeks:
            self._numbers.addWidget(label(self.tr("No take of this kind has this number yet."), "quiet"))
            return
        weeks = tuple(_times(week, words.factor) for week in chart.weeks)
        sentence, key = self._sentence(chart), ""
        self._numbers.addWidget(label(sentence))
        if len(weeks) > 1:  # one week is a number and no line
            drawn = WeekChart(self._palette, title)
            drawn.show_weeks(weeks, sentence)
            self._charts.append(drawn)
            self._numbers.addWidget(drawn)
            key = self.tr(
                "Filled points rest on several takes, hollow ones on one. The band holds 95 % of what may be."
            )
        told = " ".join(part for part in (key, words.hint) if part)
        if told:
            self._numbers.addWidget(label(told, "quiet"))
        self._numbers.addWidget(self._table(title, weeks))

    def _sentence(self, chart: ChartCard) -> str:
        words = metric_words(chart.metric)
        change = chart.change
        if change is None:
            return self.tr("There is too little of the last eight weeks to compare. That is fine.")
        now, then = number(change.after * words.factor, 1), number(change.before * words.factor, 1)
        facts = self.tr("{now} in the last four weeks, {then} in the four before").format(now=now, then=then)
        if not change.certain:
            return self.tr("About as before: {facts}. Such a difference may well be chance.").format(facts=facts)
        more = change.after > change.before
        lead = self.tr("More than before") if more else self.tr("Less than before")
        return self.tr("{lead}: {facts}. That is hardly chance.").format(lead=lead, facts=facts)

    def _table(self, title: str, weeks: tuple[WeekValue, ...]) -> QWidget:
        rows = []
        for week in reversed(weeks):
            sure = "–" if week.low is None or week.high is None else f"{number(week.low, 1)} – {number(week.high, 1)}"
            speech = self.tr("{minutes} min in %n takes", "", week.takes).format(minutes=number(week.speech_s / 60, 1))
            rows.append((table_day(week.week), number(week.mean, 1), sure, speech))
        headings = (self.tr("Week of"), self.tr("Mean"), self.tr("95 % between"), self.tr("Rests on"))
        return TextTable(self.tr("{title}, as a table").format(title=title), headings, rows)

    # --- ease ---

    def _show_ease(self, languages: tuple[EaseCard, ...]) -> None:
        clear(self._ease)
        if languages:
            self._ease.addWidget(EaseList(languages, self._choose_ease))

    def _choose_ease(self, language: str, band: int | None) -> None:
        self._desk.ask(lambda: self._progress.choose_ease(language, band), self._ease_chosen)

    def _ease_chosen(self, _done: None) -> None:
        self._desk.ask(self._progress.ease, self._tell_ease)

    def _tell_ease(self, languages: tuple[EaseCard, ...]) -> None:
        for shown in self.findChildren(EaseList):
            shown.tell(languages)

    # --- nerves ---

    def _show_nerves(self, cards: tuple[NervesCard, ...]) -> None:
        clear(self._nerves)
        self._charts = [one for one in self._charts if isinstance(one, WeekChart)]
        for nerves in cards:
            self._nerves.addWidget(self._nerves_card(nerves))

    def _nerves_card(self, nerves: NervesCard) -> QWidget:
        title = self.tr("How nervous: {title}").format(title=nerves.title or self.tr("all other rehearsals"))
        drawn = NervesChart(self._palette, title)
        shown = nerves.points
        words = self.tr("From {first} to {last} of 10, over {n} answers.").format(
            first=nerves.first, last=shown[-1].value, n=nerves.answers
        )
        if len(shown) < nerves.answers:
            words = f"{words} {self.tr('Shown are the last {n}.').format(n=len(shown))}"
        drawn.show_points(shown, words)
        self._charts.append(drawn)
        moments = {"before": self.tr("before"), "after": self.tr("after"), "real": self.tr("the real talk")}
        headings = (self.tr("When"), self.tr("Asked"), self.tr("Of 10"), self.tr("Step of the ladder"))
        rows = [
            (
                table_day(point.when.astimezone().date()),
                moments[point.moment],
                str(point.value),
                str(point.rung) if point.rung is not None else "–",
            )
            for point in reversed(shown)
        ]
        key = self.tr("○ before a rehearsal, ■ after it, ◆ at the real talk")
        table = TextTable(self.tr("{title}, as a table").format(title=title), headings, rows)
        return card(label(title, "heading"), label(words), drawn, label(key, "quiet"), table)

    # --- done for real ---

    def _show_real(self, week: WeekCard) -> None:
        clear(self._real)
        if not week.done and not week.earlier:
            return
        lines: list[QWidget] = []
        for talk in week.done:
            when = long_day(talk.done) if talk.done is not None else ""
            lines.append(label(f"{talk.title} · {when}"))
            if talk.note:
                lines.append(label(talk.note, "quiet"))
        if lines:
            self._real.addWidget(card(label(self.tr("Done for real"), "heading"), *lines))
        weeks: list[QWidget] = []
        for goal in week.earlier:
            weeks.append(label(f"{goal.text} · {long_day(goal.starts)}"))
            if goal.outcome:
                weeks.append(label(goal.outcome, "quiet"))
        if weeks:
            self._real.addWidget(card(label(self.tr("What you worked on"), "heading"), *weeks))


def _times(week: WeekValue, factor: float) -> WeekValue:
    """As it is drawn: shares as percent."""
    low = None if week.low is None else week.low * factor
    high = None if week.high is None else week.high * factor
    return replace(week, mean=week.mean * factor, low=low, high=high)
