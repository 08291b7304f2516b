"""What one may ask of a running take, as small buttons; and how large the captions are."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton

from rehearsal_voice.core.commands import Command
from rehearsal_voice.ui.marking import marked
from rehearsal_voice.ui.parts import Button, button, menu_button

COMMANDS: tuple[tuple[str, str, Command], ...] = (
    (
        marked("Commands", "Say again"),
        marked("Commands", "The partner says its last line again"),
        Command.SAY_AGAIN,
    ),
    (
        marked("Commands", "Slower"),
        marked("Commands", "The partner says its last line again, slower"),
        Command.SAY_AGAIN_SLOWER,
    ),
    (
        marked("Commands", "My line again"),
        marked("Commands", "Take your last line again"),
        Command.RETAKE_LINE,
    ),
    (
        marked("Commands", "Easier"),
        marked("Commands", "The partner goes easier on you"),
        Command.EASIER,
    ),
    (
        marked("Commands", "Harder"),
        marked("Commands", "The partner pushes back harder"),
        Command.HARDER,
    ),
    (
        marked("Commands", "Scene change"),
        marked("Commands", "The same talk in another place"),
        Command.SCENE_CHANGE,
    ),
    (
        marked("Commands", "Help me slow down"),
        marked("Commands", "The partner gives you more room"),
        Command.SLOW_DOWN,
    ),
)
WHOSE: tuple[tuple[str, str], ...] = (
    ("both", marked("Captions", "Both sides")),
    ("partner", marked("Captions", "The partner's only")),
    ("off", marked("Captions", "None")),
)
SIZES: tuple[tuple[float, str], ...] = (
    (1.0, marked("Captions", "Ordinary size")),
    (1.3, marked("Captions", "Large")),
    (1.7, marked("Captions", "Very large")),
)


def command_chips(asked: Callable[[Command], None]) -> list[QPushButton]:
    """One small button for each command."""
    translate = QCoreApplication.translate
    return [
        button(
            translate("Commands", text),
            lambda c=command: asked(c),  # type: ignore[misc]
            "chip",
            tip=translate("Commands", tip),
        )
        for text, tip, command in COMMANDS
    ]


class CaptionsButton(Button):
    """A menu: whose captions are shown, and how large. wanted(whose, scale) after each choice."""

    def __init__(self, wanted: Callable[[str, float], None]) -> None:
        super().__init__()
        self._wanted = wanted
        self._whose, self._scale = "both", 1.0
        menu = QMenu(self)
        translate = QCoreApplication.translate
        self._whose_actions = self._group(menu, [(v, translate("Captions", t)) for v, t in WHOSE], self._choose_whose)
        menu.addSeparator()
        self._size_actions = self._group(menu, [(v, translate("Captions", t)) for v, t in SIZES], self._choose_size)
        menu_button(self, translate("Captions", "Captions"), menu)

    def show_choice(self, whose: str, scale: float) -> None:
        """What the settings say."""
        self._whose, self._scale = whose, scale
        for value, action in (*self._whose_actions, *self._size_actions):
            action.setChecked(value in (whose, scale))

    def _group(
        self, menu: QMenu, choices: list[tuple[str, str]] | list[tuple[float, str]], chosen: Callable[[object], None]
    ) -> list[tuple[object, QAction]]:
        group = QActionGroup(menu)
        made: list[tuple[object, QAction]] = []
        for value, text in choices:
            action = menu.addAction(text)
            action.setCheckable(True)
            action.triggered.connect(lambda _on=False, v=value: chosen(v))
            group.addAction(action)
            made.append((value, action))
        return made

    def _choose_whose(self, value: object) -> None:
        self._wanted(str(value), self._scale)

    def _choose_size(self, value: object) -> None:
        self._wanted(self._whose, float(str(value)))
