"""The person's own words given back to them, turned round: "I feel alone with it" becomes "you feel alone with it".

Only where that surely makes a sentence: a short clause that begins with I, my, we or it. English; in other languages
the verb would have to change with the person, so nothing is given back there.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from rehearsal_voice.partner.pieces import pieces_of

_TURNED = {
    "i": "you", "i'm": "you're", "i've": "you've", "i'd": "you'd", "i'll": "you'll", "me": "you", "my": "your",
    "mine": "yours", "myself": "yourself", "am": "are", "was": "were", "you": "I", "your": "my", "you're": "I'm",
    "yours": "mine", "yourself": "myself",
}  # fmt: skip
_FEWEST_WORDS, _MOST_WORDS = 3, 11
_SURE_TO_WORK = re.compile(r"^(i|i'm|i've|i'd|my|we|it's|it|nobody|everything|he|she|they)\b", re.IGNORECASE)
_NOT_FOR_GIVING_BACK = re.compile(
    r"\b(i think|i guess|i mean|you know|you|your|sorry|please|thanks?|hello)\b", re.IGNORECASE
)


def echo_of(text: str, language: str) -> str:
    """The clause of the turn that is best given back, turned round; "" when there is none."""
    if language != "en":
        return ""
    for piece in reversed(_sentences_first(pieces_of(text, language))):
        words = piece.strip(" .,!?").split()
        if not _FEWEST_WORDS <= len(words) <= _MOST_WORDS or not _SURE_TO_WORK.match(piece):
            continue
        if not _NOT_FOR_GIVING_BACK.search(piece):
            return " ".join(_turned(word, words, at) for at, word in enumerate(words))
    return ""


def _sentences_first(pieces: Sequence[str]) -> list[str]:
    return sorted(pieces, key=lambda piece: len(piece.split()))


def _turned(word: str, words: Sequence[str], at: int) -> str:
    plain = word.replace("’", "'").strip(".,!?;:").lower()
    if plain == "was" and (at == 0 or words[at - 1].lower() != "i"):
        return word
    turned = _TURNED.get(plain, "")
    if not turned:
        return word if at or plain.startswith("i'") else word[0].lower() + word[1:]
    return turned
