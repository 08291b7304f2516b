"""One PortAudio stream, opened and closed again and again: what the microphone and the loudspeaker have in common."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from rehearsal_voice.backends.devices import GATE, Kind, SoundDevice, find_device, portaudio
from rehearsal_voice.backends.identity import IdentityWatch, direction_of, refused
from rehearsal_voice.backends.pulse import device_in_use
from rehearsal_voice.backends.stream_health import Heartbeat
from rehearsal_voice.core.clock import Clock
from rehearsal_voice.core.errors import DeviceFault

Callback = Callable[[Any, int, Any, Any], None]


class SoundStream:
    """The stream of the device `wanted` ("" for the default).

    The first opening needs that very device; a later one, after a loss, makes do with the default while it is away.
    """

    def __init__(self, kind: Kind, wanted: str, clock: Clock, block_s: float, latency_s: float) -> None:
        self._kind: Kind = kind
        self._wanted = wanted
        self._clock = clock
        self._block_s = block_s
        self._latency_s = latency_s
        self._stream: Any = None
        self._heartbeat: Heartbeat | None = None
        self._watch: IdentityWatch | None = None
        self._was_open = False
        self.name = wanted

    def find(self) -> SoundDevice:
        """The device to open now. Raises DeviceFault."""
        try:
            return find_device(self._wanted, self._kind)
        except DeviceFault:
            if not self._was_open or not self._wanted:
                raise
            return find_device("", self._kind)

    def start(self, device: SoundDevice, callback: Callback, beat: Heartbeat) -> None:
        """Open `device` and begin. Hold the gate. Raises DeviceFault, and leaves nothing open then."""
        sounddevice = portaudio()
        make = sounddevice.InputStream if self._kind == "microphone" else sounddevice.OutputStream
        self.name = device.name
        try:
            with _server_device(self._kind, device.server_name):
                self._stream = make(
                    device=device.index,
                    samplerate=device.rate_hz,
                    channels=device.channels,
                    blocksize=round(device.rate_hz * self._block_s),
                    latency=self._latency_s,
                    dtype="float32",
                    callback=callback,
                    finished_callback=beat.stopped,
                )
                GATE.opened()
                self._stream.start()
        except (sounddevice.PortAudioError, ValueError) as error:
            self.close()
            raise DeviceFault(
                f"The {self._kind} “{device.name}” cannot be opened.",
                "Close other programs that use it, or choose another one.",
            ) from error
        if not beat.begins():
            self.close()
            raise DeviceFault(
                f"The {self._kind} “{device.name}” does not answer.", "Plug it in again, or choose another."
            )
        self._heartbeat = beat
        self._identify(device, beat)
        beat.name = self.name
        self._was_open = True

    def _identify(self, device: SoundDevice, beat: Heartbeat) -> None:
        """Ask the sound server, if there is one, what the stream really is connected to."""
        used = device_in_use(direction_of(self._kind))
        cause = refused(used, device.server_name)
        if cause:
            self.close()
            raise DeviceFault(f"There is no {self._kind}: what is left {cause}.", f"Connect a {self._kind}.")
        if used is not None:
            self.name = used.description
            self._watch = IdentityWatch(self._kind, used, beat)

    def check(self, *, still_to_read: bool = False) -> None:
        """Raise DeviceFault when the stream is closed or dead; see Heartbeat.check."""
        if self._heartbeat is None:
            raise DeviceFault(f"The {self._kind} is not open.")
        self._heartbeat.check(still_to_read=still_to_read)

    @property
    def is_open(self) -> bool:
        return self._stream is not None

    def close(self) -> None:
        """End the stream at once. Never raises."""
        sounddevice = portaudio()
        with GATE.held():
            self._heartbeat = None
            if self._watch is not None:
                self._watch.end()
                self._watch = None
            if self._stream is not None:
                stream, self._stream = self._stream, None
                try:
                    stream.abort(ignore_errors=True)
                    stream.close(ignore_errors=True)
                except sounddevice.PortAudioError:
                    self.name = self._wanted
                GATE.closed()


@contextmanager
def _server_device(kind: Kind, name: str) -> Iterator[None]:
    """Have the ALSA plug-in of the sound server connect to this device: it takes no name, but reads this variable."""
    variable = "PULSE_SOURCE" if kind == "microphone" else "PULSE_SINK"
    before = os.environ.get(variable)
    if name:
        os.environ[variable] = name
    try:
        yield
    finally:
        if name and before is None:
            del os.environ[variable]
        elif name and before is not None:
            os.environ[variable] = before
