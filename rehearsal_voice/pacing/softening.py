"""Hedges and minimisers, and what follows the ask: words that take back a little of what was said."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from rehearsal_voice.core.transcript import Word
from rehearsal_voice.language.lexicon import lexicon, normalised

DENSE_COUNT = 3
DENSE_WORDS = 15
_SENTENCE_END = re.compile(r"[.!?]$")
OVER_EXPLAINED_SENTENCES = 2
_UNPUNCTUATED_WORDS = 30


@dataclass(frozen=True, slots=True)
class Softener:
    """A hedge or minimiser: the words from `first` to `last` (indexes, `last` included)."""

    kind: str
    first: int
    last: int
    text: str


@dataclass(frozen=True, slots=True)
class AfterAsk:
    """What was said after the goal sentence until the turn ended."""

    start: float
    end: float
    words: int
    sentences: int
    reasons: int


def softeners(words: Sequence[Word], language: str) -> tuple[Softener, ...]:
    """Every hedge and minimiser among a turn's words, in order, without overlaps."""
    table = lexicon(language)
    text, places = _joined(words)
    found = []
    for kind, pattern in (("hedge", table.hedges), ("minimiser", table.minimisers)):
        for match in pattern.finditer(text):
            covered = [
                index for index, (start, end) in enumerate(places) if start < match.end() and end > match.start()
            ]
            found.append(Softener(kind, covered[0], covered[-1], match.group()))
    found.sort(key=lambda softener: (softener.first, -softener.last))
    kept: list[Softener] = []
    for softener in found:
        if not kept or softener.first > kept[-1].last:
            kept.append(softener)
    return tuple(kept)


def filler_words(words: Sequence[Word], language: str) -> int:
    """How often words that may fill a pause stand where they fill one ("like," "you know")."""
    text, _ = _joined(words)
    return len(lexicon(language).filler_words.findall(text))


def dense_stretches(found: Sequence[Softener]) -> tuple[tuple[Softener, ...], ...]:
    """Groups of at least three softeners within fifteen words: what is shown."""
    groups: list[list[Softener]] = []
    for softener in found:
        if groups and softener.last - groups[-1][max(0, len(groups[-1]) - DENSE_COUNT + 1)].first < DENSE_WORDS:
            groups[-1].append(softener)
        else:
            groups.append([softener])
    return tuple(tuple(group) for group in groups if len(group) >= DENSE_COUNT)


def after_ask(words: Sequence[Word], ask_end: float, turn_end: float, language: str) -> AfterAsk:
    """The speech after the goal sentence: from its end to the turn's end."""
    later = [word for word in words if word.start >= ask_end - 0.05]
    text, _ = _joined(later)
    sentences = sum(1 for word in later if _SENTENCE_END.search(word.text))
    if later and not _SENTENCE_END.search(later[-1].text):
        sentences += 1
    if sentences == 1 and len(later) > _UNPUNCTUATED_WORDS:
        sentences = len(later) // (_UNPUNCTUATED_WORDS // 3)
    reasons = len(lexicon(language).reasons.findall(text))
    return AfterAsk(min(ask_end, turn_end), turn_end, len(later), sentences, reasons)


def _joined(words: Sequence[Word]) -> tuple[str, list[tuple[int, int]]]:
    """The words as one normalised text, and where each stands in it."""
    pieces, places, at = [], [], 0
    for word in words:
        piece = normalised(word.text)
        places.append((at, at + len(piece)))
        pieces.append(piece)
        at += len(piece) + 1
    return " ".join(pieces), places
