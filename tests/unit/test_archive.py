"""A folder of recordings: nothing twice, nothing missing, one bad file never stops it."""

from __future__ import annotations

import os
from collections.abc import Mapping
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rehearsal_voice.app.archive import Ledger, Row, recordings_below, work_through
from rehearsal_voice.app.archive_table import check_table, write_table
from rehearsal_voice.core.errors import InputFault


def words_in(path: Path) -> Mapping[str, Any]:
    """Stands for the hearing: the words of a text, a fault for an empty one, the end of the process for “kill”."""
    text = path.read_text(encoding="utf-8")
    if text == "kill":
        os._exit(9)
    if not text:
        raise InputFault(f"{path.name} is not a recording that can be read.")
    return {"words": len(text.split())}


def threads() -> Executor:
    return ThreadPoolExecutor(2)


def processes() -> Executor:
    return ProcessPoolExecutor(2, mp_context=get_context("spawn"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "talks"
    (made / "2024").mkdir(parents=True)
    for number in range(7):
        (made / "2024" / f"{number}.wav").write_text("word " * number, encoding="utf-8")
    (made / "a note.txt").write_text("no recording", encoding="utf-8")
    return made


def rows_in(ledger_file: Path) -> dict[str, Row]:
    ledger = Ledger(ledger_file)
    ledger.close()
    return ledger.rows


def run(folder: Path, ledger_file: Path, at_most: int = 99) -> int:
    """How many recordings were heard in this run, which ends early after `at_most`."""
    ledger = Ledger(ledger_file)
    done = 0
    for row in work_through(ledger.missing(recordings_below(folder)), words_in, threads, 4):
        ledger.add(row)
        done += 1
        if done == at_most:
            break
    ledger.close()
    return done


def test_every_recording_has_one_row_and_a_bad_one_says_why(folder: Path, tmp_path: Path) -> None:
    assert run(folder, tmp_path / "l") == 7
    rows = rows_in(tmp_path / "l")
    assert {name: row.values.get("words") for name, row in rows.items()} == {
        f"2024/{number}.wav": number or None for number in range(7)
    }
    assert rows["2024/0.wav"].state == "failed"
    assert "not a recording" in rows["2024/0.wav"].reason


@given(cut=st.integers(0, 400), first=st.integers(1, 7))
def test_a_run_cut_anywhere_goes_on_where_it_was(
    tmp_path_factory: pytest.TempPathFactory, cut: int, first: int
) -> None:
    tmp_path = tmp_path_factory.mktemp("cut")
    folder = tmp_path / "talks"
    folder.mkdir()
    for number in range(1, 8):
        (folder / f"{number}.wav").write_text("word " * number, encoding="utf-8")
    run(folder, tmp_path / "l", first)
    written = (tmp_path / "l").read_bytes()
    (tmp_path / "l").write_bytes(written[: max(0, len(written) - cut)])
    whole_before = sum(1 for line in (tmp_path / "l").read_bytes().splitlines(keepends=True) if line.endswith(b"\n"))
    assert run(folder, tmp_path / "l") == 7 - whole_before
    lines = (tmp_path / "l").read_bytes().splitlines()
    assert len(lines) == 7
    assert run(folder, tmp_path / "l") == 0


def test_a_recording_that_has_changed_is_heard_again(folder: Path, tmp_path: Path) -> None:
    run(folder, tmp_path / "l")
    (folder / "2024" / "3.wav").write_text("now it is longer", encoding="utf-8")
    assert run(folder, tmp_path / "l") == 1
    assert rows_in(tmp_path / "l")["2024/3.wav"].values["words"] == 4


@pytest.mark.slow
def test_a_recording_that_kills_its_process_is_named_and_the_others_go_on(folder: Path) -> None:
    (folder / "2024" / "3.wav").write_text("kill", encoding="utf-8")
    rows = {row.name: row for row in work_through(recordings_below(folder), words_in, processes, 3)}
    assert len(rows) == 7
    assert [name for name, row in rows.items() if "ended without a word" in row.reason] == ["2024/3.wav"]
    assert rows["2024/6.wav"].values == {"words": 6}


def test_tables_hold_every_column_and_no_formula(tmp_path: Path) -> None:
    import pyarrow.parquet

    rows = [Row("b.wav", 1, 1, "done", "", {"words": 3}), Row("=a.wav", 1, 1, "done", "", {"rate": 0.5})]
    write_table(rows, tmp_path / "t.csv")
    assert (tmp_path / "t.csv").read_text(encoding="utf-8").splitlines() == [
        "recording,state,reason,words,rate",
        "'=a.wav,done,,,0.5",
        "b.wav,done,,3,",
    ]
    write_table(rows, tmp_path / "t.parquet")
    table = pyarrow.parquet.read_table(tmp_path / "t.parquet").to_pydict()
    assert table["recording"] == ["=a.wav", "b.wav"]
    assert table["words"] == [None, 3]


@pytest.mark.parametrize("name", ["t.xlsx", "nowhere/t.csv"])
def test_a_table_that_cannot_be_written_is_said_before_the_work(tmp_path: Path, name: str) -> None:
    with pytest.raises(InputFault):
        check_table(tmp_path / name)


def test_an_empty_folder_is_said(tmp_path: Path) -> None:
    with pytest.raises(InputFault, match="no recordings"):
        recordings_below(tmp_path)


@pytest.mark.slow
def test_two_workers_of_a_dask_cluster_give_the_same_rows(folder: Path, tmp_path: Path) -> None:
    from distributed import Client, LocalCluster

    with (
        LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None, host="127.0.0.1") as cluster,  # type: ignore[no-untyped-call]  # the library has no types
        Client(cluster) as client,  # type: ignore[no-untyped-call]
    ):
        rows = {row.name: row for row in work_through(recordings_below(folder), words_in, client.get_executor, 4)}
    run(folder, tmp_path / "l")
    assert rows == rows_in(tmp_path / "l")
    assert partial(words_in, folder / "2024" / "2.wav")()["words"] == 2
