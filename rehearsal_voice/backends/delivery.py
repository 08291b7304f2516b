"""How a line is acted, done to the samples: loudness, silence before and after. Shared by all voices."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
from numpy.typing import NDArray

from rehearsal_voice.core.audio import FloatArray, SpeechChunk
from rehearsal_voice.core.ports import Delivery
from rehearsal_voice.language.speakable import sentences, speakable

SPEECH_LEVEL_DB = -23.0
"""Level of the spoken stretches, the loudness that EBU R 128 asks of a programme, so that all voices are alike."""

QUIET_DB = -40.0
"""Against the loudest window of a piece: what is below it counts as silence."""

WINDOW_S = 0.005
LEAD_S = 0.015
SENTENCE_TAIL_S = 0.18
CLAUSE_TAIL_S = 0.06
LIMIT = 0.85
NOTHING: FloatArray = np.zeros(0, np.float32)
SENTENCE_ENDS = (".", "!", "?", "…")


def delivered(samples: FloatArray, rate_hz: int, text: str, delivery: Delivery) -> FloatArray:
    """One synthesised piece, ready to be heard: its own silences cut, at the asked loudness, `pause_s` not yet added.

    Engines pad each piece with silence (measured: Piper 0.05 s before and 0.2 s after, hibari 0.3 s and 0.4 s), which
    a listener takes for slowness. Empty when the piece holds nothing audible.
    """
    loud = _loud_windows(samples, rate_hz)
    if not loud.any():
        return NOTHING
    tail_s = SENTENCE_TAIL_S if text.rstrip("\"'”’») ").endswith(SENTENCE_ENDS) else CLAUSE_TAIL_S
    window = _window(rate_hz)
    first = max(0, int(np.argmax(loud)) * window - round(LEAD_S * rate_hz))
    last = (len(loud) - int(np.argmax(loud[::-1]))) * window
    spoken_level = _level_db(samples, loud, window)
    piece = samples[first : last + round(tail_s * rate_hz)].astype(np.float32)
    piece *= np.float32(10.0 ** ((SPEECH_LEVEL_DB - spoken_level + delivery.gain_db) / 20.0))
    _fade_ends(piece, window)
    return _limited(piece)


def spoken(
    text: str, language: str, rate_hz: int, delivery: Delivery, utter: Callable[[str], FloatArray]
) -> Iterator[SpeechChunk]:
    """The chunks of a text, one a sentence, each as soon as `utter` has made its samples of the sentence's words.

    A chunk carries the sentence as a caption shows it; `pause_s` follows as a chunk without text. Text without
    anything to say gives nothing.
    """
    heard = False
    for sentence in sentences(text):
        words = speakable(sentence, language)
        samples = delivered(utter(words), rate_hz, sentence, delivery) if words else NOTHING
        if len(samples):
            heard = True
            yield SpeechChunk(samples, rate_hz, sentence)
    if heard and delivery.pause_s > 0:
        yield SpeechChunk(silence(delivery.pause_s, rate_hz), rate_hz, "")


def silence(seconds: float, rate_hz: int) -> FloatArray:
    """That many seconds of nothing."""
    return np.zeros(round(max(0.0, seconds) * rate_hz), np.float32)


def leading_silence_s(samples: FloatArray, rate_hz: int) -> float:
    """Seconds before the first window that is louder than silence; the whole length when none is."""
    loud = _loud_windows(samples, rate_hz)
    return float(np.argmax(loud)) * _window(rate_hz) / rate_hz if loud.any() else len(samples) / rate_hz


def _window(rate_hz: int) -> int:
    return round(WINDOW_S * rate_hz)


def _loud_windows(samples: FloatArray, rate_hz: int) -> NDArray[np.bool_]:
    window = _window(rate_hz)
    count = len(samples) // window
    peaks = np.abs(samples[: count * window]).reshape(count, window).max(axis=1, initial=0.0)
    loudest = float(peaks.max(initial=0.0))
    loud: NDArray[np.bool_] = peaks > max(1e-4, loudest * 10.0 ** (QUIET_DB / 20.0))
    return loud


def _level_db(samples: FloatArray, loud: NDArray[np.bool_], window: int) -> float:
    spoken = samples[: len(loud) * window].reshape(len(loud), window)[loud]
    return 10.0 * float(np.log10(np.mean(np.square(spoken, dtype=np.float64)) + 1e-12))


def _fade_ends(piece: FloatArray, length: int) -> None:
    """Ramps of 5 ms, so that a cut is never a click."""
    if len(piece) >= 2 * length:
        ramp = np.linspace(0.0, 1.0, length, dtype=np.float32)
        piece[:length] *= ramp
        piece[-length:] *= ramp[::-1]


def _limited(piece: FloatArray) -> FloatArray:
    """Peaks above LIMIT are bent towards 1 instead of being cut off."""
    over = np.abs(piece) > LIMIT
    if over.any():
        room = 1.0 - LIMIT
        excess = np.tanh((np.abs(piece[over]) - LIMIT) / room) * room
        piece[over] = np.sign(piece[over]) * (LIMIT + excess)
    return piece
