"""Numbers as words in six languages, in the form that what follows asks for. Cardinals and ordinals from num2words."""

from __future__ import annotations

import re

from rehearsal_voice.language.spoken_forms import FORMS

LONGEST_NUMBER = 6
"""Ungrouped figures beyond it are read one by one, as a telephone number is."""

_MASCULINE_IN_A = frozenset("día días dia dias problema problemas tema temas sistema programa programas mapa".split())
_FEMININE_ENDS = {"es": ("a", "as", "ción", "dad"), "it": ("a", "zione"), "pt": ("a", "as", "ção", "dade")}
_GERMAN_FEMININE = ("e", "ung", "heit", "keit", "schaft", "ion", "tät")
_NOT_FEMININE_IN_E = frozenset("kaffee tee käse name ende auge junge kollege kunde euro".split())


def cardinal(value: int, language: str) -> str:
    """As counted aloud: zero, one, two."""
    from num2words import num2words

    return str(num2words(value, lang=language)).replace(",", "")


def ordinal(value: int, language: str, feminine: bool = False) -> str:
    """First, second; in German without its ending."""
    from num2words import num2words

    words = str(num2words(value, lang=language, to="ordinal"))
    if feminine and language == "fr" and value == 1:
        return "première"
    if feminine and language in ("es", "it", "pt"):
        return " ".join(word[:-1] + "a" if word.endswith("o") else word for word in words.split())
    return words


def counted(value: int, language: str, feminine: bool = False) -> str:
    """Before the thing that is counted: un euro, una libra, ein Kaffee, duas libras."""
    words = cardinal(value, language)
    match language:
        case "es":
            return _spanish(words, feminine)
        case "fr":
            return re.sub(r"\bun$", "une", words) if feminine else words
        case "de":
            return re.sub(r"eins$", "eine" if feminine else "ein", words)
        case "it":
            return re.sub(r"^uno$", "una" if feminine else "un", words)
        case "pt" if feminine:
            words = re.sub(r"\bdois$", "duas", re.sub(r"\bum$", "uma", words))
            return re.sub(r"entos\b", "entas", words)
    return words


def _spanish(words: str, feminine: bool) -> str:
    if feminine:
        return re.sub(r"uno$", "una", words).replace("cientos", "cientas")
    return re.sub(r"veintiuno$", "veintiún", words).removesuffix("o") if words.endswith("uno") else words


def looks_feminine(noun: str, language: str) -> bool:
    """A guess from the ending, wrong for a few words of everyday use."""
    noun = noun.lower()
    if language == "de":
        return noun.endswith(_GERMAN_FEMININE) and noun not in _NOT_FEMININE_IN_E
    return noun.endswith(_FEMININE_ENDS.get(language, ("\n",))) and noun not in _MASCULINE_IN_A


def year(value: int, language: str) -> str:
    """Nineteen eighty-four; the languages that read a year as any number do so."""
    from num2words import num2words

    return str(num2words(value, lang=language, to="year")).replace(",", "")


def digits(figures: str, language: str) -> str:
    """One by one."""
    return " ".join(cardinal(int(figure), language) for figure in figures)


def read_figures(figures: str, language: str, noun: str = "") -> str:
    """A number as written, with its separators, as words. noun: the word it counts, if any."""
    forms = FORMS[language]
    whole, decimals = split_decimals(figures, language)
    grouped = len(whole) < len(figures) - len(decimals) - bool(decimals)
    if not grouped and not decimals and (len(whole) > LONGEST_NUMBER or (whole[0] == "0" and len(whole) > 1)):
        return digits(whole, language)
    if decimals:
        return f"{cardinal(int(whole), language)} {forms.point} {_decimals(decimals, language)}"
    value = int(whole)
    counts = bool(noun) and noun.lower() not in forms.uncounted
    if len(whole) == 4 and not grouped and not counts and 1100 <= value < 2100:
        return year(value, language)
    return counted(value, language, looks_feminine(noun, language)) if counts else cardinal(value, language)


def _decimals(decimals: str, language: str) -> str:
    whole = FORMS[language].whole_decimals and decimals[0] != "0" and len(decimals) <= 2
    return cardinal(int(decimals), language) if whole else digits(decimals, language)


def split_decimals(figures: str, language: str) -> tuple[str, str]:
    """Whole part and decimals as bare figures. A last mark with three figures behind it groups, where it may."""
    group = FORMS[language].group
    match = re.search(r"[.,](\d+)$", figures)
    if match and not (figures[match.start()] in group and len(match[1]) == 3):
        return re.sub(r"\D", "", figures[: match.start()]), match[1]
    return re.sub(r"\D", "", figures), ""
