"""From Whisper's pieces to words as written: punctuation belongs to its word, times lie inside the utterance."""

from __future__ import annotations

from collections.abc import Sequence

from rehearsal_voice.backends.whisper_network import TimedPiece
from rehearsal_voice.core.transcript import Word

OPENING = frozenset("\"'“‘¿¡([{«-–—")
"""Marks that belong to the word after them when they stand by themselves after a space."""


def written_words(pieces: Sequence[TimedPiece], seconds: float) -> tuple[Word, ...]:
    """Words with their punctuation. seconds: length of the utterance, beyond which no word ends.

    A mark keeps the word's own end: Whisper lets the comma last as long as the pause behind it.
    """
    words: list[Word] = []
    opening: TimedPiece | None = None
    for piece in pieces:
        text = piece.text.strip()
        if not text:
            continue
        if any(letter.isalnum() for letter in text):
            start = min(piece.start, seconds)
            end = min(max(piece.end, start), seconds)
            prefix = opening.text.strip() if opening else ""
            words.append(Word(prefix + text, start, end, piece.probability))
            opening = None
        elif piece.text.startswith(" ") and text in OPENING:
            opening = piece
        elif words:
            last = words[-1]
            words[-1] = Word(last.text + text, last.start, last.end, last.confidence)
    return tuple(words)
