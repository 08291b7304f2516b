"""Feature summaries as bytes: differences from row to row, which are small, compressed column by column."""

from __future__ import annotations

import json
import struct

import numpy as np

from rehearsal_voice.core.errors import StorageFault
from rehearsal_voice.store.packing import squeezed, unsqueezed
from rehearsal_voice.store.records import FeatureSummary

_HEAD = struct.Struct("<I")


def pack_features(features: FeatureSummary) -> bytes:
    """Columns of int16 of one length. Raises ValueError for columns of different lengths."""
    lengths = {len(column) for column in features.columns.values()}
    if len(lengths) > 1:
        raise ValueError(f"columns of one summary have one length, got {sorted(lengths)}")
    names = json.dumps({"columns": list(features.columns), "rows": max(lengths, default=0)}).encode("utf-8")
    body = b"".join(_planes(np.asarray(column, dtype=np.int16)) for column in features.columns.values())
    return _HEAD.pack(len(names)) + names + squeezed(body)


def unpack_features(name: str, algorithm: str, hop_ms: int, data: bytes) -> FeatureSummary:
    """What `pack_features` packed. Raises StorageFault for bytes that are something else."""
    try:
        (length,) = _HEAD.unpack_from(data)
        head = json.loads(data[_HEAD.size : _HEAD.size + length])
        rows, names = int(head["rows"]), [str(column) for column in head["columns"]]
        body = unsqueezed(data[_HEAD.size + length :])
    except (struct.error, ValueError, KeyError, TypeError) as error:
        raise StorageFault(f"The summary {name} cannot be read.") from error
    if len(body) != 2 * rows * len(names):
        raise StorageFault(f"The summary {name} is not whole.")
    columns = {
        column: _from_planes(body[2 * rows * place : 2 * rows * (place + 1)], rows)
        for place, column in enumerate(names)
    }
    return FeatureSummary(name, algorithm, hop_ms, columns)


def _planes(column: np.ndarray[tuple[int], np.dtype[np.int16]]) -> bytes:
    """Low bytes of the differences, then high bytes: the latter are nearly all alike and vanish when compressed."""
    differences = np.diff(column, prepend=np.int16(0)).astype("<i2")
    folded = ((differences.astype(np.int32) << 1) ^ (differences.astype(np.int32) >> 15)).astype("<u2")
    pairs = folded.view(np.uint8).reshape(-1, 2)
    return pairs[:, 0].tobytes() + pairs[:, 1].tobytes()


def _from_planes(body: bytes, rows: int) -> np.ndarray[tuple[int], np.dtype[np.int16]]:
    low = np.frombuffer(body[:rows], dtype=np.uint8).astype(np.uint16)
    high = np.frombuffer(body[rows:], dtype=np.uint8).astype(np.uint16)
    folded = (low | (high << 8)).astype(np.int32)
    differences = (folded >> 1) ^ -(folded & 1)
    return np.cumsum(differences).astype(np.int16)
