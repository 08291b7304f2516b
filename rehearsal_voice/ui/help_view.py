"""Help: privacy in five lines, what works on this machine, and where things are."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from rehearsal_voice.ui.page import Desk, Page
from rehearsal_voice.ui.parts import button, card, clear, column, label, paged, row
from rehearsal_voice.ui.privacy_lines import privacy_lines
from rehearsal_voice.ui.services import Equipment, Finding
from rehearsal_voice.ui.tokens import SPACE
from rehearsal_voice.ui.translation import told

SIGNS = {"good": "✓", "note": "•", "bad": "!"}


class HelpView(Page):
    """Filled once the doctor has looked."""

    def __init__(self, desk: Desk, services: Equipment) -> None:
        super().__init__()
        self._desk = desk
        self._services = services
        self._findings = column(space=SPACE)
        self._folder = label("", "quiet")
        tip = self.tr("Go through the first start again, step by step")
        again = button(self.tr("Set up step by step"), lambda: self._desk.go("first_start"), "link", tip=tip)
        inner = QWidget()
        inner.setLayout(
            column(
                row(label(self.tr("Help"), "title"), None, again),
                card(
                    label(self.tr("While you rehearse"), "heading"),
                    label(self.tr("Hold Space: no silence ends your turn. P: pause. M: microphone off. R: say again.")),
                    label(self.tr("Escape, or the word “stop”, ends the take at any time.")),
                ),
                card(
                    label(self.tr("Your privacy in five lines"), "heading"),
                    *(label(line) for line in privacy_lines()),
                    self._folder,
                ),
                card(label(self.tr("What works here"), "heading"), self._findings),
                None,
                space=2 * SPACE,
                margin=4 * SPACE,
            )
        )
        self.setLayout(column(paged(inner)))

    def opened(self) -> None:
        self.show_folder(self._services.data_folder())
        self._desk.ask_long(self._services.doctor, self.show_findings)

    def show_folder(self, folder: Path) -> None:
        self._folder.setText(self.tr("Your data lives in {folder}").format(folder=folder))

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        clear(self._findings)
        for finding in findings:
            role = "warning" if finding.state == "bad" else ""
            text = f"{told(finding.what)}: {told(finding.message)} {told(finding.next_step)}".strip()
            self._findings.addWidget(label(f"{SIGNS[finding.state]} {text}", role))
