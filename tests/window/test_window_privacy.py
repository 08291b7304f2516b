"""Memory and privacy in the window: each memory in the person's hands, what is kept told, and deleting that is real."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from person_at_window import Stand
from pytestqt.qtbot import QtBot
from window_hands import control, keep_take

from rehearsal_voice.core.errors import InputFault
from rehearsal_voice.ui.services import PersonTold

pytestmark = [pytest.mark.window]

PASSPHRASE = "a kettle on the third shelf"
SECRETS = (b"two large clients", b"ten percent from January", b"raspberry", b"Zanzibar", b"third shelf")


@pytest.fixture
def stand(qtbot: QtBot, tmp_path: Path) -> Iterator[Stand]:
    made = Stand(qtbot, tmp_path / "home")
    made.sees("Order a coffee")
    yield made
    made.close()


def found_in(folder: Path, secrets: tuple[bytes, ...] = SECRETS) -> list[str]:
    """Which secret stands in which file, reading every byte, as plain text and as UTF-16."""
    forms = {secret: (secret, secret.decode().encode("utf-16-le")) for secret in secrets}
    return [
        f"{secret.decode()} in {file.name}"
        for file in sorted(folder.rglob("*"))
        if file.is_file()
        for secret, written in forms.items()
        if any(form in file.read_bytes() for form in written)
    ]


def test_a_memory_is_written_mended_forgotten_and_had_back(stand: Stand) -> None:
    stand.window.go("privacy")
    stand.type_into("For example: call me Sam", "call me Sam")
    stand.click("Remember this")
    stand.type_into("A memory: call me Sam", "call me Alex")
    stand.click("Change call me Sam")
    stand.click("Forget call me Alex")
    stand.sees("Nothing yet.")
    stand.click("Undo")
    stand.sees("call me Alex")
    (memory,) = stand.services.keeping.memories()
    assert (memory.kind, memory.text, memory.source) == ("name", "call me Alex", "you wrote it here")


def test_the_page_tells_what_is_kept_where_until_when_and_which_connections(stand: Stand) -> None:
    keep_take(stand.services.profile)
    stand.services.profile.edits.note_connection("models.example", "whisper-base was fetched", 10)
    stand.window.go("privacy")
    folder = stand.services.open_profile.info.folder
    for words in (str(folder), "readable by anyone", "until you delete them", "profile.db", "models.example"):
        stand.sees(words)
    stand.sees("Sound of A performance review, until ")


def test_days_are_deleted_had_back_and_then_really_gone(stand: Stand, tmp_path: Path) -> None:
    keep_take(stand.services.profile)
    stand.services.profile.settle()
    stand.services.keeping.make_backup()
    assert found_in(tmp_path, SECRETS[:1])
    stand.window.go("privacy")
    stand.click("Delete these days")
    stand.sees("1 sessions were deleted.")
    assert stand.services.history("", 5, 0) == ()
    stand.click("Undo")
    stand.until(lambda: len(stand.services.history("", 5, 0)) == 1)
    listed = "a stretch of time: can be had back until"
    stand.until(lambda: not any(listed in text for text in stand.texts()))
    stand.click("Delete these days")
    stand.sees(listed)
    stand.click("Delete all of it for good, now")
    stand.sees("It is gone.")
    assert found_in(tmp_path) == []


def test_one_line_of_a_review_is_deleted_had_back_and_gone(stand: Stand, tmp_path: Path) -> None:
    session = keep_take(stand.services.profile)
    stand.window.open_review(session, 0)
    stand.sees("ten percent from January")
    stand.window.review._forget(3)
    stand.sees("That line was deleted.")
    stand.until(lambda: not said_in(stand, session, "ten percent"))
    stand.click("Undo")
    stand.until(lambda: said_in(stand, session, "ten percent"))
    stand.services.keeping.delete_turn(session, 1, 3)
    stand.services.keeping.empty_trash()
    assert found_in(tmp_path, SECRETS[1:2]) == []
    assert said_in(stand, session, "two large clients")


def said_in(stand: Stand, session: str, words: str) -> bool:
    return any(words in turn.text for turn in stand.services.review(session, 1).turns)


def test_everything_goes_only_when_the_word_is_typed(stand: Stand, tmp_path: Path) -> None:
    keep_take(stand.services.profile)
    stand.services.keeping.remember("other", "raspberry boundary")
    stand.window.go("privacy")
    assert not control(stand.window, "Delete everything").isEnabled()
    stand.type_into("Type “delete” to delete everything", "delete")
    stand.click("Delete everything")
    stand.sees("Everything was deleted.")
    stand.click("Delete all of it for good, now")
    stand.sees("It is gone.")
    assert found_in(tmp_path) == []


def test_a_backup_is_made_checked_and_gone_back_to(stand: Stand) -> None:
    stand.services.keeping.remember("other", "raspberry boundary")
    stand.window.go("privacy")
    stand.click("Back up now")
    stand.sees("A backup was made and opened: it is good.")
    (backup, *_) = stand.services.profiles.backups()
    stand.services.keeping.verify_backup(backup.id)
    (memory,) = stand.services.keeping.memories()
    stand.services.keeping.forget_memory(memory.id)
    stand.services.profiles.restore(backup.id, "")
    assert [card.text for card in stand.services.keeping.memories()] == ["raspberry boundary"]
    with pytest.raises(InputFault, match="not there any more"):
        stand.services.keeping.verify_backup("profile-of-nobody.db")


def test_days_the_wrong_way_round_are_refused(stand: Stand) -> None:
    today = datetime.now(UTC).date()
    with pytest.raises(InputFault, match="before the first"):
        stand.services.keeping.delete_between(today, today - timedelta(days=1))


def test_no_byte_of_a_locked_profile_is_readable_in_the_whole_home(
    stand: Stand, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Through the window: rehearsed, reviewed, remembered, noted, searched; database, logs, settings, backups, temp."""
    stand.services.profiles.set_passphrase(PASSPHRASE)
    session = keep_take(stand.services.profile)
    stand.window.open_review(session, 0)
    stand.sees("two large clients")
    stand.services.keeping.remember("boundary", "raspberry boundary")
    stand.services.rhythm.add_talk("Zanzibar", "", None)
    role = stand.services.roles("en")[0].id
    described = stand.services.describe(
        PersonTold(role, name="Zanzibar", history="raspberry quarrel", purpose="to ask")
    )
    stand.services.rhythm.set_goal("raspberry aim", "")
    stand.services.history("clients", 5, 0)
    stand.services.reflect(session, 1, "raspberry felt good", "Zanzibar")
    stand.services.keeping.make_backup()
    stand.services.profile.settle()
    assert found_in(tmp_path) == []
    stand.services.profiles.lock()
    assert found_in(tmp_path) == []
    assert described.id not in {scene.id for scene in stand.services.scenes()}
    stand.services.profiles.unlock(PASSPHRASE, remember=False)
    assert described.id in {scene.id for scene in stand.services.scenes()}
    assert "raspberry quarrel" in stand.services.scene_text(described.id)
    assert len(stand.services.history("", 5, 0)) == 1
    assert not any(secret.decode() in caplog.text for secret in SECRETS)
