"""The rail on the left: where one can go, whose rehearsals these are, and one quiet sentence."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QWidget

from rehearsal_voice.ui.icons import icon, icon_size
from rehearsal_voice.ui.notice import announce
from rehearsal_voice.ui.pages import rail_words
from rehearsal_voice.ui.parts import button, column, label
from rehearsal_voice.ui.profile_words import profile_word
from rehearsal_voice.ui.rail_menu import RailMenu
from rehearsal_voice.ui.tokens import SPACE, Palette

UNDER = {"arrival": "home", "describe": "home", "editor": "home", "review": "history", "takes": "history"}
"""Views that the rail does not name, and the word that stays lit while they are shown."""


class Rail(QFrame):
    """go: shows a view by its name."""

    def __init__(self, go: Callable[[str], None]) -> None:
        super().__init__()
        self.setProperty("role", "rail")
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)
        self._status = label("", "quiet")
        self._status.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._buttons: dict[str, QPushButton] = {}
        pages: list[QWidget] = []
        for name, text in (*rail_words(), ("profiles", "")):
            made = button(text, lambda n=name: go(n), "rail")  # type: ignore[misc]
            made.setCheckable(True)
            self._buttons[name] = made
            pages.append(made)
        profiles = pages.pop()
        self.name_profile("")
        title = label("Rehearsal Voice", "brand", wraps=False)
        foot = column(self._status)
        foot.setContentsMargins(SPACE, 0, SPACE, 0)
        whole = column(title, RailMenu(*pages), profiles, foot, margin=SPACE)
        whole.setContentsMargins(SPACE, 2 * SPACE, SPACE, 2 * SPACE)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def wear(self, palette: Palette) -> None:
        """The drawings in the colours and at the size of the words."""
        for name, made in self._buttons.items():
            made.ensurePolished()
            side = round(made.fontMetrics().height() * 1.1)
            made.setIconSize(icon_size(side))
            made.setIcon(icon(name, palette.text, palette.accent, side))

    @property
    def status(self) -> str:
        """The quiet sentence at its foot."""
        return self._status.text()

    def say(self, text: str) -> None:
        """Shown at the foot, and announced to screen readers."""
        self._status.setText(text)
        announce(self._status, text)

    def light(self, view: str) -> None:
        """Show where one is. A view that belongs to no word leaves the lit one as it is."""
        lit = UNDER.get(view, view)
        if lit in self._buttons:
            for name, made in self._buttons.items():  # an exclusive group would take the others out of Tab's way
                made.setChecked(name == lit)

    def name_profile(self, name: str) -> None:
        """Whose rehearsals these are; empty while it is not known."""
        whose = profile_word(name) or self.tr("Profiles")
        self._buttons["profiles"].setText(whose.replace("&", "&&"))
        self._buttons["profiles"].setAccessibleName(self.tr("Profile: {name}").format(name=whose))
