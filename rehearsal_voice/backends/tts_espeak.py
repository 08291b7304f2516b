"""eSpeak NG: speaks over a hundred languages in a robotic voice, from one small library, at once."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import numpy as np

from rehearsal_voice.backends.delivery import NOTHING, spoken
from rehearsal_voice.backends.espeak_library import (
    PARAMETER_RANGE,
    PARAMETER_RATE,
    espeak_library,
    espeak_lock,
    rate_hz,
    synthesized,
)
from rehearsal_voice.core.audio import FloatArray, SpeechChunk
from rehearsal_voice.core.errors import ModelFault
from rehearsal_voice.core.ports import Delivery

WORDS_PER_MINUTE = 150
"""Below eSpeak's own 175, which is quick for somebody who learns the language."""
VARIANTS = {"es": "+klatt", "fr": "+klatt", "it": "+klatt"}
"""Where eSpeak's Klatt synthesiser is understood better than its own: Whisper base missed 0.50 instead of 0.60 of the
words of thirty café lines in Spanish; in German and Portuguese it missed more."""
PITCH_RANGE = 50
"""eSpeak's own, where 0 is monotone and 100 twice as lively."""


class EspeakSynthesizer:
    """One language of eSpeak NG. Raises ModelFault (`unsupported`) for a language it does not know."""

    def __init__(self, language: str, variant: str | None = None) -> None:
        """variant: another speaker, such as "+f3"; None for the one that is understood best."""
        self._language = language
        self._variant = variant or ""
        self._voice = (language + (VARIANTS.get(language, "") if variant is None else variant)).encode()
        with espeak_lock:
            known = espeak_library().espeak_SetVoiceByName(self._voice) == 0
        if not known:
            raise ModelFault(
                f"There is no voice for the language “{language}”.", "Install one under Models.", code="unsupported"
            )

    @property
    def name(self) -> str:
        return f"espeak-{self._language}{self._variant}"

    @property
    def language(self) -> str:
        return self._language

    def synthesize(self, text: str, delivery: Delivery) -> Iterator[SpeechChunk]:
        """One chunk a sentence. tempo scales the words per minute, liveliness the range of the pitch."""
        return spoken(text, self._language, rate_hz(), delivery, partial(self._utter, delivery))

    def _utter(self, delivery: Delivery, words: str) -> FloatArray:
        with espeak_lock:
            library = espeak_library()
            library.espeak_SetVoiceByName(self._voice)
            library.espeak_SetParameter(PARAMETER_RATE, round(WORDS_PER_MINUTE * delivery.tempo), 0)
            library.espeak_SetParameter(PARAMETER_RANGE, round(PITCH_RANGE * delivery.liveliness), 0)
            pieces = synthesized(words)
        return np.concatenate(pieces) if pieces else NOTHING
