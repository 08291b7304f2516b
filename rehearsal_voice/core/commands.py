"""What a person may ask of a running take, by voice, key or click."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Command(StrEnum):
    """Commands without a value. The stop word always works and is handled in code."""

    STOP = "stop"
    PAUSE = "pause"
    RESUME = "resume"
    SAY_AGAIN = "say_again"
    SAY_AGAIN_SLOWER = "say_again_slower"
    RETAKE_LINE = "retake_line"
    SCENE_CHANGE = "scene_change"
    HARDER = "harder"
    EASIER = "easier"
    SLOW_DOWN = "slow_down"
    HOLD_FLOOR = "hold_floor"
    RELEASE_FLOOR = "release_floor"
    MUTE = "mute"
    UNMUTE = "unmute"
    INTERRUPT = "interrupt"


@dataclass(frozen=True, slots=True)
class Typed:
    """The person typed instead of speaking."""

    text: str
