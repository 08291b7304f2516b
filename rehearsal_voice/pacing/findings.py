"""One turn read closely: everything later numbers and moments are made from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rehearsal_voice.core.transcript import Word
from rehearsal_voice.language.lexicon import Lexicon, lexicon
from rehearsal_voice.pacing.apologies import Apology, ApologyContext, find_apologies
from rehearsal_voice.pacing.filled_pauses import FilledPause, filled_pauses
from rehearsal_voice.pacing.pauses import Gap, SilentPause, hesitation_gaps, silent_pauses
from rehearsal_voice.pacing.pitch import PitchWindow, pitch_windows, trails_off
from rehearsal_voice.pacing.rate import TimedSpeech, Window, windows
from rehearsal_voice.pacing.report import Context, Dismissed
from rehearsal_voice.pacing.softening import AfterAsk, Softener, after_ask, softeners
from rehearsal_voice.pacing.turns import PersonTurn, Stretch, overlap
from rehearsal_voice.pacing.wording import Wording, sort_words

_EARLIER_TURNS = 3


@dataclass(frozen=True, slots=True)
class Findings:
    """What was found in one turn. apologies: each with the words it covers."""

    turn: PersonTurn
    language: str
    table: Lexicon
    wording: Wording
    pauses: tuple[SilentPause, ...]
    fillers: tuple[FilledPause, ...]
    gaps: tuple[Gap, ...]
    speech: TimedSpeech
    windows: tuple[Window, ...]
    apologies: tuple[tuple[Apology, Stretch], ...]
    softeners: tuple[Softener, ...]
    asks: tuple[AfterAsk, ...]
    pitch: tuple[PitchWindow, ...]
    trailing: bool | None


def read_turn(turn: PersonTurn, before: tuple[PersonTurn, ...], language: str, context: Context) -> Findings:
    """Read one turn. before: the person's turns so far, for what was said already."""
    table = lexicon(language)
    wording = sort_words(turn.words, language)
    found = filled_pauses(turn, language, context.dismissals)
    fillers = tuple(f for f in found if not dismissed("filled_pause", (f.start, f.end), context.dismissed))
    clear = _without(turn.silences, fillers)
    pauses = tuple(p for p in silent_pauses(turn, wording.lexical, table) if _clear_of(p, clear))
    stretches = [(f.start, f.end) for f in fillers]
    speech = TimedSpeech(
        turn.start,
        turn.end,
        wording.lexical,
        tuple(context.syllables(word.text, language) for word in wording.lexical),
        tuple((pause.start, pause.end) for pause in pauses),
        turn.measured.movement if turn.measured else (),
        turn.measured.step if turn.measured else 0.1,
    )
    return Findings(
        turn=turn,
        language=language,
        table=table,
        wording=wording,
        pauses=pauses,
        fillers=fillers,
        gaps=hesitation_gaps(pauses, stretches),
        speech=speech,
        windows=windows(speech, turn.turn),
        apologies=_apologies(turn, before, language, context),
        softeners=softeners(turn.words, language),
        asks=tuple(after_ask(wording.lexical, goal.end, turn.end, language) for goal in turn.goals),
        pitch=pitch_windows(turn.measured) if turn.measured else (),
        trailing=trails_off(turn.measured) if turn.measured else None,
    )


def dismissed(kind: str, stretch: Stretch, known: Sequence[Dismissed]) -> bool:
    """Whether the person said of this very moment that it is none."""
    return any(moment.kind == kind and overlap(stretch, (moment.start, moment.end)) > 0 for moment in known)


def _without(silences: tuple[Stretch, ...], fillers: tuple[FilledPause, ...]) -> tuple[Stretch, ...]:
    return tuple(s for s in silences if not any(overlap(s, (f.start, f.end)) > 0.5 * (s[1] - s[0]) for f in fillers))


def _clear_of(pause: SilentPause, silences: tuple[Stretch, ...]) -> bool:
    return (pause.start, pause.end) in silences


def _apologies(
    turn: PersonTurn, before: tuple[PersonTurn, ...], language: str, context: Context
) -> tuple[tuple[Apology, Stretch], ...]:
    around = ApologyContext(
        partner_before=turn.partner_before,
        partner_after=turn.partner_after,
        earlier=" ".join(earlier.text for earlier in before[-_EARLIER_TURNS:]),
        fault=turn.fault,
        final_rise=turn.measured.final_rise if turn.measured else None,
    )
    spoken = " ".join(word.text for word in turn.words) or turn.text
    hits = find_apologies(spoken, language, around)
    timed_hits = [(hit, _stretch(hit, turn.words, (turn.start, turn.end))) for hit in hits]
    return tuple((hit, s) for hit, s in timed_hits if not dismissed("apology", s, context.dismissed))


def _stretch(hit: Apology, words: tuple[Word, ...], whole: Stretch) -> Stretch:
    """The time of the words that the letters of a hit fall in."""
    at, covered = 0, []
    for word in words:
        length = len(word.text) + 1
        if at < hit.end and at + length > hit.start + 1:
            covered.append(word)
        at += length
    return (covered[0].start, covered[-1].end) if covered else whole
