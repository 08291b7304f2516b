"""What the person and the mentor made of it: moments dismissed, goals, lines, weeks, memory, settings."""

from __future__ import annotations

import json
from datetime import date

from rehearsal_voice.store.reading import Reader
from rehearsal_voice.store.records import (
    ConnectionRow,
    DebriefRow,
    DeletionRow,
    DismissalRow,
    ExerciseRow,
    MemoryRow,
    MicroGoalRow,
    OwnLineRow,
    ReflectionRow,
    RitualRow,
    TalkRow,
)
from rehearsal_voice.store.times import read


class PersonQueries:
    """The reading side of all that is not the recording itself."""

    _reader: Reader

    def dismissals(self, take_id: int) -> tuple[DismissalRow, ...]:
        rows = self._reader.rows(
            """SELECT id, take_id, kind, start_s, end_s, words, made_at FROM dismissals
            WHERE take_id = ? ORDER BY start_s""",
            (take_id,),
        )
        return tuple(DismissalRow(*(*row[:6], read(row[6]))) for row in rows)

    def dismissed_count(self, kind: str) -> int:
        """How many moments of that kind the person has said were none, in all takes."""
        row = self._reader.row("SELECT count(*) FROM dismissals WHERE kind = ?", (kind,))
        return int(row[0]) if row else 0

    def debrief(self, take_id: int) -> DebriefRow | None:
        row = self._reader.row("SELECT take_id, made_by, made_at, content FROM debriefs WHERE take_id = ?", (take_id,))
        return DebriefRow(row[0], row[1], read(row[2]), json.loads(row[3])) if row else None

    def reflection(self, take_id: int) -> ReflectionRow | None:
        sql = "SELECT take_id, felt_good, will_try, made_at FROM reflections WHERE take_id = ?"
        row = self._reader.row(sql, (take_id,))
        return ReflectionRow(*(*row[:3], read(row[3]))) if row else None

    def own_lines(self, language: str | None = None) -> tuple[OwnLineRow, ...]:
        """The person's phrasebook, newest first."""
        rows = self._reader.rows(
            """SELECT id, text, language, scene, note, take_id, turn, kept_at FROM own_lines
            WHERE deletion IS NULL AND (? IS NULL OR language = ?) ORDER BY kept_at DESC, id DESC""",
            (language, language),
        )
        return tuple(OwnLineRow(*(*row[:7], read(row[7]))) for row in rows)

    def exercises(self, language: str) -> tuple[ExerciseRow, ...]:
        """Everything to be asked again in that language, the longest overdue first."""
        rows = self._reader.rows(
            """SELECT id, language, kind, prompt, answer, due_at, step, tries, hits FROM exercises
            WHERE language = ? ORDER BY due_at, id""",
            (language,),
        )
        return tuple(ExerciseRow(*(*row[:5], read(row[5]), *row[6:])) for row in rows)

    def micro_goals(self) -> tuple[MicroGoalRow, ...]:
        """What was worked on, week by week, newest first, with the evenings' two lines."""
        evenings: dict[int, list[tuple[date, str, str]]] = {}
        for goal, day, well, following in self._reader.rows(
            "SELECT micro_goal_id, day, went_well, try_next FROM evenings ORDER BY day"
        ):
            evenings.setdefault(goal, []).append((date.fromisoformat(day), well, following))
        rows = self._reader.rows(
            "SELECT id, text, metric, starts_on, ends_on, outcome FROM micro_goals ORDER BY starts_on DESC, id DESC"
        )
        return tuple(
            MicroGoalRow(
                *(
                    *row[:3],
                    date.fromisoformat(row[3]),
                    date.fromisoformat(row[4]),
                    row[5],
                    tuple(evenings.get(row[0], ())),
                )
            )
            for row in rows
        )

    def talks(self) -> tuple[TalkRow, ...]:
        """Talks in the world outside: those to come first, then those done, newest first."""
        rows = self._reader.rows(
            """SELECT id, title, scene, planned_on, done_on, note FROM talks
            ORDER BY done_on IS NOT NULL, done_on DESC, planned_on, id"""
        )
        return tuple(TalkRow(*(*row[:3], _day(row[3]), _day(row[4]), row[5])) for row in rows)

    def rituals(self) -> tuple[RitualRow, ...]:
        rows = self._reader.rows("SELECT id, kind, at_time, days, enabled FROM rituals ORDER BY at_time, id")
        return tuple(RitualRow(*(*row[:4], bool(row[4]))) for row in rows)

    def memories(self, scene: str | None = None) -> tuple[MemoryRow, ...]:
        """All that is remembered; with a scene, what belongs to it or to every scene."""
        rows = self._reader.rows(
            """SELECT id, kind, text, scene, source, made_at, changed_at FROM memories
            WHERE deletion IS NULL AND (? IS NULL OR scene IN ('', ?)) ORDER BY kind, made_at, id""",
            (scene, scene),
        )
        return tuple(MemoryRow(*(*row[:5], read(row[5]), read(row[6]))) for row in rows)

    def person_settings(self) -> dict[str, object]:
        """Settings that go with the person and not with the machine."""
        return {name: json.loads(value) for name, value in self._reader.rows("SELECT name, value FROM person_settings")}

    def connections(self, limit: int = 200) -> tuple[ConnectionRow, ...]:
        """Which connections were made, newest first."""
        sql = "SELECT made_at, host, purpose, bytes_received FROM connections ORDER BY made_at DESC, id DESC LIMIT ?"
        return tuple(ConnectionRow(read(row[0]), *row[1:]) for row in self._reader.rows(sql, (limit,)))

    def deletions(self) -> tuple[DeletionRow, ...]:
        """What was deleted and can still be had back, newest first."""
        rows = self._reader.rows("SELECT id, what, made_at, final_at FROM deletions ORDER BY id DESC")
        return tuple(DeletionRow(row[0], row[1], read(row[2]), read(row[3])) for row in rows)


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
