"""What moments are called in a review."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from rehearsal_voice.ui.marking import marked

MOMENTS: dict[str, str] = {
    "filled_pause": marked("Moments", "filler"),
    "silent_pause": marked("Moments", "pause"),
    "filled_silence": marked("Moments", "filled silence"),
    "rush": marked("Moments", "rush"),
    "apology": marked("Moments", "apology"),
    "hedge": marked("Moments", "hedge"),
    "repetition": marked("Moments", "repetition"),
    "over_explaining": marked("Moments", "over-explaining"),
    "interruption": marked("Moments", "interruption"),
    "monotone": marked("Moments", "one tone"),
    "trailing_off": marked("Moments", "trailing off"),
    "monologue": marked("Moments", "long turn"),
    "hard_line": marked("Moments", "hard line"),
    "good_line": marked("Moments", "good line"),
}


def moment_word(kind: str) -> str:
    return QCoreApplication.translate("Moments", MOMENTS.get(kind, kind.replace("_", " ")))


APOLOGIES: dict[str, str] = {
    "warranted": marked("Moments", "called for"),
    "unwarranted": marked("Moments", "without need"),
    "unclear": marked("Moments", "hard to tell"),
}


def apology_word(label: str) -> str:
    """Whether an apology was called for; the label itself for the kinds that no review shows."""
    return QCoreApplication.translate("Moments", APOLOGIES.get(label, label))
