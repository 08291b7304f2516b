"""What the person and the mentor add and change. Each call returns once it is on disk, a few milliseconds later."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime

from rehearsal_voice.core.clock import Clock
from rehearsal_voice.core.errors import InputFault
from rehearsal_voice.core.events import Moment
from rehearsal_voice.store.database import Connection
from rehearsal_voice.store.edits_weeks import WeekEdits
from rehearsal_voice.store.features import pack_features
from rehearsal_voice.store.records import FeatureSummary
from rehearsal_voice.store.times import written
from rehearsal_voice.store.writer import Writer

MEMORY_KINDS = ("name", "pronouns", "preference", "boundary", "thread", "mood", "other")


class Edits(WeekEdits):
    """The changing side of a profile; numbers that are returned are ids. Raises StorageFault when the disk refuses."""

    def __init__(self, writer: Writer, clock: Clock) -> None:
        self._writer = writer
        self._clock = clock

    # --- about a take ---

    def dismiss_moment(self, take_id: int, moment: Moment) -> int:
        """The person says that this is none: it is not shown and not counted again."""
        values = (take_id, moment.kind, moment.start, moment.end, moment.words, self._now())

        def dismiss(connection: Connection) -> int:
            _measure_again(connection, take_id)
            sql = "INSERT INTO dismissals (take_id, kind, start_s, end_s, words, made_at) VALUES (?, ?, ?, ?, ?, ?)"
            return int(connection.execute(sql, values).lastrowid or 0)

        return self._writer.submit(dismiss).result()

    def restore_moment(self, dismissal_id: int) -> None:
        """It is a moment after all."""

        def restore(connection: Connection) -> None:
            for (take_id,) in connection.execute(
                "SELECT take_id FROM dismissals WHERE id = ?", (dismissal_id,)
            ).fetchall():
                _measure_again(connection, take_id)
            connection.execute("DELETE FROM dismissals WHERE id = ?", (dismissal_id,))

        self._writer.submit(restore).result()

    def save_debrief(self, take_id: int, made_by: str, content: Mapping[str, object]) -> None:
        """What the mentor found; `content` is plain data. A later one replaces it."""
        text = json.dumps(content, ensure_ascii=False, sort_keys=True)
        self._put("INSERT OR REPLACE INTO debriefs VALUES (?, ?, ?, ?)", (take_id, made_by, self._now(), text))

    def save_reflection(self, take_id: int, felt_good: str, will_try: str) -> None:
        """The person's own two lines."""
        values = (take_id, felt_good, will_try, self._now())
        self._put("INSERT OR REPLACE INTO reflections VALUES (?, ?, ?, ?)", values)

    def save_features(self, take_id: int, features: FeatureSummary) -> None:
        """What is left of the sound once it has gone, with the version of what made it."""
        values = (take_id, features.name, features.algorithm, features.hop_ms, pack_features(features))
        self._put("INSERT OR REPLACE INTO features VALUES (?, ?, ?, ?, ?)", values)

    def note_session(self, session_id: str, note: str) -> None:
        self._put("UPDATE sessions SET note = ? WHERE id = ?", (note, session_id))

    def rename_session(self, session_id: str, title: str) -> None:
        """Called so by the person from now on; the scene keeps its own name."""
        self._put("UPDATE sessions SET title = ? WHERE id = ?", (title, session_id))

    # --- the phrasebook ---

    def keep_line(
        self,
        text: str,
        language: str,
        scene: str = "",
        *,
        note: str = "",
        take_id: int | None = None,
        turn: int | None = None,
    ) -> int:
        """Save a line to the person's phrasebook."""
        values = (text, language, scene, note, take_id, turn, self._now())
        sql = "INSERT INTO own_lines (text, language, scene, note, take_id, turn, kept_at) VALUES (?, ?, ?, ?, ?, ?, ?)"
        return self._put(sql, values)

    def change_line(self, line_id: int, text: str, note: str) -> None:
        self._put("UPDATE own_lines SET text = ?, note = ? WHERE id = ?", (text, note, line_id))

    def add_exercise(self, language: str, kind: str, prompt: str, answer: str, due_at: datetime) -> int:
        """Something to be asked again, such as a slip; adding it once more makes it due again."""
        sql = """INSERT INTO exercises (language, kind, prompt, answer, made_at, due_at) VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (language, kind, answer) DO UPDATE SET
            prompt = excluded.prompt, due_at = excluded.due_at, step = 0"""
        return self._put(sql, (language, kind, prompt, answer, self._now(), written(due_at)))

    def answer_exercise(self, exercise_id: int, *, hit: bool, step: int, due_at: datetime) -> None:
        """It was asked: whether it was right, how far apart it stands now, and when it comes again."""
        sql = "UPDATE exercises SET tries = tries + 1, hits = hits + ?, step = ?, due_at = ? WHERE id = ?"
        self._put(sql, (int(hit), step, written(due_at), exercise_id))

    def forget_exercise(self, exercise_id: int) -> None:
        """It is not asked any more."""
        self._put("DELETE FROM exercises WHERE id = ?", (exercise_id,))

    # --- memory and settings ---

    def remember(self, kind: str, text: str, scene: str = "", source: str = "") -> int:
        """One thing the person wants remembered. Raises InputFault for a kind that is not in MEMORY_KINDS."""
        if kind not in MEMORY_KINDS:
            raise InputFault(f"There is no kind of memory called {kind!r}.", f"It is one of {', '.join(MEMORY_KINDS)}.")
        sql = "INSERT INTO memories (kind, text, scene, source, made_at, changed_at) VALUES (?, ?, ?, ?, ?, ?)"
        return self._put(sql, (kind, text, scene, source, self._now(), self._now()))

    def change_memory(self, memory_id: int, text: str) -> None:
        self._put("UPDATE memories SET text = ?, changed_at = ? WHERE id = ?", (text, self._now(), memory_id))

    def set_person_setting(self, name: str, value: object) -> None:
        """A setting that goes with the person; `value` is plain data, None removes it."""
        if value is None:
            self._put("DELETE FROM person_settings WHERE name = ?", (name,))
            return
        text = json.dumps(value, ensure_ascii=False, sort_keys=True)
        self._put("INSERT OR REPLACE INTO person_settings VALUES (?, ?)", (name, text))

    def note_connection(
        self, host: str, purpose: str, bytes_received: int = 0, made_at: datetime | None = None
    ) -> None:
        """A connection was made, now or when `made_at` says: shown on the privacy page."""
        sql = "INSERT INTO connections (made_at, host, purpose, bytes_received) VALUES (?, ?, ?, ?)"
        moment = self._now() if made_at is None else written(made_at)
        self._put(sql, (moment, host, purpose, bytes_received))


def _measure_again(connection: Connection, take_id: int) -> None:
    """Its numbers rest on something that changes now; the housekeeping makes them anew."""
    connection.execute("DELETE FROM measures WHERE take_id = ?", (take_id,))
