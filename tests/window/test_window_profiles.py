"""Profiles in the window: two clicks to another one, a lock that hides everything, and ways back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from person_at_window import SAID, Stand, paths_of, rehearsed
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit
from pytestqt.qtbot import QtBot
from window_hands import PATIENCE_MS, control

from rehearsal_voice.app.profile_doors import neighbour_name
from rehearsal_voice.ui.neighbour import Neighbour, call_neighbour

pytestmark = [pytest.mark.window]

PASSPHRASE = "a kettle on the third shelf"


@pytest.fixture
def stand(qtbot: QtBot, tmp_path: Path) -> Iterator[Stand]:
    made = Stand(qtbot, tmp_path / "home")
    made.sees("Order a coffee")
    yield made
    made.close()


def test_another_profile_is_two_clicks_away_and_shows_nothing_of_the_first(stand: Stand) -> None:
    rehearsed(stand.services.profile, "About the raspberries")
    other = stand.services.profiles.create("Work")
    stand.window.go("history")
    stand.sees("About the raspberries")
    stand.click("Profile: Me")
    stand.click("Go to the profile Work")
    stand.at("home")
    stand.window.go("history")
    stand.sees("Nothing here yet")
    assert not any("raspberries" in text for text in stand.texts())
    assert stand.services.open_profile.info.profile_id == other.id


def test_voices_and_languages_go_with_the_person(stand: Stand) -> None:
    mine = stand.services.settings().model_copy(update={"voices": {"en": "joe"}, "native_language": "de"})
    stand.services.save_settings(mine)
    stand.services.profiles.create("Work")
    stand.click("Profile: Me")
    stand.click("Go to the profile Work")
    stand.at("home")
    theirs = mine.model_copy(update={"voices": {}, "native_language": "fr", "appearance": "dark"})
    stand.services.save_settings(theirs)
    stand.click("Profile: Work")
    stand.click("Go to the profile Me")
    stand.until(lambda: stand.services.settings().native_language == "de")
    assert stand.services.settings().voices == {"en": "joe"}
    assert stand.services.settings().appearance == "dark"


def test_the_profile_that_was_open_last_is_opened_first(stand: Stand, qtbot: QtBot, tmp_path: Path) -> None:
    stand.services.profiles.create("Work")
    stand.click("Profile: Me")
    stand.click("Go to the profile Work")
    stand.at("home")
    stand.window.go("profiles")
    stand.sees("The lock of Work")
    stand.window.close()
    stand.services.close()
    again = Stand(qtbot, tmp_path / "home")
    again.until(lambda: again.services.open_profile.is_open)
    assert again.services.open_profile.info.name == "Work"
    again.close()


def test_a_passphrase_its_recovery_code_and_a_lock_that_hides_everything(stand: Stand) -> None:
    session = rehearsed(stand.services.profile, "About the raspberries")
    stand.window.go("profiles")
    stand.type_into("New passphrase", PASSPHRASE)
    stand.type_into("New passphrase once more", PASSPHRASE)
    stand.click("Lock with this passphrase")
    stand.sees("Your recovery code")
    stand.window.go("home")
    stand.window.go("profiles")
    stand.type_into("Passphrase until now", PASSPHRASE)
    stand.click("Make a new recovery code")
    stand.sees("Your recovery code")
    code = next(text for text in stand.texts() if text.count("-") == 5)
    stand.click("I have it on paper, or in another safe place")
    stand.click("Go on")
    stand.at("home")
    stand.window.open_review(session, 0)
    stand.sees(SAID)
    stand.window.go("profiles")
    stand.click("Lock now")
    stand.at("door")
    assert not any("raspberries" in text for text in every_text(stand))
    stand.type_into("Passphrase", "not this one")
    stand.press_return("Passphrase")
    stand.sees("That does not open this profile.")
    stand.click("I have lost it, but I have the recovery code")
    stand.type_into("Recovery code", code.lower())
    stand.type_into("New passphrase", "another kettle entirely")
    stand.type_into("New passphrase once more", "another kettle entirely")
    stand.click("Set the new passphrase")
    stand.sees("Your recovery code")
    assert code not in stand.texts()
    stand.click("I have it on paper, or in another safe place")
    stand.click("Go on")
    stand.at("home")
    stand.window.open_review(session, 0)
    stand.sees(SAID)


def every_text(stand: Stand) -> list[str]:
    """Of every widget there is, shown or not: hidden is not gone."""
    stand.qtbot.wait(50)  # what was let go is deleted when the loop comes round
    found = [label.text() for label in stand.window.findChildren(QLabel)]
    found += [field.text() for field in stand.window.findChildren(QLineEdit)]
    return found + [button.text() for button in stand.window.findChildren(QAbstractButton)]


def test_it_locks_itself_when_nobody_is_there_but_never_under_a_running_take(qtbot: QtBot, tmp_path: Path) -> None:
    clock = HandClock()
    stand = Stand(qtbot, tmp_path / "home", clock)
    stand.sees("Order a coffee")
    stand.services.profiles.set_passphrase(PASSPHRASE)
    stand.services.profiles.enter()
    session = stand.services.profile.begin_session("cafe-en", "A coffee", "en")
    take = session.begin_take("cafe-en", "en", "as expected")
    clock.seconds += 3600
    assert not stand.services.profiles.idle()
    take.close("finished")
    assert not stand.services.profiles.idle()
    clock.seconds += 3600
    stand.services.profiles.touch()
    assert not stand.services.profiles.idle()
    clock.seconds += 3600
    stand.window._guard._look()
    stand.at("door")
    stand.sees("Me is locked")
    stand.close()


class HandClock:
    """Seconds that pass when they are told to; the calendar is the machine's."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def now(self) -> float:
        return self.seconds

    def today(self) -> datetime:
        return datetime.now(UTC)


