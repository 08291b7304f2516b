"""A microphone through PortAudio."""

from __future__ import annotations

from queue import Empty, SimpleQueue
from typing import Any

from rehearsal_voice.backends.capture_line import CaptureLine
from rehearsal_voice.backends.devices import GATE
from rehearsal_voice.backends.sound_stream import SoundStream
from rehearsal_voice.backends.stream_health import Heartbeat, StreamClock
from rehearsal_voice.core.audio import AudioFrame, FloatArray
from rehearsal_voice.core.clock import Clock

BLOCK_S = 0.01
LATENCY_S = 0.03
PATIENCE_S = 0.02
"""How often a reader without sound looks whether the device still lives."""
WAITING_S = 10.0
"""Sound that waits when nobody reads; what comes on top is lost and shows as a gap."""


class SoundDeviceMicrophone:
    """The microphone of this name ("" for the system's default), at its own rate, as 20 ms frames at 16 kHz.

    Every opening goes on with the same capture clock. `read` raises DeviceFault within a second after the device has
    fallen silent, stopped, or been replaced behind our back; what is to be done then stands in
    `backends.devices`. A monitor of a loudspeaker is recorded only when it was asked for by name.
    """

    def __init__(self, name: str, clock: Clock) -> None:
        self._clock = clock
        self._stream = SoundStream("microphone", name, clock, BLOCK_S, LATENCY_S)
        self._line = CaptureLine()
        self._intake = _Intake(1, clock, Heartbeat("microphone", clock))

    @property
    def name(self) -> str:
        """Of the device in use, once it is open."""
        return self._stream.name

    @property
    def gaps(self) -> int:
        """How often sound was lost while the device was open."""
        return self._line.gaps

    @property
    def callback_faults(self) -> int:
        """Exceptions caught in the audio callback since it was opened; each costs one block of sound."""
        return self._intake.faults

    def captured_at(self, sample: int) -> float:
        """Monotonic seconds at which a sample near the newest frame was captured."""
        return self._line.captured_at(sample)

    def open(self) -> None:
        with GATE.held():
            self.close()
            device = self._stream.find()
            beat = Heartbeat("microphone", self._clock)
            intake = _Intake(device.rate_hz, self._clock, beat)
            self._stream.start(device, intake.callback, beat)
            self._line.reopen(device.rate_hz)
            self._intake = intake

    def read(self, timeout_s: float) -> AudioFrame | None:
        """The next 20 ms, or None when they have not come in time. Raises DeviceFault."""
        deadline = self._clock.now() + timeout_s
        while (frame := self._line.pop()) is None:
            blocks = self._intake.blocks
            self._stream.check(still_to_read=not blocks.empty())
            try:
                block, captured_at = blocks.get(timeout=PATIENCE_S)
            except Empty:
                if self._clock.now() >= deadline:
                    return None
            else:
                self._line.push(block, captured_at)
        return frame

    def check(self) -> None:
        """Raise DeviceFault when the stream is closed or dead."""
        self._stream.check()

    def close(self) -> None:
        self._stream.close()


class _Intake:
    """The audio callback and the queue behind it, for one opening of the device."""

    def __init__(self, rate_hz: int, clock: Clock, beat: Heartbeat) -> None:
        self.blocks: SimpleQueue[tuple[FloatArray, float]] = SimpleQueue()
        self.faults = 0
        self._rate_hz = rate_hz
        self._clock = clock
        self._beat = beat
        self._times = StreamClock()
        self._most_blocks = round(WAITING_S / BLOCK_S)

    def callback(self, indata: FloatArray, frames: int, time: Any, _status: Any) -> None:
        """Copy and leave. Nothing may escape: PortAudio would end the stream."""
        try:
            now = self._clock.now()
            self._beat.beat(now)
            captured_at = self._times.monotonic(time.inputBufferAdcTime, time.currentTime, now, -frames / self._rate_hz)
            if self.blocks.qsize() < self._most_blocks:
                self.blocks.put((indata.copy(), captured_at))
        except Exception:  # noqa: BLE001 - the top of PortAudio's thread
            self.faults += 1
