"""Keeps the sound devices alive: a lost one is opened again, with growing patience, until it works."""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable
from typing import Literal

from rehearsal_voice.core.errors import EnvironmentFault
from rehearsal_voice.engine.messages import DeviceBack, DeviceTrouble, Inbound

BACK_OFF_S = (0.2, 0.4, 0.8, 1.5, 2.0)
"""Summing to less than five seconds, in which a restarted sound server must be found again; then every two seconds."""

Device = Literal["microphone", "loudspeaker"]

log = logging.getLogger(__name__)


class DeviceKeeper:
    """One thread that sleeps until a device is lost. PortAudio finds new devices only when both streams are closed."""

    def __init__(
        self, reopen: Callable[[Device], None], name_of: Callable[[Device], str], post: Callable[[Inbound], None]
    ) -> None:
        """name_of: the name of the device that is in use now, which after a loss may be another one."""
        self._reopen = reopen
        self._name_of = name_of
        self._post = post
        self._lost: queue.SimpleQueue[DeviceTrouble | None] = queue.SimpleQueue()
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="devices", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def lost(self, trouble: DeviceTrouble) -> None:
        self._lost.put(trouble)

    def stop(self, timeout_s: float) -> bool:
        self._stopping.set()
        self._lost.put(None)
        if self._thread.is_alive():
            self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def _run(self) -> None:
        while (trouble := self._lost.get()) is not None:
            lost = {trouble.device}
            if not self._open_again(trouble.device):
                return
            # The other device reports its loss as well when the sound server goes; one reopening serves both.
            while not self._lost.empty():
                other = self._lost.get()
                if other is None:
                    return
                lost.add(other.device)
            for device in sorted(lost):
                self._post(DeviceBack(device, self._name_of(device)))

    def _open_again(self, device: Device) -> bool:
        attempt = 0
        while not self._stopping.wait(BACK_OFF_S[min(attempt, len(BACK_OFF_S) - 1)]):
            attempt += 1
            try:
                self._reopen(device)
            except EnvironmentFault as fault:
                log.info("devices are not back yet: %s", fault.message)
            else:
                return True
        return False
