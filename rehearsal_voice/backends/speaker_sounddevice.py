"""A loudspeaker through PortAudio."""

from __future__ import annotations

from collections import deque
from threading import Event, Lock
from typing import Any

import numpy as np

from rehearsal_voice.backends.devices import GATE
from rehearsal_voice.backends.far_end import KEPT_S, FarEnd
from rehearsal_voice.backends.playout import Playout
from rehearsal_voice.backends.resample import resampled
from rehearsal_voice.backends.sound_stream import SoundStream
from rehearsal_voice.backends.stream_health import Heartbeat, StreamClock
from rehearsal_voice.core.audio import FloatArray, sanitised
from rehearsal_voice.core.clock import Clock
from rehearsal_voice.core.ports import Playback

BLOCK_S = 0.005
LATENCY_S = 0.025
"""A shorter one crackles on a busy machine. With this one some 30 ms of sound are in the device, so a flush is over
within 40 ms."""
LATE_S = 0.01
"""Two blocks: who asks for what was just played waits so long for a callback that comes late."""


class SoundDeviceLoudspeaker:
    """The loudspeaker of this name ("" for the system's default): one stream that plays silence between the pieces.

    `play` and `progress` raise DeviceFault within a second after the device has gone; what is to be done then stands
    in `backends.devices`. What was queued is kept through a reopening at the same rate, unless it is flushed.
    """

    def __init__(self, name: str, clock: Clock) -> None:
        self._clock = clock
        self._stream = SoundStream("loudspeaker", name, clock, BLOCK_S, LATENCY_S)
        self._playout = Playout(48_000)
        self._outlet = _Outlet(self._playout, clock, Heartbeat("loudspeaker", clock))
        self._far_end = FarEnd(48_000)
        self._play_lock = Lock()

    @property
    def name(self) -> str:
        """Of the device in use, once it is open."""
        return self._stream.name

    @property
    def callback_faults(self) -> int:
        """Exceptions caught in the audio callback since it was opened; each was one block of silence."""
        return self._outlet.faults

    @property
    def underflows(self) -> int:
        """How often the device ran dry since it was opened, as far as the driver tells."""
        return self._outlet.underflows

    def open(self) -> None:
        with GATE.held():
            self.close()
            device = self._stream.find()
            with self._play_lock:
                if device.rate_hz != self._playout.rate_hz:
                    self._playout.change_rate(device.rate_hz)
                self._far_end = FarEnd(device.rate_hz)
            beat = Heartbeat("loudspeaker", self._clock)
            self._outlet = _Outlet(self._playout, self._clock, beat)
            self._stream.start(device, self._outlet.callback, beat)

    def play(self, samples: FloatArray, rate_hz: int) -> int:
        self._stream.check()
        clean = sanitised(samples)
        with self._play_lock:
            return self._playout.queue(resampled(clean, rate_hz, self._playout.rate_hz))

    def progress(self, ticket: int) -> Playback:
        self._stream.check()
        return self._playout.progress(ticket, self._clock.now())

    def set_gain(self, gain: float) -> None:
        self._playout.set_gain(gain)

    def flush(self) -> None:
        self._playout.flush()
        with GATE.held(patience_s=0.05) as got:
            if got and not self._stream.is_open:
                self._playout.abandon()

    def far_end(self, samples: int, captured_at: float) -> tuple[FloatArray, int]:
        """What was audible from monotonic `captured_at` on, at 16 kHz; see FarEnd.take. For one thread."""
        self._note_what_was_played()
        while self._far_end.lacks(samples) and self._outlet.more.wait(LATE_S):
            self._note_what_was_played()
        return self._far_end.take(samples, captured_at)

    def _note_what_was_played(self) -> None:
        self._outlet.more.clear()
        for _ in range(len(self._outlet.played)):
            self._far_end.played(*self._outlet.played.popleft())

    def check(self) -> None:
        """Raise DeviceFault when the stream is closed or dead."""
        self._stream.check()

    def close(self) -> None:
        self._stream.close()


class _Outlet:
    """The audio callback, for one opening of the device."""

    def __init__(self, playout: Playout, clock: Clock, beat: Heartbeat) -> None:
        self.played: deque[tuple[FloatArray, float]] = deque(maxlen=round(KEPT_S / BLOCK_S))
        self.more = Event()
        self.faults = 0
        self.underflows = 0
        self._playout = playout
        self._clock = clock
        self._beat = beat
        self._times = StreamClock()

    def callback(self, outdata: FloatArray, frames: int, time: Any, status: Any) -> None:
        """Fill the block and leave. Nothing may escape: PortAudio would end the stream."""
        try:
            now = self._clock.now()
            self._beat.beat(now)
            audible_at = self._times.monotonic(time.outputBufferDacTime, time.currentTime, now, LATENCY_S)
            block = np.empty(frames, np.float32)
            self._playout.render(block, audible_at)
            outdata[:] = block[:, None]
            self.played.append((block, audible_at))
            self.more.set()
            if status.output_underflow:
                self.underflows += 1
        except Exception:  # noqa: BLE001 - the top of PortAudio's thread
            outdata.fill(0)
            self.faults += 1
