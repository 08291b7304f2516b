"""The vocabulary in the window: what is due, forgotten when it is known, and practised in a scene of its language."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from window_hands import PATIENCE_MS, QuietServices, press, quiet_services, sees

from rehearsal_voice.app.tutoring import learn_from
from rehearsal_voice.core.clock import SystemClock
from rehearsal_voice.core.events import CorrectionGiven, TutorAnswered
from rehearsal_voice.ui.window import Window

pytestmark = [pytest.mark.window]


@pytest.fixture
def services(tmp_path: Path) -> Iterator[QuietServices]:
    made = quiet_services(tmp_path)
    long_ago = SystemClock().today() - timedelta(days=9)
    events = (
        CorrectionGiven(turn=2, t=3.0, slip="dos-cafe", form="dos cafés", quote="dos café"),
        TutorAnswered(
            turn=3, t=9.0, about="quiz", asked="La cuenta", phrase="la cuenta", meaning="the bill", verdict="right"
        ),
    )
    learn_from(made.profile, "es", events, long_ago)
    yield made
    made.close()


@pytest.fixture
def window(qtbot: QtBot, services: QuietServices) -> Iterator[Window]:
    made = Window(services)
    qtbot.addWidget(made)
    made.show()
    made.go("vocabulary")
    qtbot.waitUntil(lambda: sees(made, "dos cafés"), timeout=PATIENCE_MS)
    yield made
    made.close()


def test_slips_and_words_stand_with_their_day_and_what_is_due_is_counted(window: Window) -> None:
    assert sees(window, "You said: dos café")
    assert sees(window, "It means: the bill")
    assert sees(window, "right 1 of 1 times")
    assert sees(window, "2 due today")


def test_one_is_forgotten_and_the_other_stays(qtbot: QtBot, window: Window, services: QuietServices) -> None:
    qtbot.waitUntil(lambda: press(window, "Forget “la cuenta”"), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: not sees(window, "la cuenta"), timeout=PATIENCE_MS)
    assert [row.answer for row in services.profile.queries.exercises("es")] == ["dos cafés"]


def test_practising_leads_to_a_scene_of_that_language(qtbot: QtBot, window: Window, services: QuietServices) -> None:
    scene = services.vocabulary.scene_for("es")
    title = next(card.title for card in services.scenes() if card.id == scene)
    qtbot.waitUntil(lambda: press(window, "Practise Spanish"), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: window.view == "arrival" and sees(window, title), timeout=PATIENCE_MS)
