"""Help: privacy in five lines, what works on this machine, and where things are."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from rehearsal_voice.ui.page import Desk, Page
from rehearsal_voice.ui.parts import card, clear, column, label, scrolled
from rehearsal_voice.ui.services import Equipment, Finding
from rehearsal_voice.ui.tokens import SPACE

PRIVACY = (
    "Everything you say is heard, answered and kept on this computer only.",
    "The sound of a take is deleted when you close its review, after a day at most.",
    "Words and numbers stay until you delete them; deleted means gone from the file.",
    "Nothing is downloaded unless you start it, and no account is needed.",
    "This is a rehearsal with a program. It is no therapy, and it has no feelings about you.",
)
SIGNS = {"good": "✓", "note": "•", "bad": "!"}


class HelpView(Page):
    """Filled once the doctor has looked."""

    def __init__(self, desk: Desk, services: Equipment) -> None:
        super().__init__()
        self._desk = desk
        self._services = services
        self._findings = column(space=SPACE)
        self._folder = label("", "quiet")
        inner = QWidget()
        inner.setLayout(
            column(
                label(self.tr("Help"), "title"),
                card(
                    label(self.tr("Your privacy in five lines"), "heading"),
                    *(label(self.tr(line)) for line in PRIVACY),
                    self._folder,
                ),
                card(label(self.tr("What works here"), "heading"), self._findings),
                card(
                    label(self.tr("While you rehearse"), "heading"),
                    label(self.tr("Hold Space: no silence ends your turn. P: pause. M: microphone off. R: say again.")),
                    label(self.tr("Escape, or the word “stop”, ends the take at any time.")),
                ),
                None,
                space=2 * SPACE,
                margin=4 * SPACE,
            )
        )
        self.setLayout(column(scrolled(inner)))

    def opened(self) -> None:
        self.show_folder(self._services.data_folder())
        self._desk.ask_long(self._services.doctor, self.show_findings)

    def show_folder(self, folder: Path) -> None:
        self._folder.setText(self.tr("Your data lives in {folder}").format(folder=folder))

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        clear(self._findings)
        for finding in findings:
            role = "warning" if finding.state == "bad" else ""
            text = f"{SIGNS[finding.state]} {finding.what}: {finding.message} {finding.next_step}".strip()
            self._findings.addWidget(label(text, role))
