"""A long conversation in the window itself: take after take, each begun when the review of the one before is open."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from benchmarks.heartbeat import Heartbeat
from rehearsal_voice.app.files import FilePerson, file_loudspeaker
from rehearsal_voice.app.services import OnStage, WindowServices
from rehearsal_voice.config.paths import Paths
from rehearsal_voice.config.settings import Settings
from rehearsal_voice.core.clock import Clock
from rehearsal_voice.core.events import Event, Latency
from rehearsal_voice.ui.services import Start
from rehearsal_voice.ui.window import Window

LOOK_MS = 200
SECONDS_A_TURN = 4.0
"""About as long as one order and its answer take."""


@dataclass(slots=True)
class Sitting:
    """What one sitting in the window gave. latencies: seconds since its beginning, and seconds to the first sound."""

    begun_at: float = 0.0
    takes: int = 0
    latencies: list[tuple[float, float]] = field(default_factory=list)
    lateness: dict[str, float] = field(default_factory=dict)


class Sitter:
    """Begins a take whenever the window shows the review of the last one, until the time is over."""

    def __init__(self, paths: Paths, scene: str, orders: Sequence[Path], seconds: float, clock: Clock) -> None:
        self.sitting = Sitting()
        self._paths = paths
        self._scene = scene
        self._orders = orders
        self._seconds = seconds
        self._clock = clock
        self._heartbeat = Heartbeat()
        self._services = WindowServices(paths, devices=self._on_stage)
        self._window = Window(self._services)
        self._look = QTimer()
        self._look.timeout.connect(self._looked)

    def run(self) -> Sitting:
        """Returns when the time is over and the last review is open."""
        self._window.show()
        self._look.start(LOOK_MS)
        QApplication.exec()
        self.sitting.lateness = self._heartbeat.figures()
        self._window.close()
        self._services.close()
        return self.sitting

    @property
    def _left_s(self) -> float:
        return self._seconds - (self._clock.now() - self.sitting.begun_at)

    def _looked(self) -> None:
        if not self.sitting.takes:
            if self._window.ready:
                self.sitting.begun_at = self._clock.now()
                self._heartbeat.start()
                self._begin()
        elif self._window.view == "review":
            if self._left_s > SECONDS_A_TURN:
                self._begin()
            else:
                self._heartbeat.stop()
                self._look.stop()
                QApplication.quit()

    def _begin(self) -> None:
        self.sitting.takes += 1
        self._window.begin(Start(self._scene))

    def _on_stage(self, _settings: Settings, clock: Clock) -> OnStage:
        count = max(1, round(self._left_s / SECONDS_A_TURN))
        person = FilePerson([self._orders[number % len(self._orders)] for number in range(count)], clock)
        return person.devices(file_loudspeaker(self._paths.home / "heard.wav", clock)), (person, self._keep)

    def _keep(self, event: Event) -> None:
        if isinstance(event, Latency) and "audible" in event.phases:
            self.sitting.latencies.append((self._clock.now() - self.sitting.begun_at, event.phases["audible"]))
