"""A take without a microphone, or without a loudspeaker: lines are typed, and replies are read.

Where a device cannot be opened at the beginning, silence takes its place for this take; one that goes away later is
waited for, as ever (`engine.devices`).
"""

from __future__ import annotations

import threading
from dataclasses import replace

import numpy as np

from rehearsal_voice.app.devices import Devices
from rehearsal_voice.core.audio import AudioFrame, FloatArray, to_seconds
from rehearsal_voice.core.clock import Clock
from rehearsal_voice.core.errors import DeviceFault
from rehearsal_voice.core.ports import Loudspeaker, Microphone, Playback
from rehearsal_voice.testing.mouth import SilentLoudspeaker

FRAME_SAMPLES = 320
HUSH = 1e-7
"""Exact zeros would tell of a microphone that is muted or not allowed, and nobody needs to hear of that here."""


class MicrophoneOrSilence:
    """The microphone; where there is none, silence as it would be captured. absent: whether it is silence."""

    def __init__(self, microphone: Microphone, clock: Clock) -> None:
        self._microphone = microphone
        self._clock = clock
        self._opened_s = 0.0
        self._given = 0
        self._closed = threading.Event()
        self.absent = False

    @property
    def name(self) -> str:
        return self._microphone.name

    def open(self) -> None:
        try:
            self._microphone.open()
        except DeviceFault:
            self.absent = True
            self._opened_s = self._clock.now()

    def read(self, timeout_s: float) -> AudioFrame | None:
        if not self.absent:
            return self._microphone.read(timeout_s)
        due_s = self._opened_s + to_seconds(self._given + FRAME_SAMPLES) - self._clock.now()
        if due_s > 0:
            self._closed.wait(min(due_s, timeout_s))
            if due_s > timeout_s:
                return None
        frame = AudioFrame(np.full(FRAME_SAMPLES, HUSH, np.float32), self._given)
        self._given += FRAME_SAMPLES
        return frame

    def captured_at(self, sample: int) -> float:
        return self._opened_s + to_seconds(sample) if self.absent else self._microphone.captured_at(sample)

    def close(self) -> None:
        self._closed.set()
        self._microphone.close()


class LoudspeakerOrSilence:
    """The loudspeaker; where there is none, lines last as long as they would, unheard."""

    def __init__(self, loudspeaker: Loudspeaker, clock: Clock) -> None:
        self._now: Loudspeaker = loudspeaker
        self._clock = clock

    @property
    def name(self) -> str:
        return self._now.name

    def open(self) -> None:
        try:
            self._now.open()
        except DeviceFault:
            self._now = SilentLoudspeaker(self._clock)
            self._now.open()

    def play(self, samples: FloatArray, rate_hz: int) -> int:
        return self._now.play(samples, rate_hz)

    def progress(self, ticket: int) -> Playback:
        return self._now.progress(ticket)

    def set_gain(self, gain: float) -> None:
        self._now.set_gain(gain)

    def flush(self) -> None:
        self._now.flush()

    def close(self) -> None:
        self._now.close()


def with_stand_ins(devices: Devices, clock: Clock) -> tuple[Devices, MicrophoneOrSilence]:
    """The devices, either of which may be missing; and the microphone, to see afterwards whether it is."""
    microphone = MicrophoneOrSilence(devices.microphone, clock)
    return replace(
        devices, microphone=microphone, loudspeaker=LoudspeakerOrSilence(devices.loudspeaker, clock)
    ), microphone
