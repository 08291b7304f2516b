"""The door of a profile that is not open: why, and every way in. Nothing of the profile is on the window meanwhile."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from rehearsal_voice.core.errors import RehearsalError
from rehearsal_voice.ui.dates import day_and_time
from rehearsal_voice.ui.fields import secret_field, text_field
from rehearsal_voice.ui.neighbour import call_neighbour
from rehearsal_voice.ui.page import Desk, Page
from rehearsal_voice.ui.parts import button, card, clear, column, label, paged, row
from rehearsal_voice.ui.profile_words import profile_word
from rehearsal_voice.ui.recovery_code import CodePaper
from rehearsal_voice.ui.services import Services
from rehearsal_voice.ui.services.profiles import BackupCard, Door, ProfileCard
from rehearsal_voice.ui.tick import Tick
from rehearsal_voice.ui.tokens import SPACE
from rehearsal_voice.ui.translation import fault_words, told


class DoorPage(Page):
    """Shown by the window whenever a profile cannot simply be opened."""

    def __init__(self, desk: Desk, services: Services) -> None:
        super().__init__()
        self._desk = desk
        self._profiles = services.profiles
        self._door: Door | None = None
        self._title = label("", "title")
        self._way = column(space=SPACE)
        self._fault = label("", "warning")
        self._others = column(space=SPACE)
        inner = QWidget()
        inner.setLayout(
            column(self._title, self._way, self._fault, self._others, None, space=2 * SPACE, margin=4 * SPACE)
        )
        self.setLayout(column(paged(inner)))

    def show_door(self, door: Door) -> None:
        """Why it is closed, and the way in that fits."""
        self._door = door
        self._fault.setText("")
        clear(self._way)
        if door.state == "locked":
            self._title.setText(self.tr("{name} is locked").format(name=profile_word(door.profile.name)))
            self._ask_passphrase()
        else:
            self._title.setText(self.tr("{name} is not open").format(name=profile_word(door.profile.name)))
            self._way.addWidget(label(f"{told(door.message)} {told(door.next_step)}".strip()))
            if door.state == "in use":
                self._offer_neighbour(door)
            if door.state == "damaged":
                self._desk.ask(self._profiles.backups, self._offer_backups)
            self._way.addLayout(row(button(self.tr("Try again"), self._enter), None))
        self._desk.ask(self._profiles.all, self._show_others)

    # --- with the passphrase ---

    def _ask_passphrase(self) -> None:
        field = secret_field(self.tr("Passphrase"))
        remember = Tick(self.tr("Let this system's key ring open it from now on"))
        remember.setVisible(self._profiles.can_remember())

        def unlock() -> None:
            passphrase = field.text()
            self._desk.ask(
                lambda: self._profiles.unlock(passphrase, remember.isChecked()), self._desk.entered, self._refused
            )

        field.returnPressed.connect(unlock)
        forgotten = button(self.tr("I have lost it, but I have the recovery code"), self._ask_code, "link")
        opened = button(self.tr("Open"), unlock, "primary")
        self._way.addWidget(card(field, remember, row(opened, None), row(forgotten, None)))
        field.setFocus()

    def _ask_code(self) -> None:
        clear(self._way)
        code = text_field(self.tr("Recovery code"))
        passphrase, again = secret_field(self.tr("New passphrase")), secret_field(self.tr("New passphrase once more"))

        def recover() -> None:
            given, new = code.text(), passphrase.text()
            if new != again.text():
                self._fault.setText(self.tr("The two passphrases are not the same."))
                return
            self._desk.ask(lambda: self._profiles.recover(given, new), self._show_fresh_code, self._refused)

        words = label(self.tr("Type the code from your paper, and a new passphrase."))
        done = button(self.tr("Set the new passphrase"), recover, "primary")
        back = button(self.tr("Back"), lambda: self.show_door(self._door) if self._door else None, "link")
        self._way.addWidget(card(words, code, passphrase, again, row(done, back, None)))

    def _show_fresh_code(self, code: str) -> None:
        clear(self._way)
        self._fault.setText("")
        self._way.addWidget(card(CodePaper(code, self._desk.say, self._enter)))

    # --- other ways ---

    def _offer_neighbour(self, door: Door) -> None:
        def call() -> None:
            if not call_neighbour(door.neighbour):
                self._fault.setText(self.tr("That window does not answer. Perhaps a terminal is working with it."))

        self._way.addLayout(row(button(self.tr("Show that window"), call, "primary"), None))

    def _offer_backups(self, backups: tuple[BackupCard, ...]) -> None:
        if not backups:
            self._way.addWidget(label(self.tr("There is no backup of it."), "quiet"))
            return
        newest = backups[0]
        passphrase = secret_field(self.tr("Passphrase"))
        passphrase.setVisible(self._door is not None and self._door.profile.locked)

        def restore() -> None:
            typed = passphrase.text()
            self._desk.ask(
                lambda: self._profiles.restore(newest.id, typed), lambda _aside: self._enter(), self._refused
            )

        words = self.tr("Go back to the backup of {when}").format(when=day_and_time(newest.made))
        self._way.addWidget(card(passphrase, row(button(words, restore, "primary"), None)))

    def _show_others(self, profiles: tuple[ProfileCard, ...]) -> None:
        clear(self._others)
        others = [profile for profile in profiles if not profile.present]
        if others:
            self._others.addWidget(label(self.tr("Other profiles"), "heading"))
        for profile in others:
            name = profile_word(profile.name)
            go = button(name, lambda p=profile.id: self._switch(p), tip=name)  # type: ignore[misc]
            self._others.addLayout(row(go, None))

    def _switch(self, profile: str) -> None:
        self._desk.ask(lambda: self._profiles.switch(profile), self._desk.entered, self._refused)

    def _enter(self) -> None:
        self._desk.ask(self._profiles.enter, self._desk.entered, self._refused)

    def _refused(self, fault: RehearsalError) -> None:
        self._fault.setText(fault_words(fault))
