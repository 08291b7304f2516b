"""The beginning, with privacy in five lines, and the end."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from rehearsal_voice.config.paths import assets_folder
from rehearsal_voice.ui.fields import wrapped
from rehearsal_voice.ui.first_start.step import Step
from rehearsal_voice.ui.page import Desk
from rehearsal_voice.ui.parts import button, card, label, row
from rehearsal_voice.ui.privacy_lines import privacy_lines
from rehearsal_voice.ui.translation import window_language

MARK = 72
LANGUAGES = (("en", "English"), ("es", "Español"), ("fr", "Français"))


class Welcome(Step):
    """What this is, and what becomes of what one says."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.lay_out(
            self.tr(
                "Here you rehearse, out loud, a talk that matters to you, or an order in another language. "
                "A few steps first; skip any of them."
            ),
            card(
                label(self.tr("Your privacy in five lines"), "heading"),
                *(label(line) for line in privacy_lines()),
            ),
            wrapped(*(self._language(code, name) for code, name in LANGUAGES)),
        )
        self._show_mark()

    def opened(self) -> None:
        """Whose system speaks another language is spoken to in it, by the mentor too, before they have said so."""
        settings = self._desk.settings()
        spoken = window_language(settings.window_language)
        if not settings.first_start_done and settings.native_language != spoken:
            self._desk.save(settings.model_copy(update={"native_language": spoken}))

    def _language(self, code: str, name: str) -> QWidget:
        """Each by its own name, whatever language the window has now."""
        chip = button(name, lambda: self._speak(code), "chip")
        chip.setCheckable(True)
        chip.setChecked(window_language(self._desk.settings().window_language) == code)
        chip.clicked.connect(lambda: chip.setChecked(True))
        return chip

    def _speak(self, code: str) -> None:
        settings = self._desk.settings()
        if window_language(settings.window_language) != code:
            self._desk.save(settings.model_copy(update={"window_language": code, "native_language": code}))

    def _show_mark(self) -> None:
        """The app's own drawing above the first words."""
        mark = QLabel()
        picture = QIcon(str(assets_folder() / "icons" / "rehearsal-voice.svg"))
        mark.setPixmap(picture.pixmap(QSize(MARK, MARK), self.devicePixelRatioF()))
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(0, mark)

    def title(self) -> str:
        return self.tr("Welcome")


class AllSet(Step):
    """home: where to go. try_one: begin the shortest scene at once."""

    def __init__(self, try_one: Callable[[], None]) -> None:
        super().__init__()
        tip = self.tr("Rehearse “Order a coffee”")
        self._first = button(self.tr("Order a coffee, three minutes"), try_one, "primary", tip=tip)
        self.lay_out(
            self.tr(
                "Everything here can be done again from the settings. "
                "A first rehearsal is the best way to see what this is."
            ),
            row(self._first, None),
        )

    @property
    def way_on(self) -> QWidget:
        return self._first

    def title(self) -> str:
        return self.tr("Ready when you are")
