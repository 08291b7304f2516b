"""The work behind `analyze FOLDER`: the numbers of thousands of recordings in one table."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Executor, ProcessPoolExecutor
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from rehearsal_voice.app.archive import LEDGER_SUFFIX, Ledger, Measure, Plan, Recording, recordings_below, work_through
from rehearsal_voice.app.archive_table import check_table, write_table
from rehearsal_voice.core.errors import InputFault

if TYPE_CHECKING:
    from rehearsal_voice.cli.analyzing import Analyst

ENOUGH_AHEAD = 2
"""So many recordings are handed out for each worker: one at work, one waiting, the rest where a crash loses nothing."""


def analyze_archive(folder: Path, table: Path, plan: Plan) -> None:
    """All recordings below the folder into one table. Started again, it goes on where it was cut short."""
    check_table(table)
    recordings = recordings_below(folder)
    workers = plan.jobs or os.cpu_count() or 1
    make_executor: Callable[[], Executor] = partial(_processes, workers)
    if plan.dask:
        make_executor, workers = _cluster(plan.dask)
    measure = partial(measured, language=plan.language, home=plan.home)
    ledger = Ledger(table.with_name(table.name + LEDGER_SUFFIX))
    try:
        with _bar(plan.quiet) as bar:
            _work(ledger, recordings, measure, make_executor, ENOUGH_AHEAD * workers, bar)
        rows = [ledger.rows[recording.name] for recording in recordings]
    finally:
        ledger.close()
    write_table(rows, table)
    failed = sum(row.state == "failed" for row in rows)
    typer.echo(f"{len(rows)} recordings in {table}" + (f", {failed} of them could not be heard" if failed else ""))


def measured(path: Path, *, language: str, home: Path | None) -> Mapping[str, Any]:
    """The columns of one recording: what the numbers rest on, every metric, and how many moments of each kind."""
    done = _analyst(language, home).analyse(path)
    report = done.report
    kinds = [moment.kind for moment in report.moments]
    return {
        "language": report.language,
        "words": report.rests_on.words,
        "speech_s": round(report.rests_on.seconds, 2),
        "turns": report.rests_on.turns,
        **{metric.name: metric.value for metric in report.metrics},
        **{f"moments_{kind}": kinds.count(kind) for kind in sorted(set(kinds))},
    }


@cache
def _analyst(language: str, home: Path | None) -> Analyst:
    """Loaded once in each worker process, quiet, on one core."""
    from rehearsal_voice.cli.analyzing import Analyst

    return Analyst(home, language, readers=1, quiet=True)


def _processes(workers: int) -> Executor:
    # Spawned: native libraries with threads of their own do not survive a fork.
    return ProcessPoolExecutor(workers, mp_context=multiprocessing.get_context("spawn"))


def _cluster(address: str) -> tuple[Callable[[], Executor], int]:
    try:
        from distributed import Client
    except ImportError as error:
        raise InputFault("A Dask cluster needs one more package.", "Install rehearsal-voice[cluster].") from error
    try:
        client: Any = Client(address, timeout="10s")  # type: ignore[no-untyped-call]  # the library has no types
    except (OSError, ValueError) as error:
        raise InputFault(f"No Dask scheduler answers at {address}.", "Check the address, and that it runs.") from error
    workers = sum(client.nthreads().values())
    return client.get_executor, max(1, workers)


def _work(
    ledger: Ledger,
    recordings: Sequence[Recording],
    measure: Measure,
    make_executor: Callable[[], Executor],
    at_once: int,
    bar: Progress,
) -> None:
    missing = ledger.missing(recordings)
    task = bar.add_task("recordings", total=len(recordings), completed=len(recordings) - len(missing))
    for row in work_through(missing, measure, make_executor, at_once) if missing else ():
        ledger.add(row)
        bar.advance(task)


def _bar(quiet: bool) -> Progress:
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    return Progress(*columns, console=Console(stderr=True, quiet=quiet))
