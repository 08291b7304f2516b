"""Recordings in the place of a microphone, a file in the place of a loudspeaker: the same engine, no devices."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from pathlib import Path

from rehearsal_voice.app.devices import Devices
from rehearsal_voice.app.running_take import RunningTake
from rehearsal_voice.core.clock import Clock
from rehearsal_voice.core.commands import Typed
from rehearsal_voice.core.errors import DeviceFault
from rehearsal_voice.core.events import Event, StateChanged, TakeEnded
from rehearsal_voice.core.ports import Loudspeaker
from rehearsal_voice.engine.devices import Device
from rehearsal_voice.turns.machine import State

ANSWER_AFTER_S = 0.5
"""A person takes about this long to begin after the partner has ended (0.2 s is the median of fluent conversation)."""


class FilePerson:
    """Speaks the next recording when the floor is free, and ends the input when none is left."""

    def __init__(self, paths: Sequence[Path], clock: Clock) -> None:
        from rehearsal_voice.backends.mic_file import FileMicrophone

        self.microphone = FileMicrophone(paths, clock)
        self._timer: threading.Timer | None = None

    def __call__(self, event: Event) -> None:
        """A subscriber."""
        if isinstance(event, TakeEnded) and self._timer is not None:
            self._timer.cancel()
        if isinstance(event, StateChanged) and event.state == State.LISTENING:
            self._timer = threading.Timer(ANSWER_AFTER_S, self._answer)
            self._timer.name = "file-person"
            self._timer.start()

    def _answer(self) -> None:
        if not self.microphone.speak_next():
            self.microphone.finish()

    def devices(self, loudspeaker: Loudspeaker) -> Devices:
        return Devices(self.microphone, loudspeaker, _files_do_not_come_back)


def _files_do_not_come_back(device: Device) -> None:
    raise DeviceFault(f"The recording in place of the {device} has ended.")


class TypedPerson:
    """Types the next line when the floor is free, beside a microphone that hears nothing; then the input ends."""

    def __init__(self, lines: Sequence[str], clock: Clock) -> None:
        from rehearsal_voice.backends.mic_file import FileMicrophone

        self.microphone = FileMicrophone([], clock)
        self._lines = list(lines)
        self._send: Callable[[Typed], None] = lambda _typed: None

    def attach(self, take: RunningTake) -> None:
        """Where the lines go; before the take starts."""
        self._send = take.command

    def __call__(self, event: Event) -> None:
        """A subscriber."""
        if isinstance(event, StateChanged) and event.state == State.LISTENING:
            if self._lines:
                self._send(Typed(self._lines.pop(0)))
            else:
                self.microphone.finish()

    def devices(self, loudspeaker: Loudspeaker) -> Devices:
        return Devices(self.microphone, loudspeaker, _files_do_not_come_back)


def file_loudspeaker(path: Path, clock: Clock) -> Loudspeaker:
    """What would be heard goes into this WAV file."""
    from rehearsal_voice.backends.speaker_file import FileLoudspeaker

    return FileLoudspeaker(path, clock)


AUDIO_SUFFIXES = frozenset({".wav", ".flac", ".mp3", ".ogg", ".opus", ".m4a"})


def is_file(name: str) -> bool:
    """Whether a `--microphone` or `--speaker` argument means a file and not a device."""
    return Path(name).suffix.lower() in AUDIO_SUFFIXES or Path(name).is_file()
