"""The phrasebook in the window: lines kept, heard, covered, changed, taken out and had back, and rehearsed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot
from window_hands import Hands, field, quiet_services, sees

from rehearsal_voice.ui.window import Window

pytestmark = [pytest.mark.window]

LINE = "I'd like a raise of eight percent."


@pytest.fixture
def stand(qtbot: QtBot, tmp_path: Path) -> Iterator[Hands]:
    services = quiet_services(tmp_path)
    services.profile.edits.keep_line(LINE, "en", "performance-review", note="When she asks")
    made = Hands(qtbot, services)
    made.window.go("phrases")
    made.sees("When she asks · A performance review")
    yield made
    made.close()


def shown_fields(window: Window) -> list[QLineEdit]:
    return [box for box in window.findChildren(QLineEdit) if box.isVisible()]


def test_a_line_is_kept_changed_taken_out_and_had_back(stand: Hands) -> None:
    field(stand.window, "A line to keep").setText("  The price   stays. ")
    stand.click("Keep this line")
    stand.sees("The price stays.")
    stand.click("Change “The price stays.”")
    stand.until(lambda: any(box.accessibleName() == "The line" for box in shown_fields(stand.window)))
    field(stand.window, "The line").setText("The price stays as it is.")
    stand.click("Keep it so")
    stand.sees("The price stays as it is.")
    stand.click("Take out “The price stays as it is.”")
    stand.until(lambda: len(stand.services.profile.queries.own_lines()) == 1)
    stand.click("Undo")
    stand.until(lambda: len(stand.services.profile.queries.own_lines()) == 2)


def test_an_empty_line_is_not_kept(stand: Hands) -> None:
    stand.click("Keep this line")
    stand.sees("There is nothing in it yet.")
    assert [row.text for row in stand.services.profile.queries.own_lines()] == [LINE]


def test_covered_lines_show_how_they_begin_until_one_looks(stand: Hands) -> None:
    stand.click("Cover the lines")
    stand.sees("I'd like …")
    assert not sees(stand.window, LINE)
    stand.click("Say it aloud, then look: I'd like …")
    stand.sees(LINE)
    stand.click("Show the lines")
    stand.sees(LINE)


def test_a_line_is_heard_in_the_mentors_voice_and_rehearsed_in_its_scene(
    stand: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoken: list[tuple[str, str]] = []
    monkeypatch.setattr(type(stand.services.phrasebook), "speak", lambda _self, *line: spoken.append(line))
    stand.click(f"Hear “{LINE}”")
    stand.until(lambda: spoken == [(LINE, "en")])
    stand.click("Rehearse it in “A performance review, out loud”")
    stand.at("arrival")
