"""The vocabulary in the window: what is due, forgotten when it is known, and practised in a scene of its language."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from window_hands import Hands, quiet_services, sees

from rehearsal_voice.app.tutoring import learn_from
from rehearsal_voice.core.clock import SystemClock
from rehearsal_voice.core.events import CorrectionGiven, TutorAnswered

pytestmark = [pytest.mark.window]


@pytest.fixture
def stand(qtbot: QtBot, tmp_path: Path) -> Iterator[Hands]:
    services = quiet_services(tmp_path)
    long_ago = SystemClock().today() - timedelta(days=9)
    events = (
        CorrectionGiven(turn=2, t=3.0, slip="dos-cafe", form="dos cafés", quote="dos café"),
        TutorAnswered(
            turn=3, t=9.0, about="quiz", asked="La cuenta", phrase="la cuenta", meaning="the bill", verdict="right"
        ),
    )
    learn_from(services.profile, "es", events, long_ago)
    made = Hands(qtbot, services)
    made.window.go("vocabulary")
    made.sees("dos cafés")
    yield made
    made.close()


def test_slips_and_words_stand_with_their_day_and_what_is_due_is_counted(stand: Hands) -> None:
    assert sees(stand.window, "You said: dos café")
    assert sees(stand.window, "It means: the bill")
    assert sees(stand.window, "right 1 of 1 times")
    assert sees(stand.window, "2 due today")


def test_one_is_forgotten_and_the_other_stays(stand: Hands) -> None:
    stand.click("Forget “la cuenta”")
    stand.misses("la cuenta")
    assert [row.answer for row in stand.services.profile.queries.exercises("es")] == ["dos cafés"]


def test_practising_leads_to_a_scene_of_that_language(stand: Hands) -> None:
    scene = stand.services.vocabulary.scene_for("es")
    title = next(card.title for card in stand.services.scenes() if card.id == scene)
    stand.click("Practise Spanish")
    stand.until(lambda: stand.window.view == "arrival" and sees(stand.window, title))
