"""From Whisper's pieces to words as written: punctuation belongs to its word, times lie inside the utterance."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from rehearsal_voice.backends.whisper_network import TimedPiece
from rehearsal_voice.core.audio import FloatArray
from rehearsal_voice.core.transcript import Word

OPENING = frozenset("\"'“‘¿¡([{«-–—")
"""Marks that belong to the word after them when they stand by themselves after a space."""


def written_words(pieces: Sequence[TimedPiece], seconds: float) -> tuple[Word, ...]:
    """Words with their punctuation. seconds: length of the utterance, beyond which no word ends.

    A mark keeps the word's own end: Whisper lets the comma last as long as the pause behind it. What follows a mark
    without a space ("check-up", "10.30") is the same word.
    """
    words: list[Word] = []
    opening: TimedPiece | None = None
    for piece in pieces:
        text = piece.text.strip()
        if not text:
            continue
        start = min(piece.start, seconds)
        end = min(max(piece.end, start), seconds)
        spoken = any(letter.isalnum() for letter in text)
        if spoken and words and not piece.text[0].isalnum() and not piece.text.startswith(" "):
            last = words[-1]
            words[-1] = Word(last.text + text, last.start, end, min(last.confidence, piece.probability))
        elif spoken:
            prefix = opening.text.strip() if opening else ""
            words.append(Word(prefix + text, start, end, piece.probability))
            opening = None
        elif piece.text.startswith(" ") and text in OPENING:
            opening = piece
        elif words:
            last = words[-1]
            words[-1] = Word(last.text + text, last.start, last.end, last.confidence)
    return tuple(words)


VOICE_PROBABILITY = 0.35
"""Silero's threshold for going on; what lies below is silence."""

SOFT_EDGE_S = 0.05
"""Left before the first sure frame of a word: Silero is late on soft consonants."""

LONGEST_CLOSURE_S = 0.15
"""Silence inside a word (the closure of a "k" or "p"); a longer one lies between two words."""


@dataclass(frozen=True, slots=True)
class VoiceTimes:
    """Where there was a voice. speech: probability for each frame of `frame_s` seconds."""

    speech: FloatArray
    frame_s: float

    def trimmed(self, words: Sequence[Word]) -> tuple[Word, ...]:
        """Words without the silence around them: Whisper lets a word begin where the one before it ended."""
        return tuple(self._trim(word) for word in words)

    def _trim(self, word: Word) -> Word:
        first, last = int(word.start / self.frame_s), int(np.ceil(word.end / self.frame_s))
        voiced = np.flatnonzero(self.speech[first:last] >= VOICE_PROBABILITY) + first
        if not len(voiced):
            return word
        runs = np.split(voiced, np.flatnonzero(np.diff(voiced) * self.frame_s > LONGEST_CLOSURE_S) + 1)
        longest = max(len(run) for run in runs)
        # A pause in front of a word is given to it far more often than one behind it: the last run, if long enough.
        spoken = next(run for run in reversed(runs) if 2 * len(run) >= longest)
        start = max(word.start, float(spoken[0]) * self.frame_s - SOFT_EDGE_S)
        end = min(word.end, float(spoken[-1] + 1) * self.frame_s)
        return replace(word, start=min(start, end), end=end)
