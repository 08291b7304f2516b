"""Whisper on CTranslate2, encoding the real length of the sound instead of Whisper's fixed 30 s.

Encoding is most of the work for a short utterance and grows with the length, so padding 4 s to 30 s wastes four
fifths of the time. But a decoder that sees only the real length does not know where the speech ends: half of the
short utterances then loop ("How how how ..."). What tells it is the long silence it was trained to see. So silence is
encoded once, after a synthetic vowel-like sound, and some seconds of it are joined to each utterance's encoding, from
the same places in time. That costs nothing to encode and ends the loops.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from rehearsal_voice.backends.whisper_mel import LogMel
from rehearsal_voice.core.audio import SAMPLE_RATE_HZ, FloatArray
from rehearsal_voice.core.errors import ModelFault
from rehearsal_voice.core.ports import PhraseFit

if TYPE_CHECKING:
    from ctranslate2 import StorageView

WINDOW_SAMPLES = 30 * SAMPLE_RATE_HZ
"""What Whisper was trained on; it can encode no more at a time."""

STEP_SAMPLES = 320
"""Sound behind one step of the encoder's output."""

WINDOW_STEPS = WINDOW_SAMPLES // STEP_SAMPLES

TRAILING_SAMPLES = SAMPLE_RATE_HZ
"""Silence that is encoded with each utterance. Measured: 0.2 s lets the last words suffer, 2 s helps no further."""

BORROWED_STEPS = 250
"""Encoded silence joined to each utterance (5 s). Measured: 2 s still lets one utterance in five loop, 30 s helps
no further and makes decoding slower."""

ENOUGH_QUIET_STEPS = 100
"""Silence that a known phrase is compared with, 2 s: with more of it the comparison takes twice as long and says the
same."""

PHRASES_AT_ONCE = 16
QUIET_SAMPLES = 3 * SAMPLE_RATE_HZ // 2
LEAST_CHANCE = 1e-9
LEAST_EVIDENT = -8.0
"""Chances below e^-8 count as that when sound and silence are compared: nobody knows how much less likely."""

FIRST_QUIET_STEP = 180
"""Where the silence behind `voiced_sound` has begun for good."""


@dataclass(frozen=True, slots=True)
class Encoding:
    """An utterance as the encoder hears it. steps: how many of its 20 ms steps are real sound."""

    features: StorageView
    steps: int


@dataclass(frozen=True, slots=True)
class Decoding:
    """Text tokens with what Whisper thinks of them.

    mean_log_probability: over the tokens, 0 is certain. no_speech: probability that there are no words. finished:
    False when the token limit came before the end of the text.
    """

    tokens: tuple[int, ...]
    text: str
    mean_log_probability: float
    no_speech: float
    finished: bool


@dataclass(frozen=True, slots=True)
class TimedPiece:
    """A word with the spaces and punctuation it was written with; seconds from the start of the utterance."""

    text: str
    start: float
    end: float
    probability: float


@dataclass(frozen=True, slots=True)
class TimedText:
    """The words of a decoding in time. closing: probability of the full stop or question mark behind the last one."""

    pieces: list[TimedPiece]
    closing: float | None


SENTENCE_MARKS = frozenset(".?!。？！")
ALL_MARKS = SENTENCE_MARKS | {",", ";", ":", "-", "...", "…", ""}


