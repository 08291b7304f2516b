"""What of a take may be worth remembering. Only proposed: nothing is kept before the person says so.

Read from the person's own words by plain patterns, in the six languages, so that each proposal can be shown with the
sentence it rests on.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from rehearsal_voice.language.folding import fold

Kind = Literal["name", "pronouns", "preference", "boundary", "thread", "mood"]

TELLING_LETTERS = 4
_OF_BOUNDARIES = frozenset(
    "want talk speak about don't mention bring please quiero hablar preguntes preguntas sobre veux parler will möchte "
    "mochte nicht über uber sprechen reden voglio parlare quero falar".split()
)
LONGEST_QUOTE_WORDS = 24
"""A longer sentence is no sentence any more but a turn without full stops."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """kind: as the store's memories have it. text: what would be remembered. quote: the words it rests on."""

    kind: Kind
    text: str
    quote: str


_NAME = r"([A-ZÀ-Þ][\w'-]+)"
_SOON: Mapping[str, str] = {
    "en": r"tomorrow|tonight|next (?:week|month|time)|this week(?:end)?|on (?:mon|tues|wednes|thurs|fri|satur|sun)day",
    "es": r"mañana|el (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)|semana que viene|próxima semana",
    "fr": r"demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|semaine prochaine",
    "de": r"morgen|am (?:mon|diens|donners|frei|sams|sonn)tag|am mittwoch|nächste woche",
    "it": r"domani|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|settimana prossima",
    "pt": r"amanhã|segunda|terça|quarta|quinta|sexta|sábado|domingo|próxima semana",
}
_PATTERNS: Mapping[str, Mapping[Kind, str]] = {
    "en": {
        "name": rf"\b(?:[Mm]y name is|[Mm]y name's|[Cc]all me|I'm called|I am called) {_NAME}",
        "pronouns": r"\bmy pronouns are (\w+(?:[ /](?:and )?\w+){0,2})",
        "preference": r"\bI(?:'d| would)? (?:prefer|rather|like it (?:better|best) when|always (?:drink|eat|take))\b",
        "boundary": r"\b(?:I (?:don't|do not) want to (?:talk|speak) about|don't (?:ask me about|mention|bring up))\b",
        "thread": r"\bI(?:'ll| will|'ve got| have|'m going to| am going to)\b",
    },
    "es": {
        "name": rf"\b(?:[Mm]e llamo|[Mm]i nombre es) {_NAME}",
        "preference": r"\b(?:prefiero|siempre (?:tomo|bebo|como|pido))\b",
        "boundary": r"\b(?:no quiero hablar de|no me preguntes? (?:por|sobre))\b",
        "thread": r"\b(?:tengo|voy a|vamos a|empiezo|salgo)\b",
    },
    "fr": {
        "name": rf"\b(?:[Jj]e m'appelle|[Mm]on nom est) {_NAME}",
        "preference": r"\b(?:je préfère|je prends toujours)\b",
        "boundary": r"\bje ne veux pas parler (?:de|du|des)\b",
        "thread": r"\b(?:j'ai|je vais|je dois)\b",
    },
    "de": {
        "name": rf"\b(?:[Ii]ch heiße|[Mm]ein Name ist) {_NAME}",
        "preference": r"\b(?:am liebsten|ich (?:trinke|esse|nehme) immer|mag ich lieber)\b",
        "boundary": r"\bich (?:will|möchte) nicht über\b",
        "thread": r"\b(?:habe ich|muss ich|ich (?:habe|muss|gehe|fahre|werde))\b",
    },
    "it": {
        "name": rf"\b(?:[Mm]i chiamo|[Ii]l mio nome è) {_NAME}",
        "preference": r"\b(?:preferisco|prendo sempre|bevo sempre)\b",
        "boundary": r"\bnon voglio parlare (?:di|del|della)\b",
        "thread": r"\b(?:ho|devo|vado)\b",
    },
    "pt": {
        "name": rf"\b(?:[Cc]hamo-me|[Oo] meu nome é) {_NAME}",
        "preference": r"\b(?:prefiro|bebo sempre|como sempre)\b",
        "boundary": r"\bnão quero falar (?:de|do|da|sobre)\b",
        "thread": r"\b(?:tenho|vou)\b",
    },
}
"""A thread is left open where one of these verbs and a time to come stand in the same sentence."""


def proposals(said: Sequence[str], language: str, mood: str = "") -> tuple[Proposal, ...]:
    """What the person may want remembered, in the order they said it, each once.

    said: their turns. mood: how they told that they arrive.
    """
    found = [one for text in said for sentence in _sentences(text) for one in _of_sentence(sentence, language)]
    if mood.strip():
        found.append(Proposal("mood", mood.strip(), ""))
    return tuple({(one.kind, fold(one.text)): one for one in found}.values())


def touches(text: str, boundary: str) -> bool:
    """Whether a text speaks of what the person does not want to be spoken to about: they share a telling word."""
    told = {word for word in fold(boundary).split() if len(word) >= TELLING_LETTERS}
    return not (told - _OF_BOUNDARIES).isdisjoint(fold(text).split())


def _of_sentence(sentence: str, language: str) -> Iterator[Proposal]:
    for kind, pattern in _PATTERNS.get(language, {}).items():
        match = re.search(pattern, sentence, 0 if kind == "name" else re.IGNORECASE)
        if kind == "thread" and not re.search(rf"\b(?:{_SOON[language]})\b", sentence, re.IGNORECASE):
            continue
        if match:
            yield Proposal(kind, match.group(1) if match.groups() else sentence, sentence)


def _sentences(text: str) -> Iterator[str]:
    for sentence in re.split(r"(?<=[.!?…])\s+", text.replace("’", "'")):
        if 0 < len(sentence.split()) <= LONGEST_QUOTE_WORDS:
            yield sentence.strip()
