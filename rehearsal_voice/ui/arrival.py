"""Arrival: under a minute before a take, and every line of it may be left empty."""

from __future__ import annotations

from typing import Literal

from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit, QPushButton, QWidget

from rehearsal_voice.config.settings import Settings
from rehearsal_voice.ui.flow import FlowLayout
from rehearsal_voice.ui.marking import marked
from rehearsal_voice.ui.page import Desk, Page
from rehearsal_voice.ui.parts import button, card, clear, column, foot, label, paged
from rehearsal_voice.ui.scene_words import TONES, language_word, tone_word, variant_word
from rehearsal_voice.ui.services import Arrival, SceneCard, Start, Taking
from rehearsal_voice.ui.spoken_answers import chosen, number_said, plain_answer
from rehearsal_voice.ui.tick import Tick
from rehearsal_voice.ui.tokens import SPACE, Palette
from rehearsal_voice.ui.translation import window_language
from rehearsal_voice.ui.voice_answers import Question, VoiceAnswers

MOODS = (
    ("tired", marked("ArrivalPage", "Tired")),
    ("wired", marked("ArrivalPage", "Wired")),
    ("hopeful", marked("ArrivalPage", "Hopeful")),
    ("sour", marked("ArrivalPage", "Sour")),
)
PACES = (
    ("slow", marked("ArrivalPage", "Slow and spacious")),
    ("brisk", marked("ArrivalPage", "Brisk and practical")),
)
MOST_NERVOUS = 10
MINUTES = (3, 5, 10, 15, 20, 30)


