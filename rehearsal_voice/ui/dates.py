"""Dates, times, numbers and sizes as the person's country writes them."""

from __future__ import annotations

import re
from datetime import date, datetime

from PySide6.QtCore import QDate, QDateTime, QLocale

Form = QLocale.FormatType


def day_and_time(when: datetime) -> str:
    """Such as “22 Nov 2026 08:14”, in the zone of this machine."""
    local = when.astimezone()
    there = QDateTime(local.year, local.month, local.day, local.hour, local.minute, local.second)
    locale = QLocale()
    return f"{locale.toString(there.date(), Form.ShortFormat)}, {locale.toString(there.time(), Form.ShortFormat)}"


def long_day(day: date) -> str:
    """Such as “22 November 2026”."""
    locale = QLocale()
    without_weekday = re.sub(r"dddd,?\s*", "", locale.dateFormat(Form.LongFormat))
    return locale.toString(QDate(day.year, day.month, day.day), without_weekday)


def clock_time(seconds: float) -> str:
    """Minutes and seconds: 1:05."""
    return f"{int(seconds) // 60}:{int(seconds) % 60:02d}"


def number(value: float, decimals: int = 2) -> str:
    """With as many decimals as are needed, `decimals` at most."""
    short = f"{value:.{decimals}f}".rstrip("0").rstrip(".") if decimals else f"{value:.0f}"
    needed = len(short.partition(".")[2])
    return QLocale().toString(float(value), "f", needed)


def percent(share: float) -> str:
    return f"{number(100 * share, 0)} %"


def size(byte_count: int) -> str:
    """In megabytes (of a million bytes), as downloads are counted."""
    return f"{number(byte_count / 1e6, 0)} MB"
