"""How the person spoke, in numbers: each with its meaning and what it rests on, for eyes, keys and screen readers."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from rehearsal_voice.ui.dates import number
from rehearsal_voice.ui.metric_words import metric_words
from rehearsal_voice.ui.parts import card, column, label
from rehearsal_voice.ui.services import MetricCard, ReviewData
from rehearsal_voice.ui.tokens import SPACE

TOLD = (
    "words_per_minute",
    "articulation_rate",
    "pauses_per_minute",
    "filled_pauses_per_minute",
    "rushing",
    "response_latency",
    "unwarranted_apologies",
    "time_to_ask",
    "talk_share",
    "interruptions_per_10_turns",
    "longest_monologue",
    "seconds_after_the_ask",
)
"""What leads a review, in this order; everything else is in the exported report."""
MOST = 8
COLUMNS = 2


def rests_on(metric: MetricCard) -> str:
    """How much speech a number was made from."""
    translate = QCoreApplication.translate
    words = translate("RestsOn", "from %n words", "", metric.words)
    turns = translate("RestsOn", "in %n turns", "", metric.turns)
    return f"{words}, {number(metric.seconds, 0)} s, {turns}"


class Numbers(QObject):
    """Makes the card."""

    def card(self, data: ReviewData) -> QWidget | None:
        told = sorted(
            (metric for metric in data.metrics if metric.value is not None and metric.name in TOLD),
            key=lambda metric: TOLD.index(metric.name),
        )
        if not told:
            return None
        grid = QGridLayout()
        grid.setHorizontalSpacing(4 * SPACE)
        grid.setVerticalSpacing(2 * SPACE)
        for place, metric in enumerate(told[:MOST]):
            grid.addWidget(self._number(metric), place // COLUMNS, place % COLUMNS)
        for stretch in range(COLUMNS):
            grid.setColumnStretch(stretch, 1)
        note = "" if data.enough_speech else self.tr("A short take: only what can be said honestly is shown.")
        return card(label(self.tr("How you spoke"), "heading"), label(note, "quiet") if note else None, grid)

    def _number(self, metric: MetricCard) -> QWidget:
        """Reached by Tab and read as one sentence."""
        assert metric.value is not None
        words = metric_words(metric.name)
        shown = f"{number(metric.value * words.factor, 1)} {words.unit}"
        meaning = QCoreApplication.translate("Readings", metric.note) if metric.note else words.hint
        certainty = rests_on(metric)
        made = QFrame()
        made.setProperty("role", "number")
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        lines = [label(words.title, "quiet"), label(shown, "figure")]
        if meaning:
            lines.append(label(meaning))
        lines.append(label(certainty, "quiet"))
        made.setLayout(column(*lines, None, space=2))
        told = (f"{words.title}: {shown}", meaning, certainty)
        made.setAccessibleName(". ".join(part.rstrip(".") for part in told if part))
        return made
