"""Syllables of written words by rule: the counter that needs no library, for six languages.

A syllable is a nucleus: a vowel, or vowels that glide together. The rules here read letters; where eSpeak NG is at
hand its phonemes are counted instead (`backends.syllables_espeak`), which is right more often.
"""

from __future__ import annotations

import re
import unicodedata

_VOWELS = "aeiouyàáâãäåæèéêëìíîïòóôõöøœùúûüýÿ"

# Pairs that are one nucleus. What is not listed is counted letter by letter.
_GLIDE_TABLE = {
    "en": "eau iou ueue ai au aw ay ea ee ei eu ew ey ie oa oe oi oo ou ow oy ue ui ya ye yo yu io ia",
    "es": """iai iei uai uei uay uey ai au ei eu oi ou ay ey oy ia ie io iu ua ue uo ui uy
        iá ié ió iú uá ué uó ái áu éi éu ói áy éy óy""",
    "fr": """eaux eau oeu œu aie oui ouï ai aî au ay ea ei eu eû ey ie ié iè ia io iu oi oî oy ou où oû
        ua ue ui uy uê œ oe""",
    "de": "aa ee oo ie ai au äu ay ei eu ey ui oi",
    "it": "iuo ai au ei eu oi ia ie io iu ua ue uo ui ià iè iò iù uà uè uò",
    "pt": "ão ãe õe ai au ei eu iu oi ou ui ua uo ue ia ie io éu éi ói",
}
_GLIDES = {language: frozenset(pairs.split()) for language, pairs in _GLIDE_TABLE.items()}
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


def count_syllables(text: str, language: str) -> int:
    """Syllables of `text`, at least one for each word; a number written in digits counts one for each digit."""
    words = _WORD.findall(unicodedata.normalize("NFC", text.lower()))
    digits = sum(character.isdigit() for character in text)
    return digits + sum(max(1, _of_word(word, language)) for word in words)


def _of_word(word: str, language: str) -> int:
    if language == "en":
        word = _without_silent_e(word)
    if language == "fr":
        word = re.sub(r"(?<=[^aeiouyéèêœ'’])(?:e|es|(?<!m)ent)$", "", word)
        word = word.replace("qu", "k").replace("gu", "g")
    if language in {"es", "pt", "it"}:
        word = re.sub(r"([qg])u(?=[eiéí])", r"\1", word)
    count, at = 0, 0
    glides = _GLIDES.get(language, _GLIDES["en"])
    while at < len(word):
        width = _nucleus_width(word, at, glides)
        count += width > 0
        at += max(1, width)
    return count


def _nucleus_width(word: str, at: int, glides: frozenset[str]) -> int:
    for width in (4, 3, 2):
        if word[at : at + width] in glides:
            return width
    return 1 if word[at] in _VOWELS else 0


def _without_silent_e(word: str) -> str:
    """English: the e of make, moved, likes is silent; that of table, wanted, boxes is not."""
    word = re.sub(r"^y(?=[aeiou])", "j", word)
    word = re.sub(r"['’](?:ve|re|ll|d|s|m|t)$", "", word)
    if re.search(r"[^aeiouy]le$", word):
        return word
    if re.search(r"(?:[td]ed|(?:[sxz]|ch|sh|c|g)es)$", word):
        return word
    return re.sub(r"(?<=[^aeiouy])e(?:s|d)?$", "", word) if re.search(r"[aeiouy].*e(?:s|d)?$", word) else word
