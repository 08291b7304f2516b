"""The fields that forms are made of, each with its name for screen readers."""

from __future__ import annotations

from datetime import date
from typing import TypeVar

from PySide6.QtCore import QDate, QTime
from PySide6.QtWidgets import QDateEdit, QDateTimeEdit, QLayout, QLineEdit, QTimeEdit, QWidget

from rehearsal_voice.ui.flow import FlowLayout
from rehearsal_voice.ui.tokens import SPACE

Field = TypeVar("Field", bound=QDateTimeEdit)


def text_field(hint: str) -> QLineEdit:
    """One line of text; the hint in the empty field is its name, too."""
    made = QLineEdit()
    made.setPlaceholderText(hint)
    made.setAccessibleName(hint)
    return made


def secret_field(name: str) -> QLineEdit:
    """For a passphrase: unseen."""
    made = text_field(name)
    made.setEchoMode(QLineEdit.EchoMode.Password)
    return made


def day_field(name: str, day: QDate) -> QDateEdit:
    """A day, typed or chosen from a calendar."""
    made = QDateEdit(day)
    made.setCalendarPopup(True)
    return _named(made, name)


def time_field(name: str, at: str) -> QTimeEdit:
    """A time of day, typed or changed by the arrow keys. at: HH:MM."""
    made = QTimeEdit(QTime.fromString(at, "HH:mm"))
    made.setDisplayFormat("HH:mm")
    made.lineEdit().setTextMargins(SPACE, 0, SPACE, 0)  # with no buttons in sight, the style sheet leaves none
    return _named(made, name)


def _named(field: Field, name: str) -> Field:
    """The line inside is what a screen reader finds."""
    field.setAccessibleName(name)
    field.lineEdit().setAccessibleName(name)
    return field


def day_of(field: QDateEdit) -> date:
    chosen = field.date()
    return date(chosen.year(), chosen.month(), chosen.day())


def wrapped(*widgets: QWidget) -> QWidget:
    """Side by side, going on in the next line where there is no room."""
    return plain(FlowLayout(*widgets, space=SPACE))


def plain(layout: QLayout) -> QWidget:
    """The layout as a widget with no ground of its own."""
    made = QWidget()
    made.setProperty("role", "plain")
    made.setLayout(layout)
    return made
