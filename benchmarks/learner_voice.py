"""Another language by an English voice, each of its sounds as the nearest English one: a learner with an accent."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from rehearsal_voice.backends.resample import resampled
from rehearsal_voice.core.audio import SAMPLE_RATE_HZ, FloatArray

VOWELS = {"a": "ɑ", "e": "eɪ", "o": "oʊ"}
NEAREST = {
    "es": {"r": "ɹ", "x": "h", "ɲ": "nj", "β": "b", "ɣ": "ɡ", "ʝ": "j", "ʎ": "lj"},
    "fr": {
        **{"ʁ": "ɹ", "y": "u", "ø": "ɜ", "œ": "ɜ", "ɲ": "nj", "ɥ": "w"},
        **{"ɑ̃": "ɑn", "ɔ̃": "oʊn", "ɛ̃": "æn", "œ̃": "ʌn"},
    },
    "de": {"ʁ": "ɹ", "r": "ɹ", "ç": "ʃ", "x": "k", "y": "u", "ø": "ɜ", "œ": "ɜ", "ɐ": "ɚ"},
    "it": {"r": "ɹ", "ɲ": "nj", "ʎ": "lj"},
    "pt": {"ʁ": "ɹ", "r": "ɹ", "ɲ": "nj", "ʎ": "lj", "x": "h", "ɐ": "ʌ"},
}
"""By ear and by the tables of the two languages' sounds; what English has is left as it is."""


class LearnerVoice:
    """model_file: an English Piper voice. language: two letters, one of NEAREST."""

    def __init__(self, model_file: Path, language: str) -> None:
        from piper.voice import PiperVoice

        self._voice = PiperVoice.load(model_file)
        self._voice.config.espeak_voice = language
        nearest = NEAREST[language] | VOWELS
        self._nearest = sorted(nearest.items(), key=lambda pair: -len(pair[0]))

    def sound(self, text: str) -> FloatArray:
        """Spoken, at the recogniser's rate, with a breath of silence on both sides."""
        config = self._voice.config
        spoken: list[FloatArray] = []
        for sentence in self._voice.phonemize(text):
            known = [sound for sound in self._english("".join(sentence)) if sound in config.phoneme_id_map]
            audio = self._voice.phoneme_ids_to_audio(self._voice.phonemes_to_ids(known))
            spoken.append(np.asarray(audio, dtype=np.float32))
        whole = np.concatenate(spoken)
        padded: FloatArray = np.pad(resampled(whole, config.sample_rate, SAMPLE_RATE_HZ), (3200, 4800))
        return padded

    def _english(self, sounds: str) -> str:
        """One pass, so that no sound is exchanged twice."""
        exchanged = ""
        while sounds:
            foreign, english = next(
                (pair for pair in self._nearest if sounds.startswith(pair[0])), (sounds[0], sounds[0])
            )
            exchanged += english
            sounds = sounds[len(foreign) :]
        return exchanged
