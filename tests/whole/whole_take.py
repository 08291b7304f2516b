"""A take in a process of its own on the virtual devices, its events read as they come."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from process_lines import ProcessLines
from rig import Rig

PATIENCE_S = 60.0
Told = dict[str, Any]


class WholeTake:
    """`rehearsal-voice rehearse` with every event on its standard output; printed lines are kept apart."""

    def __init__(self, rig: Rig, home: Path, *more: str) -> None:
        self.home = home
        self.events: list[Told] = []
        self.printed: list[str] = []
        command = [sys.executable, "-m", "rehearsal_voice", "rehearse", "--scene", "cafe-en", "--home", str(home)]
        command += ["--partner", "playbook", "--preset", "natural", "--seed", "7", "--events", "/dev/stdout", *more]
        # A shell's background job is deaf to Ctrl-C, and so would be all that it starts.
        signal.signal(signal.SIGINT, signal.default_int_handler)
        self.process = subprocess.Popen(
            command,
            env=rig.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        self._lines = ProcessLines(self.process)

    def until(self, wanted: Callable[[Told], bool], patience_s: float = PATIENCE_S) -> Told:
        """The next event that is wanted."""
        for line in self._lines.within(patience_s):
            if not line.startswith("{"):
                self.printed.append(line.rstrip())
                continue
            event: Told = json.loads(line)
            self.events.append(event)
            if wanted(event):
                return event
        raise AssertionError(f"it did not happen; last: {self.events[-4:]} {self.printed[-4:]}")

    def tells(self, kind: str, **facts: object) -> Told:
        return self.until(lambda event: event["kind"] == kind and all(event.get(k) == v for k, v in facts.items()))

    def listening(self) -> Told:
        return self.tells("state", state="listening")

    def only(self, kind: str) -> list[Told]:
        return [event for event in self.events if event["kind"] == kind]

    def stop(self) -> None:
        """Ctrl-C, as a person would; waits for the review."""
        self.process.send_signal(signal.SIGINT)
        self.tells("take_ended")
        self.printed += [line.rstrip() for line in self._lines.within(PATIENCE_S)]
        assert self.process.wait(PATIENCE_S) == 0

    def end(self) -> None:
        self._lines.end()
