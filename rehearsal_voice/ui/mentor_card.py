"""Ask the mentor: another line instead, one line shown, the same exchange told of a friend. All on request."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QLayout, QVBoxLayout, QWidget

from rehearsal_voice.ui.fields import plain, wrapped
from rehearsal_voice.ui.page import Desk
from rehearsal_voice.ui.parts import button, card, clear, column, label, row
from rehearsal_voice.ui.services.mentoring import (
    AdviceCard,
    InsteadCard,
    MentorServices,
    MoreCard,
    OpinionCard,
    ShownLine,
)
from rehearsal_voice.ui.services.reviewing import ReviewData
from rehearsal_voice.ui.tokens import SPACE

MOST_NERVOUS = 10


class MentorCard(QWidget):
    """Stands in a review; what takes a moment is asked for when the person wants it."""

    def __init__(self, desk: Desk, mentor: MentorServices, data: ReviewData) -> None:
        super().__init__()
        self._desk = desk
        self._mentor = mentor
        self._session, self._take = data.session, data.take
        self._instead, self._goals = column(space=SPACE), column(space=SPACE)
        self._line, self._opinion = column(space=SPACE), column(space=SPACE)
        self._more, self._nerves = column(space=SPACE), column(space=SPACE)
        ask = button(
            self.tr("A second opinion"),
            self._ask_opinion,
            tip=self.tr("A second opinion: the same exchange, told of a friend"),
        )
        meaning = label(self.tr("The same talk, read as if a friend of yours had had it."), "quiet")
        title = label(self.tr("Ask the mentor"), "heading")
        self.setLayout(
            column(
                card(
                    title,
                    self._instead,
                    self._goals,
                    self._line,
                    meaning,
                    row(ask, None),
                    self._opinion,
                    self._more,
                    self._nerves,
                ),
                space=0,
            )
        )
        desk.ask(lambda: mentor.advice(data.session, data.take), self.show_advice)

    def show_advice(self, told: AdviceCard) -> None:
        """Lines instead, and the goals of which one can be heard."""
        clear(self._instead)
        clear(self._goals)
        for one in told.instead:
            self._instead.addLayout(self._offered(one))
        if told.showing:
            chips = [
                button(
                    text.rstrip("."),
                    lambda goal=goal: self._show_me(goal),  # type: ignore[misc]
                    "chip",
                    tip=self.tr("Show me: {goal}").format(goal=text.rstrip(".")),
                )
                for goal, text in told.showing
            ]
            self._goals.addWidget(label(self.tr("Show me how this could sound:"), "quiet"))
            self._goals.addWidget(wrapped(*chips))
        clear(self._nerves)
        if told.asks_nervous:
            self._ask_nervous(told.nervous)
        clear(self._more)
        if told.model:
            tip = self.tr("{model} reads this take; only what rests on your words is shown").format(model=told.model)
            self._more.addLayout(row(button(self.tr("Let the model add to it"), self._ask_more, tip=tip), None))

    def _ask_nervous(self, told: int | None) -> None:
        """Before, after, and after the real talk: over the weeks it shows whether rehearsing helps."""
        words = self.tr("How nervous are you about it now, 0 to 10?")
        field = QComboBox()
        field.setAccessibleName(words)
        field.addItem("—", None)
        for value in range(MOST_NERVOUS + 1):
            field.addItem(str(value), value)
        field.setCurrentIndex(max(0, field.findData(told)) if told is not None else 0)
        field.activated.connect(lambda place: self._nervous(field.itemData(place)))
        self._nerves.addWidget(wrapped(label(words, "quiet", wraps=False), field))

    def _nervous(self, value: int | None) -> None:
        if value is not None:
            self._desk.ask(lambda: self._mentor.nervous_now(self._session, self._take, value))

    def _offered(self, one: InsteadCard) -> QLayout:
        made = column(label(one.intro, "quiet"), space=SPACE // 2)
        made.addLayout(self._with_line(one.line, one.language, one.turn))
        return made

    def _with_line(self, line: str, language: str, turn: int) -> QLayout:
        """A line with what can be done with it."""
        hear = button("▶", lambda: self._speak(line, language), "link", tip=self.tr("Hear “{line}”").format(line=line))
        tip = self.tr("Keep “{line}” in your phrasebook").format(line=line)
        keep = button(self.tr("Keep this line"), lambda: self._keep(line, turn), "link", tip=tip)
        made = row(label(f"“{line}”", "person"), hear, keep)
        made.setStretch(0, 1)
        return made

    def _show_me(self, goal: str) -> None:
        self._desk.ask(lambda: self._mentor.show_me(self._session, self._take, goal), self._shown)

    def _shown(self, line: ShownLine | None) -> None:
        clear(self._line)
        if line is None:
            self._line.addWidget(label(self.tr("For this one the scene has no line to show."), "quiet"))
            return
        self._line.addWidget(label(line.intro, "quiet"))
        self._line.addLayout(self._with_line(line.line, line.language, 0))
        self._speak(line.line, line.language)

    def _speak(self, line: str, language: str) -> None:
        self._desk.ask_long(lambda: self._mentor.speak(line, language))

    def _keep(self, line: str, turn: int) -> None:
        said = self.tr("Kept in your phrasebook.")
        self._desk.ask(
            lambda: self._mentor.keep_line(self._session, self._take, turn, line), lambda _none: self._desk.say(said)
        )

    def _ask_more(self) -> None:
        clear(self._more)
        self._more.addWidget(label(self.tr("The model is reading your take …"), "quiet"))
        self._desk.ask_long(lambda: self._mentor.more(self._session, self._take), self.show_more)

    def show_more(self, told: MoreCard) -> None:
        """Told of somebody called Robin, as if it were not about the person at all."""
        clear(self._more)
        if not told.claims:
            words = self.tr("Nothing the model said could be shown to rest on your words. This page is without it.")
            self._more.addWidget(label(words, "quiet"))
            return
        words = self.tr("{model} read this as the talk of two strangers and calls you Robin:").format(model=told.model)
        lines = [label(f"{claim.text} “{claim.quote}”") for claim in told.claims]
        self._more.addWidget(plain(column(label(words, "quiet"), *lines)))

    def _ask_opinion(self) -> None:
        self._desk.ask(lambda: self._mentor.second_opinion(self._session, self._take), self.show_opinion)

    def show_opinion(self, told: OpinionCard) -> None:
        """As it reads from outside, both sides alike."""
        clear(self._opinion)
        lines = [label(f"{claim.text} “{claim.quote}”") for claim in (*told.mine, *told.theirs)]
        inner: QVBoxLayout = column(label(told.intro, "quiet"), label(told.verdict), *lines)
        self._opinion.addWidget(plain(inner))
