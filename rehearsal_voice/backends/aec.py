"""Taking the partner's own voice out of what the microphone hears: a linear filter, then WebRTC's canceller (AEC3)."""

from __future__ import annotations

import math
from collections import deque
from typing import Protocol

import numpy as np

from rehearsal_voice.backends.echo_filter import BLOCK, FAR_ACTIVE, EchoFilter
from rehearsal_voice.backends.echo_guard import MUTED, EchoGuard
from rehearsal_voice.core.audio import SAMPLE_RATE_HZ, AudioFrame, FloatArray, sanitised
from rehearsal_voice.core.ports import EchoCanceller, Microphone

MOST_WAITING = 50 * BLOCK
"""Far end that waits for near end at most; more would push the echo out of the canceller's reach."""
RESIDUE_DB = 9.0
"""As long as the filter has not learned: what is so much fainter than what the microphone heard is taken for echo that
AEC3 let through. A person as loud as the loudspeaker comes out 3 dB fainter; a quiet one has to wait for the filter."""
RESIDUE_MEMORY = math.exp(-0.01 / 0.06)
"""Both levels are taken over 60 ms, the length of a short vowel."""
TAIL_BLOCKS = 30
"""The room answers for some 0.3 s after the loudspeaker has fallen silent."""

LATE = 128
"""Samples by which AEC3 gives its result late."""
PERSON_MEMORY = 0.6
"""Levels are taken over some 25 ms: a soft beginning is not much longer."""
LET_THROUGH_DB = 8.0
"""AEC3 takes something for echo when it leaves less of it than this."""
ABOVE_ECHO_DB = 10.0
"""So much louder than nine tenths of what the filter leaves of the echo is a person: of echo alone nothing was, in five
rooms of half a minute each."""
BELOW_PERSON_DB = 4.0
FAINTEST_PERSON_DB = -45.0
"""What lies so far below a person, and is so faint, is the echo as it usually is."""
ALIKE = 0.2
"""Squared correlation with the echo as the filter expects it. A person's is near 0; where the room or the volume has
changed, what is left is the echo as it was against the echo as it is, some 0.5 and more."""
ALIKE_MEMORY = 0.85
OPEN_BLOCKS = 50
"""A pause inside what is said: nothing of it is taken away either."""
ECHO_BLOCKS = 800
NEWEST_BLOCKS = 50
"""Not counted to the echo yet: somebody may have begun to speak in them."""
FEWEST_BLOCKS = 100
ECHO_SHARE = 90.0
JUDGED_EVERY = 10


class WebRtcEchoCanceller:
    """AEC3 on 16 kHz mono, behind a filter that takes away most of the echo (see echo_filter for the reason).

    Until the filter has learned the echo's path a second AEC3, which hears the microphone itself, does the work: what
    a filter leaves while it learns changes too quickly for AEC3, and the partner would answer itself.

    The far end must come 5 to 100 ms before its echo; from then on both find the delay themselves.

    Blocks of any length give the same result, because less than 10 ms wait for the next call: multiples of 160
    samples come back whole. Where the far end is missing it is taken to have been silent.
    """

    def __init__(self) -> None:
        import pywebrtc_audio

        self._filter = EchoFilter()
        self._alone = pywebrtc_audio.EchoCanceller(SAMPLE_RATE_HZ, 1)
        self._behind_filter = pywebrtc_audio.EchoCanceller(SAMPLE_RATE_HZ, 1)
        self._residue = _Residue()
        self._person = _Person()
        self._far = np.zeros(0, np.float32)
        self._near = np.zeros(0, np.float32)

    def far(self, samples: FloatArray, moved: int = 0) -> None:
        """What the loudspeaker is about to play, before the near end of the same moment."""
        if moved:
            self._filter.moved(moved)
        self._far = np.concatenate([self._far, sanitised(samples)])[-MOST_WAITING:]

    def near(self, samples: FloatArray) -> FloatArray:
        """The microphone's sound without the echo."""
        self._near = np.concatenate([self._near, sanitised(samples)])
        whole = len(self._near) // BLOCK * BLOCK
        cleaned = np.zeros(whole, np.float32)
        for start in range(0, whole, BLOCK):
            far = self._next_far()
            heard = self._near[start : start + BLOCK]
            left = self._filter.without_echo(heard, far)
            alone, behind_filter = self._alone.process(heard, far), self._behind_filter.process(left, far)
            if self._filter.learned:
                passed = self._person.kept(far, left, heard - left, alone, behind_filter)
            else:
                passed = self._residue.passed(far, heard, alone)
                self._person.forget()
            cleaned[start : start + BLOCK] = passed
        self._near = self._near[whole:]
        return sanitised(cleaned)

    def _next_far(self) -> FloatArray:
        block, self._far = self._far[:BLOCK], self._far[BLOCK:]
        return block if len(block) == BLOCK else np.pad(block, (0, BLOCK - len(block)))


