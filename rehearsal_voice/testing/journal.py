"""A journal in memory, for takes that need not be kept."""

from __future__ import annotations

import threading

from rehearsal_voice.core.audio import AudioFrame
from rehearsal_voice.core.events import Event, PartialHeard


class MemoryJournal:
    """Keeps frames and events in lists. Everything captured counts as durable at once, unless `hold` was called."""

    def __init__(self) -> None:
        self.frames: list[AudioFrame] = []
        self.events: list[Event] = []
        self._durable = 0
        self._held = False
        self._gone: list[tuple[int, int | None]] = []
        self._more = threading.Condition()

    def captured(self, frame: AudioFrame) -> None:
        with self._more:
            if not any(_touches(frame, *span) for span in self._gone):
                self.frames.append(frame)
                self._settle()

    def record(self, event: Event) -> None:
        with self._more:
            self.events.append(event)

    def flush_soon(self) -> None:
        """Nothing waits to be written."""

    def wait_durable(self, sample: int, timeout_s: float) -> bool:
        with self._more:
            return self._more.wait_for(lambda: self._durable >= sample, timeout_s)

    def forget_turn(
        self,
        turn: int,
        from_sample: int,
        timeout_s: float,  # noqa: ARG002  nothing to wait for
        until_sample: int | None = None,
    ) -> bool:
        with self._more:
            self._gone.append((from_sample, until_sample))
            self.frames = [frame for frame in self.frames if not _touches(frame, from_sample, until_sample)]
            self.events = [
                event for event in self.events if not (isinstance(event, PartialHeard) and event.turn == turn)
            ]
        return True

    def hold(self, held: bool = True) -> None:
        """A slow disk: nothing more becomes durable until hold(False)."""
        with self._more:
            self._held = held
            self._settle()

    def _settle(self) -> None:
        if not self._held and self.frames:
            self._durable = self.frames[-1].end_sample
            self._more.notify_all()


def _touches(frame: AudioFrame, from_sample: int, until_sample: int | None) -> bool:
    """Whether any of the frame lies where sound was taken back."""
    return frame.end_sample > from_sample and (until_sample is None or frame.start_sample < until_sample)
