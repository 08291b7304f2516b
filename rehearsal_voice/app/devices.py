"""The two devices of a take."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from rehearsal_voice.core.clock import Clock
from rehearsal_voice.core.ports import Loudspeaker, Microphone
from rehearsal_voice.engine.devices import Device


@dataclass(frozen=True, slots=True)
class Devices:
    """Not opened yet. reopen brings a lost one back, or raises DeviceFault. half_duplex: see `engine.ears.Hearing`."""

    microphone: Microphone
    loudspeaker: Loudspeaker
    reopen: Callable[[Device], None]
    half_duplex: Callable[[], bool] | None = None


def live_devices(microphone: str, loudspeaker: str, clock: Clock, *, headphones: bool = False) -> Devices:
    """The machine's own, by name; empty for the system's default.

    headphones: the microphone cannot hear the loudspeaker, so that nothing needs to be taken out of its sound. A
    loudspeaker that is headphones by its name counts as such unasked.
    """
    from rehearsal_voice.backends.aec import EchoFreeMicrophone, WebRtcEchoCanceller
    from rehearsal_voice.backends.devices import reopen
    from rehearsal_voice.backends.headphones import plays_into_headphones
    from rehearsal_voice.backends.mic_sounddevice import SoundDeviceMicrophone
    from rehearsal_voice.backends.speaker_sounddevice import SoundDeviceLoudspeaker

    heard = SoundDeviceMicrophone(microphone, clock)
    mouth = SoundDeviceLoudspeaker(loudspeaker, clock)
    echo_free = EchoFreeMicrophone(heard, mouth, WebRtcEchoCanceller())
    worn = headphones or plays_into_headphones(loudspeaker)

    def bring_back(lost: Device) -> None:
        if lost == "microphone":
            reopen(heard, mouth)
        else:
            reopen(mouth, heard)

    if worn:
        return Devices(heard, mouth, bring_back)
    return Devices(echo_free, mouth, bring_back, lambda: echo_free.half_duplex)
