"""Speech to text by Whisper, on the processor, in a tenth to a quarter of a second for an everyday utterance."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from rehearsal_voice.backends.vad_silero import FRAME_SAMPLES, SileroVoiceActivityDetector
from rehearsal_voice.backends.whisper_guards import (
    COMPRESSION_LIMIT,
    compression_ratio,
    loop_length,
    nothing_meant,
    token_limit,
    without_loop,
)
from rehearsal_voice.backends.whisper_network import Decoding, Encoding, WhisperNetwork
from rehearsal_voice.backends.whisper_windows import cut_points
from rehearsal_voice.backends.whisper_words import written_words
from rehearsal_voice.core.audio import SAMPLE_RATE_HZ, FloatArray, sanitised
from rehearsal_voice.core.transcript import Transcript, Word, nothing_said

SHORTEST_SAMPLES = SAMPLE_RATE_HZ // 10
"""No word is shorter than a tenth of a second."""

SPEECH_PROBABILITY = 0.5
SHORTEST_SPEECH_FRAMES = 4
"""Some 0.13 s: a click or a cough makes Silero hesitate for a frame or three, "no" lasts longer."""


@dataclass(frozen=True, slots=True)
class _Window:
    """A stretch of at most 28 s. speech: Silero's probability for each of its frames."""

    samples: FloatArray
    speech: FloatArray

    @property
    def speech_seconds(self) -> float:
        return float(np.count_nonzero(self.speech >= SPEECH_PROBABILITY)) * FRAME_SAMPLES / SAMPLE_RATE_HZ


class FasterWhisperRecogniser:
    """Whisper in int8 at temperature 0, without a prompt and without memory of earlier utterances.

    model_folder: holds model.bin, config.json, tokenizer.json and vocabulary.txt. real_length: False pads every
    utterance to 30 s, which is slow and only there to be measured against. Raises ModelFault when the model cannot be
    loaded. Threads may share it; calls then wait for each other.
    """

    def __init__(self, model_folder: Path, threads: int = 2, beam: int = 1, real_length: bool = True) -> None:
        self._network = WhisperNetwork(model_folder, threads, beam)
        self._detector = SileroVoiceActivityDetector()
        self._encode = self._network.encode if real_length else self._network.encode_padded

    def transcribe(self, samples: FloatArray, language: str | None) -> Transcript:
        """What was said, with a time and a confidence for each word; noise gives an empty transcript.

        samples: mono floats at 16 kHz, of any length; longer than 28 s is cut in a pause. language: two-letter code,
        None to have it detected. Raises ValueError for another shape or for whole numbers.
        """
        if not np.issubdtype(samples.dtype, np.floating):
            raise ValueError(f"expected floating point samples in [-1, 1], got {samples.dtype}")
        sound = sanitised(samples)
        speech = self._detector.probabilities(sound)
        language = language or (None if self._network.multilingual else "en")
        texts: list[str] = []
        words: list[Word] = []
        for start, end in cut_points(sound, speech, FRAME_SAMPLES):
            window = _Window(sound[start:end], speech[start // FRAME_SAMPLES : end // FRAME_SAMPLES])
            said = self._window(window, language)
            language = language or said.language or None
            texts += [said.text] if said.text else []
            words += [_later(word, start / SAMPLE_RATE_HZ) for word in said.words]
        if not texts:
            return nothing_said(language or "")
        confidence = float(np.mean([word.confidence for word in words])) if words else 0.0
        return Transcript(" ".join(texts), tuple(words), language or "", confidence)

    def _window(self, window: _Window, language: str | None) -> Transcript:
        speech_frames = np.count_nonzero(window.speech >= SPEECH_PROBABILITY)
        if len(window.samples) < SHORTEST_SAMPLES or speech_frames < SHORTEST_SPEECH_FRAMES:
            return nothing_said(language or "")
        encoding = self._encode(window.samples)
        spoken_in = language or self._network.detect_language(encoding)
        encoding, decoding = self._believable(window, encoding, spoken_in)
        if nothing_meant(decoding.mean_log_probability, decoding.no_speech, window.speech):
            return nothing_said(language or "")
        pieces = self._network.time_words(encoding, spoken_in, decoding.tokens)
        words = written_words(pieces, len(window.samples) / SAMPLE_RATE_HZ)
        return Transcript(decoding.text, words, spoken_in, 0.0)

    def _believable(self, window: _Window, encoding: Encoding, language: str) -> tuple[Encoding, Decoding]:
        """The text; one that loops is decoded once more, padded the way Whisper was trained, and cut if need be."""
        limit = token_limit(window.speech_seconds)
        decoding = self._network.decode(encoding, language, limit)
        if _suspicious(decoding):
            encoding = self._network.encode_padded(window.samples)
            decoding = self._network.decode(encoding, language, limit)
        if _suspicious(decoding):
            kept = without_loop(decoding.tokens)
            decoding = replace(decoding, tokens=kept, text=self._network.text(kept, language))
        return encoding, decoding


def _suspicious(decoding: Decoding) -> bool:
    return (
        not decoding.finished
        or loop_length(decoding.tokens) > 0
        or compression_ratio(decoding.text) > COMPRESSION_LIMIT
    )


def _later(word: Word, seconds: float) -> Word:
    return replace(word, start=word.start + seconds, end=word.end + seconds)
