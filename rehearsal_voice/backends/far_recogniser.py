"""A recogniser that asks a server. What the server leaves out (noise, word times) is settled here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from rehearsal_voice.backends.vad_silero import FRAME_SAMPLES, SileroVoiceActivityDetector
from rehearsal_voice.backends.whisper_guards import COMPRESSION_LIMIT, VOICE_PROBABILITY, compression_ratio, voice_heard
from rehearsal_voice.core.audio import SAMPLE_RATE_HZ, FloatArray, sanitised
from rehearsal_voice.core.transcript import Transcript, Word, nothing_said

FRAME_S = FRAME_SAMPLES / SAMPLE_RATE_HZ
UNSTATED_CONFIDENCE = 0.7
"""For servers that do not say how sure they are: enough to be answered, too little to correct a word by."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server heard. words: empty where it gives no times. confidence: None where it does not say."""

    text: str
    language: str = ""
    words: tuple[Word, ...] = ()
    confidence: float | None = None


class FarRecogniser:
    """ask(samples, language) puts one utterance to the server and may raise ModelFault.

    Where nobody spoke the server is not asked: servers write “Thank you” for a cough as well as any recogniser.
    """

    def __init__(self, ask: Callable[[FloatArray, str | None], Answer]) -> None:
        self._ask = ask
        self._detector = SileroVoiceActivityDetector()

    def transcribe(self, samples: FloatArray, language: str | None) -> Transcript:
        """As the port says. Word times are spread over the voiced stretches where the server gives none."""
        sound = sanitised(samples)
        speech = self._detector.probabilities(sound)
        if not voice_heard(speech):
            return nothing_said(language or "")
        answer = self._ask(sound, language)
        text = " ".join(answer.text.split())
        if not text or compression_ratio(text) > COMPRESSION_LIMIT:
            return nothing_said(language or answer.language)
        confidence = UNSTATED_CONFIDENCE if answer.confidence is None else answer.confidence
        words = answer.words or spread_words(text, speech, confidence)
        return Transcript(text, words, answer.language or language or "", confidence)


def spread_words(text: str, speech: FloatArray, confidence: float) -> tuple[Word, ...]:
    """Words over the voiced frames, each as long as its share of the letters; good to about a syllable or two.

    speech: probability for each 32 ms, at least one of them voiced.
    """
    written = text.split()
    voiced = np.flatnonzero(speech >= VOICE_PROBABILITY)
    letters = np.cumsum([0, *(len(word) + 1 for word in written)])
    edges = np.round(letters / letters[-1] * len(voiced)).astype(int)
    words = []
    for word, first, behind in zip(written, edges[:-1], edges[1:], strict=True):
        start = int(voiced[min(first, len(voiced) - 1)])
        end = max(start, int(voiced[behind - 1]) + 1)
        words.append(Word(word, start * FRAME_S, end * FRAME_S, confidence))
    return tuple(words)
