"""Pieces of a recording recognised side by side, while the next ones are cut."""

from __future__ import annotations

from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass

from rehearsal_voice.core.audio import FloatArray, to_seconds
from rehearsal_voice.core.ports import Doubt, HesitationEar, Recogniser
from rehearsal_voice.core.transcript import Transcript
from rehearsal_voice.engine.scribe import shifted
from rehearsal_voice.pacing.hesitations import moved

_WAITING_EACH = 2
"""Pieces that may wait for each reader: more would only hold sound."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Sound to be read, and where it begins on the recording's clock. wider: the same with more room around it."""

    sound: FloatArray
    start_sample: int
    wider: FloatArray
    wider_start_sample: int


@dataclass(frozen=True, slots=True)
class ReadPiece:
    """What was heard in a piece, on the recording's clock."""

    transcript: Transcript
    doubts: tuple[Doubt, ...]


class PieceReaders:
    """Reads pieces with so many threads; a recogniser that takes one call at a time lets them wait for each other."""

    def __init__(self, recogniser: Recogniser, ear: HesitationEar | None, language: str | None, readers: int) -> None:
        self._recogniser = recogniser
        self._ear = ear
        self._language = language
        self._most = _WAITING_EACH * readers
        self._pool = ThreadPoolExecutor(readers, thread_name_prefix="hearing")
        self._waiting: deque[Future[ReadPiece]] = deque()

    def read(self, piece: Piece) -> Future[ReadPiece]:
        """Waits while too many pieces are being read already."""
        while self._waiting and (self._waiting[0].done() or len(self._waiting) >= self._most):
            self._waiting.popleft().result()
        future = self._pool.submit(self._read, piece)
        self._waiting.append(future)
        return future

    def close(self) -> None:
        """Whatever has not begun is left out."""
        self._pool.shutdown(cancel_futures=True)

    def _read(self, piece: Piece) -> ReadPiece:
        heard = self._recogniser.transcribe(piece.sound, self._language)
        doubts: tuple[Doubt, ...] = ()
        if self._ear is not None and heard.language:
            found = self._ear.doubts(piece.wider, heard.language)
            doubts = tuple(moved(found, to_seconds(piece.wider_start_sample)))
        return ReadPiece(shifted(heard, to_seconds(piece.start_sample)), doubts)
