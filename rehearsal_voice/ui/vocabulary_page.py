"""Vocabulary: own slips with the better form, and words of the scenes, each with the day it is asked again."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtWidgets import QWidget

from rehearsal_voice.ui.dates import long_day
from rehearsal_voice.ui.fields import plain, wrapped
from rehearsal_voice.ui.nothing_yet import nothing_yet
from rehearsal_voice.ui.page import Desk, Page
from rehearsal_voice.ui.parts import button, card, clear, column, label, paged
from rehearsal_voice.ui.scene_words import language_word
from rehearsal_voice.ui.services.taking import Start
from rehearsal_voice.ui.services.vocabulary import VocabularyServices, WordCard
from rehearsal_voice.ui.tokens import SPACE


class VocabularyPageServices(Protocol):
    """What this page asks for."""

    @property
    def vocabulary(self) -> VocabularyServices: ...


class VocabularyPage(Page):
    """By language; what is due comes first, and one button leads to where it is asked."""

    def __init__(self, desk: Desk, services: VocabularyPageServices) -> None:
        super().__init__()
        self._desk = desk
        self._services = services
        self._list = column(space=2 * SPACE)
        how = self.tr("In a language scene, ask: “what does … mean?”, “how do I say …?”, or say “quiz me”.")
        inner = QWidget()
        title = label(self.tr("Vocabulary"), "title")
        inner.setLayout(column(title, label(how, "quiet"), self._list, None, space=2 * SPACE, margin=4 * SPACE))
        self.setLayout(column(paged(inner)))

    def opened(self) -> None:
        self._desk.ask(self._services.vocabulary.words, self.show_words)

    def show_words(self, words: tuple[WordCard, ...]) -> None:
        clear(self._list)
        for language in dict.fromkeys(word.language for word in words):
            self._list.addWidget(self._of(language, [word for word in words if word.language == language]))
        if not words:
            text = self.tr("Nothing yet. What is mended in a scene, and what a quiz asked, comes back here over days.")
            self._list.addWidget(nothing_yet(text, self._desk))

    def _of(self, language: str, words: list[WordCard]) -> QWidget:
        now = self._services.vocabulary.now()
        due = sum(word.due <= now for word in words)
        told = self.tr("%n due today", "", due)
        practise = button(self.tr("Practise"), lambda: self._practise(language), "primary" if due else "")
        practise.setAccessibleName(self.tr("Practise {language}").format(language=language_word(language)))
        head = wrapped(
            label(language_word(language), "heading", wraps=False), label(told, "quiet", wraps=False), practise
        )
        return card(head, *(self._line(word) for word in words))

    def _line(self, word: WordCard) -> QWidget:
        was = self.tr("You said: {words}") if word.slip else self.tr("It means: {words}")
        facts = [
            was.format(words=word.prompt),
            self.tr("again on {day}").format(day=long_day(word.due.astimezone().date())),
        ]
        if word.tries:
            facts.append(self.tr("right {hits} of {tries} times").format(hits=word.hits, tries=word.tries))
        hear = self.tr("Hear “{words}”").format(words=word.answer)
        gone = self.tr("Forget “{words}”").format(words=word.answer)
        actions = wrapped(
            button(self.tr("Hear it"), lambda: self._hear(word), "link", tip=hear),
            button(self.tr("Forget it"), lambda: self._forget(word), "link", tip=gone),
        )
        return plain(column(label(word.answer, "person"), label(" · ".join(facts), "quiet"), actions, space=2))

    def _hear(self, word: WordCard) -> None:
        self._desk.ask_long(lambda: self._services.vocabulary.say(word.answer, word.language))

    def _forget(self, word: WordCard) -> None:
        self._desk.ask(lambda: self._services.vocabulary.forget(word.id), lambda _none: self.opened())

    def _practise(self, language: str) -> None:
        def begin(scene: str) -> None:
            if scene:
                self._desk.arrive(Start(scene))

        self._desk.ask(lambda: self._services.vocabulary.scene_for(language), begin)
