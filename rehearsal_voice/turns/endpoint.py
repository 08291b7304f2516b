"""When a person begins, falls silent, goes on, and has finished: counted in samples, fed frame by frame.

The endpointer never looks at a clock, so its events depend on the sound alone and not on how it was cut into blocks.
A soft stop opens the work on a reply; the commit that lets it be heard follows after a delay that depends on how sure
we are that the turn is over (`turns.patience`). Every wait is bounded.
"""

from __future__ import annotations

from dataclasses import dataclass

from rehearsal_voice.core.audio import SAMPLE_RATE_HZ, FloatArray, level_db, to_samples

ONSET_PROBABILITY = 0.5
"""Silero's own threshold for speech."""
OFFSET_PROBABILITY = 0.35
"""Silero's own hysteresis: 0.15 below the onset."""
ONSET_S = 0.064
"""Two frames in a row: one frame alone is often a click."""
LULL_S = 0.12
"""Stops inside words are shorter (Lisker & Abramson 1964: closures of 60 to 120 ms), and a recogniser needs no more
silence than this to hear that a word has ended."""
SOFT_STOP_S = 0.2
"""Smart Turn was trained with at least 200 ms of trailing silence."""
PRE_ROLL_S = 0.5
"""Kept before the onset: a short “Hi,” or a soft consonant lies before the first two frames the detector is sure of."""
LOOKS_S = (0.28, 0.41)
"""Speech this long over the partner is worth a look at its words: two of them are there after 0.28 s in half of all
beginnings, and after 0.41 s a nod has ended."""
FAINT_DB = -42.0
FAINT_WAITS_S = 0.07
"""The first look at something so faint comes later by this: what is left of an echo, or of its room, is mostly over."""
SUSTAINED_S = 0.35
"""And again after each so long."""


@dataclass(frozen=True, slots=True)
class Onset:
    """Speech began. start_sample: where; pre-roll not included."""

    start_sample: int


@dataclass(frozen=True, slots=True)
class Sustained:
    """Speech has gone on without a soft stop up to `end_sample`; said after LOOKS_S, then every SUSTAINED_S."""

    start_sample: int
    end_sample: int


@dataclass(frozen=True, slots=True)
class Lull:
    """Speech fell silent a moment ago; most often it goes on at once, but work on what was said may begin.

    end_sample: the last speech sample, the same as in the soft stop that may follow; now_sample: where the sound ends.
    """

    start_sample: int
    end_sample: int
    now_sample: int


@dataclass(frozen=True, slots=True)
class SoftStop:
    """A short silence after speech. end_sample: the last speech sample; now_sample: where the sound now ends."""

    start_sample: int
    end_sample: int
    now_sample: int


@dataclass(frozen=True, slots=True)
class Resumed:
    """Speech went on after a soft stop, at `sample`, after `silence_samples` of silence."""

    sample: int
    silence_samples: int


@dataclass(frozen=True, slots=True)
class Commit:
    """The turn is over. decided_sample: how far the sound had got when that was decided."""

    start_sample: int
    end_sample: int
    decided_sample: int


EndpointEvent = Onset | Sustained | Lull | SoftStop | Resumed | Commit


