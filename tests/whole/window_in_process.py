"""The window as another process sees it: what stands on it, and orders to it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from process_lines import ProcessLines
from rig import Rig

CHILD = Path(__file__).parent / "window_child.py"
PATIENCE_S = 180.0
"""Nothing waits that long; a machine with much other work may need some of it."""


class WindowChild:
    """The window as another process sees it: what stands on it, and orders to it."""

    def __init__(self, rig: Rig, home: Path) -> None:
        self.process = subprocess.Popen(
            [sys.executable, str(CHILD), str(home)],
            env={**rig.environment, "PYTHONPATH": f"{CHILD.parents[2]}:{CHILD.parents[1] / 'window'}"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.labels: list[str] = []
        self._lines = ProcessLines(self.process)

    def order(self, words: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(words + "\n")
        self.process.stdin.flush()
        self._until("done", words)

    def sees(self, part: str) -> str:
        """Wait until a label with these words is on the window."""
        for text in self.labels:
            if part in text:
                return text
        return self._until("label", part)

    def forget(self) -> None:
        """What stood on it until now counts no more."""
        self.labels.clear()
        self.order("forget")

    def begins(self, scene: str = "Order a coffee") -> None:
        """Choose a scene, and go through the arrival without answering anything."""
        self.order(f"click Rehearse “{scene}”")
        self.sees("How do you arrive?")
        self.order("click Begin the take")

    def _until(self, kind: str, part: str) -> str:
        for line in self._lines.within(PATIENCE_S):
            told = json.loads(line)
            if told["kind"] == "label":
                self.labels.append(told["text"])
            if told["kind"] == kind and part in told["text"]:
                return str(told["text"])
        raise AssertionError(f"“{part}” did not come; the window said {self.labels[-12:]}")

    def quit(self) -> None:
        self.order("quit")
        assert self.process.wait(PATIENCE_S) == 0

    def end(self) -> None:
        self._lines.end()
