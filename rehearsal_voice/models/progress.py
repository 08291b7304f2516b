"""What a fetch tells those who watch it, and how they stop it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from rehearsal_voice.core.errors import ModelFault


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the fetch of one model is.

    done_bytes, total_bytes: of the whole model. step: what happens now, in a few words. note: a sentence worth
    keeping on screen (a source does not answer, another is used); empty most of the time.
    """

    model_id: str
    done_bytes: int
    total_bytes: int
    step: str = ""
    note: str = ""


Watcher = Callable[[Progress], None]


class SourceFault(ModelFault):
    """One source did not give the file; the next one is tried. origin: its host, so that others there are skipped."""

    def __init__(self, message: str, *, code: str, origin: str = "") -> None:
        super().__init__(message, code=code)
        self.origin = origin


class Meter:
    """Counts the bytes of one model and tells the watcher; `check` raises when the person has had enough."""

    def __init__(self, model_id: str, total_bytes: int, watcher: Watcher, cancelled: Callable[[], bool]) -> None:
        self._model_id = model_id
        self._total_bytes = total_bytes
        self._watcher = watcher
        self._cancelled = cancelled
        self._finished_bytes = 0
        self._step = ""

    def check(self) -> None:
        """Raises ModelFault, code 'cancelled', once the watcher's `cancelled` says so."""
        if self._cancelled():
            raise ModelFault(
                "The download was stopped.", "What has arrived is kept and used when you try again.", code="cancelled"
            )

    def step(self, words: str) -> None:
        self._step = words
        self._tell(0)

    def within_file(self, file_bytes: int) -> None:
        """So many bytes of the present file are here."""
        self.check()
        self._tell(file_bytes)

    def file_done(self, file_bytes: int) -> None:
        self._finished_bytes += file_bytes
        self._tell(0)

    def note(self, sentence: str) -> None:
        self._tell(0, sentence)

    def _tell(self, file_bytes: int, note: str = "") -> None:
        done = min(self._finished_bytes + file_bytes, self._total_bytes)
        self._watcher(Progress(self._model_id, done, self._total_bytes, self._step, note))
