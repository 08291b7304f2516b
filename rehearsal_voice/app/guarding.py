"""What is looked for in every turn, whoever answers: commands to the app, and words that end the role."""

from __future__ import annotations

import locale

from rehearsal_voice.config.paths import assets_folder
from rehearsal_voice.config.settings import Settings
from rehearsal_voice.core.ports import MeaningModel
from rehearsal_voice.engine.messages import Question
from rehearsal_voice.engine.requests import Guards
from rehearsal_voice.language.commands import command_in
from rehearsal_voice.language.crisis import Danger
from rehearsal_voice.partner.safety import Guard, plain_words
from rehearsal_voice.partner.scene_or_life import meant_by, question_in
from rehearsal_voice.scenes.danger import load_danger
from rehearsal_voice.scenes.danger_signs import load_signs
from rehearsal_voice.scenes.helplines import load_helplines
from rehearsal_voice.scenes.scene import Scene


def guards_for(scene: Scene, settings: Settings, meaning: MeaningModel) -> Guards:
    """In the language that is practised and in the person's own; numbers of the person's country."""
    languages = tuple(dict.fromkeys((scene.language, settings.native_language, "en")))
    folder = assets_folder() / "danger"
    sentences, signs = load_danger(folder, languages), load_signs(folder / "signs", languages)
    guard = Guard(meaning, languages, sentences, signs, scene.examples)
    helplines = load_helplines(assets_folder() / "helplines.toml")

    def words_for(danger: Danger) -> str:
        return plain_words(danger, settings.native_language, helplines, country(settings)).text

    def in_plain_words(text: str) -> str | None:
        danger = guard.danger_in(text)
        return words_for(danger) if danger is not None else None

    def question(text: str) -> Question | None:
        alarm = guard.alarm_in(text)
        if alarm is None or alarm.sure:
            return None
        shown, said = question_in(settings.native_language), question_in(scene.language)
        return Question(shown, said, words_for(alarm.danger))

    return Guards(
        command=lambda text: command_in(text, languages),
        plain_words=in_plain_words,
        question=question,
        meant=lambda text: meant_by(text, languages),
    )


def country(settings: Settings) -> str:
    """Two letters: what the person has set, else what the system says; empty when neither does."""
    if settings.country:
        return settings.country
    name = locale.getlocale()[0] or ""
    place = name.partition("_")[2][:2]
    return place.upper() if place.isalpha() else ""
