"""Sound devices by name, and the order in which streams are closed, renewed and opened.

PortAudio looks at the hardware once, when it starts, and has no hot-plug (its issues 11 and 447). To see a device that
came later, it must be ended and started again, and for that no stream may be open. So everything that opens, closes or
restarts goes through one gate here.

What the engine does on a DeviceFault, from `Microphone.read` or from `Loudspeaker.progress` or `play`:

1. Publish the loss; when the loudspeaker is gone, also `flush()` it, so that nothing half said goes on later.
2. On one thread that is not the window's, call `reopen(lost, other)`. It takes 0.1 to 2 s and raises DeviceFault when
   there is no device; call it again with growing patience until it returns.
3. Publish the return with the adapter's `name`, which now tells the device in use, and read on. The capture clock
   went on meanwhile: the first frame starts after a gap.

In between `read`, `play` and `progress` raise DeviceFault at once; `flush`, `set_gain` and `close` never raise.
"""

from __future__ import annotations

import ctypes
import functools
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from types import ModuleType
from typing import Any, Literal, Protocol

from rehearsal_voice.backends.pulse import PulseDevice, pulse_devices
from rehearsal_voice.core.errors import DeviceFault, ProgramFault

Kind = Literal["microphone", "loudspeaker"]

_SERVER_NAMES = ("pulse", "default", "pipewire")


@dataclass(frozen=True, slots=True)
class SoundDevice:
    """A device as it can be opened. name: for people and settings.

    index: PortAudio's. server_name: the name at the sound server when it is reached through one, else empty.
    """

    name: str
    index: int
    rate_hz: int
    channels: int
    server_name: str = ""


class Stream(Protocol):
    """The part of a microphone or loudspeaker that `reopen` needs."""

    def open(self) -> None: ...

    def check(self) -> None:
        """Raise DeviceFault when it is closed or dead."""
        ...

    def close(self) -> None: ...


class _Gate:
    """Who may touch PortAudio now, and how many streams are open."""

    def __init__(self) -> None:
        self._lock = threading.RLock()
        self._open_streams = 0

    @contextmanager
    def held(self, patience_s: float = -1) -> Iterator[bool]:
        """Whether the gate was got in time."""
        got = self._lock.acquire(timeout=patience_s)
        try:
            yield got
        finally:
            if got:
                self._lock.release()

    def opened(self) -> None:
        self._open_streams += 1

    def closed(self) -> None:
        self._open_streams -= 1

    @property
    def open_streams(self) -> int:
        return self._open_streams


GATE = _Gate()


def portaudio() -> ModuleType:
    """The sounddevice module, with ALSA's chatter turned off. Raises DeviceFault where PortAudio is not installed."""
    _quiet_alsa()
    try:
        import sounddevice
    except OSError as error:
        raise DeviceFault("PortAudio is not installed.", "Install it: sudo apt install libportaudio2") from error
    module: ModuleType = sounddevice
    return module


@functools.cache
def _quiet_alsa() -> object:
    """ALSA writes every missing card and every underrun to the terminal; we tell what matters ourselves.

    Returns what must live as long as the program: the function that ALSA calls instead.
    """
    handler_type = ctypes.CFUNCTYPE(None, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p)
    silent = handler_type(lambda *_: None)
    try:
        ctypes.CDLL("libasound.so.2").snd_lib_error_set_handler(silent)
    except OSError:
        return None
    return silent


def list_devices(kind: Kind) -> tuple[str, ...]:
    """The names a person may choose from; monitors of loudspeakers are no microphones. Empty when there is none.

    Takes some 20 ms. Never waits longer than 100 ms for a stream that is being opened; then the answer is empty.
    """
    with GATE.held(patience_s=0.1) as got:
        return tuple(device.name for device in _choices(kind)) if got else ()


def refresh_devices() -> None:
    """Let PortAudio look at the hardware again. Raises ProgramFault while a stream is open."""
    with GATE.held():
        if GATE.open_streams:
            raise ProgramFault("Devices were refreshed while a stream was open.")
        sounddevice = portaudio()
        sounddevice._terminate()
        sounddevice._initialize()


def reopen(lost: Stream, other: Stream) -> None:
    """Open `lost` again; when that fails, close both, look for devices anew, and open both.

    `other` plays or records on in the first case (or is reopened as well when it is dead); in the second it pauses for
    some tenths of a second. Raises DeviceFault when either has no device; the one that has is open then.
    """
    with GATE.held():
        lost.close()
        if not _fault_of(lost.open):
            if _fault_of(other.check):
                other.open()
            return
        other.close()
        refresh_devices()
        faults = [fault for fault in (_fault_of(other.open), _fault_of(lost.open)) if fault]
        if faults:
            raise faults[-1]


def _fault_of(act: Callable[[], None]) -> DeviceFault | None:
    """Why it could not be done."""
    try:
        act()
    except DeviceFault as fault:
        return fault
    return None


def find_device(name: str, kind: Kind) -> SoundDevice:
    """The device of this name: whole, else as a part that only one name has; "" is the system's default.

    Raises DeviceFault when there is none, or more than one.
    """
    if not name:
        return _default(kind)
    choices = _choices(kind, with_monitors=True)
    wanted = name.casefold()
    exact = [device for device in choices if wanted in (device.name.casefold(), device.server_name.casefold())]
    found = exact or [device for device in choices if wanted in device.name.casefold()]
    if len(found) != 1:
        how_many = "no" if not found else "more than one"
        raise DeviceFault(
            f"There is {how_many} {kind} called “{name}”.",
            f"Choose one of: {', '.join(list_devices(kind)) or 'none is connected'}.",
        )
    return found[0]


def _default(kind: Kind) -> SoundDevice:
    sounddevice = portaudio()
    try:
        info = sounddevice.query_devices(kind=_direction(kind))
    except (sounddevice.PortAudioError, ValueError) as error:
        raise DeviceFault(f"No {kind} was found.", "Connect one; the rehearsal goes on when it is there.") from error
    return _described(info, kind)


def _choices(kind: Kind, *, with_monitors: bool = False) -> list[SoundDevice]:
    """Through the sound server, where PortAudio reaches one, what the server has; else PortAudio's own list."""
    sounddevice = portaudio()
    try:
        infos = list(sounddevice.query_devices())
    except sounddevice.PortAudioError:
        return []
    usable = [_described(info, kind) for info in infos if info[f"max_{_direction(kind)}_channels"] > 0]
    gateway = next((device for device in usable if device.name in _SERVER_NAMES), None)
    served = pulse_devices("source" if kind == "microphone" else "sink") if gateway else None
    if gateway is None or served is None:
        return usable
    return [_served(gateway, entry) for entry in served if with_monitors or not entry.monitor]


def _served(gateway: SoundDevice, entry: PulseDevice) -> SoundDevice:
    return SoundDevice(entry.description, gateway.index, gateway.rate_hz, gateway.channels, entry.name)


def _described(info: dict[str, Any], kind: Kind) -> SoundDevice:
    """Its own channels up to two; a sound server offers dozens and mixes to one itself."""
    offered = int(info[f"max_{_direction(kind)}_channels"])
    channels = offered if offered <= 2 else (1 if info["name"] in _SERVER_NAMES else 2)
    return SoundDevice(info["name"], int(info["index"]), round(info["default_samplerate"]), channels)


def _direction(kind: Kind) -> str:
    return "input" if kind == "microphone" else "output"
