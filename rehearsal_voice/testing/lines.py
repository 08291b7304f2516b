"""Sound that stands for words: scripted lines that a scripted recogniser reads back from the samples themselves."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from rehearsal_voice.core.audio import SAMPLE_RATE_HZ, FloatArray, to_samples
from rehearsal_voice.core.transcript import Transcript, Word, nothing_said

SOFTEST = 0.1
STEP = 0.01
MOST_LINES = 80
AUDIBLE = SOFTEST - STEP / 2


class ScriptedLines:
    """A person's lines as sound and back.

    A line is a square wave whose height says which line it is, so that any cut of it, in any chunks, with any silence
    around it, still tells what was said and when: half a line gives its first half of the words. Works at 16 kHz and
    unchanged loudness only.
    """

    def __init__(self, lines: Sequence[str], seconds_per_word: float = 0.3) -> None:
        if len(lines) > MOST_LINES:
            raise ValueError(f"at most {MOST_LINES} lines")
        self._lines = [line.split() for line in lines]
        self._samples_per_word = to_samples(seconds_per_word)

    def sound(self, index: int) -> FloatArray:
        """That line as samples."""
        count = len(self._lines[index]) * self._samples_per_word
        sign = np.where(np.arange(count) // 40 % 2 == 0, 1.0, -1.0)
        return (sign * (SOFTEST + STEP * index)).astype(np.float32)

    def read(self, samples: FloatArray, language: str) -> Transcript:
        """The words whose sound is wholly there, with their times."""
        which = np.where(np.abs(samples) > AUDIBLE, np.rint((np.abs(samples) - SOFTEST) / STEP), -1).astype(int)
        words: list[Word] = []
        for index in dict.fromkeys(which[which >= 0].tolist()):
            if index < len(self._lines):
                words += self._words(index, np.flatnonzero(which == index))
        if not words:
            return nothing_said(language)
        return Transcript(" ".join(word.text for word in words), tuple(words), language, 0.95)

    def _words(self, index: int, places: np.ndarray[tuple[int], np.dtype[np.intp]]) -> list[Word]:
        """A turn detector may shave a few samples off either end: nine tenths of a word count as the word."""
        complete = round(len(places) / self._samples_per_word + 0.4)
        start = int(places[0])
        length_s = self._samples_per_word / SAMPLE_RATE_HZ
        return [
            Word(text, start / SAMPLE_RATE_HZ + n * length_s, start / SAMPLE_RATE_HZ + (n + 1) * length_s, 0.95)
            for n, text in enumerate(self._lines[index][:complete])
        ]
