"""A report as one page that needs nothing but a browser: numbers, timeline, moments one can play. Readable by ear."""

from __future__ import annotations

import base64
from collections.abc import Mapping, Sequence
from html import escape
from pathlib import Path

from rehearsal_voice.core.events import Moment
from rehearsal_voice.pacing.report import Metric, PacingReport
from rehearsal_voice.pacing.report_words import metric_title, value_text, worth_telling

KIND_NAMES = {
    "filled_pause": "Filled pause",
    "silent_pause": "Silent pause",
    "filled_silence": "Filled silence",
    "rush": "Rush",
    "apology": "Apology",
    "hedge": "Hedges",
    "repetition": "Repetition",
    "over_explaining": "After the ask",
    "interruption": "Interruption",
    "monotone": "On one tone",
    "trailing_off": "Trailing off",
    "monologue": "Long turn",
    "hard_line": "Hard line",
    "good_line": "Good line",
}
_HUES = dict(zip(KIND_NAMES, range(0, 360, 26), strict=False))
_ROW_HEIGHT = 22
_LABEL_WIDTH = 130
_WIDTH = 900

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; media-src data:"
_STYLE = """
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-weight: 600; margin-bottom: 0; } p.rests { margin-top: .2rem; opacity: .75; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; vertical-align: top; }
th, td { padding: .35rem .6rem; }
tr { border-bottom: 1px solid color-mix(in srgb, currentColor 15%, transparent); }
td.number { font-variant-numeric: tabular-nums; } td.number, td.note { white-space: nowrap; } .note { opacity: .7; }
figure { overflow-x: auto; margin: 1rem 0; } svg text { fill: currentColor; font-size: 12px; }
ol.moments { list-style: none; padding: 0; } ol.moments li { padding: .6rem 0; }
audio { height: 2rem; vertical-align: middle; } q { font-style: italic; }
"""


def write_html(report: PacingReport, file: Path, *, title: str, clips: Mapping[int, bytes] | None = None) -> None:
    """Write the page to `file`, whose folder exists. OSError as from any writing."""
    file.write_text(html_of(report, title=title, clips=clips), encoding="utf-8")


def html_of(report: PacingReport, *, title: str, clips: Mapping[int, bytes] | None = None) -> str:
    """The page. clips: WAV sound of moments by their place in `report.moments`; the others are shown without sound."""
    rests = report.rests_on
    return "\n".join(
        [
            "<!doctype html>",
            f'<html lang="en"><head><meta charset="utf-8"><title>{escape(title)}</title>',
            # Whatever was said, no script runs and nothing is fetched: the policy forbids it, besides the escaping.
            f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            f"<style>{_STYLE}</style></head><body>",
            f"<h1>{escape(title)}</h1>",
            f'<p class="rests">From {rests.words} words in {rests.seconds:.0f} seconds of speech.{_short(report)}</p>',
            "<h2>Numbers</h2>",
            _numbers(report),
            "<h2>Timeline</h2>",
            _timeline(report),
            "<h2>Moments</h2>",
            _moments(report, clips or {}),
            "</body></html>",
        ]
    )


def _short(report: PacingReport) -> str:
    return " That is not enough speech for rates: they need 75 words and 20 seconds." if report.short else ""


def _numbers(report: PacingReport) -> str:
    told = [metric for metric in report.metrics if worth_telling(metric, report)]
    rows = "\n".join(_number_row(metric) for metric in told if metric.value is not None)
    head = "<tr><th>What</th><th>Value</th><th>Reading</th><th>Rests on</th></tr>"
    return f"<table><thead>{head}</thead><tbody>{rows}</tbody></table>{_not_told(told)}"


def _not_told(metrics: Sequence[Metric]) -> str:
    """Why some numbers are missing: a sentence for each reason."""
    reasons = {metric.note: "" for metric in metrics if metric.value is None}
    for metric in metrics:
        if metric.value is None:
            reasons[metric.note] += f"{', ' if reasons[metric.note] else ''}{metric_title(metric.name).lower()}"
    return "".join(
        f'<p class="note">{escape(reason[:1].upper() + reason[1:])}: {escape(names)}.</p>'
        for reason, names in reasons.items()
    )


