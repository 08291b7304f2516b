"""Several profiles, locked and not: nothing of a locked one is readable anywhere, and every secret has a way back."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from store_scene import LINES, Calendar, feed, rehearse, whole_take

from rehearsal_voice.core.errors import InputFault
from rehearsal_voice.store import DamagedFile, Profile, ProfileInUse, ProfileLocked, WrongPassphrase, open_profile
from rehearsal_voice.store.card import read_card, write_card
from rehearsal_voice.store.conversion import CONVERTED, REPLACED
from rehearsal_voice.store.database import check, connect
from rehearsal_voice.store.idle import IdleWatch
from rehearsal_voice.store.key_ring import SystemKeyRing
from rehearsal_voice.store.keys import new_recovery_code, seal, tidy_recovery_code, unseal
from rehearsal_voice.store.pcm import to_pcm
from rehearsal_voice.store.profiles import Profiles

PASSPHRASE = "a kettle on the third shelf"
SECRETS = (b"salary", b"ten percent", b"That is a lot", b"Zanzibar", b"raspberry boundary")


class KeyRingInMemory:
    """A key ring that may be taken away."""

    def __init__(self) -> None:
        self.keys: dict[str, bytes] = {}

    @property
    def present(self) -> bool:
        return True

    def get(self, profile_id: str) -> bytes | None:
        return self.keys.get(profile_id)

    def put(self, profile_id: str, key: bytes) -> bool:
        self.keys[profile_id] = key
        return True

    def forget(self, profile_id: str) -> None:
        self.keys.pop(profile_id, None)


@pytest.fixture
def profiles(tmp_path: Path) -> Iterator[Profiles]:
    yield Profiles(tmp_path / "profiles", Calendar())


def _say_secrets(profile: Profile) -> None:
    take = whole_take(profile, title="Zanzibar")
    profile.edits.remember("boundary", "raspberry boundary")
    profile.edits.keep_line("So I ask for ten percent", "en", take_id=take.take_id, turn=3)
    profile.edits.save_debrief(take.take_id, "rules", {"quote": "So I ask for ten percent"})
    profile.settle()
    profile.backups.make()


def _found_in(folder: Path) -> list[str]:
    """Which secret stands in which file, reading every byte."""
    return [
        f"{secret!r} in {file.name}"
        for file in folder.rglob("*")
        if file.is_file()
        for secret in SECRETS
        if secret in file.read_bytes()
    ]


def test_profiles_are_separate_and_switched_by_name(profiles: Profiles) -> None:
    home, work = profiles.default(), profiles.create("Work 🙂")
    with_home = profiles.open(home.profile_id)
    whole_take(with_home)
    with_work = profiles.open(work.profile_id)
    assert with_work.queries.sessions() == ()
    assert len(with_home.queries.sessions()) == 1
    with_home.close()
    with_work.close()
    profiles.rename(work.profile_id, "Office")
    assert [info.name for info in profiles.all()] == ["Me", "Office"]
    profiles.delete(work.profile_id)
    assert [info.name for info in profiles.all()] == ["Me"]


@pytest.mark.parametrize("wrong", ["..", "a/b", "", "CON:", "x" * 65, "nobody"])
def test_a_name_from_outside_never_leaves_the_folder(profiles: Profiles, wrong: str) -> None:
    with pytest.raises(InputFault):
        profiles.open(wrong)
    with pytest.raises(InputFault):
        profiles.delete(wrong)


def test_nothing_of_a_locked_profile_is_readable_on_disk(profiles: Profiles, tmp_path: Path) -> None:
    info = profiles.create("Private")
    plain = profiles.open(info.profile_id)
    _say_secrets(plain)
    plain.reviews_folder.mkdir()
    (plain.reviews_folder / "page.html").write_bytes(b"So I ask for ten percent")
    plain.close()
    assert _found_in(tmp_path), "the plain profile must hold what is looked for, or the search proves nothing"
    profiles.set_passphrase(info.profile_id, PASSPHRASE)
    assert _found_in(tmp_path) == []

    locked = profiles.open(info.profile_id, PASSPHRASE)
    assert [row.title for row in locked.queries.sessions()] == ["Zanzibar"]
    assert locked.queries.search("salary")
    _say_secrets(locked)
    running = locked.begin_session("cafe-en", "Zanzibar", "en").begin_take("cafe-en", "en", "expected")
    rehearse(running, LINES)
    assert locked.settle()
    while_open = shutil.copytree(tmp_path, tmp_path.parent / f"{tmp_path.name}-open")
    assert _found_in(while_open) == []
    running.close()
    locked.close()
    assert _found_in(tmp_path) == []


def test_sound_of_a_locked_profile_is_not_readable_either(profiles: Profiles, tmp_path: Path) -> None:
    info = profiles.create("Private")
    profiles.set_passphrase(info.profile_id, PASSPHRASE)
    locked = profiles.open(info.profile_id, PASSPHRASE)
    take = locked.begin_session("cafe-en", "x", "en").begin_take("cafe-en", "en", "expected")
    feed(take, 0.0, 2.0)
    assert take.wait_durable(32_000, 5.0)
    pcm = locked.queries.sound(take.take_id, 0.0, 2.0)
    assert pcm is not None
    piece = to_pcm(pcm.samples)[1_000:1_064]
    files = [file.read_bytes() for file in tmp_path.rglob("*") if file.is_file()]
    assert not any(piece in data for data in files)
    take.close()
    locked.close()


def test_a_wrong_passphrase_changes_nothing_and_always_says_the_same(profiles: Profiles) -> None:
    info = profiles.create("Private")
    profiles.set_passphrase(info.profile_id, PASSPHRASE)
    before = (info.folder / "profile.db").read_bytes()
    said = set()
    for wrong in ("", "wrong", PASSPHRASE + " ", None):
        with pytest.raises(WrongPassphrase) as caught:
            profiles.open(info.profile_id, wrong)
        said.add(str(caught.value))
    with pytest.raises(WrongPassphrase):
        profiles.recover(info.profile_id, new_recovery_code(), PASSPHRASE)
    assert len(said) == 1
    assert (info.folder / "profile.db").read_bytes() == before
    with pytest.raises(ProfileLocked):
        open_profile(info.folder, Calendar())
    profiles.open(info.profile_id, PASSPHRASE).close()


def test_change_recover_and_remove(profiles: Profiles, tmp_path: Path) -> None:
    info = profiles.create("Private")
    plain = profiles.open(info.profile_id)
    _say_secrets(plain)
    plain.close()
    code = profiles.set_passphrase(info.profile_id, PASSPHRASE)
    with pytest.raises(InputFault):
        profiles.set_passphrase(info.profile_id, PASSPHRASE)
    profiles.change_passphrase(info.profile_id, PASSPHRASE, "second passphrase")
    with pytest.raises(WrongPassphrase):
        profiles.open(info.profile_id, PASSPHRASE)
    fresh = profiles.recover(info.profile_id, code.lower().replace("-", " "), "third passphrase")
    assert fresh != code
    with pytest.raises(WrongPassphrase):
        profiles.recover(info.profile_id, code, "fourth passphrase")
    with pytest.raises(InputFault):
        profiles.change_passphrase(info.profile_id, "third passphrase", "short")
    profiles.remove_passphrase(info.profile_id, "third passphrase")
    again = profiles.open(info.profile_id)
    assert [row.title for row in again.queries.sessions()] == ["Zanzibar"]
    assert again.queries.search("salary")
    again.close()


def test_a_lost_paper_is_replaced_while_the_passphrase_is_known(profiles: Profiles) -> None:
    info = profiles.create("Private")
    with pytest.raises(InputFault, match="no passphrase"):
        profiles.new_recovery_code(info.profile_id, PASSPHRASE)
    old = profiles.set_passphrase(info.profile_id, PASSPHRASE)
    with pytest.raises(WrongPassphrase):
        profiles.new_recovery_code(info.profile_id, "not this one")
    fresh = profiles.new_recovery_code(info.profile_id, PASSPHRASE)
    with pytest.raises(WrongPassphrase):
        profiles.recover(info.profile_id, old, "another kettle entirely")
    profiles.recover(info.profile_id, fresh, "another kettle entirely")
    profiles.open(info.profile_id, "another kettle entirely").close()


def test_an_open_profile_cannot_be_locked_under_its_window(profiles: Profiles) -> None:
    info = profiles.create("Private")
    opened = profiles.open(info.profile_id)
    with pytest.raises(ProfileInUse):
        profiles.set_passphrase(info.profile_id, PASSPHRASE)
    opened.close()
    assert not profiles.info(info.profile_id).locked


@pytest.mark.parametrize("stage", ["card written", "old file put aside", "new file in place"])
def test_locking_that_was_cut_short_is_finished(profiles: Profiles, tmp_path: Path, stage: str) -> None:
    info = profiles.create("Private")
    plain = profiles.open(info.profile_id)
    _say_secrets(plain)
    plain.close()
    twin = tmp_path / "twin"
    shutil.copytree(info.folder, twin / info.profile_id)
    elsewhere = Profiles(twin, Calendar())
    elsewhere.set_passphrase(info.profile_id, PASSPHRASE)

    # What the folder looks like when the machine stops at that stage.
    sealed = read_card(twin / info.profile_id).model_copy(update={"converting": "lock"})
    write_card(info.folder, sealed)
    converted = info.folder / CONVERTED
    shutil.copy(twin / info.profile_id / "profile.db", converted)
    if stage != "card written":
        (info.folder / "profile.db").replace(info.folder / REPLACED)
    if stage == "new file in place":
        converted.replace(info.folder / "profile.db")

    opened = profiles.open(info.profile_id, PASSPHRASE)
    assert opened.queries.search("salary")
    opened.close()
    assert _found_in(info.folder) == []
    assert read_card(info.folder).converting == ""


def test_a_conversion_that_never_began_leaves_no_trace(profiles: Profiles) -> None:
    info = profiles.create("Private")
    plain = profiles.open(info.profile_id)
    whole_take(plain)
    plain.close()
    (info.folder / CONVERTED).write_bytes(b"half a file")
    again = profiles.open(info.profile_id)
    assert len(again.queries.sessions()) == 1
    again.close()
    assert not (info.folder / CONVERTED).exists()


def test_without_its_key_ring_the_passphrase_still_works(tmp_path: Path) -> None:
    ring = KeyRingInMemory()
    profiles = Profiles(tmp_path, Calendar(), key_ring=ring)
    info = profiles.create("Private")
    profiles.set_passphrase(info.profile_id, PASSPHRASE)
    assert profiles.remember_key(info.profile_id, PASSPHRASE)
    profiles.open(info.profile_id).close()
    ring.keys.clear()
    with pytest.raises(WrongPassphrase):
        profiles.open(info.profile_id)
    profiles.open(info.profile_id, PASSPHRASE).close()
    assert profiles.has_key_ring
    assert not profiles.remembers_key(info.profile_id)
    assert profiles.remember_key(info.profile_id, PASSPHRASE)
    profiles.forget_key(info.profile_id)
    assert not profiles.remembers_key(info.profile_id)


def test_a_system_without_a_key_ring_is_no_fault() -> None:
    ring = SystemKeyRing()
    assert ring.get("nobody-at-all") is None
    ring.forget("nobody-at-all")


def test_a_flipped_bit_is_named_by_page_and_a_backup_brings_it_back(profiles: Profiles) -> None:
    info = profiles.create("Private")
    profiles.set_passphrase(info.profile_id, PASSPHRASE)
    locked = profiles.open(info.profile_id, PASSPHRASE)
    _say_secrets(locked)
    (backup, *_) = locked.backups.all()
    locked.close()
    card = read_card(info.folder)
    assert card.passphrase is not None
    key = unseal(card.passphrase, PASSPHRASE)
    file = info.folder / "profile.db"
    data = bytearray(file.read_bytes())
    data[4 * 4_096 + 1_234] ^= 0x10
    file.write_bytes(data)
    connection = connect(file, key, reading=True)
    with pytest.raises(DamagedFile) as caught:
        check(connection, file, encrypted=True)
    connection.close()
    assert "page 5" in caught.value.details[0]

    data[:4_096] = bytes(4_096)
    file.write_bytes(data)
    with pytest.raises(DamagedFile):
        profiles.open(info.profile_id, PASSPHRASE)
    assert profiles.backups(info.profile_id)[0] == backup
    with pytest.raises(WrongPassphrase):
        profiles.restore(info.profile_id, backup, "not the passphrase")
    aside = profiles.restore(info.profile_id, backup, PASSPHRASE)
    assert aside is not None and aside.exists()
    mended = profiles.open(info.profile_id, PASSPHRASE)
    assert mended.queries.search("salary")
    mended.close()


def test_a_damaged_backup_is_not_restored(profiles: Profiles) -> None:
    info = profiles.create("Mine")
    plain = profiles.open(info.profile_id)
    _say_secrets(plain)
    (backup, *_) = plain.backups.all()
    plain.close()
    data = bytearray(backup.file.read_bytes())
    data[2 * 4_096 : 2 * 4_096 + 64] = bytes(64)
    backup.file.write_bytes(data)
    before = (info.folder / "profile.db").read_bytes()
    with pytest.raises(DamagedFile):
        profiles.restore(info.profile_id, backup)
    assert (info.folder / "profile.db").read_bytes() == before


def test_secrets_are_the_same_however_they_are_typed() -> None:
    key = bytes(range(32))
    sealed = seal(key, "cafe\u0301 au lait")
    assert unseal(sealed, "café au lait") == key
    code = new_recovery_code()
    assert tidy_recovery_code(code.lower().replace("-", " ")) == code
    assert tidy_recovery_code(code.replace("0", "O").replace("1", "l")) == code
    with pytest.raises(WrongPassphrase):
        unseal(sealed.model_copy(update={"signature": "0" * 64}), "café au lait")


def test_it_locks_itself_when_nobody_is_there() -> None:
    clock = Calendar()
    watch = IdleWatch(clock, idle_s=60.0)
    clock.seconds = 59.0
    assert not watch.due(busy=False)
    watch.touch()
    clock.seconds = 118.0
    assert not watch.due(busy=False)
    clock.seconds = 200.0
    assert not watch.due(busy=True)
    assert not watch.due(busy=False)
    clock.seconds = 260.0
    assert watch.due(busy=False)
