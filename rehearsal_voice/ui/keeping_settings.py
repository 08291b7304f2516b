"""What is set now, as the window wears it; kept with whoever's window it is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from rehearsal_voice.config.settings import Settings
from rehearsal_voice.ui.page import Ask
from rehearsal_voice.ui.services import Equipment
from rehearsal_voice.ui.tokens import DARK, LIGHT, Palette

LOOKS = frozenset(
    ("appearance", "text_scale", "captions", "caption_scale", "reduced_motion", "first_start_done", "arrival")
)
"""Settings that change nothing of what has to be loaded."""


class KeptSettings:
    """Until a profile is open it is not known whose they are: what is changed meanwhile waits, and is kept with theirs.

    Written at once, it would be lost to the person's own settings, or take the place of them.
    """

    def __init__(self, services: Equipment, ask: Ask, prepare: Callable[[], None]) -> None:
        """prepare: called once something was saved that changes what has to be loaded."""
        self._services = services
        self._ask = ask
        self._prepare = prepare
        self._now = services.settings()
        self._waiting: dict[str, object] | None = {}

    @property
    def now(self) -> Settings:
        return self._now

    @property
    def palette(self) -> Palette:
        """What the person chose, or what the system shows."""
        if self._now.appearance == "system":
            dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
            return DARK if dark else LIGHT
        return DARK if self._now.appearance == "dark" else LIGHT

    def save(self, settings: Settings) -> None:
        changes = changed(self._now, settings)
        self._now = settings
        if self._waiting is not None:
            self._waiting |= changes
            return
        loads = bool(changes.keys() - LOOKS)
        self._ask(lambda: self._services.save_settings(settings), lambda _none: self._prepare() if loads else None)

    def entered(self) -> frozenset[str]:
        """A profile is open, and its settings hold from now on. Returns the names of those that are others now."""
        before, waiting = self._now, self._waiting
        self._now, self._waiting = self._services.settings(), None
        if waiting:
            self.save(self._now.model_copy(update=waiting))
        return frozenset(changed(before, self._now))


def changed(before: Settings, now: Settings) -> dict[str, object]:
    """What differs, by its name."""
    return {name: value for name, value in now if value != getattr(before, name)}
