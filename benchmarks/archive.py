"""How many recordings a minute an archive goes through: on one core, on two, on two workers of a Dask cluster.

    python -m benchmarks.archive --speech DIR [--files 24] [--json]

Recordings are pieces of the read voice notes, twenty seconds each. Then a run on two processes is killed with SIGKILL
in the middle and started again: nothing may be there twice, nothing missing.
Workers load their models within the time, as they do in a real run.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from rehearsal_voice.app.archive import LEDGER_SUFFIX, Ledger
from rehearsal_voice.backends.audio_file import read_whole
from rehearsal_voice.backends.audio_write import write_captured
from rehearsal_voice.core.audio import SAMPLE_RATE_HZ

PIECE_S = 20
KILLED_AFTER_ROWS = 4


def cut_pieces(speech: Path, into: Path, count: int) -> None:
    """Twenty-second pieces of the voice notes, as many as asked for."""
    pieces = [
        sound[start : start + PIECE_S * SAMPLE_RATE_HZ]
        for note in sorted((speech / "audio").glob("en-note-*"))
        for sound in [read_whole(note)]
        for start in range(0, len(sound) - PIECE_S * SAMPLE_RATE_HZ, PIECE_S * SAMPLE_RATE_HZ)
    ]
    for number in range(count):
        write_captured(into / f"{number:04d}.wav", pieces[number % len(pieces)])


def command(folder: Path, table: Path, *more: str) -> list[str]:
    program = [
        sys.executable,
        "-m",
        "rehearsal_voice",
        "analyze",
        str(folder),
        "--into",
        str(table),
        "--language",
        "en",
    ]
    return [*program, *more]


def timed(folder: Path, table: Path, files: int, *more: str) -> float:
    """Files a minute of a whole run."""
    began = time.monotonic()
    subprocess.run(command(folder, table, *more), check=True, capture_output=True)
    return files / (time.monotonic() - began) * 60


def on_dask(folder: Path, table: Path, files: int) -> float:
    from distributed import LocalCluster

    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None, host="127.0.0.1") as cluster:  # type: ignore[no-untyped-call]  # the library has no types
        return timed(folder, table, files, "--dask", cluster.scheduler_address)


def killed_and_resumed(folder: Path, table: Path, files: int) -> dict[str, int]:
    """Rows before the kill, rows of the second run, and whether the whole has each recording once."""
    ledger_file = table.with_name(table.name + LEDGER_SUFFIX)
    process = subprocess.Popen(command(folder, table, "--jobs", "2"), stderr=subprocess.DEVNULL, start_new_session=True)
    while process.poll() is None:
        if ledger_file.exists() and ledger_file.read_bytes().count(b"\n") >= KILLED_AFTER_ROWS:
            os.killpg(process.pid, signal.SIGKILL)
            break
        time.sleep(0.05)
    process.wait()
    before = ledger_file.read_bytes().count(b"\n")
    subprocess.run(command(folder, table, "--jobs", "2"), check=True, capture_output=True)
    ledger = Ledger(ledger_file)
    ledger.close()
    lines = ledger_file.read_bytes().count(b"\n")
    return {"before_kill": before, "twice": lines - len(ledger.rows), "missing": files - len(ledger.rows)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--speech", type=Path, default=Path("../shared/speech"))
    parser.add_argument("--files", type=int, default=24)
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="archive-") as place:
        folder = Path(place) / "recordings"
        folder.mkdir()
        cut_pieces(arguments.speech, folder, arguments.files)
        tables = iter(Path(place) / f"{number}.csv" for number in range(9))
        result: dict[str, float | int] = {
            "files": arguments.files,
            "seconds_each": PIECE_S,
            "files_per_minute_1": round(timed(folder, next(tables), arguments.files, "--jobs", "1"), 1),
            "files_per_minute_2": round(timed(folder, next(tables), arguments.files, "--jobs", "2"), 1),
            "files_per_minute_dask_2": round(on_dask(folder, next(tables), arguments.files), 1),
            **killed_and_resumed(folder, next(tables), arguments.files),
        }
    if arguments.json:
        print(json.dumps(result))
        return
    for name, value in result.items():
        print(f"{name:28} {value}")


if __name__ == "__main__":
    main()
