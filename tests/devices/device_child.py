"""A small program on the real devices, run by the tests in a process of its own.

Does what the engine does: reads frames, plays pieces, and reopens after a loss. Tells what happens on standard output,
one JSON object a line; takes commands on standard input, one a line: `play SECONDS FREQUENCY`, `gain G`, `flush`,
`break N` (the next N callbacks raise), `stall SECONDS` (no callback can run), `quit`.
"""

from __future__ import annotations

import json
import sys
import threading
import time
from typing import Any

import numpy as np

from rehearsal_voice.backends.devices import reopen
from rehearsal_voice.backends.mic_sounddevice import SoundDeviceMicrophone
from rehearsal_voice.backends.speaker_sounddevice import SoundDeviceLoudspeaker
from rehearsal_voice.core.audio import level_db
from rehearsal_voice.core.clock import SystemClock
from rehearsal_voice.core.errors import DeviceFault

RETRY_DELAYS_S = (0.0, 0.25, 0.5, 1.0, 2.0)


class BreakableClock(SystemClock):
    """Raises in the audio callbacks, which are the only callers from threads that Python did not start."""

    breaks = 0

    def now(self) -> float:
        if self.breaks and threading.current_thread().name.startswith("Dummy"):
            self.breaks -= 1
            raise RuntimeError("a mistake in the audio callback")
        return super().now()


class Program:
    def __init__(self, microphone: str, loudspeaker: str) -> None:
        self.clock = BreakableClock()
        self.microphone = SoundDeviceMicrophone(microphone, self.clock)
        self.loudspeaker = SoundDeviceLoudspeaker(loudspeaker, self.clock)
        self.ended = threading.Event()
        self.ticket = 0

    def tell(self, kind: str, **facts: Any) -> None:
        sys.stdout.write(json.dumps({"kind": kind, "at": self.clock.now(), **facts}) + "\n")
        sys.stdout.flush()

    def run(self) -> None:
        self.microphone.open()
        self.loudspeaker.open()
        self.tell("open", microphone=self.microphone.name, loudspeaker=self.loudspeaker.name)
        threading.Thread(target=self.obey, daemon=True).start()
        while not self.ended.is_set():
            self.step()
        self.microphone.close()
        self.loudspeaker.close()
        self.tell("closed", threads=[thread.name for thread in threading.enumerate() if "identity" in thread.name])

    def step(self) -> None:
        try:
            frame = self.microphone.read(0.05)
        except DeviceFault as fault:
            self.recover("microphone", fault)
            return
        try:
            place = self.loudspeaker.progress(self.ticket) if self.ticket else None
        except DeviceFault as fault:
            self.recover("loudspeaker", fault)
            return
        if frame is None:
            self.tell("nothing")
        else:
            self.tell(
                "frame",
                start=frame.start_sample,
                samples=len(frame.samples),
                level=level_db(frame.samples),
                finite=bool(np.isfinite(frame.samples).all()),
                captured_at=self.microphone.captured_at(frame.start_sample),
                gaps=self.microphone.gaps,
                faults=[self.microphone.callback_faults, self.loudspeaker.callback_faults],
                played=place and [place.started_at, place.played_s, place.done],
            )

    def recover(self, kind: str, fault: DeviceFault) -> None:
        self.tell("lost", device=kind, message=str(fault))
        pair = (self.microphone, self.loudspeaker)
        lost, other = pair if kind == "microphone" else pair[::-1]
        for attempt in range(100):
            self.ended.wait(RETRY_DELAYS_S[min(attempt, len(RETRY_DELAYS_S) - 1)])
            try:
                reopen(lost, other)
            except DeviceFault as still:
                self.tell("waiting", message=str(still))
                continue
            self.tell("restored", device=kind, name=lost.name)
            return

    def obey(self) -> None:
        for line in sys.stdin:
            verb, *values = line.split()
            if verb == "play":
                times = np.arange(round(float(values[0]) * 24_000)) / 24_000
                wave = (0.5 * np.sin(2 * np.pi * float(values[1]) * times)).astype(np.float32)
                self.ticket = self.loudspeaker.play(wave, 24_000)
            elif verb == "gain":
                self.loudspeaker.set_gain(float(values[0]))
            elif verb == "flush":
                self.loudspeaker.flush()
                self.tell("flush")  # what is audible later than this was not flushed
            elif verb == "break":
                self.clock.breaks = int(values[0])
            elif verb == "stall":
                stall(float(values[0]))
            else:
                break
        self.ended.set()


def stall(seconds: float) -> None:
    """Hold the interpreter, as a careless library would: no callback can run meanwhile."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(seconds + 10.0)
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        sum(range(1000))
    sys.setswitchinterval(before)


if __name__ == "__main__":
    Program(sys.argv[1], sys.argv[2]).run()
