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

from rehearsal_voice.config.settings import Settings
from rehearsal_voice.core.errors import RehearsalError
from rehearsal_voice.ui.services import Start
from rehearsal_voice.ui.services.profiles import Door
from rehearsal_voice.ui.tokens import Palette

Result = TypeVar("Result")


class Ask(Protocol):
    """Do `work` on another thread, then `done(result)` on the window's; a fault is said where the person looks.

    failed: takes the fault instead, for a page that has its own place for it.
    """

    def __call__(
        self,
        work: Callable[[], Result],
        done: Callable[[Result], None] | None = None,
        failed: Callable[[RehearsalError], None] | None = None,
    ) -> None: ...


@dataclass(frozen=True, slots=True)
class Desk:
    """Handed to every page. Everything here returns at once and is called on the window's thread, `post` on any.

    ask, ask_long: for work of a moment, and for work that may take minutes (the two never wait for each other).
    post: do something on the window's thread, for example to show how far a long work is.
    go: show another view by its name. say: a quiet sentence, shown and announced.
    offer: a sentence with one thing that can be done about it, such as “Undo”; it stays until put away.
    fault: say kindly what went wrong and what to do now.
    arrive: the moment before a take, where one chooses how it is to be. begin: start the take. edit: a scene's text.
    open_review: session and take number, 0 for its last. compare: the takes of that session's talk, side by side.
    entered: how it stands with the profile now; nothing of what was shown before stays on the window.
    settings, save: what the person has set, and a change of it, kept and worn at once.
    """

    ask: Ask
    ask_long: Ask
    post: Callable[[Callable[[], None]], None]
    go: Callable[[str], None]
    say: Callable[[str], None]
    offer: Callable[[str, str, Callable[[], None]], None]
    fault: Callable[[RehearsalError], None]
    arrive: Callable[[Start], None]
    begin: Callable[[Start], None]
    edit: Callable[[str], None]
    open_review: Callable[[str, int], None]
    compare: Callable[[str], None]
    settings: Callable[[], Settings]
    save: Callable[[Settings], None]
    entered: Callable[[Door], None]


class Page(QWidget):
    """One view of the window."""

    def opened(self) -> None:
        """It is about to be shown: ask for what it shows."""

    def left(self) -> None:
        """Another view is shown now: let go of what should not stay open."""

    def wear(self, palette: Palette) -> None:
        """The colours have changed; for what is painted by hand. Style sheets change by themselves."""

    def settled(self, settings: Settings) -> None:
        """The settings are these now. Called once before the page is first shown, and after each change."""

    def closing(self) -> None:
        """The window is going: let go of every device and thread, and keep what is to be kept."""
