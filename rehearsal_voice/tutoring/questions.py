"""What a learner may ask in the middle of a scene: what does it mean, how do I say it, ask me something.

Only a whole, short utterance is such a question, in the practised or in the native language, so that a guest who asks
the waiter what a dish is goes on talking to the waiter.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from rehearsal_voice.language.folding import fold
from rehearsal_voice.language.likeness import likeness

Kind = Literal["meaning", "wording", "quiz"]

LONGEST_QUESTION = 14
"""Words; a longer turn is talk."""


@dataclass(frozen=True, slots=True)
class LearnerQuestion:
    """phrase: the words asked about, as heard; empty for a quiz. native: it was asked in the native language."""

    kind: Kind
    phrase: str = ""
    native: bool = False


_THING = r"[\"'“”«»]?(?P<phrase>.+?)[\"'“”«»]?"
_LANGUAGE_NAME = "(?:english|spanish|french|german|italian|portuguese)"
_END = r"\s*[?.!]*$"
_PATTERNS: dict[str, dict[Kind, tuple[str, ...]]] = {
    "en": {
        "meaning": (
            rf"what(?: does|'s| is) (?:the word )?{_THING} mean{_END}",
            rf"what(?:'s| is) the meaning of {_THING}{_END}",
        ),
        "wording": (
            rf"how (?:do|would|can) (?:i|you|we) say {_THING}(?: in {_LANGUAGE_NAME})?{_END}",
            rf"what(?:'s| is) the word for {_THING}{_END}",
        ),
        "quiz": (
            rf"(?:please,? )?(?:quiz|test) me,?(?: please)?{_END}",
            rf"ask me (?:some )?(?:words|questions){_END}",
            rf"(?:let's|can we) do (?:a|the) quiz{_END}",
        ),
    },
    "es": {
        "meaning": (rf"¿?qu[eé] (?:significa|quiere decir) (?:la palabra )?{_THING}{_END}",),
        "wording": (rf"¿?c[oó]mo (?:se dice|digo|puedo decir) {_THING}(?: en español)?{_END}",),
        "quiz": (rf"(?:hazme|ponme) (?:un examen|una prueba|preguntas)(?: por favor)?{_END}", rf"preg[uú]ntame{_END}"),
    },
    "fr": {
        "meaning": (
            rf"(?:qu'est-ce que|que) (?:veut dire|signifie) {_THING}{_END}",
            rf"[cç]a veut dire quoi,? {_THING}{_END}",
            rf"qu'est-ce que [cç]a veut dire,? {_THING}{_END}",
        ),
        "wording": (
            rf"comment (?:on dit|dit-on|dire|je dis|est-ce qu'on dit) {_THING}(?: en français)?{_END}",
            rf"comment (?:on dit|dit-on) [cç]a,? {_THING}{_END}",
        ),
        "quiz": (rf"interroge[sz]?[- ]moi{_END}", rf"pose[sz]?[- ]moi des questions{_END}"),
    },
    "de": {
        "meaning": (rf"was (?:bedeutet|heißt|heisst) (?:das wort )?{_THING}{_END}",),
        "wording": (rf"wie (?:sagt man|sage ich|kann ich) {_THING}(?: sagen)?(?: auf deutsch)?{_END}",),
        "quiz": (rf"(?:frag|prüf|pruef|teste?) mich(?: ab)?(?: bitte)?{_END}",),
    },
    "it": {
        "meaning": (rf"(?:che )?cosa (?:significa|vuol dire|vuole dire) {_THING}{_END}",),
        "wording": (rf"come (?:si dice|dico|posso dire) {_THING}(?: in italiano)?{_END}",),
        "quiz": (rf"(?:interrogami|fammi (?:un quiz|delle domande)){_END}",),
    },
    "pt": {
        "meaning": (rf"o que (?:significa|quer dizer) (?:a palavra )?{_THING}{_END}",),
        "wording": (rf"como (?:se diz|digo|posso dizer) {_THING}(?: em português)?{_END}",),
        "quiz": (rf"(?:testa-me|teste-me|faz(?:-me)? (?:um teste|perguntas)){_END}",),
    },
}


_QUIZ_BY_SOUND: dict[str, tuple[str, ...]] = {"en": ("quiz me please", "please quiz me", "quiz me")}
"""Whisper base hears “Cosme, please” and “Please close me” where a natural voice asks for the quiz."""
SOUNDS_LIKE_QUIZ = 0.81


def learner_question(text: str, practised: str, native: str) -> LearnerQuestion | None:
    """The question that the whole utterance is, or None. practised, native: two-letter codes.

    Asked in the practised language, “¿qué es la leche frita?” is for the waiter and therefore none; only the words for
    meaning and saying count.
    """
    plain = " ".join(text.replace("’", "'").split())
    if not plain or len(plain.split()) > LONGEST_QUESTION:
        return None
    for language in dict.fromkeys((native, practised)):
        for kind, pattern in _compiled(language):
            match = pattern.match(plain)
            if match:
                phrase = match.groupdict().get("phrase") or ""
                return LearnerQuestion(kind, phrase.strip(" ,.?!¿¡\"'“”«»"), native=language == native)
    asked_for = any(likeness(fold(plain), way) >= SOUNDS_LIKE_QUIZ for way in _QUIZ_BY_SOUND.get(native, ()))
    return LearnerQuestion("quiz", native=True) if asked_for else None


@lru_cache(maxsize=16)
def _compiled(language: str) -> Sequence[tuple[Kind, re.Pattern[str]]]:
    kinds = _PATTERNS.get(language, {})
    return [(kind, re.compile(pattern, re.IGNORECASE)) for kind, patterns in kinds.items() for pattern in patterns]
