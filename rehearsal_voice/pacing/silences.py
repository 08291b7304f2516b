"""Silences the partner held on purpose: kept, or broken, and by what."""

from __future__ import annotations

from collections.abc import Sequence

from rehearsal_voice.core.events import HoldingEnded, Moment
from rehearsal_voice.language.lexicon import lexicon, normalised
from rehearsal_voice.pacing.findings import Findings
from rehearsal_voice.pacing.wording import is_filler

_FIRST_WORDS = 12
_BEGINS_WITHIN_S = 1.5


def what_broke(words: Sequence[str], language: str) -> str:
    """What the first words after a silence do: filler, softening, backtrack, new_reason, or just speech."""
    table = lexicon(language)
    if words and is_filler(words[0], table):
        return "filler"
    text = normalised(" ".join(words[:_FIRST_WORDS]))
    if table.ask_backs.search(text):
        return "backtrack"
    if table.hedges.search(text) or table.minimisers.search(text) or table.apologies.tokens.search(text):
        return "softening"
    return "new_reason" if table.reasons.search(text) else "speech"


def broken_silences(events: Sequence[HoldingEnded], findings: Sequence[Findings]) -> list[Moment]:
    """A moment for each held silence that the person broke, with what broke it."""
    return [_moment(event, findings) for event in events if event.broken_by]


def _moment(event: HoldingEnded, findings: Sequence[Findings]) -> Moment:
    found = next((f for f in findings if abs(f.turn.start - event.t) <= _BEGINS_WITHIN_S), None)
    said = [word.text for word in found.turn.words] if found else []
    cause = what_broke(said, found.language) if found and said else event.broken_by
    return Moment(
        kind="filled_silence",
        start=round(max(0.0, event.t - event.held), 4),
        end=round(event.t, 4),
        confidence=0.9,
        source="events",
        turn=found.turn.turn if found else event.turn,
        words=" ".join(said[:_FIRST_WORDS]),
        detail={"broken_by": cause, "held": round(event.held, 2)},
    )
