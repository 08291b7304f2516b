"""Takes side by side in the window: the table, branches, the ladder, the real talk, and the mentor on request."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QLabel
from pytestqt.qtbot import QtBot
from window_hands import Hands, QuietServices, field, keep_take, quiet_services, sees, texts

from rehearsal_voice.core.events import Heard, ReplyHeard
from rehearsal_voice.ui.window import Window

pytestmark = [pytest.mark.window]

VAGUE = (
    ("I just hoped for a bit more than now.", "How much is a bit?"),
    ("Never mind, it was only an idea.", "Fine."),
)


@pytest.fixture
def stand(qtbot: QtBot, tmp_path: Path) -> Iterator[Hands]:
    made = Hands(qtbot, quiet_services(tmp_path))
    yield made
    made.close()


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


def test_two_takes_stand_side_by_side_with_the_way_it_went_another_time(stand: Hands) -> None:
    session = keep_take(stand.services.profile)
    keep_take(stand.services.profile, session, VAGUE)
    branch_of(stand.services, session)
    stand.window.open_review(session, 1)
    stand.click("Takes side by side")
    stand.sees("The ladder")
    assert stand.window.view == "takes"
    rows = row_names(stand.window)
    assert "Ask for the raise plainly, with a figure. Take 1: ✓, Take 2: not yet" in rows
    assert any(name.startswith("Words. Take 1: 36, Take 2: 16") for name in rows)
    for seen in (
        "So I ask for ten percent from January on.",
        "I ask for twelve percent.",
        "That is a lot.",
        "Twelve. Bold.",
    ):
        assert sees(stand.window, seen), texts(stand.window)
    stand.click("Say it another way once more, from turn 3")
    stand.until(lambda: stand.services.begun is not None)
    assert stand.services.begun is not None
    start = stand.services.begun.start
    assert (start.session, start.from_take, start.from_turn, start.take) == (session, 1, 3, 4)


def test_what_has_become_a_script_gets_a_surprise_suggested_and_the_ladder_goes_up(stand: Hands) -> None:
    session = keep_take(stand.services.profile)
    keep_take(stand.services.profile, session)
    (first, _) = stand.services.profile.queries.takes(session)
    stand.services.profile.edits.tell_nervousness("before", 7, take_id=first.take_id)
    stand.services.profile.edits.tell_nervousness("after", 4, take_id=first.take_id)
    stand.window.go("takes")
    stand.sees("These takes share most of their wording.")
    assert sees(stand.window, "100 % of the wording is the same.")
    assert sees(stand.window, "2 takes · nervous 7 → 4")
    assert "Nervous before → after. Take 1: 7 → 4, Take 2: —" in row_names(stand.window)
    stand.click("Rehearse it so: 3. Changes the subject")
    stand.at("arrival")
    assert not sees(stand.window, "did it for real"), "nobody asks for that before the third rehearsal"


def test_after_three_rehearsals_it_asks_what_is_left_and_then_how_it_went(stand: Hands) -> None:
    session = keep_take(stand.services.profile)
    for _ in range(2):
        keep_take(stand.services.profile, session, VAGUE)
    stand.window.go("takes")
    stand.sees("What is left before you do it for real?")
    left = field(stand.window, "What is left before that?")
    left.setText("Ask her for a date.")
    left.editingFinished.emit()
    field(stand.window, "How did it go?").setText("She listened.")
    field(stand.window, "What did you learn from it?").setText("Say the figure early.")
    nervous = next(
        box for box in stand.window.findChildren(QComboBox) if box.accessibleName().startswith("How nervous")
    )
    nervous.setCurrentIndex(nervous.findData(6))
    stand.click("I did it for real")
    stand.sees("You did it for real on")
    assert sees(stand.window, "How nervous: 6 of 10")
    (talk,) = stand.services.profile.queries.talks()
    assert (talk.scene, talk.note) == ("performance-review", "She listened.\nSay the figure early.")
    kept = stand.services.profile.queries.session(session)
    assert kept is not None and kept.note == "Ask her for a date."


def test_the_mentor_offers_a_line_shows_one_and_gives_a_second_opinion(
    stand: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoken: list[tuple[str, str]] = []
    monkeypatch.setattr(
        type(stand.services.mentor), "speak", lambda _self, line, language: spoken.append((line, language))
    )
    session = keep_take(stand.services.profile, lines=VAGUE)
    stand.window.open_review(session, 1)
    stand.sees("you could say:")
    offered = "I'd like a raise of eight percent."
    assert sees(stand.window, f"“{offered}”"), texts(stand.window)
    stand.click(f"Keep “{offered}” in your phrasebook")
    stand.sees("Kept in your phrasebook.")
    (kept,) = stand.services.profile.queries.own_lines()
    assert (kept.text, kept.scene, kept.turn) == (offered, "performance-review", 1)
    stand.click("Show me: Stay with it when she pushes back")
    stand.sees("It could sound like this, with your own facts in it:")
    stand.until(lambda: bool(spoken))
    assert spoken[0][1] == "en"
    now = next(
        box for box in stand.window.findChildren(QComboBox) if box.accessibleName().startswith("How nervous are you")
    )
    now.setCurrentIndex(now.findData(3))
    now.activated.emit(now.currentIndex())
    stand.until(lambda: len(stand.services.profile.queries.nervousness_by_talk(9)) == 1)
    stand.click("A second opinion: the same exchange, told of a friend")
    stand.sees("One of the two said things that were hard to hear; the other did not.")


def test_with_nothing_rehearsed_the_page_says_so(stand: Hands) -> None:
    stand.window.go("takes")
    stand.sees("Nothing here yet. Rehearse a talk, then once more.")
