"""What PulseAudio (or PipeWire in its place) knows and PortAudio does not: which microphone a stream really hears.

When a microphone is unplugged the server moves the stream to another source without a word, in the worst case to the
monitor of a loudspeaker. Asked through `pactl`; where that is missing, or no such server runs, the answer is None.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from dataclasses import dataclass
from typing import Any, Literal

PATIENCE_S = 1.0

Direction = Literal["source", "sink"]


@dataclass(frozen=True, slots=True)
class PulseDevice:
    """name: the server's own, such as alsa_input.usb-X. description: as a person reads it."""

    name: str
    description: str
    monitor: bool


def pulse_devices(direction: Direction) -> tuple[PulseDevice, ...] | None:
    """The sources (monitors among them, marked) or sinks; None where no server answers."""
    listed = _asked("list", f"{direction}s")
    return None if listed is None else tuple(_device(entry) for entry in listed)


def device_in_use(direction: Direction) -> PulseDevice | None:
    """Where the newest recording ("source") or playing ("sink") stream of this process is connected."""
    streams = _asked("list", "source-outputs" if direction == "source" else "sink-inputs")
    ours = [
        stream for stream in streams or () if stream["properties"].get("application.process.id") == str(os.getpid())
    ]
    if not ours:
        return None
    number = max(ours, key=lambda stream: stream["index"])[direction]
    for entry in _asked("list", f"{direction}s") or ():
        if entry["index"] == number:
            return _device(entry)
    return None


def subscribed() -> subprocess.Popen[bytes]:
    """A process that writes a line whenever something changes at the server, and ends with it. Kill it when done."""
    return subprocess.Popen(
        ["pactl", "subscribe"],
        env={**os.environ, "LC_ALL": "C"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )


def _device(entry: dict[str, Any]) -> PulseDevice:
    name = entry["name"]
    monitor = name.endswith(".monitor") or entry.get("properties", {}).get("device.class") == "monitor"
    return PulseDevice(name, entry.get("description") or name, monitor)


def _asked(*arguments: str) -> list[dict[str, Any]] | None:
    """The answer of `pactl`, in the C locale: others write numbers with commas, which is no JSON."""
    pactl = shutil.which("pactl")
    if pactl is None:
        return None
    try:
        answer = subprocess.run(
            [pactl, "-f", "json", *arguments],
            env={**os.environ, "LC_ALL": "C"},
            capture_output=True,
            timeout=PATIENCE_S,
            check=True,
        )
        listed = json.loads(answer.stdout.decode("utf-8", "replace"))
    except (OSError, subprocess.SubprocessError, json.JSONDecodeError):
        return None
    return listed if isinstance(listed, list) else None
