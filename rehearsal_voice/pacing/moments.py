"""Findings as moments: stretches one can hear again, each with why it is shown."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from rehearsal_voice.core.events import Moment, MomentKind
from rehearsal_voice.pacing.apologies import rewording
from rehearsal_voice.pacing.counting import interrupts
from rehearsal_voice.pacing.findings import Findings
from rehearsal_voice.pacing.pitch import monotone_stretches
from rehearsal_voice.pacing.rushing import Rush
from rehearsal_voice.pacing.softening import OVER_EXPLAINED_SENTENCES, dense_stretches
from rehearsal_voice.pacing.turns import Stretch, overlap

MONOLOGUE_S = 90.0
"""Longer turns are noticed by the one who listens."""

_QUOTED_WORDS = 16
_SENTENCE_END = re.compile(r"[.?!…]$")


def moments_of(found: Findings, rushes: tuple[Rush, ...]) -> tuple[Moment, ...]:
    """Every moment of a turn, in order of time."""
    makers: tuple[Callable[[Findings], list[Moment]], ...] = (
        _pauses,
        _fillers,
        _filled_silences,
        _apologies,
        _hedges,
        _repetitions,
        _over_explaining,
        _interruption,
        _monotone,
        _trailing,
        _monologue,
    )
    found_moments = [moment for make in makers for moment in make(found)]
    found_moments += [_rush(found, rush) for rush in rushes if rush.turn == found.turn.turn]
    return tuple(sorted(found_moments, key=lambda moment: (moment.start, moment.end, moment.kind)))


def _moment(
    found: Findings,
    kind: MomentKind,
    stretch: Stretch,
    confidence: float,
    source: str,
    **detail: str | float,
) -> Moment:
    words = " ".join(w.text for w in found.turn.words if overlap((w.start, w.end), stretch) > 0.02)
    return Moment(
        kind=kind,
        start=round(stretch[0], 4),
        end=round(stretch[1], 4),
        confidence=round(confidence, 3),
        source=source,
        turn=found.turn.turn,
        words=words,
        detail=detail,
    )


def _pauses(found: Findings) -> list[Moment]:
    source = "signal" if found.turn.measured else "words"
    return [
        _moment(found, "silent_pause", (p.start, p.end), 0.9, source, mid_clause=_three(p.mid_clause))
        for p in found.pauses
    ]


def _three(mid_clause: bool | None) -> str:
    return "unknown" if mid_clause is None else "yes" if mid_clause else "no"


def _fillers(found: Findings) -> list[Moment]:
    return [
        _moment(found, "filled_pause", (f.start, f.end), f.confidence, f.source, text=f.text) for f in found.fillers
    ]


def _filled_silences(found: Findings) -> list[Moment]:
    surest = {id(gap): _confidence(found, (gap.start, gap.end)) for gap in found.gaps}
    return [
        _moment(found, "filled_silence", (gap.start, gap.end), surest[id(gap)], "both")
        for gap in found.gaps
        if gap.filled
    ]


def _confidence(found: Findings, stretch: Stretch) -> float:
    return max((f.confidence for f in found.fillers if overlap((f.start, f.end), stretch) > 0), default=0.5)


def _apologies(found: Findings) -> list[Moment]:
    result = []
    for apology, stretch in found.apologies:
        detail: dict[str, str | float] = {"class": apology.label}
        if apology.reason:
            detail["reason"] = apology.reason
            detail["instead"] = rewording(found.language, apology.reason)
        moment = _moment(found, "apology", stretch, apology.confidence, "words", **detail)
        result.append(replace(moment, words=_sentence_from(found, stretch[0]) or moment.words))
    return result


def _sentence_from(found: Findings, start: float) -> str:
    """What an apology was said for: its sentence from there on, or as much of it as one reads at a glance."""
    said: list[str] = []
    for word in found.turn.words:
        if word.start >= start and len(said) < _QUOTED_WORDS:
            said.append(word.text)
            if _SENTENCE_END.search(word.text):
                break
    return " ".join(said)


def _hedges(found: Findings) -> list[Moment]:
    words = found.turn.words
    return [
        _moment(
            found,
            "hedge",
            (words[group[0].first].start, words[group[-1].last].end),
            0.8,
            "words",
            count=float(len(group)),
            said=", ".join(softener.text for softener in group),
        )
        for group in dense_stretches(found.softeners)
    ]


def _repetitions(found: Findings) -> list[Moment]:
    return [
        _moment(found, "repetition", (group[0].start, group[-1].end), 0.8, "words")
        for group in (*found.wording.repetitions, *((word,) for word in found.wording.false_starts))
    ]


def _over_explaining(found: Findings) -> list[Moment]:
    return [
        _moment(
            found,
            "over_explaining",
            (ask.start, ask.end),
            0.7,
            "words",
            sentences=float(ask.sentences),
            reasons=float(ask.reasons),
        )
        for ask in found.asks
        if ask.sentences > OVER_EXPLAINED_SENTENCES
    ]


def _interruption(found: Findings) -> list[Moment]:
    event = found.turn.interruption
    if event is None or not interrupts(found):
        return []
    return [_moment(found, "interruption", (event.t, event.t + event.overlap), 0.9, "events", overlap=event.overlap)]


def _monotone(found: Findings) -> list[Moment]:
    return [
        _moment(found, "monotone", (w.start, w.end), 0.7, "signal", semitones=w.spread)
        for w in monotone_stretches(found.pitch)
    ]


def _trailing(found: Findings) -> list[Moment]:
    if not found.trailing:
        return []
    return [
        _moment(found, "trailing_off", (max(found.turn.start, found.turn.end - 1.0), found.turn.end), 0.7, "signal")
    ]


def _monologue(found: Findings) -> list[Moment]:
    if found.turn.seconds <= MONOLOGUE_S:
        return []
    return [_moment(found, "monologue", (found.turn.start, found.turn.end), 0.9, "events", seconds=found.turn.seconds)]


def _rush(found: Findings, rush: Rush) -> Moment:
    return _moment(found, "rush", (rush.start, rush.end), 0.8, "words", ratio=rush.ratio)
