"""When not to believe Whisper: it writes words for noise, and the same words again and again.

The limits without another source are those of Whisper's own decoding (Radford et al. 2022, section 4.5).
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence

import numpy as np

from rehearsal_voice.core.audio import FloatArray

NO_SPEECH_LIMIT = 0.6
LOG_PROBABILITY_LIMIT = -1.0
COMPRESSION_LIMIT = 2.4

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


def nothing_meant(mean_log_probability: float, no_speech: float, speech: FloatArray) -> bool:
    """True when Whisper itself doubts that there were words, or does not know which.

    speech: the voice detector's probability for each frame. Where it was sure, Whisper's doubt weighs less: it doubts
    whispered and very short words as well.
    """
    sure = float(np.quantile(speech, 0.9)) if len(speech) else 0.0
    if no_speech > NO_SPEECH_LIMIT and mean_log_probability < LOG_PROBABILITY_LIMIT:
        return sure < 0.9
    return mean_log_probability < 1.5 * LOG_PROBABILITY_LIMIT and sure < 0.9
