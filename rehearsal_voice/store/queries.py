"""What was rehearsed: sessions, takes, turns, events, search. Rows are frozen; every method may be called anywhere."""

from __future__ import annotations

import json
import re
from datetime import datetime

from rehearsal_voice.core.events import Event, Heard
from rehearsal_voice.core.transcript import Word
from rehearsal_voice.store.features import unpack_features
from rehearsal_voice.store.packing import events_of, survives, unpack_lines
from rehearsal_voice.store.queries_nervousness import NervousnessQueries
from rehearsal_voice.store.queries_person import PersonQueries
from rehearsal_voice.store.queries_sound import SoundQueries
from rehearsal_voice.store.reading import Row
from rehearsal_voice.store.records import FeatureSummary, FoundRow, SessionRow, TakeRow, TurnRow
from rehearsal_voice.store.times import read, written

_SESSION = """SELECT s.id, s.scene, s.title, s.language, s.started_at, s.ended_at, s.arrival, s.note, s.talk_id,
    count(t.id), coalesce(sum(t.duration_s), 0)
    FROM sessions s JOIN takes t ON t.session_id = s.id AND t.state != 'running' AND t.deletion IS NULL
    WHERE s.deletion IS NULL"""
_TAKE = """SELECT id, session_id, number, scene, language, variant, gear, state, reason, started_at, ended_at,
    duration_s, rung, branched_from, branched_turn, sound_until, review_closed_at
    FROM takes WHERE deletion IS NULL AND state != 'running'"""
SHORTEST_BEGINNING = 3
TURNS_A_SESSION = 20
"""How many hits are looked at for each session wanted: a common word is said in every other turn."""

_WORD = re.compile(r"\w+", re.UNICODE)


