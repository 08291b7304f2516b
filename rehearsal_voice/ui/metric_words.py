"""The numbers of a review and of the weeks, as a person reads them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication


@dataclass(frozen=True, slots=True)
class MetricWords:
    """title: what it is. unit: of what is drawn. factor: what is drawn is the number times this. hint: how to read."""

    title: str
    unit: str
    factor: float = 1.0
    hint: str = ""


def _known() -> dict[str, MetricWords]:
    """In the order in which they are offered; numbers that are not here stand in the exported report."""
    translate = QCoreApplication.translate
    return {
        "words_per_minute": MetricWords(
            translate("Metric", "Words a minute"),
            "",
            hint=translate("Metric", "Everyday English: about 140 to 200."),
        ),
        "articulation_rate": MetricWords(
            translate("Metric", "Pace without pauses"),
            translate("Metric", "syllables a second"),
            hint=translate("Metric", "How quickly the words themselves came."),
        ),
        "rushing": MetricWords(
            translate("Metric", "Time in a rush"),
            translate("Metric", "% of the time"),
            100,
            translate("Metric", "Against your own calm pace."),
        ),
        "pauses_per_minute": MetricWords(
            translate("Metric", "Pauses"),
            translate("Metric", "a minute"),
            hint=translate("Metric", "Pauses are yours to take. There is no right number."),
        ),
        "mean_pause": MetricWords(translate("Metric", "Length of a pause"), translate("Metric", "seconds")),
        "mid_clause_pause_ratio": MetricWords(
            translate("Metric", "Pauses inside a clause"), translate("Metric", "% of the pauses"), 100
        ),
        "mean_length_of_run": MetricWords(
            translate("Metric", "Length of a run"), translate("Metric", "syllables between two pauses")
        ),
        "filled_pauses_per_minute": MetricWords(
            translate("Metric", "Um and uh"),
            translate("Metric", "a minute"),
            hint=translate("Metric", "Up to five a minute cost nothing."),
        ),
        "filled_silence": MetricWords(translate("Metric", "Filled silence"), translate("Metric", "% of the gaps"), 100),
        "silence_tolerance": MetricWords(translate("Metric", "Silences you let be"), translate("Metric", "%"), 100),
        "response_latency": MetricWords(
            translate("Metric", "Time to answer"),
            translate("Metric", "seconds"),
            hint=translate("Metric", "Thinking is no failing."),
        ),
        "interruptions_per_10_turns": MetricWords(
            translate("Metric", "Interruptions"),
            translate("Metric", "in ten turns"),
            hint=translate("Metric", "Turns that you began while the other was still speaking."),
        ),
        "talk_share": MetricWords(
            translate("Metric", "Your share of the words"),
            translate("Metric", "%"),
            100,
            translate("Metric", "About half is a conversation; telling something takes more."),
        ),
        "longest_monologue": MetricWords(translate("Metric", "Longest turn"), translate("Metric", "seconds")),
        "unwarranted_apologies": MetricWords(
            translate("Metric", "Apologies without need"), translate("Metric", "in a take")
        ),
        "hedges_per_100_words": MetricWords(
            translate("Metric", "Hedges"),
            translate("Metric", "in 100 words"),
            hint=translate("Metric", "Maybe, sort of. In many languages they are politeness."),
        ),
        "seconds_after_the_ask": MetricWords(
            translate("Metric", "Talking on after the ask"),
            translate("Metric", "seconds"),
            hint=translate("Metric", "What you still said in that turn, once it was out."),
        ),
        "ask_pace": MetricWords(
            translate("Metric", "Pace of what you came to say"),
            translate("Metric", "times the rest"),
            hint=translate("Metric", "Above 1 the hard sentence went faster than the others."),
        ),
        "time_to_ask": MetricWords(
            translate("Metric", "Time until the ask"),
            translate("Metric", "seconds"),
            hint=translate("Metric", "From the beginning until you said what you came for."),
        ),
        "repetitions_per_100_words": MetricWords(
            translate("Metric", "Said again"), translate("Metric", "in 100 words")
        ),
        "correction_uptake": MetricWords(
            translate("Metric", "Corrections that came back"), translate("Metric", "%"), 100
        ),
    }


def metric_words(name: str) -> MetricWords:
    """The words in the language of the window; the bare name for a number that has none."""
    return _known().get(name) or MetricWords(name.replace("_", " ").capitalize(), "")


def offered(metrics: tuple[str, ...]) -> tuple[str, ...]:
    """Those a person may want to follow, the most telling first."""
    return tuple(name for name in _known() if name in metrics)
