"""What a partner says while it still thinks: one short sound that keeps the floor without promising anything."""

from __future__ import annotations

SIGNS_OF_THINKING: dict[str, tuple[str, ...]] = {
    # Written by hand; each can stand before any reply.
    "en": ("Hm.", "Let me think.", "Well.", "One moment."),
    "es": ("Mm.", "A ver.", "Déjeme pensar.", "Un momento."),
    "fr": ("Hm.", "Voyons.", "Attendez voir.", "Un instant."),
    "de": ("Hm.", "Moment.", "Mal überlegen.", "Also."),
    "it": ("Mm.", "Vediamo.", "Un attimo.", "Mi faccia pensare."),
    "pt": ("Hum.", "Deixe-me ver.", "Ora bem.", "Um momento."),
}


def sign_of_thinking(language: str, turn: int) -> str:
    """A sign in that language, another one each turn; the wordless one where the language is not known."""
    known = SIGNS_OF_THINKING.get(language, ("Hm.",))
    return known[turn % len(known)]
