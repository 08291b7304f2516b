"""The player: sound out, only after it was released, stopped at once when the person takes the floor."""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable

from rehearsal_voice.core.audio import SpeechChunk
from rehearsal_voice.core.clock import Clock
from rehearsal_voice.core.errors import DeviceFault, ProgramFault
from rehearsal_voice.core.ports import Loudspeaker
from rehearsal_voice.engine.messages import Audible, DeviceTrouble, Inbound, Spoken, Trouble
from rehearsal_voice.engine.track import Part, Track, leading_silence_s

POLL_S = 0.01
DUCKED_GAIN = 0.25
"""12 dB down: clearly lower, still there, so that a cough costs nothing."""

log = logging.getLogger(__name__)


class Player:
    """Owns the loudspeaker. Every method may be called from any thread and returns at once."""

    def __init__(self, loudspeaker: Loudspeaker, clock: Clock, post: Callable[[Inbound], None]) -> None:
        self._loudspeaker = loudspeaker
        self._clock = clock
        self._post = post
        self._orders: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._tracks: list[Track] = []
        self._faulted = False
        self._thread = threading.Thread(target=self._run, name="player", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop_thread(self, timeout_s: float) -> bool:
        self._orders.put(None)
        if self._thread.is_alive():
            self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def add(self, turn: int, generation: int, text: str, chunk: SpeechChunk) -> None:
        """More sound of a reply, behind what it has."""
        self._orders.put(lambda: self._track(turn, generation).parts.append(Part(text, chunk)))

    def end(self, turn: int, generation: int) -> None:
        """The reply is complete."""

        def order() -> None:
            self._track(turn, generation).ended = True

        self._orders.put(order)

    def release(self, turn: int, generation: int, not_before: float) -> None:
        """Let the reply be heard, from `not_before` (monotonic seconds) on; every other one is forgotten."""

        def order() -> None:
            track = self._track(turn, generation)
            track.not_before = not_before
            self._tracks = [track]

        self._orders.put(order)

    def silence(self) -> None:
        """Stop what is heard and forget all that waits."""
        self._orders.put(self._silence)

    def discard_before(self, generation: int) -> None:
        """Forget replies that were made for nothing; the one being heard is left alone."""

        def order() -> None:
            self._tracks = [t for t in self._tracks if t.generation >= generation or t.not_before is not None]

        self._orders.put(order)

    def duck(self) -> None:
        self._orders.put(lambda: self._loudspeaker.set_gain(DUCKED_GAIN))

    def restore(self) -> None:
        self._orders.put(lambda: self._loudspeaker.set_gain(1.0))

    def device_back(self) -> None:
        """The loudspeaker was opened again: what was on its way is lost, the conversation goes on."""

        def order() -> None:
            self._faulted = False

        self._orders.put(order)

    def _track(self, turn: int, generation: int) -> Track:
        for track in self._tracks:
            if (track.turn, track.generation) == (turn, generation):
                return track
        track = Track(turn, generation)
        self._tracks.append(track)
        return track

    def _run(self) -> None:
        while True:
            try:
                order = self._orders.get(timeout=POLL_S if self._active() else None)
            except queue.Empty:
                order = self._nothing
            if order is None:
                return
            try:
                order()
                for track in [t for t in self._tracks if t.not_before is not None]:
                    self._advance(track)
            except DeviceFault as fault:
                self._device_lost(fault)
            except Exception as error:
                log.exception("the player failed")
                self._post(Trouble("player", ProgramFault(f"The player failed: {type(error).__name__}.")))

    def _nothing(self) -> None:
        """No order came; only time has passed."""

    def _active(self) -> bool:
        return any(track.not_before is not None for track in self._tracks)

    def _advance(self, track: Track) -> None:
        if track.not_before is None or self._clock.now() < track.not_before:
            return
        if self._faulted:
            # Without a loudspeaker the caption is all there is: the reply is over as soon as it is whole.
            if track.ended:
                self._over(track, complete=False)
            return
        for part in track.parts:
            if part.ticket is None:
                part.ticket = self._loudspeaker.play(part.chunk.samples, part.chunk.rate_hz)
            if part.playback is None or not part.playback.done:
                part.playback = self._loudspeaker.progress(part.ticket)
        self._announce(track)
        if track.done():
            self._over(track, complete=True)

    def _announce(self, track: Track) -> None:
        if track.announced or not track.parts or track.parts[0].playback is None:
            return
        started = track.parts[0].playback.started_at
        if started is None:
            return
        track.announced = True
        track.started_at = started + leading_silence_s(track.parts[0].chunk)
        self._post(Audible(track.turn, track.generation, track.started_at))

    def _silence(self) -> None:
        playing = [track for track in self._tracks if track.not_before is not None]
        for track in playing:
            for part in track.parts:
                if part.ticket is not None:
                    part.playback = self._loudspeaker.progress(part.ticket)
        self._tracks = []
        self._loudspeaker.flush()
        self._loudspeaker.set_gain(1.0)
        for track in playing:
            self._over(track, complete=False)

    def _over(self, track: Track, *, complete: bool) -> None:
        if track in self._tracks:
            self._tracks.remove(track)
        now = self._clock.now()
        started = track.started_at if track.started_at is not None else now
        last = next((p for p in reversed(track.parts) if p.playback and p.playback.started_at is not None), None)
        ended = now
        if last is not None and last.playback is not None and last.playback.started_at is not None:
            ended = last.playback.started_at + last.playback.played_s
        self._post(Spoken(track.turn, track.generation, track.heard(), started, ended, complete))

    def _device_lost(self, fault: DeviceFault) -> None:
        """The caption stays; the reply counts as cut where it was, and turn-taking goes on."""
        playing = [track for track in self._tracks if track.not_before is not None]
        self._tracks = []
        if not self._faulted:
            self._faulted = True
            self._post(DeviceTrouble("loudspeaker", self._loudspeaker.name, fault))
        for track in playing:
            self._over(track, complete=False)
