"""Is it still the same device? A sound server moves a stream elsewhere when its device goes, and says nothing."""

from __future__ import annotations

import os
import select
import threading

from rehearsal_voice.backends.devices import Kind
from rehearsal_voice.backends.pulse import Direction, PulseDevice, device_in_use, subscribed
from rehearsal_voice.backends.stream_health import Heartbeat

FIRST_LOOK_S = 0.5
LOOK_S = 5.0
"""Looks without news, for what changed before we were subscribed and for servers that do not tell."""
NOWHERE = "auto_null"
"""The sink that PulseAudio and PipeWire put in place of the last loudspeaker that went."""


def direction_of(kind: Kind) -> Direction:
    return "source" if kind == "microphone" else "sink"


def refused(device: PulseDevice | None, asked_for: str) -> str:
    """Why this device must not be used by itself; empty when it may."""
    if device is None or asked_for in (device.name, device.description):
        return ""
    if device.name == NOWHERE:
        return "leads nowhere"
    return "only hears what the loudspeaker plays" if device.monitor else ""


class IdentityWatch:
    """Looks, whenever the server says that something changed, whether the stream is still where it began."""

    def __init__(self, kind: Kind, first: PulseDevice, heartbeat: Heartbeat) -> None:
        self._direction = direction_of(kind)
        self._first = first
        self._heartbeat = heartbeat
        self._news = subscribed()
        self._ended = False
        self._thread = threading.Thread(target=self._watch, name=f"{kind}-identity", daemon=True)
        self._thread.start()

    def _watch(self) -> None:
        """Ends with the server, with `end`, or with the first move."""
        assert self._news.stdout is not None
        patience_s = FIRST_LOOK_S
        while not self._ended:
            ready, _, _ = select.select([self._news.stdout], [], [], patience_s)
            news = os.read(self._news.stdout.fileno(), 65536) if ready else b""
            if ready and not news:
                return
            if not ready:
                patience_s = LOOK_S
            if (not ready or self._concerns_us(news)) and self._moved():
                self._heartbeat.replaced()
                return

    def _concerns_us(self, news: bytes) -> bool:
        """Our own questions to the server are news as well, about clients."""
        return f" {self._direction}".encode() in news

    def _moved(self) -> bool:
        now_used = device_in_use(self._direction)
        return now_used is not None and now_used.name != self._first.name

    def end(self) -> None:
        self._ended = True
        self._news.kill()
        self._news.wait()
        self._thread.join()
        if self._news.stdout:
            self._news.stdout.close()
