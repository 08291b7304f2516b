"""Thousands of recordings, one row each: resumable, over all cores, or over the machines of a Dask cluster.

A ledger beside the table is the truth while the work goes on: one line of JSON for each recording that is done, on disk
before the next one is counted. A run that was cut short reads it and goes on; the table is written from it at the end.
"""

from __future__ import annotations

import json
import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Executor, Future, wait
from concurrent.futures.process import BrokenProcessPool
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Literal

from rehearsal_voice.core.errors import InputFault

SOUND_FILES = frozenset({".wav", ".flac", ".mp3", ".ogg", ".oga", ".opus", ".m4a", ".aac", ".wma", ".aiff", ".webm"})
LEDGER_SUFFIX = ".ledger.jsonl"

State = Literal["done", "failed"]


@dataclass(frozen=True, slots=True)
class Recording:
    """One file of the archive. name: its path below the archive's folder; size and change tell whether it is the same
    one as in an earlier run."""

    name: str
    path: Path
    size_bytes: int
    changed_ns: int


@dataclass(frozen=True, slots=True)
class Row:
    """What became of one recording. values: the columns of the table; reason: why there are none."""

    name: str
    size_bytes: int
    changed_ns: int
    state: State
    reason: str = ""
    values: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Plan:
    """How to go about it. jobs: processes, 0 for one a core. dask: a scheduler's address, empty for this machine.
    quiet: without a progress bar."""

    language: str = ""
    jobs: int = 0
    dask: str = ""
    home: Path | None = None
    quiet: bool = False


Measure = Callable[[Path], Mapping[str, Any]]
"""Hears one recording and returns its columns. Runs in another process or on another machine, so it must be a
module-level callable (or a partial of one). A RehearsalError it raises becomes the row's reason."""


def recordings_below(folder: Path) -> tuple[Recording, ...]:
    """All sound files in the folder and below it, by name. Raises InputFault where there are none."""
    found = []
    for path in sorted(folder.rglob("*")):
        if path.suffix.lower() in SOUND_FILES and path.is_file():
            facts = path.stat()
            found.append(Recording(str(path.relative_to(folder)), path.resolve(), facts.st_size, facts.st_mtime_ns))
    if not found:
        raise InputFault(f"There are no recordings in {folder}.", "Look for wav, flac, mp3, ogg or m4a files.")
    return tuple(found)


class Ledger:
    """The rows that are done, one line each. A line that a crash tore is dropped when the file is opened."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self.rows: dict[str, Row] = {}
        whole = 0
        if file.exists():
            for line in file.read_bytes().splitlines(keepends=True):
                row = _row(line)
                if row is None:
                    break
                self.rows[row.name] = row
                whole += len(line)
        self._handle = file.open("ab")
        self._handle.truncate(whole)

    def missing(self, recordings: Sequence[Recording]) -> list[Recording]:
        """Those without a row, or whose file is another one by now. A failed one is not tried again."""
        return [recording for recording in recordings if not self._known(recording)]

    def add(self, row: Row) -> None:
        """On disk when this returns."""
        self._handle.write(json.dumps(asdict(row), ensure_ascii=False).encode() + b"\n")
        self._handle.flush()
        os.fsync(self._handle.fileno())
        self.rows[row.name] = row

    def close(self) -> None:
        self._handle.close()

    def _known(self, recording: Recording) -> bool:
        row = self.rows.get(recording.name)
        return row is not None and (row.size_bytes, row.changed_ns) == (recording.size_bytes, recording.changed_ns)


def work_through(
    recordings: Iterable[Recording], measure: Measure, make_executor: Callable[[], Executor], at_once: int
) -> Iterator[Row]:
    """Rows in the order in which they are done.

    make_executor: builds one anew when a recording has killed a worker process; that recording, tried again alone,
    fails, and the others go on. at_once: how many are under way at a time.
    """
    waiting = deque(recordings)
    executor = make_executor()
    under_way: dict[Future[Mapping[str, Any]], Recording] = {}
    try:
        while waiting or under_way:
            while waiting and len(under_way) < at_once:
                recording = waiting.popleft()
                under_way[executor.submit(measure, recording.path)] = recording
            finished, _ = wait(under_way, return_when=FIRST_COMPLETED)
            for future in finished:
                recording = under_way.pop(future)
                if isinstance(future.exception(), BrokenProcessPool):
                    suspects = [recording, *under_way.values()]
                    under_way.clear()
                    executor.shutdown(wait=False)
                    yield from _one_by_one(suspects, measure, make_executor)
                    executor = make_executor()
                    break
                yield _outcome(recording, future)
    finally:
        for future in under_way:
            future.cancel()
        executor.shutdown(wait=False)


def _one_by_one(
    suspects: Sequence[Recording], measure: Measure, make_executor: Callable[[], Executor]
) -> Iterator[Row]:
    """Each in workers of its own, so that the one that kills them is known."""
    for recording in suspects:
        executor = make_executor()
        future = executor.submit(measure, recording.path)
        wait([future])
        yield _outcome(recording, future)
        executor.shutdown(wait=False)


def _outcome(recording: Recording, future: Future[Mapping[str, Any]]) -> Row:
    key = (recording.name, recording.size_bytes, recording.changed_ns)
    error = future.exception()
    if error is None:
        return Row(*key, "done", "", future.result())
    if isinstance(error, BrokenProcessPool):
        return Row(*key, "failed", "the process that heard it ended without a word")
    return Row(*key, "failed", " ".join(str(error).split()) or type(error).__name__)


def _row(line: bytes) -> Row | None:
    if not line.endswith(b"\n"):
        return None
    try:
        return Row(**json.loads(line))
    except (ValueError, TypeError):
        return None
