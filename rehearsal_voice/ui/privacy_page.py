"""Memory and privacy: what is remembered, what is kept, where, until when; and taking it away."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from rehearsal_voice.ui.dates import day_and_time, number
from rehearsal_voice.ui.fields import day_field, day_of, plain, secret_field, text_field, wrapped
from rehearsal_voice.ui.memory_list import MemoryList
from rehearsal_voice.ui.page import Desk, Page
from rehearsal_voice.ui.parts import button, card, clear, column, label, paged, row
from rehearsal_voice.ui.services import Services
from rehearsal_voice.ui.services.keeping import DeletionCard, PrivacyCard, SoundCard
from rehearsal_voice.ui.services.profiles import BackupCard
from rehearsal_voice.ui.text_table import TextTable
from rehearsal_voice.ui.tokens import SPACE
from rehearsal_voice.ui.translation import told

MOST_CONNECTIONS = 50
MOST_ROWS = 12


class PrivacyPage(Page):
    """Every number here is counted when the page is opened."""

    def __init__(self, desk: Desk, services: Services) -> None:
        super().__init__()
        self._desk = desk
        self._keeping = services.keeping
        self._profiles = services.profiles
        self._memories = MemoryList(desk, services.keeping)
        self._kept = column(space=SPACE)
        self._connections = column(space=SPACE)
        self._deleted = column(space=SPACE)
        self._backups = column(space=SPACE)
        inner = QWidget()
        inner.setLayout(
            column(
                label(self.tr("Memory and privacy"), "title"),
                self._memories,
                card(label(self.tr("What is kept"), "heading"), self._kept),
                card(label(self.tr("Which connections were made"), "heading"), self._connections),
                card(label(self.tr("Take it away"), "heading"), self._delete_form(), self._deleted),
                card(label(self.tr("Copies"), "heading"), self._copies_form(), self._backups),
                None,
                space=2 * SPACE,
                margin=4 * SPACE,
            )
        )
        self.setLayout(column(paged(inner)))

    def opened(self) -> None:
        self._memories.read()
        self._desk.ask(self._keeping.privacy, self.show_privacy)
        self._desk.ask(self._profiles.backups, self._show_backups)

    # --- what is kept ---

    def show_privacy(self, report: PrivacyCard) -> None:
        for layout in (self._kept, self._connections, self._deleted):
            clear(layout)
        lock = (
            self.tr("encrypted with your passphrase")
            if report.encrypted
            else self.tr("readable by anyone at this computer")
        )
        where = self.tr("All of it lies in {folder}: {size}, {lock}.")
        self._kept.addWidget(label(where.format(folder=report.folder, size=_size(report.bytes), lock=lock)))
        headings = (self.tr("What"), self.tr("How many"), self.tr("Until"))
        rows = [(told(item.what), str(item.count), told(item.until)) for item in report.items]
        self._kept.addWidget(TextTable(self.tr("What is kept"), headings, rows, wide=0, most=MOST_ROWS))
        files = [(told(file.name), told(file.purpose), _size(file.bytes)) for file in report.files]
        headings = (self.tr("File"), self.tr("What it is for"), self.tr("Size"))
        self._kept.addWidget(TextTable(self.tr("Files"), headings, files, wide=1, most=MOST_ROWS))
        for sound in report.sounds:
            self._kept.addWidget(self._sound(sound))
        if not report.sounds:
            self._kept.addWidget(label(self.tr("There is no sound of yours."), "quiet"))
        self._show_connections(report)
        for deletion in report.deletions:
            self._deleted.addWidget(self._deletion(deletion))
        if report.deletions:
            now = button(self.tr("Really gone, now"), self._empty, tip=self.tr("Delete all of it for good, now"))
            self._deleted.addLayout(row(now, None))

    def _sound(self, sound: SoundCard) -> QWidget:
        words = self.tr("Sound of {title}, until {when}").format(title=sound.title, when=day_and_time(sound.until))
        why = self.tr("kept because you said so") if sound.by_choice else self.tr("until its review is closed")
        gone = button(
            self.tr("Let it go"),
            lambda: self._then_again(lambda: self._keeping.stop_keeping_sound(sound.take)),
            "link",
            tip=self.tr("Delete the sound of {title}").format(title=sound.title),
        )
        gone.setVisible(sound.by_choice)
        return _line(f"{words} ({why})", gone)

    def _show_connections(self, report: PrivacyCard) -> None:
        if not report.connections:
            words = self.tr("None. Nothing of this profile has ever left this computer, and nothing was fetched.")
            self._connections.addWidget(label(words, "quiet"))
            return
        rows = [(day_and_time(one.made), one.host, told(one.purpose)) for one in report.connections[:MOST_CONNECTIONS]]
        headings = (self.tr("When"), self.tr("Where to"), self.tr("What for"))
        self._connections.addWidget(TextTable(self.tr("Connections"), headings, rows))

    # --- taking it away ---

    def _delete_form(self) -> QWidget:
        today = QDate.currentDate()
        first, last = day_field(self.tr("From"), today.addDays(-7)), day_field(self.tr("To"), today)

        def delete() -> None:
            days = day_of(first), day_of(last)
            self._desk.ask(
                lambda: (self._keeping.sessions_between(*days), self._keeping.delete_between(*days)),
                lambda told: self._undoable(self.tr("{n} sessions were deleted.").format(n=told[0]), told[1]),
            )

        between = wrapped(
            label(self.tr("Everything from"), wraps=False),
            first,
            label(self.tr("to"), wraps=False),
            last,
            button(self.tr("Delete these days"), delete),
        )
        asked = self.tr("delete")
        hint = self.tr("Type “{word}” to delete everything").format(word=asked)
        word = text_field(hint)
        everything = button(self.tr("Delete everything"), lambda: self._delete_everything(word), "link")
        everything.setEnabled(False)
        word.textChanged.connect(lambda typed: everything.setEnabled(typed.strip().casefold() == asked.casefold()))
        words = self.tr(
            "For an hour a deletion can be undone. Then it is gone from the file, its index and its backups."
        )
        typed = row(word, everything)
        typed.setStretch(0, 1)
        return plain(column(label(words, "quiet"), between, typed))

    def _delete_everything(self, word: QLineEdit) -> None:
        word.clear()
        self._desk.ask(
            self._keeping.delete_everything,
            lambda deletion: self._undoable(self.tr("Everything was deleted."), deletion),
        )

    def _undoable(self, words: str, deletion: int) -> None:
        self.opened()
        self._desk.offer(words, self.tr("Undo"), lambda: self._then_again(lambda: self._keeping.undo(deletion)))

    def _deletion(self, deletion: DeletionCard) -> QWidget:
        words = self.tr("{what}: can be had back until {when}")
        undo = button(
            self.tr("Have it back"),
            lambda: self._then_again(lambda: self._keeping.undo(deletion.id)),
            "link",
            tip=self.tr("Have {what} back").format(what=told(deletion.what)),
        )
        return _line(words.format(what=told(deletion.what), when=day_and_time(deletion.until)), undo)

    def _empty(self) -> None:
        self._desk.ask_long(self._keeping.empty_trash, lambda _none: self._said(self.tr("It is gone.")))

    # --- copies ---

    def _copies_form(self) -> QWidget:
        words = self.tr(
            "A backup is made on each day the app is used, and older ones are thinned. "
            "Anyone who has an export can read it."
        )
        buttons = wrapped(
            button(self.tr("Export everything …"), self._choose_export),
            button(self.tr("Back up now"), lambda: self._desk.ask_long(self._keeping.make_backup, self._backed_up)),
        )
        return plain(column(label(words, "quiet"), buttons))

    def _backed_up(self, _none: None) -> None:
        self._said(self.tr("A backup was made and opened: it is good."))

    def _show_backups(self, backups: tuple[BackupCard, ...]) -> None:
        clear(self._backups)
        if not backups:
            self._backups.addWidget(label(self.tr("There is no backup yet."), "quiet"))
        for backup in backups:
            when = day_and_time(backup.made)
            check = button(
                self.tr("Check"),
                lambda b=backup.id: self._desk.ask_long(  # type: ignore[misc]
                    lambda: self._keeping.verify_backup(b),
                    lambda _none: self._desk.say(self.tr("This backup is good.")),
                ),
                "link",
                tip=self.tr("Check the backup of {when}").format(when=when),
            )
            back = button(
                self.tr("Go back to it"),
                lambda b=backup: self._go_back(b),  # type: ignore[misc]
                "link",
                tip=self.tr("Go back to the backup of {when}").format(when=when),
            )
            facts = " · ".join(part for part in (when, _size(backup.bytes), backup.note) if part)
            self._backups.addWidget(_line(facts, check, back))

    def _go_back(self, backup: BackupCard) -> None:
        """Asked once more, in place: what was written since then would be put aside."""
        clear(self._backups)
        words = self.tr(
            "Go back to {when}? What was kept since then is put aside in a file of its own, and shown no more."
        )
        self._backups.addWidget(label(words.format(when=day_and_time(backup.made)), "warning"))
        passphrase = secret_field(self.tr("Passphrase, if it has one"))

        def restore() -> None:
            typed = passphrase.text()
            self._desk.ask_long(
                lambda: self._profiles.restore(backup.id, typed),
                lambda _aside: self._desk.ask(self._profiles.enter, self._desk.entered),
            )

        self._backups.addWidget(
            wrapped(
                passphrase,
                button(self.tr("Yes, go back"), restore, "primary"),
                button(self.tr("No"), self.opened, "link", tip=self.tr("Leave everything as it is")),
            )
        )

    def _choose_export(self) -> None:
        chosen, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Export everything"), str(Path.home() / "rehearsal-voice.zip"), "Zip (*.zip)"
        )
        if chosen:
            self.export(Path(chosen))

    def export(self, target: Path) -> None:
        def far(name: str) -> None:
            self._desk.post(lambda: self._desk.say(self.tr("Writing {name} …").format(name=name)))

        self._desk.ask_long(
            lambda: self._keeping.export(target, far),
            lambda file: self._said(self.tr("Exported to {file}.").format(file=file)),
        )

    def _then_again(self, work: Callable[[], None]) -> None:
        self._desk.ask(work, lambda _none: self.opened())

    def _said(self, words: str) -> None:
        self._desk.say(words)
        self.opened()


def _size(byte_count: int) -> str:
    return f"{number(byte_count / 1e6, 1)} MB"


def _line(words: str, *buttons: QWidget) -> QWidget:
    line = row(label(words), *buttons)
    line.setStretch(0, 1)
    return plain(line)