class WhisperNetwork:
    """The network and its tokens; threads may share it. workers: so many of their calls run at once.

    Raises ModelFault when a file is missing or cannot be loaded.
    """

    def __init__(self, model_folder: Path, threads: int, beam: int, workers: int = 1) -> None:
        import ctranslate2
        import tokenizers

        missing = [name for name in ("model.bin", "tokenizer.json") if not (model_folder / name).is_file()]
        if missing:
            raise ModelFault(
                f"The speech recognition model is not complete: {missing[0]} is missing.",
                "Install it again.",
                code="missing",
            )
        try:
            self._model: Any = ctranslate2.models.Whisper(
                str(model_folder), device="cpu", compute_type="int8", intra_threads=threads, inter_threads=workers
            )
        except (RuntimeError, ValueError) as error:
            raise ModelFault(
                "The speech recognition model cannot be read.", "Install it again.", code="broken"
            ) from error
        self._token_file = tokenizers.Tokenizer.from_file(str(model_folder / "tokenizer.json"))
        self._log_mel = LogMel(self._model.n_mels)
        self._beam = beam
        self._in_silence: dict[tuple[str, str], FloatArray] = {}
        self._silence = self._encoded(_padded(voiced_sound(), WINDOW_SAMPLES))

    @property
    def multilingual(self) -> bool:
        return bool(self._model.is_multilingual)

    def encode(self, samples: FloatArray) -> Encoding:
        """Encode at most 30 s of sound, with silence behind it."""
        sound = _padded(samples, min(WINDOW_SAMPLES, len(samples) + TRAILING_SAMPLES))
        real = self._encoded(sound)
        steps = real.shape[1]
        quiet = max(steps, FIRST_QUIET_STEP)
        borrowed = self._silence[:, quiet : min(quiet + BORROWED_STEPS, quiet + WINDOW_STEPS - steps)]
        return Encoding(_view(np.concatenate([real, borrowed], axis=1)), min(steps, _steps(len(samples))))

    def encode_padded(self, samples: FloatArray) -> Encoding:
        """Encode the way Whisper was trained, padded to 30 s: slow, and the yardstick for `encode`."""
        return Encoding(_view(self._encoded(_padded(samples, WINDOW_SAMPLES))), _steps(len(samples)))

    def detect_language(self, encoding: Encoding) -> str:
        """Two-letter code of the likeliest language."""
        likeliest, _ = self._model.detect_language(encoding.features)[0][0]
        return str(likeliest).strip("<|>")

    def decode(self, encoding: Encoding, language: str, max_tokens: int) -> Decoding:
        """The likeliest text at temperature 0, without a prompt: fillers in a prompt make it invent apologies."""
        tokens = self._tokens(language)
        prompt = [*tokens.sot_sequence, tokens.no_timestamps]
        result = self._model.generate(
            encoding.features,
            [prompt],
            beam_size=self._beam,
            max_length=max_tokens + len(prompt),
            return_scores=True,
            return_no_speech_prob=True,
        )[0]
        spoken = tuple(token for token in result.sequences_ids[0] if token < tokens.eot)
        return Decoding(
            spoken,
            self.text(spoken, language),
            float(result.scores[0]),
            float(result.no_speech_prob),
            len(spoken) < max_tokens,
        )

    def text(self, spoken: tuple[int, ...], language: str) -> str:
        """Tokens as written."""
        return str(self._tokens(language).decode(list(spoken))).strip()

    def time_words(self, encoding: Encoding, language: str, spoken: tuple[int, ...]) -> TimedText:
        """When each word was said, from where the decoder's attention lay (Radford et al. 2022, cross-attention).

        The same pass tells how likely Whisper finds a sentence's end behind the last word: where it wrote no mark or
        another one there, a full stop is looked at in its place.
        """
        tokens = self._tokens(language)
        words, marks = self._without_last_marks(spoken, language)
        ends = bool(marks) and self.text(tuple(marks[:1]), language) in SENTENCE_MARKS
        looked_at = [*words, *(marks if ends else tokens.encode("."))]
        pieces, piece_tokens = tokens.split_to_word_tokens([*looked_at, tokens.eot])
        if not words or len(pieces) < 2:
            return TimedText([], None)
        aligned = self._model.align(encoding.features, tokens.sot_sequence, [looked_at], 2 * encoding.steps)[0]
        path = np.asarray(aligned.alignments)
        onsets = path[np.diff(path[:, 0], prepend=-1) > 0, 1] * STEP_SAMPLES / SAMPLE_RATE_HZ
        bounds = np.cumsum([0, *(len(group) for group in piece_tokens[:-1])])
        chances = np.asarray(aligned.text_token_probs)
        timed = [
            TimedPiece(piece, float(onsets[first]), float(onsets[last]), float(chances[first:last].mean()))
            for piece, first, last in zip(pieces[:-1], bounds[:-1], bounds[1:], strict=True)
        ]
        if not ends:  # what was only looked at is not what was written
            written = self.text(tuple(marks), language)
            timed[-1:] = [replace(timed[-1], text=written)] if written else []
        return TimedText(timed, float(chances[len(words)]))

    def phrase_fits(
        self, encoding: Encoding, language: str, phrases: Sequence[str], ending: str
    ) -> tuple[PhraseFit, ...]:
        """How well each phrase fits the sound, the decoder being led through it. Some 5 ms a phrase on one core."""
        unknown = [phrase for phrase in phrases if (language, phrase) not in self._in_silence]
        quiet = self._quiet if unknown else None
        if quiet is not None:
            chances = self._chances(quiet, language, unknown, "")
            self._in_silence |= {(language, phrase): one for phrase, one in zip(unknown, chances, strict=True)}
        return tuple(
            _fit(self._words(language, phrase), chances, self._in_silence[language, phrase])
            for phrase, chances in zip(phrases, self._chances(encoding, language, phrases, ending), strict=True)
        )

    def _words(self, language: str, phrase: str) -> list[tuple[str, int]]:
        """The words of a phrase as tokens write them, and how many tokens each has."""
        tokens = self._tokens(language)
        pieces, groups = tokens.split_to_word_tokens([*tokens.encode(f" {phrase}"), tokens.eot])
        return [(piece.strip(), len(group)) for piece, group in zip(pieces[:-1], groups[:-1], strict=True)]

    def _chances(self, encoding: Encoding, language: str, phrases: Sequence[str], ending: str) -> list[FloatArray]:
        """For each phrase the logarithms of the chances of its tokens, each token being expected after those before."""
        tokens = self._tokens(language)
        heard = np.asarray(encoding.features)[:, : encoding.steps + ENOUGH_QUIET_STEPS]
        found: list[FloatArray] = []
        for first in range(0, len(phrases), PHRASES_AT_ONCE):
            led = [tokens.encode(f" {phrase}{ending}") for phrase in phrases[first : first + PHRASES_AT_ONCE]]
            same = _view(np.repeat(heard, len(led), axis=0))
            aligned = self._model.align(same, tokens.sot_sequence, led, [2 * encoding.steps] * len(led))
            found += [np.log(np.maximum(np.asarray(one.text_token_probs), LEAST_CHANCE)) for one in aligned]
        return found

    @cached_property
    def _quiet(self) -> Encoding:
        """A room in which nobody speaks: what Whisper expects to be said when it hears nothing."""
        hiss = np.random.default_rng(0).normal(0.0, 0.001, QUIET_SAMPLES)
        return self.encode(hiss.astype(np.float32))

    def _without_last_marks(self, spoken: tuple[int, ...], language: str) -> tuple[list[int], list[int]]:
        """The tokens up to the last word, and the punctuation behind it."""
        count = len(spoken)
        while count and self.text(spoken[count - 1 : count], language) in ALL_MARKS:
            count -= 1
        return list(spoken[:count]), list(spoken[count:])

    def _encoded(self, samples: FloatArray) -> FloatArray:
        import ctranslate2

        picture = self._log_mel(samples)[np.newaxis]
        encoded = self._model.encode(ctranslate2.StorageView.from_array(picture), to_cpu=True)
        return np.asarray(encoded, dtype=np.float32)

    def _tokens(self, language: str) -> Any:
        from faster_whisper.tokenizer import Tokenizer

        return Tokenizer(self._token_file, self.multilingual, task="transcribe", language=language)


