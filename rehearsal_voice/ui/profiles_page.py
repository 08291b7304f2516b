"""Profiles: separate people or parts of a life; going from one to another, and their locks."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QLineEdit, QProgressBar, QWidget

from rehearsal_voice.core.errors import RehearsalError
from rehearsal_voice.ui.dates import size
from rehearsal_voice.ui.fields import plain, text_field, wrapped
from rehearsal_voice.ui.page import Desk, Page
from rehearsal_voice.ui.parts import button, card, clear, column, label, paged, row
from rehearsal_voice.ui.profile_lock import ProfileLock
from rehearsal_voice.ui.profile_words import profile_word
from rehearsal_voice.ui.services import Services
from rehearsal_voice.ui.services.profiles import ProfileCard
from rehearsal_voice.ui.tokens import SPACE


class ProfilesPage(Page):
    """The present profile first, then the others, then making one and bringing one in."""

    def __init__(self, desk: Desk, services: Services) -> None:
        super().__init__()
        self._desk = desk
        self._profiles = services.profiles
        self._list = column(space=SPACE)
        self._lock = ProfileLock(desk, services.profiles, self.opened)
        self._name = text_field(self.tr("What is the new profile called?"))
        self._name.returnPressed.connect(self._create)
        self._bar = QProgressBar()
        self._bar.setRange(0, 100)
        self._bar.setAccessibleName(self.tr("How far the import is"))
        self._bar.hide()
        make = card(
            label(self.tr("Another profile"), "heading"),
            label(self.tr("It has a history, a memory and a lock of its own."), "quiet"),
            self._name,
            wrapped(
                button(self.tr("Make it"), self._create),
                button(self.tr("Bring one in from an export …"), self._choose_archive),
            ),
            self._bar,
        )
        inner = QWidget()
        inner.setLayout(
            column(
                label(self.tr("Profiles"), "title"),
                self._list,
                self._lock,
                make,
                None,
                space=2 * SPACE,
                margin=4 * SPACE,
            )
        )
        self.setLayout(column(paged(inner)))

    def opened(self) -> None:
        self._desk.ask(self._profiles.all, self.show_profiles)

    def left(self) -> None:
        self._lock.forget_typed()

    def show_profiles(self, profiles: tuple[ProfileCard, ...]) -> None:
        clear(self._list)
        for profile in profiles:
            self._list.addWidget(self._card(profile))
            if profile.present:
                self._lock.show_lock(profile)

    def _card(self, profile: ProfileCard) -> QWidget:
        lock = self.tr("locked with a passphrase") if profile.locked else self.tr("no passphrase")
        facts = f"{size(profile.bytes)} · {lock}"
        text = column(label(profile_word(profile.name), "heading"), label(facts, "quiet"), space=2)
        line = row(space=2 * SPACE)
        line.addLayout(text, 1)
        if profile.present:
            line.addWidget(label(self.tr("You are here"), "quiet", wraps=False))
            return card(line, self._rename(profile))
        go = button(
            self.tr("Go there"),
            lambda: self._desk.ask(lambda: self._profiles.switch(profile.id), self._desk.entered),
            "primary",
            tip=self.tr("Go to the profile {name}").format(name=profile_word(profile.name)),
        )
        line.addWidget(go)
        return card(line, self._delete(profile))

    def _rename(self, profile: ProfileCard) -> QWidget:
        field = QLineEdit(profile_word(profile.name))
        field.setAccessibleName(self.tr("Another name for this profile"))

        def rename() -> None:
            name = field.text()
            self._desk.ask(
                lambda: self._profiles.rename(profile.id, name),
                lambda _none: self._desk.ask(self._profiles.enter, self._desk.entered),
            )

        line = row(field, button(self.tr("Rename"), rename))
        line.setStretch(0, 1)
        return plain(line)

    def _delete(self, profile: ProfileCard) -> QWidget:
        """A name has to be typed: this cannot be undone."""
        field = QLineEdit()
        field.setPlaceholderText(self.tr("Type its name to delete it"))
        field.setAccessibleName(
            self.tr("Type {name} to delete that profile for good").format(name=profile_word(profile.name))
        )

        def delete() -> None:
            self._desk.ask(lambda: self._profiles.delete(profile.id, profile.name), lambda _none: self._gone(profile))

        gone = button(
            self.tr("Delete for good"),
            delete,
            "link",
            tip=self.tr("Delete {name} for good").format(name=profile_word(profile.name)),
        )
        gone.setEnabled(False)
        field.textChanged.connect(lambda typed: gone.setEnabled(typed.strip() == profile_word(profile.name)))
        line = row(field, gone)
        line.setStretch(0, 1)
        return plain(line)

    def _gone(self, profile: ProfileCard) -> None:
        self._desk.say(self.tr("{name} is gone.").format(name=profile_word(profile.name)))
        self.opened()

    # --- making and bringing in ---

    def _create(self) -> None:
        name = self._name.text()

        def made(profile: ProfileCard) -> None:
            self._name.clear()
            self._desk.say(self.tr("{name} is there.").format(name=profile_word(profile.name)))
            self.opened()

        self._desk.ask(lambda: self._profiles.create(name), made)

    def _choose_archive(self) -> None:
        chosen, _kind = QFileDialog.getOpenFileName(self, self.tr("An export of Rehearsal Voice"), "", "Zip (*.zip)")
        if chosen:
            self.bring_in(Path(chosen))

    def bring_in(self, file: Path) -> None:
        """Import an export as a profile of its own; those that are there stay as they are."""
        name = self._name.text().strip() or file.stem[:40]
        self._bar.setValue(0)
        self._bar.show()

        def far(share: float) -> None:
            self._desk.post(lambda: self._bar.setValue(round(100 * share)))

        def done(profile: ProfileCard) -> None:
            self._bar.hide()
            self._desk.say(
                self.tr("Brought in as {name}. Nothing of it was lost.").format(name=profile_word(profile.name))
            )
            self.opened()

        def failed(fault: RehearsalError) -> None:
            self._bar.hide()
            self._desk.fault(fault)

        self._desk.ask_long(lambda: self._profiles.import_archive(file, name, far), done, failed)
