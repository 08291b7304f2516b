"""How nervous, as it was told over the weeks: around some takes, or its outline talk by talk."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from itertools import groupby

from rehearsal_voice.store.reading import Reader, Row
from rehearsal_voice.store.records import NervousnessRow
from rehearsal_voice.store.times import read

_TOLD = """SELECT n.id, n.moment, n.value, n.told_at, n.take_id, coalesce(n.talk_id, s.talk_id) AS talk,
    coalesce(n.rung, t.rung) AS rung FROM nervousness n LEFT JOIN takes t ON t.id = n.take_id
    LEFT JOIN sessions s ON s.id = t.session_id WHERE t.deletion IS NULL"""


@dataclass(frozen=True, slots=True)
class NervesRow:
    """One talk, or all that belongs to none (talk_id None). first: the first value. answers: how many there are in all.
    last: the newest of them, in order of time."""

    talk_id: int | None
    first: int
    answers: int
    last: tuple[NervousnessRow, ...]


class NervousnessQueries:
    """Answers to "how nervous, 0 to 10?"; those of deleted takes are not shown."""

    _reader: Reader

    def nervousness_around(self, takes: Collection[int], talk_id: int | None = None) -> tuple[NervousnessRow, ...]:
        """The answers before and after those takes, and those at that talk itself, in order of time."""
        marks = ", ".join("?" * len(takes))
        sql = f"{_TOLD} AND (n.take_id IN ({marks}) OR n.talk_id = ?) ORDER BY n.told_at, n.id"
        return tuple(_answer(row) for row in self._reader.rows(sql, (*takes, talk_id)))

    def nervousness_by_talk(self, last: int) -> tuple[NervesRow, ...]:
        """Talk by talk, the one told of last first. last: so many answers of each, not five years of them."""
        sql = f"""WITH told AS ({_TOLD}), placed AS (
            SELECT *, row_number() OVER (PARTITION BY talk ORDER BY told_at, id) AS place,
            count(*) OVER (PARTITION BY talk) AS answers FROM told)
            SELECT * FROM placed WHERE place = 1 OR place > answers - ? ORDER BY talk, place"""
        found = []
        for talk, rows in groupby(self._reader.rows(sql, (last,)), key=lambda row: row[5]):
            of_talk = list(rows)
            answers = of_talk[0][8]
            newest = tuple(_answer(row) for row in of_talk if row[7] > answers - last)
            found.append(NervesRow(talk, of_talk[0][2], answers, newest))
        return tuple(sorted(found, key=lambda row: row.last[-1].told_at, reverse=True))


def _answer(row: Row) -> NervousnessRow:
    return NervousnessRow(row[1], row[2], read(row[3]), *row[4:7])
