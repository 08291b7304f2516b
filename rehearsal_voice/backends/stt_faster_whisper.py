"""Speech to text by Whisper, on the processor, in a tenth to a quarter of a second for an everyday utterance."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from rehearsal_voice.backends.vad_silero import FRAME_SAMPLES, SileroVoiceActivityDetector
from rehearsal_voice.backends.whisper_guards import (
    COMPRESSION_LIMIT,
    VOICE_PROBABILITY,
    compression_ratio,
    loop_length,
    token_limit,
    voice_heard,
    without_loop,
    words_meant,
)
from rehearsal_voice.backends.whisper_network import WINDOW_SAMPLES, Decoding, Encoding, WhisperNetwork
from rehearsal_voice.backends.whisper_windows import cut_points
from rehearsal_voice.backends.whisper_words import VoiceTimes, written_words
from rehearsal_voice.core.audio import SAMPLE_RATE_HZ, FloatArray, level_db, sanitised
from rehearsal_voice.core.ports import PhraseFit
from rehearsal_voice.core.transcript import Transcript, Word, nothing_said

SHORTEST_SAMPLES = SAMPLE_RATE_HZ // 10
"""No word is shorter than a tenth of a second."""

FAINTEST_DB = -60.0
"""Below this nobody spoke into the microphone; the noise floor of a quiet room is recorded at about -65 dB."""

KEPT_SAMPLES = 10 * SAMPLE_RATE_HZ
"""The encoding of a short sound is kept until the next: it is heard in a second language, or compared with phrases."""

LONGEST_WORD_S = 1.5
UNREAD_S = 0.6
"""This much speech without a word behind the last one is read again from there: three words of quick talk. In three of
ninety recordings there was so much, and what was read then had been said."""


@dataclass(frozen=True, slots=True)
class _Window:
    """A stretch of at most 28 s. speech: Silero's probability for each of its frames."""

    samples: FloatArray
    speech: FloatArray

    @property
    def seconds(self) -> float:
        return len(self.samples) / SAMPLE_RATE_HZ


@dataclass(frozen=True, slots=True)
class _Said:
    text: str
    words: tuple[Word, ...]
    language: str
    closing: float | None


class FasterWhisperRecogniser:
    """Whisper in int8 at temperature 0, without a prompt and without memory of earlier utterances.

    model_folder: holds model.bin, config.json, tokenizer.json and vocabulary.txt. real_length: False pads every
    utterance to 30 s, which is slow and only there to be measured against. unhurried: nobody waits for the words, so
    languages other than English are padded too: in quick French a third fewer syllables are lost (0.041 for 0.064), in
    German, Spanish and Italian as many. Raises ModelFault when the model cannot be loaded. Threads may share it; beyond
    `workers` calls wait for each other.
    """

    BEAM = 5
    """Against greedy decoding: 8 % fewer word errors on read speech (0.083 for 0.091), a fifth more work on text."""

    def __init__(
        self,
        model_folder: Path,
        threads: int = 2,
        beam: int = BEAM,
        real_length: bool = True,
        workers: int = 1,
        unhurried: bool = False,
    ) -> None:
        self._network = WhisperNetwork(model_folder, threads, beam, workers)
        self._detector = SileroVoiceActivityDetector()
        self._encode = self._network.encode if real_length else self._network.encode_padded
        self._unhurried = unhurried
        self._latest: tuple[FloatArray, Encoding] | None = None

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
        closing: float | None = None
        waiting = deque(cut_points(sound, speech, FRAME_SAMPLES))
        while waiting:
            start, end = waiting.popleft()
            window = _Window(sound[start:end], speech[start // FRAME_SAMPLES : end // FRAME_SAMPLES])
            said = self._understood(window, language)
            if said is None:
                continue
            language, closing = said.language, said.closing
            texts.append(said.text)
            words += [_later(word, start / SAMPLE_RATE_HZ) for word in said.words]
            unread = _unread_from(window, said.words)
            if unread is not None:
                waiting.appendleft((start + unread, end))
        if not texts:
            return nothing_said(language or "")
        confidence = float(np.mean([word.confidence for word in words])) if words else 0.0
        return Transcript(" ".join(texts), tuple(words), language or "", confidence, closing)

    def phrase_fits(
        self, samples: FloatArray, language: str, phrases: Sequence[str], ending: str
    ) -> tuple[PhraseFit, ...]:
        """As the port says; of a sound that was just transcribed the encoding is not made again."""
        sound = sanitised(samples)[:WINDOW_SAMPLES]
        if len(sound) < SHORTEST_SAMPLES:
            return ()
        return self._network.phrase_fits(self._encoded_once(sound), language, phrases, ending)

    def _understood(self, window: _Window, language: str | None) -> _Said | None:
        """The words of one window, None where there are none."""
        if len(window.samples) < SHORTEST_SAMPLES or level_db(window.samples) < FAINTEST_DB:
            return None
        voiced = voice_heard(window.speech)
        encoding, language = self._encoded(window.samples, language)
        decoding = self._network.decode(encoding, language, token_limit(window.seconds))
        if _suspicious(decoding):
            if not voiced:
                return None
            encoding, decoding = self._once_more(window, language)
        if not decoding.tokens or not words_meant(decoding.mean_log_probability, decoding.no_speech, voiced):
            return None
        timed = self._network.time_words(encoding, language, decoding.tokens)
        words = written_words(timed.pieces, window.seconds)
        if voiced:
            words = VoiceTimes(window.speech, FRAME_SAMPLES / SAMPLE_RATE_HZ).trimmed(words)
        return _Said(decoding.text, words, language, timed.closing)

    def _encoded(self, samples: FloatArray, language: str | None) -> tuple[Encoding, str]:
        """The sound as the language is heard best in the time there is, and that language."""
        if self._padded(language):
            return self._network.encode_padded(samples), str(language)
        encoding = self._encoded_once(samples)
        spoken = language or self._network.detect_language(encoding)
        return (self._network.encode_padded(samples) if self._padded(spoken) else encoding), spoken

    def _encoded_once(self, samples: FloatArray) -> Encoding:
        """Encode, unless it is the sound that was encoded last."""
        latest = self._latest
        if latest is not None and np.array_equal(latest[0], samples):
            return latest[1]
        encoding = self._encode(samples)
        self._latest = (samples, encoding) if len(samples) <= KEPT_SAMPLES else None
        return encoding

    def _padded(self, language: str | None) -> bool:
        return self._unhurried and language not in {None, "en"}

    def _once_more(self, window: _Window, language: str) -> tuple[Encoding, Decoding]:
        """A text that looped, decoded again, padded the way Whisper was trained; what still loops is said once."""
        encoding = self._network.encode_padded(window.samples)
        decoding = self._network.decode(encoding, language, token_limit(window.seconds))
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


def _unread_from(window: _Window, words: Sequence[Word]) -> int | None:
    """Where speech goes on behind the last word, None if it does not: Whisper now and then stops after a sentence."""
    if not words:
        return None
    read_until_s = min(words[-1].end, words[-1].start + LONGEST_WORD_S)
    frame = int(read_until_s * SAMPLE_RATE_HZ / FRAME_SAMPLES) + 1
    voiced = np.count_nonzero(window.speech[frame:] >= VOICE_PROBABILITY) * FRAME_SAMPLES / SAMPLE_RATE_HZ
    return frame * FRAME_SAMPLES if voiced >= UNREAD_S else None


def _later(word: Word, seconds: float) -> Word:
    return replace(word, start=word.start + seconds, end=word.end + seconds)
