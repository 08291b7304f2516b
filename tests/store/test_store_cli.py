"""The terminal's way to the history: every command as a newcomer would type it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import typer
from store_scene import Calendar, whole_take
from typer.testing import CliRunner, Result

from rehearsal_voice.cli.history import history_app
from rehearsal_voice.cli.memory import memory_app
from rehearsal_voice.cli.profiles import profiles_app
from rehearsal_voice.cli.progress import progress
from rehearsal_voice.cli.week import week_app
from rehearsal_voice.core.clock import SystemClock
from rehearsal_voice.core.errors import InputFault
from rehearsal_voice.store import DamagedFile, WrongPassphrase, open_profile
from rehearsal_voice.store.profiles import Profiles

RUNNER = CliRunner()


@pytest.fixture
def home(tmp_path: Path) -> Path:
    profiles = Profiles(tmp_path / "profiles", Calendar())
    profile = profiles.open(profiles.default().profile_id)
    whole_take(profile)
    assert profile.settle()
    profile.backups.make()
    profile.close()
    return tmp_path


def _history(home: Path, *words: str, typed: str | None = None) -> Result:
    return RUNNER.invoke(history_app, [*words, "--home", str(home)], input=typed)


def _profiles(home: Path, *words: str) -> Result:
    return RUNNER.invoke(profiles_app, [*words, "--home", str(home)])


def _session(home: Path) -> str:
    (row,) = json.loads(_history(home, "list", "--json").stdout)
    return str(row["session"])


def test_listing_showing_and_searching(home: Path) -> None:
    assert "The review" in _history(home, "list").stdout
    shown = _history(home, "show", _session(home)[:20]).stdout
    assert "I would like to talk about my salary" in shown
    content = json.loads(_history(home, "show", _session(home), "--json").stdout)
    assert content["content"][0]["turns"][0]["words"][0] == {"text": "I", "start": 0.0, "end": 0.125}
    assert "[salary]" in _history(home, "search", "salary").stdout
    assert "not said" in _history(home, "search", "zebra").stdout


def test_a_session_is_found_by_the_name_it_was_given(home: Path) -> None:
    session = _session(home)
    assert "The talk with Ada" in _history(home, "rename", session, " The talk  with Ada ").stdout
    (row,) = json.loads(_history(home, "list", "--json").stdout)
    assert (row["session"], row["title"]) == (session, "The talk with Ada")
    assert isinstance(_history(home, "rename", session, " ").exception, InputFault)


def test_an_empty_home_is_no_fault(tmp_path: Path) -> None:
    assert "Nothing has been rehearsed yet" in _history(tmp_path, "list").stdout


def test_a_session_that_is_not_there_is_said(home: Path) -> None:
    assert isinstance(_history(home, "show", "1999").exception, InputFault)


def test_deleting_undoing_and_deleting_for_good(home: Path) -> None:
    session = _session(home)
    assert "Delete?" in _history(home, "delete", session, typed="n\n").stdout
    deleted = _history(home, "delete", session, "--yes").stdout
    assert json.loads(_history(home, "list", "--json").stdout) == []
    number = deleted.split("history undo ")[1].split("`")[0]
    assert "back" in _history(home, "undo", number).stdout
    assert _session(home) == session
    assert "Gone" in _history(home, "delete", session, "--yes", "--now").stdout
    assert not any(b"salary" in file.read_bytes() for file in home.rglob("*") if file.is_file())


def test_export_and_import(home: Path, tmp_path: Path) -> None:
    target = tmp_path / "out" / "mine.zip"
    target.parent.mkdir()
    assert "Anyone who has this file can read it" in _history(home, "export", str(target)).stdout
    said = _history(home, "import", str(target), "--name", "Brought").stdout
    profile_id = said.split("--profile ")[1].strip()
    rows = json.loads(_history(home, "list", "--json", "--profile", profile_id).stdout)
    assert [row["session"] for row in rows] == [_session(home)]
    assert isinstance(_history(home, "import", str(home / "nothing.zip")).exception, InputFault)


def test_the_privacy_page_names_everything(home: Path) -> None:
    said = _history(home, "privacy").stdout
    assert "readable by anyone" in said
    assert "Connections made: none." in said
    page = json.loads(_history(home, "privacy", "--json").stdout)
    assert {file["purpose"] for file in page["files"]}.isdisjoint({"unknown"})
    assert page["bytes"] > 100_000


def test_profiles_are_made_locked_recovered_and_deleted(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "Made 'Work'" in _profiles(home, "create", "Work").stdout
    monkeypatch.setenv("REHEARSAL_NEW_PASSPHRASE", "a kettle on the third shelf")
    locked = _profiles(home, "lock", "default").stdout
    code = next(line.strip() for line in locked.splitlines() if line.count("-") == 5)
    monkeypatch.setenv("REHEARSAL_PASSPHRASE", "wrong wrong wrong")
    assert isinstance(_history(home, "list").exception, WrongPassphrase)
    monkeypatch.setenv("REHEARSAL_PASSPHRASE", code)
    monkeypatch.setenv("REHEARSAL_NEW_PASSPHRASE", "another kettle altogether")
    assert "kept nowhere" in _profiles(home, "recover", "default").stdout
    monkeypatch.setenv("REHEARSAL_PASSPHRASE", "another kettle altogether")
    assert "The review" in _history(home, "list").stdout
    monkeypatch.setenv("REHEARSAL_NEW_PASSPHRASE", "the third kettle of all")
    assert "changed" in _profiles(home, "passphrase", "default").stdout
    monkeypatch.setenv("REHEARSAL_PASSPHRASE", "the third kettle of all")
    assert "no passphrase" in _profiles(home, "unlock", "default").stdout
    rows = json.loads(_profiles(home, "list", "--json").stdout)
    assert [(row["name"], row["locked"]) for row in rows] == [("Me", False), ("Work", False)]
    assert "Gone" in _profiles(home, "delete", rows[1]["profile"], "--yes").stdout
    assert len(json.loads(_profiles(home, "list", "--json").stdout)) == 1


def _cut_short(home: Path) -> None:
    """Just now, by the clock that the terminal goes by: an old one would no longer wait."""
    profile = open_profile(home / "profiles" / "default", SystemClock(), housekeeping=False)
    profile.begin_session("cafe-en", "cut", "en").begin_take("cafe-en", "en", "expected")
    profile.close()


def test_a_take_cut_short_is_mentioned_and_recovered(home: Path) -> None:
    assert "Nothing waits" in _history(home, "recover").stdout
    _cut_short(home)
    assert "A take was cut short" in _history(home, "list").stdout
    assert "Recovered." in _history(home, "recover").stdout
    takes = [row["takes"] for row in json.loads(_history(home, "list", "--json").stdout)]
    assert takes == [1, 1]


def test_a_take_cut_short_is_thrown_away_only_after_a_yes(home: Path) -> None:
    _cut_short(home)
    assert "Gone." not in _history(home, "recover", "--discard", typed="n\n").stdout
    assert "Gone." in _history(home, "recover", "--discard", "--yes").stdout
    assert "cut short" not in _history(home, "list").stdout


def test_a_damaged_profile_goes_back_to_its_backup(home: Path) -> None:
    database = home / "profiles" / "default" / "profile.db"
    database.write_bytes(b"\0" * 8_192)
    assert isinstance(_history(home, "list").exception, DamagedFile)
    listed = _profiles(home, "backups", "default").stdout
    name = listed.split()[0]
    assert name.startswith("profile-")
    assert isinstance(_profiles(home, "restore", "default", "--backup", "other").exception, InputFault)
    assert "in place" in _profiles(home, "restore", "default", "--backup", name, "--yes").stdout
    assert "Nothing has been rehearsed yet" not in _history(home, "list").stdout
    _profiles(home, "create", "Empty")
    empty = next(
        row["profile"] for row in json.loads(_profiles(home, "list", "--json").stdout) if row["name"] == "Empty"
    )
    assert "no backup yet" in _profiles(home, "backups", str(empty)).stdout


def test_memories_are_seen_added_mended_and_forgotten(home: Path) -> None:
    where = ("--home", str(home))
    assert RUNNER.invoke(memory_app, ["add", "call me Sam", "--kind", "name", *where]).exit_code == 0
    (row,) = json.loads(RUNNER.invoke(memory_app, ["list", "--json", *where]).stdout)
    assert (row["kind"], row["text"]) == ("name", "call me Sam")
    number = str(row["memory"])
    assert RUNNER.invoke(memory_app, ["change", number, "call me Alex", *where]).exit_code == 0
    assert "call me Alex" in RUNNER.invoke(memory_app, ["list", *where]).stdout
    gone = RUNNER.invoke(memory_app, ["forget", number, *where]).stdout
    assert "history undo" in gone
    assert "Nothing is remembered." in RUNNER.invoke(memory_app, ["list", *where]).stdout
    assert isinstance(RUNNER.invoke(memory_app, ["forget", number, *where]).exception, InputFault)


def test_the_weeks_numbers_and_an_unknown_one(home: Path) -> None:
    command = typer.Typer()
    command.command()(progress)
    where = ("--home", str(home))
    names = json.loads(RUNNER.invoke(command, ["--json", *where]).stdout)
    assert "unwarranted_apologies" in names
    (week,) = json.loads(RUNNER.invoke(command, ["unwarranted_apologies", "--json", *where]).stdout)
    assert (week["takes"], week["low"]) == (1, None)
    assert "minutes of speech" in RUNNER.invoke(command, ["unwarranted_apologies", *where]).stdout
    assert isinstance(RUNNER.invoke(command, ["beauty", *where]).exception, InputFault)


def test_a_week_its_evening_and_a_talk_done_for_real(home: Path) -> None:
    where = ("--home", str(home))
    nothing = RUNNER.invoke(week_app, ["evening", "a", "b", *where])
    assert isinstance(nothing.exception, InputFault)
    assert RUNNER.invoke(week_app, ["aim", "let a silence be", *where]).exit_code == 0
    assert RUNNER.invoke(week_app, ["evening", "I waited", "once more", *where]).exit_code == 0
    assert RUNNER.invoke(week_app, ["talk", "the review", "--on", "2100-01-01", *where]).exit_code == 0
    shown = RUNNER.invoke(week_app, ["show", *where]).stdout
    assert "let a silence be" in shown and "I waited / once more" in shown and "the review: 2100-01-01" in shown
    assert RUNNER.invoke(week_app, ["done", "1", "--note", "fine", "--nervous", "3", *where]).exit_code == 0
    assert "the review" not in RUNNER.invoke(week_app, ["show", *where]).stdout
