"""Syllable nuclei in a string of International Phonetic Alphabet symbols, as eSpeak NG writes them."""

from __future__ import annotations

import unicodedata

_VOWELS = frozenset("aeiouyæœøɐɑɒɔəɘɚɛɜɝɞɤɨɪɯɵɶʉʊʌʏᵻᵊ")
_TIE = "\u0361"
_SYLLABIC = "\u0329"
_NOT_SYLLABIC = "\u032f"

# Second halves of falling diphthongs, which eSpeak writes as two vowels in a row.
_FALLING_PAIRS = "aɪ aʊ eɪ oʊ əʊ ɔɪ ɔø ɔʏ ɛɪ ai au ei eu oi ɔi ɛi ɛu ɔu iu ui ou æʊ ɑɪ eə ɛə ɐʊ ɐɪ"
_FALLING = frozenset(_FALLING_PAIRS.split())

# First halves of rising ones, which it writes as vowels too: French nuit, Italian buono.
_RISING = frozenset(["yi", "ʊo", "ʊɔ", "ʊa", "ʊe", "ʊɛ"])
_STRESS = "ˈˌ"


def nuclei(phonemes: str) -> int:
    """How many syllables `phonemes` has: vowels, falling diphthongs as one, and syllabic consonants.

    A stress mark begins a syllable, so that the vowels on its two sides are two.
    """
    kept = {_SYLLABIC, _NOT_SYLLABIC, _TIE}
    letters = [c for c in unicodedata.normalize("NFD", phonemes) if c in kept or not unicodedata.combining(c)]
    count, previous = 0, ""
    for index, letter in enumerate(letters):
        follower = letters[index + 1] if index + 1 < len(letters) else ""
        beyond = "".join(c for c in letters[index + 1 : index + 3] if c not in _STRESS)[:1]
        if letter == _SYLLABIC:
            count, previous = count + 1, ""
        elif letter + beyond in _RISING:
            previous = ""
        elif letter in _VOWELS and follower != _NOT_SYLLABIC:
            if previous + letter in _FALLING:
                previous = ""
            else:
                count, previous = count + 1, letter
        elif letter not in "ː":
            previous = ""
    return count
