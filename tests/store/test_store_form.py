"""The form of the file: made step by step, upgraded from every version shipped, refused when newer, backed up first."""

from __future__ import annotations

import gzip
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from store_scene import LINES, Calendar, whole_take

from rehearsal_voice.core.errors import StorageFault
from rehearsal_voice.store import DamagedFile, NewerFile, Profile, open_profile
from rehearsal_voice.store.backups import Backups, worth_keeping
from rehearsal_voice.store.database import Connection, connect, transaction
from rehearsal_voice.store.migrations import CURRENT_VERSION, MIGRATIONS, Migration, migrate, version_of

SHIPPED = Path(__file__).with_name("shipped")
NOW = "2026-11-02T09:00:00.000Z"


def _old_file(version: int, folder: Path) -> None:
    """A file as that version left it; `store_shipped.py` made it when the version shipped."""
    folder.mkdir()
    packed = SHIPPED / f"v{version}.db.gz"
    assert packed.exists(), "run tests/store/store_shipped.py once when a new form ships"
    (folder / "profile.db").write_bytes(gzip.decompress(packed.read_bytes()))


def _schema(connection: Connection) -> list[tuple[str, str]]:
    rows = connection.execute("SELECT name, coalesce(sql, '') FROM sqlite_master ORDER BY name").fetchall()
    return [(row[0], row[1]) for row in rows]


@pytest.mark.parametrize("version", [step.number for step in MIGRATIONS])
def test_a_file_of_every_version_shipped_opens_with_all_it_held(
    version: int, tmp_path: Path, calendar: Calendar
) -> None:
    _old_file(version, tmp_path / "old")
    profile = open_profile(tmp_path / "old", calendar)
    (session,) = profile.queries.sessions()
    (take,) = profile.queries.takes(session.session_id)
    assert [turn.text for turn in profile.queries.turns(take.take_id)] == [text for pair in LINES for text in pair]
    assert [found.turn for found in profile.queries.search("salary")] == [1]
    assert [row.text for row in profile.queries.memories()] == ["my boss is called Ada"]
    profile.close()
    connection, fresh = connect(tmp_path / "old" / "profile.db", None), connect(tmp_path / "new.db", None)
    migrate(fresh, tmp_path / "new.db", NOW, lambda version: None)
    assert (version_of(connection), _schema(connection)) == (CURRENT_VERSION, _schema(fresh))
    fresh.close()
    connection.close()


def test_a_newer_file_is_refused_and_left_as_it_is(profile: Profile, tmp_path: Path, calendar: Calendar) -> None:
    whole_take(profile)
    profile.close()
    file = tmp_path / "mine" / "profile.db"
    connection = connect(file, None)
    connection.execute(f"PRAGMA user_version = {CURRENT_VERSION + 1}")
    connection.close()
    before = file.read_bytes()
    with pytest.raises(NewerFile, match="newer version"):
        open_profile(tmp_path / "mine", calendar)
    assert file.read_bytes() == before


def test_another_programs_database_is_left_alone(tmp_path: Path, calendar: Calendar) -> None:
    (tmp_path / "other").mkdir()
    connection = connect(tmp_path / "other" / "profile.db", None)
    connection.execute("PRAGMA application_id = 12345")
    connection.execute("CREATE TABLE recipes (name TEXT)")
    connection.close()
    with pytest.raises(DamagedFile, match="another program"):
        open_profile(tmp_path / "other", calendar)


def test_a_file_that_is_no_database_is_named(tmp_path: Path, calendar: Calendar) -> None:
    (tmp_path / "odd").mkdir()
    (tmp_path / "odd" / "profile.db").write_bytes(b"this is a letter, not a database" * 200)
    with pytest.raises(DamagedFile, match=r"profile\.db"):
        open_profile(tmp_path / "odd", calendar)


def test_an_empty_file_as_a_full_disk_leaves_it_starts_afresh(tmp_path: Path, calendar: Calendar) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "empty" / "profile.db").touch()
    profile = open_profile(tmp_path / "empty", calendar)
    try:
        assert profile.queries.sessions() == ()
        whole_take(profile)
        assert len(profile.queries.sessions()) == 1
    finally:
        profile.close()


