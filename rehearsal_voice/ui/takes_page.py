"""Takes of one talk side by side: what was said and how, ways it went another time, the ladder, and the real talk."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLayout, QWidget

from rehearsal_voice.ui.charts import short_day
from rehearsal_voice.ui.dates import day_and_time, long_day, number, percent
from rehearsal_voice.ui.fields import plain, text_field, wrapped
from rehearsal_voice.ui.nothing_yet import nothing_yet
from rehearsal_voice.ui.page import Desk, Page
from rehearsal_voice.ui.parts import button, card, clear, column, label, paged, row
from rehearsal_voice.ui.scene_words import variant_word
from rehearsal_voice.ui.services.choosing import SessionCard
from rehearsal_voice.ui.services.mentoring import BranchCard, Comparison, MentorServices, RungCard, TakeColumn
from rehearsal_voice.ui.services.taking import Start
from rehearsal_voice.ui.tokens import SPACE

MOST_TALKS = 100
MOST_COLUMNS = 4
"""More do not fit beside each other at large text; the newest are shown."""
MOST_NERVOUS = 10


class TakesServices(Protocol):
    """What this page asks for."""

    @property
    def mentor(self) -> MentorServices: ...

    def history(self, search: str, limit: int, offset: int) -> tuple[SessionCard, ...]: ...


class TakesPage(Page):
    """One talk at a time; `choose` says which, else it is the one rehearsed last."""

    def __init__(self, desk: Desk, services: TakesServices) -> None:
        super().__init__()
        self._desk = desk
        self._services = services
        self._session = ""
        self._talks = QComboBox()
        self._talks.setAccessibleName(self.tr("Which talk"))
        self._talks.activated.connect(self._chosen)
        self._body = column(space=2 * SPACE)
        title = label(self.tr("Takes side by side"), "title")
        inner = QWidget()
        inner.setLayout(column(title, self._talks, self._body, None, space=2 * SPACE, margin=4 * SPACE))
        self.setLayout(column(paged(inner)))

    def choose(self, session: str) -> None:
        """The talk that this session rehearsed, when the page is opened next."""
        self._session = session

    def opened(self) -> None:
        self._desk.ask(lambda: self._services.history("", MOST_TALKS, 0), self._got_sessions)

    def _got_sessions(self, sessions: tuple[SessionCard, ...]) -> None:
        """One entry a talk: its newest session, and the one that was asked for."""
        newest = {session.scene: session for session in reversed(sessions)}
        asked = next((session for session in sessions if session.id == self._session), None)
        if asked is not None:
            newest[asked.scene] = asked
        self._talks.clear()
        for session in sorted(newest.values(), key=lambda one: one.started, reverse=True):
            self._talks.addItem(session.title, session.id)
        self._talks.setVisible(self._talks.count() > 1)
        if asked is not None:
            self._talks.setCurrentIndex(self._talks.findData(asked.id))
        if self._talks.count():
            self._chosen(self._talks.currentIndex())
        else:
            clear(self._body)
            words = self.tr("Nothing here yet. Rehearse a talk, then once more.")
            self._body.addWidget(nothing_yet(words, self._desk))

    def _chosen(self, place: int) -> None:
        self._session = str(self._talks.itemData(place))
        session = self._session
        clear(self._body)
        self._body.addWidget(label(self.tr("Reading your takes …"), "quiet"))
        self._compare(session)

    def _compare(self, session: str) -> None:
        """Beside everything else: takes that were never read need a second, and other views must not wait for that."""

        def compared(told: Comparison) -> None:
            if session == self._session:  # else another talk was chosen meanwhile
                self.show_comparison(told)

        self._desk.ask_long(lambda: self._services.mentor.compare(session), compared)

    def _do(self, work: Callable[[], None]) -> None:
        """Change something, then show everything as it is now."""
        session = self._session
        self._desk.ask(work, lambda _none: self._compare(session))

    # --- what is shown ---

    def show_comparison(self, told: Comparison) -> None:
        clear(self._body)
        self._body.addWidget(label(told.title, "heading"))
        for part in (self._varied(told), self._table(told), self._asks(told), self._for_real(told)):
            if part is not None:
                self._body.addWidget(part)
        if told.branches:
            self._body.addWidget(card(*[self._branch(told, branch) for branch in told.branches]))
        self._body.addWidget(self._ladder(told))

    def _varied(self, told: Comparison) -> QWidget | None:
        """The suggestion to vary what has become a script."""
        if not told.surprise:
            return None
        shared = self.tr("{share} of the wording is the same.").format(share=percent(told.overlap))
        start = Start(told.scene, "surprise", told.session, take=_next_take(told))
        again = button(self.tr("Again, with a surprise"), lambda: self._desk.arrive(start), "primary")
        return card(label(told.surprise), label(shared, "quiet"), row(again, None))

    def _table(self, told: Comparison) -> QWidget | None:
        columns = told.columns[-MOST_COLUMNS:]
        if not columns:
            return None
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * SPACE)
        grid.setVerticalSpacing(SPACE)
        heads = [self._head(told, one) for one in columns]
        for at, (one, head) in enumerate(zip(columns, heads, strict=True), start=1):
            named = label(head, "column")
            named.setToolTip(day_and_time(one.started))
            grid.addWidget(named, 0, at)
        rows = [*self._goal_rows(columns), *self._number_rows(columns)]
        for place, (name, cells) in enumerate(rows, start=1):
            _add_row(grid, place, name, cells, heads)
        grid.setColumnStretch(0, 3)
        for at in range(1, len(columns) + 1):
            grid.setColumnStretch(at, 2)
        return card(grid)

    def _head(self, told: Comparison, one: TakeColumn) -> str:
        return self.tr("Take {number}").format(number=self._number(told, one))

    def _number(self, told: Comparison, one: TakeColumn) -> str:
        """Of a take in another session, its day as well."""
        day = short_day(one.started.astimezone().date())
        return str(one.take) if one.session == told.session else f"{one.take}, {day}"

    def _goal_rows(self, columns: tuple[TakeColumn, ...]) -> list[tuple[str, list[str]]]:
        """What one came to say, take by take; columns of another version of the scene are left empty."""
        goals = columns[-1].goals
        rows = []
        for goal in goals:
            said = [{one.goal: one.quote for one in column.goals}.get(goal.goal) for column in columns]
            cells = ["" if quote is None else "✓" if quote else self.tr("not yet") for quote in said]
            rows.append((goal.goal.rstrip("."), cells))
        return rows

    def _number_rows(self, columns: tuple[TakeColumn, ...]) -> list[tuple[str, list[str]]]:
        seconds = self.tr("{value} s")
        rows = [
            (self.tr("Partner"), [variant_word(one.variant) for one in columns]),
            (
                self.tr("First word to the ask"),
                [
                    "—" if one.time_to_ask_s is None else seconds.format(value=number(one.time_to_ask_s, 0))
                    for one in columns
                ],
            ),
            (self.tr("Sorry without need"), [_count(one.apologies) for one in columns]),
            (self.tr("Rushes"), [_count(one.rushes) for one in columns]),
            (self.tr("Silences held"), [_count(one.silences_held) for one in columns]),
            (self.tr("Words"), [_count(one.words) for one in columns]),
        ]
        if any(one.nervous_before is not None or one.nervous_after is not None for one in columns):
            rows.append((self.tr("Nervous before → after"), [_nervous(one) for one in columns]))
        return rows

    def _asks(self, told: Comparison) -> QWidget | None:
        """The asking itself, in one's own words, one below the other."""
        asked = [one for one in told.columns[-MOST_COLUMNS:] if one.ask]
        if not asked:
            return None
        take = self.tr("Take {number}: “{words}”")
        lines = [label(take.format(number=self._number(told, one), words=one.ask), "person") for one in asked]
        return card(label(self.tr("How you asked"), "heading"), *lines)

    def _branch(self, told: Comparison, branch: BranchCard) -> QWidget:
        """Both lines, both answers, and the way to a third."""
        title = self.tr("What if, at turn {turn}").format(turn=branch.turn)
        then = self.tr("Take {number}").format(number=branch.from_take) if branch.from_take else self.tr("Then")
        now = self.tr("Take {number}").format(number=branch.take)
        sides = [
            self._side(then, branch.said_then, branch.answer_then),
            self._side(now, branch.said_now, branch.answer_now),
        ]
        both = row(*sides, space=2 * SPACE)
        for place in range(len(sides)):
            both.setStretch(place, 1)
        lines: list[QWidget | QLayout | None] = [label(title, "heading"), both]
        if branch.from_take:
            take, turn = branch.from_take, branch.turn
            start = Start(told.scene, "", told.session, take=_next_take(told), from_take=take, from_turn=turn)
            once_more = self.tr("Say it another way once more, from turn {turn}").format(turn=branch.turn)
            again = button(self.tr("Once more from here"), lambda: self._desk.begin(start), "link", tip=once_more)
            lines.append(row(again, None))
        return plain(column(*lines))

    def _side(self, title: str, said: str, answer: str) -> QWidget:
        return plain(column(label(title, "quiet"), label(said, "person"), label(answer, "partner"), None))

    # --- the ladder ---

    def _ladder(self, told: Comparison) -> QWidget:
        words = self.tr("The same talk from an easy ear to one that cannot be reasoned with. Go at your own pace.")
        rungs = [self._rung(told, rung) for rung in told.ladder]
        return card(label(self.tr("The ladder"), "heading"), label(words, "quiet"), *rungs)

    def _rung(self, told: Comparison, rung: RungCard) -> QLayout:
        name = f"{rung.number}. {_rung_word(rung, self.tr('An easy ear'), self.tr('Cannot be reasoned with'))}"
        facts = (
            [self.tr("1 take") if rung.takes == 1 else self.tr("{n} takes").format(n=rung.takes)] if rung.takes else []
        )
        if rung.nervous_before is not None or rung.nervous_after is not None:
            nervous = self.tr("nervous {before} → {after}")
            facts.append(nervous.format(before=_count(rung.nervous_before), after=_count(rung.nervous_after)))
        start = Start(told.scene, rung.variant, told.session, take=_next_take(told), rung=rung.number)
        suggested = rung.number == told.next_rung
        begin = button(
            self.tr("Rehearse it so"),
            lambda: self._desk.arrive(start),
            "primary" if suggested else "",
            tip=self.tr("Rehearse it so: {rung}").format(rung=name),
        )
        line = row(label(name, "heading" if suggested else ""), label(" · ".join(facts), "quiet", wraps=False), begin)
        line.setStretch(0, 1)
        return line

    # --- for real ---

    def _for_real(self, told: Comparison) -> QWidget | None:
        """Asked after a few rehearsals: what is left, and then how it went."""
        if told.done is not None:
            when = self.tr("You did it for real on {day}.").format(day=long_day(told.done))
            nervous = told.nervous_for_real
            how = self.tr("How nervous: {value} of 10").format(value=nervous) if nervous is not None else ""
            words = [label(text, "quiet") for text in (told.how_it_went, how) if text]
            return card(label(when, "heading"), *words)
        if not told.for_real:
            return None
        left = text_field(self.tr("What is left before that?"))
        left.setText(told.left)
        left.editingFinished.connect(lambda: self._keep_left(told, left.text()))
        first, second = (
            text_field(self.tr("How did it go?")),
            text_field(self.tr("What did you learn from it?")),
        )
        nervous_field = QComboBox()
        nervous_field.setAccessibleName(self.tr("How nervous were you, 0 to 10?"))
        nervous_field.addItem(self.tr("How nervous?"), None)
        for value in range(MOST_NERVOUS + 1):
            nervous_field.addItem(str(value), value)

        def done() -> None:
            how = "\n".join(text for text in (first.text().strip(), second.text().strip()) if text)
            value = nervous_field.currentData()
            self._do(lambda: self._services.mentor.did_it(told.session, how, value))

        it_is_done = button(self.tr("I did it for real"), done)
        return card(label(told.for_real, "heading"), left, first, second, wrapped(nervous_field, it_is_done))

    def _keep_left(self, told: Comparison, words: str) -> None:
        if words.strip() != told.left:
            self._desk.ask(lambda: self._services.mentor.still_left(told.session, words))


def _next_take(told: Comparison) -> int:
    """The number a new take of this session will have."""
    known = [one.take for one in told.columns if one.session == told.session]
    return max([0, *known, *(branch.take for branch in told.branches)]) + 1


def _add_row(grid: QGridLayout, place: int, name: str, cells: list[str], heads: list[str]) -> None:
    """The name reads the whole row to a screen reader."""
    named: QLabel = label(name, "quiet")
    told = ", ".join(f"{head}: {cell}" for head, cell in zip(heads, cells, strict=True) if cell)
    named.setAccessibleName(f"{name}. {told}")
    grid.addWidget(named, place, 0)
    for at, cell in enumerate(cells, start=1):
        grid.addWidget(label(cell), place, at)


def _nervous(one: TakeColumn) -> str:
    if one.nervous_before is None and one.nervous_after is None:
        return "—"
    return f"{_count(one.nervous_before)} → {_count(one.nervous_after)}"


def _count(value: int | None) -> str:
    return "—" if value is None else number(value, 0)


def _rung_word(rung: RungCard, easy: str, hostile: str) -> str:
    """The softest and the hardest have a name beyond their variant's."""
    return {1: easy, 7: hostile}.get(rung.number, variant_word(rung.variant))
