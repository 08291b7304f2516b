"""Privacy in five lines, the same wherever they stand."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def privacy_lines() -> tuple[str, ...]:
    """In the language of the window."""
    translate = QCoreApplication.translate
    return (
        translate("Privacy", "Everything you say is heard, answered and kept on this computer only."),
        translate("Privacy", "The sound of a take is deleted when you close its review, after a day at most."),
        translate("Privacy", "Words and numbers stay until you delete them; deleted means gone from the file."),
        translate("Privacy", "Nothing is downloaded unless you start it, and no account is needed."),
        translate("Privacy", "This is a rehearsal with a program. It is no therapy, and it has no feelings about you."),
    )
