"""Devices, engines, notices."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Literal

from rehearsal_voice.core.events.base import Event, Gear


@dataclass(frozen=True, slots=True, kw_only=True)
class CaptureGap(Event):
    """Sound was lost from t to `end`; nothing may be concluded from that stretch."""

    kind: ClassVar[str] = "capture_gap"
    end: float


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceLost(Event):
    """A device is away. name: what the system calls it."""

    kind: ClassVar[str] = "device_lost"
    device: Literal["microphone", "loudspeaker"]
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceRestored(Event):
    """It is back, or another has taken its place. name: of the one that is used now."""

    kind: ClassVar[str] = "device_restored"
    device: Literal["microphone", "loudspeaker"]
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GearChanged(Event):
    """Another gear answers from here on, and why."""

    kind: ClassVar[str] = "gear"
    gear: Gear
    cause: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice(Event):
    """Something the person should know, in one kind sentence, with the next step."""

    kind: ClassVar[str] = "notice"
    code: str
    message: str
    next_step: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Latency(Event):
    """Where the time of one reply went: seconds from the last speech sample to the end of each phase."""

    kind: ClassVar[str] = "latency"
    phases: Mapping[str, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue(Event):
    """The one quiet word shown while speaking."""

    kind: ClassVar[str] = "cue"
    word: str
    about: str
