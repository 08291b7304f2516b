"""The rows of an archive as one table: CSV, or Parquet where pyarrow is installed."""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from rehearsal_voice.app.archive import Row
from rehearsal_voice.core.errors import InputFault
from rehearsal_voice.core.spreadsheet import harmless

FORMATS = (".csv", ".parquet")


def write_table(rows: Sequence[Row], file: Path) -> None:
    """One line a recording, by name; the kind follows from the file's ending. Replaces an older table in one step.

    Raises InputFault for another ending, or for Parquet without pyarrow.
    """
    columns = _columns(rows)
    table = [_cells(row, columns) for row in sorted(rows, key=lambda row: row.name)]
    content = _parquet(table, columns) if file.suffix == ".parquet" else _csv(table, columns)
    temporary = file.with_name(f".{file.name}.part")
    with temporary.open("wb") as handle:
        handle.write(content)
        handle.flush()
        os.fsync(handle.fileno())
    temporary.replace(file)


def check_table(file: Path) -> None:
    """Whether such a table can be written at all, asked before hours of work. Raises InputFault."""
    if file.suffix not in FORMATS:
        raise InputFault(f"{file.name} is neither .csv nor .parquet.", "Give the table one of these endings.")
    if not file.resolve().parent.is_dir():
        raise InputFault(f"There is no folder {file.resolve().parent} to write to.")
    if file.suffix == ".parquet":
        _pyarrow()


def _columns(rows: Sequence[Row]) -> list[str]:
    """Names in the order in which they first appear, after what every recording has."""
    names = dict.fromkeys(name for row in rows for name in row.values)
    return ["recording", "state", "reason", *names]


def _cells(row: Row, columns: Sequence[str]) -> dict[str, Any]:
    own = {"recording": row.name, "state": row.state, "reason": row.reason}
    return {column: own.get(column, row.values.get(column)) for column in columns}


def _csv(table: Sequence[dict[str, Any]], columns: Sequence[str]) -> bytes:
    text = io.StringIO()
    writer = csv.DictWriter(text, columns, lineterminator="\n")
    writer.writeheader()
    writer.writerows({name: harmless(value) for name, value in cells.items()} for cells in table)
    return text.getvalue().encode()


def _parquet(table: Sequence[dict[str, Any]], columns: Sequence[str]) -> bytes:
    pyarrow = _pyarrow()
    from pyarrow import parquet

    memory = io.BytesIO()
    data = {name: [cells[name] for cells in table] for name in columns}
    parquet.write_table(pyarrow.table(data), memory)
    return memory.getvalue()


def _pyarrow() -> Any:
    try:
        import pyarrow
    except ImportError as error:
        raise InputFault(
            "Parquet needs one more package.", "Install rehearsal-voice[cluster], or choose a .csv table."
        ) from error
    return pyarrow