def test_a_locked_profile_asks_for_its_passphrase_at_the_next_start(stand: Stand, qtbot: QtBot, tmp_path: Path) -> None:
    stand.services.profiles.set_passphrase(PASSPHRASE)
    stand.window.close()
    stand.services.close()
    again = Stand(qtbot, tmp_path / "home")
    again.at("door")
    again.type_into("Passphrase", PASSPHRASE)
    again.press_return("Passphrase")
    again.at("home")
    again.close()


def test_a_profile_that_another_window_has_open_says_who_and_calls_it(
    stand: Stand, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = stand.services.open_profile.info.folder
    second = Stand(qtbot, tmp_path / "home")
    second.at("door")
    second.sees("already open in another window (process ")
    stand.until(lambda: call_neighbour(neighbour_name(folder)))
    second.click("Show that window")
    assert second.services.profiles.neighbour() == neighbour_name(folder)
    second.close()
    assert stand.services.profile.queries.sessions() == ()


def test_a_neighbour_that_is_called_comes_to_the_front(qtbot: QtBot) -> None:
    called: list[bool] = []
    owner = QObject()
    neighbour = Neighbour(lambda: called.append(True), owner)
    neighbour.listen("rehearsal-voice-test")
    assert call_neighbour("rehearsal-voice-test")
    qtbot.waitUntil(lambda: called == [True], timeout=PATIENCE_MS)
    neighbour.close()
    assert not call_neighbour("rehearsal-voice-test")


def test_deleting_wants_the_name_typed(stand: Stand) -> None:
    other = stand.services.profiles.create("Work")
    folder = paths_of(stand.services.data_folder()).profiles / other.id
    stand.window.go("profiles")
    stand.type_into("Type Work to delete that profile for good", "Wor")
    assert not control(stand.window, "Delete Work for good").isEnabled()
    stand.type_into("Type Work to delete that profile for good", "Work")
    stand.click("Delete Work for good")
    stand.sees("Work is gone.")
    assert not folder.exists()


def test_an_export_is_brought_in_as_a_profile_of_its_own(stand: Stand, tmp_path: Path) -> None:
    rehearsed(stand.services.profile, "About the raspberries")
    archive = stand.services.keeping.export(tmp_path / "mine.zip", lambda _name: None)
    shares: list[float] = []
    card = stand.services.profiles.import_archive(archive, "Brought", shares.append)
    assert shares == sorted(shares) and shares[-1] == 1.0
    stand.window.go("profiles")
    stand.click("Go to the profile Brought")
    stand.at("home")
    stand.window.go("history")
    stand.sees("About the raspberries")
    assert stand.services.open_profile.info.profile_id == card.id
