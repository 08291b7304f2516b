"""What is looked for in every turn, whoever answers: commands to the app, and words that end the role."""

from __future__ import annotations

import locale

from rehearsal_voice.config.paths import assets_folder
from rehearsal_voice.config.settings import Settings
from rehearsal_voice.core.ports import MeaningModel
from rehearsal_voice.engine.requests import Guards
from rehearsal_voice.language.commands import command_in
from rehearsal_voice.partner.safety import Guard, plain_words
from rehearsal_voice.scenes.danger import load_danger
from rehearsal_voice.scenes.helplines import load_helplines
from rehearsal_voice.scenes.scene import Scene


def guards_for(scene: Scene, settings: Settings, meaning: MeaningModel) -> Guards:
    """In the language that is practised and in the person's own; numbers of the person's country."""
    languages = tuple(dict.fromkeys((scene.language, settings.native_language, "en")))
    guard = Guard(meaning, languages, load_danger(assets_folder() / "danger", languages), scene.examples)
    helplines = load_helplines(assets_folder() / "helplines.toml")

    def in_plain_words(text: str) -> str | None:
        danger = guard.danger_in(text)
        if danger is None:
            return None
        return plain_words(danger, settings.native_language, helplines, country(settings)).text

    return Guards(command=lambda text: command_in(text, languages), plain_words=in_plain_words)


def country(settings: Settings) -> str:
    """Two letters: what the person has set, else what the system says; empty when neither does."""
    if settings.country:
        return settings.country
    name = locale.getlocale()[0] or ""
    place = name.partition("_")[2][:2]
    return place.upper() if place.isalpha() else ""
