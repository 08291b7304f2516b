"""A model fetched by one's own Ollama server from the settings: its end, its licence, its failures, a pause."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot
from window_hands import PATIENCE_MS, QuietServices, open_settings, press, quiet_services, sees

from rehearsal_voice.config.paths import Paths
from rehearsal_voice.config.settings import Settings, save_settings
from rehearsal_voice.testing.clock import ManualClock
from rehearsal_voice.testing.mind import ScriptedLanguageModel
from rehearsal_voice.ui.services import Progress
from rehearsal_voice.ui.window import Window

sys.path.append(str(Path(__file__).resolve().parent.parent / "minds"))

from ollama_protocol_server import OllamaProtocolServer

pytestmark = [pytest.mark.window]
NAME = "Name of a model, for example qwen3:4b-instruct"
TICK_S = 0.01


@pytest.fixture
def ollama() -> Iterator[OllamaProtocolServer]:
    server = OllamaProtocolServer(ScriptedLanguageModel([], ManualClock()))
    server.start()
    yield server
    server.stop()


def fetch(qtbot: QtBot, window: Window, name: str) -> None:
    """Write the name down and press."""

    def pressed() -> bool:
        for line in window.findChildren(QLineEdit):
            if line.accessibleName() == NAME and line.isVisible():
                line.setText(name)
        return press(window, f"Get it: {name}")

    qtbot.waitUntil(pressed, timeout=PATIENCE_MS)


def test_it_comes_with_its_licence_and_is_offered(qtbot: QtBot, tmp_path: Path, ollama: OllamaProtocolServer) -> None:
    services = quiet_services(tmp_path, ollama_host=ollama.host)
    window = open_settings(qtbot, services)
    fetch(qtbot, window, "small")
    qtbot.waitUntil(lambda: sees(window, "small is here. Its licence: Apache License."), timeout=PATIENCE_MS)
    fetch(qtbot, window, "unknown")
    qtbot.waitUntil(lambda: sees(window, "Ollama's library has no model called unknown."), timeout=PATIENCE_MS)
    window.close()
    services.close()


class SlowOllama(QuietServices):
    """A server that has nothing but time."""

    def __init__(self, paths: Paths) -> None:
        super().__init__(paths)
        self.asked: list[str] = []
        self.may_end = threading.Event()
        self._idle = threading.Event()

    def ollama_answers(self) -> bool:
        return True

    def fetch_with_ollama(
        self, model: str, progress: Callable[[Progress], None], cancelled: Callable[[], bool]
    ) -> str | None:
        self.asked.append(model)
        while not self.may_end.is_set():
            if cancelled():
                return None
            progress(Progress(40, 100))
            self._idle.wait(TICK_S)
        return ""


def test_it_is_paused_gone_on_with_and_cancelled(qtbot: QtBot, tmp_path: Path) -> None:
    paths = Paths(tmp_path / "home", (tmp_path / "models",))
    save_settings(Settings(window_language="en", first_start_done=True), paths.settings_file)
    services = SlowOllama(paths)
    window = open_settings(qtbot, services)

    def wait(met: Callable[[], bool]) -> None:
        qtbot.waitUntil(met, timeout=PATIENCE_MS)

    fetch(qtbot, window, "slow:4b")
    wait(lambda: sees(window, "40 %"))
    wait(lambda: press(window, "Pause: slow:4b"))
    wait(lambda: sees(window, "paused"))
    wait(lambda: press(window, "Go on: slow:4b"))
    wait(lambda: len(services.asked) == 2)
    wait(lambda: press(window, "Do not fetch this model"))
    fetch(qtbot, window, "slow:4b")
    services.may_end.set()
    wait(lambda: sees(window, "slow:4b is here. No licence is stated for it."))
    window.close()
    services.close()
