# ruff: noqa: E501  (a list of words is read best in one piece)
"""Whether a clause is in the scene's language: told by the small words, which no sentence does without."""

from __future__ import annotations

import unicodedata

from rehearsal_voice.partner.clause_words import FUNCTION_WORDS

_MORE: dict[str, frozenset[str]] = {
    "en": frozenset("so because if when while then than as by into off out over up down without about after before i'll i'd i've you're you'll you've we'll them their his her our me us these those there's who which where why am does did doesn't didn't had can't couldn't should shouldn't may might must thanks thank okay well only really very too more most much many some any all every nothing something one two got give go going take make know think want need like see say tell come back good right fine now today tomorrow again never always still time day what's let's won't isn't wasn't he's she's enough first last other another people thing work look".split()),
    "es": frozenset("unas porque sobre entre hasta desde yo usted ella nosotros ellos les nos mis sus ese esa ahi alli soy estan estaba ser estar tienes tenemos ha he has han hace hago haces vamos puedo puede puedes quiero quieres dime digo dice ni tampoco tambien menos bien mal ahora hoy manana luego siempre nunca todo toda todos otro otra mucho mucha cada solo vale claro gracias hola adios cuanta cual quien creo sabes mira venga perdona perdon senor oye asi mismo dos tres sea traigo pongo queda poco poca cualquier cosa mejor favor uno una mas".split()),
    "fr": frozenset("l d quoi dont parce car si quand comme au aux sous par chez entre j on elles lui leur ma mes ton ta tes vos notre nos son sa ses cet cette ces cela ici suis es etes avons ont ai fait faire fais va vais vas veux veut peux peut pouvez n jamais rien tout toute tous trop mal encore deja aujourd'hui demain alors donc aussi non merci bonjour voila bon d'accord quelque chose autre combien quel quelle pourquoi c s'il n'est j'en qu'il d'un d'une l'on moi toi eux peu sais dit dire etre avoir deux trois reste soit desole chaud tiens juste".split()),
    "de": frozenset("den dem des einem einer weil wenn als ob wo wer warum wann vom zum zur im am aus nach seit vor uber unter um durch mich dich sich uns euch mir dir ihm ihn ihnen meine ihre sein seine unser dieser diese waren bin bist habe hatte hatten werde werden wurde wurden kann konnen konnte muss mussen soll sollen will wollen mochte mochten darf nichts nur schon viel alles etwas da dort jetzt heute morgen immer nie wieder nein danke gut also doch mal so dann denn gern gerne leider schade na ach stimmt genau machen macht gibt geht kommt kommen sagen wissen weiss guten tag zwei drei ihren frisch".split()),
    "it": frozenset("l uno ed chi perche se quando dove del della dei delle dal dalla nel nella sul tra fra loro ci vi ne mia tua suo sua nostro questa quello quella quel qua li c'e sei siamo ero ho hai ha abbiamo hanno fa fare faccio vado va vuole vuoi voglio vorrei puo puoi deve devo no si' meno poco bene male ancora gia adesso ora oggi domani sempre mai nulla qualcosa tutto tutti altro altra solo allora dunque ecco grazie prego ciao buongiorno quanto quale quindi proprio mica cosi due tre prende dica l'ho dell' nell' gliel glielo lascia al alla allo ai agli alle lo per pero volte quante quanti venga spiego primo meglio tanto tanta fame poca era n'era ce troppo troppa tengo presente".split()),
    "pt": frozenset("uns quem porque quando como onde dos das nas ao aos pelo pela sobre entre ate desde eles elas lhe minha teu tua sua nosso isto esse essa aquilo ali ha foi sou estou estao ser estar tenho tem tens temos vou vai vais vamos posso pode podes quero quer queres diz digo nem tambem muita menos bem mal ja agora hoje amanha depois sempre nunca nada algo tudo todo todos outro outra cada so ainda entao pois bom boa obrigado obrigada ola adeus quanto qual sei acho olhe faz favor senhor dois duas tres pouco pra num numa mesmo assim fica fico ora mas deixe ver que".split()),
}  # fmt: skip
COMMON_WORDS = {code: FUNCTION_WORDS[code] | more for code, more in _MORE.items()}
"""Folded. A word that several languages have says little, and counts as little."""
LETTERS: dict[str, str] = {"es": "ñ¿¡", "fr": "œ", "de": "ßäö", "pt": "ãõ"}
"""What only one of the six writes."""
SURER_BY, LEAST_FOR_IT = 0.8, 1.0
"""By how much, and how much at all, the small words must speak for the other language."""
SHORTEST = 3
SHORT, LEAST_WHEN_SHORT = 3, 1.5
"""Of three words one may well be an exclamation that several languages have."""
_HOW_MANY = {
    word: sum(word in words for words in COMMON_WORDS.values()) for words in COMMON_WORDS.values() for word in words
}


def foreign(text: str, folded: str, language: str) -> str:
    """The other language it is in, or its first letter of another alphabet; empty when it may be the scene's own."""
    for letter in text:
        if letter.isalpha() and not unicodedata.name(letter, "").startswith("LATIN"):
            return letter
    words = folded.split()
    if len(words) < SHORTEST or language not in COMMON_WORDS:
        return ""
    weights = {code: _weight(words, text.casefold(), code) for code in COMMON_WORDS}
    own = weights.pop(language)
    other, most = max(weights.items(), key=lambda item: item[1])
    least = LEAST_WHEN_SHORT if len(words) <= SHORT else LEAST_FOR_IT
    return other if most >= least and most >= own + SURER_BY else ""


def _weight(words: list[str], written: str, language: str) -> float:
    """How much speaks for this language: each of its small words, shared with those that have it too, and letters."""
    known = COMMON_WORDS[language]
    small = sum(1 / _HOW_MANY[word] for word in words if word in known)
    return small + sum(letter in written for letter in LETTERS.get(language, ""))
