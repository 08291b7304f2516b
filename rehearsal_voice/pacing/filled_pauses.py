"""Filled pauses after the turn: what the recogniser wrote, what it doubted, what the sound holds.

The witnesses are joined where they meet, each kept with its source: fillers that were written down, or heard and not
written (`whisper`), and a voice that holds still where no word covers it (`signal`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from rehearsal_voice.core.events import Hesitation
from rehearsal_voice.core.transcript import Word
from rehearsal_voice.language.lexicon import lexicon
from rehearsal_voice.pacing.pauses import silence_inside
from rehearsal_voice.pacing.turns import PersonTurn, Stretch, overlap
from rehearsal_voice.pacing.wording import bare, is_filler

THRESHOLD = 0.5
DISMISSAL_STEP = 0.02
HIGHEST_THRESHOLD = 0.8
_NEAR_S = 0.15
_SHORTEST_WRITTEN_S = 0.1
"""A recogniser may give a word no time at all: without any it would meet no other witness."""

_SURELY_HELD_S = 0.5
_SIGNAL_TRUST = 0.75
_DOUBT_POWER = 0.5
"""The decoder is reluctant, most of all at the start of what it reads: a filler that it gives a quarter of its weight
was said more often than not."""


@dataclass(frozen=True, slots=True)
class FilledPause:
    """One "um". confidence: 0 to 1. source: whisper, signal, words or both. text: as written, where it was.
    doubted: the recogniser heard it but would not write it."""

    start: float
    end: float
    confidence: float
    source: str
    text: str = ""
    doubted: bool = False


def threshold_after(dismissals: int) -> float:
    """The confidence a filled pause needs, for a person who has dismissed so many."""
    return min(HIGHEST_THRESHOLD, THRESHOLD + DISMISSAL_STEP * dismissals)


def filled_pauses(turn: PersonTurn, language: str, dismissals: int = 0) -> tuple[FilledPause, ...]:
    """The turn's filled pauses, in order. The surest witness of each gives its time."""
    table = lexicon(language)
    words = [word for word in turn.words if not is_filler(word.text, table)]
    written = [_written(word) for word in turn.words if is_filler(word.text, table)]
    hesitations = turn.measured.hesitations if turn.measured else ()
    doubted = [_doubted(h) for h in hesitations if h.source == "decoder"]
    sounded = [_sounded(h, words, turn.silences) for h in hesitations if h.source == "signal"]
    joined: list[FilledPause] = []
    for candidate in (*doubted, *written, *sounded):
        _join(joined, candidate)
    needed = threshold_after(dismissals)
    return tuple(sorted((f for f in joined if f.confidence >= needed), key=lambda f: f.start))


def _join(joined: list[FilledPause], candidate: FilledPause) -> None:
    """Add a candidate, or let it confirm the one it meets."""
    for index, known in enumerate(joined):
        if known.doubted and candidate.doubted:
            continue
        if overlap((candidate.start, candidate.end), (known.start - _NEAR_S, known.end + _NEAR_S)) > 0:
            surest = max(known.confidence, candidate.confidence)
            confidence = surest if known.source == candidate.source else 1 - (1 - surest) * 0.5
            source = known.source if known.source == candidate.source else "both"
            joined[index] = replace(
                known, confidence=round(confidence, 3), source=source, text=known.text or candidate.text
            )
            return
    joined.append(candidate)


def _written(word: Word) -> FilledPause:
    end = max(word.end, word.start + _SHORTEST_WRITTEN_S)
    return FilledPause(word.start, end, max(0.6, word.confidence), "whisper", bare(word.text))


def _doubted(hesitation: Hesitation) -> FilledPause:
    confidence = round(hesitation.score**_DOUBT_POWER, 3)
    return FilledPause(hesitation.start, hesitation.end, confidence, "whisper", doubted=True)


def _sounded(hesitation: Hesitation, words: Sequence[Word], silences: Sequence[Stretch]) -> FilledPause:
    """How much a hesitation of the sound alone counts, given the words and silences around it.

    Little where a word covers it, and little where it only lengthens the end of one: speakers hold the last vowel
    before a pause, and that is no filler.
    """
    stretch = (hesitation.start, hesitation.end)
    length = hesitation.end - hesitation.start
    covered = sum(max(0.0, overlap(stretch, (word.start, word.end))) for word in words)
    share = min(1.0, max(0.0, covered - silence_inside(stretch, silences)) / length)
    after_silence = any(-_NEAR_S <= hesitation.start - end <= _NEAR_S for _, end in silences)
    alone = 1.0 if after_silence or length >= _SURELY_HELD_S else 0.6
    confidence = hesitation.score * (1.0 - 0.7 * share) * alone * _SIGNAL_TRUST
    return FilledPause(hesitation.start, hesitation.end, round(confidence, 3), "signal")
