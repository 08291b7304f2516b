"""What is looked for in every turn, whoever answers: commands to the app, and words that end the role."""

from __future__ import annotations

from rehearsal_voice.config.settings import Settings
from rehearsal_voice.engine.requests import Guards
from rehearsal_voice.language.commands import command_in
from rehearsal_voice.language.crisis import tells_of_harm
from rehearsal_voice.partner.safety import plain_words


def guards_for(language: str, settings: Settings) -> Guards:
    """In the language that is practised and in the person's own."""
    languages = tuple(dict.fromkeys((language, settings.native_language, "en")))
    return Guards(
        command=lambda text: command_in(text, languages),
        crisis=lambda text: tells_of_harm(text, languages),
        plain_words=lambda: plain_words(settings.native_language),
    )
