"""A report as plain data: what `analyze --json` prints."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from rehearsal_voice.core.events import Moment
from rehearsal_voice.core.transcript import Word
from rehearsal_voice.pacing.report import Metric, PacingReport

Plain = dict[str, Any]


def report_data(report: PacingReport, words: Sequence[Word] = (), name: str = "") -> Plain:
    """The report as JSON values. words: the transcript with its times. name: of the recording, for the reader."""
    return {
        "name": name,
        "language": report.language,
        "seconds_of_speech": report.rests_on.seconds,
        "words": report.rests_on.words,
        "turns": report.rests_on.turns,
        "short": report.short,
        "metrics": [_metric(metric) for metric in report.metrics],
        "ease": None if report.ease is None else {"band": report.ease.band, "parts": dict(report.ease.parts)},
        "transcript": {"text": " ".join(word.text for word in words), "words": [_word(word) for word in words]},
        "events": [_moment(moment) for moment in report.moments],
    }


def _metric(metric: Metric) -> Plain:
    rests = metric.rests_on
    return {
        "number": metric.number,
        "name": metric.name,
        "value": metric.value,
        "unit": metric.unit,
        "rests_on": {"words": rests.words, "seconds": rests.seconds, "turns": rests.turns},
        "note": metric.note,
        "reading": metric.reading,
    }


def _word(word: Word) -> Plain:
    return {
        "text": word.text,
        "start": round(word.start, 3),
        "end": round(word.end, 3),
        "confidence": round(word.confidence, 3),
    }


def _moment(moment: Moment) -> Plain:
    return {
        "kind": moment.kind,
        "start": round(moment.start, 3),
        "end": round(moment.end, 3),
        "confidence": moment.confidence,
        "source": moment.source,
        "turn": moment.turn,
        "words": moment.words,
        **dict(moment.detail),
    }
