"""The mentor's part of a review: out of the role, what worked, what was met, what to try."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLayout, QLineEdit, QWidget

from rehearsal_voice.ui.parts import card, label, row
from rehearsal_voice.ui.review.asked import Asked
from rehearsal_voice.ui.services import ClaimCard, ReviewData

Item = QWidget | QLayout | None
ENDINGS = " .,;!?…"


def told_once(claims: Iterable[ClaimCard]) -> tuple[ClaimCard, ...]:
    """Each quote under its first claim only: the same words twice say no more than once."""
    kept: dict[str, ClaimCard] = {}
    for claim in claims:
        quote = claim.quote.strip(ENDINGS).casefold()
        if not quote or not any(quote in seen or seen in quote for seen in kept if seen):
            kept.setdefault(quote or claim.text, claim)
    return tuple(kept.values())


class DebriefCards(QObject):
    """Makes the cards; holds nothing but the fields of the person's own two lines."""

    def __init__(self, asked: Asked) -> None:
        super().__init__()
        self._asked = asked
        self._own_lines: list[QLineEdit] = []

    def leaving(self, data: ReviewData) -> QWidget | None:
        """Out of the role first; for a short take what can be said, then what worked."""
        page = data.debrief
        if page is None:
            return None
        met = {goal.quote.rstrip(ENDINGS) for goal in data.goals if goal.quote}  # each is told below, with its goal
        told = told_once((*page.lead, *page.worked))
        claims = [c for c in told if not any(quote in f"{c.text} {c.quote}" for quote in met)]
        lines: list[Item] = [label(" ".join(page.leaving_role), "quiet")]
        if claims:
            lines.append(label(self.tr("What worked"), "heading"))
        lines += [self._claim(claim) for claim in claims]
        return card(*lines, label(page.kind))

    def goals(self, data: ReviewData) -> QWidget | None:
        if not data.goals:
            return None
        lines: list[Item] = [label(self.tr("What you came to say"), "heading")]
        for goal in data.goals:
            if goal.quote:
                hear = self._asked.hear(goal.start, goal.end, self.tr("Hear where you said it"))
                met = row(label(f"✓ {goal.goal.rstrip('.')}: “{goal.quote}”"), hear)
                met.setStretch(0, 1)
                lines.append(met)
            else:
                lines.append(label(f"○ {goal.goal.rstrip('.')}: " + self.tr("not yet"), "quiet"))
        return card(*lines)

    def corrections(self, data: ReviewData) -> QWidget | None:
        if not data.corrections:
            return None
        lines = [
            label(self.tr("You said “{said}”. More natural: “{form}”").format(said=said, form=better))
            for said, better in data.corrections
        ]
        return card(label(self.tr("Said more naturally"), "heading"), *lines)

    def next_time(self, data: ReviewData) -> QWidget | None:
        """What made it harder for the other side, one thing to try, and the person's own two lines."""
        page = data.debrief
        if page is None:
            return None
        lines: list[Item] = [label(self.tr("For next time"), "heading")]
        lines += [self._claim(claim) for claim in told_once((*page.harder_for_them, *page.noticed))]
        lines += [label(page.try_next), label(page.tiny_step, "quiet")]
        self._own_lines = []
        for question, answer in zip(page.questions, (page.felt_good, page.will_try), strict=True):
            field = QLineEdit(answer)
            field.setAccessibleName(question)
            field.setPlaceholderText(question)
            field.editingFinished.connect(self._reflected)
            self._own_lines.append(field)
        return card(*lines, *self._own_lines)

    def _reflected(self) -> None:
        good, tried = (field.text().strip() for field in self._own_lines)
        self._asked.reflect(good, tried)

    def _claim(self, claim: ClaimCard) -> QLayout:
        line = row(label(f"{claim.text} “{claim.quote}”" if claim.quote else claim.text))
        if claim.quote and claim.end > claim.start:
            line.addWidget(self._asked.hear(claim.start, claim.end, self.tr("Hear where you said it")))
        line.setStretch(0, 1)
        return line