class _Residue:
    """Mutes what a canceller that does not know the room yet leaves of the echo."""

    def __init__(self) -> None:
        self._powers = np.zeros(2)
        self._since_far = TAIL_BLOCKS
        self._gain = np.float32(1.0)

    def passed(self, far: FloatArray, heard: FloatArray, left: FloatArray) -> FloatArray:
        """10 ms of what was left, full or muted, faded from the one to the other."""
        now = np.array([np.mean(np.square(heard)), np.mean(np.square(left))])
        self._powers = RESIDUE_MEMORY * self._powers + (1 - RESIDUE_MEMORY) * now
        self._since_far = 0 if float(np.mean(np.square(far))) > FAR_ACTIVE else self._since_far + 1
        heard_power, left_power = self._powers
        echo = self._since_far < TAIL_BLOCKS and left_power < heard_power * 10 ** (-RESIDUE_DB / 10)
        gain = MUTED if echo else np.float32(1.0)
        fade = np.linspace(self._gain, gain, len(left), dtype=np.float32)
        self._gain = gain
        return left * fade


class _Person:
    """Keeps whole what somebody says over the partner, once it is clear that it is somebody.

    What the filter leaves is all of the person and some echo. AEC3 takes that away, and with it the softer sounds of
    the person, those at the beginning most of all. So AEC3 says whether somebody speaks, and the filter what they say.
    """

    def __init__(self) -> None:
        self._late = np.zeros(LATE, np.float32)
        self._powers = np.zeros(3)
        self._products = np.zeros(3)
        self._open = 0
        self._newest: deque[float] = deque()
        self._echo_db: deque[float] = deque(maxlen=ECHO_BLOCKS)
        self._threshold_db = math.inf
        self._turn = 0
        self._since_far = TAIL_BLOCKS
        self._gain = np.float32(1.0)

    def forget(self) -> None:
        """The room is not known (any more)."""
        self._open = 0
        self._newest.clear()
        self._echo_db.clear()
        self._threshold_db = math.inf

    def kept(
        self, far: FloatArray, left: FloatArray, expected: FloatArray, alone: FloatArray, behind: FloatArray
    ) -> FloatArray:
        """10 ms: what the filter left while somebody speaks, else what the AEC3 behind it made of that.

        expected: the echo as the filter knows it. alone, behind: what either AEC3 let through.
        """
        late = np.concatenate([self._late, left])
        late, self._late = late[:BLOCK], late[BLOCK:]
        was_open = self._open > 0
        self._open = OPEN_BLOCKS if self._somebody(left, expected, late, alone, behind) else max(0, self._open - 1)
        if self._open:
            self._newest.clear()
        elif float(np.mean(np.square(far))) > FAR_ACTIVE:
            self._learn()
        behind = behind * self._fade_to(self._gain_of_echo(far))
        share = np.linspace(float(was_open), float(self._open > 0), BLOCK, dtype=np.float32)
        passed: FloatArray = (behind + share * (late - behind)).astype(np.float32)
        return passed

    def _gain_of_echo(self, far: FloatArray) -> np.float32:
        """AEC3 lets faint echo pass now and then, and a detector of voices hears a voice in it however faint it is."""
        self._since_far = 0 if float(np.mean(np.square(far))) > FAR_ACTIVE else self._since_far + 1
        left_db = 10 * math.log10(self._powers[0] + 1e-12)
        usual = left_db < min(self._threshold_db - BELOW_PERSON_DB, FAINTEST_PERSON_DB)
        known = self._since_far < TAIL_BLOCKS and self._threshold_db < math.inf
        return MUTED if usual and known and not self._open else np.float32(1.0)

    def _fade_to(self, gain: np.float32) -> FloatArray:
        fade: FloatArray = np.linspace(self._gain, gain, BLOCK, dtype=np.float32)
        self._gain = gain
        return fade

    def _somebody(
        self, left: FloatArray, expected: FloatArray, late: FloatArray, alone: FloatArray, behind: FloatArray
    ) -> bool:
        powers = np.array([np.mean(np.square(one)) for one in (late, alone, behind)])
        self._powers = PERSON_MEMORY * self._powers + (1 - PERSON_MEMORY) * powers
        products = np.array([left @ expected, left @ left, expected @ expected], np.float64)
        self._products = ALIKE_MEMORY * self._products + (1 - ALIKE_MEMORY) * products
        both, one, other = self._products
        if both * both > ALIKE * one * other + 1e-20:
            return False
        left_db, alone_db, behind_db = 10 * np.log10(self._powers + 1e-12)
        return bool(left_db > self._threshold_db and max(alone_db, behind_db) > left_db - LET_THROUGH_DB)

    def _learn(self) -> None:
        """How loud the filter leaves the echo, while nobody speaks over it."""
        self._newest.append(float(10 * np.log10(self._powers[0] + 1e-12)))
        if len(self._newest) <= NEWEST_BLOCKS:
            return
        self._echo_db.append(self._newest.popleft())
        self._turn = (self._turn + 1) % JUDGED_EVERY
        if not self._turn and len(self._echo_db) >= FEWEST_BLOCKS:
            self._threshold_db = float(np.percentile(self._echo_db, ECHO_SHARE)) + ABOVE_ECHO_DB


