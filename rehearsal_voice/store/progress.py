"""Numbers over weeks: one metric over many takes, with how much speech it rests on and how sure it is.

Numbers are made from events; what is kept here is derived, marked with the version of what made it, and may be dropped
and made again at any time, so that a chart of five years does not read five years of events.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import partial

from rehearsal_voice.core.events import Event
from rehearsal_voice.store.database import Connection
from rehearsal_voice.store.queries import Queries
from rehearsal_voice.store.reading import Reader
from rehearsal_voice.store.records import DismissalRow
from rehearsal_voice.store.times import read, written
from rehearsal_voice.store.writer import Writer

Z_95 = 1.96
"""Half the width of a 95 % interval in standard errors."""

BATCH = 10
"""Takes measured anew in one go, so that a rebuild never holds the writer for long."""


@dataclass(frozen=True, slots=True)
class Measure:
    """One number of one take and the seconds of the person's speech it rests on."""

    value: float
    speech_s: float


@dataclass(frozen=True, slots=True)
class MeasuredTake:
    """What numbers are made from."""

    take_id: int
    language: str
    events: tuple[Event, ...]
    dismissals: tuple[DismissalRow, ...]


Measurer = Callable[[MeasuredTake], Mapping[str, Measure]]


@dataclass(frozen=True, slots=True)
class SeriesPoint:
    """One take in a chart."""

    take_id: int
    started_at: datetime
    value: float
    speech_s: float


@dataclass(frozen=True, slots=True)
class WeekPoint:
    """One week in a chart: the mean weighted by speech, and its 95 % interval (None with a single take)."""

    week: date
    mean: float
    low: float | None
    high: float | None
    takes: int
    speech_s: float


@dataclass(frozen=True, slots=True)
class Trend:
    """The mean of the last weeks against that of the weeks before. certain: their intervals do not overlap."""

    before: WeekPoint
    after: WeekPoint
    certain: bool


class Progress:
    """The reading side of the weeks, and the rebuilding of what it reads."""

    def __init__(self, reader: Reader, queries: Queries, writer: Writer) -> None:
        self._reader = reader
        self._queries = queries
        self._writer = writer

    def metrics(self) -> tuple[str, ...]:
        """The names of all numbers there are, in order."""
        # From name to name along the index: DISTINCT would read every number there is.
        rows = self._reader.rows(
            """WITH RECURSIVE names(name) AS (SELECT min(metric) FROM measures WHERE metric != '' UNION ALL
            SELECT (SELECT min(metric) FROM measures WHERE metric > name) FROM names WHERE name IS NOT NULL)
            SELECT name FROM names WHERE name IS NOT NULL"""
        )
        return tuple(row[0] for row in rows)

    def series(
        self,
        metric: str,
        *,
        language: str | None = None,
        scene: str | None = None,
        since: datetime | None = None,
        until: datetime | None = None,
    ) -> tuple[SeriesPoint, ...]:
        """One number take by take, in order of time."""
        rows = self._reader.rows(
            """SELECT t.id, t.started_at, m.value, m.speech_s FROM measures m JOIN takes t ON t.id = m.take_id
            WHERE m.metric = ? AND t.deletion IS NULL AND (? IS NULL OR t.language = ?) AND (? IS NULL OR t.scene = ?)
            AND t.started_at >= ? AND t.started_at < ?
            ORDER BY t.started_at, t.id""",
            (
                metric,
                language,
                language,
                scene,
                scene,
                written(since) if since else "",
                written(until) if until else "9999",
            ),
        )
        return tuple(SeriesPoint(row[0], read(row[1]), row[2], row[3]) for row in rows)

    def missing(self, algorithm: str) -> tuple[int, ...]:
        """Takes whose numbers were never made, or by another version."""
        rows = self._reader.rows(
            """SELECT id FROM takes t WHERE state != 'running' AND deletion IS NULL AND NOT EXISTS
            (SELECT 1 FROM measures m WHERE m.take_id = t.id AND m.algorithm = ?) ORDER BY started_at DESC""",
            (algorithm,),
        )
        return tuple(row[0] for row in rows)

    def rebuild(self, algorithm: str, measure: Measurer, limit: int | None = None) -> int:
        """Make the numbers of takes that lack them, newest first; returns of how many. Run it off the window."""
        takes = self.missing(algorithm)[:limit]
        for start in range(0, len(takes), BATCH):
            made = [(take_id, measure(self._measured(take_id))) for take_id in takes[start : start + BATCH]]
            self._writer.submit(partial(_replace, algorithm=algorithm, made=made)).result()
        return len(takes)

    def _measured(self, take_id: int) -> MeasuredTake:
        take = self._queries.take(take_id)
        language = take.language if take else ""
        return MeasuredTake(take_id, language, self._queries.events(take_id), self._queries.dismissals(take_id))


NOTHING = ""
"""The metric that stands for "measured, and nothing could be told"."""


def _replace(connection: Connection, algorithm: str, made: Iterable[tuple[int, Mapping[str, Measure]]]) -> None:
    for take_id, measures in made:
        connection.execute("DELETE FROM measures WHERE take_id = ?", (take_id,))
        found = [(take_id, algorithm, name, one.value, one.speech_s) for name, one in measures.items()]
        connection.executemany(
            "INSERT INTO measures VALUES (?, ?, ?, ?, ?)", found or [(take_id, algorithm, NOTHING, 0.0, 0.0)]
        )


def by_week(points: Sequence[SeriesPoint]) -> tuple[WeekPoint, ...]:
    """Takes gathered into weeks that begin on Monday (UTC)."""
    weeks: dict[date, list[SeriesPoint]] = {}
    for point in points:
        day = point.started_at.date()
        weeks.setdefault(day - timedelta(days=day.weekday()), []).append(point)
    return tuple(pooled(week, found) for week, found in sorted(weeks.items()))


def pooled(week: date, points: Sequence[SeriesPoint]) -> WeekPoint:
    """Mean weighted by seconds of speech, so that a long take counts for more than a sentence.

    The standard error of a weighted mean, from the scatter between takes (Cochran 1977, ratio of means):
    SE^2 = n/(n-1) * sum(w_i^2 (x_i - m)^2) / (sum w_i)^2.
    """
    weights = [max(point.speech_s, 1e-6) for point in points]
    total = math.fsum(weights)
    mean = math.fsum(weight * point.value for weight, point in zip(weights, points, strict=True)) / total
    count = len(points)
    if count < 2:
        return WeekPoint(week, mean, None, None, count, total)
    spread = math.fsum((weight * (point.value - mean)) ** 2 for weight, point in zip(weights, points, strict=True))
    half = Z_95 * math.sqrt(count / (count - 1) * spread) / total
    return WeekPoint(week, mean, mean - half, mean + half, count, total)


def trend(points: Sequence[SeriesPoint], today: date, weeks: int = 4) -> Trend | None:
    """The last `weeks` weeks against as many before; None where either side has fewer than two takes."""
    edge, start = today - timedelta(weeks=weeks), today - timedelta(weeks=2 * weeks)
    after = [point for point in points if edge < point.started_at.date() <= today]
    before = [point for point in points if start < point.started_at.date() <= edge]
    if len(before) < 2 or len(after) < 2:
        return None
    old, new = pooled(start, before), pooled(edge, after)
    assert old.low is not None and old.high is not None and new.low is not None and new.high is not None
    return Trend(old, new, new.low > old.high or new.high < old.low)
