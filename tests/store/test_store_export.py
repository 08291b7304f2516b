"""All that is kept can be taken away and brought back, byte for byte, and nothing else can be brought in."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import stat
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from store_full import AWKWARD, FORMULA, fill
from store_scene import Calendar, whole_take

from rehearsal_voice.core.errors import InputFault, RehearsalError
from rehearsal_voice.store import Profile
from rehearsal_voice.store.profiles import Profiles

Files = dict[str, bytes]


@pytest.fixture
def profiles(tmp_path: Path) -> Profiles:
    return Profiles(tmp_path / "profiles", Calendar())


@pytest.fixture
def profile(profiles: Profiles) -> Iterator[Profile]:
    opened = profiles.open(profiles.default().profile_id)
    fill(opened, Calendar())
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def honest(tmp_path_factory: pytest.TempPathFactory) -> Files:
    """The files of a whole export, to be spoilt by each test in its own way."""
    folder = tmp_path_factory.mktemp("honest")
    profiles = Profiles(folder, Calendar())
    opened = profiles.open(profiles.default().profile_id)
    fill(opened, Calendar())
    opened.export(folder / "export.zip")
    opened.close()
    return _files(folder / "export.zip")


def _files(archive: Path) -> Files:
    with zipfile.ZipFile(archive) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


def test_export_import_export_is_the_same_to_the_byte(profiles: Profiles, profile: Profile, tmp_path: Path) -> None:
    first = profile.export(tmp_path / "first.zip")
    info = profiles.import_archive(first, "Brought back")
    again = profiles.open(info.profile_id)
    second = again.export(tmp_path / "second.zip")
    assert _files(second) == _files(first)
    assert second.read_bytes() == first.read_bytes()
    assert [row.title for row in again.queries.sessions()] == [row.title for row in profile.queries.sessions()]
    assert again.queries.search("salary")
    (kept, *_) = again.queries.kept_sound()
    assert again.queries.sound(kept.take_id, kept.start_s, kept.start_s + 0.2) is not None
    again.close()


def test_every_table_has_something_in_it_and_nothing_deleted(profile: Profile, tmp_path: Path) -> None:
    files = _files(profile.export(tmp_path / "all.zip"))
    empty = [name for name, data in files.items() if name.startswith("data/") and not data.strip()]
    assert empty == ["data/goals.jsonl"], "a table that stays for the sake of older files"
    text = b"".join(files.values())
    assert b"quetzal" not in text
    assert b"two large clients" not in text
    assert len([name for name in files if name.startswith("sound/")]) == 2


def test_pages_and_tables_are_harmless(profile: Profile, tmp_path: Path) -> None:
    files = _files(profile.export(tmp_path / "all.zip"))
    page = files["reading/2026.html"].decode()
    assert "<script" not in page
    assert "&lt;script&gt;" in page
    rows = list(csv.DictReader(io.StringIO(files["csv/turns.csv"].decode())))
    said = [row["text"] for row in rows]
    assert AWKWARD in said
    assert f"'{FORMULA}" in said and FORMULA not in said


def test_an_export_never_overwrites(profile: Profile, tmp_path: Path) -> None:
    target = tmp_path / "there.zip"
    target.write_bytes(b"something of mine")
    with pytest.raises(InputFault, match="there already"):
        profile.export(target)
    assert target.read_bytes() == b"something of mine"
    with pytest.raises(RehearsalError):
        profile.export(tmp_path / "no such folder" / "x.zip")


# --- archives that are not what they say ---


def _signed(files: Files) -> Files:
    """With a manifest that fits, so that what is wrong is met further in."""
    manifest = json.loads(files["manifest.json"])
    manifest["files"] = {
        name: {"sha256": hashlib.sha256(data).hexdigest(), "bytes": len(data)}
        for name, data in files.items()
        if name != "manifest.json"
    }
    return {**files, "manifest.json": json.dumps(manifest).encode()}


def _zipped(files: Files, target: Path) -> Path:
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return target


def _assert_refused(tmp_path: Path, archive: Path) -> str:
    profiles = Profiles(tmp_path / "target" / "profiles", Calendar())
    kept = profiles.default()
    before = {file: file.read_bytes() for file in tmp_path.rglob("*") if file.is_file()}
    with pytest.raises(InputFault) as caught:
        profiles.import_archive(archive, "Bad")
    after = {file: file.read_bytes() for file in tmp_path.rglob("*") if file.is_file()}
    assert after == before
    assert [info.profile_id for info in profiles.all()] == [kept.profile_id]
    assert "\n" not in caught.value.message
    return caught.value.message


HOSTILE_NAMES = [
    "../outside.txt",
    "/etc/passwd",
    "data/../../outside.jsonl",
    "C:\\Windows\\x.jsonl",
    "data\\turns.jsonl",
    "data/CON.jsonl",
    "CON",
    "sound/aux.ogg",
    "sound/1-0.pickle",
    "model.onnx",
    "reading/<img src=x onerror=alert(1)>.html",
    "data/sqlite_master.jsonl",
    "data/migrations.jsonl",
    "data/turns.jsonl/",
    "data/ｔurns.jsonl",
]


@pytest.mark.parametrize("name", HOSTILE_NAMES)
def test_no_name_from_outside_is_believed(honest: Files, tmp_path: Path, name: str) -> None:
    _assert_refused(tmp_path, _zipped(_signed({**honest, name: b"{}"}), tmp_path / "bad.zip"))


def test_what_hides_behind_a_nul_is_seen(honest: Files, tmp_path: Path) -> None:
    archive = _zipped(_signed({**honest, "sound/5-5.ogg~.exe": b"x"}), tmp_path / "nul.zip")
    archive.write_bytes(archive.read_bytes().replace(b"sound/5-5.ogg~", b"sound/5-5.ogg\x00"))
    _assert_refused(tmp_path, archive)


def test_a_link_is_refused(honest: Files, tmp_path: Path) -> None:
    target = tmp_path / "link.zip"
    with zipfile.ZipFile(target, "w") as archive:
        for name, data in honest.items():
            entry = zipfile.ZipInfo(name)
            entry.external_attr = ((stat.S_IFLNK if name == "README.txt" else stat.S_IFREG) | 0o600) << 16
            archive.writestr(entry, data)
    assert "no ordinary file" in _assert_refused(tmp_path, target)


def test_the_same_name_twice_is_refused(honest: Files, tmp_path: Path) -> None:
    target = tmp_path / "twice.zip"
    with zipfile.ZipFile(target, "w") as archive, pytest.warns(UserWarning, match="Duplicate"):
        for name, data in honest.items():
            archive.writestr(name, data)
        archive.writestr("data/turns.jsonl", b"")
    assert "twice" in _assert_refused(tmp_path, target)


def test_ten_thousand_files_are_refused(honest: Files, tmp_path: Path) -> None:
    many = {**honest, **{f"sound/{number}-0.ogg": b"" for number in range(10_000)}}
    assert "more than an export" in _assert_refused(tmp_path, _zipped(many, tmp_path / "many.zip"))


def test_a_bomb_is_refused_before_it_is_unpacked(honest: Files, tmp_path: Path) -> None:
    bomb = _signed({**honest, "data/turns.jsonl": b" " * (40 << 20)})
    assert "far more" in _assert_refused(tmp_path, _zipped(bomb, tmp_path / "bomb.zip"))


def test_a_size_that_lies_is_refused(honest: Files, tmp_path: Path) -> None:
    liar = _signed(honest)
    manifest = json.loads(liar["manifest.json"])
    manifest["files"]["data/turns.jsonl"]["bytes"] -= 1
    liar["manifest.json"] = json.dumps(manifest).encode()
    assert "larger than it says" in _assert_refused(tmp_path, _zipped(liar, tmp_path / "liar.zip"))


def _spoil_line(files: Files, table: str, change: Callable[[dict[str, object]], object]) -> Files:
    first, *rest = files[f"data/{table}.jsonl"].decode().splitlines()
    spoilt = json.dumps(change(json.loads(first)))
    return {**files, f"data/{table}.jsonl": ("\n".join([spoilt, *rest]) + "\n").encode()}


SPOILT: dict[str, Callable[[Files], Files]] = {
    "wrong hash": lambda files: {**files, "README.txt": b"changed"},
    "no manifest": lambda files: {name: data for name, data in files.items() if name != "manifest.json"},
    "manifest is no JSON": lambda files: {**files, "manifest.json": b"{"},
    "manifest is deep": lambda files: {**files, "manifest.json": b"[" * 100_000},
    "manifest lists too little": lambda files: {**files, "sound/99-0.ogg": b"x"},
    "manifest lists too much": lambda files: {name: data for name, data in files.items() if name != "csv/takes.csv"},
    "a number where text should be": lambda files: _signed(
        _spoil_line(files, "takes", lambda row: {**row, "started_at": {"$ne": 1}})
    ),
    "a column that is none": lambda files: _signed(
        _spoil_line(files, "turns", lambda row: {**row, "text) VALUES (1); DROP TABLE turns; --": 1})
    ),
    "a list where an object should be": lambda files: _signed(_spoil_line(files, "turns", lambda row: [row])),
    "a turn of no take": lambda files: _signed(_spoil_line(files, "turns", lambda row: {**row, "take_id": 999})),
    "a state that is none": lambda files: _signed(_spoil_line(files, "takes", lambda row: {**row, "state": "evil"})),
    "a huge number": lambda files: _signed(_spoil_line(files, "turns", lambda row: {**row, "id": 10**30})),
    "features that are not base64": lambda files: _signed(
        _spoil_line(files, "features", lambda row: {**row, "data": "%%%"})
    ),
    "sound of an unknown kind": lambda files: _signed(
        _spoil_line(files, "sound_stretches", lambda row: {**row, "codec": "pickle"})
    ),
    "sound that is missing": lambda files: _signed(
        {name: data for name, data in files.items() if not name.startswith("sound/")}
    ),
    "sound of nothing": lambda files: _signed({**files, "sound/77-77.ogg": b"x"}),
    "bytes that are no text": lambda files: _signed({**files, "data/memories.jsonl": b"\xff\xfe\n"}),
    "a newer form": lambda files: {
        **files,
        "manifest.json": json.dumps({**json.loads(files["manifest.json"]), "form": 99}).encode(),
    },
}


@pytest.mark.parametrize("name", SPOILT)
def test_an_archive_that_does_not_hang_together_is_refused(honest: Files, tmp_path: Path, name: str) -> None:
    _assert_refused(tmp_path, _zipped(SPOILT[name](honest), tmp_path / "spoilt.zip"))


@pytest.mark.parametrize("data", [b"", b"not a zip", b"PK\x03\x04" + bytes(100), b"PK\x05\x06" + bytes(18)])
def test_what_is_no_archive_is_refused(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "odd.zip").write_bytes(data)
    _assert_refused(tmp_path, tmp_path / "odd.zip")


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.floats(0, 1), cut=st.booleans(), value=st.integers(0, 255))
def test_no_damage_gets_through(
    honest: Files, tmp_path_factory: pytest.TempPathFactory, place: float, cut: bool, value: int
) -> None:
    folder = tmp_path_factory.mktemp("damage")
    archive = _zipped(honest, folder / "export.zip")
    data = bytearray(archive.read_bytes())
    at = min(len(data) - 1, int(place * len(data)))
    if cut:
        del data[at:]
    else:
        data[at] = value
    archive.write_bytes(data)
    profiles = Profiles(folder / "profiles", Calendar())
    try:
        info = profiles.import_archive(archive, "Perhaps")
    except InputFault:
        assert profiles.all() == ()
        assert [child.name for child in (folder / "profiles").iterdir()] == []
        return
    # A byte that means nothing (a time stamp, an attribute) or the very same byte: then it is the same profile.
    opened = profiles.open(info.profile_id)
    assert _files(opened.export(folder / "again.zip")) == honest
    opened.close()


def test_a_locked_profile_can_be_brought_elsewhere(profiles: Profiles, tmp_path: Path) -> None:
    info = profiles.create("Private")
    profiles.set_passphrase(info.profile_id, "a kettle on the third shelf")
    locked = profiles.open(info.profile_id, "a kettle on the third shelf")
    whole_take(locked)
    locked.export(tmp_path / "plain.zip")
    locked.close()
    back = profiles.open(profiles.import_archive(tmp_path / "plain.zip", "Back").profile_id)
    assert back.queries.search("salary")
    back.close()
