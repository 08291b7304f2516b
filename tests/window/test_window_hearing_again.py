"""Hearing a take again: from a click to its end, stopped at any time; first and last take; a moment as a file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import soundfile
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from window_hands import LINES, PATIENCE_MS, Hands, QuietServices, keep_take, press, quiet_services, sees

from rehearsal_voice.app.playing import Replay
from rehearsal_voice.testing.clock import ManualClock
from rehearsal_voice.testing.mouth import SilentLoudspeaker
from rehearsal_voice.ui.timeline import MARGIN
from rehearsal_voice.ui.window import Window

pytestmark = [pytest.mark.window]

RUSHED = (("Sorry, sorry, I am so sorry to bother you with that.", "Go on."), *LINES)


class Listening(Hands):
    """A window with a review open, and a loudspeaker that plays in the clock's time."""

    def __init__(self, qtbot: QtBot, services: QuietServices) -> None:
        self.clock = ManualClock()
        self.loudspeaker = SilentLoudspeaker(self.clock)
        services._replay = Replay(lambda: self.loudspeaker, self.clock)
        first, self.session = (keep_take(services.profile, lines=RUSHED) for _ in range(2))
        services.keep_sound(first, 0)
        super().__init__(qtbot, services)
        self.window.open_review(self.session, 0)
        self.sees("What was said")

    @property
    def stop_is_there(self) -> bool:
        return self.window.review._playback.stop_button.isVisible()


@pytest.fixture
def listening(qtbot: QtBot, tmp_path: Path) -> Iterator[Listening]:
    services = quiet_services(tmp_path)
    made = Listening(qtbot, services)
    yield made
    made.close()


def test_from_a_click_on_the_timeline_it_plays_to_the_end_or_until_it_is_stopped(
    listening: Listening, tmp_path: Path
) -> None:
    """And what else is done with its sound, in the same review: to make one takes some seconds."""
    timeline = listening.window.review.timeline
    QTest.mouseClick(timeline, Qt.MouseButton.LeftButton, pos=QPoint(MARGIN + 60, 40))
    listening.until(lambda: listening.stop_is_there)
    (piece,) = listening.loudspeaker.queued
    assert len(piece.samples) / piece.rate_hz > 15.0
    listening.clock.advance(12.0)
    listening.until(lambda: (listening.services.play_position() or 0.0) > 12.0)
    listening.click("Stop playing")
    listening.until(lambda: not listening.stop_is_there)
    assert listening.services.play_position() is None
    QTest.keyClick(timeline, Qt.Key.Key_Return)
    listening.until(lambda: listening.stop_is_there)
    listening.clock.advance(60.0)
    listening.until(lambda: not listening.stop_is_there)
    the_first_and_the_last_take_are_heard_in_one_click(listening)
    a_moment_is_saved_as_a_file(listening, tmp_path)


def the_first_and_the_last_take_are_heard_in_one_click(listening: Listening) -> None:
    listening.click("Your longest line then, and your longest line now")
    listening.until(lambda: listening.stop_is_there)
    piece = listening.loudspeaker.queued[-1]
    longest = max(len(said.split()) for said, _answer in RUSHED) * 0.4
    assert len(piece.samples) / piece.rate_hz == pytest.approx(2 * longest + 1.0, abs=0.2)
    listening.click("Stop playing")
    listening.until(lambda: not listening.stop_is_there)


def a_moment_is_saved_as_a_file(listening: Listening, tmp_path: Path) -> None:
    listening.click("Save the sound of this moment as a file")
    listening.until(lambda: listening.window.findChild(QFileDialog) is not None)
    dialog = listening.window.findChild(QFileDialog)
    assert dialog is not None
    file = tmp_path / "moment.wav"
    dialog.fileSelected.emit(str(file))
    dialog.close()
    listening.until(lambda: listening.window.status == f"Saved as moment.wav in {tmp_path.name}")
    assert soundfile.info(file).duration > 0.2


def test_the_profile_of_the_first_day_is_called_as_the_language_has_it(qtbot: QtBot, tmp_path: Path) -> None:
    services = quiet_services(tmp_path, window_language="es")
    window = Window(services)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: press(window, "Perfil: Yo"), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: sees(window, "Yo"), timeout=PATIENCE_MS)
    window.close()
    services.close()
