"""Silent pauses of a turn, and the gaps in which one hesitates, silent or filled."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rehearsal_voice.core.transcript import Word
from rehearsal_voice.language.lexicon import Lexicon
from rehearsal_voice.pacing.turns import PersonTurn, Stretch, overlap
from rehearsal_voice.pacing.wording import ends_clause

PAUSE_S = 0.25
LONGER_PAUSE_S = 0.35
_NEAR_S = 0.12


@dataclass(frozen=True, slots=True)
class SilentPause:
    """A silence of at least 0.25 s inside a turn. mid_clause: None where no words tell."""

    start: float
    end: float
    mid_clause: bool | None

    @property
    def seconds(self) -> float:
        return self.end - self.start


@dataclass(frozen=True, slots=True)
class Gap:
    """A stretch of hesitation of at least 0.25 s: silences and filled pauses that touch. filled: it holds a filler."""

    start: float
    end: float
    filled: bool


def silent_pauses(turn: PersonTurn, lexical: Sequence[Word], table: Lexicon) -> tuple[SilentPause, ...]:
    """The turn's silent pauses, each placed at a clause boundary or inside a clause by the words around it."""
    return tuple(
        SilentPause(start, end, _mid_clause((start, end), lexical, table))
        for start, end in turn.silences
        if end - start >= PAUSE_S - 1e-6
    )


def hesitation_gaps(pauses: Sequence[SilentPause], fillers: Sequence[Stretch]) -> tuple[Gap, ...]:
    """Silences and filled pauses joined where they touch, at least 0.25 s together; also before the first word.

    Waiting before the turn is no gap of the person's, but a filler at its very start is one.
    """
    pieces = sorted([(pause.start, pause.end, False) for pause in pauses] + [(*filler, True) for filler in fillers])
    gaps: list[Gap] = []
    for start, end, filled in pieces:
        if gaps and start - gaps[-1].end <= _NEAR_S:
            last = gaps[-1]
            gaps[-1] = Gap(last.start, max(last.end, end), last.filled or filled)
        else:
            gaps.append(Gap(start, end, filled))
    return tuple(gap for gap in gaps if gap.end - gap.start >= PAUSE_S - 1e-6)


def _mid_clause(pause: Stretch, lexical: Sequence[Word], table: Lexicon) -> bool | None:
    if not lexical:
        return None
    before = sum(_said_before(word, pause) for word in lexical)
    if before in {0, len(lexical)}:
        return False
    return not ends_clause(lexical[before - 1], lexical[before], table)


def _said_before(word: Word, pause: Stretch) -> bool:
    """Whether a word lies before a pause. A recogniser stretches words over pauses: the longer side holds the word."""
    return pause[0] - word.start >= word.end - pause[1]


def silence_inside(stretch: Stretch, silences: Sequence[Stretch]) -> float:
    """Seconds of silence inside a stretch."""
    return sum(max(0.0, overlap(stretch, silence)) for silence in silences)