class ArrivalPage(Page):
    """What the scene is about, how the partner is to be, and how the person arrives. Enter begins."""

    def __init__(self, desk: Desk, services: Taking) -> None:
        super().__init__()
        self._desk = desk
        self._start = Start("")
        self._scene_part = column(space=SPACE)
        self._variant = self._choice(self.tr("How the partner behaves"))
        self._tone = self._choice(self.tr("In which tone"))
        self._minutes = self._choice(self.tr("Minutes"))
        self._moods = Choices([(value, self.tr(text)) for value, text in MOODS])
        self._paces = Choices([(value, self.tr(text)) for value, text in PACES])
        self._nervous = Choices([(str(n), str(n)) for n in range(MOST_NERVOUS + 1)])
        self._own_mood = self._field(self.tr("or in your own word"))
        self._detail = self._field(self.tr("One real thing around you: a sound, a smell, the light"))
        self._wish = self._field(self.tr("The one thing you came to say"))
        self._headphones = Tick(self.tr("I wear headphones (the partner can then be interrupted more easily)"))
        self._headphones.toggled.connect(self._keep_headphones)
        self._voice = VoiceAnswers(desk, services, self._by_voice())
        self._begin = button(self.tr("Begin"), self._go, "primary", tip=self.tr("Begin the take"))
        self._questions = self._make_questions()
        self._lay_out()

    def _lay_out(self) -> None:
        back = button(self.tr("Back"), lambda: self._desk.go("home"), tip=self.tr("Choose something else"))
        inner = QWidget()
        inner.setLayout(
            column(
                self._scene_part,
                card(self._how(), self._headphones),
                self._questions,
                None,
                space=2 * SPACE,
                margin=4 * SPACE,
            )
        )
        whole = column(paged(inner), foot(back, None, self._begin))
        whole.setStretch(0, 1)
        self.setLayout(whole)

    def _how(self) -> FlowLayout:
        """Side by side where there is room."""
        fields = (
            (self.tr("How the partner behaves"), self._variant),
            (self.tr("In which tone"), self._tone),
            (self.tr("Minutes"), self._minutes),
        )
        pairs = []
        for words, box in fields:
            pair = QWidget()
            pair.setProperty("role", "bare")
            pair.setLayout(column(label(words, "quiet", wraps=False), box, space=4))
            pairs.append(pair)
        return FlowLayout(*pairs, space=2 * SPACE)

    def _make_questions(self) -> QFrame:
        skip = label(self.tr("Answer what you like, or nothing: Begin is always there."), "quiet")
        made = card(
            label(self.tr("How do you arrive?"), "heading"),
            skip,
            self._voice,
            self._moods,
            self._own_mood,
            label(self.tr("Which pace would do you good?")),
            self._paces,
            self._detail,
            self._wish,
            label(self.tr("How nervous are you about this, 0 to 10?")),
            self._nervous,
        )
        made.setAccessibleName(self.tr("How do you arrive?"))
        return made

    # --- by voice ---

    def _by_voice(self) -> tuple[Question, ...]:
        """The same questions, in the same order."""
        return (
            Question(self.tr("How do you arrive?"), self._told_mood),
            Question(self.tr("Which pace would do you good?"), self._told_pace),
            Question(self._detail.placeholderText(), lambda said: self._detail.setText(plain_answer(said))),
            Question(self._wish.placeholderText(), lambda said: self._wish.setText(plain_answer(said))),
            Question(self.tr("How nervous are you about this, 0 to 10?"), self._told_nervous),
        )

    def _told_mood(self, said: str) -> None:
        mood = chosen(said, self._moods.words)
        self._moods.choose(mood)
        self._own_mood.setText("" if mood else plain_answer(said))

    def _told_pace(self, said: str) -> None:
        self._paces.choose(chosen(said, self._paces.words))

    def _told_nervous(self, said: str) -> None:
        value = number_said(said, MOST_NERVOUS, window_language(self._desk.settings().window_language))
        self._nervous.choose("" if value is None else str(value))

    def left(self) -> None:
        self._voice.stop()

    def closing(self) -> None:
        self._voice.stop()

    def wear(self, palette: Palette) -> None:
        self._voice.wear(palette)

    def _choice(self, name: str) -> QComboBox:
        made = QComboBox()
        made.setAccessibleName(name)
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        return made

    def _field(self, words: str) -> QLineEdit:
        made = QLineEdit()
        made.setPlaceholderText(words)
        made.setAccessibleName(words)
        made.returnPressed.connect(self._go)
        return made

    def settled(self, settings: Settings) -> None:
        self._headphones.setChecked(settings.headphones)
        self._questions.setVisible(settings.arrival)

    def open(self, start: Start, scene: SceneCard) -> None:
        """Ask about this take; what was answered before another take is forgotten."""
        self._start = start
        self._show_scene(scene)
        self._variant.clear()
        for variant in scene.variants:
            self._variant.addItem(variant_word(variant.id), variant.id)
        self._variant.setCurrentIndex(self._proposed(scene, start))
        self._tone.clear()
        self._tone.addItem(self.tr("As the scene has it"), "")
        for tone in TONES:
            self._tone.addItem(tone_word(tone), tone)
        self._minutes.clear()
        for minutes in sorted({*MINUTES, start.minutes}):
            self._minutes.addItem(str(minutes), minutes)
        self._minutes.setCurrentIndex(self._minutes.findData(start.minutes))
        for choices in (self._moods, self._paces, self._nervous):
            choices.clear()
        for field in (self._own_mood, self._detail, self._wish):
            field.clear()
        self._voice.stop()
        self._begin.setFocus()

    def _proposed(self, scene: SceneCard, start: Start) -> int:
        """What was asked for; a later take is proposed the next way of behaving."""
        ids = [variant.id for variant in scene.variants]
        if start.variant in ids:
            return ids.index(start.variant)
        return (start.take - 1) % len(ids) if ids else 0

    def _show_scene(self, scene: SceneCard) -> None:
        clear(self._scene_part)
        facts = [language_word(scene.language), scene.level, scene.partner]
        self._scene_part.addWidget(label(scene.title, "title"))
        self._scene_part.addWidget(label(" · ".join(fact for fact in facts if fact), "quiet"))
        self._scene_part.addWidget(label(scene.summary))
        if scene.goals:
            self._scene_part.addWidget(label(self.tr("What you may want to get said:"), "quiet"))
            for goal in scene.goals:
                self._scene_part.addWidget(label(f"○ {goal}"))

    def _keep_headphones(self, on: bool) -> None:
        settings = self._desk.settings()
        if settings.headphones != on:
            self._desk.save(settings.model_copy(update={"headphones": on}))

    def _go(self) -> None:
        nervous = self._nervous.chosen
        paces: dict[str, Literal["slow", "brisk"]] = {"slow": "slow", "brisk": "brisk"}
        pace: Literal["", "slow", "brisk"] = paces.get(self._paces.chosen, "")
        arrival = Arrival(
            self._own_mood.text().strip() or self._moods.chosen,
            pace,
            self._detail.text().strip(),
            self._wish.text().strip(),
            int(nervous) if nervous else None,
        )
        self._desk.begin(
            Start(
                self._start.scene,
                str(self._variant.currentData() or ""),
                self._start.session,
                int(self._minutes.currentData() or self._start.minutes),
                self._start.take,
                str(self._tone.currentData() or ""),
                arrival,
            )
        )


class Choices(QWidget):
    """Small buttons of which one or none is pressed."""

    def __init__(self, choices: list[tuple[str, str]]) -> None:
        super().__init__()
        self.setProperty("role", "bare")
        self._buttons: dict[str, QPushButton] = {}
        for value, text in choices:
            made = button(text, lambda v=value: self._pressed(v), "chip")  # type: ignore[misc]
            made.setCheckable(True)
            self._buttons[value] = made
        self.setLayout(FlowLayout(*self._buttons.values()))

    @property
    def chosen(self) -> str:
        """The value of the pressed one, or empty."""
        return next((value for value, made in self._buttons.items() if made.isChecked()), "")

    @property
    def words(self) -> list[tuple[str, str]]:
        """Each value and what stands on its button."""
        return [(value, made.text()) for value, made in self._buttons.items()]

    def choose(self, value: str) -> None:
        """Press that one; for an empty value, none."""
        for other, made in self._buttons.items():
            made.setChecked(other == value)

    def clear(self) -> None:
        self.choose("")

    def _pressed(self, value: str) -> None:
        for other, made in self._buttons.items():
            if other != value:
                made.setChecked(False)
