"""While words go to another computer the window says so, and every take begins with it."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from rehearsal_voice.app.services import WindowServices
from rehearsal_voice.app.take_notices import servers_elsewhere
from rehearsal_voice.config.paths import Paths, standard_paths
from rehearsal_voice.config.settings import Settings
from rehearsal_voice.ui.services import Readiness
from rehearsal_voice.ui.window import Window

FAR = Settings(hearing_server="https://studio.example", allowed_servers=("studio.example:443",))


class FarServices(WindowServices):
    def prepare(self) -> Readiness:
        return Readiness("m", "l", "r", "playbook", elsewhere=("studio.example:443",))


@pytest.mark.window
def test_the_window_names_them(qtbot: QtBot, tmp_path: Path) -> None:
    services = FarServices(Paths(tmp_path, standard_paths().models))
    window = Window(services)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: "Your words go to studio.example:443" in window.status, timeout=15_000)
    window.close()
    services.close()


def test_a_take_begins_with_a_notice_and_only_then() -> None:
    (notice,) = servers_elsewhere(FAR)
    assert "studio.example:443" in notice.message
    assert list(servers_elsewhere(Settings(hearing_server="wyoming://127.0.0.1"))) == []
