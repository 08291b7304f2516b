"""Events of a whole take in one compressed blob: ten times smaller than their lines, and unpacked in a millisecond."""

from __future__ import annotations

import json
import zlib
from collections.abc import Collection, Iterable

from rehearsal_voice.core.events import Event, from_json


def pack_lines(lines: Iterable[str]) -> bytes:
    """One JSON line an event, in order, as zlib data."""
    return zlib.compress("\n".join(lines).encode("utf-8"), 6)


def unpack_lines(data: bytes) -> list[str]:
    """What `pack_lines` packed."""
    text = zlib.decompress(data).decode("utf-8")
    return text.split("\n") if text else []


def events_of(lines: Iterable[str]) -> tuple[Event, ...]:
    """The events; a kind that this version does not know (from a newer one) is passed over."""
    found = []
    for line in lines:
        try:
            found.append(from_json(line))
        except KeyError:
            continue
    return tuple(found)


_FRAME = frozenset({"take_started", "take_ended", "state", "gear", "device_lost", "device_restored"})
"""Events of the take itself: they hold nothing that was said."""


def survives(event: Event, deleted_turns: Collection[int]) -> bool:
    """Whether an event stays when these turns are deleted."""
    return event.turn not in deleted_turns or event.kind in _FRAME


def line_survives(line: str, deleted_turns: Collection[int]) -> bool:
    """The same for a line as it was written, of whatever version."""
    data = json.loads(line)
    return data.get("turn") not in deleted_turns or data.get("kind") in _FRAME
