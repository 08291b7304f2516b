"""When not to believe Whisper: it writes words for noise, and the same words again and again."""

from __future__ import annotations

import zlib
from collections.abc import Sequence

import numpy as np

from rehearsal_voice.core.audio import FloatArray

VOICE_PROBABILITY = 0.5
VOICE_PEAK = 0.75
FEWEST_VOICE_FRAMES = 5

WILD_GUESS = -2.2
SURE_LOG_PROBABILITY = -0.6
SURE_NO_SPEECH = 0.3
"""Measured on the noise recordings, cut in pieces of 1 to 12 s, against all recordings of speech."""

COMPRESSION_LIMIT = 2.4
"""Whisper's own limit for text that repeats itself (Radford et al. 2022, section 4.5)."""

TOKENS_PER_SECOND = 14.0
"""Very fast speech is some 6 words, 10 tokens a second; other languages than English need more tokens a word."""

SPARE_TOKENS = 12
MOST_TOKENS = 224


def token_limit(speech_seconds: float) -> int:
    """How many tokens that much speech can hold, so that a loop ends soon."""
    return min(MOST_TOKENS, SPARE_TOKENS + round(TOKENS_PER_SECOND * speech_seconds))


def loop_length(tokens: Sequence[int]) -> int:
    """Length of the phrase that the text ends in repeating, 0 if it does not.

    A single token counts from six times on, up to three tokens from four times, longer ones from three: people do
    say "no, no, no, no".
    """
    for length in range(1, len(tokens) // 3 + 1):
        needed = 6 if length == 1 else 4 if length <= 3 else 3
        if _repeats(tokens, length) >= needed:
            return length
    return 0


def _repeats(tokens: Sequence[int], length: int) -> int:
    phrase = list(tokens[-length:])
    times = 1
    while list(tokens[-(times + 1) * length : -times * length]) == phrase:
        times += 1
    return times


def without_loop(tokens: Sequence[int]) -> tuple[int, ...]:
    """The text with the phrase that it ends in repeating said once."""
    length = loop_length(tokens)
    if not length:
        return tuple(tokens)
    return tuple(tokens[: len(tokens) - (_repeats(tokens, length) - 1) * length])


def compression_ratio(text: str) -> float:
    """How well the text packs; repetitive text packs well."""
    written = text.encode()
    return len(written) / len(zlib.compress(written)) if written else 0.0


def voice_heard(speech: FloatArray) -> bool:
    """Whether the voice detector found a voice. speech: its probability for each 32 ms.

    "No" lasts six frames and reaches 0.75; clicks, taps and dishes make Silero rise for one to four.
    """
    return int(np.count_nonzero(speech >= VOICE_PROBABILITY)) >= FEWEST_VOICE_FRAMES and (
        float(speech.max()) >= VOICE_PEAK
    )


def words_meant(mean_log_probability: float, no_speech: float, voiced: bool) -> bool:
    """Whether the text stands for words.

    With a voice, all but wild guesses: Whisper is often unsure of one short word. Without one, only what Whisper is
    sure of: whispering. Noise never came near these limits, nor whispering near the noise.
    """
    if voiced:
        return mean_log_probability > WILD_GUESS
    return no_speech < SURE_NO_SPEECH and mean_log_probability > SURE_LOG_PROBABILITY
