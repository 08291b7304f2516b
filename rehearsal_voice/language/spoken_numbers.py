"""Money, times, shares, ranges, ordinals and signs of a text written out, as a voice should read them."""

from __future__ import annotations

import re
from functools import cache

from rehearsal_voice.language.counting import cardinal, counted, ordinal, read_figures, split_decimals
from rehearsal_voice.language.spoken_forms import FORMS, Currency, SpokenForms
from rehearsal_voice.language.spoken_times import times_in_words

_MONTHS = "Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember"
GERMAN_MONTH = re.compile(rf"(?:{_MONTHS})\b")
_DATIVE = re.compile(r"\b(?:am|vom|zum|dem|den|im|beim)\s+$", re.IGNORECASE)
_WITH_ARTICLE = re.compile(r"\b(?:der|die|das)\s+$", re.IGNORECASE)


def numbers_in_words(text: str, language: str) -> str:
    """The text with figures and signs as words. A language without a table is left as it is, for its voice to read."""
    if language not in FORMS:
        return text
    forms, patterns = FORMS[language], _patterns(language)
    for sign, words in forms.fractions.items():
        text = re.sub(rf"\s*{sign}", f" {words}", text)
    text = patterns["money_before"].sub(lambda m: _money(m["number"], m["sign"], m["scale"], language), text)
    text = patterns["money_after"].sub(lambda m: _money(m["number"], m["sign"], m["scale"], language), text)
    text = times_in_words(text, language)
    text = _ordinals(text, language)
    text = patterns["range"].sub(rf"\1 {forms.to} \2", text)
    text = patterns["percent"].sub(rf"\1 {forms.percent}", text)
    text = patterns["degrees"].sub(lambda m: f"{m[1]} {_one_or_many(m[1], forms.degrees, language)}{m[2]}", text)
    text = patterns["unit"].sub(lambda m: f"{m[1]} {_one_or_many(m[1], forms.units[m[2]], language)}", text)
    text = patterns["minus"].sub(f"{forms.minus} ", text)
    text = re.sub(r"(?<=[^\W\d_])(?=\d)|(?<=\d)(?=[^\W\d_])", " ", text)
    text = patterns["number"].sub(lambda m: _number(m, language), text)
    return _signs(text, forms)


@cache
def _patterns(language: str) -> dict[str, re.Pattern[str]]:
    forms = FORMS[language]
    group = re.escape(forms.group)
    number = rf"\d{{1,3}}(?:[{group}]\d{{3}})+(?![\d])(?:[.,]\d+)?|\d+(?:[.,]\d+)?"
    signs = "|".join(re.escape(key) for key in sorted(forms.currencies, key=len, reverse=True))
    names = "|".join(sorted({n for c in forms.currencies.values() for n in (c.one, c.many)}, key=len, reverse=True))
    scale = rf"(?:\s?(?P<scale>[kK]|{forms.scales})\b(?:\s(?:de|di|d')\b\s?)?)?"
    return {
        "money_before": re.compile(rf"(?:\bUS|\bC|\bA)?(?P<sign>{signs})\s?(?P<number>{number}){scale}"),
        "money_after": re.compile(
            rf"(?<![\w.,])(?P<number>{number}){scale}\s?(?P<sign>{signs}|(?<=\s)(?:{names})\b)(?!\w)"
        ),
        "range": re.compile(r"(?<![\w-])(\d+(?:[.,]\d+)?%?)\s?[-–]\s?(\d+(?:[.,]\d+)?)(?![\w-])"),
        "percent": re.compile(rf"({number})[\s{group}]?%"),
        "degrees": re.compile(r"(\d+(?:[.,]\d+)?)\s?°\s?(?:C|F)?(\b|(?=\W)|$)"),
        "unit": re.compile(rf"(?<![\w.,])({number})\s?({'|'.join(forms.units)})\b(?![.’'/])"),
        "minus": re.compile(r"(?<![\w)])[-−–](?=\d)"),
        "number": re.compile(rf"({number})(?:(?=\s([^\W\d_]+)))?"),
    }


def _money(figures: str, sign: str, scale: str | None, language: str) -> str:
    forms = FORMS[language]
    currency = forms.currencies.get(sign) or next(c for c in forms.currencies.values() if sign in (c.one, c.many))
    whole, decimals = split_decimals(figures, language)
    if scale:
        return _large_sum(figures, scale, currency, language)
    if len(decimals) > 2:
        return f"{read_figures(figures, language)} {currency.many}"
    cents = int((decimals or "0").ljust(2, "0"))
    if not int(whole) and cents:
        return f"{counted(cents, language)} {currency.cents}"
    amount = f"{counted(int(whole), language, currency.feminine)} {currency.one if int(whole) == 1 else currency.many}"
    if not cents:
        return amount
    named = f"{forms.cents_join}{counted(cents, language)} {currency.cents}"
    return amount + (named if cents < 10 else f"{forms.money_join}{cardinal(cents, language)}")


def _large_sum(figures: str, scale: str, currency: Currency, language: str) -> str:
    """Three million dollars, tres millones de euros, four thousand for 4k."""
    if scale in ("k", "K"):
        return f"{cardinal(round(float(_plain(figures, language)) * 1000), language)} {currency.many}"
    join = "" if scale in ("mil", "mille", "mila") else FORMS[language].scale_join.strip()
    return " ".join(filter(None, (read_figures(figures, language, scale), scale, join, currency.many)))


def _plain(figures: str, language: str) -> str:
    whole, decimals = split_decimals(figures, language)
    return f"{whole}.{decimals or 0}"


def _number(match: re.Match[str], language: str) -> str:
    return read_figures(match[1], language, match[2] or "")


def _one_or_many(figures: str, names: tuple[str, str], language: str) -> str:
    return names[0] if split_decimals(figures, language) == ("1", "") else names[1]


def _ordinals(text: str, language: str) -> str:
    match language:
        case "en":
            return re.sub(r"\b(\d+)(?:st|nd|rd|th)\b", lambda m: ordinal(int(m[1]), "en"), text)
        case "fr":
            return re.sub(r"\b(\d+)(ers?|ères?|res?|es?|èmes?)\b", _french_ordinal, text)
        case "de":
            return re.sub(rf"\b(\d{{1,2}})\.(?=\s(?:{_MONTHS})\b)", _german_ordinal, text)
    return re.sub(r"\b(\d+)\.?([ºª])", lambda m: ordinal(int(m[1]), language, m[2] == "ª"), text)


def _french_ordinal(match: re.Match[str]) -> str:
    return ordinal(int(match[1]), "fr", match[2].startswith(("re", "ère")))


def _german_ordinal(match: re.Match[str]) -> str:
    """Am dritten März, der dritte März, dritter März."""
    before = match.string[: match.start()]
    ending = "n" if _DATIVE.search(before) else "" if _WITH_ARTICLE.search(before) else "r"
    return ordinal(int(match[1]), "de") + ending


def _signs(text: str, forms: SpokenForms) -> str:
    signs = dict(forms.signs) | {"%": forms.percent, "°": forms.degrees[1]}
    signs |= {sign: currency.many for sign, currency in forms.currencies.items() if not sign.isalpha()}
    for sign in sorted(signs, key=len, reverse=True):
        text = text.replace(sign, f" {signs[sign]} ")
    return text
