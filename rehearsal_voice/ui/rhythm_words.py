"""How days, talks and rituals are said."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from rehearsal_voice.ui.dates import long_day
from rehearsal_voice.ui.services.rhythm import RitualCard, TalkCard

SOON_DAYS = 6
"""Within a week a weekday says it; later, the date does."""


def when_words(talk: TalkCard) -> str:
    """When a talk is: today, on Friday, on a date, or that the day has passed."""
    translate = QCoreApplication.translate
    if talk.planned is None or talk.days is None:
        return translate("Rhythm", "without a date yet")
    if talk.days == 0:
        return translate("Rhythm", "today")
    if talk.days == 1:
        return translate("Rhythm", "tomorrow")
    if talk.days < 0:
        return translate("Rhythm", "it was to be on {day}; how was it?").format(day=long_day(talk.planned))
    if talk.days <= SOON_DAYS:
        return translate("Rhythm", "on {weekday}").format(weekday=QLocale().dayName(talk.planned.isoweekday()))
    return translate("Rhythm", "on {day}, in {days} days").format(day=long_day(talk.planned), days=talk.days)


def ritual_title(kind: str) -> str:
    translate = QCoreApplication.translate
    return {
        "morning": translate("Rhythm", "Morning intention"),
        "midday": translate("Rhythm", "Midday reset"),
        "evening": translate("Rhythm", "Evening reflection"),
    }.get(kind, kind)


def ritual_invitation(ritual: RitualCard) -> str:
    """What the quiet notification says: nothing about anyone's rehearsals, since others may see the screen."""
    translate = QCoreApplication.translate
    return {
        "morning": translate("Rhythm", "One sentence: what do you want from today?"),
        "midday": translate("Rhythm", "A minute to breathe and begin again."),
        "evening": translate("Rhythm", "Two lines: what went well, what will you try?"),
    }.get(ritual.kind, "")


def day_words(days: str) -> str:
    """The days of a ritual: every day, workdays, at the weekend, or by name."""
    translate = QCoreApplication.translate
    if days == "1234567":
        return translate("Rhythm", "every day")
    if days == "12345":
        return translate("Rhythm", "on workdays")
    if days == "67":
        return translate("Rhythm", "at the weekend")
    return ", ".join(QLocale().dayName(int(day), QLocale.FormatType.ShortFormat) for day in days)
