"""Home: what to rehearse."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QPushButton, QWidget

from rehearsal_voice.ui.fields import plain
from rehearsal_voice.ui.flow import FlowLayout
from rehearsal_voice.ui.page import Desk, Page
from rehearsal_voice.ui.parts import button, clear, column, label, paged
from rehearsal_voice.ui.scene_card import SceneTile
from rehearsal_voice.ui.scene_search import SceneSearch
from rehearsal_voice.ui.scene_words import USES, language_word, use_word
from rehearsal_voice.ui.services import Choosing, SceneCard, Start, Today, UnfinishedCard
from rehearsal_voice.ui.today import TodayCards
from rehearsal_voice.ui.tokens import SPACE, WIDE_CHARACTERS

COLUMN_CHARACTERS = 42
SEARCH_WIDTH = 300
FIRST_LANGUAGE = "en"
"""What is offered first as long as nothing was rehearsed."""
Found = tuple[tuple[SceneCard, ...], Today, tuple[UnfinishedCard, ...]]
Filter = Literal["all", "favourites", "own", "language", "hard_talk", "drill", "ritual", "free"]


class Home(Page):
    """Scenes by use and language, a search, favourites, and what is on today."""

    def __init__(self, desk: Desk, services: Choosing) -> None:
        super().__init__()
        self._desk = desk
        self._services = services
        self._scenes: tuple[SceneCard, ...] = ()
        self._finds = SceneSearch(())
        self._tiles: dict[tuple[SceneCard, bool], SceneTile] = {}
        self._today = Today()
        self._filter: Filter = "all"
        self._columns = 0
        self._make_search()
        self._cards = TodayCards(desk, services)
        self._chips = QWidget()
        self._body = column(space=3 * SPACE)
        self._body.addWidget(label(self.tr("One moment: the scenes are being laid out …"), "quiet"))
        self._choosing = plain(FlowLayout(self._search, self._language, self._describe_button()))
        self._choosing.hide()  # until everything above it is there, too: it would move from under the pointer
        inner = QWidget()
        inner.setLayout(
            column(
                label(self.tr("What would you like to say out loud?"), "title"),
                self._cards,
                self._choosing,
                self._chips,
                self._body,
                None,
                space=2 * SPACE,
                margin=4 * SPACE,
            )
        )
        self.setLayout(column(paged(inner, WIDE_CHARACTERS)))

    def _make_search(self) -> None:
        self._search = QLineEdit()
        self._search.setPlaceholderText(self.tr("Search scenes"))
        self._search.setAccessibleName(self.tr("Search scenes"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(lambda _text: self._lay_out())
        self._search.setMinimumWidth(SEARCH_WIDTH)
        self._language = QComboBox()
        self._language.setAccessibleName(self.tr("Language of the scenes"))
        self._language.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._language.currentIndexChanged.connect(lambda _place: self._lay_out())

    def _describe_button(self) -> QWidget:
        tip = self.tr("Tell who they are, and rehearse with them")
        return button(self.tr("Describe a person"), lambda: self._desk.go("describe"), tip=tip)

    # --- what is known ---

    def opened(self) -> None:
        self._desk.ask(self._look, self._show)

    def _look(self) -> Found:
        return self._services.scenes(), self._services.today(), self._services.unfinished()

    def _show(self, found: Found) -> None:
        """All at once: what moves under a finger that is about to press would be missed."""
        scenes, today, unfinished = found
        self._cards.show_unfinished(unfinished)
        self._cards.show_today(today)
        changed = (today.favourites, today.last) != (self._today.favourites, self._today.last)
        self._today = today
        if scenes != self._scenes:
            self._scenes = scenes
            self._finds = SceneSearch(scenes)
            self._fill_languages()
        elif not changed:
            return
        self._choosing.show()
        self._fill_chips()
        self._lay_out()
        self._forget_tiles()

    def _fill_languages(self) -> None:
        chosen = self._language.currentData()
        self._language.blockSignals(True)
        self._language.clear()
        self._language.addItem(self.tr("Every language"), "")
        for code in sorted({scene.language for scene in self._scenes}, key=language_word):
            self._language.addItem(language_word(code), code)
        self._language.setCurrentIndex(max(0, self._language.findData(chosen)))
        self._language.blockSignals(False)

    def _fill_chips(self) -> None:
        """Only filters that would show something."""
        uses = {scene.use for scene in self._scenes}
        names: list[tuple[Filter, str]] = [("all", self.tr("All"))]
        if self._today.favourites:
            names.append(("favourites", self.tr("Favourites")))
        if any(scene.own for scene in self._scenes):
            names.append(("own", self.tr("My own")))
        names += [(use, use_word(use)) for use in USES if use in uses]  # type: ignore[misc]
        if self._filter not in dict(names):
            self._filter = "all"
        old = self._chips.layout()
        if old is not None:
            clear(old)
            QWidget().setLayout(old)
        self._chip_buttons: dict[Filter, QPushButton] = {}
        for name, words in names:
            chip = button(words, lambda n=name: self._choose(n), "chip")  # type: ignore[misc]
            chip.setCheckable(True)
            chip.setChecked(name == self._filter)
            self._chip_buttons[name] = chip
        self._chips.setLayout(FlowLayout(*self._chip_buttons.values()))

    def _choose(self, name: Filter) -> None:
        self._filter = name
        for other, chip in self._chip_buttons.items():
            chip.setChecked(other == name)
        self._lay_out()

    # --- the scenes ---

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Another text size needs other columns."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        if self._wanted_columns() != self._columns:
            self._lay_out()

    def _wanted_columns(self) -> int:
        return max(1, min(3, (self.width() - 8 * SPACE) // self._column_width()))

    def _column_width(self) -> int:
        """Wide enough for a dozen words at the present text size."""
        self.ensurePolished()
        return self._search.fontMetrics().averageCharWidth() * COLUMN_CHARACTERS

    def _lay_out(self) -> None:
        if not self._scenes:
            return  # they are on their way
        self._put_away()
        self._columns = self._wanted_columns()
        words = self._search.text()
        found, whole = self._finds.find([scene for scene in self._scenes if self._wanted(scene)], words)
        if found and not whole:
            self._body.addWidget(label(self.tr("No scene has all of these words. These come near:"), "quiet"))
        for use in USES:
            group = sorted((s for s in found if s.use == use), key=self._nearness)
            if group:
                self._body.addWidget(label(use_word(use), "heading"))
                self._body.addLayout(self._grid(group))
                for scene in group:
                    self._tile(scene).show()  # now that it has its place: alone it would be a window of its own
        if not found and self._scenes:
            self._body.addWidget(
                label(self.tr("No scene has these words. Try others, or describe the person."), "quiet")
            )

    def _put_away(self) -> None:
        """Nothing is shown; the tiles are kept, since to make them anew with every letter of a search is too slow."""
        while (item := self._body.takeAt(0)) is not None:
            heading, grid = item.widget(), item.layout()
            if heading is not None:
                heading.hide()
                heading.deleteLater()
            while grid is not None and (inside := grid.takeAt(0)) is not None:
                tile = inside.widget()
                if tile is not None:
                    tile.hide()

    def _tile(self, scene: SceneCard) -> SceneTile:
        key = scene, scene.id in self._today.favourites
        if key not in self._tiles:
            tile = self._tiles[key] = SceneTile(scene, favourite=key[1])
            tile.rehearse.connect(lambda: self._desk.arrive(Start(scene.id, minutes=scene.minutes)))
            tile.favoured.connect(lambda on: self._favour(scene.id, on))
            tile.edit.connect(lambda: self._edit(scene.id))
        return self._tiles[key]

    def _forget_tiles(self) -> None:
        """Those of scenes that are others now."""
        there = {(scene, scene.id in self._today.favourites) for scene in self._scenes}
        for key in self._tiles.keys() - there:
            self._tiles.pop(key).deleteLater()

    def _nearness(self, scene: SceneCard) -> tuple[bool, bool, bool]:
        """One's own and favourite scenes first, then those in a language that was rehearsed lately for this use.

        A talk that matters is most often had in one's own language, whatever other language one is learning.
        """
        first = FIRST_LANGUAGE if scene.use == "language" else self._desk.settings().native_language
        alike = {other.id for other in self._scenes if other.use == scene.use}
        lately = {session.language for session in self._today.last if session.scene in alike} or {first}
        return not scene.own, scene.id not in self._today.favourites, scene.language not in lately

    def _wanted(self, scene: SceneCard) -> bool:
        kinds = {"all": True, "favourites": scene.id in self._today.favourites, "own": scene.own}
        language = self._language.currentData()
        filtered = kinds.get(self._filter, scene.use == self._filter)
        return filtered and (not language or scene.language == language)

    def _grid(self, group: list[SceneCard]) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(2 * SPACE)
        for place, scene in enumerate(group):
            tile = self._tile(scene)
            grid.addWidget(tile, place // self._columns, place % self._columns)
        for column_number in range(self._columns):
            grid.setColumnStretch(column_number, 1)
        return grid

    def _favour(self, scene: str, favourite: bool) -> None:
        self._desk.ask(
            lambda: self._services.set_favourite(scene, favourite),
            lambda _none: self.opened(),
        )

    def _edit(self, scene: str) -> None:
        self._desk.edit(scene)