class HeardLoudspeaker(Protocol):
    """A loudspeaker that can tell what it played."""

    def far_end(self, samples: int, captured_at: float) -> tuple[FloatArray, int]:
        """`samples` at 16 kHz, audible from monotonic `captured_at` on, handed out a little early; see FarEnd.take."""
        ...


class EchoFreeMicrophone:
    """A microphone that does not hear its own loudspeaker.

    For each frame the far end of the same moment goes into the canceller first. What comes out is 8 ms late. Where
    cancellation does not hold, the person is not heard while the partner speaks (see EchoGuard).
    """

    def __init__(self, microphone: Microphone, loudspeaker: HeardLoudspeaker, canceller: EchoCanceller) -> None:
        self._microphone = microphone
        self._loudspeaker = loudspeaker
        self._canceller = canceller
        self._guard = EchoGuard()

    @property
    def name(self) -> str:
        return self._microphone.name

    @property
    def half_duplex(self) -> bool:
        """Whether the person has to wait until the partner has finished, because the echo cannot be taken away."""
        return not self._guard.holds

    def open(self) -> None:
        self._microphone.open()

    def read(self, timeout_s: float) -> AudioFrame | None:
        frame = self._microphone.read(timeout_s)
        if frame is None:
            return None
        captured_at = self._microphone.captured_at(frame.start_sample)
        far, moved = self._loudspeaker.far_end(len(frame.samples), captured_at)
        self._canceller.far(far, moved)
        cleaned = self._guard.passed(far, frame.samples, self._canceller.near(frame.samples))
        # Exact zeros tell of a microphone that is switched off or not allowed; they must stay what they are.
        return AudioFrame(cleaned, frame.start_sample) if frame.samples.any() else frame

    def captured_at(self, sample: int) -> float:
        return self._microphone.captured_at(sample)

    def close(self) -> None:
        self._microphone.close()
