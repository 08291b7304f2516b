"""Two spoken takes of the performance review and a what-if branch, in a process that is killed in the middle of it.

The person's lines are spoken into files first, in a voice that is not the partner's, and heard from there by the real
ears. Prints what is heard of the partner in the branch, as it is heard.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from rehearsal_voice.app.branching import BranchPoint
from rehearsal_voice.app.devices import Devices
from rehearsal_voice.app.files import FilePerson, TypedPerson, file_loudspeaker
from rehearsal_voice.app.profiles import open_default_profile
from rehearsal_voice.app.rehearsing import Subscriber, TakePlan, begin_take
from rehearsal_voice.app.running_take import RunningTake
from rehearsal_voice.app.workshop import Workshop
from rehearsal_voice.backends.audio_write import write_captured
from rehearsal_voice.backends.resample import resampled
from rehearsal_voice.config.paths import standard_paths
from rehearsal_voice.config.settings import Settings
from rehearsal_voice.core.audio import SAMPLE_RATE_HZ
from rehearsal_voice.core.clock import SystemClock
from rehearsal_voice.core.events import Event, FirstAudio, ReplyHeard
from rehearsal_voice.core.ports import Delivery
from rehearsal_voice.store import Profile

FIRST = ("Sorry, I just hoped for a bit more than now.",)
SECOND = ("I would like a raise of eight percent. Tickets went down from nine hundred to three hundred.",)
INSTEAD = ("I would like a raise of six percent, from May.", "I mean it.")


def tell(event: Event) -> None:
    if isinstance(event, ReplyHeard):
        sys.stdout.write(f"{event.turn} {event.text}\n")
        sys.stdout.flush()


def spoken(workshop: Workshop, folder: Path, lines: Sequence[str]) -> list[Path]:
    """A file for each line."""
    files = []
    for number, line in enumerate(lines):
        chunks = list(workshop.mentor_voice("en").synthesize(line, Delivery()))
        whole = np.concatenate([chunk.samples for chunk in chunks])
        file = folder / f"said-{len(line)}-{number}.wav"
        write_captured(file, resampled(whole, chunks[0].rate_hz, SAMPLE_RATE_HZ))
        files.append(file)
    return files


class Stage:
    """One home, its engines, its profile."""

    def __init__(self, home: Path) -> None:
        self.clock = SystemClock()
        self.workshop = Workshop(standard_paths(home), Settings(partner="playbook"), self.clock)
        self.profile: Profile = open_default_profile(self.workshop.paths, self.clock)
        self.loudspeaker = file_loudspeaker(home / "heard.wav", self.clock)
        self.home = home

    def speak(self, lines: Sequence[str], session: str) -> RunningTake:
        """A take in which these lines are heard from files."""
        person = FilePerson(spoken(self.workshop, self.home, lines), self.clock)
        plan = TakePlan("performance-review", preset="brisk", seed=5)
        return self._play(plan, person.devices(self.loudspeaker), [person], session)

    def branch(self, take: int, lines: Sequence[str]) -> RunningTake:
        """Back to the first turn of that take, typed."""
        person = TypedPerson(lines, self.clock)
        plan = TakePlan("", branch=BranchPoint(take, 1))
        return self._play(plan, person.devices(self.loudspeaker), [person, tell], "", person)

    def _play(
        self,
        plan: TakePlan,
        devices: Devices,
        subscribers: list[Subscriber],
        session: str,
        typed: TypedPerson | None = None,
    ) -> RunningTake:
        over: list[RunningTake] = []

        def enough(event: Event) -> None:
            """The second spoken take is over once the partner begins to answer; nobody has to hear that out."""
            if typed is None and session and isinstance(event, FirstAudio) and event.turn == 1:
                over[0].stop()

        running = begin_take(self.workshop, self.profile, plan, devices, [*subscribers, enough], session)
        over.append(running)
        if typed is not None:
            typed.attach(running)
        running.start()
        while not running.wait(60.0):
            continue
        return running


def main() -> None:
    stage = Stage(Path(sys.argv[1]))
    first = stage.speak(FIRST, "")
    stage.speak(SECOND, first.session)
    stage.branch(first.take_id, INSTEAD)


if __name__ == "__main__":
    main()
