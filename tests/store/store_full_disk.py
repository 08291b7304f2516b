"""A rehearsal on a disk that fills up half way. Run as a program in a small file system of its own.

store_full_disk.py FOLDER MANNER: 'full' fills the disk (ENOSPC), 'broken' makes every growth of a file fail (a limit on
file size, which SQLite meets as an I/O error). Prints one JSON line with what happened.
"""

from __future__ import annotations

import json
import resource
import signal
import sys
from pathlib import Path

from store_scene import LINES, Calendar, exchange, feed

from rehearsal_voice.core.errors import StorageFault
from rehearsal_voice.store import open_profile

KEY = bytes(range(32))
RATE = 16_000


def _fill(folder: Path) -> None:
    """Take every byte there is."""
    with (folder / "filler").open("wb", buffering=0) as handle:
        for size in (1 << 20, 1 << 12, 512, 1):
            try:
                while handle.write(bytes(size)) == size:
                    continue
            except OSError:
                continue


def _forbid_growth(folder: Path) -> None:
    """No file may become larger than the profile is now; the reserve has its room already and lies beyond."""
    largest = (folder / "mine" / "profile.db-wal").stat().st_size
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (largest, largest))


def main() -> None:
    """Rehearse, break the disk, go on, mend the disk, look."""
    folder, manner = Path(sys.argv[1]), sys.argv[2]
    faults: list[str] = []
    profile = open_profile(folder / "mine", Calendar(), key=KEY, on_fault=lambda fault: faults.append(fault.message))
    take = profile.begin_session("performance-review", "on a full disk", "en").begin_take(
        "performance-review", "en", "x"
    )
    profile.settle()
    safe = []
    for place, line in enumerate(LINES):
        feed(take, 2.0 * place, 2.0 * place + 2.0)
        for event in exchange(place + 1, *line):
            take.record(event)
        safe.append(take.wait_durable(2 * (place + 1) * RATE, 5.0))
        if place == 0:
            _fill(folder) if manner == "full" else _forbid_growth(folder)
    feed(take, 6.0, 60.0)
    safe.append(take.wait_durable(60 * RATE, 10.0))
    closing = ""
    try:
        take.close("finished")
    except StorageFault as fault:
        closing = fault.message
    stopped = take.fault.message if take.fault else ""
    until = take.durable_until() / RATE
    told = {"faults": faults, "safe": safe, "closing": closing, "stopped": stopped, "until": until}
    sys.stdout.write(json.dumps(told) + "\n")
    sys.stdout.flush()
    signal.raise_signal(signal.SIGKILL)


if __name__ == "__main__":
    main()
