"""A disk that is full or broken: it is said at once, the recording goes on in the reserve or stops, nothing is lost."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from store_full_disk import KEY, RATE
from store_scene import LINES, Calendar, sound_at, whole_take

from rehearsal_voice.store import Profile, open_profile
from rehearsal_voice.store.reserve import open_reserve, take_room

PROGRAM = Path(__file__).with_name("store_full_disk.py")
SMALL_DISK = 'mount -t tmpfs -o size=60m none "$1" && "$2" "$3" "$1" full; rm -f "$1/filler"; cp -a "$1/mine" "$4"'


def _told(output: str) -> dict[str, Any]:
    told: dict[str, Any] = json.loads(output.splitlines()[0])
    return told


def _heard_until(profile: Profile, take_id: int, until_s: float) -> None:
    sound = profile.queries.sound(take_id, 0.0, until_s)
    assert sound is not None
    assert len(sound.samples) == round(until_s * RATE)
    assert np.array_equal(np.rint(sound.samples * 32_767), np.rint(sound_at(0, len(sound.samples)) * 32_767))


def test_on_a_full_disk_the_recording_goes_on_in_the_reserve(tmp_path: Path) -> None:
    unshare = shutil.which("unshare")
    if unshare is None or subprocess.run([unshare, "-rm", "true"], check=False, capture_output=True).returncode:
        pytest.skip("no small file system can be mounted here")
    disk, rescued = tmp_path / "disk", tmp_path / "rescued"
    disk.mkdir()
    command = [unshare, "-rm", "sh", "-c", SMALL_DISK, "sh", str(disk), sys.executable, str(PROGRAM), str(rescued)]
    done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=60)
    told = _told(done.stdout)
    assert told["faults"] == ["The disk is full."]
    assert told["safe"] == [True] * 4
    assert "full" in told["closing"]
    assert told["stopped"] == ""

    profile = open_profile(rescued, Calendar(), key=KEY)
    (row,) = profile.unfinished()
    assert row.sound_s == pytest.approx(60.0)
    profile.recover(row.take_id)
    assert [turn.text for turn in profile.queries.turns(row.take_id)] == [text for pair in LINES for text in pair]
    _heard_until(profile, row.take_id, 60.0)
    assert profile.queries.search("salary")
    profile.close()


def test_a_damaged_reserve_keeps_nobody_from_their_history(tmp_path: Path) -> None:
    whole_take(profile := open_profile(tmp_path, Calendar()))
    profile.settle()
    profile.close()
    (tmp_path / "reserve.db").write_bytes(b"torn by a power loss" * 500)
    told: list[str] = []
    again = open_profile(tmp_path, Calendar(), on_fault=lambda fault: told.append(fault.message))
    assert len(again.queries.sessions()) == 1
    assert len(told) == 1
    again.begin_session("cafe-en", "goes on", "en").begin_take("cafe-en", "en", "x").close()
    assert again.settle()
    assert (tmp_path / "reserve.db").stat().st_size > 20_000_000
    again.close()


def test_room_that_a_crash_left_taken_is_free_again(tmp_path: Path) -> None:
    take_room(tmp_path, None, 1 << 20)
    reserve = open_reserve(tmp_path, None)
    reserve.execute("CREATE TABLE room (filler BLOB)")
    reserve.execute("INSERT INTO room VALUES (zeroblob(900000))")
    reserve.close()
    take_room(tmp_path, None, 1 << 20)
    reserve = open_reserve(tmp_path, None)
    free = reserve.execute("PRAGMA freelist_count").fetchone()[0]
    assert free * 4_096 > 900_000
    reserve.close()


def test_on_a_broken_disk_the_recording_stops_and_says_so(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, str(PROGRAM), str(tmp_path), "broken"], check=False, capture_output=True, text=True, timeout=60
    )
    told = _told(done.stdout)
    assert told["faults"][0].startswith("The disk refused")
    assert "stopped" in told["faults"][-1]
    assert told["safe"][0] is True
    assert told["safe"][-1] is False
    assert "stopped" in told["stopped"]

    profile = open_profile(tmp_path / "mine", Calendar(), key=KEY)
    (row,) = profile.unfinished()
    assert row.sound_s == pytest.approx(told["until"])
    profile.recover(row.take_id)
    assert profile.queries.turns(row.take_id)[0].text == LINES[0][0]
    _heard_until(profile, row.take_id, told["until"])
    profile.close()
