"""A microphone that is only listened to for its level; nothing of it is kept."""

from __future__ import annotations

import threading

from rehearsal_voice.core.audio import level_db
from rehearsal_voice.core.errors import EnvironmentFault
from rehearsal_voice.core.ports import Microphone

SILENT_DB = -120.0
READ_S = 0.1


class MicrophoneLevel:
    """Opens the microphone at once, on the calling thread. Raises DeviceFault when that fails."""

    def __init__(self, microphone: Microphone) -> None:
        self._microphone = microphone
        self._level_db = SILENT_DB
        self._closing = threading.Event()
        microphone.open()
        self._thread = threading.Thread(target=self._run, name="level-meter", daemon=True)
        self._thread.start()

    def level_db(self) -> float:
        return self._level_db

    def close(self) -> None:
        self._closing.set()
        self._thread.join(2.0)

    def _run(self) -> None:
        try:
            while not self._closing.is_set():
                frame = self._microphone.read(READ_S)
                self._level_db = level_db(frame.samples) if frame is not None else SILENT_DB
        except EnvironmentFault:
            self._level_db = SILENT_DB
        finally:
            self._microphone.close()
