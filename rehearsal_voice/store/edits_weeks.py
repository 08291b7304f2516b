"""What is noted over weeks: micro-goals, evenings, talks for real, nervousness, rituals."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from rehearsal_voice.core.clock import Clock
from rehearsal_voice.core.errors import InputFault
from rehearsal_voice.store.records import NervousMoment
from rehearsal_voice.store.times import written
from rehearsal_voice.store.writer import Writer

MICRO_GOAL_DAYS = 7


class WeekEdits:
    """The part of `Edits` that looks beyond a single session."""

    _writer: Writer
    _clock: Clock

    def set_micro_goal(self, text: str, starts_on: date, metric: str = "") -> int:
        """What the person works on for the week from `starts_on`; one that still runs ends the day before."""
        eve = (starts_on - timedelta(days=1)).isoformat()
        first, last = starts_on.isoformat(), (starts_on + timedelta(days=MICRO_GOAL_DAYS - 1)).isoformat()
        self._put("UPDATE micro_goals SET ends_on = ? WHERE ends_on >= ? AND starts_on < ?", (eve, first, first))
        sql = "INSERT INTO micro_goals (text, metric, starts_on, ends_on) VALUES (?, ?, ?, ?)"
        return self._put(sql, (text, metric, first, last))

    def note_evening(self, micro_goal_id: int, day: date, went_well: str, try_next: str) -> None:
        """The evening's two lines."""
        values = (micro_goal_id, day.isoformat(), went_well, try_next)
        self._put("INSERT OR REPLACE INTO evenings VALUES (?, ?, ?, ?)", values)

    def close_micro_goal(self, micro_goal_id: int, outcome: str) -> None:
        """How the week went, in the person's words."""
        self._put("UPDATE micro_goals SET outcome = ? WHERE id = ?", (outcome, micro_goal_id))

    def add_talk(self, title: str, scene: str = "", planned_on: date | None = None) -> int:
        """A talk in the world outside: "the review is on Friday"."""
        sql = "INSERT INTO talks (title, scene, planned_on, made_at) VALUES (?, ?, ?, ?)"
        return self._put(sql, (title, scene, planned_on.isoformat() if planned_on else None, self._now()))

    def plan_talk(self, talk_id: int, planned_on: date) -> None:
        """It is on another day now."""
        self._put("UPDATE talks SET planned_on = ? WHERE id = ?", (planned_on.isoformat(), talk_id))

    def talk_done(self, talk_id: int, done_on: date, note: str = "") -> None:
        """It was done for real."""
        self._put("UPDATE talks SET done_on = ?, note = ? WHERE id = ?", (done_on.isoformat(), note, talk_id))

    def forget_talk(self, talk_id: int) -> None:
        """The talk and what was told about nerves at it go; its rehearsals stay."""
        self._put("DELETE FROM talks WHERE id = ?", (talk_id,))

    def tell_nervousness(
        self,
        moment: NervousMoment,
        value: int,
        *,
        take_id: int | None = None,
        talk_id: int | None = None,
        rung: int | None = None,
    ) -> None:
        """How nervous, 0 to 10: before or after a take, or at the real talk. Raises InputFault outside of that."""
        if not 0 <= value <= 10:
            raise InputFault("Please choose a number from 0 to 10.")
        sql = "INSERT INTO nervousness (moment, value, told_at, rung, take_id, talk_id) VALUES (?, ?, ?, ?, ?, ?)"
        self._put(sql, (moment, value, self._now(), rung, take_id, talk_id))

    def set_ritual(self, kind: str, at_time: str, days: str = "1234567", *, enabled: bool = False) -> int:
        """A short scene at a time of day, off until the person wants it. at_time: HH:MM; days: ISO weekdays."""
        if not re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", at_time):
            raise InputFault(f"{at_time!r} is not a time of day.", "Write it as 07:30.")
        if not re.fullmatch(r"[1-7]{1,7}", days):
            raise InputFault(f"{days!r} are no weekdays.", "Write them as 12345: 1 is Monday.")
        sql = "INSERT INTO rituals (kind, at_time, days, enabled) VALUES (?, ?, ?, ?)"
        return self._put(sql, (kind, at_time, days, int(enabled)))

    def enable_ritual(self, ritual_id: int, enabled: bool) -> None:
        self._put("UPDATE rituals SET enabled = ? WHERE id = ?", (int(enabled), ritual_id))

    def forget_ritual(self, ritual_id: int) -> None:
        self._put("DELETE FROM rituals WHERE id = ?", (ritual_id,))

    def _put(self, sql: str, values: Sequence[object]) -> int:
        return self._writer.submit(
            lambda connection: int(connection.execute(sql, tuple(values)).lastrowid or 0)
        ).result()

    def _now(self) -> str:
        return written(self._clock.today())
