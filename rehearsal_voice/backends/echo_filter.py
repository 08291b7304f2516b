"""The echo's straight path, learned and taken away before the rest is left to the canceller.

AEC3 is made for calls: what it is not sure of it silences, and with an echo as loud as the person it silences the
beginning of what they say. A linear filter takes nothing of the person away. With it in front, AEC3 has little left to
silence, and someone who talks over the partner is heard sooner.

The filter is a partitioned-block frequency-domain adaptive filter whose step is a Kalman gain, after Enzner and Vary,
“Frequency-domain adaptive Kalman filter for acoustic echo control”, Signal Processing 86 (2006), and for its partitions
Kuech, Mabande and Enzner, “State-space architecture of the partitioned-block-based acoustic echo controller”, ICASSP
2014. It slows down by itself while somebody speaks over the echo, so no detector of double talk is needed.
"""

from __future__ import annotations

from collections import deque

import numpy as np
from numpy.typing import NDArray

from rehearsal_voice.core.audio import SAMPLE_RATE_HZ, FloatArray

BLOCK = SAMPLE_RATE_HZ // 100
"""AEC3 works on 10 ms too."""
PARTITIONS = 25
"""A quarter of a second: the far end comes up to 0.1 s early, and a living room answers for some 0.15 s more."""
PERSISTENCE = np.float32(0.9995)
"""How far the path is believed to stay as it is from block to block; the room's changes are learned in seconds."""
NOISE_MEMORY = np.float32(0.9)
"""Of the power of what is left, which is the person: about 0.1 s, a syllable's length."""
CONSTRAINED = 5
"""Partitions held to their own 10 ms in each block, all in turn: the result is the same at a third of the cost."""
FAR_ACTIVE = 1e-6
"""Mean square of a far end there is something to learn from, -60 dB."""
TAKEN_DB = 8.0
DOUBTFUL_DB = -4.0
"""Learned is a path that the filter doubts so little, and by which it took so much away over 0.15 s within the last
1.5 s of far end, longer than it takes to find out that someone talks over it; while they do, little seems to be taken
away. The doubt falls to -4 dB after some 3 s of speech, in rooms and without, with somebody talking over it or not."""
JUDGED_MEMORY = 1 - 1 / 15
JUDGED_BLOCKS = 150
_BINS = BLOCK + 1
Spectra = NDArray[np.complex64]
_LEAST = np.float32(1e-8)


class EchoFilter:
    """Feed it 10 ms of both sides at a time, at 16 kHz, the far end up to 0.1 s before its echo."""

    def __init__(self) -> None:
        self._far = np.zeros(2 * BLOCK, np.float32)
        self._spectra = np.zeros((PARTITIONS, _BINS), np.complex64)
        self._path = np.zeros((PARTITIONS, _BINS), np.complex64)
        self._doubt = np.ones((PARTITIONS, _BINS), np.float32)
        self._left_power = np.full(_BINS, 1e-4, np.float32)
        self._newest = 0
        self._turn = 0
        self._powers = np.zeros(4)
        self._judged: deque[tuple[float, float]] = deque(maxlen=JUDGED_BLOCKS)

    @property
    def learned(self) -> bool:
        """Whether most of the echo is known to be taken away."""
        if len(self._judged) < JUDGED_BLOCKS:
            return False
        taken_db, doubt_db = np.array(self._judged).T
        return bool(taken_db.max() >= TAKEN_DB and doubt_db.mean() <= DOUBTFUL_DB)

    def without_echo(self, near: FloatArray, far: FloatArray) -> FloatArray:
        """The block `near` without what the path makes of `far`."""
        self._far = np.concatenate([self._far[BLOCK:], far])
        self._newest = (self._newest - 1) % PARTITIONS
        self._spectra[self._newest] = np.fft.rfft(self._far)
        spectra = np.roll(self._spectra, -self._newest, axis=0)
        guess = (spectra * self._path).sum(axis=0)
        echo = np.fft.irfft(guess)[BLOCK:]
        left = (near - echo).astype(np.float32)
        if float(np.mean(np.square(self._far))) > FAR_ACTIVE:
            power = spectra.real**2 + spectra.imag**2
            self._judge(near, left, guess, power)
            padded = np.concatenate([np.zeros(BLOCK, np.float32), left])
            self._learn(spectra, power, np.fft.rfft(padded).astype(np.complex64))
        return left

    def moved(self, samples: int) -> None:
        """From now on the far end comes so many samples earlier than before (later, when negative)."""
        taps = np.fft.irfft(self._path, axis=1)[:, :BLOCK].reshape(-1)
        shifted = np.zeros_like(taps)
        kept = max(0, len(taps) - abs(samples))
        if samples > 0:
            shifted[len(taps) - kept :] = taps[:kept]
        else:
            shifted[:kept] = taps[len(taps) - kept :]
        padded = np.pad(shifted.reshape(PARTITIONS, BLOCK), ((0, 0), (0, BLOCK)))
        self._path = np.fft.rfft(padded, axis=1).astype(np.complex64)

    def _judge(self, near: FloatArray, left: FloatArray, guess: Spectra, power: FloatArray) -> None:
        heard, unexplained = np.mean(np.square(near)), np.mean(np.square(left))
        guessed = np.mean(guess.real**2 + guess.imag**2)
        doubted = np.mean((self._doubt * power).sum(axis=0)) / 2
        now = np.array([heard, unexplained, guessed, doubted])
        self._powers = JUDGED_MEMORY * self._powers + (1 - JUDGED_MEMORY) * now
        before, after, known, unknown = 10 * np.log10(self._powers + 1e-12)
        self._judged.append((float(before - after), float(unknown - known)))

    def _learn(self, spectra: Spectra, power: FloatArray, left: Spectra) -> None:
        self._left_power = NOISE_MEMORY * self._left_power + (1 - NOISE_MEMORY) * (left.real**2 + left.imag**2)
        expected = (self._doubt * power).sum(axis=0) + 2 * self._left_power + _LEAST
        share = self._doubt / expected
        self._path = PERSISTENCE * (self._path + share * spectra.conj() * left)
        self._constrain()
        path_power = self._path.real**2 + self._path.imag**2
        kept = (1 - np.float32(0.5) * share * power) * self._doubt
        self._doubt = PERSISTENCE**2 * kept + (1 - PERSISTENCE**2) * path_power + _LEAST

    def _constrain(self) -> None:
        """Some partitions in turn: what a circular product put beyond their own block is taken out."""
        chosen = (self._turn + np.arange(CONSTRAINED)) % PARTITIONS
        self._turn = (self._turn + CONSTRAINED) % PARTITIONS
        taps = np.fft.irfft(self._path[chosen], axis=1)
        taps[:, BLOCK:] = 0.0
        self._path[chosen] = np.fft.rfft(taps, axis=1)
