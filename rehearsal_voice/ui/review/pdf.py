"""A review on paper: laid out as rich text and written as PDF. Needs no window and may run on any thread."""

from __future__ import annotations

from html import escape
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument

from rehearsal_voice.core.errors import StorageFault
from rehearsal_voice.ui.dates import clock_time, day_and_time, number
from rehearsal_voice.ui.metric_words import metric_words
from rehearsal_voice.ui.moment_words import moment_word
from rehearsal_voice.ui.review.debrief import told_once
from rehearsal_voice.ui.review.numbers import rests_on
from rehearsal_voice.ui.services import MetricCard, ReviewData

translate = QCoreApplication.translate
MARGIN_MM = 18.0
STYLE = "body { font-size: 10pt; } h1 { font-size: 18pt; } h2 { font-size: 12pt; } .quiet { color: #555555; }"


def write_pdf(data: ReviewData, target: Path) -> None:
    """Raises StorageFault when the file cannot be written."""
    try:
        target.touch()
    except OSError as error:
        raise StorageFault(f"{target} cannot be written: {error.strerror}.", "Choose another folder.") from error
    writer = QPdfWriter(str(target))
    writer.setTitle(data.title)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM), QPageLayout.Unit.Millimeter)
    document = QTextDocument()
    document.setDefaultStyleSheet(STYLE)
    document.setHtml(page_html(data))
    document.print_(writer)


def page_html(data: ReviewData) -> str:
    """The review as the simple HTML that Qt lays out."""
    parts = [f"<h1>{escape(data.title)}</h1>"]
    facts = f"{day_and_time(data.started)} · {clock_time(data.seconds)}"
    parts.append(f'<p class="quiet">{escape(facts)}</p>')
    parts += _debrief(data)
    parts += _numbers(data)
    parts.append(_section(translate("Paper", "Moments"), [_moment(data, place) for place in range(len(data.moments))]))
    said = [f"<b>{clock_time(turn.start)}</b> {_who(turn.speaker)}: {escape(turn.text)}" for turn in data.turns]
    parts.append(_section(translate("Paper", "What was said"), said))
    return f"<body>{''.join(parts)}</body>"


def _debrief(data: ReviewData) -> list[str]:
    page = data.debrief
    goals = [
        f"✓ {escape(goal.goal)} “{escape(goal.quote)}”" if goal.quote else f"○ {escape(goal.goal)}"
        for goal in data.goals
    ]
    parts = [_section(translate("Paper", "What you came to say"), goals)]
    if page is None:
        return parts
    worked = [f"{escape(c.text)} “{escape(c.quote)}”" if c.quote else escape(c.text) for c in told_once(page.worked)]
    own = [escape(line) for line in (page.felt_good, page.will_try) if line]
    return [
        _section(translate("Paper", "What worked"), worked),
        *parts,
        _section(translate("Paper", "For next time"), [escape(page.try_next), escape(page.tiny_step), *own]),
    ]


def _numbers(data: ReviewData) -> list[str]:
    return [_section(translate("Paper", "How you spoke"), [_number(m) for m in data.metrics if m.value is not None])]


def _number(metric: MetricCard) -> str:
    words = metric_words(metric.name)
    value = number((metric.value or 0.0) * words.factor)
    rests = f'<span class="quiet">({escape(rests_on(metric))}) {escape(metric.note)}</span>'
    return f"{escape(words.title)}: {value} {escape(words.unit)} {rests}"


def _moment(data: ReviewData, place: int) -> str:
    found = data.moments[place].moment
    words = f" “{escape(found.words)}”" if found.words else ""
    return f"{clock_time(found.start)} {escape(moment_word(found.kind))}{words}"


def _section(title: str, lines: list[str]) -> str:
    shown = [line for line in lines if line]
    return f"<h2>{escape(title)}</h2>" + "".join(f"<p>{line}</p>" for line in shown) if shown else ""


def _who(speaker: str) -> str:
    return translate("Paper", "You") if speaker == "person" else translate("Paper", "The partner")