def _number_row(metric: Metric) -> str:
    rests = metric.rests_on
    said = " ".join(part for part in (metric.reading, metric.note) if part)
    return (
        f"<tr><th scope='row'>{escape(metric_title(metric.name))}</th>"
        f"<td class='number'>{escape(value_text(metric))}</td><td>{escape(said)}</td>"
        f"<td class='note'>{rests.words} words, {rests.seconds:.0f} s, {_turns(rests.turns)}</td></tr>"
    )


def _turns(count: int) -> str:
    return "1 turn" if count == 1 else f"{count} turns"


def _timeline(report: PacingReport) -> str:
    kinds = [kind for kind in KIND_NAMES if any(moment.kind == kind for moment in report.moments)]
    if not kinds:
        return "<p>No moment to show.</p>"
    length = max(1.0, *(moment.end for moment in report.moments))
    height = _ROW_HEIGHT * (len(kinds) + 1)
    marks = [_mark(moment, kinds.index(moment.kind), length) for moment in report.moments]
    labels = [f'<text x="0" y="{_ROW_HEIGHT * row + 15}">{KIND_NAMES[kind]}</text>' for row, kind in enumerate(kinds)]
    axis = [
        f'<text x="{_x(length * part / 4, length):.0f}" y="{height - 6}" text-anchor="middle">'
        f"{_clock(length * part / 4)}</text>"
        for part in range(5)
    ]
    return (
        f'<figure><svg viewBox="0 0 {_LABEL_WIDTH + _WIDTH + 30} {height}" role="img" '
        f'aria-label="Timeline; every moment is listed below">{"".join(labels + marks + axis)}</svg></figure>'
    )


def _mark(moment: Moment, row: int, length: float) -> str:
    left, right = _x(moment.start, length), _x(moment.end, length)
    label = f"<title>{KIND_NAMES[moment.kind]} {_clock(moment.start)}</title>"
    return (
        f'<rect x="{left:.1f}" y="{_ROW_HEIGHT * row + 4}" width="{max(2.0, right - left):.1f}" height="14" rx="3" '
        f'fill="hsl({_HUES[moment.kind]} 65% 50%)">{label}</rect>'
    )


def _x(seconds: float, length: float) -> float:
    return _LABEL_WIDTH + _WIDTH * seconds / length


def _moments(report: PacingReport, clips: Mapping[int, bytes]) -> str:
    shown = [(place, moment) for place, moment in enumerate(report.moments) if moment.kind != "silent_pause"]
    if not shown:
        return "<p>No moment to show.</p>"
    items = "\n".join(f"<li>{_item(moment, clips.get(place))}</li>" for place, moment in shown)
    return f'<ol class="moments">{items}</ol>'


def _item(moment: Moment, clip: bytes | None) -> str:
    sound = ""
    if clip is not None:
        data = base64.b64encode(clip).decode("ascii")
        sound = f' <audio controls preload="none" src="data:audio/wav;base64,{data}"></audio>'
    words = f" <q>{escape(moment.words)}</q>" if moment.words else ""
    return f"<strong>{_clock(moment.start)}</strong> {KIND_NAMES[moment.kind]}{words} {escape(_why(moment))}{sound}"


def _why(moment: Moment) -> str:
    """Why it is shown, in a few words."""
    detail = moment.detail
    if moment.kind == "apology":
        instead = f" Instead: {detail['instead']}" if detail.get("instead") else ""
        return f"({str(detail.get('class', '')).replace('_', ' ')}).{instead}"
    if moment.kind == "rush" and detail.get("ratio"):
        return f"({float(detail['ratio']):.2f} times your calm pace)"
    if moment.kind == "over_explaining":
        return f"({float(detail['sentences']):.0f} sentences after the ask)"
    if moment.kind == "hedge":
        return f"({detail.get('said', '')})"
    seconds = moment.end - moment.start
    return f"({seconds:.1f} s, {round(100 * moment.confidence)} % sure)"


def _clock(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes}:{rest:02d}"
