"""A report as one table for a spreadsheet: first the numbers, then the moments, told apart by their first column."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from rehearsal_voice.core.spreadsheet import harmless
from rehearsal_voice.pacing.report import PacingReport

HEADER = ("row", "recording", "name", "value", "unit", "start", "end", "confidence", "source", "words", "note")


def csv_of(reports: Sequence[tuple[str, PacingReport]]) -> str:
    """Named reports as comma separated values with one header line."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(HEADER)
    for name, report in reports:
        for metric in report.metrics:
            value = "" if metric.value is None else metric.value
            writer.writerow(
                ["metric", harmless(name), metric.name, value, metric.unit, "", "", "", "", "", metric.note]
            )
        for moment in report.moments:
            detail = "; ".join(f"{key}: {value}" for key, value in moment.detail.items() if value != "")
            times = [f"{moment.start:.3f}", f"{moment.end:.3f}", moment.confidence, moment.source]
            writer.writerow(
                ["moment", harmless(name), moment.kind, "", "", *times, harmless(moment.words), harmless(detail)]
            )
    return out.getvalue()
