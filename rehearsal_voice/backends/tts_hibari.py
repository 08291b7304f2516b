"""hibari: a small English voice that comes with the app, very quick to load and to speak."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import numpy as np

from rehearsal_voice.backends.delivery import NOTHING, spoken
from rehearsal_voice.core.audio import FloatArray, SpeechChunk
from rehearsal_voice.core.ports import Delivery

VOICED_HZ = 40.0
"""hibari's own threshold: an F0 below it marks an unvoiced frame."""


class HibariSynthesizer:
    """The voice "heart" of hibari-tts (American English), distilled from Kokoro; its files are in the package."""

    def __init__(self, threads: int = 1) -> None:
        from hibari import Hibari

        self._voice = Hibari(threads=threads)
        self._voice.phonemize("Ready.")  # loads the lexicon now rather than at the first line

    @property
    def name(self) -> str:
        return "hibari-heart"

    @property
    def language(self) -> str:
        return "en"

    def synthesize(self, text: str, delivery: Delivery) -> Iterator[SpeechChunk]:
        """One chunk a sentence. tempo is the model's own speed; liveliness widens or narrows the pitch curve around
        its middle, in octaves, before the sound is made from it."""
        return spoken(text, "en", self._voice.sample_rate, delivery, partial(self._utter, delivery))

    def _utter(self, delivery: Delivery, words: str) -> FloatArray:
        pieces = [self._sound(phonemes, delivery) for phonemes in self._voice.phonemize(words)]
        return np.concatenate(pieces) if pieces else NOTHING

    def _sound(self, phonemes: str, delivery: Delivery) -> FloatArray:
        from hibari import dsp

        numbers = self._voice.ids(phonemes)
        if len(numbers) < 3:  # only the padding at both ends
            return NOTHING
        speed = float(np.clip(delivery.tempo, 0.5, 2.0))
        inputs = {"ids": np.asarray([numbers], np.int64), "speed": np.asarray([speed], np.float32)}
        *spectrum, f0_hz = (output[0] for output in self._voice.sess.run(None, inputs))
        sound: FloatArray = dsp.synth(*spectrum, _livelier(f0_hz, delivery.liveliness), np.random.default_rng(0))
        return sound


def _livelier(f0_hz: FloatArray, liveliness: float) -> FloatArray:
    voiced = f0_hz >= VOICED_HZ
    if not voiced.any():
        return f0_hz
    curve = f0_hz.copy()
    octaves = np.log2(curve[voiced])
    middle = float(np.median(octaves))
    curve[voiced] = np.maximum(VOICED_HZ, 2.0 ** (middle + (octaves - middle) * liveliness))
    return curve
