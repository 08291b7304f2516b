"""Syllable nuclei in a string of International Phonetic Alphabet symbols, as eSpeak NG writes them."""

from __future__ import annotations

import unicodedata

_VOWELS = frozenset("aeiouyæœøɐɑɒɔəɘɚɛɜɝɞɤɨɪɯɵɶʉʊʌʏᵻᵊ")
_TIE = "\u0361"
_SYLLABIC = "\u0329"
_NOT_SYLLABIC = "\u032f"

# Second halves of falling diphthongs, which eSpeak writes as two vowels in a row.
_FALLING_PAIRS = "aɪ aʊ eɪ oʊ əʊ ɔɪ ɔø ɔʏ ɛɪ ai au ei eu oi ɔi ɛi ɛu ɔu iu ui ou æʊ ɑɪ ɐɪ ɪə eə ɛə ʊə iə"
_FALLING = frozenset(_FALLING_PAIRS.split())


def nuclei(phonemes: str) -> int:
    """How many syllables `phonemes` has: vowels, falling diphthongs as one, and syllabic consonants."""
    letters = [
        c for c in unicodedata.normalize("NFD", phonemes) if c in {_SYLLABIC, _NOT_SYLLABIC, _TIE} or not _mark(c)
    ]
    count, previous = 0, ""
    for index, letter in enumerate(letters):
        follower = letters[index + 1] if index + 1 < len(letters) else ""
        if letter == _SYLLABIC:
            count, previous = count + 1, ""
        elif letter in _VOWELS and follower != _NOT_SYLLABIC:
            if previous + letter in _FALLING:
                previous = ""
            else:
                count, previous = count + 1, letter
        elif letter not in "ː":
            previous = ""
    return count


def _mark(character: str) -> bool:
    return unicodedata.combining(character) != 0 or character in "ˈˌ"
