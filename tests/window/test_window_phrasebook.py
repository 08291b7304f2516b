"""The phrasebook in the window: lines kept, heard, covered, changed, taken out and had back, and rehearsed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot
from window_hands import PATIENCE_MS, QuietServices, field, press, quiet_services, sees

from rehearsal_voice.ui.window import Window

pytestmark = [pytest.mark.window]

LINE = "I'd like a raise of eight percent."


@pytest.fixture
def services(tmp_path: Path) -> Iterator[QuietServices]:
    made = quiet_services(tmp_path)
    made.profile.edits.keep_line(LINE, "en", "performance-review", note="When she asks")
    yield made
    made.close()


@pytest.fixture
def window(qtbot: QtBot, services: QuietServices) -> Iterator[Window]:
    made = Window(services)
    qtbot.addWidget(made)
    made.show()
    made.go("phrases")
    qtbot.waitUntil(lambda: sees(made, "When she asks · A performance review"), timeout=PATIENCE_MS)
    yield made
    made.close()


def wait_for(qtbot: QtBot, window: Window, part: str, *, there: bool = True) -> None:
    qtbot.waitUntil(lambda: sees(window, part) is there, timeout=PATIENCE_MS)


def click(qtbot: QtBot, window: Window, name: str) -> None:
    qtbot.waitUntil(lambda: press(window, name), timeout=PATIENCE_MS)


def shown_fields(window: Window) -> list[QLineEdit]:
    return [box for box in window.findChildren(QLineEdit) if box.isVisible()]


def test_a_line_is_kept_changed_taken_out_and_had_back(qtbot: QtBot, window: Window, services: QuietServices) -> None:
    field(window, "A line to keep").setText("  The price   stays. ")
    click(qtbot, window, "Keep this line")
    wait_for(qtbot, window, "The price stays.")
    click(qtbot, window, "Change “The price stays.”")
    qtbot.waitUntil(
        lambda: any(box.accessibleName() == "The line" for box in shown_fields(window)), timeout=PATIENCE_MS
    )
    field(window, "The line").setText("The price stays as it is.")
    click(qtbot, window, "Keep it so")
    wait_for(qtbot, window, "The price stays as it is.")
    click(qtbot, window, "Take out “The price stays as it is.”")
    qtbot.waitUntil(lambda: len(services.profile.queries.own_lines()) == 1, timeout=PATIENCE_MS)
    click(qtbot, window, "Undo")
    qtbot.waitUntil(lambda: len(services.profile.queries.own_lines()) == 2, timeout=PATIENCE_MS)


def test_an_empty_line_is_not_kept(qtbot: QtBot, window: Window, services: QuietServices) -> None:
    click(qtbot, window, "Keep this line")
    wait_for(qtbot, window, "There is nothing in it yet.")
    assert [row.text for row in services.profile.queries.own_lines()] == [LINE]


def test_covered_lines_show_how_they_begin_until_one_looks(qtbot: QtBot, window: Window) -> None:
    click(qtbot, window, "Cover the lines")
    wait_for(qtbot, window, "I'd like …")
    assert not sees(window, LINE)
    click(qtbot, window, "Say it aloud, then look: I'd like …")
    wait_for(qtbot, window, LINE)
    click(qtbot, window, "Show the lines")
    wait_for(qtbot, window, LINE)


def test_a_line_is_heard_in_the_mentors_voice_and_rehearsed_in_its_scene(
    qtbot: QtBot, window: Window, services: QuietServices, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoken: list[tuple[str, str]] = []
    monkeypatch.setattr(type(services.phrasebook), "speak", lambda _self, *line: spoken.append(line))
    click(qtbot, window, f"Hear “{LINE}”")
    qtbot.waitUntil(lambda: spoken == [(LINE, "en")], timeout=PATIENCE_MS)
    click(qtbot, window, "Rehearse it in “A performance review, out loud”")
    qtbot.waitUntil(lambda: window.view == "arrival", timeout=PATIENCE_MS)
