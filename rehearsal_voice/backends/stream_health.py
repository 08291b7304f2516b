"""Whether a stream still lives: PortAudio goes on calling a stream active when nothing comes from it any more."""

from __future__ import annotations

import threading

from rehearsal_voice.backends.devices import Kind
from rehearsal_voice.core.clock import Clock
from rehearsal_voice.core.errors import DeviceFault

SILENT_CALLBACK_S = 0.8
"""Without a callback for so long the device is taken for lost, so that the loss is known within a second."""
START_S = 1.5
"""A Bluetooth headset may need this long until the first callback."""


class Heartbeat:
    """Beaten by the audio callback, asked by everyone else."""

    def __init__(self, kind: Kind, clock: Clock) -> None:
        self.name = ""
        self._kind = kind
        self._clock = clock
        self._quiet_until = clock.now() + START_S
        self._begun = threading.Event()
        self._cause = ""

    def beat(self, now: float) -> None:
        """From the audio callback: a single assignment, but for the very first."""
        self._quiet_until = now + SILENT_CALLBACK_S
        if not self._begun.is_set():
            self._begun.set()

    def begins(self) -> bool:
        """Wait for the first callback. False when none comes: some drivers open a dead device without complaint."""
        return self._begun.wait(START_S)

    def stopped(self) -> None:
        """The stream ended without having been asked to."""
        self._cause = "has stopped"

    def lost(self, cause: str) -> None:
        self._cause = cause

    def check(self) -> None:
        """Raise DeviceFault when the stream is dead."""
        cause = self._cause or ("does not answer any more" if self._clock.now() > self._quiet_until else "")
        if cause:
            raise DeviceFault(f"The {self._kind} “{self.name}” {cause}.", "We look for it, or for another one.")
