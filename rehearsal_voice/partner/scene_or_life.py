# ruff: noqa: E501  (a list of words is read best in one piece)
"""When words may hint at danger: one plain question out of the role, and what its answers mean, in six languages.

To end a rehearsal because a hard talk sounds hard would be wrong, and so would be to let a quiet call for help pass.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Literal, NamedTuple

from rehearsal_voice.language.folding import fold

Meant = Literal["life", "scene"]

LONGEST_ANSWER = 10
"""Words. Whoever says more answers nothing any more, or says it in words that are listened to anyway."""


class _Asked(NamedTuple):
    """question: as it is shown and said. An answer is nothing but small words around one of life or of scene; folded."""

    question: str
    life: str
    scene: str
    small: str


_ASKED: Mapping[str, _Asked] = {
    "en": _Asked(
        "One moment, out of the role: is this the scene, or is it you?",
        "me|myself|i am|i'm serious|i am serious|real|for real|real life|life|my life|about me|mean it|meant it|"
        "not the scene|not the role|not acting|not the rehearsal|not a rehearsal",
        "scene|role|rehearsal|part|acting|character|play|practice|exercise|script|not me|only rehearsing|playing",
        "no|yes|yeah|well|oh|it's|it is|that's|that is|this is|i|i'm|honestly|actually|really|just|only|of|in|all|the|a|"
        "my|part of|don't worry|sorry|it|was|i'm afraid|please|for the",
    ),
    "es": _Asked(
        "Un momento, fuera del papel: ¿es la escena o eres tú?",
        "yo|soy yo|de verdad|verdad|real|en serio|mi vida|la vida|la vida real|conmigo|no es la escena|no es el papel|"
        "no es el ensayo|me pasa a mi|lo digo de verdad",
        "escena|papel|ensayo|personaje|practica|guion|ejercicio|actuando|actuaba",
        "no|si|pues|ah|es|esto|esto es|soy|va|lo digo|solo|parte|parte de|parte del|de|del|todo|tranquilo|tranquila|la|el|mi|"
        "un|una|era|estoy|perdon",
    ),
    "fr": _Asked(
        "Un instant, hors du rôle : c'est la scène, ou c'est vous ?",
        "moi|c'est moi|vrai|pour de vrai|serieux|serieuse|ma vie|la vie|la vraie vie|reel|la realite|pas la scene|"
        "pas le role|pas la repetition|vraiment moi",
        "scene|role|repetition|personnage|jeu|exercice|texte|pas moi|je joue|je jouais",
        "non|oui|eh bien|ah|c'est|ca c'est|c'etait|je suis|je|suis|juste|seulement|que|une partie de|dans|tout|la|le|mon|du|"
        "de la|un|ce n'est|est|desole|desolee|malheureusement|vraiment",
    ),
    "de": _Asked(
        "Einen Moment, außerhalb der Rolle: Ist das die Szene, oder sind das Sie?",
        "ich|bin ich|mich|mir|ernst|mein ernst|wirklich|wirklich so|echt|mein leben|das leben|kein spiel|nicht die szene|"
        "nicht die rolle|nicht gespielt|um mich",
        "szene|rolle|probe|figur|ubung|gespielt|spiel|text|nicht ich|ich spiele|ich spiele nur",
        "nein|ja|na ja|ach|das|es|bin|ist|sind|war|geht|um|meine|mein|gehort|nur|bloss|teil|der|die|zur|zu|in|alles|eine|leider|"
        "schon|das bin|keine sorge|von|doch",
    ),
    "it": _Asked(
        "Un momento, fuori dal ruolo: è la scena, o è lei?",
        "io|sono io|me|di me|davvero|vero|sul serio|serio|la mia vita|mia vita|la vita|vita vera|nella realta|"
        "non e la scena|non e il ruolo|non e la prova",
        "scena|ruolo|prova|parte|personaggio|finzione|esercizio|copione|non sono io|recitando|recitavo",
        "no|si|beh|ah|e|questo|questa|questo e|questa e|sono|parlo|per|dico|lo dico|solo|soltanto|fa parte|della|del|tutto|la|il|"
        "una|mia|mio|era|sto|tranquillo|tranquilla|purtroppo",
    ),
    "pt": _Asked(
        "Um momento, fora do papel: é a cena, ou é consigo?",
        "eu|sou eu|mim|de mim|comigo|e comigo|verdade|de verdade|a serio|serio|real|a minha vida|minha vida|a vida|"
        "na vida real|nao e a cena|nao e o papel|nao e o ensaio",
        "cena|papel|ensaio|personagem|pratica|exercicio|guiao|a representar|personagens",
        "nao|sim|bem|ah|e|isto|isto e|sou|falo|de|da|do|so|apenas|faz parte|parte|tudo|a|o|um|uma|meu|minha|era|estou|desculpe|"
        "infelizmente|mesmo",
    ),
}


def question_in(language: str) -> str:
    """The question in that language, in English where there are no words in it."""
    return _ASKED.get(language, _ASKED["en"]).question


def meant_by(text: str, languages: Sequence[str]) -> Meant | None:
    """Whether a whole answer says that it is the person's own life or the scene; None when it says neither.

    Where it can be read both ways it counts as life.
    """
    folded = fold(text)
    if len(folded.split()) > LONGEST_ANSWER:
        return None
    patterns = [_patterns(code) for code in languages if code in _ASKED]
    if any(life.fullmatch(folded) for life, _ in patterns):
        return "life"
    return "scene" if any(scene.fullmatch(folded) for _, scene in patterns) else None


@lru_cache(maxsize=8)
def _patterns(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    asked = _ASKED[language]
    return _whole(asked.life, asked.small), _whole(asked.scene, asked.small)


def _whole(core: str, small: str) -> re.Pattern[str]:
    return re.compile(rf"(?:(?:{small}) )*(?:{core})(?: (?:{small}|{core}))*")
