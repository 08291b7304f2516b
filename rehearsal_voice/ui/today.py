"""The top of home: takes that were cut short, the talk that comes up, this week's small goal, and one suggestion."""

from __future__ import annotations

from typing import Literal

from PySide6.QtWidgets import QLayout, QWidget

from rehearsal_voice.ui.dates import day_and_time
from rehearsal_voice.ui.page import Desk
from rehearsal_voice.ui.parts import button, card, clear, column, label, row
from rehearsal_voice.ui.services import Choosing, SessionCard, Start, Suggestion, Today, UnfinishedCard
from rehearsal_voice.ui.tokens import SPACE

Decision = Literal["recover", "discard", "later"]
MOST_LAST = 3


class TodayCards(QWidget):
    """Empty on the first day, and never more than a few lines."""

    def __init__(self, desk: Desk, services: Choosing) -> None:
        super().__init__()
        self._desk = desk
        self._services = services
        self._unfinished = column()
        self._lines = column(space=SPACE)
        self._has_lead = False
        self._card = card(self._lines)
        self._card.hide()
        self.setLayout(column(self._unfinished, self._card, space=2 * SPACE))

    def show_today(self, today: Today) -> None:
        clear(self._lines)
        self._has_lead = False  # one button alone calls
        if today.talk is not None:
            days = self.tr("today") if today.talk.days == 0 else self.tr("in %n days", "", today.talk.days)
            self._line(self.tr("Coming up: {talk}, {days}").format(talk=today.talk.title, days=days), today.talk.scene)
        if today.micro_goal:
            self._line(self.tr("This week: {goal}").format(goal=today.micro_goal), "")
        if today.suggestion is not None:
            self._line(self._suggested(today.suggestion), today.suggestion.scene)
        newest = {session.scene: session for session in reversed(today.last)}
        for session in sorted(newest.values(), key=lambda one: one.started, reverse=True)[:MOST_LAST]:
            self._lines.addLayout(self._last(session))
        self._card.setVisible(self._lines.count() > 0)

    def _suggested(self, suggestion: Suggestion) -> str:
        if suggestion.kind == "first":
            return self.tr("A good first one, three minutes long: order a coffee.")
        return self.tr("You wanted to try: “{words}”").format(words=suggestion.words)

    def _line(self, words: str, scene: str) -> None:
        line = row(label(words))
        if scene:
            role = "link" if self._has_lead else "primary"
            self._has_lead = True
            line.addWidget(button(self.tr("Rehearse it"), lambda: self._desk.arrive(Start(scene)), role, tip=words))
        line.setStretch(0, 1)
        self._lines.addLayout(line)

    def _last(self, session: SessionCard) -> QLayout:
        words = self.tr("Last time: {title}, {when}").format(title=session.title, when=day_and_time(session.started))
        look = button(
            self.tr("Look at it"),
            lambda: self._desk.open_review(session.id, 0),
            "link",
            tip=self.tr("Look at “{title}” again").format(title=session.title),
        )
        again = button(
            self.tr("Once more"),
            lambda: self._desk.arrive(Start(session.scene, session=session.id, take=session.takes + 1)),
            "link",
            tip=self.tr("Another take of “{title}”").format(title=session.title),
        )
        line = row(label(words, "quiet"), look, again)
        line.setStretch(0, 1)
        return line

    # --- takes that were cut short ---

    def _look_again(self) -> None:
        self._desk.ask(self._services.unfinished, self.show_unfinished)

    def show_unfinished(self, unfinished: tuple[UnfinishedCard, ...]) -> None:
        """Nothing said in them is lost, and what becomes of them is the person's choice."""
        clear(self._unfinished)
        for cut in unfinished:
            words = self.tr("“{title}” of {when} was cut short; {seconds:.0f} seconds of it are safe.").format(
                title=cut.title, when=day_and_time(cut.started), seconds=cut.seconds
            )
            choices: tuple[tuple[str, Decision, str], ...] = (
                (self.tr("Recover it"), "recover", "primary"),
                (self.tr("Discard it"), "discard", ""),
                (self.tr("Later"), "later", "link"),
            )
            buttons = [
                button(text, lambda d=decision, t=cut.take: self._decide(d, t), role)  # type: ignore[misc]
                for text, decision, role in choices
            ]
            self._unfinished.addWidget(card(label(words), row(*buttons, None)))

    def _decide(self, decision: Decision, take: int) -> None:
        work = {
            "recover": self._services.recover,
            "discard": self._services.discard,
            "later": self._services.put_off,
        }[decision]
        # Recovering recognises what was not yet heard, which may take as long as the take was.
        ask = self._desk.ask_long if decision == "recover" else self._desk.ask
        ask(lambda: work(take), lambda _none: self._look_again())
