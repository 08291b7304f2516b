"""How long sound lives: until the review is closed, a day at most, longer only by choice and with a date."""

from __future__ import annotations

from datetime import datetime, timedelta

from rehearsal_voice.core.audio import to_samples
from rehearsal_voice.core.errors import InputFault
from rehearsal_voice.store.database import Connection
from rehearsal_voice.store.pcm import SoundCodec, from_pcm, joined_blocks, to_pcm
from rehearsal_voice.store.queries_sound import LONGEST_STRETCH_SAMPLES, PCM_CODEC, SoundQueries
from rehearsal_voice.store.reading import Reader
from rehearsal_voice.store.takes import keep_only_words
from rehearsal_voice.store.times import LATER_LIFE, SOUND_LIFE, written
from rehearsal_voice.store.writer import Writer

CLOCK_SLACK = timedelta(days=1)
"""A take that ended further in the future than this tells of a clock set back: its sound goes now."""


class SoundKeeper:
    """Encodes, keeps and forgets sound. Encoding runs on the caller's thread, each swap in one transaction."""

    def __init__(self, reader: Reader, writer: Writer, codec: SoundCodec | None) -> None:
        self._reader = reader
        self._writer = writer
        self._codec = codec
        self._sounds = SoundQueries(reader, codec)

    def compress(self, take_id: int) -> None:
        """Raw blocks of a finished take become one encoded stretch a turn. Does nothing where nothing is raw."""
        for turn, places in self._groups(take_id):
            self._swap(take_id, turn, places)

    def keep_take(self, take_id: int, until: datetime) -> None:
        """The whole take can be heard until that date. Raises InputFault when its sound has gone already."""
        self.compress(take_id)

        def mark(connection: Connection) -> int:
            sql = "UPDATE sound_stretches SET kept_until = ? WHERE take_id = ?"
            return connection.execute(sql, (written(until), take_id)).rowcount

        if not self._writer.submit(mark).result():
            raise InputFault("The sound of this has already gone.")

    def keep_moment(self, take_id: int, start_s: float, end_s: float, until: datetime) -> None:
        """Just that moment can be heard until that date. Raises InputFault when its sound has gone already."""
        self.compress(take_id)  # a stretch that is made later, from the same place on, would take the moment's place
        sound = self._sounds.sound(take_id, start_s, end_s)
        if sound is None:
            raise InputFault("The sound of this moment has already gone.")
        name, data = self._encoded(to_pcm(sound.samples))
        row = (take_id, to_samples(sound.start_s), len(sound.samples), -1, name, data, written(until))

        def insert(connection: Connection) -> None:
            whole = connection.execute(
                """UPDATE sound_stretches SET kept_until = max(coalesce(kept_until, ''), ?)
                WHERE take_id = ? AND start_sample = ? AND samples >= ?""",
                (row[6], take_id, row[1], row[2]),
            )
            if not whole.rowcount:
                connection.execute("INSERT OR REPLACE INTO sound_stretches VALUES (?, ?, ?, ?, ?, ?, ?)", row)

        self._writer.submit(insert).result()

    def stop_keeping(self, take_id: int, now: datetime) -> None:
        """What was kept by choice goes now, unless the review is still open."""

        def forget(connection: Connection) -> None:
            connection.execute("UPDATE sound_stretches SET kept_until = NULL WHERE take_id = ?", (take_id,))
            open_still = connection.execute(
                "SELECT 1 FROM takes WHERE id = ? AND sound_until > ?", (take_id, written(now))
            ).fetchone()
            if not open_still:
                forget_sound(connection, take_id)

        self._writer.submit(forget).result()

    def _groups(self, take_id: int) -> list[tuple[int, list[int]]]:
        """Which raw blocks become one stretch: those up to the end of a turn, without a gap, a minute at most."""
        if self._reader.row("SELECT 1 FROM takes WHERE id = ? AND state = 'running'", (take_id,)):
            return []
        ends = self._reader.rows(
            "SELECT turn, end_s FROM turns WHERE take_id = ? AND speaker = 'person' ORDER BY end_s", (take_id,)
        )
        blocks = self._reader.rows(
            "SELECT start_sample, samples FROM sound_blocks WHERE take_id = ? ORDER BY start_sample", (take_id,)
        )
        turn_ends = [(turn, to_samples(end_s)) for turn, end_s in ends]
        return joined_blocks(blocks, turn_ends, LONGEST_STRETCH_SAMPLES)

    def _swap(self, take_id: int, turn: int, places: list[int]) -> None:
        span = (take_id, places[0], places[-1])
        where = "WHERE take_id = ? AND start_sample BETWEEN ? AND ?"
        rows = self._reader.rows(f"SELECT pcm FROM sound_blocks {where} ORDER BY start_sample", span)
        if len(rows) != len(places):
            return
        pcm = b"".join(row[0] for row in rows)
        name, data = self._encoded(pcm)

        def swap(connection: Connection) -> None:
            # Whoever closed the review in the meantime wins: what is gone must not come back encoded.
            gone = connection.execute(f"DELETE FROM sound_blocks {where}", span).rowcount
            if gone == len(places):
                connection.execute(
                    "INSERT OR REPLACE INTO sound_stretches VALUES (?, ?, ?, ?, ?, ?, NULL)",
                    (take_id, places[0], len(pcm) // 2, turn, name, data),
                )

        self._writer.submit(swap).result()

    def _encoded(self, pcm: bytes) -> tuple[str, bytes]:
        if self._codec is None:
            return PCM_CODEC, pcm
        return self._codec.name, self._codec.encode(from_pcm(pcm))


def forget_sound(connection: Connection, take_id: int) -> None:
    """All sound of a take but what is kept by choice."""
    connection.execute("DELETE FROM sound_blocks WHERE take_id = ?", (take_id,))
    connection.execute("DELETE FROM sound_stretches WHERE take_id = ? AND kept_until IS NULL", (take_id,))
    connection.execute("UPDATE takes SET sound_until = NULL WHERE id = ?", (take_id,))


def forget_due_sound(connection: Connection, now: datetime, running: frozenset[int]) -> int:
    """All sound whose time has come; returns of how many takes. running: takes that are being recorded right now."""
    moment, ahead = written(now), written(now + SOUND_LIFE + CLOCK_SLACK)
    due = [
        row[0]
        for row in connection.execute("SELECT id FROM takes WHERE sound_until <= ? OR sound_until > ?", (moment, ahead))
    ]
    for take_id in due:
        forget_sound(connection, take_id)
    kept = connection.execute("DELETE FROM sound_stretches WHERE kept_until <= ?", (moment,)).rowcount
    edge = written(now - LATER_LIFE)
    undecided = [
        row[0]
        for row in connection.execute("SELECT id FROM takes WHERE state = 'running' AND started_at <= ?", (edge,))
        if row[0] not in running
    ]
    for take_id in undecided:
        keep_only_words(connection, take_id, now)
    return len(due) + kept + len(undecided)
