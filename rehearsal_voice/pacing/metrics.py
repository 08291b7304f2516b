"""From sums to numbers a person can read, each with what it rests on. The rows are those of docs/pacing.md."""

from __future__ import annotations

import math
from collections.abc import Sequence
from statistics import median, quantiles

from rehearsal_voice.pacing import readings
from rehearsal_voice.pacing.report import NOT_ENOUGH_SPEECH, Metric, RestsOn
from rehearsal_voice.pacing.tally import Tally

ENOUGH_WORDS = 75
ENOUGH_SECONDS = 20.0
APOLOGY_RATE = 0.6 / 1000
"""Apologies a word in spoken British English (Deutschmann 2006, from the British National Corpus)."""

LEAST_ASK_SYLLABLES = 8
LEAST_REST_SECONDS = 10.0

NO_SOUND = "nothing of the sound was kept"
COUNT_ONLY = "counted only: no reference for this language"

Value = float | None


def metrics_of(tally: Tally, language: str) -> tuple[Metric, ...]:
    """All metrics of a tally, in the order of their numbers; several share one number."""
    make = _Maker(tally, language)
    return tuple(make.metric(number, name, unit, value, enough) for number, name, unit, enough, value in _rows(tally))


def rests_on(tally: Tally) -> RestsOn:
    """All the speech of a tally."""
    return RestsOn(tally.words, round(tally.seconds, 2), tally.turns)


class _Maker:
    """Puts value, note and reading together for one report."""

    def __init__(self, tally: Tally, language: str) -> None:
        self._tally = tally
        self._language = language
        self._all = rests_on(tally)
        self._rated = RestsOn(tally.rated_words, round(tally.rated_seconds, 2), tally.rated_turns)

    def metric(self, number: int, name: str, unit: str, value: Value, enough: str) -> Metric:
        rests = self._rated if enough == "rated" else self._all
        note = self._note(rests, enough, value)
        shown = None if note == NOT_ENOUGH_SPEECH or value is None else round(value, 4)
        reading = readings.reading(name, shown, self._language) if shown is not None else ""
        if name == "unwarranted_apologies" and self._language != "en":
            note = note or COUNT_ONLY
        return Metric(number, name, shown, unit, rests, note, reading)

    def _note(self, rests: RestsOn, enough: str, value: Value) -> str:
        if enough in {"rated", "speech"} and (rests.words < ENOUGH_WORDS or rests.seconds < ENOUGH_SECONDS):
            return NOT_ENOUGH_SPEECH
        if enough == "sound" and self._tally.measured_seconds < ENOUGH_SECONDS:
            return NOT_ENOUGH_SPEECH if self._tally.seconds < ENOUGH_SECONDS else NO_SOUND
        if enough == "pace" and value is None:
            return NOT_ENOUGH_SPEECH
        return "" if value is not None else "nothing to tell"


Row = tuple[int, str, str, str, Value]


def _rows(t: Tally) -> list[Row]:
    return [*_rate_rows(t), *_pause_rows(t), *_filler_rows(t), *_exchange_rows(t), *_wording_rows(t), *_voice_rows(t)]


def _rate_rows(t: Tally) -> list[Row]:
    articulated = t.rated_seconds - t.rated_pause_seconds
    runs = t.rated_pauses + t.rated_turns
    return [
        (1, "words_per_minute", "words/min", "rated", _ratio(60.0 * t.rated_words, t.rated_seconds)),
        (2, "speech_rate", "syllables/s", "rated", _ratio(t.rated_syllables, t.rated_seconds)),
        (3, "articulation_rate", "syllables/s", "rated", _ratio(t.rated_syllables, articulated)),
        (4, "rushing", "share of time", "pace", _ratio(t.rushed_windows, t.windows)),
        (4, "rush_ratio", "times calm", "any", max(t.rush_ratios) if t.rush_ratios else None),
        (4, "ask_pace", "times the rest", "rated", _ask_pace(t)),
        (5, "phonation_time_ratio", "share", "rated", _ratio(articulated, t.rated_seconds)),
        (6, "mean_length_of_run", "syllables", "rated", _ratio(t.rated_syllables, runs)),
    ]


def _ask_pace(t: Tally) -> Value:
    """The pace of the hard sentence over that of everything else: small talk of the same take is the yardstick."""
    rest_seconds = t.rated_seconds - t.rated_pause_seconds - t.ask_seconds
    if t.ask_syllables < LEAST_ASK_SYLLABLES or t.ask_seconds <= 0 or rest_seconds < LEAST_REST_SECONDS:
        return None
    return _ratio(t.ask_syllables / t.ask_seconds, (t.rated_syllables - t.ask_syllables) / rest_seconds)


