"""What a goal asks for beyond being said, read from its own sentence: a number, a date, and nothing behind it.

So that "ask for the raise, with a figure" is not met without a figure, in scenes that people write themselves, too.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from rehearsal_voice.language.folding import fold
from rehearsal_voice.language.lexicon import lexicon, normalised
from rehearsal_voice.scenes.parts import Goal

_ASKS = {
    "number": r"\b(numbers?|figures?|amount|price|cifras?|numeros?|precio|chiffres?|prix|zahl|betrag|preis|cifra"
    r"|prezzo|preco|importe|montant)\b",
    "amount": r"\b(raise|money|price|deposit|gehalt|aumento|sueldo|salaire|precio|prix|preis|prezzo|preco)\b",
    "date": r"\b(date|(agree|settle) when|when (it|we) (starts?|begins?|look)|con (una )?(hora|dia)|fecha"
    r"|cuando empiez\w+|datum|wann|une date|data)\b",
    "bare": r"\b(without an? explanation|without explaining|and stop|only one|sin explica\w+|y callar|una sola"
    r"|sans explica\w+|et m'arreter|une seule|ohne erklarung|und schweigen|nur einen|senza spiega\w+|sem explica\w+)\b",
    "stays": r"\b(no false hope|stay|keep (the|my|to|at)|hold|mantener\w*|tenir|rester|bleiben|dabei|rimanere"
    r"|tenere|manter)\b",
    "unblaming": r"\b(without blam\w+|sin (culpar|reproch\w+)|sans reproch\w+|ohne vorwurf\w*|senza accus\w+)\b",
    "unsoftened": r"\bnot (soften|take back)\w*|\bno (suavizar|retirar)|\bne rien adoucir|\bnichts? abschwachen",
    "one": r"\b(one thing|one small thing|una cosa|une chose|eine sache|uma coisa)\b",
    "asking": r"^(ask|preguntar|demander|fragen|chiedere|perguntar) (what|why|who|how|whether|que|por que|quien|como|si"
    r"|ce qu\w*|pourquoi|qui|comment|was|warum|wer|wie|ob|cosa|perche|chi|come|porque|quem)\b",
    "question": r"\b(question|pregunta|frage|domanda|pergunta)\b",
    "last": r"\b(goodbye|despedir\w*|au revoir|verabschieden|salutare|to an end)\b",
}
_NUMBERS = (
    r"\d|\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(thir|four|fif|six|seven|eigh|nine)teen|twenty"
    r"|thirty|forty|fifty|sixty"
    r"|seventy|eighty|ninety|hundred|thousand|million|half|third|quarter|zero|double[ds]?|twice|halved|tripled"
    r"|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|trece|catorce|quince|dieci\w+|veint\w+|treinta|cuarenta"
    r"|cincuenta|sesenta|setenta|ochenta|noventa|cien|ciento|\w+cient[oa]s|quinient[oa]s|mil|mitad|tercio|doble"
    r"|deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|vingt|trente|quarante|cinquante"
    r"|soixante|cents?|mille|moitie|tiers"
    r"|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|elf|zwolf|(drei|vier|funf|sech|sieb|acht|neun)zehn"
    r"|(\w+und)?(zwan|vier|funf|sech|sieb|acht|neun)zig|(\w+und)?dreissig|\w*hundert\w*|\w*tausend\w*|halfte|drittel"
    r"|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|\w+dici|dici\w+|venti\w*|trenta|quaranta|cinquanta|sessanta"
    r"|settanta|ottanta|novanta|\w*cento|\w+mila|meta|terzo|dois|quatro|sete|oito|dez|doze|treze|vinte|trinta|quarenta"
    r"|cinquenta|sessenta|oitenta|cem)\b"
)
_TIMES = (
    r"\b((mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|june|july|august|september|october"
    r"|november|december|tomorrow|tonight|today|next (week|month|year)|(this|the end of the) (week|month|year)"
    r"|end of the (week|month|year)|(two|three|four|six|\d+) (days|weeks|months)|in a (week|month)|every (week|evening"
    r"|morning|day)|(the )?(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth"
    r"|\w+teenth|twentieth"
    r"|twenty (first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirtieth|thirty first)( of \w+)?$"
    r"|(on|by|until|before|from|till|for|is|of) the (first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
    r"|eleventh|twelfth|\w+teenth|twentieth|thirtieth|\d+(st|nd|rd|th))|\d+(st|nd|rd|th)|in (march|may)|(march|may) \d+"
    r"|noon|midnight|o'clock|(at|around|by) (half past )?(two|three|four|five|six|seven|eight|nine|ten|eleven|\d+)"
    r"|de \w+ a las \w+|a las \w+|(los )?(domingos|sabados)|fines? de semana|lunes|martes|miercoles|jueves"
    r"|viernes|sabado|domingo|manana"
    r"|(la|el) (semana|mes|ano) que viene|fin de mes|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain"
    r"|(la semaine|le mois) prochaine?|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|morgen"
    r"|nachste[nr]? (woche|monat)|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|domani|segunda|terca|quarta"
    r"|quinta|sexta|amanha)\b"
)
_A_WHILE = re.compile(
    r"\b(half an hour|(at|by|until|around) \w+$|\w+ (minutes?|hours?|days?|weeks?|o'clock|minutos?|horas?|minuten"
    r"|stunden)"
    r"|one (thing|sentence|second|moment|of))\b"
)
_WRAPPED = re.compile(
    r"\b(it depends|usually|you have to understand|sounds like a lot|i know it's a lot|depende|normalmente)\b"
)
_MANY = re.compile(r"\b(lots of|several|a (few|lot of)|many|muchas|varias) (things|cosas)\b")
MOST_WORDS_OF_A_PRICE, MANY = 24, 3
MOST_BEHIND = 7
"""Words that may stand behind a "because" before "and stop" is not what happened."""
_ADDED = re.compile(
    r"\b(and also|and then|and there's|on top|too and|y ademas|et aussi|et puis|und auch|e poi|e tambem)\b"
)


@dataclass(frozen=True, slots=True)
class Terms:
    """What a goal asks for; all False when its sentence names nothing."""

    number: bool = False
    amount: bool = False
    date: bool = False
    bare: bool = False
    stays: bool = False
    unblaming: bool = False
    unsoftened: bool = False
    one: bool = False
    asking: bool = False
    question: bool = False
    last: bool = False


def terms_of(goal: Goal) -> Terms:
    """The terms named in the goal's sentence."""
    folded = fold(goal.text)
    return Terms(**{name: bool(re.search(pattern, folded)) for name, pattern in _ASKS.items()})


