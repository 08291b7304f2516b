"""One plain sentence for a number: what it says, never what the person is."""

from __future__ import annotations

_BANDS: dict[str, tuple[tuple[float, str], ...]] = {
    "rushing": (
        (0.001, "You kept to your own calm pace."),
        (0.2, "In places you sped up against your own calm pace."),
        (1.01, "For much of the time you spoke faster than your own calm pace."),
    ),
    "ask_pace": (
        (0.85, "You took your time with what you came to say."),
        (1.20, "You said what you came to say at your pace of the rest."),
        (1e9, "You hurried through what you came to say."),
    ),
    "phonation_time_ratio": (
        (0.60, "Much of your speaking time was silence: hesitant, or giving room."),
        (0.92, "Speech and pauses are in balance."),
        (1.01, "You hardly ever paused."),
    ),
    "filled_pauses_per_minute": (
        (5.0, "No cost to listeners."),
        (12.0, "Noticeable to listeners."),
        (1e9, "So many that listeners have to work."),
    ),
    "filled_silence": (
        (0.25, "You let your silences be silent."),
        (0.50, "Some of your silences are filled."),
        (1.01, "You fill your silences."),
    ),
    "silence_tolerance": (
        (0.34, "When the partner went quiet, you mostly filled the silence."),
        (0.67, "When the partner went quiet, you held about half of the silences."),
        (1.01, "When the partner went quiet, you let it be quiet."),
    ),
    "response_latency": (
        (0.0, "You began while the partner was still finishing."),
        (3.0, "A usual time to answer."),
        (1e9, "You took time to think before answering."),
    ),
    "longest_monologue": (
        (90.0, "No turn was so long that it would be noticed."),
        (1e9, "Your longest turn lasted more than a minute and a half; that is noticed."),
    ),
    "monotone_share": (
        (0.60, "Your melody moves."),
        (1.01, "For most of the time your voice stayed close to one tone."),
    ),
    "correction_uptake": (
        (0.34, "Few corrections have come back in your speech so far."),
        (0.67, "About half of the corrections came back in your speech."),
        (1.01, "You took up most corrections."),
    ),
}
_APOLOGY_NOTICE = ((0.005, "More apologies than the talk called for."), (0.03, "Perhaps an apology too many."))
_WORDS_PER_MINUTE = {
    "en": ((140.0, "Slower than everyday conversation."), (200.0, "The pace of conversation."), (210.0, "Brisk.")),
    "es": ((150.0, "Slower than everyday conversation."), (200.0, "The pace of conversation."), (1e9, "Brisk.")),
}


def reading(name: str, value: float, language: str) -> str:
    """The sentence for a metric's value; empty for numbers that have no norm and only a trend."""
    if name == "words_per_minute":
        bands = _WORDS_PER_MINUTE.get(language)
        return _first(bands, value, "Fast for a conversation.") if bands else ""
    if name == "apology_surprise":
        return _first(_APOLOGY_NOTICE, value, "") if language == "en" else ""
    if name == "unwarranted_apologies":
        return "No apology was uncalled for." if value == 0 else ""
    return _first(_BANDS[name], value, "") if name in _BANDS else ""


def _first(bands: tuple[tuple[float, str], ...], value: float, beyond: str) -> str:
    for limit, sentence in bands:
        if value < limit:
            return sentence
    return beyond
