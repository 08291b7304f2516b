"""Takes side by side in the window: the table, branches, the ladder, the real talk, and the mentor on request."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QLabel
from pytestqt.qtbot import QtBot
from window_hands import PATIENCE_MS, QuietServices, field, keep_take, press, quiet_services, sees, texts

from rehearsal_voice.core.events import Heard, ReplyHeard
from rehearsal_voice.ui.window import Window

pytestmark = [pytest.mark.window]

VAGUE = (
    ("I just hoped for a bit more than now.", "How much is a bit?"),
    ("Never mind, it was only an idea.", "Fine."),
)


@pytest.fixture
def services(tmp_path: Path) -> Iterator[QuietServices]:
    made = quiet_services(tmp_path)
    yield made
    made.close()


@pytest.fixture
def window(qtbot: QtBot, services: QuietServices) -> Iterator[Window]:
    made = Window(services)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


def wait_for(qtbot: QtBot, window: Window, part: str) -> None:
    qtbot.waitUntil(lambda: sees(window, part), timeout=PATIENCE_MS)


def click(qtbot: QtBot, window: Window, name: str) -> None:
    qtbot.waitUntil(lambda: press(window, name), timeout=PATIENCE_MS)


def row_names(window: Window) -> list[str]:
    return [label.accessibleName() for label in window.findChildren(QLabel) if "Take 1:" in label.accessibleName()]


def branch_of(services: QuietServices, session: str) -> None:
    """The third turn of the first take, said another way."""
    profile = services.profile
    trunk = profile.queries.takes(session)[0]
    take = profile.resume_session(session).branch_take(
        "performance-review", "en", "as expected", take_id=trunk.take_id, turn=3
    )
    take.record(Heard(turn=3, t=2.0, text="I ask for twelve percent.", language="en", confidence=0.9))
    take.record(ReplyHeard(turn=3, t=4.0, start=3.0, text="Twelve. Bold.", complete=True))
    take.close("finished")


def test_two_takes_stand_side_by_side_with_the_way_it_went_another_time(
    qtbot: QtBot, window: Window, services: QuietServices
) -> None:
    session = keep_take(services.profile)
    keep_take(services.profile, session, VAGUE)
    branch_of(services, session)
    window.open_review(session, 1)
    click(qtbot, window, "Takes side by side")
    wait_for(qtbot, window, "The ladder")
    assert window.view == "takes"
    rows = row_names(window)
    assert "Ask for the raise plainly, with a figure. Take 1: ✓, Take 2: not yet" in rows
    assert any(name.startswith("Words. Take 1: 36, Take 2: 16") for name in rows)
    for seen in (
        "So I ask for ten percent from January on.",
        "I ask for twelve percent.",
        "That is a lot.",
        "Twelve. Bold.",
    ):
        assert sees(window, seen), texts(window)
    click(qtbot, window, "Say it another way once more, from turn 3")
    qtbot.waitUntil(lambda: services.begun is not None, timeout=PATIENCE_MS)
    assert services.begun is not None
    start = services.begun.start
    assert (start.session, start.from_take, start.from_turn, start.take) == (session, 1, 3, 4)


def test_what_has_become_a_script_gets_a_surprise_suggested_and_the_ladder_goes_up(
    qtbot: QtBot, window: Window, services: QuietServices
) -> None:
    session = keep_take(services.profile)
    keep_take(services.profile, session)
    (first, _) = services.profile.queries.takes(session)
    services.profile.edits.tell_nervousness("before", 7, take_id=first.take_id)
    services.profile.edits.tell_nervousness("after", 4, take_id=first.take_id)
    window.go("takes")
    wait_for(qtbot, window, "These takes share most of their wording.")
    assert sees(window, "100 % of the wording is the same.")
    assert sees(window, "2 takes · nervous 7 → 4")
    assert "Nervous before → after. Take 1: 7 → 4, Take 2: —" in row_names(window)
    click(qtbot, window, "Rehearse it so: 3. Changes the subject")
    qtbot.waitUntil(lambda: window.view == "arrival", timeout=PATIENCE_MS)
    assert not sees(window, "did it for real"), "nobody asks for that before the third rehearsal"


def test_after_three_rehearsals_it_asks_what_is_left_and_then_how_it_went(
    qtbot: QtBot, window: Window, services: QuietServices
) -> None:
    session = keep_take(services.profile)
    for _ in range(2):
        keep_take(services.profile, session, VAGUE)
    window.go("takes")
    wait_for(qtbot, window, "What is left before you do it for real?")
    left = field(window, "What is left before that?")
    left.setText("Ask her for a date.")
    left.editingFinished.emit()
    field(window, "How did it go?").setText("She listened.")
    field(window, "What did you learn from it?").setText("Say the figure early.")
    nervous = next(box for box in window.findChildren(QComboBox) if box.accessibleName().startswith("How nervous"))
    nervous.setCurrentIndex(nervous.findData(6))
    click(qtbot, window, "I did it for real")
    wait_for(qtbot, window, "You did it for real on")
    assert sees(window, "How nervous: 6 of 10")
    (talk,) = services.profile.queries.talks()
    assert (talk.scene, talk.note) == ("performance-review", "She listened.\nSay the figure early.")
    kept = services.profile.queries.session(session)
    assert kept is not None and kept.note == "Ask her for a date."


def test_the_mentor_offers_a_line_shows_one_and_gives_a_second_opinion(
    qtbot: QtBot, window: Window, services: QuietServices, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoken: list[tuple[str, str]] = []
    monkeypatch.setattr(type(services.mentor), "speak", lambda _self, line, language: spoken.append((line, language)))
    session = keep_take(services.profile, lines=VAGUE)
    window.open_review(session, 1)
    wait_for(qtbot, window, "you could say:")
    offered = "I'd like a raise of eight percent."
    assert sees(window, f"“{offered}”"), texts(window)
    click(qtbot, window, f"Keep “{offered}” in your phrasebook")
    wait_for(qtbot, window, "Kept in your phrasebook.")
    (kept,) = services.profile.queries.own_lines()
    assert (kept.text, kept.scene, kept.turn) == (offered, "performance-review", 1)
    click(qtbot, window, "Show me: Stay with it when she pushes back")
    wait_for(qtbot, window, "It could sound like this, with your own facts in it:")
    qtbot.waitUntil(lambda: bool(spoken), timeout=PATIENCE_MS)
    assert spoken[0][1] == "en"
    now = next(box for box in window.findChildren(QComboBox) if box.accessibleName().startswith("How nervous are you"))
    now.setCurrentIndex(now.findData(3))
    now.activated.emit(now.currentIndex())
    qtbot.waitUntil(lambda: len(services.profile.queries.nervousness()) == 1, timeout=PATIENCE_MS)
    click(qtbot, window, "A second opinion: the same exchange, told of a friend")
    wait_for(qtbot, window, "One of the two said things that were hard to hear; the other did not.")


def test_with_nothing_rehearsed_the_page_says_so(qtbot: QtBot, window: Window) -> None:
    window.go("takes")
    wait_for(qtbot, window, "Nothing here yet. Rehearse a talk, then once more.")
