"""Findings of a turn as a tally."""

from __future__ import annotations

from collections import Counter

from rehearsal_voice.pacing.findings import Findings
from rehearsal_voice.pacing.pauses import LONGER_PAUSE_S, silence_inside
from rehearsal_voice.pacing.rate import PHRASE_WORDS
from rehearsal_voice.pacing.rushing import Rush
from rehearsal_voice.pacing.softening import filler_words
from rehearsal_voice.pacing.tally import Tally, total
from rehearsal_voice.pacing.turns import overlap
from rehearsal_voice.pacing.wording import bare, is_own_filler

INTERRUPTION_S = 0.3
_LONGEST_LATENCY_S = 60.0


def count_turn(found: Findings, rushes: tuple[Rush, ...], judged: bool) -> Tally:
    """The tally of one turn. judged: there is a calm pace, not taken from this very speech, to hold it against."""
    parts = [
        _speech(found),
        _hesitation(found),
        _said(found),
        _asked(found),
        _voice(found),
        _pace(found, rushes, judged),
    ]
    return total(parts)


def _speech(found: Findings) -> Tally:
    turn, words = found.turn, len(found.wording.lexical)
    syllables = sum(found.speech.syllables)
    silent = sum(pause.seconds for pause in found.pauses)
    rated = words >= PHRASE_WORDS
    return Tally(
        turns=1,
        words=words,
        seconds=turn.seconds,
        pause_seconds=silent,
        syllables=syllables,
        rated_turns=int(rated),
        rated_words=words if rated else 0,
        rated_seconds=turn.seconds if rated else 0.0,
        rated_syllables=syllables if rated else 0,
        rated_pause_seconds=silent if rated else 0.0,
        rated_pauses=len(found.pauses) if rated else 0,
        latencies=_latency(found),
        interruptions=int(interrupts(found)),
        partner_words=turn.partner_words,
        longest_turn=turn.seconds,
        distinct=frozenset(bare(word.text) for word in found.wording.lexical),
    )


def _latency(found: Findings) -> tuple[float, ...]:
    """Onset against the partner's real end; none where the person began before it, or after a long break."""
    turn = found.turn
    if turn.partner_end is None or turn.interruption is not None:
        return ()
    seconds = turn.start - turn.partner_end
    return (round(seconds, 4),) if 0.0 <= seconds <= _LONGEST_LATENCY_S else ()


def interrupts(found: Findings) -> bool:
    """The person took the floor for over 0.3 s while the partner spoke, and not with a backchannel."""
    event = found.turn.interruption
    if event is None or event.overlap <= INTERRUPTION_S:
        return False
    said = [bare(word.text) for word in found.turn.words]
    return not (said and len(said) <= 2 and all(word in found.table.backchannels for word in said))


def _hesitation(found: Findings) -> Tally:
    placed = [pause for pause in found.pauses if pause.mid_clause is not None]
    written = [f for f in found.fillers if f.text]
    return Tally(
        pauses=len(found.pauses),
        longer_pauses=sum(pause.seconds >= LONGER_PAUSE_S for pause in found.pauses),
        placed_pauses=len(placed),
        mid_clause_pauses=sum(bool(pause.mid_clause) for pause in placed),
        filled=len(found.fillers),
        filled_seconds=sum(f.end - f.start for f in found.fillers),
        filled_written=len(written),
        filler_words=filler_words(found.turn.words, found.language),
        filled_own=sum(is_own_filler(f.text, found.table) for f in written),
        gaps=len(found.gaps),
        filled_gaps=sum(gap.filled for gap in found.gaps),
    )


def _said(found: Findings) -> Tally:
    return Tally(
        apologies=Counter(apology.label for apology, _ in found.apologies),
        hedges=sum(s.kind == "hedge" for s in found.softeners),
        minimisers=sum(s.kind == "minimiser" for s in found.softeners),
        asks=len(found.asks),
        ask_times=tuple(round(goal.start, 4) for goal in found.turn.goals),
        after_ask_words=sum(ask.words for ask in found.asks),
        after_ask_seconds=sum(ask.end - ask.start for ask in found.asks),
        restated_reasons=sum(ask.reasons for ask in found.asks),
        repetitions=len(found.wording.repetitions),
        false_starts=len(found.wording.false_starts),
    )


def _asked(found: Findings) -> Tally:
    """The sentences that came to the point, to be held against the rest of the take."""
    speech = found.speech
    if len(speech.words) < PHRASE_WORDS:
        return Tally()
    stretches = [(goal.start, goal.end) for goal in found.turn.goals if goal.end > goal.start]
    spoken = [
        count
        for word, count in zip(speech.words, speech.syllables, strict=True)
        if any(overlap((word.start, word.end), s) > 0.5 * (word.end - word.start) for s in stretches)
    ]
    seconds = sum(end - start - silence_inside((start, end), speech.silences) for start, end in stretches)
    return Tally(ask_syllables=sum(spoken), ask_seconds=seconds)


def _voice(found: Findings) -> Tally:
    measured = found.turn.measured
    return Tally(
        nuclei=len(measured.nuclei) if measured else 0,
        measured_seconds=found.turn.seconds if measured else 0.0,
        pitch_windows=len(found.pitch),
        monotone_windows=sum(window.monotone for window in found.pitch),
        pitch_variations=tuple(window.variation for window in found.pitch),
        pitch_spreads=tuple(window.spread for window in found.pitch),
        endings=int(found.trailing is not None),
        trailing=int(bool(found.trailing)),
    )


def _pace(found: Findings, rushes: tuple[Rush, ...], judged: bool) -> Tally:
    if not judged:
        return Tally()
    own = [rush for rush in rushes if rush.turn == found.turn.turn]
    rushed = sum(
        any(overlap((w.start, w.end), (r.start, r.end)) >= 0.99 * (w.end - w.start) for r in own) for w in found.windows
    )
    return Tally(windows=len(found.windows), rushed_windows=rushed, rush_ratios=tuple(rush.ratio for rush in own))
