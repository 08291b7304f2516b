"""Whether a long conversation stays as quick and as small as it began.

`python -m benchmarks.soak [--minutes 10] [--window] [--json]`

Takes in the playbook's gear on the real engines, in real time: a recording is the microphone, a file the loudspeaker.
Orders that fit the scene are spoken one after the other, each when the partner has finished; when the scene has come
to its end the next take begins in the same process, with the same engines. What is compared are the first and the last
third of what came after a minute of settling in (caches fill), with the engines loaded before. Memory is the process's
resident size, read twice a second; latency is the time from the last speech sample to the first audible one. With
--window the takes are begun in the window, one after the review of the other (it needs a screen, which may be virtual:
`xvfb-run -a …`), and how long an event had to wait there is told too.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import tempfile
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.replies import plainly
from benchmarks.turns_to_speak import spoken_orders
from rehearsal_voice.app.files import FilePerson
from rehearsal_voice.app.profiles import open_default_profile
from rehearsal_voice.app.rehearsing import TakePlan, begin_take
from rehearsal_voice.app.workshop import Workshop
from rehearsal_voice.backends.speaker_file import FileLoudspeaker
from rehearsal_voice.config.paths import Paths, standard_paths
from rehearsal_voice.config.settings import Settings
from rehearsal_voice.core.clock import SystemClock
from rehearsal_voice.core.events import Event, Latency

SCENE = "cafe-en"
SETTLING_S = 60.0
LOOK_S = 0.5
MOST_GROWTH = {"memory": 0.05, "latency": 0.10}
LONGEST_WAIT_MINUTES = 1.0
"""For the first answer, beyond the time of the take."""
SECONDS_A_TURN = 4.0
"""About as long as one order and its answer take; only decides how many recordings are laid out."""


@dataclass(frozen=True, slots=True)
class Look:
    """at: seconds since the beginning. mb: resident memory."""

    at: float
    mb: float


def resident_mb() -> float:
    """Of this process, now (Linux)."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


class Watch:
    """Looks at the memory from a thread of its own."""

    def __init__(self, clock: SystemClock) -> None:
        self.looks: list[Look] = []
        self._clock = clock
        self._begun_at = clock.now()
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._run, name="watch", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        self._over.set()
        self._thread.join()

    def since(self, moment: float) -> list[Look]:
        """What was seen after that moment of the clock, counted from it."""
        later = moment - self._begun_at
        return [Look(look.at - later, look.mb) for look in self.looks if look.at >= later]

    def _run(self) -> None:
        while not self._over.wait(LOOK_S):
            self.looks.append(Look(self._clock.now() - self._begun_at, resident_mb()))


def growth(points: Sequence[tuple[float, float]], settled_s: float) -> dict[str, float]:
    """Medians of the first and the last third of what came after settling in, and the growth between them."""
    settled = [value for at, value in points if at >= settled_s]
    third = max(1, len(settled) // 3)
    if not settled:
        return {}
    first, last = statistics.median(settled[:third]), statistics.median(settled[-third:])
    return {"first": round(first, 3), "last": round(last, 3), "growth": round(last / first - 1.0, 4)}


def converse(workshop: Workshop, orders: Sequence[Path], minutes: float, folder: Path) -> list[Latency]:
    """The latencies of one take: of `minutes`, on a slow machine until the first answer; the scene may end it."""
    clock = SystemClock()
    count = round(minutes * 60.0 / SECONDS_A_TURN)
    person = FilePerson([orders[number % len(orders)] for number in range(count)], clock)
    latencies: list[Latency] = []

    def keep(event: Event) -> None:
        if isinstance(event, Latency):
            latencies.append(event)

    profile = open_default_profile(workshop.paths, clock)
    try:
        plan = TakePlan(SCENE, preset="natural", minutes=minutes + LONGEST_WAIT_MINUTES, seed=1)
        loudspeaker = FileLoudspeaker(folder / "heard.wav", clock)
        take = begin_take(workshop, profile, plan, person.devices(loudspeaker), [person, keep])
        begun_at = clock.now()
        take.start()
        while not take.wait(1.0):
            if latencies and clock.now() - begun_at > minutes * 60.0:
                take.stop()
        return latencies
    finally:
        profile.close()


def measure(minutes: float) -> dict[str, object]:
    """Takes of the scene one after the other until the time is over: one process, one set of engines."""
    clock = SystemClock()
    latencies: list[tuple[float, float]] = []
    takes = 0
    with tempfile.TemporaryDirectory(prefix="soak-") as folder:
        settings = Settings(partner="playbook", preset="natural")
        workshop = Workshop(Paths(Path(folder), standard_paths().models), settings, clock)
        workshop.load()  # on a busy machine this takes long, and would pass for growth
        orders = spoken_orders(workshop, Path(folder))
        begun_at, watch = clock.now(), Watch(clock)
        try:
            while (left_s := minutes * 60.0 - (clock.now() - begun_at)) > SECONDS_A_TURN:
                takes, since = takes + 1, clock.now() - begun_at
                found = converse(workshop, orders, left_s / 60.0, Path(folder))
                latencies += [(since + one.t, one.phases["audible"]) for one in found if "audible" in one.phases]
        finally:
            watch.stop()
        spent = clock.now() - begun_at
    return report(spent, takes, latencies, watch.looks)


def measure_in_window(minutes: float) -> dict[str, object]:
    """The same in the window, from when it is ready."""
    from PySide6.QtWidgets import QApplication

    from benchmarks.soak_window import Sitter

    clock = SystemClock()
    application = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory(prefix="soak-") as folder:
        paths = Paths(Path(folder), standard_paths().models)
        orders = spoken_orders(Workshop(paths, Settings(), clock), Path(folder))
        sitter, watch = Sitter(paths, SCENE, orders, minutes * 60.0, clock), Watch(clock)
        try:
            sitting = sitter.run()
        finally:
            watch.stop()
        looks = watch.since(sitting.begun_at)
    del application
    spent = clock.now() - sitting.begun_at
    return report(spent, sitting.takes, sitting.latencies, looks) | {
        name: round(value, 1) for name, value in sitting.lateness.items()
    }


def report(
    spent_s: float, takes: int, latencies: Sequence[tuple[float, float]], looks: Sequence[Look]
) -> dict[str, object]:
    """The figures of one soak."""
    settled_s = min(SETTLING_S, spent_s / 4.0)
    return {
        "machine": f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f} at the end",
        "minutes": round(spent_s / 60.0, 2),
        "takes": takes,
        "turns": len(latencies),
        "memory_mb": growth([(look.at, look.mb) for look in looks], settled_s),
        "latency_s": growth(latencies, settled_s),
        "aims": MOST_GROWTH,
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=10.0)
    parser.add_argument("--window", action="store_true", help="begin the takes in the window")
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    measured = measure_in_window if arguments.window else measure
    print(json.dumps(measured(arguments.minutes), indent=None if arguments.json else 1))


if __name__ == "__main__":
    plainly(main)