def _pause_rows(t: Tally) -> list[Row]:
    return [
        (7, "pauses_per_minute", "pauses/min", "speech", _ratio(60.0 * t.pauses, t.seconds)),
        (7, "mean_pause", "s", "speech", _ratio(t.pause_seconds, t.pauses)),
        (7, "longer_pauses_per_minute", "pauses of 0.35 s/min", "speech", _ratio(60.0 * t.longer_pauses, t.seconds)),
        (8, "mid_clause_pause_ratio", "share", "speech", _ratio(t.mid_clause_pauses, t.placed_pauses)),
    ]


def _filler_rows(t: Tally) -> list[Row]:
    filled = t.filled_seconds + t.pause_seconds
    return [
        (9, "filled_pauses_per_minute", "filled pauses/min", "speech", _ratio(60.0 * t.filled, t.seconds)),
        (9, "filled_pauses_per_100_words", "filled pauses/100 words", "speech", _ratio(100.0 * t.filled, t.words)),
        (9, "filler_words_per_100_words", "filler words/100 words", "speech", _ratio(100.0 * t.filler_words, t.words)),
        (10, "filled_silence", "share of gaps", "speech", _ratio(t.filled_gaps, t.gaps)),
        (10, "filled_silence_time", "share of time", "speech", _ratio(t.filled_seconds, filled)),
        (11, "silence_tolerance", "share held", "any", _ratio(t.silences_held, t.silences_offered)),
        (11, "silence_held", "s", "any", median(t.held_seconds) if t.held_seconds else None),
    ]


def _exchange_rows(t: Tally) -> list[Row]:
    low, high = _quartiles(t.latencies)
    return [
        (12, "response_latency", "s", "any", median(t.latencies) if t.latencies else None),
        (12, "response_latency_lower_quartile", "s", "any", low),
        (12, "response_latency_upper_quartile", "s", "any", high),
        (13, "interruptions_per_10_turns", "interruptions/10 turns", "any", _ratio(10.0 * t.interruptions, t.turns)),
        (14, "talk_share", "share of words", "any", _share(t.words, t.partner_words)),
        (14, "longest_monologue", "s", "any", t.longest_turn if t.turns else None),
    ]


def _wording_rows(t: Tally) -> list[Row]:
    repeats = t.repetitions + t.false_starts
    return [
        (15, "unwarranted_apologies", "apologies", "any", float(t.apologies["unwarranted"])),
        (15, "apology_surprise", "probability", "speech", apology_probability(t)),
        (16, "hedges_per_100_words", "hedges/100 words", "speech", _ratio(100.0 * t.hedges, t.words)),
        (16, "minimisers_per_100_words", "minimisers/100 words", "speech", _ratio(100.0 * t.minimisers, t.words)),
        (17, "words_after_the_ask", "words", "any", _ratio(t.after_ask_words, t.asks)),
        (17, "seconds_after_the_ask", "s", "any", _ratio(t.after_ask_seconds, t.asks)),
        (17, "restated_reasons", "reasons", "any", _ratio(t.restated_reasons, t.asks)),
        (18, "repetitions_per_100_words", "repetitions/100 words", "speech", _ratio(100.0 * repeats, t.words)),
    ]


def _voice_rows(t: Tally) -> list[Row]:
    return [
        (19, "pitch_variation", "SD/mean", "sound", median(t.pitch_variations) if t.pitch_variations else None),
        (19, "pitch_spread", "semitones", "sound", median(t.pitch_spreads) if t.pitch_spreads else None),
        (19, "monotone_share", "share of windows", "sound", _ratio(t.monotone_windows, t.pitch_windows)),
        (20, "trailing_off", "share of turns", "sound", _ratio(t.trailing, t.endings)),
        (21, "target_language_hesitation", "share", "any", _ratio(t.filled_own, t.filled_written)),
        (22, "asks_said", "asks", "any", float(t.asks)),
        (22, "time_to_ask", "s", "any", min(t.ask_times) if t.ask_times else None),
        (23, "correction_uptake", "share", "any", _ratio(t.taken_up, t.corrections)),
    ]


def apology_probability(tally: Tally) -> float | None:
    """How likely so many unwarranted apologies or more are by chance, at the rate of everyday English."""
    expected = APOLOGY_RATE * tally.words
    return poisson_tail(tally.apologies["unwarranted"], expected) if tally.words else None


def poisson_tail(count: int, expected: float) -> float:
    """P(X >= count) for X Poisson with that mean."""
    below = sum(expected**k / math.factorial(k) for k in range(count))
    return max(0.0, 1.0 - math.exp(-expected) * below)


def _ratio(part: float, whole: float) -> Value:
    return part / whole if whole > 0 else None


def _share(own: int, other: int) -> Value:
    return own / (own + other) if own and other else None


def _quartiles(values: Sequence[float]) -> tuple[Value, Value]:
    if len(values) < 4:
        return None, None
    low, _, high = quantiles(values, n=4, method="inclusive")
    return low, high
