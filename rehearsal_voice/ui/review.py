"""Review: what worked first, then numbers with what they rest on, then moments one can hear again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QGridLayout, QLayout, QLineEdit, QWidget

from rehearsal_voice.ui.parts import button, card, clear, column, label, row, scrolled
from rehearsal_voice.ui.services import ClaimCard, MetricCard, MomentCard, ReviewData, Start
from rehearsal_voice.ui.timeline import Timeline
from rehearsal_voice.ui.tokens import SPACE, Palette

BEFORE_S, AFTER_S = 1.5, 1.5
"""A moment is heard with a little of what led to it and what followed."""
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
MOST_METRICS = 8
MOMENT_NAMES = {
    "filled_pause": "filler",
    "silent_pause": "pause",
    "filled_silence": "filled silence",
    "rush": "rush",
    "apology": "apology",
    "hedge": "hedge",
    "repetition": "repetition",
    "over_explaining": "over-explaining",
    "interruption": "interruption",
    "monotone": "one tone",
    "trailing_off": "trailing off",
    "monologue": "long turn",
    "hard_line": "hard line",
    "good_line": "good line",
}


@dataclass(frozen=True, slots=True)
class Asked:
    """What a review can be asked for. play: a stretch in seconds; dismiss: a moment's id, and whether it is none."""

    play: Callable[[float, float], None]
    dismiss: Callable[[str, bool], None]
    again: Callable[[Start], None]
    show_take: Callable[[int], None]
    done: Callable[[], None]
    keep: Callable[[], None]
    reflect: Callable[[str, str], None]


