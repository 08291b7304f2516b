"""The lock of the present profile: set, change, take away, how soon it locks by itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit, QWidget

from rehearsal_voice.ui.fields import plain, secret_field, wrapped
from rehearsal_voice.ui.page import Desk
from rehearsal_voice.ui.parts import button, clear, column, label, row
from rehearsal_voice.ui.profile_words import profile_word
from rehearsal_voice.ui.recovery_code import CodePaper
from rehearsal_voice.ui.services.profiles import ProfileCard, ProfileServices
from rehearsal_voice.ui.tokens import CARD, SPACE

MINUTES = (1, 5, 10, 30, 0)


class ProfileLock(QFrame):
    """changed: called when the list of profiles should be read anew."""

    def __init__(self, desk: Desk, profiles: ProfileServices, changed: Callable[[], None]) -> None:
        super().__init__()
        self._desk = desk
        self._profiles = profiles
        self._changed = changed
        self._secrets: list[QLineEdit] = []
        self.setProperty("role", "card")
        self._body = column(space=SPACE)
        self.setLayout(column(self._body, margin=CARD))

    def show_lock(self, profile: ProfileCard) -> None:
        self._empty()
        self._body.addWidget(label(self.tr("The lock of {name}").format(name=profile_word(profile.name)), "heading"))
        if profile.locked:
            self._desk.ask(
                lambda: (self._profiles.lock_after_minutes(), self._profiles.remembered()), self._show_locked
            )
        else:
            self._show_plain()

    def _empty(self) -> None:
        clear(self._body)
        self._secrets.clear()

    def forget_typed(self) -> None:
        for field in self._secrets:
            field.clear()

    # --- no passphrase yet ---

    def _show_plain(self) -> None:
        words = self.tr(
            "With a passphrase everything in this profile is encrypted on disk. Without one, anyone at this computer "
            "can read it."
        )
        first, again = self._secret(self.tr("New passphrase")), self._secret(self.tr("New passphrase once more"))

        def lock() -> None:
            passphrase = first.text()
            if passphrase != again.text():
                self._desk.say(self.tr("The two passphrases are not the same."))
                return
            self.forget_typed()
            self._desk.say(self.tr("One moment: everything is being encrypted …"))
            self._desk.ask_long(lambda: self._profiles.set_passphrase(passphrase), self._show_code)

        self._body.addWidget(label(words, "quiet"))
        self._body.addWidget(first)
        self._body.addWidget(again)
        self._body.addLayout(row(button(self.tr("Lock with this passphrase"), lock), None))

    def _show_code(self, code: str) -> None:
        self._empty()
        paper = CodePaper(code, self._desk.say, self._reenter)
        self._body.addWidget(paper)
        self._desk.say(self.tr("It is locked with your passphrase now."))
        QTimer.singleShot(0, paper, paper.setFocus)  # where the keyboard was is gone; the code is what is read now

    # --- with a passphrase ---

    def _show_locked(self, told: tuple[int, bool]) -> None:
        minutes, remembered = told
        after = QComboBox()
        after.setAccessibleName(self.tr("Lock by itself after"))
        for choice in MINUTES:
            words = self.tr("after {n} minutes alone").format(n=choice) if choice else self.tr("never by itself")
            after.addItem(words, choice)
        after.setCurrentIndex(max(0, after.findData(minutes)))
        after.currentIndexChanged.connect(lambda _index: self._lock_after(int(after.currentData())))
        now = button(self.tr("Lock now"), self._lock_now, "primary")
        line = [now, label(self.tr("and lock"), wraps=False), after]
        self._body.addWidget(wrapped(*line))
        if remembered:
            forget = button(self.tr("The key ring shall forget it"), self._forget_remembered, "link")
            self._body.addWidget(
                wrapped(label(self.tr("This system's key ring opens it."), "quiet", wraps=False), forget)
            )
        self._body.addWidget(self._change_form())

    def _lock_after(self, minutes: int) -> None:
        self._desk.ask(lambda: self._profiles.set_lock_after_minutes(minutes))

    def _change_form(self) -> QWidget:
        old = self._secret(self.tr("Passphrase until now"))
        new, again = self._secret(self.tr("New passphrase")), self._secret(self.tr("New passphrase once more"))

        def change() -> None:
            before, after = old.text(), new.text()
            if after != again.text():
                self._desk.say(self.tr("The two passphrases are not the same."))
                return
            self._desk.ask(lambda: self._profiles.change_passphrase(before, after), lambda _none: self._is_changed())

        def renew() -> None:
            before = old.text()
            self.forget_typed()
            self._desk.ask(lambda: self._profiles.new_recovery_code(before), self._show_code)

        def remove() -> None:
            before = old.text()
            self.forget_typed()
            self._desk.ask_long(lambda: self._profiles.remove_passphrase(before), lambda _none: self._reenter())

        buttons = wrapped(
            button(self.tr("Change the passphrase"), change),
            button(self.tr("Make a new recovery code"), renew),
            button(self.tr("Take the passphrase away"), remove, "link"),
        )
        return plain(column(old, new, again, buttons, space=SPACE))

    def _is_changed(self) -> None:
        self.forget_typed()
        self._desk.say(self.tr("The passphrase is changed. The recovery code stays as it is."))

    def _lock_now(self) -> None:
        self._desk.ask(self._profiles.lock, lambda _none: self._reenter())

    def _forget_remembered(self) -> None:
        self._desk.ask(self._profiles.forget_remembered, lambda _none: self._changed())

    def _reenter(self) -> None:
        self._desk.ask(self._profiles.enter, self._desk.entered)

    def _secret(self, name: str) -> QLineEdit:
        field = secret_field(name)
        self._secrets.append(field)
        return field
