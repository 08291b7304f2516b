"""The newest line stays in sight, whatever takes room beside the captions."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot
from window_hands import PATIENCE_MS

from rehearsal_voice.ui.captions import Captions

pytestmark = [pytest.mark.window]


def test_the_last_line_stays_in_sight_when_the_room_grows_less(qtbot: QtBot) -> None:
    captions = Captions()
    qtbot.addWidget(captions)
    captions.resize(400, 600)
    captions.show()
    for number in range(12):
        captions.say("Maya", f"This is line {number}, and it is said in a quiet voice over the counter.", "partner")
    bar = captions._scroll.verticalScrollBar()
    for height in (400, 300, 200, 350):
        captions.resize(400, height)
        qtbot.waitUntil(lambda height=height: captions.height() == height)  # type: ignore[misc]
        qtbot.waitUntil(lambda: bar.value() == bar.maximum() > 0, timeout=PATIENCE_MS)
