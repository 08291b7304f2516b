"""The life of a take in the database: begun, finished, recovered after a crash, discarded."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from rehearsal_voice.core.audio import to_seconds
from rehearsal_voice.core.events import Event, to_json
from rehearsal_voice.store.database import Connection
from rehearsal_voice.store.packing import pack_lines
from rehearsal_voice.store.reading import Reader
from rehearsal_voice.store.records import TakeState, UnfinishedRow
from rehearsal_voice.store.sheet import TakeSheet
from rehearsal_voice.store.times import LATER_LIFE, SOUND_LIFE, read, written


@dataclass(frozen=True, slots=True)
class NewSession:
    """What is known of a session when it begins. arrival: how the person arrived. talk_id: the talk it prepares."""

    session_id: str
    scene: str
    title: str
    language: str
    arrival: Mapping[str, str] = field(default_factory=dict)
    talk_id: int | None = None


@dataclass(frozen=True, slots=True)
class NewTake:
    """What is known of a take when it begins."""

    session_id: str
    scene: str
    language: str
    variant: str
    gear: str
    rung: int | None = None
    branched_from: int | None = None
    branched_turn: int | None = None


def insert_session(connection: Connection, session: NewSession, now: datetime) -> None:
    """The session is there; it is shown once one of its takes is whole."""
    arrival = json.dumps(dict(session.arrival), ensure_ascii=False)
    connection.execute(
        "INSERT INTO sessions (id, scene, title, language, started_at, arrival, talk_id) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (session.session_id, session.scene, session.title, session.language, written(now), arrival, session.talk_id),
    )


def insert_take(connection: Connection, take: NewTake, now: datetime) -> tuple[int, int]:
    """The new take's id and its number within the session."""
    number = connection.execute(
        "SELECT coalesce(max(number), 0) + 1 FROM takes WHERE session_id = ?", (take.session_id,)
    ).fetchone()[0]
    cursor = connection.execute(
        """INSERT INTO takes (session_id, number, scene, language, variant, gear, state, started_at, rung,
        branched_from, branched_turn) VALUES (?, ?, ?, ?, ?, ?, 'running', ?, ?, ?, ?)""",
        (
            take.session_id, number, take.scene, take.language, take.variant, take.gear, written(now), take.rung,
            take.branched_from, take.branched_turn,
        ),
    )  # fmt: skip
    return int(cursor.lastrowid or 0), int(number)


def finish_take(connection: Connection, take_id: int, state: TakeState, reason: str, now: datetime) -> None:
    """From here on the take is shown. Its events become one blob; its sound lives a day at most."""
    lines = [
        row[0]
        for row in connection.execute("SELECT line FROM running_events WHERE take_id = ? ORDER BY place", (take_id,))
    ]
    connection.execute("INSERT OR REPLACE INTO take_events VALUES (?, ?)", (take_id, pack_lines(lines)))
    connection.execute("DELETE FROM running_events WHERE take_id = ?", (take_id,))
    last_sound = _sound_end(connection, take_id)
    duration = max([to_seconds(last_sound), *(float(json.loads(line).get("t", 0.0)) for line in lines)])
    connection.execute(
        "UPDATE takes SET state = ?, reason = ?, ended_at = ?, duration_s = ?, sound_until = ? WHERE id = ?",
        (state, reason, written(now), duration, written(now + SOUND_LIFE) if last_sound else None, take_id),
    )


def add_late_events(connection: Connection, take_id: int, late: Sequence[Event]) -> None:
    """What was recognised after the crash, with the turns that follow from it, behind what had been written."""
    sql = "SELECT t.language, (SELECT count(*) FROM running_events WHERE take_id = t.id) FROM takes t WHERE t.id = ?"
    language, place = connection.execute(sql, (take_id,)).fetchone()
    sheet = TakeSheet(take_id, language)
    sheet.continue_from(place)
    for event in late:
        sheet.add_event(event, to_json(event))
    sheet.begin_closing()
    sheet.write(connection)


def discard_take(connection: Connection, take_id: int) -> None:
    """Nothing of the take stays; a session without takes goes with it."""
    (session_id,) = connection.execute("SELECT session_id FROM takes WHERE id = ?", (take_id,)).fetchone()
    connection.execute("DELETE FROM takes WHERE id = ?", (take_id,))
    drop_if_empty(connection, session_id)


def drop_if_empty(connection: Connection, session_id: str) -> None:
    """A session whose last take has gone."""
    connection.execute(
        "DELETE FROM sessions WHERE id = ? AND NOT EXISTS (SELECT 1 FROM takes WHERE session_id = sessions.id)",
        (session_id,),
    )


def keep_only_words(connection: Connection, take_id: int, now: datetime) -> None:
    """An unfinished take nobody decided about in time: the transcript is kept, the sound goes."""
    connection.execute("DELETE FROM sound_blocks WHERE take_id = ?", (take_id,))
    finish_take(connection, take_id, "recovered", "undecided", now)


def unfinished_takes(reader: Reader) -> tuple[UnfinishedRow, ...]:
    """Takes that were running when the program ended, oldest first."""
    rows = reader.rows(
        """SELECT t.id, t.session_id, s.title, t.scene, t.started_at, t.put_off,
        (SELECT count(*) FROM turns WHERE take_id = t.id),
        (SELECT coalesce(max(start_sample + samples), 0) FROM sound_blocks WHERE take_id = t.id),
        (SELECT coalesce(max(end_s), 0) FROM turns WHERE take_id = t.id AND speaker = 'person'), t.language
        FROM takes t JOIN sessions s ON s.id = t.session_id WHERE t.state = 'running' ORDER BY t.started_at, t.id"""
    )
    return tuple(
        UnfinishedRow(
            take_id=row[0],
            session_id=row[1],
            title=row[2],
            scene=row[3],
            language=row[9],
            started_at=read(row[4]),
            turns=row[6],
            sound_s=to_seconds(row[7]),
            transcribed_s=row[8],
            later_until=read(row[4]) + LATER_LIFE,
            put_off=bool(row[5]),
        )
        for row in rows
    )


def _sound_end(connection: Connection, take_id: int) -> int:
    sql = "SELECT coalesce(max(start_sample + samples), 0) FROM sound_blocks WHERE take_id = ?"
    return int(connection.execute(sql, (take_id,)).fetchone()[0])
