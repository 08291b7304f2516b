"""Describe a person, and rehearse with somebody like them."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from rehearsal_voice.ui.marking import marked
from rehearsal_voice.ui.page import Desk, Page
from rehearsal_voice.ui.parts import button, card, column, foot, label, paged, row
from rehearsal_voice.ui.scene_words import language_word
from rehearsal_voice.ui.services import Authoring, PersonTold, RoleCard, SceneCard, Start
from rehearsal_voice.ui.tokens import SPACE

FIELDS = (
    ("name", marked("DescribePage", "What are they called?")),
    ("purpose", marked("DescribePage", "What do you want to talk about?")),
    ("how_they_talk", marked("DescribePage", "How do they talk? For example: quick, dry, kind")),
    ("sets_them_off", marked("DescribePage", "What sets them off?")),
    ("cares_about", marked("DescribePage", "What do they care about?")),
    ("history", marked("DescribePage", "Your history with them, in a sentence or two")),
)
ROLES = {
    "manager": marked("DescribePage", "my manager"),
    "colleague": marked("DescribePage", "a colleague"),
    "friend": marked("DescribePage", "a friend"),
    "relative": marked("DescribePage", "a relative"),
    "partner": marked("DescribePage", "my partner"),
    "clerk": marked("DescribePage", "someone at a counter"),
    "interviewer": marked("DescribePage", "an interviewer"),
    "client": marked("DescribePage", "a client"),
}


class DescribePage(Page):
    """Only the first question needs an answer."""

    def __init__(self, desk: Desk, services: Authoring) -> None:
        super().__init__()
        self._desk = desk
        self._services = services
        self._role = QComboBox()
        self._role.setAccessibleName(self.tr("Who is it?"))
        self._language = QComboBox()
        self._language.setAccessibleName(self.tr("Which language do you speak with them?"))
        self._fields: dict[str, QLineEdit] = {}
        lines = column(space=SPACE)
        for name, words in FIELDS:
            field = QLineEdit()
            field.setAccessibleName(self.tr(words))
            self._fields[name] = field
            lines.addWidget(label(self.tr(words)))
            lines.addWidget(field)
        keep = button(self.tr("Keep it for later"), lambda: self._keep(rehearse=False), "link")
        inner = QWidget()
        inner.setLayout(
            column(
                label(self.tr("Describe a person"), "title"),
                label(self.tr("It stays on this computer. You can change or delete it."), "quiet"),
                card(
                    label(self.tr("Who is it?")),
                    self._role,
                    label(self.tr("Which language do you speak with them?")),
                    self._language,
                    lines,
                ),
                row(keep, None),
                None,
                space=2 * SPACE,
                margin=4 * SPACE,
            )
        )
        back = button(self.tr("Back"), lambda: self._desk.go("home"))
        begin = button(self.tr("Rehearse with them"), lambda: self._keep(rehearse=True), "primary")
        self._ways_on = (keep, begin)
        whole = column(paged(inner), foot(back, None, begin))
        whole.setStretch(0, 1)
        self.setLayout(whole)

    def opened(self) -> None:
        for way in self._ways_on:
            way.setEnabled(self._role.count() > 0)
        self._desk.ask(self._look, self._show)

    def _look(self) -> tuple[tuple[RoleCard, ...], tuple[str, ...]]:
        return self._services.roles("en"), self._services.languages_of_people()

    def _show(self, found: tuple[tuple[RoleCard, ...], tuple[str, ...]]) -> None:
        roles, languages = found
        for way in self._ways_on:
            way.setEnabled(bool(roles))
        chosen = self._role.currentData()
        self._role.clear()
        for role in roles:
            self._role.addItem(self.tr(ROLES.get(role.id, role.name)), role.id)
        self._role.setCurrentIndex(max(0, self._role.findData(chosen)))
        if not self._language.count():  # what was chosen once stays, also when somebody comes back to the page
            for code in languages:
                self._language.addItem(language_word(code), code)
            own = self._desk.settings().native_language
            self._language.setCurrentIndex(max(0, self._language.findData(own)))

    def _keep(self, *, rehearse: bool) -> None:
        told = PersonTold(
            str(self._role.currentData() or ""),
            str(self._language.currentData() or "en"),
            **{name: field.text().strip() for name, field in self._fields.items()},
        )

        def kept(scene: SceneCard) -> None:
            for field in self._fields.values():
                field.clear()
            if rehearse:
                self._desk.arrive(Start(scene.id, minutes=scene.minutes))
            else:
                self._desk.say(self.tr("“{title}” is among your own scenes.").format(title=scene.title))
                self._desk.go("home")

        self._desk.ask(lambda: self._services.describe(told), kept)