def test_a_step_that_fails_leaves_the_old_form_and_its_backup(tmp_path: Path, calendar: Calendar) -> None:
    opened_profile = open_profile(tmp_path / "mine", calendar)
    whole_take(opened_profile)
    opened_profile.close()
    file = tmp_path / "mine" / "profile.db"
    connection = connect(file, None)
    before, rows = _schema(connection), connection.execute("SELECT * FROM turns").fetchall()
    good = Migration(CURRENT_VERSION + 1, "good", ("CREATE TABLE later (x)",))
    bad = Migration(
        CURRENT_VERSION + 2, "bad", ("ALTER TABLE sessions ADD COLUMN half TEXT", "INSERT INTO nowhere VALUES (1)")
    )
    backups = Backups(tmp_path / "mine", None, calendar)
    with pytest.raises(StorageFault):
        migrate(connection, file, NOW, backups.before_migration, (*MIGRATIONS, bad))
    assert (_schema(connection), version_of(connection)) == (before, CURRENT_VERSION)
    with pytest.raises(StorageFault):
        migrate(connection, file, NOW, backups.before_migration, (*MIGRATIONS, good, bad))
    assert version_of(connection) == CURRENT_VERSION + 1
    assert _schema(connection) == sorted([*before, ("later", "CREATE TABLE later (x)")])
    connection.close()
    (row, *_) = [row for row in backups.all() if row.before_version is not None]
    assert row.before_version == CURRENT_VERSION
    copy = connect(row.file, None, reading=True)
    assert copy.execute("SELECT * FROM turns").fetchall() == rows
    copy.close()


def test_each_step_is_recorded(profile: Profile) -> None:
    rows = profile.queries._reader.rows("SELECT number, name, applied_at FROM migrations ORDER BY number")
    assert rows == [(step.number, step.name, NOW) for step in MIGRATIONS]


# --- backups ---


def test_a_backup_a_day_without_sound_that_was_not_kept(profile: Profile, calendar: Calendar) -> None:
    take = whole_take(profile)
    profile.sound.keep_moment(take.take_id, 2.0, 4.0, calendar.today() + timedelta(days=90))
    assert profile.settle()
    for _ in range(3):
        calendar.pass_time(timedelta(hours=13))
        profile.tidy()
    rows = profile.backups.all()
    assert 2 <= len(rows) <= 3
    for row in rows:
        profile.backups.verify(row)
    copy = connect(rows[0].file, None, reading=True)
    assert copy.execute("SELECT count(*) FROM turns").fetchone()[0] == 6
    assert copy.execute("SELECT count(*) FROM sound_blocks").fetchone()[0] == 0
    assert copy.execute("SELECT turn FROM sound_stretches").fetchall() == [(-1,)]
    copy.close()


@given(st.lists(st.integers(0, 400 * 24), max_size=80))
def test_thinning_keeps_the_newest_and_a_spread_of_older_ones(hours: list[int]) -> None:
    moments = [datetime(2026, 1, 1, tzinfo=UTC) + timedelta(hours=hour) for hour in set(hours)]
    kept = worth_keeping(moments)
    assert set(kept) <= set(moments)
    assert set(kept) >= set(sorted(moments, reverse=True)[:2])
    assert len(kept) <= 10
    assert worth_keeping(kept) == kept or len(worth_keeping(kept)) <= len(kept)


def test_a_backup_that_cannot_be_made_is_told_and_the_old_ones_stay(profile: Profile, calendar: Calendar) -> None:
    whole_take(profile)
    profile.settle()
    before = profile.backups.make()
    calendar.pass_time(timedelta(days=2))
    folder = before.file.parent
    blocked = folder / f"{calendar.today():profile-%Y%m%dT%H%M%S}.db.part"
    blocked.mkdir()
    with pytest.raises(StorageFault):
        profile.backups.make()
    assert before.file.exists()
    blocked.rmdir()


def test_rolled_back_work_leaves_nothing(tmp_path: Path) -> None:
    connection = connect(tmp_path / "x.db", None)
    connection.execute("CREATE TABLE t (x)")
    with pytest.raises(ValueError, match="stop"), transaction(connection):
        connection.execute("INSERT INTO t VALUES (1)")
        raise ValueError("stop")
    assert connection.execute("SELECT count(*) FROM t").fetchone()[0] == 0
    connection.close()