def has_number(text: str) -> bool:
    """Whether a figure is named, in digits or in words."""
    return bool(re.search(_NUMBERS, fold(text)))


def numbers_said(text: str) -> frozenset[str]:
    """The number words and numerals in it."""
    return frozenset(found.group() for found in re.finditer(r"\d[\d.,]*|" + _NUMBERS.removeprefix(r"\d|"), fold(text)))


def amounts_said(text: str) -> frozenset[str]:
    """The same without stretches of time and hours."""
    return numbers_said(_A_WHILE.sub(" ", fold(text)))


def has_amount(text: str) -> bool:
    """Whether a figure is named that is no stretch of time and no hour."""
    return has_number(_A_WHILE.sub(" ", fold(text)))


def has_time(text: str) -> bool:
    """Whether a day or a date is named."""
    return bool(re.search(_TIMES, fold(text)))


def hedged(text: str) -> bool:
    """Whether a figure is wrapped up: it depends, it is only around, or it comes at the end of a long speech."""
    folded = fold(text)
    return bool(_WRAPPED.search(folded)) or len(folded.split()) > MOST_WORDS_OF_A_PRICE


def lists_many(text: str, quote: str) -> bool:
    """Whether more than one thing was named where one was asked for."""
    return quote.count(",") >= MANY or quote.count(", and ") > 1 or bool(_MANY.search(fold(text)))


def goes_on(text: str, quote: str, language: str) -> bool:
    """Whether the turn explains on after the quote, or gives more than one reason in all."""
    plain = normalised(text)
    reasons = list(lexicon(language).reasons.finditer(plain))
    added = len(_ADDED.findall(fold(text)))
    if len(reasons) + added > 1 or text.count(", and ") > 1:
        return True
    behind = plain[reasons[0].end() :] if reasons else ""
    return len(behind.split()) > MOST_BEHIND and quote.casefold() not in behind
