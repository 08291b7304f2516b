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

Kind = Literal["meaning", "wording", "quiz", "enough"]
"""enough: no more of the quiz; said to the partner it is talk like any other."""

LONGEST_QUESTION = 14
"""Words; a longer turn is talk."""


@dataclass(frozen=True, slots=True)
class LearnerQuestion:
    """phrase: the words asked about, as heard; empty for a quiz. native: it was asked in the native language."""

    kind: Kind
    phrase: str = ""
    native: bool = False


_THING = r"[\"'“”«»]?(?P<phrase>.+?)[\"'“”«»]?"
_LANGUAGE_NAME = (
    "(?:english|spanish|french|german|italian|portuguese|inglés|español|francés|alemán|italiano|portugués"
    "|anglais|français|allemand|italien|espagnol|portugais|englisch|deutsch|spanisch|französisch|italienisch"
    "|portugiesisch|inglese|spagnolo|francese|tedesco|portoghese|inglês|espanhol|francês|alemão|português)"
)
_IN = rf"(?: (?:in|en|auf|em) {_LANGUAGE_NAME})?"
_END = (
    r"(?:,? (?:please|por favor|s'il (?:te|vous) pla[iî]t|bitte|per (?:favore|piacere)|se (?:faz|fizer) favor))?"
    r"\s*[?.!]*$"
)
_PATTERNS: dict[str, dict[Kind, tuple[str, ...]]] = {
    "en": {
        "meaning": (
            rf"what(?: does|'s| is) (?:the word )?{_THING} mean{_IN}{_END}",
            rf"what(?:'s| is) the meaning of {_THING}{_END}",
            rf"{_THING},? what does (?:that|it) mean{_END}",
        ),
        "wording": (
            rf"how (?:do|would|can) (?:i|you|we) say {_THING}{_IN}{_END}",
            rf"what(?:'s| is) (?:the )?(?:{_LANGUAGE_NAME}|word|{_LANGUAGE_NAME} word) for {_THING}{_IN}{_END}",
            rf"what(?:'s| is) {_THING} in {_LANGUAGE_NAME}{_END}",
        ),
        "quiz": (
            rf"(?:please,? |can you |could you )?(?:quiz|test) me(?: on (?:the|some|my) (?:words|phrases))?{_END}",
            rf"(?:can you |could you )?ask me (?:some )?(?:words|questions){_END}",
            rf"(?:let's|can we|i'd like to|i want to) do (?:a|the) quiz{_END}",
            rf"(?:give me|start|i'd like|i want|let's have) (?:a|the) quiz{_END}",
        ),
        "enough": (
            rf"(?:okay,? )?(?:that's |that is )?enough(?: questions| words| for now| quiz)?{_END}",
            rf"no more(?: questions| words)?{_END}",
            rf"(?:stop|end|leave) the quiz{_END}",
            rf"(?:let's go )?back to the (?:scene|café|cafe|talk|conversation){_END}",
        ),
    },
    "es": {
        "meaning": (rf"¿?qu[eé] (?:significa|quiere decir) (?:la palabra )?{_THING}{_IN}{_END}",),
        "wording": (rf"¿?c[oó]mo (?:se dice|(?:te |le )?digo|puedo decir) {_THING}{_IN}{_END}",),
        "quiz": (
            rf"¿?(?:hazme|ponme|me haces|me puedes hacer|puedes hacerme) (?:un (?:examen|test|quiz)|una prueba"
            rf"|(?:unas |algunas )?preguntas){_END}",
            rf"¿?(?:preg[uú]nta(?:me)?|me preguntas)(?: (?:(?:unas |las )?palabras|(?:el )?vocabulario)){_END}",
            rf"preg[uú]ntame{_END}",
            rf"ponme a prueba{_END}",
        ),
        "enough": (
            rf"no más(?: preguntas| palabras)?{_END}",
            rf"(?:vale,? )?(?:ya está|es suficiente|suficiente){_END}",
        ),
    },
    "fr": {
        "meaning": (
            rf"(?:qu'est-ce que|que) (?:veut dire|signifie) {_THING}{_IN}{_END}",
            rf"[cç]a veut dire quoi,? {_THING}{_END}",
            rf"qu'est-ce que [cç]a veut dire,? {_THING}{_END}",
            rf"{_THING},? (?:[cç]a veut dire quoi|qu'est-ce que [cç]a veut dire){_END}",
        ),
        "wording": (
            rf"comment (?:on dit|dit-on|dire|je dis|est-ce qu'on dit) {_THING}{_IN}{_END}",
            rf"comment (?:on dit|dit-on) [cç]a,? {_THING}{_END}",
        ),
        "quiz": (
            rf"(?:interroge[sz]?|teste[sz]?)[- ]moi{_END}",
            rf"(?:pose[sz]?|fai(?:s|tes))[- ]moi (?:des questions|un (?:quiz|test)){_END}",
            rf"(?:on fait )?un quiz{_END}",
        ),
        "enough": (rf"(?:[cç]a suffit|c'est assez)(?: pour le quiz)?{_END}", rf"plus de (?:questions|mots){_END}"),
    },
    "de": {
        "wording": (
            rf"wie (?:sagt man|sage ich|kann ich) {_THING}(?: sagen)?{_IN}{_END}",
            rf"wie heißt {_THING} auf {_LANGUAGE_NAME}{_END}",
            rf"was (?:heißt|heisst) {_THING} auf deutsch{_END}",
        ),
        "meaning": (
            rf"was (?:bedeutet|heißt|heisst) (?:das wort )?{_THING}{_IN}{_END}",
            rf"{_THING},? was (?:heißt|bedeutet) das{_END}",
        ),
        "quiz": (
            rf"(?:kannst du |können sie )?(?:frage?|prüfe?|pruefe?|teste?|quiz(?:ze)?) mich(?: ab)?{_END}",
            rf"(?:fragen sie mich ab|(?:prüfen|testen) sie mich){_END}",
            rf"(?:mach|machen sie|machen wir) (?:mit mir )?ein quiz{_END}",
            rf"stell(?:en sie)? mir (?:ein paar )?fragen{_END}",
        ),
        "enough": (
            rf"(?:das )?(?:reicht|genügt)(?: jetzt| mir)?{_END}",
            rf"(?:es ist )?genug(?: gefragt)?{_END}",
            rf"keine (?:fragen|wörter) mehr{_END}",
        ),
    },
    "it": {
        "meaning": (rf"(?:che cosa|cosa|che) (?:significa|vuol dire|vuole dire) (?:la parola )?{_THING}{_IN}{_END}",),
        "wording": (rf"come (?:si dice|dico|posso dire) {_THING}{_IN}{_END}",),
        "quiz": (
            rf"(?:interrogami|mi interroghi|mi interroga|mettimi alla prova){_END}",
            rf"(?:fammi|mi fai|facciamo) (?:un (?:quiz|test)|delle domande|qualche domanda){_END}",
        ),
        "enough": (
            rf"(?:è |e )?(?:abbastanza|sufficiente){_END}",
            rf"(?:basta|niente più) (?:domande|parole|quiz){_END}",
        ),
    },
    "pt": {
        "meaning": (
            rf"(?:o )?que (?:é que )?(?:significa|quer dizer) (?:a palavra )?{_THING}{_IN}{_END}",
            rf"{_THING},? o que (?:é que )?(?:significa|quer dizer){_END}",
        ),
        "wording": (rf"como (?:é que )?(?:se diz|digo|posso dizer) {_THING}{_IN}{_END}",),
        "quiz": (
            rf"(?:test[ae]-me|me test[ae]){_END}",
            rf"fa(?:z|ça)(?:-me)? (?:um (?:teste|quiz)|(?:umas |algumas )?perguntas){_END}",
            rf"pergunt[ae]-me(?: (?:as |umas )?palavras){_END}",
            rf"(?:vamos fazer )?um quiz{_END}",
        ),
        "enough": (rf"(?:já )?chega(?: de perguntas)?{_END}", rf"(?:não quero )?mais nenhuma pergunta{_END}"),
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
