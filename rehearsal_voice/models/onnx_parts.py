"""Does an ONNX file keep parts of itself in other files? Read from its bytes, before any library opens it.

Such a file names what is to be read, so a hostile one could make the program read whatever it likes. The numbers of the
fields are those of ONNX's own description, onnx.proto.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

Table = dict[int, str]

INSIDE: Final[dict[str, Table]] = {
    "model": {7: "graph", 20: "training", 25: "function"},
    "training": {1: "graph", 2: "graph"},
    "graph": {1: "node", 5: "tensor", 15: "sparse"},
    "function": {7: "node", 11: "attribute"},
    "node": {5: "attribute"},
    "attribute": {5: "tensor", 6: "graph", 10: "tensor", 11: "graph", 22: "sparse", 23: "sparse"},
    "sparse": {1: "tensor", 2: "tensor"},
    "tensor": {},
}
"""Which fields of a message hold messages that may hold a tensor."""
GRAPH, EXTERNAL_DATA, DATA_LOCATION, ELSEWHERE = 7, 13, 14, 1
VARINT, EIGHT_BYTES, LENGTH, FOUR_BYTES = 0, 1, 2, 5
MOST_VARINT_BYTES = 10


def reads_other_files(content: memoryview) -> bool:
    """Whether any tensor lies outside. Raises ValueError for what is no ONNX model."""
    waiting: list[tuple[str, memoryview]] = [("model", content)]
    has_graph = False
    while waiting:
        kind, message = waiting.pop()
        for field, value in _fields(message):
            if kind == "tensor" and (field == EXTERNAL_DATA or (field == DATA_LOCATION and value == ELSEWHERE)):
                return True
            has_graph = has_graph or (kind == "model" and field == GRAPH)
            inner = INSIDE[kind].get(field)
            if inner is not None and isinstance(value, memoryview):
                waiting.append((inner, value))
    if not has_graph:
        raise ValueError("there is no graph in it")
    return False


def _fields(message: memoryview) -> Iterator[tuple[int, int | memoryview]]:
    """Number and value of each field; those of fixed width, which none of ours have, count as 0."""
    place = 0
    while place < len(message):
        key, place = _varint(message, place)
        field, wire = key >> 3, key & 7
        if wire == VARINT:
            number, place = _varint(message, place)
            yield field, number
        elif wire == LENGTH:
            size, place = _varint(message, place)
            if place + size > len(message):
                raise ValueError("it ends too early")
            yield field, message[place : place + size]
            place += size
        elif wire in (EIGHT_BYTES, FOUR_BYTES):
            place += 8 if wire == EIGHT_BYTES else 4
            yield field, 0
        else:
            raise ValueError("it is not written as ONNX files are")


def _varint(message: memoryview, place: int) -> tuple[int, int]:
    """A number of seven bits a byte, and the place after it."""
    number = 0
    for count in range(MOST_VARINT_BYTES):
        if place >= len(message):
            raise ValueError("it ends too early")
        byte = message[place]
        place += 1
        number |= (byte & 0x7F) << (7 * count)
        if byte < 0x80:
            return number, place
    raise ValueError("it is not written as ONNX files are")
