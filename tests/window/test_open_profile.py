"""The one open profile: locking keeps what is recorded, a locked one stays locked, a failing disk is said."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from person_at_window import SAID, Stand, paths_of, rehearsed
from pytestqt.qtbot import QtBot

from rehearsal_voice.app.open_profile import OpenProfile
from rehearsal_voice.app.profile_doors import ProfileDoors
from rehearsal_voice.core.clock import SystemClock
from rehearsal_voice.core.errors import InputFault, StorageFault
from rehearsal_voice.core.events import Heard, SpeechEnd
from rehearsal_voice.store import ProfileInUse, ProfileLocked, WrongPassphrase, open_profile

PASSPHRASE = "a kettle on the third shelf"


class Home:
    """An open profile whose running take is ended by `ending`."""

    def __init__(self, folder: Path) -> None:
        self.ending: Callable[[], None] = lambda: None
        self.open = OpenProfile(paths_of(folder), SystemClock(), self._end)
        self.doors = ProfileDoors(self.open, lambda _profile: None)

    def _end(self) -> None:
        self.ending()


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    made = Home(tmp_path / "home")
    made.doors.set_passphrase(PASSPHRASE)
    yield made
    made.ending = lambda: None
    made.open.close()


def test_locking_keeps_what_is_being_recorded(home: Home) -> None:
    profile = home.open.get()
    take = profile.begin_session("cafe-en", "A coffee", "en").begin_take("cafe-en", "en", "as expected")
    take.record(SpeechEnd(turn=1, t=2.0, start=0.5, decided=2.5))
    take.record(Heard(turn=1, t=2.0, text=SAID, language="en"))
    home.ending = lambda: take.close("stopped")
    home.doors.lock()
    assert home.doors.enter().state == "locked"
    home.doors.unlock(PASSPHRASE, remember=False)
    (session,) = home.open.get().queries.sessions()
    (kept,) = home.open.get().queries.takes(session.session_id)
    assert (kept.state, kept.reason) == ("complete", "stopped")
    assert home.open.get().queries.turns(kept.take_id)[0].text == SAID


def test_a_take_that_cannot_be_ended_keeps_its_profile_open(home: Home) -> None:
    take = home.open.get().begin_session("cafe-en", "A coffee", "en").begin_take("cafe-en", "en", "as expected")
    with pytest.raises(StorageFault, match="still being written"):
        home.doors.lock()
    take.record(SpeechEnd(turn=1, t=2.0, start=0.5, decided=2.5))
    take.close("stopped")
    home.doors.lock()
    assert not home.open.is_open


def test_a_locked_profile_gives_nothing_until_its_passphrase_is_typed(home: Home) -> None:
    home.doors.lock()
    for _ in range(2):
        with pytest.raises(ProfileLocked):
            home.open.get()
    with pytest.raises(WrongPassphrase):
        home.doors.unlock("a kettle on the second shelf", remember=False)
    assert home.doors.unlock(PASSPHRASE, remember=False).state == "open"


def test_a_wrong_passphrase_changes_no_lock(home: Home) -> None:
    with pytest.raises(WrongPassphrase):
        home.doors.remove_passphrase("not this one")
    with pytest.raises(WrongPassphrase):
        home.doors.change_passphrase("not this one", "another kettle entirely")
    with pytest.raises(InputFault):
        home.doors.change_passphrase(PASSPHRASE, "short")
    assert home.doors.enter().state == "open"
    home.doors.change_passphrase(PASSPHRASE, "another kettle entirely")
    home.doors.remove_passphrase("another kettle entirely")
    assert not home.doors.enter().profile.locked
    with pytest.raises(InputFault, match="no passphrase"):
        home.doors.lock()


def test_a_damaged_profile_says_so_and_its_backup_brings_it_back(tmp_path: Path) -> None:
    home = Home(tmp_path / "home")
    rehearsed(home.open.get(), "About the raspberries")
    home.open.get().settle()
    home.open.get().backups.make()
    folder = home.open.info.folder
    home.open.close()
    (folder / "profile.db").write_bytes(b"no database at all" * 512)
    door = home.doors.enter()
    assert door.state == "damaged" and "backup" in door.next_step
    (backup, *_) = home.doors.backups()
    assert home.doors.restore(backup.id, "").startswith("damaged-")
    assert home.doors.enter().state == "open"
    assert len(home.open.get().queries.sessions()) == 1
    home.open.close()


def test_the_present_profile_is_not_deleted_and_one_in_use_is_not_entered(tmp_path: Path) -> None:
    home = Home(tmp_path / "home")
    home.open.get()
    with pytest.raises(InputFault, match="in this profile now"):
        home.doors.delete(home.open.info.profile_id, "Me")
    other = home.doors.create("Work")
    held = open_profile(home.open.profiles.info(other.id).folder, SystemClock())
    assert home.doors.switch(other.id).state == "in use"
    with pytest.raises(ProfileInUse, match="process"):
        home.open.get()
    held.close()
    assert home.doors.enter().state == "open"
    home.open.close()


@pytest.mark.window
def test_a_disk_that_fails_is_said_where_the_person_looks(qtbot: QtBot, tmp_path: Path) -> None:
    stand = Stand(qtbot, tmp_path / "home")
    stand.sees("Order a coffee")
    fault = StorageFault("The disk is full.", "Free some room; nothing that was saved is lost.")
    told = threading.Thread(target=lambda: [tell(fault) for tell in stand.services.open_profile._listeners])
    told.start()
    told.join()
    stand.sees("The disk is full. Free some room")
    stand.close()
