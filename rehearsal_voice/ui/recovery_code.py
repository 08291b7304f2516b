"""The recovery code, shown once: to copy, to print, and to confirm that it is on paper."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtWidgets import QDialog, QWidget

from rehearsal_voice.ui.parts import button, column, label, row
from rehearsal_voice.ui.tick import Tick


class CodePaper(QWidget):
    """done: called once the person says that they have it."""

    def __init__(self, code: str, say: Callable[[str], None], done: Callable[[], None]) -> None:
        super().__init__()
        self._code = code
        self._say = say
        shown = label(code, "heading")
        shown.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        shown.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        shown.setAccessibleName(f"{self.tr('Recovery code')}: {code}")
        self.setFocusProxy(shown)
        words = label(
            self.tr(
                "If the passphrase is ever lost, this code opens the profile. It is shown only now and kept nowhere. "
                "Without both, nobody can open it, and neither can we."
            )
        )
        finish = button(self.tr("Go on"), done, "primary")
        finish.setEnabled(False)
        on_paper = Tick(self.tr("I have it on paper, or in another safe place"))
        on_paper.toggled.connect(finish.setEnabled)
        copy = button(self.tr("Copy"), self._copy, tip=self.tr("Copy the recovery code"))
        print_ = button(self.tr("Print …"), self._print, tip=self.tr("Print the recovery code"))
        title = label(self.tr("Your recovery code"), "heading")
        self.setProperty("role", "plain")
        self.setLayout(column(title, shown, words, row(copy, print_, None), on_paper, row(finish, None)))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._code)
        self._say(self.tr("Copied. Other programs can read it until you copy something else."))

    def _print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # hardly ever needed, so not loaded at every start

        printer = QPrinter()
        dialog = QPrintDialog(printer, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            document = QTextDocument()
            document.setPlainText(self.tr("Rehearsal Voice, recovery code:\n\n{code}").format(code=self._code))
            document.print_(printer)
