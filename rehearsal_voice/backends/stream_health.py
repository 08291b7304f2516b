"""Whether a stream still lives, and what time its clock tells.

PortAudio goes on calling a stream active when nothing comes from it any more.
"""

from __future__ import annotations

import math
import threading

from rehearsal_voice.backends.devices import Kind
from rehearsal_voice.core.clock import Clock
from rehearsal_voice.core.errors import DeviceFault

SILENT_CALLBACK_S = 0.8
"""Without a callback for so long the device is taken for lost, so that the loss is known within a second."""
START_S = 1.5
"""A Bluetooth headset may need this long until the first callback."""
LONGEST_LATENCY_S = 2.0


class Heartbeat:
    """Beaten by the audio callback, asked by everyone else."""

    def __init__(self, kind: Kind, clock: Clock) -> None:
        self.name = ""
        self._kind = kind
        self._clock = clock
        self._quiet_until = clock.now() + START_S
        self._begun = threading.Event()
        self._stopped = False
        self._replaced = False

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
        self._stopped = True

    def replaced(self) -> None:
        """The stream goes on, but with another device."""
        self._replaced = True

    def check(self, *, still_to_read: bool = False) -> None:
        """Raise DeviceFault when the stream is dead; what it captured before it died may be read first."""
        message = ""
        if self._replaced:
            message = f"The {self._kind} “{self.name}” was disconnected."
        elif still_to_read:
            return
        elif self._stopped:
            message = f"The {self._kind} “{self.name}” has stopped."
        elif self._clock.now() > self._quiet_until:
            message = f"The {self._kind} “{self.name}” does not answer any more."
        if message:
            raise DeviceFault(message, "We look for it, or for another one.")


class StreamClock:
    """PortAudio's time in monotonic seconds.

    A callback may wait for the interpreter before it runs, so the difference of the two clocks is the smallest seen.
    ALSA's time is the wall clock: when that is set anew, the difference jumps and is taken afresh.
    """

    def __init__(self) -> None:
        self._difference = math.inf

    def monotonic(self, moment: float, stream_now: float, now: float, usual_s: float) -> float:
        """The monotonic time of `moment`, told when the stream's clock stood at `stream_now` and ours at `now`.

        Drivers that tell no time, or nonsense, are taken to be `usual_s` from now.
        """
        if not stream_now or not abs(moment - stream_now) <= LONGEST_LATENCY_S:
            return now + usual_s
        difference = now - stream_now
        if difference < self._difference or difference > self._difference + LONGEST_LATENCY_S:
            self._difference = difference
        return moment + self._difference
