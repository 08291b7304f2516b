"""What a running take has waiting to be written: touched by the writer's thread alone.

Turn rows are made here, from the events, in the transaction that writes the events. Words are never committed ahead
of their sound: a transcript whose last sample has not arrived yet waits, and what follows it waits behind it.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass, replace

from rehearsal_voice.core.audio import SAMPLE_RATE_HZ, to_samples
from rehearsal_voice.core.errors import StorageFault
from rehearsal_voice.core.events import (
    Event,
    Heard,
    PartialHeard,
    ReplyHeard,
    SpeechEnd,
    from_json,
    to_json,
)
from rehearsal_voice.store.database import Connection
from rehearsal_voice.store.pcm import Piece, in_blocks

DUE_SAMPLES = SAMPLE_RATE_HZ // 5
"""200 ms: see `writer.COMMIT_INTERVAL_S`."""

LONGEST_BLOCK_SAMPLES = SAMPLE_RATE_HZ // 4
"""A block is the smallest piece that can be cut off at the end of a turn, also when a slow disk makes batches grow."""

PUT_TURN = """INSERT INTO turns (take_id, turn, speaker, text, start_s, end_s, language, confidence, complete, source)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (take_id, turn, speaker) DO UPDATE SET
    text = CASE WHEN speaker = 'partner' AND end_s <= excluded.start_s
        THEN text || ' ' || excluded.text ELSE excluded.text END,
    start_s = CASE WHEN speaker = 'partner' AND end_s <= excluded.start_s THEN start_s ELSE excluded.start_s END,
    end_s = excluded.end_s, language = excluded.language, confidence = excluded.confidence,
    complete = excluded.complete, source = excluded.source"""
"""After a silence the partner may speak twice in one turn: what it says later is added to its row."""


@dataclass(frozen=True, slots=True)
class Span:
    """Sound that is taken back, in samples. until: None when it is all that comes after."""

    start: int
    until: int | None

    def touches(self, piece: Piece) -> bool:
        return piece.end_sample > self.start and (self.until is None or piece.start_sample < self.until)


class TakeSheet:
    """One running take. `durable` is guarded by `progress`, which is notified at every commit."""

    def __init__(self, take_id: int, language: str) -> None:
        self.take_id = take_id
        self.progress = threading.Condition()
        self.durable = 0
        self.fault: StorageFault | None = None
        self._language = language
        self._pieces: list[Piece] = []
        self._events: list[tuple[Event, str]] = []
        self._ready = 0
        self._written = 0
        self._received = 0
        self._spoken: dict[int, SpeechEnd] = {}
        self._closing = False
        self._gone: list[Span] = []

    # --- taking in ---

    def add_sound(self, piece: Piece) -> None:
        if self.fault is None and not any(span.touches(piece) for span in self._gone):
            self._pieces.append(piece)
            self._received = max(self._received, piece.end_sample)

    def add_event(self, event: Event, line: str) -> None:
        """line: the event as it is kept; made by whoever recorded it, so that a mistake is met there."""
        if self.fault is None:
            self._events.append((event, line))

    def continue_from(self, place: int) -> None:
        """So many events of this take are written already."""
        self._written = place

    def forget(self, turn: int, gone: Span) -> None:
        """Drop what waits of this turn's words and of that sound, and take in no more of it."""
        self._gone.append(gone)
        self._pieces = [piece for piece in self._pieces if not gone.touches(piece)]
        self._events = [
            (event, line)
            for event, line in self._events
            if not (isinstance(event, PartialHeard) and event.turn == turn)
        ]

    def erase(self, connection: Connection, turn: int, gone: Span) -> None:
        """The same for what is written already. An event keeps its place, since places are counted; its words go.

        A block that began before the turn keeps what was captured until then (two bytes a sample).
        """
        from_sample = gone.start
        connection.execute(
            """UPDATE sound_blocks SET samples = ? - start_sample, pcm = substr(pcm, 1, 2 * (? - start_sample))
            WHERE take_id = ? AND start_sample < ? AND start_sample + samples > ?""",
            (from_sample, from_sample, self.take_id, from_sample, from_sample),
        )
        connection.execute(
            "DELETE FROM sound_blocks WHERE take_id = ? AND start_sample >= ? AND (? IS NULL OR start_sample < ?)",
            (self.take_id, from_sample, gone.until, gone.until),
        )
        rows = connection.execute(
            "SELECT place, line FROM running_events WHERE take_id = ? AND line LIKE ?",
            (self.take_id, f'%"{PartialHeard.kind}"%'),
        ).fetchall()
        for place, line in rows:
            event = from_json(line)
            if isinstance(event, PartialHeard) and event.turn == turn:
                connection.execute(
                    "UPDATE running_events SET line = ? WHERE take_id = ? AND place = ?",
                    (to_json(replace(event, text="")), self.take_id, place),
                )

    def begin_closing(self) -> None:
        """No more sound will come, so nothing waits for it any longer."""
        self._closing = True

    # --- the writer's questions ---

    def due(self) -> bool:
        return sum(piece.samples for piece in self._pieces) >= DUE_SAMPLES

    def waiting(self) -> bool:
        return self.fault is None and bool(self._pieces or self._events_ready())

    def write(self, connection: Connection) -> None:
        """Sound first, then events, then the turns that follow from them."""
        connection.executemany(
            "INSERT OR REPLACE INTO sound_blocks (take_id, start_sample, samples, pcm) VALUES (?, ?, ?, ?)",
            [
                (self.take_id, block.start_sample, block.samples, block.pcm)
                for block in in_blocks(self._pieces, LONGEST_BLOCK_SAMPLES)
            ],
        )
        ready = self._events_ready()
        self._ready = len(ready)
        connection.executemany(
            "INSERT OR REPLACE INTO running_events (take_id, place, line) VALUES (?, ?, ?)",
            [(self.take_id, self._written + offset, line) for offset, (_, line) in enumerate(ready)],
        )
        for event, _ in ready:
            self._project(connection, event)

    def committed(self) -> None:
        until = max((piece.end_sample for piece in self._pieces), default=0)
        self._pieces.clear()
        del self._events[: self._ready]
        self._written += self._ready
        self._ready = 0
        with self.progress:
            self.durable = max(self.durable, until)
            self.progress.notify_all()

    def lost(self, fault: StorageFault) -> None:
        self._pieces.clear()
        self._events.clear()
        with self.progress:
            self.fault = fault
            self.progress.notify_all()

    # --- inside ---

    def _events_ready(self) -> Sequence[tuple[Event, str]]:
        for place, (event, _) in enumerate(self._events):
            if isinstance(event, SpeechEnd):
                self._spoken[event.turn] = event
            if isinstance(event, Heard) and self._ahead_of_sound(event):
                return self._events[:place]
        return self._events

    def _ahead_of_sound(self, heard: Heard) -> bool:
        spoken = self._spoken.get(heard.turn)
        if self._closing or heard.source == "typed" or spoken is None:
            return False
        return to_samples(spoken.t) > self._received

    def _project(self, connection: Connection, event: Event) -> None:
        if isinstance(event, Heard) and event.text.strip():
            spoken = self._spoken.get(event.turn)
            start, end = (spoken.start, spoken.t) if spoken else _word_span(event)
            self._put(connection, event, "person", (start, end, event.language, event.confidence, 1, event.source))
        elif isinstance(event, ReplyHeard) and event.text.strip():
            facts = (event.start, event.t, self._language, 1.0, int(event.complete), "spoken")
            self._put(connection, event, "partner", facts)

    def _put(
        self,
        connection: Connection,
        event: Heard | ReplyHeard,
        speaker: str,
        facts: tuple[float, float, str, float, int, str],
    ) -> None:
        connection.execute(PUT_TURN, (self.take_id, event.turn, speaker, event.text, *facts))


def _word_span(event: Heard) -> tuple[float, float]:
    """Where a turn without a `speech_end` lies: its words say it, or the moment it was typed."""
    return (event.words[0].start, event.words[-1].end) if event.words else (event.t, event.t)
