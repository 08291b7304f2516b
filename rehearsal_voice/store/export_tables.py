"""Which tables an export holds, in what order, and how their rows become plain JSON and rows again.

docs/data-format.md describes the same for people.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from rehearsal_voice.store.packing import line_survives, pack_lines, unpack_lines

FORMAT = "rehearsal-voice-export"
FORMAT_VERSION = 1

_SHOWN_SESSIONS = "SELECT id FROM sessions WHERE deletion IS NULL"
_SHOWN_TAKES = (
    f"SELECT id FROM takes WHERE deletion IS NULL AND state != 'running' AND session_id IN ({_SHOWN_SESSIONS})"
)
_OF_TAKES = f"take_id IN ({_SHOWN_TAKES})"


@dataclass(frozen=True, slots=True)
class Table:
    """One table. where: the rows that are shown. order: its key. leave_out: columns that mean something here only.

    to_plain, from_plain: for columns that are not plain JSON already. refers: its column that names a take and may be
    empty, which it is in the export when that take is not shown.
    """

    name: str
    order: str
    where: str = "1 = 1"
    leave_out: frozenset[str] = frozenset()
    to_plain: Mapping[str, Callable[[Any], Any]] = field(default_factory=dict)
    from_plain: Mapping[str, Callable[[Any], Any]] = field(default_factory=dict)
    refers: str = ""


@dataclass(frozen=True, slots=True)
class Shown:
    """What is left once deletions are counted: whole takes, and of each the turns that are gone."""

    takes: frozenset[int]
    deleted_turns: Mapping[int, set[int]]


def _to_text(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def _to_bytes(text: str) -> bytes:
    return base64.b64decode(text, validate=True)


_BYTES: dict[str, Any] = {"to_plain": {"data": _to_text}, "from_plain": {"data": _to_bytes}}
_DELETION = frozenset({"deletion"})

# In the order in which they can be put back: what is referred to comes first.
TABLES: tuple[Table, ...] = (
    Table("talks", "id"),
    Table("sessions", "id", f"id IN ({_SHOWN_SESSIONS})", _DELETION),
    # Sound that is not kept by choice stays out, so the day it would have had does too.
    Table(
        "takes",
        "id",
        f"id IN ({_SHOWN_TAKES})",
        frozenset({"deletion", "sound_until", "put_off"}),
        refers="branched_from",
    ),
    Table("turns", "id", f"{_OF_TAKES} AND deletion IS NULL", _DELETION),
    Table(
        "take_events",
        "take_id",
        _OF_TAKES,
        to_plain={"lines": unpack_lines},
        from_plain={"lines": lambda lines: pack_lines([str(line) for line in lines])},
    ),
    Table("features", "take_id, name", _OF_TAKES, **_BYTES),
    Table("measures", "take_id, metric", _OF_TAKES),
    Table("dismissals", "id", _OF_TAKES),
    Table("goals", "id", f"session_id IS NULL OR session_id IN ({_SHOWN_SESSIONS})"),
    Table("debriefs", "take_id", _OF_TAKES),
    Table("reflections", "take_id", _OF_TAKES),
    Table("own_lines", "id", "deletion IS NULL", _DELETION, refers="take_id"),
    Table("exercises", "id"),
    Table("micro_goals", "id"),
    Table("evenings", "micro_goal_id, day"),
    Table("nervousness", "id", f"take_id IS NULL OR {_OF_TAKES}"),
    Table("rituals", "id"),
    Table("memories", "id", "deletion IS NULL", _DELETION),
    Table("person_settings", "name"),
    Table("connections", "id"),
)
SOUND = Table("sound_stretches", "take_id, start_sample", f"kept_until IS NOT NULL AND {_OF_TAKES}")
BY_NAME: Mapping[str, Table] = {table.name: table for table in TABLES}


def plain_row(table: Table, names: list[str], row: tuple[Any, ...], shown: Shown) -> str:
    """One line of data/<table>.jsonl."""
    values = {
        name: table.to_plain[name](value) if name in table.to_plain and value is not None else value
        for name, value in zip(names, row, strict=True)
        if name not in table.leave_out
    }
    if table.refers and values[table.refers] not in shown.takes:
        values[table.refers] = None
    if table.name == "take_events" and shown.deleted_turns.get(values["take_id"]):
        gone = shown.deleted_turns[values["take_id"]]
        values["lines"] = [line for line in values["lines"] if line_survives(line, gone)]
    return json.dumps(values, ensure_ascii=False, sort_keys=True)


def shown_takes() -> str:
    """The query for the ids of all takes an export holds."""
    return _SHOWN_TAKES


def rows_of(table: Table, columns: list[str]) -> str:
    """The query for a table's shown rows."""
    return f"SELECT {', '.join(columns)} FROM {table.name} WHERE {table.where} ORDER BY {table.order}"


def plain_values(table: Table, line: str, columns: list[str]) -> Iterator[Any]:
    """The values of one line in the order of `columns`. Raises ValueError or TypeError for what does not fit."""
    data = json.loads(line)
    if not isinstance(data, dict) or not set(data) <= set(columns):
        raise ValueError(f"{table.name} has no such columns")
    for name in columns:
        value = data.get(name)
        yield table.from_plain[name](value) if name in table.from_plain and value is not None else value
