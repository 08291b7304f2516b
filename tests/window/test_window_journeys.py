"""What a person does, by mouse and keys, on the real window and the real store."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFrame, QPlainTextEdit
from pytestqt.qtbot import QtBot
from window_hands import PATIENCE_MS, Hands, control, field, keep_take, quiet_services, texts

from rehearsal_voice.core.commands import Command
from rehearsal_voice.core.events import StateChanged
from rehearsal_voice.ui.history import SHOWN_AT_ONCE
from rehearsal_voice.ui.review.pdf import write_pdf
from rehearsal_voice.ui.review.spoken import SpokenLine
from rehearsal_voice.ui.services import Arrival

pytestmark = [pytest.mark.window]


@pytest.fixture
def stand(qtbot: QtBot, tmp_path: Path) -> Iterator[Hands]:
    services = quiet_services(tmp_path)
    keep_take(services.profile)
    made = Hands(qtbot, services)
    yield made
    made.close()


def test_the_first_start_is_walked_through_by_keyboard_alone(qtbot: QtBot, tmp_path: Path) -> None:
    stand = Hands(qtbot, quiet_services(tmp_path, first_start_done=False))
    stand.sees("Your privacy in five lines")
    steps = ("Your microphone", "Your loudspeaker", "What hears and speaks", "Who answers", "The voices")
    for title in (*steps, "Your own calm pace", "Ready when you are"):
        stand.press(Qt.Key.Key_Space)  # the focus is on Next
        stand.sees(title)
    stand.press(Qt.Key.Key_Space)  # the focus is on the first rehearsal
    stand.sees("How do you arrive?")
    qtbot.waitUntil(lambda: stand.services.settings().first_start_done, timeout=PATIENCE_MS)
    stand.close()


def test_a_take_begins_as_the_person_arrives(stand: Hands) -> None:
    stand.sees("Order a coffee")
    field(stand.window, "Search scenes").setText("raise out loud")
    stand.sees("A performance review, out loud")
    stand.click("Rehearse “A performance review, out loud”")
    stand.sees("How do you arrive?")
    box = next(b for b in stand.window.findChildren(QComboBox) if b.accessibleName() == "How the partner behaves")
    box.setCurrentIndex(box.findData("pushes back"))
    stand.click("Wired")
    stand.click("Slow and spacious")
    stand.click("7")
    wish = field(stand.window, "The one thing you came to say")
    QTest.keyClicks(wish, "I stay calm")
    QTest.keyClick(wish, Qt.Key.Key_Return)
    stand.at("rehearse")
    stand.qtbot.waitUntil(lambda: stand.services.begun is not None, timeout=PATIENCE_MS)
    assert stand.services.begun is not None
    start = stand.services.begun.start
    assert (start.scene, start.variant) == ("performance-review", "pushes back")
    assert start.arrival == Arrival("wired", "slow", "", "I stay calm", 7)


def test_with_push_to_talk_the_microphone_is_open_only_while_space_is_held(qtbot: QtBot, tmp_path: Path) -> None:
    stand = Hands(qtbot, quiet_services(tmp_path, push_to_talk=True))
    stand.sees("Order a coffee")
    stand.click("Rehearse “Order a coffee”")
    stand.sees("How do you arrive?")
    stand.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: stand.services.begun is not None, timeout=PATIENCE_MS)
    take = stand.services.begun
    assert take is not None
    qtbot.waitUntil(lambda: take.asked == [Command.MUTE], timeout=PATIENCE_MS)
    take.on_event(StateChanged(turn=0, t=0.0, state="listening", cause="finished"))
    stand.sees("Your turn. Hold Space while you speak")
    meter = stand.window.rehearse.meter
    assert meter.accessibleName() == "Microphone closed"
    QTest.keyPress(stand.window.rehearse, Qt.Key.Key_Space)
    assert meter.accessibleName() == "Microphone open"
    QTest.keyRelease(stand.window.rehearse, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: take.asked[-1] is Command.MUTE, timeout=PATIENCE_MS)
    assert take.asked[1:] == [Command.UNMUTE, Command.HOLD_FLOOR, Command.RELEASE_FLOOR, Command.MUTE]
    assert meter.accessibleName() == "Microphone closed"
    stand.close()


def test_a_deleted_session_is_brought_back(stand: Hands) -> None:
    stand.click("History")
    stand.sees("A performance review")
    stand.click("Delete “A performance review”")
    stand.sees("Nothing here yet")
    stand.click("Undo")
    stand.misses("Nothing here yet")
    stand.click("History")
    stand.sees("1 take")


def test_a_rehearsal_is_renamed_and_found_by_its_new_name(stand: Hands) -> None:
    stand.click("History")
    stand.sees("A performance review")
    stand.click("Rename “A performance review”")
    name = field(stand.window, "What you call this rehearsal")
    stand.until(lambda: stand.window.focusWidget() is name)
    QTest.keyClicks(name, "The talk with Ada")
    QTest.keyClick(name, Qt.Key.Key_Return)
    stand.sees("The talk with Ada")
    field(stand.window, "Search your rehearsals").setText("with ada")
    stand.sees("The talk with Ada")
    stand.misses("A performance review")


def test_a_deleted_take_is_brought_back_into_its_review(stand: Hands) -> None:
    session = stand.services.history("", 1, 0)[0].id
    keep_take(stand.services.profile, session)
    stand.window.open_review(session, 0)
    stand.sees("take 2")
    stand.window.review._delete()
    stand.sees("Take 2 was deleted.")
    stand.misses("take 2")
    stand.click("Undo")
    stand.sees("take 2")


def test_the_words_light_up_one_after_the_other(stand: Hands) -> None:
    stand.window.open_review(stand.services.history("", 1, 0)[0].id, 0)
    stand.sees("What was said")
    line = next(found for found in stand.window.findChildren(SpokenLine) if "salary" in found.text())
    line.show_position(1.0)
    assert line.text().index("<span") < line.text().index("would")
    line.show_position(None)
    assert "<span" not in line.text()


def test_every_number_is_reached_by_tab_and_says_what_it_rests_on(stand: Hands) -> None:
    stand.window.open_review(stand.services.history("", 1, 0)[0].id, 0)
    stand.sees("How you spoke")
    frames = stand.window.findChildren(QFrame)
    figures = [f for f in frames if f.property("role") == "number"]
    assert figures
    for figure in figures:
        assert figure.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert "from " in figure.accessibleName() and " words" in figure.accessibleName()


def test_a_review_is_saved_in_every_form(stand: Hands, tmp_path: Path) -> None:
    session = stand.services.history("", 1, 0)[0].id
    for kind in ("html", "csv", "srt", "wav"):
        stand.services.export_review(session, 0, kind, tmp_path / f"review.{kind}")
    write_pdf(stand.services.review(session, 0), tmp_path / "review.pdf")
    assert "<!doctype html>" in (tmp_path / "review.html").read_text(encoding="utf-8")
    assert (tmp_path / "review.csv").read_text(encoding="utf-8").startswith("row,")
    first = (tmp_path / "review.srt").read_text(encoding="utf-8").splitlines()[:3]
    assert first == [
        "1",
        "00:00:00,500 --> 00:00:06,100",
        "I would like to talk about my salary, um, if you have a minute.",
    ]
    assert (tmp_path / "review.wav").stat().st_size > 100_000
    assert (tmp_path / "review.pdf").read_bytes().startswith(b"%PDF")


def test_a_scene_of_ones_own_is_checked_while_it_is_written(stand: Hands) -> None:
    stand.sees("Order a coffee")
    stand.click("Open “Order a coffee” in the editor")
    stand.sees("This can be played.")
    text = stand.window.findChild(QPlainTextEdit)
    assert text is not None
    whole = text.toPlainText()
    text.setPlainText(whole.replace('starts = "partner"', 'starts = "nobody"'))
    stand.sees("Line 9: starts")
    assert not control(stand.window, "Keep this scene as one of mine").isEnabled()
    text.setPlainText(whole.replace("Order a coffee", "My own corner"))
    stand.sees("This can be played.")
    stand.click("Keep this scene as one of mine")
    stand.sees("My own corner")
    stand.sees("Order a coffee")
    assert stand.services.scene_text("my-cafe-en").startswith('id = "my-cafe-en"')


def test_a_described_person_is_rehearsed_with(stand: Hands) -> None:
    stand.sees("Order a coffee")
    stand.click("Tell who they are, and rehearse with them")
    stand.sees("What sets them off?")
    QTest.keyClicks(field(stand.window, "What are they called?"), "Gloria")
    QTest.keyClicks(field(stand.window, "What sets them off?"), "being late")
    stand.click("Rehearse with them")
    stand.sees("A talk with Gloria")
    stand.at("arrival")


def test_a_described_person_speaks_the_language_that_one_speaks_with_them(qtbot: QtBot, tmp_path: Path) -> None:
    stand = Hands(qtbot, quiet_services(tmp_path, native_language="fr"))
    stand.sees("Order a coffee")
    stand.click("Tell who they are, and rehearse with them")
    asked = "Which language do you speak with them?"
    box = next(b for b in stand.window.findChildren(QComboBox) if b.accessibleName() == asked)
    qtbot.waitUntil(lambda: box.currentData() == "fr", timeout=PATIENCE_MS)
    box.setCurrentIndex(box.findData("es"))
    QTest.keyClicks(field(stand.window, "What are they called?"), "Gloria")
    stand.click("Rehearse with them")
    stand.sees("Una conversación con Gloria")
    stand.sees("Pedir una cosa, con claridad")
    stand.close()


def test_a_favourite_is_found_again_by_its_filter(stand: Hands) -> None:
    stand.sees("Order a coffee")
    stand.click("Make “Order a coffee” a favourite")
    stand.qtbot.waitUntil(
        lambda: any(b.text() == "Favourites" for b in stand.window.home._chip_buttons.values()), timeout=PATIENCE_MS
    )
    stand.click("Favourites")
    stand.misses("A performance review, out loud")
    stand.sees("Order a coffee")


def test_the_one_thing_one_came_to_say_is_looked_for_in_what_was_said(stand: Hands) -> None:
    session = keep_take(stand.services.profile, wish="Ask for ten percent from January on")
    goals = {goal.goal: goal.quote for goal in stand.services.review(session, 0).goals}
    assert "ten percent" in goals["Ask for ten percent from January on"]


def test_older_rehearsals_come_when_they_are_asked_for(stand: Hands) -> None:
    for _more in range(SHOWN_AT_ONCE):
        session = stand.services.profile.begin_session("cafe-en", "Order a coffee", "en")
        session.begin_take("cafe-en", "en", "as expected").close("finished")
        session.end()
    stand.click("History")
    stand.sees("Order a coffee")
    shown = len([name for name in texts(stand.window) if name in ("Order a coffee", "A performance review")])
    stand.click("Older ones")
    stand.sees("A performance review")
    assert shown == SHOWN_AT_ONCE
