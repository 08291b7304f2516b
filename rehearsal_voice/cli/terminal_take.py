"""One take in the terminal: begun, printed as it happens, kept, and its review written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TextIO

from rehearsal_voice.app.connection_ledger import ConnectionLedger
from rehearsal_voice.app.connections import servers_of
from rehearsal_voice.app.devices import Devices
from rehearsal_voice.app.looking_up import stored_take
from rehearsal_voice.app.profiles import open_default_profile
from rehearsal_voice.app.rehearsing import Subscriber, TakePlan, begin_take
from rehearsal_voice.app.remembering import offers
from rehearsal_voice.app.reviewing import review_lines, write_review
from rehearsal_voice.app.running_take import RunningTake
from rehearsal_voice.app.workshop import Workshop
from rehearsal_voice.cli.finding import found
from rehearsal_voice.cli.printing import Printer
from rehearsal_voice.config.paths import Paths
from rehearsal_voice.config.settings import Settings
from rehearsal_voice.core.clock import SystemClock
from rehearsal_voice.core.errors import InputFault
from rehearsal_voice.core.events import Event, Notice, PartialHeard, from_json, to_json
from rehearsal_voice.store.profile import Profile

CLOSING_S = 15.0


class EventFile:
    """A subscriber that writes each event as one line, at once, so that a crash leaves all but the last."""

    def __init__(self, file: Path) -> None:
        """Raises InputFault when the file cannot be written."""
        try:
            self._file = file
            file.parent.mkdir(parents=True, exist_ok=True)
            self._lines: TextIO = file.open("w", encoding="utf-8", buffering=1)
        except OSError as error:
            raise InputFault(
                f"Events cannot be written to {file}: {error.strerror}.", "Choose another file."
            ) from error

    def __call__(self, event: Event) -> None:
        if isinstance(event, Notice) and event.code in ("safety", "scene_or_life"):
            self._forget_after(event.turn)
        self._lines.write(to_json(event) + "\n")

    def _forget_after(self, turn: int) -> None:
        """What was half heard of a turn that tells of danger, or may, goes from this file as well."""
        self._lines.flush()
        kept = [
            line
            for line in self._file.read_text(encoding="utf-8").splitlines()
            if not (isinstance(event := from_json(line), PartialHeard) and event.turn > turn)
        ]
        self._lines.seek(0)
        self._lines.write("".join(f"{line}\n" for line in kept))
        self._lines.truncate()

    def close(self) -> None:
        self._lines.close()


class TerminalTake:
    """What a take in the terminal needs, loaded on first use."""

    def __init__(self, paths: Paths, settings: Settings) -> None:
        self.clock = SystemClock()
        self.workshop = Workshop(paths, settings, self.clock)
        self._paths = paths

    def run(
        self,
        plan: TakePlan,
        devices: Devices,
        subscribers: Sequence[Subscriber],
        say: Callable[[str], None],
        begun: Callable[[RunningTake], None] = lambda _take: None,
        again: str = "",
    ) -> None:
        """Until the scene has ended, the time is over or the person stops it; then say where the review is.

        begun: is handed the take just before it starts. again: the session to add this take to, by its beginning.
        """
        printer = Printer(self.workshop.scene(plan.scene), say)
        profile = open_default_profile(self._paths, self.clock)
        try:
            ConnectionLedger(self._paths.home, self.clock).hand_over(profile)
            for asked in servers_of(self.workshop.settings, self.workshop.model()):
                profile.edits.note_connection(asked.host, asked.purpose)
            session_id = found(profile, again).session_id if again else ""
            take = begin_take(self.workshop, profile, plan, devices, [*subscribers, printer], session_id)
            begun(take)
            take.start()
            until_over(take)
            for line in review_lines(profile, self.workshop, take.take_id):
                say(line)
            if offers(profile, take.take_id, self.workshop.scene(plan.scene)):
                say("Some of what you said may be worth remembering: `rehearsal-voice memory proposed` shows it.")
            say(_next_steps(profile, take.take_id))
            if not profile.encrypted:
                say(f"Review: {write_review(profile, take.take_id)}")
        finally:
            profile.close()


def _next_steps(profile: Profile, take_id: int) -> str:
    """What one may do with a take that is over, as commands to copy."""
    take = stored_take(profile, take_id)
    session = take.session_id
    again = f"Once more: rehearsal-voice rehearse --scene {take.scene} --again {session}"
    two_lines = f"Your two lines: rehearsal-voice history lines {session} “…” “…”"
    return "\n".join((two_lines, again, f"Side by side: rehearsal-voice history compare {session}"))


def until_over(take: RunningTake) -> None:
    """Ctrl-C ends the take as the stop word does; everything said until then is kept."""
    try:
        while not take.wait(0.2):
            continue
    except KeyboardInterrupt:
        take.stop()
        take.wait(CLOSING_S)
