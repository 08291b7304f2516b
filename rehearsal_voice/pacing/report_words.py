"""The numbers of a report in plain words, for a page that leaves the program: title, and value with its unit."""

from __future__ import annotations

from rehearsal_voice.pacing.report import Metric, PacingReport

_TITLES = {
    "words_per_minute": "Words a minute",
    "speech_rate": "Pace, pauses included",
    "articulation_rate": "Pace without pauses",
    "rushing": "Time in a rush",
    "rush_ratio": "Fastest rush",
    "ask_pace": "Pace of what you came to say",
    "phonation_time_ratio": "Time with voice",
    "mean_length_of_run": "Length of a run between pauses",
    "pauses_per_minute": "Pauses",
    "mean_pause": "Length of a pause",
    "longer_pauses_per_minute": "Pauses of 0.35 s and more",
    "mid_clause_pause_ratio": "Pauses inside a clause",
    "filled_pauses_per_minute": "Um and uh",
    "filled_pauses_per_100_words": "Um and uh, by words",
    "filler_words_per_100_words": "Words that fill",
    "filled_silence": "Filled silence",
    "filled_silence_time": "Filled silence, by time",
    "silence_tolerance": "Silences you let be",
    "silence_held": "Silence held",
    "response_latency": "Time to answer",
    "response_latency_lower_quartile": "Time to answer, quick quarter",
    "response_latency_upper_quartile": "Time to answer, slow quarter",
    "interruptions_per_10_turns": "Interruptions",
    "talk_share": "Your share of the words",
    "longest_monologue": "Longest turn",
    "unwarranted_apologies": "Apologies without need",
    "apology_surprise": "How likely so many are by chance",
    "hedges_per_100_words": "Hedges",
    "minimisers_per_100_words": "Words that make small",
    "words_after_the_ask": "Words after the ask",
    "seconds_after_the_ask": "Time after the ask",
    "restated_reasons": "Reasons given once more",
    "repetitions_per_100_words": "Said again",
    "pitch_variation": "Variation of your melody",
    "pitch_spread": "Spread of your melody",
    "monotone_share": "Time on one tone",
    "trailing_off": "Turns that trail off",
    "target_language_hesitation": "Hesitating in the language",
    "asks_said": "Asks said",
    "time_to_ask": "Time until the ask",
    "correction_uptake": "Corrections that came back",
}
_UNITS = {
    "words/min": "",
    "syllables/s": "syllables a second",
    "syllables": "syllables",
    "share": "",
    "share of time": "of the time",
    "share of gaps": "of the hesitations",
    "share held": "",
    "share of words": "",
    "share of windows": "of the time",
    "share of turns": "of the turns",
    "probability": "",
    "times calm": "times your calm pace",
    "times the rest": "times your pace of the rest",
    "interruptions/10 turns": "in ten turns",
    "SD/mean": "of its height",
    "s": "s",
}
_OF_A_TALK = frozenset(
    """ask_pace silence_tolerance silence_held response_latency response_latency_lower_quartile
    response_latency_upper_quartile interruptions_per_10_turns talk_share words_after_the_ask
    seconds_after_the_ask restated_reasons asks_said time_to_ask correction_uptake""".split()
)


def metric_title(name: str) -> str:
    """What a metric is, in plain words."""
    return _TITLES.get(name) or name.replace("_", " ").capitalize()


def value_text(metric: Metric) -> str:
    """The value with its unit, shares in per cent; empty where there is none."""
    if metric.value is None:
        return ""
    share = metric.unit.startswith("share") or metric.unit in {"probability", "SD/mean"}
    number = _per_cent(metric.value) if share else _rounded(metric.value)
    return f"{number} {_unit(metric.unit)}".strip()


def worth_telling(metric: Metric, report: PacingReport) -> bool:
    """Whether a metric says something of this report: a voice memo has no other one and no goal, and how likely so many
    apologies are by chance is only asked where there are some."""
    if metric.name == "apology_surprise":
        return bool(report.metric("unwarranted_apologies").value)
    return report.metric("talk_share").value is not None or metric.name not in _OF_A_TALK


def _unit(unit: str) -> str:
    if unit in _UNITS:
        return _UNITS[unit]
    if unit.endswith("/100 words"):
        return "in 100 words"
    return "a minute" if unit.endswith("/min") else unit


def _per_cent(share: float) -> str:
    return "under 1 %" if 0.0 < share < 0.005 else f"{100.0 * share:.0f} %"


def _rounded(value: float) -> str:
    return f"{value:.0f}" if abs(value) >= 100 else f"{value:.1f}".removesuffix(".0")
