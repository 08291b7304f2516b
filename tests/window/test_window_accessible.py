"""Every view and every state of it, every widget: a name for screen readers, a way by keyboard in the order of reading,
no text cut off at 150 % in three languages, colours that can be read, and nothing that moves against one's wish."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import combinations, pairwise
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTableWidget,
    QWidget,
)
from pytestqt.exceptions import TimeoutError as WaitedInVain
from pytestqt.qtbot import QtBot
from window_hands import PATIENCE_MS, come_to_rest, contrast, keep_take, quiet_services

from rehearsal_voice.core.events import CorrectionGiven, Cue, Notice, PartialHeard
from rehearsal_voice.ui.charts import Chart
from rehearsal_voice.ui.door import DoorPage
from rehearsal_voice.ui.first_start import FirstStart
from rehearsal_voice.ui.presence import STATE_WORDS, Presence
from rehearsal_voice.ui.recovery_code import CodePaper
from rehearsal_voice.ui.services import Start
from rehearsal_voice.ui.services.profiles import Door, ProfileCard
from rehearsal_voice.ui.tab_order import reading_order, stops_of
from rehearsal_voice.ui.timeline import Timeline
from rehearsal_voice.ui.tokens import DARK, LIGHT, Palette, style_sheet
from rehearsal_voice.ui.window import Window

pytestmark = [pytest.mark.window]

READABLE = 4.5
STEPS = 8
CODE = "AB12-CD34-EF56-GH78"
CONTROLS = (QAbstractButton, QComboBox, QLineEdit, QAbstractSpinBox, QPlainTextEdit, QTableWidget)
INNER = (QComboBox, QLineEdit, QAbstractSpinBox, QTableWidget, QPlainTextEdit)
PAINTED = (Presence, Timeline, Chart)
ALIKE = 1.5
"""Mean difference in grey, of 255, below which two shapes would be taken for one another."""


@pytest.fixture
def window(language: str, scale: float, qtbot: QtBot, tmp_path: Path) -> Iterator[Window]:
    services = quiet_services(tmp_path, text_scale=scale, window_language=language)
    session = keep_take(services.profile, wish="Ask for ten percent")
    keep_take(services.profile, session_id=session)
    services.phrasebook.add("Could I think about it until Friday?", "en", "when someone wants an answer at once")
    services.keeping.remember("name", "Call me Sam")
    services.rhythm.set_goal("Ask without over-explaining", "")
    services.rhythm.add_talk("The review with Robin", "performance-review", None)
    made = Window(services)
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    come_to_rest(made, qtbot)
    yield made
    made.close()
    services.close()


def stops(window: Window) -> Iterator[tuple[str, Callable[[], object]]]:
    """Every view, and the states in which other widgets stand on it."""
    session = window._services.history("", 1, 0)[0].id
    first, door = window.page("first_start"), window.page("door")
    assert isinstance(first, FirstStart) and isinstance(door, DoorPage)
    for name in window._pages.named:
        if name not in ("door", "first_start", "arrival", "review", "editor", "takes"):
            yield name, lambda n=name: window.go(n)  # type: ignore[misc]
    yield "arrival", lambda: window.arrive(Start("performance-review"))
    yield "review", lambda: window.open_review(session, 0)
    yield "takes", lambda: window.go("takes")
    yield "editor", lambda: window.edit("cafe-en")
    yield "rehearse with everything said", lambda: _say_everything(window)
    yield "first_start", lambda: window.go("first_start")
    for step in range(1, STEPS):
        yield f"first start {step}", lambda s=step: first.show_step(s)  # type: ignore[misc]
    yield "a notice", lambda: window._offer("“Order a coffee” was deleted.", "Undo", lambda: None)
    yield "door", lambda: _show_door(window, Door(ProfileCard("default", "Sam", True, 0), "locked"))
    yield "door by code", door._ask_code
    yield "door with a new code", lambda: door._show_fresh_code(CODE)
    in_use = Door(ProfileCard("default", "Sam", False, 0), "in use", "It is used.", "Close it there.", "neighbour")
    yield "door in use", lambda: _show_door(window, in_use)


def _show_door(window: Window, door: Door) -> None:
    page = window.page("door")
    assert isinstance(page, DoorPage)
    window.go("door")
    page.show_door(door)


def _say_everything(window: Window) -> None:
    window.go("rehearse")
    for event in (
        PartialHeard(turn=1, t=1.0, text="Could I have it with"),
        CorrectionGiven(turn=1, t=1.0, slip="x", form="a large one, please", quote="one large"),
        Cue(turn=1, t=1.0, word="slower", about="rush"),
        Notice(turn=1, t=1.0, code="x", message="The microphone went away.", next_step="Plug it in again."),
    ):
        window.rehearse.happened(event)


EVERY_WAY = pytest.mark.parametrize(("language", "scale"), [("en", 1.0), ("en", 1.5), ("es", 1.5), ("fr", 1.5)])


@EVERY_WAY
def test_every_widget_has_a_name_a_way_by_keyboard_and_room_for_its_words(window: Window, qtbot: QtBot) -> None:
    seen = set()
    for stop, go_there in stops(window):
        go_there()
        come_to_rest(window, qtbot)
        seen.add(window.view)
        assert nameless(window) == [], stop
        assert out_of_reach(window) == [], stop
        try:
            qtbot.waitUntil(lambda: cut_off(window) == [], timeout=PATIENCE_MS)
        except WaitedInVain:
            raise AssertionError((stop, cut_off(window))) from None
    assert seen == set(window._pages.named)


def shown(window: QWidget, *kinds: type[QWidget]) -> list[QWidget]:
    found = {id(widget): widget for kind in kinds for widget in window.findChildren(kind) if widget.isVisible()}
    return [widget for widget in found.values() if not isinstance(widget.parent(), INNER)]


def nameless(window: Window) -> list[str]:
    """What a screen reader could not tell: controls, and what is painted by hand."""
    found = []
    for widget in shown(window, *CONTROLS, *PAINTED):
        words = widget.text() if isinstance(widget, QAbstractButton) else ""
        name = widget.accessibleName() or words
        if not re.search(r"\w", name):  # a sign alone, such as ▶, says nothing
            found.append(f"{type(widget).__name__} “{name}”")
    return found


def out_of_reach(window: Window) -> list[str]:
    """Controls at which Tab never stops, and stops that are no control."""
    order = stops_of(window)
    assert len(order) == len({id(widget) for widget in order})
    missed = [w for w in shown(window, *CONTROLS) if w.isEnabled() and w not in order]
    return [f"{type(w).__name__} “{w.accessibleName()}”" for w in missed if not _within(w, order)]


def _within(widget: QWidget, order: list[QWidget]) -> bool:
    parent = widget.parentWidget()
    while parent is not None and parent not in order:
        parent = parent.parentWidget()
    return parent is not None


def cut_off(window: Window) -> list[str]:
    """Texts that have less room than they need."""
    found = []
    for label in window.findChildren(QLabel):
        if label.isVisible() and label.text():
            needed = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
            narrow = not label.wordWrap() and label.width() < label.sizeHint().width() - 1
            if label.height() < needed - 1 or narrow:
                found.append(label.text())
    for area in window.findChildren(QScrollArea):
        inside = area.widget()
        if area.isVisible() and inside is not None and inside.width() > area.viewport().width() + 1:
            found.append(f"the page is {inside.width() - area.viewport().width()} wider than its view")
    for control in shown(window, QAbstractButton):
        assert isinstance(control, QAbstractButton)
        if control.text() and control.width() < control.minimumSizeHint().width() - 1:
            found.append(control.text())
    for box in shown(window, QComboBox):
        assert isinstance(box, QComboBox)
        if box.width() < box.minimumSizeHint().width() - 1:
            found.append(box.currentText())
    return found


@pytest.mark.parametrize(("language", "scale"), [("en", 1.0)])
def test_tab_goes_down_a_page_as_one_reads_it_and_round(window: Window, qtbot: QtBot) -> None:
    window.open_review(window._services.history("", 1, 0)[0].id, 0)
    come_to_rest(window, qtbot)
    order = stops_of(window)
    order[0].setFocus()
    visited = [order[0]]
    for _stop in order[1:]:
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        visited.append(window.focusWidget())
    assert visited == order
    tops = [w.mapTo(window, w.rect().center()).y() for w in order if window.page("review").isAncestorOf(w)]
    steps_back = [before - after for before, after in pairwise(tops) if before - after > 40]
    assert steps_back == [], "from the foot of a card to the head of the one beside it"
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    assert window.focusWidget() is order[0]
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert window.focusWidget() is order[-1]


# --- colours and motion ---


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_every_rule_of_the_style_sheet_can_be_read(palette: Palette) -> None:
    """Text on the ground of its own rule, and where that has none, on each on which it may stand."""
    grounds = (palette.ground, palette.surface, palette.raised)
    for selectors, body in re.findall(r"([^{}]+)\{([^{}]+)\}", style_sheet(palette, 1.0)):
        said = dict(re.findall(r"([\w-]+): (#\w{6})", body))
        own = [said["background"]] if "background" in said else grounds
        chosen = [said["selection-background-color"]] if "selection-background-color" in said else []
        for colour, under in (("color", own), ("placeholder-text-color", own), ("selection-color", chosen)):
            for ground in under if colour in said else ():
                assert contrast(said[colour], ground) >= READABLE, (selectors.strip(), colour)


def test_the_states_of_the_presence_are_told_apart_in_one_grey(qtbot: QtBot) -> None:
    shape = Presence(LIGHT)
    qtbot.addWidget(shape)
    shape.resize(300, 300)
    shape.set_reduced_motion(True)
    shape.set_level(-20.0)
    grey = {}
    for state in STATE_WORDS:
        if state != "debrief":  # as still as the beginning: nobody is there
            shape.set_state(state)
            grey[state] = _grey(shape)
    for one, other in combinations(grey, 2):
        assert np.abs(grey[one] - grey[other]).mean() > ALIKE, (one, other)


def test_nothing_moves_for_whom_wants_less_motion(qtbot: QtBot) -> None:
    shape = Presence(LIGHT)
    qtbot.addWidget(shape)
    shape.resize(200, 200)
    shape.show()
    shape.set_state("speaking")
    shape.set_reduced_motion(True)
    shape.run(True)
    before = _grey(shape)
    qtbot.wait(150)
    assert (np.abs(_grey(shape) - before) == 0).all()
    shape.set_reduced_motion(False)
    qtbot.waitUntil(lambda: bool(np.abs(_grey(shape) - before).any()), timeout=PATIENCE_MS)


def _grey(widget: QWidget) -> np.ndarray:
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    flat = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return flat[:, : image.width()].astype(np.float64)


def test_the_recovery_code_can_be_read_out_and_confirmed_by_keys(qtbot: QtBot) -> None:
    done: list[bool] = []
    paper = CodePaper(CODE, lambda _text: None, lambda: done.append(True))
    qtbot.addWidget(paper)
    paper.show()
    QApplication.processEvents()
    order = list(reading_order(paper))
    assert order[0].accessibleName() == f"Recovery code: {CODE}"
    tick = next(w for w in order if isinstance(w, QAbstractButton) and w.isCheckable())
    QTest.keyClick(tick, Qt.Key.Key_Space)
    go_on = next(w for w in reading_order(paper) if getattr(w, "text", str)() == "Go on")
    QTest.keyClick(go_on, Qt.Key.Key_Return)
    assert done == [True]
