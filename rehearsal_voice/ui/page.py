"""What a page of the window is, and what lies on its desk: the ways by which it reaches the rest of the app.

A page asks its own services (a small Protocol of its own) through `Desk.ask`, so that nothing it does can block the
window; the window itself only shows and leaves pages. A new page is one file here, one file in `app`, and one line in
`ui/pages.py`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, TypeVar

from PySide6.QtWidgets import QWidget

from rehearsal_voice.ui.services import Start
from rehearsal_voice.ui.tokens import Palette

Result = TypeVar("Result")


class Ask(Protocol):
    """Do `work` on another thread, then `done(result)` on the window's; a fault is said where the person looks."""

    def __call__(self, work: Callable[[], Result], done: Callable[[Result], None] | None = None) -> None: ...


@dataclass(frozen=True, slots=True)
class Desk:
    """Handed to every page. Everything here returns at once and is called on the window's thread, `post` on any.

    ask, ask_long: for work of a moment, and for work that may take minutes (the two never wait for each other).
    post: do something on the window's thread, for example to show how far a long work is.
    go: show another view by its name. say: a quiet sentence, shown and announced.
    begin: start a take. open_review: session and take number, 0 for its last.
    """

    ask: Ask
    ask_long: Ask
    post: Callable[[Callable[[], None]], None]
    go: Callable[[str], None]
    say: Callable[[str], None]
    begin: Callable[[Start], None]
    open_review: Callable[[str, int], None]


class Page(QWidget):
    """One view of the window."""

    def opened(self) -> None:
        """It is about to be shown: ask for what it shows."""

    def left(self) -> None:
        """Another view is shown now: let go of what should not stay open."""

    def wear(self, palette: Palette) -> None:
        """The colours have changed; for what is painted by hand. Style sheets change by themselves."""
