"""Recognised speech: words with their times and how sure the recogniser was."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Word:
    """One word as written, without surrounding spaces. start, end: seconds on the capture clock; confidence: 0 to 1."""

    text: str
    start: float
    end: float
    confidence: float


@dataclass(frozen=True, slots=True)
class Transcript:
    """The words of one utterance. Empty text means that nothing was said: noise, a breath, a click.

    language: two-letter code. confidence: mean word probability, 0 to 1 (0 when empty). closing: probability that the
    recogniser gives to a sentence ending after the last word, None where it tells none.
    """

    text: str
    words: tuple[Word, ...]
    language: str
    confidence: float
    closing: float | None = None

    @property
    def empty(self) -> bool:
        return not self.text.strip()


def nothing_said(language: str) -> Transcript:
    """The transcript of an utterance without words."""
    return Transcript("", (), language, 0.0)
