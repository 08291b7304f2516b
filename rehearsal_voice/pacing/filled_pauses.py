"""Filled pauses after the turn: what the sound holds, what no word covers, what the recogniser wrote.

Three witnesses, joined where they meet, each kept with its source: a voice that holds still (`signal`), speech without
a covering word or in a word far longer than its letters (`words`), fillers that were written down (`whisper`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rehearsal_voice.core.events import Hesitation
from rehearsal_voice.core.transcript import Word
from rehearsal_voice.language.lexicon import lexicon
from rehearsal_voice.pacing.pauses import silence_inside
from rehearsal_voice.pacing.turns import PersonTurn, Stretch, overlap
from rehearsal_voice.pacing.wording import bare, is_filler

THRESHOLD = 0.5
DISMISSAL_STEP = 0.02
HIGHEST_THRESHOLD = 0.8


@dataclass(frozen=True, slots=True)
class FilledPause:
    """One "um". confidence: 0 to 1. source: whisper, signal, words or both. text: as written, where it was."""

    start: float
    end: float
    confidence: float
    source: str
    text: str = ""


def threshold_after(dismissals: int) -> float:
    """The confidence a filled pause needs, for a person who has dismissed so many."""
    return min(HIGHEST_THRESHOLD, THRESHOLD + DISMISSAL_STEP * dismissals)


def filled_pauses(turn: PersonTurn, language: str, dismissals: int = 0) -> tuple[FilledPause, ...]:
    """The turn's filled pauses, in order."""
    table = lexicon(language)
    written = [
        FilledPause(word.start, word.end, max(0.6, word.confidence), "whisper", bare(word.text))
        for word in turn.words
        if is_filler(word.text, table)
    ]
    words = [word for word in turn.words if not is_filler(word.text, table)]
    heard = [_weighed(hesitation, words, turn.silences) for hesitation in _hesitations(turn)]
    joined = list(written)
    for candidate in heard:
        if not any(overlap((candidate.start, candidate.end), (other.start, other.end)) > 0 for other in joined):
            joined.append(candidate)
    needed = threshold_after(dismissals)
    return tuple(sorted((f for f in joined if f.confidence >= needed), key=lambda f: f.start))


def _hesitations(turn: PersonTurn) -> Sequence[Hesitation]:
    return turn.measured.hesitations if turn.measured else ()


def _weighed(hesitation: Hesitation, words: Sequence[Word], silences: Sequence[Stretch]) -> FilledPause:
    """How much a hesitation of the sound counts, given the words: much where none covers it."""
    stretch = (hesitation.start, hesitation.end)
    length = hesitation.end - hesitation.start
    covered = sum(max(0.0, overlap(stretch, (word.start, word.end))) for word in words)
    share = min(1.0, max(0.0, covered - silence_inside(stretch, silences)) / length)
    confidence = hesitation.score * (1.0 - 0.7 * share)
    source = "both" if share < 0.5 else "signal"
    return FilledPause(hesitation.start, hesitation.end, round(confidence, 3), source)
