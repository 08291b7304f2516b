"""What a benchmark tells of replies beside their delay, and what it says when its input cannot be used."""

from __future__ import annotations

import os
import re
import resource
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from rehearsal_voice.core.errors import EnvironmentFault
from rehearsal_voice.language.folding import fold
from rehearsal_voice.partner.slots import SlotFinder
from rehearsal_voice.scenes.scene import Scene

_GAP = re.compile(r"\{[^}]*\}")


def asks_again(reply: str, scene: Scene) -> bool:
    """Whether the partner said that it did not get it, in one of the lines its author wrote for that."""
    return any(all(part.strip() in reply for part in _GAP.split(line)) for line in scene.repairs.unclear)


def carries_detail(reply: str, heard: Sequence[str], scene: Scene) -> bool:
    """Whether one of the details that were said until then comes back in the reply."""
    finder = SlotFinder(scene.slots)
    said = [value for text in heard for value in finder.find(text, ()).values()]
    return any(f" {fold(value)} " in f" {fold(reply)} " for value in said)


class Processor:
    """How busy this process, and one more, keep the cores from now on."""

    def __init__(self) -> None:
        self._at, self._used_s = time.monotonic(), _own_s()

    def cores(self, other: int | None = None) -> float:
        """Cores that were busy on average. other: a process begun since, counted whole (Linux only)."""
        return round((_own_s() - self._used_s + _other_s(other)) / max(1e-3, time.monotonic() - self._at), 2)


def _own_s() -> float:
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime


def _other_s(process_id: int | None) -> float:
    file = Path(f"/proc/{process_id}/stat")
    if not file.is_file():
        return 0.0
    fields = file.read_text(encoding="ascii").rpartition(") ")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def plainly(main: Callable[[], None]) -> None:
    """Run a benchmark; input that cannot be used ends it with one sentence and code 2, as the app's commands do."""
    try:
        main()
    except EnvironmentFault as fault:
        print(fault, file=sys.stderr)
        sys.exit(2)
