"""The pointer and the keyboard of the screen itself (xdotool): events come to the window as they do from a hand."""

from __future__ import annotations

import subprocess

from PySide6.QtWidgets import QLineEdit, QMainWindow, QWidget
from window_hands import reachable


def point_at(window: QMainWindow, name: str) -> bool:
    """Move the pointer to a button, or a line to type in, and press; False while it cannot be pressed (yet)."""
    wanted: QWidget | None = reachable(window, name) or _line(window, name)
    if wanted is None:
        return False
    window.raise_()
    at = wanted.mapToGlobal(wanted.rect().center())
    _do("mousemove", str(at.x()), str(at.y()), "click", "1")
    return True


def type_by_hand(window: QMainWindow, text: str) -> None:
    """Letter by letter, to whatever has the focus; `text` that is one of X's names of keys, such as Return, is it."""
    focus = ("windowfocus", str(int(window.winId())))  # a screen without a window manager focuses nothing by itself
    _do(*focus, *(("key", text) if text in ("Return", "Escape", "Tab", "space") else ("type", text)))


def _line(window: QMainWindow, name: str) -> QLineEdit | None:
    for line in window.findChildren(QLineEdit):
        if line.accessibleName() == name and line.isVisible():
            within = line.mapTo(window, line.rect().center())
            return line if window.childAt(within) is line else None
    return None


def _do(*words: str) -> None:
    subprocess.run(["xdotool", *words], check=True)
