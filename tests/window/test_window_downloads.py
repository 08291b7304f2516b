"""A download can be paused, gone on with and cancelled, and nothing else waits for it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from window_hands import PATIENCE_MS, QuietServices, press, sees

from rehearsal_voice.config.paths import Paths
from rehearsal_voice.config.settings import Settings, save_settings
from rehearsal_voice.core.errors import ModelFault
from rehearsal_voice.ui.services import ModelCard, Progress
from rehearsal_voice.ui.window import Window

pytestmark = [pytest.mark.window]

LJ = ModelCard("lj", "LJ, a voice", "speaking", 64_000_000, "Public domain", installed=False, starter=True)
TICK_S = 0.01


class SlowShop(QuietServices):
    """Gives one voice, a hundredth at a time, as long as it may."""

    def __init__(self, paths: Paths) -> None:
        super().__init__(paths)
        self.arrived = 0
        self.forgotten = False
        self.may_end = threading.Event()
        self._idle = threading.Event()

    def models(self) -> tuple[ModelCard, ...]:
        return (LJ,)

    def install_model(self, model: str, progress: Callable[[Progress], None], cancelled: Callable[[], bool]) -> None:
        while not self.may_end.is_set():
            if cancelled():
                raise ModelFault("The download was stopped.", code="cancelled")
            self.arrived = min(90, self.arrived + 1)
            progress(Progress(self.arrived, 100))
            self._idle.wait(TICK_S)

    def forget_download(self, model: str) -> None:
        self.forgotten = True
        self.arrived = 0


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[SlowShop]:
    paths = Paths(tmp_path / "home", (tmp_path / "models",))
    save_settings(Settings(window_language="en", first_start_done=True), paths.settings_file)
    services = SlowShop(paths)
    yield services
    services.may_end.set()
    services.close()


def test_a_download_is_paused_gone_on_with_cancelled_and_finished(qtbot: QtBot, shop: SlowShop) -> None:
    window = Window(shop)
    qtbot.addWidget(window)
    window.show()

    def wait(met: Callable[[], bool]) -> None:
        qtbot.waitUntil(met, timeout=PATIENCE_MS)

    window.go("settings")
    wait(lambda: sees(window, "LJ, a voice"))
    wait(lambda: press(window, "Download LJ, a voice, 64 MB"))
    wait(lambda: sees(window, " %"))
    wait(lambda: press(window, "Pause"))
    wait(lambda: sees(window, "paused"))
    kept = shop.arrived
    wait(lambda: press(window, "Go on"))
    wait(lambda: shop.arrived > kept)
    window.go("history")  # it goes on while one looks elsewhere
    wait(lambda: sees(window, "Nothing here yet"))
    window.go("settings")
    wait(lambda: press(window, "Forget this download"))
    wait(lambda: shop.forgotten)
    wait(lambda: press(window, "Get it"))
    shop.may_end.set()
    wait(lambda: "LJ, a voice is here." in window.status)
    window.close()


class TwoAccents(QuietServices):
    """Two voices of one language, both here."""

    def models(self) -> tuple[ModelCard, ...]:
        licence = "Public domain"
        return tuple(
            ModelCard(name, name, "speaking", 64_000_000, licence, installed=True, language="en")
            for name in ("en_US-kristin-medium", "en_GB-cori-medium")
        )


def test_of_two_accents_the_chosen_one_speaks_from_then_on(qtbot: QtBot, tmp_path: Path) -> None:
    paths = Paths(tmp_path / "home", (tmp_path / "models",))
    save_settings(Settings(window_language="en", first_start_done=True), paths.settings_file)
    services = TwoAccents(paths)
    window = Window(services)
    qtbot.addWidget(window)
    window.show()
    window.go("settings")
    tip = "Let en_GB-cori-medium speak for partners of its language"
    qtbot.waitUntil(lambda: press(window, tip), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: sees(window, "speaks now"), timeout=PATIENCE_MS)
    assert services.settings().voices == {"en": "en_GB-cori-medium"}
    window.close()
    services.close()
