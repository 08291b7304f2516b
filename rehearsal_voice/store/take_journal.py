"""The journal of a running take, as the engine holds it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from rehearsal_voice.core.audio import AudioFrame
from rehearsal_voice.core.errors import StorageFault
from rehearsal_voice.core.events import Event, to_json
from rehearsal_voice.store.pcm import Piece, to_pcm
from rehearsal_voice.store.sheet import Span, TakeSheet
from rehearsal_voice.store.writer import Writer


@dataclass(frozen=True, slots=True)
class Endings:
    """The two ways a take ends, as its profile does them."""

    finish: Callable[[str], None]
    discard: Callable[[], None]


class TakeJournal:
    """`core.ports.Journal` on the writer thread. Nothing here blocks but `wait_durable` and `close`.

    session_id, take_id, number: who this take is; `number` counts within the session from 1.
    """

    def __init__(self, writer: Writer, sheet: TakeSheet, session_id: str, number: int, endings: Endings) -> None:
        self.session_id = session_id
        self.take_id = sheet.take_id
        self.number = number
        self._writer = writer
        self._sheet = sheet
        self._endings = endings
        self._closed = False

    def captured(self, frame: AudioFrame) -> None:
        piece = Piece(frame.start_sample, to_pcm(frame.samples))
        if not self._closed:  # a straggler must not bring back sound whose review is closed
            self._writer.arrive(self._sheet, lambda: self._sheet.add_sound(piece))

    def record(self, event: Event) -> None:
        line = to_json(event)
        if self._closed:
            return
        self._writer.arrive(self._sheet, lambda: self._sheet.add_event(event, line))

    def flush_soon(self) -> None:
        """Write what is waiting now instead of within a fifth of a second."""
        self._writer.arrive(self._sheet, _nothing_new, at_once=True)

    def durable_until(self) -> int:
        """All captured sound before this sample is on disk."""
        return self._sheet.durable

    def wait_durable(self, sample: int, timeout_s: float) -> bool:
        self.flush_soon()
        with self._sheet.progress:
            self._sheet.progress.wait_for(
                lambda: self._sheet.durable >= sample or self._sheet.fault is not None, timeout_s
            )
            return self._sheet.durable >= sample

    def forget_turn(self, turn: int, from_sample: int, timeout_s: float, until_sample: int | None = None) -> bool:
        """In the profile, in its reserve and in the logs of both."""
        gone = Span(from_sample, until_sample)
        self._writer.arrive(self._sheet, lambda: self._sheet.forget(turn, gone))
        erased = self._writer.erase(lambda connection: self._sheet.erase(connection, turn, gone))
        try:
            return erased.result(timeout_s)
        except (StorageFault, TimeoutError):
            return False

    @property
    def fault(self) -> StorageFault | None:
        """Why the recording stopped, if it had to: neither the profile nor its reserve could be written."""
        return self._sheet.fault

    def close(self, reason: str = "") -> None:
        """The take is over and whole. Waits until that is on disk; a second call does nothing.

        Raises StorageFault when the disk refuses; then the take is offered for recovery at the next start.
        """
        if self._closed:
            return
        self._closed = True
        self._writer.arrive(self._sheet, self._sheet.begin_closing, at_once=True)
        self._endings.finish(reason)

    def discard(self) -> None:
        """Nothing of the take stays, nor of its session if it was the first: for one that could not begin."""
        if not self._closed:
            self._closed = True
            self._endings.discard()


def _nothing_new() -> None:
    """An arrival that only asks for a commit."""
