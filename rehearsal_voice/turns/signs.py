"""What speaks for and against the end of a turn, weighed into the odds that the person will go on.

A small logistic regression. Its coefficients were fitted on silences of real speech: `python -m benchmarks.turn_taking`
fits them again, prints them, and measures with those fitted on all *other* recordings. What the partner asked could
not be fitted, since nobody asks anything in the recordings: those two were set by hand. Nor does anybody answer there:
what an answer tells was counted on sentences (`python -m benchmarks.broken_off`).

Tried and left out, for they told no more beside the others (measured in the same way): the fall and height of the last
pitch, the length of the last syllable, voicing at the end, an unwritten last full stop.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

import numpy as np

from rehearsal_voice.core.audio import SAMPLE_RATE_HZ, FloatArray

Asked = Literal["", "open", "answered"]
"""What the partner's last line wants: nothing special, a longer answer, or something that was answered already."""


@dataclass(frozen=True, slots=True)
class Weights:
    """Coefficients of the log odds of going on.

    finished: for each unit of log odds that the turn-end model gives to “finished”, the mean over its answers in one
    silence. closing: for each unit of log odds that the recogniser's words end in a full stop or a question mark.
    level: for each 10 dB by which the end of the speech is louder than the rest (voices fall as a sentence ends).
    """

    bias: float
    finished: float
    closing: float
    level: float


FITTED = Weights(bias=0.133, finished=-0.278, closing=-0.411, level=0.901)
USUAL_FINISHED, USUAL_CLOSING, USUAL_LEVEL = 0.59, 1.33, -0.93
"""Means over the recordings (log odds, log odds, tens of dB), taken for what is not known."""
OPEN_MOST_CLOSING = 0.6
"""Words that leave a sentence open are worth little more than a coin's toss, whatever full stop was written."""
ASKED_WEIGHT: dict[Asked, float] = {"": 0.0, "open": 0.5, "answered": -0.7}
"""By hand: after “why?” people pause and go on (odds × 1.6); after a full answer to a choice they seldom do (× 0.5)."""

FITS_WEIGHT = -0.27
"""Of the partner having an answer to the words: it has one to 99.6 % of what people may say to it, but to 76 % of what
is left when such a sentence is broken off somewhere (`python -m benchmarks.broken_off`): the log of the ratio."""

LEVEL_STRETCH_S = 0.3
LEVEL_RANGE_DB = (-25.0, 8.0)
_SOUNDING_BELOW_PEAK_DB = 25.0
"""de Jong & Wempe 2009: speech lies within 25 dB of its loudest parts."""
_PIECE = SAMPLE_RATE_HZ // 100


@dataclass(frozen=True, slots=True)
class Words:
    """What the words so far tell. closing: the recogniser's probability of a sentence end, None where it tells none.

    said: False when there were no words, so that there is nothing that could be cut. fits: whether the partner has an
    answer to them, None where nobody has looked yet; what fits nothing is often only half of what the person means.
    """

    said: bool
    closing: float | None = None
    unfinished: bool = False
    asked: Asked = ""
    fits: bool | None = True


@dataclass(frozen=True, slots=True)
class Signs:
    """Of one silence, as far as they are known. finished: the turn-end model's answers so far, 0 to 1, oldest first.

    final_level_db: the last 0.3 s of speech against the rest, None where it can't be told. words: None before the
    recogniser has answered.
    """

    finished: tuple[float, ...] = ()
    final_level_db: float | None = None
    words: Words | None = None


def going_on(signs: Signs, weights: Weights = FITTED) -> float:
    """Log odds that the person will go on speaking in this turn."""
    finished, closing, level = evidence(signs)
    by_hand = 0.0
    if signs.words is not None:
        by_hand = ASKED_WEIGHT[signs.words.asked] + (FITS_WEIGHT if signs.words.fits else 0.0)
    return weights.bias + weights.finished * finished + weights.closing * closing + weights.level * level + by_hand


def evidence(signs: Signs) -> tuple[float, float, float]:
    """What the fitted weights belong to: log odds of finished and of closing, level in tens of dB."""
    answers = [log_odds(answer, 0.01) for answer in signs.finished]
    finished = sum(answers) / len(answers) if answers else USUAL_FINISHED
    level = signs.final_level_db
    level_tens = USUAL_LEVEL if level is None else float(np.clip(level, *LEVEL_RANGE_DB)) / 10.0
    return finished, closing_log_odds(signs.words), level_tens


def closing_log_odds(words: Words | None) -> float:
    """Of a sentence end after these words."""
    if words is None:
        return USUAL_CLOSING
    if words.closing is None:
        return 0.0 if words.unfinished else USUAL_CLOSING
    known = min(words.closing, OPEN_MOST_CLOSING) if words.unfinished else words.closing
    return log_odds(known, 0.02)


def log_odds(probability: float, margin: float) -> float:
    """Of a probability, kept `margin` away from certainty."""
    kept = min(1.0 - margin, max(margin, probability))
    return math.log(kept / (1.0 - kept))


def final_level_db(speech: FloatArray) -> float | None:
    """Level of the last 0.3 s against the median of what sounds. speech: mono at 16 kHz, ending with its last sound."""
    count = len(speech) // _PIECE
    if count < 2 * round(LEVEL_STRETCH_S * 100):
        return None
    pieces = speech[len(speech) - count * _PIECE :].reshape(count, _PIECE)
    levels = 10.0 * np.log10(np.mean(np.square(pieces, dtype=np.float64), axis=1) + 1e-12)
    sounding = levels[levels > np.percentile(levels, 95) - _SOUNDING_BELOW_PEAK_DB]
    return float(levels[-round(LEVEL_STRETCH_S * 100) :].mean() - np.median(sounding))