class Review(QWidget):
    """One take. Nothing in it is worked out here; it shows what it is given and hands on what is asked."""

    def __init__(self, palette: Palette, asked: Asked) -> None:
        super().__init__()
        self._asked = asked
        self._own_lines: list[QLineEdit] = []
        self._data: ReviewData | None = None
        self.timeline = Timeline(palette)
        self.timeline.chosen.connect(lambda at: self._asked.play(max(0.0, at - 0.5), at + 8.0))
        self._head = column(space=SPACE)
        self._body = column(space=2 * SPACE)
        inner = QWidget()
        inner.setLayout(column(self._head, self.timeline, self._body, None, space=2 * SPACE, margin=4 * SPACE))
        self.setLayout(column(scrolled(inner)))

    def show_review(self, data: ReviewData) -> None:
        self._data = data
        clear(self._head)
        clear(self._body)
        self.timeline.show_take(data)
        self.timeline.setVisible(bool(data.turns))
        self._fill_head(data)
        for section in (
            self._leaving(data),
            self._goals(data),
            self._next_time(data),
            self._numbers(data),
            self._moments(data),
            self._said(data),
        ):
            if section is not None:
                self._body.addWidget(section)

    def _fill_head(self, data: ReviewData) -> None:
        when = data.started.astimezone().strftime("%d %B %Y, %H:%M")
        length = f"{int(data.seconds) // 60}:{int(data.seconds) % 60:02d}"
        again = button(self.tr("Again, differently"), self._start_again, "primary")
        done = button(self.tr("Done"), self._asked.done, tip=self.tr("Close the review; the sound of this take goes"))
        title = row(label(data.title, "title"), again, done, space=2 * SPACE)
        title.setStretch(0, 1)
        self._head.addLayout(title)
        self._head.addWidget(
            label(f"{when} · {length} · " + self.tr("take {number}").format(number=data.take), "quiet")
        )
        if data.sound.kept and data.turns:
            self._head.addLayout(self._sound_line(data))
        if len(data.takes) > 1:
            takes = [
                button(self.tr("Take {number}").format(number=n), lambda n=n: self._asked.show_take(n), "chip")  # type: ignore[misc]
                for n in data.takes
            ]
            self._head.addLayout(row(*takes, None))
        if not data.turns:
            self._head.addWidget(label(self.tr("Nothing was said in this take. That is fine, too."), "heading"))

    def _sound_line(self, data: ReviewData) -> QLayout:
        """Until when it can be heard, and the choice to keep it."""
        until = data.sound.until.astimezone().strftime("%d %B, %H:%M") if data.sound.until is not None else ""
        words = self.tr("Its sound goes when you are done, or on {until}.").format(until=until)
        keep = button(self.tr("Keep it for 30 days"), self._asked.keep, "link")
        line = row(label(words, "quiet"), keep)
        line.setStretch(0, 1)
        return line

    def show_kept(self, until: str) -> None:
        self._head.addWidget(label(self.tr("Kept until {until}.").format(until=until), "partner"))

    def _start_again(self) -> None:
        if self._data is not None:
            self._asked.again(Start(self._data.scene, "", self._data.session))

    def _leaving(self, data: ReviewData) -> QWidget | None:
        """Out of the role first; for a short take what can be said, then what worked."""
        page = data.debrief
        if page is None:
            return None
        lines: list[QWidget | QLayout | None] = [label(" ".join(page.leaving_role), "quiet")]
        if page.lead or page.worked:
            lines.append(label(self.tr("What worked"), "heading"))
        lines += [self._claim(claim) for claim in (*page.lead, *page.worked)]
        return card(*lines, label(page.kind))

    def _next_time(self, data: ReviewData) -> QWidget | None:
        """What made it harder for the other side, one thing to try, and the person's own two lines."""
        page = data.debrief
        if page is None:
            return None
        lines: list[QWidget | QLayout | None] = [label(self.tr("For next time"), "heading")]
        lines += [self._claim(claim) for claim in page.harder_for_them]
        lines += [label(page.try_next), label(page.tiny_step, "quiet")]
        for question, answer in zip(page.questions, (page.felt_good, page.will_try), strict=True):
            field = QLineEdit(answer)
            field.setAccessibleName(question)
            field.setPlaceholderText(question)
            field.editingFinished.connect(self._reflected)
            lines.append(field)
        self._own_lines = [line for line in lines if isinstance(line, QLineEdit)]
        return card(*lines)

    def _reflected(self) -> None:
        good, tried = (field.text().strip() for field in self._own_lines)
        self._asked.reflect(good, tried)

    def _claim(self, claim: ClaimCard) -> QLayout:
        line = row(label(f"{claim.text} “{claim.quote}”" if claim.quote else claim.text))
        if claim.quote:
            line.addWidget(self._hear(claim.start, claim.end, self.tr("Hear where you said it")))
        line.setStretch(0, 1)
        return line

    def _goals(self, data: ReviewData) -> QWidget | None:
        if not data.goals:
            return None
        lines: list[QWidget | QLayout | None] = [label(self.tr("What you came to say"), "heading")]
        for goal in data.goals:
            if goal.quote:
                hear = self._hear(goal.start, goal.end, self.tr("Hear where you said it"))
                met = row(label(f"✓ {goal.goal.rstrip('.')}: “{goal.quote}”"), hear)
                met.setStretch(0, 1)
                lines.append(met)
            else:
                lines.append(label(f"○ {goal.goal.rstrip('.')}: " + self.tr("not yet"), "quiet"))
        lines += [label(self.tr("More natural: {form}").format(form=better)) for _, better in data.corrections]
        return card(*lines)

    def _numbers(self, data: ReviewData) -> QWidget | None:
        told = sorted(
            (metric for metric in data.metrics if metric.value is not None and metric.name in TOLD),
            key=lambda metric: TOLD.index(metric.name),
        )
        if not told and not data.turns:
            return None
        grid = QGridLayout()
        grid.setHorizontalSpacing(3 * SPACE)
        grid.setVerticalSpacing(2 * SPACE)
        for place, metric in enumerate(told[:MOST_METRICS]):
            grid.addLayout(self._number(metric), place // 4, place % 4)
        for stretch in range(4):
            grid.setColumnStretch(stretch, 1)
        note = "" if data.enough_speech else self.tr("A short take: only what can be said honestly is shown.")
        return card(label(self.tr("How you spoke"), "heading"), label(note, "quiet") if note else None, grid)

    def _number(self, metric: MetricCard) -> QLayout:
        value = f"{metric.value:.2f}".rstrip("0").rstrip(".") if metric.value is not None else "—"
        name = label(f"{metric.name.replace('_', ' ')}, {metric.unit}", "quiet")
        made = column(label(value, "heading"), name, label(metric.rests_on, "quiet"), None, space=2)
        name.setToolTip(metric.note)
        return made

    def _moments(self, data: ReviewData) -> QWidget | None:
        if not data.moments:
            return None
        lines: list[QWidget | QLayout | None] = [label(self.tr("Moments"), "heading")]
        return card(*lines, *(self._moment(moment) for moment in data.moments))

    def _moment(self, moment: MomentCard) -> QLayout:
        found = moment.moment
        at = f"{int(found.start) // 60}:{int(found.start) % 60:02d}"
        name = self.tr(MOMENT_NAMES.get(found.kind, found.kind))
        words = f" “{found.words}”" if found.words else ""
        detail = found.detail.get("class", "")
        text = f"{at}  {name}{f' ({detail})' if detail else ''}{words}"
        dismissed = moment.dismissed
        toggle = button(
            self.tr("Bring back") if dismissed else self.tr("That is none"),
            lambda: self._asked.dismiss(moment.id, not dismissed),
            "link",
            tip=self.tr("Bring this moment back")
            if dismissed
            else self.tr("Dismiss: this is no {name}").format(name=name),
        )
        hear = self._hear(found.start, found.end, self.tr("Hear this moment"))
        line = row(label(text, "quiet" if dismissed else ""), hear, toggle)
        line.setStretch(0, 1)
        return line

    def _said(self, data: ReviewData) -> QWidget | None:
        if not data.turns:
            return None
        lines: list[QWidget | QLayout | None] = [label(self.tr("What was said"), "heading")]
        for turn in data.turns:
            text = turn.text if turn.complete else f"{turn.text} ({self.tr('cut short')})"
            line = row(label(text, turn.speaker))
            if turn.speaker == "person":
                line.addWidget(self._hear(turn.start, turn.end, self.tr("Hear this line")))
            line.setStretch(0, 1)
            lines.append(line)
        return card(*lines)

    def _hear(self, start: float, end: float, tip: str) -> QWidget:
        return button("▶", lambda: self._asked.play(max(0.0, start - BEFORE_S), end + AFTER_S), "link", tip=tip)
