"""The numbers of a take for the charts: what the monitor makes of its events, without what the person dismissed."""

from __future__ import annotations

from collections.abc import Mapping

import rehearsal_voice
from rehearsal_voice.language.syllables import count_syllables
from rehearsal_voice.pacing.ease import value_of
from rehearsal_voice.pacing.report import Context, Dismissed, SyllableCounter
from rehearsal_voice.pacing.summary import summarise
from rehearsal_voice.store.progress import Measure, MeasuredTake

EASE = "ease"
ALGORITHM = f"pacing of {rehearsal_voice.__version__}"
"""With each version of the program the numbers are made again: the same take then has one number in every chart."""


def pacing_measures(take: MeasuredTake, syllables: SyllableCounter = count_syllables) -> Mapping[str, Measure]:
    """Every number of the report that could be told, by name; and a learner's ease, from 1 to 5.

    syllables: the counter of the reviews, so that a chart and a review tell the same number.
    """
    dismissed = [Dismissed(row.kind, row.start_s, row.end_s, 1.0) for row in take.dismissals]
    report = summarise(take.events, Context(language=take.language, dismissed=dismissed, syllables=syllables))
    measures = {
        metric.name: Measure(float(metric.value), metric.rests_on.seconds)
        for metric in report.metrics
        if metric.value is not None
    }
    if report.ease is not None:
        measures[EASE] = Measure(value_of(report.ease), report.rests_on.seconds)
    return measures
