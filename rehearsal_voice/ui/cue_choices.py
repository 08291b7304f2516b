"""For what the one quiet word may come, and whether it may come in talks that matter."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from rehearsal_voice.config.settings import CueKind, Settings
from rehearsal_voice.ui.marking import marked
from rehearsal_voice.ui.parts import column
from rehearsal_voice.ui.tick import Tick
from rehearsal_voice.ui.tokens import SPACE

KINDS: dict[CueKind, str] = {
    "rush": marked("CueChoices", "When I rush"),
    "filled_pause": marked("CueChoices", "When I say “um” much"),
}
INDENT = 4 * SPACE


class CueChoices(QWidget):
    """Shown while cues are wanted at all. take: keeps a setting of that name."""

    def __init__(self, take: Callable[[str, object], None]) -> None:
        super().__init__()
        self.setProperty("role", "bare")
        self._take = take
        self._kinds = {kind: Tick(self.tr(words)) for kind, words in KINDS.items()}
        for tick in self._kinds.values():
            tick.toggled.connect(lambda _on: self._chosen())
        self._hard_talks = Tick(self.tr("Also in talks that matter"))
        self._hard_talks.toggled.connect(lambda on: take("cues_in_hard_talks", on))
        lines = column(*self._kinds.values(), self._hard_talks, space=SPACE)
        lines.setContentsMargins(INDENT, 0, 0, 0)
        self.setLayout(lines)

    def show_choice(self, settings: Settings) -> None:
        for kind, tick in self._kinds.items():
            tick.setChecked(kind in settings.cue_kinds)
        self._hard_talks.setChecked(settings.cues_in_hard_talks)
        self.setVisible(settings.cues)

    def _chosen(self) -> None:
        self._take("cue_kinds", tuple(kind for kind, tick in self._kinds.items() if tick.isChecked()))
