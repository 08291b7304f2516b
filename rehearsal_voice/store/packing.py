"""Blobs, compressed: the events of a whole take in one are six times smaller than their lines."""

from __future__ import annotations

import json
import lzma
from collections.abc import Collection, Iterable, Mapping, Sequence

from rehearsal_voice.core.errors import StorageFault
from rehearsal_voice.core.events import Event, from_json

_LZMA2: Sequence[Mapping[str, int]] = ({"id": lzma.FILTER_LZMA2, "preset": 6},)
"""A fifth smaller than zlib's best for five times its time, which is spent once, when a take ends."""


def squeezed(data: bytes) -> bytes:
    """Raw LZMA2 without a container, whose 60 bytes would be paid for every take. Nothing stays nothing."""
    return lzma.compress(data, format=lzma.FORMAT_RAW, filters=_LZMA2) if data else b""


def unsqueezed(data: bytes) -> bytes:
    """What `squeezed` made smaller. Raises StorageFault for other bytes."""
    try:
        return lzma.decompress(data, format=lzma.FORMAT_RAW, filters=_LZMA2) if data else b""
    except lzma.LZMAError as error:
        raise StorageFault("What was kept here is damaged.", "Restore the newest backup.") from error


def pack_lines(lines: Iterable[str]) -> bytes:
    """One JSON line an event, in order, squeezed."""
    return squeezed("\n".join(lines).encode("utf-8"))


def unpack_lines(data: bytes) -> list[str]:
    """What `pack_lines` packed."""
    text = unsqueezed(data).decode("utf-8")
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
