"""A scene's text with what is wrong in it, said while one writes: line and reason."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QColor, QFontDatabase, QTextCursor, QTextFormat
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from rehearsal_voice.ui.page import Desk, Page
from rehearsal_voice.ui.parts import button, column, label, row
from rehearsal_voice.ui.services import Authoring, SceneCard, SceneFault
from rehearsal_voice.ui.tokens import LIGHT, SPACE, Palette

LOOK_AFTER_MS = 500


class SceneEditor(Page):
    """Shipped scenes open as a copy; only own ones can be deleted, and that can be undone."""

    def __init__(self, desk: Desk, services: Authoring) -> None:
        super().__init__()
        self._desk = desk
        self._services = services
        self._scene = ""
        self._palette = LIGHT
        self._fault: SceneFault | None = None
        self._text = QPlainTextEdit()
        self._text.setAccessibleName(self.tr("The scene's text"))
        self._text.setTabChangesFocus(True)
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._verdict = label("")
        self._look = QTimer(self)
        self._look.setSingleShot(True)
        self._look.setInterval(LOOK_AFTER_MS)
        self._look.timeout.connect(self._check)
        self._text.textChanged.connect(self._look.start)
        self._save = button(self.tr("Keep it"), self._keep, "primary", tip=self.tr("Keep this scene as one of mine"))
        self._delete = button(self.tr("Delete"), self._remove, "link", tip=self.tr("Delete this scene of mine"))
        self._goto = button(self.tr("Go there"), self._go_to_fault, "link", tip=self.tr("Put the cursor on that line"))
        verdict = row(self._verdict, self._goto)
        verdict.setStretch(0, 1)
        back = button(self.tr("Back"), lambda: self._desk.go("home"))
        whole = column(
            label(self.tr("A scene of your own"), "title"),
            label(self.tr("Change the words as you like; what is shipped stays as it is."), "quiet"),
            self._text,
            verdict,
            row(back, self._delete, None, self._save, space=2 * SPACE),
            space=2 * SPACE,
            margin=4 * SPACE,
        )
        whole.setStretch(2, 1)
        self.setLayout(whole)

    def open(self, scene: str) -> None:
        self._scene = scene
        self._desk.ask(lambda: self._services.scene_text(scene), self._show)
        self._desk.ask(lambda: self._services.owns_scene(scene), self._delete.setVisible)

    def wear(self, palette: Palette) -> None:
        self._palette = palette
        self._mark()

    def _show(self, text: str) -> None:
        self._text.setPlainText(text)
        self._text.setFocus()

    def _check(self) -> None:
        text = self._text.toPlainText()
        self._desk.ask(lambda: self._services.check_scene(text), self._checked)

    def _checked(self, fault: SceneFault | None) -> None:
        self._fault = fault
        if fault is None:
            self._verdict.setText("✓ " + self.tr("This can be played."))
        else:
            self._verdict.setText(self.tr("Line {line}: {reason}").format(line=fault.line, reason=fault.reason))
        self._verdict.setProperty("role", "" if fault is None else "warning")
        self._verdict.style().polish(self._verdict)
        self._save.setEnabled(fault is None)
        self._goto.setVisible(fault is not None)
        self._mark()

    def _mark(self) -> None:
        """The line with the fault stands on another ground."""
        marks = []
        if self._fault is not None:
            mark = QTextEdit.ExtraSelection()
            mark.cursor = self._cursor_at(self._fault.line)
            mark.format.setBackground(QColor(self._palette.raised))
            mark.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
            marks.append(mark)
        self._text.setExtraSelections(marks)

    def _cursor_at(self, line: int) -> QTextCursor:
        return QTextCursor(self._text.document().findBlockByNumber(max(0, line - 1)))

    def _go_to_fault(self) -> None:
        if self._fault is not None:
            self._text.setTextCursor(self._cursor_at(self._fault.line))
            self._text.setFocus()

    def _keep(self) -> None:
        text = self._text.toPlainText()

        def kept(scene: SceneCard) -> None:
            self._desk.say(self.tr("“{title}” is among your own scenes.").format(title=scene.title))
            self._desk.go("home")

        self._desk.ask(lambda: self._services.save_scene(text), kept)

    def _remove(self) -> None:
        text, scene = self._text.toPlainText(), self._scene

        def bring_back() -> None:
            self._desk.ask(lambda: self._services.save_scene(text), lambda _scene: self._desk.go("home"))

        def gone(_none: None) -> None:
            self._desk.go("home")
            self._desk.offer(self.tr("The scene was deleted."), self.tr("Undo"), bring_back)

        self._desk.ask(lambda: self._services.delete_scene(scene), gone)
