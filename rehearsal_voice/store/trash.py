"""Deleting, with an hour to think again, and then really gone: from the file, its log, its index and its backups."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from rehearsal_voice.core.audio import to_samples
from rehearsal_voice.core.clock import Clock
from rehearsal_voice.core.errors import InputFault
from rehearsal_voice.store.database import Connection
from rehearsal_voice.store.packing import line_survives, pack_lines, unpack_lines
from rehearsal_voice.store.reading import Reader
from rehearsal_voice.store.takes import drop_if_empty
from rehearsal_voice.store.times import UNDO_LIFE, written
from rehearsal_voice.store.writer import Writer

_MARKED = ("sessions", "takes", "turns", "own_lines", "memories")


class Trash:
    """Each deletion returns its number, for `undo`. Until it is final nothing of it is shown anywhere."""

    def __init__(self, reader: Reader, writer: Writer, clock: Clock) -> None:
        self._reader = reader
        self._writer = writer
        self._clock = clock

    def delete_session(self, session_id: str) -> int:
        """A session with all its takes. Raises InputFault when there is none."""
        return self._delete("a session", lambda c, d: _mark_sessions(c, d, "id = ?", (session_id,)))

    def delete_take(self, take_id: int) -> int:
        return self._delete("a take", lambda c, d: _mark(c, "takes", "id = ?", (d, take_id)))

    def delete_turn(self, take_id: int, turn: int) -> int:
        """What was said in one exchange, by both, with its sound and everything noted about it: a moment that shall
        not stay."""
        return self._delete("a moment", lambda c, d: _mark(c, "turns", "take_id = ? AND turn = ?", (d, take_id, turn)))

    def delete_between(self, first: datetime, last: datetime) -> int:
        """All sessions that started from `first` until before `last`."""
        values = (written(first), written(last))
        return self._delete(
            "a stretch of time", lambda c, d: _mark_sessions(c, d, "started_at >= ? AND started_at < ?", values)
        )

    def delete_line(self, line_id: int) -> int:
        return self._delete("a line", lambda c, d: _mark(c, "own_lines", "id = ?", (d, line_id)))

    def forget_memory(self, memory_id: int) -> int:
        return self._delete("a memory", lambda c, d: _mark(c, "memories", "id = ?", (d, memory_id)))

    def delete_everything(self) -> int:
        """All sessions, lines and memories. What else the person noted goes with it when it becomes final."""

        def mark_all(connection: Connection, deletion: int) -> int:
            sessions = _mark_sessions(connection, deletion, "1 = 1", ())
            others = [_mark(connection, table, "1 = 1", (deletion,)) for table in ("own_lines", "memories")]
            return sessions + sum(others) or 1

        return self._delete(EVERYTHING, mark_all)

    def undo(self, deletion: int) -> None:
        """It is all back. Raises InputFault once it is final."""

        def restore(connection: Connection) -> int:
            for table in _MARKED:
                connection.execute(f"UPDATE {table} SET deletion = NULL WHERE deletion = ?", (deletion,))
            return connection.execute("DELETE FROM deletions WHERE id = ?", (deletion,)).rowcount

        if not self._writer.submit(restore).result():
            raise InputFault("This has been deleted for good already.")

    def finish_due(self) -> int:
        """Make final what has waited long enough; returns how many deletions. `Profile.tidy` cleans the file after."""
        now = self._clock.today()
        # A deletion from the future tells of a clock set back, which must not keep what was deleted.
        due, values = "final_at <= ? OR made_at > ?", (written(now), written(now + UNDO_LIFE))
        return self._writer.submit(lambda connection: finish(connection, due, values)).result()

    def finish_all(self) -> int:
        """Make everything final now; `Profile.empty_trash` cleans the file and the backups after it."""
        return self._writer.submit(lambda connection: finish(connection, "1 = 1", ())).result()

    def _delete(self, what: str, mark: Callable[[Connection, int], int]) -> int:
        now = self._clock.today()

        def delete(connection: Connection) -> int | None:
            cursor = connection.execute(
                "INSERT INTO deletions (what, made_at, final_at) VALUES (?, ?, ?)",
                (what, written(now), written(now + UNDO_LIFE)),
            )
            deletion = int(cursor.lastrowid or 0)
            if mark(connection, deletion):
                return deletion
            connection.execute("DELETE FROM deletions WHERE id = ?", (deletion,))
            return None

        deletion = self._writer.submit(delete).result()
        if deletion is None:
            raise InputFault("There is nothing to delete there.")
        return deletion


EVERYTHING = "everything"


def _mark(connection: Connection, table: str, where: str, values: tuple[object, ...]) -> int:
    sql = f"UPDATE {table} SET deletion = ? WHERE {where} AND deletion IS NULL"
    return connection.execute(sql, values).rowcount


def _mark_sessions(connection: Connection, deletion: int, where: str, values: tuple[object, ...]) -> int:
    """Sessions and their takes, so that whoever asks for takes need not ask for their session too."""
    found = _mark(connection, "sessions", where, (deletion, *values))
    _mark(connection, "takes", "session_id IN (SELECT id FROM sessions WHERE deletion = ?)", (deletion, deletion))
    return found


def finish(connection: Connection, which: str, values: tuple[object, ...]) -> int:
    """Remove the rows of these deletions; the words leave the index with them."""
    due = connection.execute(f"SELECT id, what FROM deletions WHERE {which}", values).fetchall()
    for deletion, what in due:
        _forget_turns(connection, deletion)
        emptied = connection.execute("SELECT DISTINCT session_id FROM takes WHERE deletion = ?", (deletion,)).fetchall()
        for table in _MARKED:
            connection.execute(f"DELETE FROM {table} WHERE deletion = ?", (deletion,))
        if what == EVERYTHING:
            _forget_the_rest(connection)
        for (session_id,) in emptied:
            drop_if_empty(connection, session_id)
        connection.execute("DELETE FROM deletions WHERE id = ?", (deletion,))
    return len(due)


def _forget_turns(connection: Connection, deletion: int) -> None:
    rows = connection.execute(
        "SELECT take_id, turn, start_s, end_s FROM turns WHERE deletion = ?", (deletion,)
    ).fetchall()
    for take_id in {row[0] for row in rows}:
        gone = {row[1] for row in rows if row[0] == take_id}
        packed = connection.execute("SELECT lines FROM take_events WHERE take_id = ?", (take_id,)).fetchone()
        if packed:
            lines = unpack_lines(packed[0])
            left = [line for line in lines if line_survives(line, gone)]
            connection.execute("UPDATE take_events SET lines = ? WHERE take_id = ?", (pack_lines(left), take_id))
        for table in ("debriefs", "features", "measures"):
            connection.execute(f"DELETE FROM {table} WHERE take_id = ?", (take_id,))
        _forget_stretches(connection, take_id, [(row[2], row[3]) for row in rows if row[0] == take_id])


def _forget_stretches(connection: Connection, take_id: int, spans: list[tuple[float, float]]) -> None:
    for start_s, end_s in spans:
        span = (take_id, to_samples(end_s), to_samples(start_s))
        for table in ("sound_blocks", "sound_stretches"):
            connection.execute(
                f"DELETE FROM {table} WHERE take_id = ? AND start_sample < ? AND start_sample + samples > ?", span
            )
        connection.execute(
            "DELETE FROM dismissals WHERE take_id = ? AND start_s < ? AND end_s > ?", (take_id, end_s, start_s)
        )


def _forget_the_rest(connection: Connection) -> None:
    tables = ("goals", "exercises", "micro_goals", "talks", "nervousness", "rituals", "person_settings", "connections")
    for table in tables:
        connection.execute(f"DELETE FROM {table}")
