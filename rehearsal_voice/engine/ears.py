"""The ears: microphone to frames to voice activity to endpoint events, on one thread that never waits for another."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from rehearsal_voice.core.audio import AudioFrame, FloatArray, level_db, to_samples
from rehearsal_voice.core.errors import DeviceFault, ProgramFault
from rehearsal_voice.core.ports import (
    EndOfInput,
    HesitationEar,
    Journal,
    Microphone,
    TurnEndModel,
    VoiceActivityDetector,
)
from rehearsal_voice.engine.messages import (
    CueDue,
    DeviceTrouble,
    Endpoint,
    Gap,
    HalfDuplex,
    Inbound,
    InputEnded,
    NoSound,
    Trouble,
)
from rehearsal_voice.engine.sound_ring import SoundRing
from rehearsal_voice.engine.timeline import Timeline
from rehearsal_voice.pacing.live import LiveMonitor
from rehearsal_voice.turns.ending import Ending, Judgement
from rehearsal_voice.turns.endpoint import Commit, SoftStop
from rehearsal_voice.turns.patience import Patience
from rehearsal_voice.turns.signs import Words, final_level_db

READ_TIMEOUT_S = 0.25
NO_SOUND_S = 3.0
"""A denied permission gives exact zeros (macOS does); three seconds of them are no coincidence."""
LONGEST_FOR_TURN_END_S = 8.0
"""Smart Turn looks at the last eight seconds."""
BEFORE_ONSET_S = 0.3

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Hearing:
    """What the ears hear with. turn_end may be missing: then every silence is waited out at medium length.

    live: listens along for a cue while the person speaks; None where no cue is wanted. ear: looks for fillers in a turn
    once it is over. half_duplex: whether the person is kept out while the partner speaks, because the echo cannot be
    taken away; None where that cannot come to pass.
    """

    detector: VoiceActivityDetector
    turn_end: TurnEndModel | None
    live: LiveMonitor | None = None
    ear: HesitationEar | None = None
    half_duplex: Callable[[], bool] | None = None


class Ears:
    """Reads the microphone until stopped. Tells the conductor; keeps the sound in the ring and the journal."""

    def __init__(
        self,
        microphone: Microphone,
        hearing: Hearing,
        patience: Patience,
        journal: Journal,
        timeline: Timeline,
        post: Callable[[Inbound], None],
    ) -> None:
        self.ring = SoundRing()
        self.level_db = -120.0
        self._microphone = microphone
        self._hearing = hearing
        self._journal = journal
        self._timeline = timeline
        self._post = post
        self._ending = Ending(patience)
        self._ending_lock = threading.Lock()
        self._rest = np.zeros(0, np.float32)
        self._position = 0
        self._muted = False
        self._half_duplex = False
        self._sound_seen = False
        self._attentive = False
        self._live_until = 0
        self._stopping = threading.Event()
        self._reopened = threading.Event()
        self._thread = threading.Thread(target=self._run, name="ears", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self, timeout_s: float) -> bool:
        self._stopping.set()
        self._reopened.set()
        if self._thread.is_alive():
            self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def resume_reading(self) -> None:
        """The microphone was opened again after a fault."""
        self._reopened.set()

    def mute(self, muted: bool) -> None:
        """A muted microphone is read and thrown away: nothing of it is heard or kept."""
        self._muted = muted
        self.forget()

    def attend(self, attentive: bool) -> None:
        """Whether what is heard now is the person's turn."""
        self._attentive = attentive
        with self._ending_lock:
            self._ending.await_words(attentive)

    def hold_floor(self, held: bool) -> None:
        with self._ending_lock:
            self._ending.hold(held)

    def words_so_far(self, end_sample: int, words: Words) -> None:
        """The scribe has read the turn up to the soft stop at `end_sample`: its words help to tell if it is over."""
        with self._ending_lock:
            self._ending.heard(end_sample, words)

    def forget(self) -> None:
        """Drop what is being heard, as after a pause."""
        with self._ending_lock:
            self._ending.reset()

    def _run(self) -> None:
        try:
            while not self._stopping.is_set():
                self._read_once()
        except EndOfInput:
            self._post(InputEnded())
        except Exception as error:
            log.exception("the ears failed")
            self._post(Trouble("ears", ProgramFault(f"The microphone stage failed: {type(error).__name__}.")))

    def _read_once(self) -> None:
        try:
            frame = self._microphone.read(READ_TIMEOUT_S)
        except DeviceFault as fault:
            self.level_db = -120.0
            self._reopened.clear()
            self._post(DeviceTrouble("microphone", self._microphone.name, fault))
            self._reopened.wait()
            return
        if frame is not None and len(frame.samples):
            self._timeline.observe(frame.start_sample, self._microphone.captured_at(frame.start_sample))
            self._take_in(frame)

    def _notice_echo(self) -> None:
        """Say when the partner can no longer be talked over, and when it can again."""
        asked = self._hearing.half_duplex
        if asked is not None and asked() != self._half_duplex:
            self._half_duplex = not self._half_duplex
            self._post(HalfDuplex(self._half_duplex))

    def _notice_zeros(self, frame: AudioFrame) -> None:
        """Digital zero from the very start means that the system keeps the sound from us; it is said once."""
        if self._sound_seen:
            return
        self._sound_seen = bool(np.any(frame.samples)) or frame.end_sample >= to_samples(NO_SOUND_S)
        if self._sound_seen and not np.any(frame.samples):
            self._post(NoSound())

    def _take_in(self, frame: AudioFrame) -> None:
        self._notice_zeros(frame)
        self._notice_echo()
        if self._muted:
            frame = AudioFrame(np.zeros_like(frame.samples), frame.start_sample)
        self.level_db = level_db(frame.samples)
        self._journal.captured(frame)
        self.ring.append(frame)
        self._listen_along(frame)
        expected = self._position + len(self._rest)
        if frame.start_sample > expected:
            self._gap(expected, frame.start_sample)
        self._rest = np.concatenate([self._rest, frame.samples]) if len(self._rest) else frame.samples
        size = self._hearing.detector.frame_samples
        while len(self._rest) >= size:
            piece, self._rest = self._rest[:size], self._rest[size:]
            self._judge(piece)
            self._position += size

    def _listen_along(self, frame: AudioFrame) -> None:
        """The monitor hears the person only; the rest of the time is silence to it, so that its clock is ours."""
        live = self._hearing.live
        if live is None:
            return
        if frame.start_sample > self._live_until:
            live.push(np.zeros(frame.start_sample - self._live_until, np.float32))
        self._live_until = frame.end_sample
        for finding in live.push(frame.samples if self._attentive else np.zeros_like(frame.samples)):
            if finding.cue:
                self._post(CueDue(finding.cue, finding.kind))

    def _gap(self, start: int, end: int) -> None:
        if start:
            self._post(Gap(start, end))
        self._rest = np.zeros(0, np.float32)
        self._position = end
        self._hearing.detector.reset()
        self.forget()

    def _judge(self, piece: FloatArray) -> None:
        probability = self._hearing.detector.probability(piece)
        end = self._position + len(piece)
        with self._ending_lock:
            events = self._ending.push(piece, self._position, probability)
            due = self._ending.judgement_due(end)
        for event in events:
            self._post(Endpoint(event))
            if isinstance(event, SoftStop):
                self._journal.flush_soon()
        if due is not None and self._hearing.turn_end is not None:
            self._ask_turn_end(self._hearing.turn_end, due)
        with self._ending_lock:
            commit: Commit | None = self._ending.commit_due(end)
        if commit is not None:
            self._post(Endpoint(commit))

    def _ask_turn_end(self, turn_end: TurnEndModel, due: Judgement) -> None:
        """Some 20 to 50 ms, in which the scribe is at work already."""
        first = max(
            0, due.start_sample - to_samples(BEFORE_ONSET_S), due.now_sample - to_samples(LONGEST_FOR_TURN_END_S)
        )
        sound, at = self.ring.cut(first, due.now_sample)
        finished = turn_end.probability(sound)
        level = final_level_db(sound[: max(0, due.end_sample - at)])
        with self._ending_lock:
            self._ending.judged(due, finished, level)
