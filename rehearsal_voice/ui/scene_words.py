"""What scenes, languages and variants are called on the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from rehearsal_voice.ui.marking import marked

USES: dict[str, str] = {
    "language": marked("Uses", "Speak another language"),
    "hard_talk": marked("Uses", "A talk that matters"),
    "drill": marked("Uses", "Small exercises"),
    "ritual": marked("Uses", "A moment of the day"),
    "free": marked("Uses", "Just talk"),
}
LANGUAGES: dict[str, str] = {
    "en": marked("Languages", "English"),
    "es": marked("Languages", "Spanish"),
    "fr": marked("Languages", "French"),
    "de": marked("Languages", "German"),
    "it": marked("Languages", "Italian"),
    "pt": marked("Languages", "Portuguese"),
}
VARIANTS: dict[str, str] = {
    "as expected": marked("Variants", "As expected"),
    "pushes back": marked("Variants", "Pushes back"),
    "less reasonable": marked("Variants", "Less reasonable"),
    "changes the subject": marked("Variants", "Changes the subject"),
    "falls silent": marked("Variants", "Falls silent"),
    "surprise": marked("Variants", "Surprise"),
}
TONES: dict[str, str] = {
    "warm": marked("Tones", "Warm"),
    "crisp": marked("Tones", "Crisp"),
    "playful": marked("Tones", "Playful"),
    "friendly": marked("Tones", "Strictly friendly"),
    "formal": marked("Tones", "Formal"),
}


def use_word(use: str) -> str:
    return QCoreApplication.translate("Uses", USES.get(use, use))


def language_word(language: str) -> str:
    return QCoreApplication.translate("Languages", LANGUAGES.get(language, language))


def variant_word(variant: str) -> str:
    return QCoreApplication.translate("Variants", VARIANTS.get(variant, variant))


def tone_word(tone: str) -> str:
    return QCoreApplication.translate("Tones", TONES.get(tone, tone))
