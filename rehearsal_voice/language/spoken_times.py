"""The time of day as six languages say it."""

from __future__ import annotations

import re

from rehearsal_voice.language.counting import cardinal, counted

_COLON = re.compile(
    r"(?<![\d:.,])([01]?\d|2[0-4]):([0-5]\d)(?![\d:])(?:\s?([ap])\.?m\b\.?|\s?(?:Uhr|h)\b)?", re.IGNORECASE
)
_ENGLISH_HALF_DAY = re.compile(r"(?<![\d:.,])(1[0-2]|0?[1-9])\s?([ap])\.?m\b\.?(?!\w)", re.IGNORECASE)
_GERMAN_POINT = re.compile(r"(?<![\d:.,])([01]?\d|2[0-4])\.([0-5]\d)\s?Uhr\b")
_GERMAN_HOUR = re.compile(r"\b1 Uhr\b")
_HOUR_SIGN = re.compile(r"(?<![\d:.,])([01]?\d|2[0-4])\s?h(?:\s?([0-5]\d))?\b")


def times_in_words(text: str, language: str) -> str:
    """The text with its times of day as words."""
    if language == "en":
        text = _ENGLISH_HALF_DAY.sub(lambda m: f"{cardinal(int(m[1]), 'en')} {m[2].upper()} M", text)
        return _COLON.sub(lambda m: _english(int(m[1]), int(m[2]), m[3]), text)
    if language == "de":
        text = _GERMAN_HOUR.sub("ein Uhr", _GERMAN_POINT.sub(lambda m: _said(m[1], m[2], "de"), text))
    else:
        text = _HOUR_SIGN.sub(lambda m: _said(m[1], m[2] or "0", language), text)
    return _COLON.sub(lambda m: _said(m[1], m[2], language), text)


def _english(hour: int, minute: int, half_day: str | None) -> str:
    after = f" {half_day.upper()} M" if half_day else ""
    if minute == 0:
        if after:
            return cardinal(hour, "en") + after
        return f"{cardinal(hour, 'en')} {'o’clock' if 1 <= hour <= 12 else 'hundred'}"
    spoken = f"oh {cardinal(minute, 'en')}" if minute < 10 else cardinal(minute, "en")
    return f"{cardinal(hour, 'en')} {spoken}{after}"


def _said(hour_figures: str, minute_figures: str, language: str) -> str:
    hour, minute = int(hour_figures), int(minute_figures)
    spoken_hour = counted(hour, language, feminine=language != "de")
    minutes = cardinal(minute, language)
    match language:
        case "fr":
            said = f"{spoken_hour} heure{'s' if hour > 1 else ''} {minutes if minute else ''}"
        case "de":
            said = f"{spoken_hour} Uhr {minutes if minute else ''}"
        case "es":
            said = f"{spoken_hour} {_spanish_minutes(hour, minute)}"
        case "pt" if not minute:
            said = f"{spoken_hour} hora{'s' if hour > 1 else ''}"
        case _:
            said = f"{spoken_hour} e {minutes}" if minute else spoken_hour
    return said.strip()


def _spanish_minutes(hour: int, minute: int) -> str:
    if hour <= 12 and minute in (15, 30):
        return "y cuarto" if minute == 15 else "y media"
    return f"y {cardinal(minute, 'es')}" if minute else ""