def voiced_sound() -> FloatArray:
    """Three seconds of a vowel-like buzz at four syllables a second: a harmonic tone that wavers around 120 Hz."""
    seconds = np.arange(3 * SAMPLE_RATE_HZ) / SAMPLE_RATE_HZ
    pitch_hz = 120.0 + 20.0 * np.sin(2 * np.pi * 0.7 * seconds)
    phase = np.cumsum(2 * np.pi * pitch_hz / SAMPLE_RATE_HZ)
    buzz = sum(np.sin(harmonic * phase) / harmonic for harmonic in range(1, 25))
    syllables = (0.5 + 0.5 * np.sin(2 * np.pi * 4.0 * seconds)) ** 2
    hiss = np.random.default_rng(1).normal(0.0, 0.003, len(seconds))
    sound = np.pad(0.2 * syllables * buzz + hiss, SAMPLE_RATE_HZ // 5)
    return np.asarray(sound, dtype=np.float32)


def _fit(words: list[tuple[str, int]], chances: FloatArray, in_silence: FloatArray) -> PhraseFit:
    """words: with how many tokens each has. in_silence: of the phrase alone; what is behind that is the ending."""
    said, ending = chances[: len(in_silence)], chances[len(in_silence) :]
    evidence = np.maximum(said, LEAST_EVIDENT) - np.maximum(in_silence, LEAST_EVIDENT)
    ends = np.cumsum([count for _, count in words])
    parts = np.split(evidence, ends[:-1])
    by_word = tuple((word, float(part.sum())) for (word, _), part in zip(words, parts, strict=True))
    return PhraseFit(by_word, float(said.mean()), float(ending.mean()) if len(ending) else 0.0)


def _steps(samples: int) -> int:
    return max(1, samples // STEP_SAMPLES)


def _padded(samples: FloatArray, length: int) -> FloatArray:
    return np.pad(samples, (0, max(0, length - len(samples))))


def _view(encoded: FloatArray) -> StorageView:
    import ctranslate2

    return ctranslate2.StorageView.from_array(np.ascontiguousarray(encoded))
