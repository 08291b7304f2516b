"""A take and a what-if branch of it, typed and spoken into a file, in a process that is to be killed meanwhile.

Prints what is heard of the partner in the branch, as it is heard.
"""

from __future__ import annotations

import sys
from pathlib import Path

from rehearsal_voice.app.branching import BranchPoint
from rehearsal_voice.app.files import TypedPerson, file_loudspeaker
from rehearsal_voice.app.profiles import open_default_profile
from rehearsal_voice.app.rehearsing import Subscriber, TakePlan, begin_take
from rehearsal_voice.app.workshop import Workshop
from rehearsal_voice.config.paths import standard_paths
from rehearsal_voice.config.settings import Settings
from rehearsal_voice.core.clock import SystemClock
from rehearsal_voice.core.events import Event, ReplyHeard
from rehearsal_voice.store import Profile


def tell(event: Event) -> None:
    if isinstance(event, ReplyHeard):
        sys.stdout.write(f"{event.turn} {event.text}\n")
        sys.stdout.flush()


def play(workshop: Workshop, profile: Profile, plan: TakePlan, lines: list[str], *others: Subscriber) -> int:
    """One take to its end; returns its id."""
    person = TypedPerson(lines, workshop.clock)
    devices = person.devices(file_loudspeaker(profile.folder / "heard.wav", workshop.clock))
    running = begin_take(workshop, profile, plan, devices, [person, *others])
    person.attach(running)
    running.start()
    while not running.wait(60.0):
        continue
    return running.take_id


def main() -> None:
    home, first, *other = sys.argv[1:]
    clock, paths = SystemClock(), standard_paths(Path(home))
    workshop = Workshop(paths, Settings(partner="playbook"), clock)
    profile = open_default_profile(paths, clock)
    trunk = play(workshop, profile, TakePlan("cafe-en", seed=5), [first])
    play(workshop, profile, TakePlan("", branch=BranchPoint(trunk, 1)), other, tell)
    profile.close()


if __name__ == "__main__":
    main()