class Endpointer:
    """Voice activity, frame by frame, into endpoint events."""

    def __init__(self, commit_delay_s: float) -> None:
        """commit_delay_s: silence after which a turn is committed when nobody sets another delay for it."""
        self._default_delay = to_samples(commit_delay_s)
        self._delay = self._default_delay
        self._noise_floor_db = -70.0
        self._held = False
        self._clear()

    def _clear(self) -> None:
        self._start: int | None = None
        self._speaking = False
        self._candidate: int | None = None
        self._last_speech = 0
        self._lulled = False
        self._soft_stopped = False
        self._looks = 0
        self._looking_from = self._look_at = 0
        self._loudest_db = -120.0

    def reset(self) -> None:
        """Forget what was heard, as after a gap or a pause."""
        self._clear()
        self._delay = self._default_delay

    def hold(self, held: bool) -> None:
        """While the floor is held (a key), no silence ends the turn."""
        self._held = held

    def set_commit_delay(self, seconds: float) -> None:
        """How long the silence that has begun must last to end the turn; ignored when speech has gone on since."""
        if not self._soft_stopped:
            return
        self._delay = max(to_samples(seconds), to_samples(SOFT_STOP_S))

    def push(self, frame: FloatArray, start_sample: int, probability: float) -> list[EndpointEvent]:
        """Take in one frame with the detector's probability for it; frames come in order."""
        end = start_sample + len(frame)
        threshold = OFFSET_PROBABILITY if self._speaking else ONSET_PROBABILITY
        if probability >= threshold:
            return self._speech(frame, start_sample, end)
        return self._silence(frame, end)

    def _speech(self, frame: FloatArray, start: int, end: int) -> list[EndpointEvent]:
        events: list[EndpointEvent] = []
        if self._candidate is None:
            self._candidate = start
        if end - self._candidate < to_samples(ONSET_S):
            return events
        last = self._last_loud_sample(frame, start)
        if last is None and self._start is not None:
            # The detector hangs on for about 150 ms after speech; the sound itself has already fallen to the floor.
            self._candidate = None
            return self._maybe_stop(end)
        if self._start is None:
            self._start = self._candidate
            self._look_from(self._candidate)
            events.append(Onset(self._candidate))
        elif self._soft_stopped:
            events.append(Resumed(self._candidate, max(0, self._candidate - self._last_speech)))
            self._soft_stopped = False
            self._delay = self._default_delay
            self._look_from(start)
        self._speaking = True
        self._lulled = False
        self._last_speech = last if last is not None else end
        self._loudest_db = max(self._loudest_db, level_db(frame))
        waits = 0 if self._looks or self._loudest_db > FAINT_DB else to_samples(FAINT_WAITS_S)
        if end >= self._look_at + waits:
            self._look_again(end)
            events.append(Sustained(self._start, end))
        return events

    def _look_from(self, sample: int) -> None:
        self._looks = 0
        self._loudest_db = -120.0
        self._looking_from = sample
        self._look_at = sample + to_samples(LOOKS_S[0])

    def _look_again(self, now: int) -> None:
        self._looks += 1
        early = self._looks < len(LOOKS_S)
        self._look_at = (
            self._looking_from + to_samples(LOOKS_S[self._looks]) if early else now + to_samples(SUSTAINED_S)
        )

    def _silence(self, frame: FloatArray, end: int) -> list[EndpointEvent]:
        self._candidate = None
        self._speaking = False
        self._learn_floor(frame)
        return self._maybe_stop(end)

    def _maybe_stop(self, end: int) -> list[EndpointEvent]:
        if self._start is None:
            return []
        events: list[EndpointEvent] = []
        silent_for = end - self._last_speech
        if not self._lulled and silent_for >= to_samples(LULL_S):
            self._lulled = True
            events.append(Lull(self._start, self._last_speech, end))
        if not self._soft_stopped and silent_for >= to_samples(SOFT_STOP_S):
            self._soft_stopped = True
            events.append(SoftStop(self._start, self._last_speech, end))
        return events

    def commit_due(self, end: int) -> Commit | None:
        """The commit, when the silence up to `end` is long enough; asked after a frame's events were dealt with."""
        if self._start is None or not self._soft_stopped or self._held:
            return None
        if end - self._last_speech < self._delay:
            return None
        commit = Commit(self._start, self._last_speech, end)
        self.reset()
        return commit

    def _last_loud_sample(self, frame: FloatArray, start: int) -> int | None:
        """The end of the last 8 ms piece that stands out from the noise floor by 8 dB."""
        piece = SAMPLE_RATE_HZ // 125
        for offset in range(len(frame) - piece, -1, -piece):
            if level_db(frame[offset : offset + piece]) > self._noise_floor_db + 8.0:
                return start + offset + piece
        return None

    def _learn_floor(self, frame: FloatArray) -> None:
        """The floor follows quiet at once and rises slowly, so that breath and room do not lift it into speech."""
        level = max(-90.0, level_db(frame))
        step = 0.3 if level < self._noise_floor_db else 0.02
        self._noise_floor_db += step * (level - self._noise_floor_db)
