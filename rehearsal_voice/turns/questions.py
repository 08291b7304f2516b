"""What the partner's last line asks for, and whether the words so far answer it whole."""

from __future__ import annotations

import re

from rehearsal_voice.turns.signs import Asked

OPEN_QUESTIONS: dict[str, tuple[str, ...]] = {
    # What asks for more than a word or two. By hand.
    "en": ("why", "how come", "what happened", "what makes", "what do you think", "how do you", "how did", "tell me"),
    "es": ("por qué", "cómo", "qué pasó", "qué piensa", "qué piensas", "cuénteme", "cuéntame"),
    "fr": ("pourquoi", "comment", "que s'est-il passé", "qu'en pens", "racont", "expliqu"),
    "de": ("warum", "wieso", "weshalb", "wie kommt", "was ist passiert", "was denk", "erzähl", "erklär"),
    "it": ("perché", "come mai", "cosa è successo", "che ne pens", "raccont", "spieg"),
    "pt": ("por que", "porquê", "como assim", "o que aconteceu", "o que acha", "conte", "explique"),
}
ASKS_FOR_A_WORD: dict[str, frozenset[str]] = {
    # Question words that a detail of some words answers; neither yes nor no would. By hand.
    "en": frozenset("what which who whose when where how".split()),
    "es": frozenset("qué cuál cuáles quién cuándo dónde cuánto cuántos cuánta cuántas cómo".split()),
    "fr": frozenset("quel quelle quels quelles qui quand où combien que quoi comment".split()),
    "de": frozenset("was welche welcher welches wer wann wo wie wieviel wieviele".split()),
    "it": frozenset("che quale quali chi quando dove quanto quanti quante come cosa".split()),
    "pt": frozenset("que qual quais quem quando onde quanto quantos quantas como".split()),
}
YES_OR_NO: dict[str, frozenset[str]] = {
    "en": frozenset("yes yeah yep no nope sure okay ok please absolutely definitely".split()),
    "es": frozenset("sí no claro vale bueno exacto".split()),
    "fr": frozenset("oui non si d'accord volontiers bien".split()),
    "de": frozenset("ja nein doch genau klar gern gerne".split()),
    "it": frozenset("sì no certo va volentieri".split()),
    "pt": frozenset("sim não claro pode".split()),
}
OR: dict[str, str] = {"en": "or", "es": "o", "fr": "ou", "de": "oder", "it": "o", "pt": "ou"}
LEAST_LETTERS = 4
"""Of a word before “or” that can name a choice; shorter ones are articles and the like."""
DETAIL_MOST_WORDS = 4
"""“The name is Sam.” What goes beyond is more than the detail that was asked for."""

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_QUESTION = re.compile(r"([^.!?…]*)\?\s*$")


def asked(partner_says: str, answer: str, language: str, *, unfinished: bool) -> Asked:
    """What follows from the question at the end of the partner's line for the end of this answer.

    unfinished: whether the answer's words leave its sentence open; then nothing is answered whole.
    """
    lower = partner_says.lower().replace("’", "'").strip()
    if any(phrase in lower for phrase in OPEN_QUESTIONS.get(language, ())):
        return "open"
    match = _QUESTION.search(lower)
    if match is None or unfinished:
        return ""
    question = _WORD.findall(match.group(1))
    said = set(_WORD.findall(answer.lower().replace("’", "'")))
    choices = _choices(question, language)
    if choices:
        return "answered" if said & (choices | YES_OR_NO.get(language, frozenset())) else ""
    if ASKS_FOR_A_WORD.get(language, frozenset()).intersection(question):
        detail = said - YES_OR_NO.get(language, frozenset())
        return "answered" if 0 < len(detail) <= DETAIL_MOST_WORDS else ""
    return "answered" if said & YES_OR_NO.get(language, frozenset()) else ""


def _choices(question: list[str], language: str) -> set[str]:
    """The words of a question with “or” in it that can name one of its choices."""
    if OR.get(language) not in question:
        return set()
    last = question[question.index(OR[language]) + 1 :]
    return {word for word in question if len(word) >= LEAST_LETTERS} | set(last)