class Queries(PersonQueries, NervousnessQueries, SoundQueries):
    """The reading side of a profile. Running and deleted takes are not shown."""

    def sessions(
        self, limit: int = 50, before: datetime | None = None, scene: str | None = None, offset: int = 0
    ) -> tuple[SessionRow, ...]:
        """The newest sessions that started before `before`; those with no whole take are left out."""
        newest = """SELECT id FROM sessions WHERE deletion IS NULL AND started_at < ? AND (? IS NULL OR scene = ?)
            AND EXISTS (SELECT 1 FROM takes WHERE session_id = sessions.id AND state != 'running' AND deletion IS NULL)
            ORDER BY started_at DESC, id DESC LIMIT ? OFFSET ?"""
        edge = written(before) if before else "9999"
        rows = self._reader.rows(
            f"{_SESSION} AND s.id IN ({newest}) GROUP BY s.id ORDER BY s.started_at DESC, s.id DESC",
            (edge, scene, scene, limit, offset),
        )
        return tuple(_session(row) for row in rows)

    def session(self, session_id: str) -> SessionRow | None:
        row = self._reader.row(f"{_SESSION} AND s.id = ? GROUP BY s.id", (session_id,))
        return _session(row) if row else None

    def find_sessions(self, text: str, limit: int = 50, offset: int = 0) -> tuple[SessionRow, ...]:
        """Sessions whose title holds the text or in which its words were said, newest first."""
        pattern = "%" + re.sub(r"([%_\\])", r"\\\1", text.strip()) + "%"
        titled = self._reader.rows(
            "SELECT id FROM sessions WHERE deletion IS NULL AND title LIKE ? ESCAPE '\\'", (pattern,)
        )
        said = self.search(text, (limit + offset) * TURNS_A_SESSION)
        # A session's name begins with its time, so the order of names is that of time.
        names = sorted({row[0] for row in titled} | {row.session_id for row in said}, reverse=True)
        wanted = names[offset : offset + limit]
        marks = ", ".join("?" * len(wanted))
        rows = self._reader.rows(f"{_SESSION} AND s.id IN ({marks}) GROUP BY s.id ORDER BY s.id DESC", wanted)
        return tuple(_session(row) for row in rows)

    def sessions_beginning(self, beginning: str, limit: int = 10) -> tuple[SessionRow, ...]:
        """Sessions whose name begins like this: names begin with the date."""
        rows = self._reader.rows(
            f"{_SESSION} AND substr(s.id, 1, ?) = ? GROUP BY s.id ORDER BY s.id LIMIT ?",
            (len(beginning), beginning, limit),
        )
        return tuple(_session(row) for row in rows)

    def rehearsed_languages(self) -> tuple[str, ...]:
        """Languages there are whole takes in, in order."""
        return self._distinct("language")

    def rehearsed_scenes(self) -> tuple[str, ...]:
        """Scenes there are whole takes of, in order of their ids."""
        return self._distinct("scene")

    def _distinct(self, column: str) -> tuple[str, ...]:
        sql = f"SELECT DISTINCT {column} FROM takes WHERE deletion IS NULL AND state != 'running' ORDER BY 1"
        return tuple(row[0] for row in self._reader.rows(sql))

    def count_sessions(self, first: datetime, last: datetime) -> int:
        """How many sessions started from `first` until before `last`."""
        sql = "SELECT count(*) FROM sessions WHERE deletion IS NULL AND started_at >= ? AND started_at < ?"
        return int((self._reader.row(sql, (written(first), written(last))) or (0,))[0])

    def count(self, rows: str) -> int:
        """How many rows a table holds; `rows` is a table's name and perhaps a WHERE, from the program itself."""
        return int((self._reader.row(f"SELECT count(*) FROM {rows}") or (0,))[0])

    def takes(self, session_id: str) -> tuple[TakeRow, ...]:
        """The whole takes of a session, in order."""
        return tuple(
            _take(row) for row in self._reader.rows(f"{_TAKE} AND session_id = ? ORDER BY number", (session_id,))
        )

    def take(self, take_id: int) -> TakeRow | None:
        row = self._reader.row(f"{_TAKE} AND id = ?", (take_id,))
        return _take(row) if row else None

    def takes_of_scene(self, scene: str, limit: int = 50) -> tuple[TakeRow, ...]:
        """The newest takes of a scene, over all sessions: to compare, and to count rehearsals of the same talk."""
        sql = f"{_TAKE} AND scene = ? ORDER BY started_at DESC LIMIT ?"
        return tuple(_take(row) for row in self._reader.rows(sql, (scene, limit)))

    def event_lines(self, take_id: int) -> list[str]:
        """The events of a take as they were written, one JSON line each."""
        packed = self._reader.row("SELECT lines FROM take_events WHERE take_id = ?", (take_id,))
        if packed:
            return unpack_lines(packed[0])
        rows = self._reader.rows("SELECT line FROM running_events WHERE take_id = ? ORDER BY place", (take_id,))
        return [row[0] for row in rows]

    def standing_turns(self, take_id: int) -> tuple[int, ...]:
        """The numbers of its turns that are not deleted: what is made of a take holds as long as these are the same."""
        rows = self._reader.rows(
            "SELECT turn FROM turns WHERE take_id = ? AND deletion IS NULL ORDER BY id", (take_id,)
        )
        return tuple(row[0] for row in rows)

    def events(self, take_id: int) -> tuple[Event, ...]:
        """The truth about a take: every number is made from these. Deleted turns are left out."""
        gone = {
            row[0] for row in self._reader.rows("SELECT turn FROM turns WHERE take_id = ? AND deletion > 0", (take_id,))
        }
        return tuple(event for event in events_of(self.event_lines(take_id)) if survives(event, gone))

    def turns(self, take_id: int) -> tuple[TurnRow, ...]:
        """The transcript in the order it was spoken, words included."""
        words = {event.turn: event.words for event in self.events(take_id) if isinstance(event, Heard)}
        rows = self._reader.rows(
            """SELECT take_id, turn, speaker, text, start_s, end_s, language, confidence, complete, source
            FROM turns WHERE take_id = ? AND deletion IS NULL ORDER BY turn, speaker = 'partner'""",
            (take_id,),
        )
        return tuple(_turn(row, words.get(row[1], ())) for row in rows)

    def features(self, take_id: int, name: str) -> FeatureSummary | None:
        """What is left of the sound of a take, and which version of what made it."""
        sql = "SELECT algorithm, hop_ms, data FROM features WHERE take_id = ? AND name = ?"
        row = self._reader.row(sql, (take_id, name))
        return unpack_features(name, *row) if row else None

    def search(self, text: str, limit: int = 50) -> tuple[FoundRow, ...]:
        """Turns that hold all the words, newest first; the last word may be a beginning, of three letters or more.

        Not by relevance: weighing every turn that holds a common word takes a second in five years of turns, and a
        person looks for when it was said. Short beginnings match half of all words, so they are taken as words.
        """
        words = _WORD.findall(text)
        if not words:
            return ()
        wanted = " ".join(f'"{word}"' for word in words) + ("*" if len(words[-1]) >= SHORTEST_BEGINNING else "")
        rows = self._reader.rows(
            """SELECT k.session_id, t.take_id, t.turn, t.speaker, s.title, k.started_at, t.start_s, t.text
            FROM turn_words f JOIN turns t ON t.id = f.rowid JOIN takes k ON k.id = t.take_id
            JOIN sessions s ON s.id = k.session_id WHERE turn_words MATCH ? AND t.deletion IS NULL
            AND k.deletion IS NULL AND k.state != 'running' ORDER BY f.rowid DESC LIMIT ?""",
            (wanted, limit),
        )
        return tuple(FoundRow(*(*row[:5], read(row[5]), row[6], _excerpt(row[7], words))) for row in rows)


def _session(row: Row) -> SessionRow:
    return SessionRow(
        session_id=row[0],
        scene=row[1],
        title=row[2],
        language=row[3],
        started_at=read(row[4]),
        ended_at=read(row[5]) if row[5] else None,
        arrival=json.loads(row[6]),
        note=row[7],
        talk_id=row[8],
        takes=row[9],
        duration_s=row[10],
    )


def _take(row: Row) -> TakeRow:
    started, ended = read(row[9]), read(row[10]) if row[10] else None
    until, closed = (read(text) if text else None for text in row[15:17])
    return TakeRow(*(*row[:9], started, ended, *row[11:15], until, closed))


def _turn(row: Row, words: tuple[Word, ...]) -> TurnRow:
    take_id, turn, speaker, text, *rest = row
    start_s, end_s, language, confidence, complete, source = rest
    own = words if speaker == "person" else ()
    return TurnRow(take_id, turn, speaker, text, own, start_s, end_s, language, confidence, bool(complete), source)


def _excerpt(text: str, words: list[str], around: int = 40) -> str:
    """The neighbourhood of the first hit, every hit between [ and ]."""
    pattern = re.compile("|".join(rf"\b{re.escape(word)}\w*" for word in words), re.IGNORECASE)
    first = pattern.search(text)
    start = max(0, first.start() - around) if first else 0
    piece = text[start : start + 3 * around]
    marked = pattern.sub(lambda match: f"[{match.group()}]", piece)
    return ("…" if start else "") + marked + ("…" if start + len(piece) < len(text) else "")
